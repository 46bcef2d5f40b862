import { openWorkbookFile, type FileWorkbook, type WorkbookLook } from '../../hosts/file';
import { WorkbookError, type Cell, type CellEdit, type Mark, type Sheet } from '../../workbook';
import type { Answer, CrossingError, Method, Request, Response, SnapshotFrame } from '../protocol';
import { EditedWorkbook, type LoadCalculator } from './editedWorkbook';

/** So many cells go in one message: the page's thread is not held up by a larger one. */
const CELLS_A_PIECE = 6_000;

/** Sends a message, handing over what can be handed over. */
export type Send = (response: Response, handOver: readonly Transferable[]) => void;

/** The workbook's thread: keeps one workbook and answers what the page asks of it, one request at a time. */
export class WorkbookServer {
  private edited: EditedWorkbook | null = null;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly send: Send,
    private readonly load: LoadCalculator,
  ) {}

  /** Requests wait for each other: a snapshot never sees half an edit. */
  receive(request: Request): Promise<void> {
    this.last = this.last.then(() => this.answer(request));
    return this.last;
  }

  private async answer(request: Request): Promise<void> {
    const { id } = request;
    try {
      const value = await this.perform(request);
      this.send({ id, kind: 'done', value }, transferables(value));
    } catch (error) {
      this.send({ id, kind: 'failed', error: crossing(error) }, []);
    }
  }

  private perform(request: Request): Promise<Answer<Method>> {
    switch (request.method) {
      case 'open':
        return this.open(...request.args);
      case 'look':
        return Promise.resolve(this.workbook.look());
      case 'snapshot':
        return this.snapshot(request.id);
      case 'write':
        return this.write(...request.args);
      case 'clear':
        return this.clear();
      case 'edit':
        return this.edit(...request.args);
      case 'loadSettings':
        return this.workbook.loadSettings();
      case 'saveSettings':
        return this.workbook.saveSettings(...request.args).then(() => null);
      case 'loadHistory':
        return this.workbook.loadHistory();
      case 'saveHistory':
        return this.workbook.saveHistory(...request.args).then(() => null);
      case 'bytes':
        return Promise.resolve(this.workbook.bytes());
    }
  }

  private get workbook(): FileWorkbook {
    return this.opened.workbook;
  }

  private get opened(): EditedWorkbook {
    if (!this.edited) throw new Error('No workbook is open.');
    return this.edited;
  }

  private async open(bytes: Uint8Array, name: string): Promise<WorkbookLook> {
    const workbook = openWorkbookFile(bytes, name);
    this.edited = new EditedWorkbook(workbook, this.load);
    return workbook.look();
  }

  private async snapshot(id: number): Promise<SnapshotFrame> {
    const { sheets, ...rest } = await this.workbook.snapshot((progress) =>
      this.send({ id, kind: 'progress', progress }, []),
    );
    for (const [sheet, { cells }] of sheets.entries()) {
      for (let from = 0; from < cells.length; from += CELLS_A_PIECE) {
        const piece: readonly Cell[] = cells.slice(from, from + CELLS_A_PIECE);
        this.send({ id, kind: 'cells', sheet, cells: piece }, []);
      }
    }
    return { ...rest, sheets: sheets.map(({ cells: _cells, ...sheet }) => sheet) };
  }

  private write(sheets: readonly Sheet[], marks: readonly Mark[], history?: string) {
    return this.opened.write(sheets, marks, history);
  }

  private async clear(): Promise<null> {
    await this.opened.clear();
    return null;
  }

  private edit(edits: readonly CellEdit[]) {
    return this.opened.edit(edits);
  }
}

/** Arrays of a look are handed over rather than copied. */
function transferables(value: Answer<Method>): Transferable[] {
  if (value instanceof Uint8Array) return [value.buffer as ArrayBuffer];
  if (typeof value !== 'object' || value === null || !('styles' in value)) return [];
  return value.sheets.flatMap(({ cells }) =>
    [cells.rows, cells.starts, cells.columns, cells.styles, cells.kinds, cells.values].map(
      ({ buffer }) => buffer as ArrayBuffer,
    ),
  );
}

/** An error with its code; whatever is no error of a workbook is one that nobody foresaw. */
export function crossing(error: unknown): CrossingError {
  return error instanceof WorkbookError
    ? { code: error.code, detail: error.detail, message: error.message }
    : { code: 'unexpected', detail: {}, message: String(error) };
}
