import type { WorkbookLook } from '../../hosts/file';
import type { Language } from '../../money';
import { WorkbookError, type CellEdit, type CellRef, type Workbook } from '../../workbook';
import type { Place } from '../grid/model';
import type { ChangedCell } from '../protocol';
import { typedContent } from '../typed';
import { EditHistory, type Step } from './history';
import type { RemoteWorkbook } from './remoteWorkbook';
import { SheetView } from './sheetView';
import type { Said, SessionState } from './state';

const A1: Place = { row: 0, column: 0 };

/**
 * One open workbook on the page: its sheets as they are now, where the user is in them, and the user's edits with undo.
 * The workbook itself lives in a thread of its own; edits wait for each other.
 */
export class WorkbenchSession {
  private state: SessionState;
  private views: ReadonlyMap<string, SheetView>;
  private readonly listeners = new Set<() => void>();
  private readonly changeListeners = new Set<() => void>();
  private readonly history = new EditHistory();
  private queue: Promise<void> = Promise.resolve();
  private stale = new Set<string>();

  constructor(
    /** The file's name. */
    readonly name: string,
    private readonly remote: RemoteWorkbook,
    look: WorkbookLook,
  ) {
    this.views = viewsOf(look, new Map());
    const first = look.sheets.find(({ visibility }) => visibility === 'visible') ?? look.sheets[0];
    this.state = {
      sheet: first?.name ?? '',
      selections: new Map(),
      revision: 0,
      revealed: 0,
      staleCount: 0,
      canUndo: false,
      canRedo: false,
      isCalculating: false,
      isUnsaved: false,
      said: null,
    };
  }

  readonly getState = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Told whenever the user has edited a cell. */
  readonly onChanged = (listener: () => void): (() => void) => {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  };

  get sheets(): readonly SheetView[] {
    return [...this.views.values()];
  }

  view(sheet: string): SheetView | null {
    return this.views.get(sheet) ?? null;
  }

  /** The sheet that is shown. */
  get current(): SheetView | null {
    return this.view(this.state.sheet);
  }

  get selection(): Place {
    return this.state.selections.get(this.state.sheet) ?? A1;
  }

  openSheet(sheet: string): void {
    const view = this.view(sheet);
    if (!view || sheet === this.state.sheet) return;
    const isHidden = view.look.visibility !== 'visible';
    this.set({ sheet, said: isHidden ? { kind: 'hidden', sheet } : null });
  }

  /** To the next or the former of the visible sheets. */
  stepSheet(step: -1 | 1): void {
    const names = this.sheets.filter(({ look }) => look.visibility === 'visible').map(({ look }) => look.name);
    const at = names.indexOf(this.state.sheet);
    const next = at < 0 ? names[0] : names[at + step];
    if (next !== undefined) this.openSheet(next);
  }

  select(place: Place): void {
    const { row, column } = this.selection;
    if (row === place.row && column === place.column) return;
    this.set({ selections: new Map(this.state.selections).set(this.state.sheet, place), said: null });
  }

  /** Shows a cell wherever it is. @throws {WorkbookError} `itemGone` where the workbook has no such sheet */
  reveal(cell: CellRef): void {
    const view = this.view(cell.sheet);
    if (!view) throw new WorkbookError('itemGone', { sheet: cell.sheet });
    this.set({
      sheet: cell.sheet,
      selections: new Map(this.state.selections).set(cell.sheet, { row: cell.row, column: cell.column }),
      revealed: this.state.revealed + 1,
      said: view.look.visibility === 'visible' ? { kind: 'shown', cell } : { kind: 'hidden', sheet: cell.sheet },
    });
  }

  /** Puts what the user typed into a cell. */
  type(cell: CellRef, typed: string, language: Language): Promise<void> {
    const { sheet, row, column } = cell;
    const view = this.view(sheet);
    if (!view) return Promise.resolve();
    if (view.look.isGenerated) return Promise.resolve(this.say({ kind: 'generated', sheet }));
    const { formula, value } = typedContent(typed, language, view.format(row, column));
    const now = view.cell(row, column);
    const isSame = formula === null ? !now?.formula && (now?.value ?? null) === value : now?.formula === formula;
    return isSame ? Promise.resolve() : this.edit([{ cell, formula, value }]);
  }

  /** Puts contents into the user's cells as one step. What goes wrong is said in the status line. */
  edit(edits: readonly CellEdit[]): Promise<void> {
    return this.inTurn(() => this.perform(edits)).then(
      () => undefined,
      (error: unknown) => this.say({ kind: 'failed', error }),
    );
  }

  undo(): Promise<void> {
    return this.step(
      () => this.history.toUndo,
      (step) => step.inverse,
      () => this.history.markUndone(),
      'undone',
    );
  }

  redo(): Promise<void> {
    return this.step(
      () => this.history.toRedo,
      (step) => step.edits,
      () => this.history.markRedone(),
      'redone',
    );
  }

  say(said: Said): void {
    this.set({ said });
  }

  /** The workbook's file as it is now, edits included. */
  async save(): Promise<Uint8Array> {
    return this.inTurn(async () => {
      const bytes = await this.remote.bytes();
      this.set({ isUnsaved: false });
      return bytes;
    });
  }

  /** The workbook as the pane knows it: what it writes is seen here at once. */
  get workbook(): Workbook {
    const { remote } = this;
    return {
      snapshot: (progress) => this.inTurn(() => remote.snapshot(progress)),
      write: (sheets, marks, history) => this.generate(() => remote.write(sheets, marks, history)),
      clear: () => this.generate(() => remote.clear()).then(() => undefined),
      edit: (edits) => this.inTurn(() => this.demand(edits)),
      reveal: async (cell) => this.reveal(cell),
      loadSettings: () => this.inTurn(() => remote.loadSettings()),
      saveSettings: (json) => this.store(() => remote.saveSettings(json)),
      loadHistory: () => this.inTurn(() => remote.loadHistory()),
      saveHistory: (json) => this.store(() => remote.saveHistory(json)),
    };
  }

  dispose(): void {
    this.listeners.clear();
    this.changeListeners.clear();
    this.remote.dispose();
  }

  /** What the pane asks for is done or refused: it would take silence for done. */
  private async demand(edits: readonly CellEdit[]): Promise<void> {
    if (edits.length > 0 && !(await this.perform(edits))) throw new WorkbookError('unexpected');
  }

  /** @returns whether the edits were made */
  private async perform(edits: readonly CellEdit[]): Promise<boolean> {
    const inverse = edits.map(({ cell }) => this.contentOf(cell));
    const isDone = await this.apply(edits, (recalculated) => ({ kind: 'edited', cell: edits[0]!.cell, recalculated }));
    if (!isDone) return false;
    this.history.add({ edits, inverse });
    this.set({ canUndo: true, canRedo: false });
    return true;
  }

  private step(
    wanted: () => Step | null,
    editsOf: (step: Step) => readonly CellEdit[],
    mark: () => void,
    kind: 'undone' | 'redone',
  ): Promise<void> {
    const work = async () => {
      const step = wanted();
      if (!step) return;
      const edits = editsOf(step);
      const { cell } = edits[0]!;
      if (!(await this.apply(edits, () => ({ kind, cell })))) return;
      mark();
      this.reveal(cell);
      this.set({
        said: { kind, cell },
        canUndo: this.history.toUndo !== null,
        canRedo: this.history.toRedo !== null,
      });
    };
    return this.inTurn(work).catch((error: unknown) => this.say({ kind: 'failed', error }));
  }

  /** @returns whether the edits were made; a formula that cannot be understood is said instead */
  private async apply(edits: readonly CellEdit[], said: (recalculated: number) => Said): Promise<boolean> {
    if (edits.length === 0) return false;
    const outcome = await this.calculating(() => this.remote.edit(edits));
    if (!outcome.ok) {
      this.say({ kind: 'formula', cell: outcome.cell, problem: outcome.problem });
      return false;
    }
    this.lay(outcome.changed);
    this.set({
      revision: this.state.revision + 1,
      staleCount: this.stale.size,
      isUnsaved: true,
      said: said(outcome.changed.length - edits.length),
    });
    for (const listener of this.changeListeners) listener();
    return true;
  }

  private lay(changed: readonly ChangedCell[]): void {
    for (const { cell, ...change } of changed) {
      this.view(cell.sheet)?.change(cell.row, cell.column, change);
      const key = `${cell.sheet}${KEY_GAP}${cell.row}${KEY_GAP}${cell.column}`;
      if (change.isStale) this.stale.add(key);
      else this.stale.delete(key);
    }
  }

  private contentOf(cell: CellRef): CellEdit {
    const now = this.view(cell.sheet)?.cell(cell.row, cell.column);
    return { cell, formula: now?.formula ?? null, value: now?.value ?? null };
  }

  /** What the pane generates changes sheets and marks: everything is looked at anew, and the user's edits stay over it. */
  private generate<T>(work: () => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      const result = await work();
      const look = await this.remote.look();
      this.views = viewsOf(look, this.views);
      const { sheet } = this.state;
      const shown = this.views.has(sheet) ? sheet : (look.sheets[0]?.name ?? '');
      this.stale = new Set([...this.stale].filter((key) => this.view(sheetOf(key))?.look.isGenerated === false));
      this.set({ sheet: shown, revision: this.state.revision + 1, staleCount: this.stale.size, isUnsaved: true });
      return result;
    });
  }

  private async store(work: () => Promise<unknown>): Promise<void> {
    await work();
    this.set({ isUnsaved: true });
  }

  /** One thing at a time, in the order that it was asked for; a failure does not hold up the next. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  private async calculating<T>(work: () => Promise<T>): Promise<T> {
    this.set({ isCalculating: true });
    try {
      return await work();
    } finally {
      this.set({ isCalculating: false });
    }
  }

  private set(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** Stands in no sheet's name. */
const KEY_GAP = '\u0000';

function sheetOf(key: string): string {
  return key.slice(0, key.indexOf(KEY_GAP));
}

/** The sheets of a look by name, with the changes of the user's own sheets laid over them again. */
function viewsOf({ sheets, styles }: WorkbookLook, former: ReadonlyMap<string, SheetView>): Map<string, SheetView> {
  return new Map(
    sheets.map((look) => {
      const before = look.isGenerated ? undefined : former.get(look.name);
      return [look.name, before ? before.over(look, styles) : new SheetView(look, styles)];
    }),
  );
}
