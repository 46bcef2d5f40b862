import { WorkbookError } from '../../src/workbook';
import type {
  Cell,
  CellEdit,
  CellRef,
  Mark,
  Progress,
  Sheet,
  Workbook,
  WorkbookErrorCode,
  WorkbookSnapshot,
  WriteResult,
} from '../../src/workbook';

type Call =
  'snapshot' | 'write' | 'clear' | 'edit' | 'reveal' | 'loadSettings' | 'saveSettings' | 'loadHistory' | 'saveHistory';

/** A workbook in memory that tells what was asked of it, can fail on demand and can be held up. */
export class FakeWorkbook implements Workbook {
  readonly calls: Call[] = [];
  readonly revealed: CellRef[] = [];
  readonly edited: CellEdit[] = [];
  stored: string | null = null;
  history: string | null = null;
  written: { readonly sheets: readonly Sheet[]; readonly marks: readonly Mark[] } | null = null;
  private readonly failures = new Map<Call, unknown>();
  private gate: Promise<void> = Promise.resolve();

  constructor(private content: WorkbookSnapshot) {}

  /** The next call of this kind fails. */
  failNext(call: Call, error: unknown): void {
    this.failures.set(call, error);
  }

  failNextWith(call: Call, code: WorkbookErrorCode): void {
    this.failNext(call, new WorkbookError(code, { sheet: 'Budget' }));
  }

  /** Holds every call up until the returned function is called. */
  hold(): () => void {
    let release = () => undefined as void;
    this.gate = new Promise((resolve) => (release = () => resolve()));
    return release;
  }

  async snapshot(progress?: (progress: Progress) => void): Promise<WorkbookSnapshot> {
    await this.begin('snapshot');
    const total = this.content.sheets.length;
    for (const [done, { name }] of this.content.sheets.entries()) {
      progress?.({ phase: 'read', done, total, sheet: name });
      await this.gate;
    }
    progress?.({ phase: 'read', done: total, total });
    return this.content;
  }

  async write(sheets: readonly Sheet[], marks: readonly Mark[], history?: string): Promise<WriteResult> {
    await this.begin('write');
    this.written = { sheets, marks };
    if (history !== undefined) this.history = history;
    return { sheets: sheets.map(({ kind, name }) => ({ kind, name })), marks: marks.length, unmarked: [] };
  }

  async clear(): Promise<void> {
    await this.begin('clear');
    this.written = null;
  }

  async edit(edits: readonly CellEdit[]): Promise<void> {
    await this.begin('edit');
    this.edited.push(...edits);
    const sheets = this.content.sheets.map((sheet) => ({ ...sheet, cells: edited(sheet, edits) }));
    this.content = { ...this.content, sheets };
  }

  async reveal(cell: CellRef): Promise<void> {
    await this.begin('reveal');
    this.revealed.push(cell);
  }

  async loadSettings(): Promise<string | null> {
    await this.begin('loadSettings');
    return this.stored;
  }

  async saveSettings(json: string): Promise<void> {
    await this.begin('saveSettings');
    this.stored = json;
  }

  async loadHistory(): Promise<string | null> {
    await this.begin('loadHistory');
    return this.history;
  }

  async saveHistory(json: string): Promise<void> {
    await this.begin('saveHistory');
    this.history = json;
  }

  private async begin(call: Call): Promise<void> {
    this.calls.push(call);
    await this.gate;
    const failure = this.failures.get(call);
    this.failures.delete(call);
    if (failure !== undefined) throw failure;
  }
}

function edited({ name, cells }: WorkbookSnapshot['sheets'][number], edits: readonly CellEdit[]): readonly Cell[] {
  const own = edits.filter(({ cell }) => cell.sheet === name);
  return cells.map((cell) => {
    const edit = own.find(({ cell: { row, column } }) => row === cell.row && column === cell.column);
    return edit ? { ...cell, formula: edit.formula, value: edit.value } : cell;
  });
}
