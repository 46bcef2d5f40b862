import { changedSince, typedContent } from '../../fixes/content';
import type { Fix } from '../../fixes/model';
import type { FixEntry } from '../../history/model';
import type { Language } from '../../money';
import type { AcceptedDeviation } from '../../settings/model';
import { workbookErrorText } from '../../text/errors';
import { address, WorkbookError, type CellEdit, type CellRef, type Progress, type Workbook } from '../../workbook';
import type { CheckContext, Engine } from '../engine/engine';
import type { PaneFinding, PaneFix, PlacedText } from '../engine/report';
import type { SettingsFile } from '../engine/settingsFile';
import { withAcceptance, withoutEntries } from './acceptances';
import { withCorrection, type Correction, type TablePlace } from './corrections';
import { reduce, type Event } from './reduce';
import { initialState, type DoneFix, type Notice, type PaneState, type TaskKind, type ViewId } from './state';

export interface ControllerOptions {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly language: Language;
  readonly programVersion: string;
  /** The time as ISO text, local. */
  readonly now: () => string;
  /** Called when a cell has been selected, with the cell. */
  readonly onReveal?: (cell: CellRef) => void;
}

/** Thrown into a host's progress to stop its reading. */
class Cancelled extends Error {}

/** What is wrong in a chosen file is said with its place there: the fields of the form hold something else. */
function inFile({ path, says }: PlacedText): PlacedText {
  return { path: '', says: path === '' ? says : `${path}: ${says}` };
}

/** So often at most is progress drawn, in milliseconds. */
const PROGRESS_EVERY = 60;

/**
 * What the buttons of the pane and the commands of the ribbon do. Does one thing at a time: whatever is asked for while
 * something runs is not begun. Errors become notices, and the pane can go on.
 */
export class PaneController {
  private state: PaneState = initialState;
  private readonly listeners = new Set<() => void>();
  /** Rises with every task and every cancel: what belongs to an earlier number is thrown away. */
  private turn = 0;
  private lastProgress = 0;
  /** A write of ours is seen as a change by the host; it does not make the last check old. */
  private isOwnChange = false;
  /** As stored in the workbook when it was last read. */
  private history: string | null = null;

  constructor(private readonly options: ControllerOptions) {}

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  open(view: ViewId): void {
    this.dispatch({ type: 'opened', view });
  }

  /** Reads and checks the workbook. */
  check(): Promise<void> {
    return this.run('check', 'read', async (turn) => {
      await this.readAndCheck(turn);
      return null;
    });
  }

  /** Stops a check. The workbook is as it was; an earlier result stays. */
  cancel(): void {
    if (this.state.task?.kind !== 'check') return;
    this.turn += 1;
    // While the workbook is still being read, the engine holds the check before, which stays good.
    if (this.state.task.stage === 'think') this.options.engine.cancel();
    this.dispatch({ type: 'ended', notice: { kind: 'cancelled' } });
  }

  /** Writes the summaries and the marks; checks first where there is no check, or the workbook has changed since. */
  write(): Promise<void> {
    const { workbook, engine } = this.options;
    const isFresh = this.state.report !== null && !this.state.isChanged;
    return this.run('write', isFresh ? 'write' : 'read', async (turn) => {
      if (!isFresh) await this.readAndCheck(turn);
      const history = await workbook.loadHistory();
      const recording = { history, by: this.state.reviewer, time: this.options.now() };
      let generated = await engine.generated(recording);
      if (!generated) {
        await this.readAndCheck(turn);
        generated = (await engine.generated(recording))!;
      }
      this.dispatch({ type: 'staged', stage: 'write' });
      const { sheets, marks, history: recorded } = generated;
      const result = await this.asOurs(() => workbook.write(sheets, marks, recorded));
      return { kind: 'written', result };
    });
  }

  /** Takes away everything that the program has written into the workbook. */
  clear(): Promise<void> {
    return this.run('clear', 'write', async () => {
      await this.asOurs(() => this.options.workbook.clear());
      return { kind: 'cleared' };
    });
  }

  /** Selects a cell in the workbook. */
  async reveal(cell: CellRef): Promise<void> {
    try {
      await this.options.workbook.reveal(cell);
      this.options.onReveal?.(cell);
    } catch (error) {
      this.dispatch({ type: 'told', notice: this.failure(error) });
    }
  }

  /** Loads the settings for the form, where no check has done so. */
  async loadSettings(): Promise<void> {
    if (this.state.settings) return;
    const { workbook, engine, language } = this.options;
    try {
      const stored = await workbook.loadSettings();
      const answer = await engine.readSettings(stored, language);
      if (answer.ok) return this.dispatch({ type: 'settingsLoaded', file: answer.file, problems: [] });
      const fallback = await engine.readSettings(null, language);
      if (fallback.ok) this.dispatch({ type: 'settingsLoaded', file: fallback.file, problems: answer.problems });
    } catch (error) {
      this.dispatch({ type: 'told', notice: this.failure(error) });
    }
  }

  /** Stores the settings in the workbook and checks again with them. */
  saveSettings(file: SettingsFile): Promise<void> {
    return this.run('settings', 'write', (turn) => this.store(JSON.stringify(file), { kind: 'saved' }, turn));
  }

  /** Reads a settings file that the user has chosen, stores it and checks again with it. */
  importSettings(text: string): Promise<void> {
    return this.run('settings', 'write', (turn) => this.store(text, { kind: 'saved' }, turn, inFile));
  }

  /** The settings as a file, for the user to keep. */
  async exportSettings(): Promise<string | null> {
    const { engine, language } = this.options;
    const file = this.state.settings?.file;
    const answer = file ? await engine.readSettings(JSON.stringify(file), language) : null;
    return answer?.ok ? answer.json : null;
  }

  /** Stores what the user says of a table, and checks again at once. */
  correct(place: TablePlace, correction: Correction): Promise<void> {
    const file = this.state.settings?.file;
    if (!file) return Promise.resolve();
    const corrected = withCorrection(file, place, correction);
    return this.run('settings', 'write', (turn) => this.store(JSON.stringify(corrected), { kind: 'corrected' }, turn));
  }

  /** Who reviews and accepts, remembered for the session. */
  setReviewer(name: string): void {
    this.dispatch({ type: 'named', name });
  }

  /** Accepts a finding with all that follows from it, in the reviewer's name, and checks again. */
  accept(finding: PaneFinding, reason: string): Promise<void> {
    const file = this.state.settings?.file;
    if (!file) return Promise.resolve();
    const given = { reason, by: this.state.reviewer, on: this.options.now().slice(0, 10) };
    return this.storeAcceptances(withAcceptance(file, finding, given), { kind: 'accepted' });
  }

  /** Takes acceptances back, and checks again. */
  takeBack(entries: readonly AcceptedDeviation[]): Promise<void> {
    const file = this.state.settings?.file;
    if (!file) return Promise.resolve();
    return this.storeAcceptances(withoutEntries(file, entries), { kind: 'acceptanceTaken' });
  }

  /** Makes a safe change to the user's cells, where they still hold what the check saw, and checks again. */
  fix(shown: PaneFix): Promise<void> {
    return this.run('fix', 'read', async (turn) => {
      const passedBy = await this.edit(shown.fix, false, turn);
      if (passedBy) return passedBy;
      const id = (this.state.done.at(-1)?.id ?? 0) + 1;
      this.dispatch({ type: 'fixed', done: { id, shown } });
      await this.readAndCheck(turn);
      return { kind: 'fixed' };
    });
  }

  /** Puts back what the cells held before a fix, where they still hold what it wrote, and checks again. */
  undoFix({ id, shown }: DoneFix): Promise<void> {
    return this.run('fix', 'read', async (turn) => {
      const passedBy = await this.edit(shown.fix, true, turn);
      if (passedBy) return passedBy;
      this.dispatch({ type: 'fixUndone', id });
      await this.readAndCheck(turn);
      return { kind: 'fixUndone' };
    });
  }

  /** The host has seen that somebody changed the workbook. */
  workbookChanged(): void {
    if (!this.isOwnChange) this.dispatch({ type: 'changed' });
  }

  dismiss(): void {
    this.dispatch({ type: 'dismissed' });
  }

  dispose(): void {
    this.turn += 1;
    this.listeners.clear();
    this.options.engine.dispose();
  }

  private async readAndCheck(turn: number): Promise<void> {
    const { workbook, engine } = this.options;
    const stored = await workbook.loadSettings();
    this.history = await workbook.loadHistory();
    this.assertCurrent(turn);
    const wasChanged = this.state.isChanged;
    this.dispatch({ type: 'reading' });
    try {
      const snapshot = await workbook.snapshot((progress) => this.progress(progress, turn));
      this.assertCurrent(turn);
      this.dispatch({ type: 'staged', stage: 'think' });
      const answer = await engine.check(snapshot, stored, this.context());
      this.assertCurrent(turn);
      this.dispatch({ type: 'checked', answer });
    } catch (error) {
      if (wasChanged) this.dispatch({ type: 'changed' });
      throw error;
    }
  }

  private storeAcceptances(file: SettingsFile, notice: Notice): Promise<void> {
    return this.run('settings', 'write', (turn) => this.store(JSON.stringify(file), notice, turn));
  }

  /**
   * Edits the cells and records it in the history: both, or neither.
   * @returns what to tell the user where the cells hold something else by now, and nothing was done
   */
  private async edit(fix: Fix, isUndoing: boolean, turn: number): Promise<Notice | null> {
    const { workbook, engine } = this.options;
    const [from, to] = isUndoing ? (['after', 'before'] as const) : (['before', 'after'] as const);
    const snapshot = await workbook.snapshot((progress) => this.progress(progress, turn));
    const cells = changedSince(snapshot, fix.edits, from);
    if (cells.length > 0) {
      this.dispatch({ type: 'changed' });
      return { kind: 'fixPassedBy', cells };
    }
    this.dispatch({ type: 'staged', stage: 'write' });
    const history = await engine.recordFix(await workbook.loadHistory(), this.fixEntry(fix, isUndoing));
    const edits = (side: 'before' | 'after'): CellEdit[] =>
      fix.edits.map((edit) => ({ cell: edit.cell, ...edit[side] }));
    await this.asOurs(async () => {
      await workbook.edit(edits(to));
      try {
        await workbook.saveHistory(history);
      } catch (error) {
        await workbook.edit(edits(from));
        throw error;
      }
    });
    return null;
  }

  private fixEntry(fix: Fix, isUndone: boolean): FixEntry {
    const { now, programVersion } = this.options;
    const [from, to] = isUndone ? (['after', 'before'] as const) : (['before', 'after'] as const);
    return {
      kind: 'fix',
      time: now(),
      by: this.state.reviewer,
      programVersion,
      fix: fix.kind,
      isUndone,
      rule: fix.rule,
      label: fix.label,
      cells: fix.edits.map((edit) => ({
        sheet: edit.cell.sheet,
        cell: address(edit.cell),
        before: typedContent(edit[from]),
        after: typedContent(edit[to]),
      })),
    };
  }

  private async store(
    json: string,
    notice: Notice,
    turn: number,
    placed: (problem: PlacedText) => PlacedText = (problem) => problem,
  ): Promise<Notice | null> {
    const { workbook, engine, language } = this.options;
    const answer = await engine.readSettings(json, language);
    if (!answer.ok) {
      this.dispatch({ type: 'settingsRefused', problems: answer.problems.map(placed) });
      return null;
    }
    await this.asOurs(() => workbook.saveSettings(answer.json));
    this.dispatch({ type: 'settingsLoaded', file: answer.file, problems: [] });
    this.dispatch({ type: 'staged', stage: 'think' });
    const again = await engine.checkAgain(answer.json, this.context());
    if (again) this.dispatch({ type: 'checked', answer: again });
    else if (this.state.report) await this.readAndCheck(turn);
    return notice;
  }

  private async run(
    kind: TaskKind,
    stage: 'read' | 'think' | 'write',
    work: (turn: number) => Promise<Notice | null>,
  ): Promise<void> {
    if (this.state.task) return;
    const turn = ++this.turn;
    this.dispatch({ type: 'started', task: kind, stage });
    try {
      const notice = await work(turn);
      if (turn === this.turn) this.dispatch({ type: 'ended', notice });
    } catch (error) {
      if (turn === this.turn) this.dispatch({ type: 'ended', notice: this.failure(error) });
    }
  }

  private async asOurs<T>(work: () => Promise<T>): Promise<T> {
    this.isOwnChange = true;
    try {
      return await work();
    } finally {
      this.isOwnChange = false;
    }
  }

  private progress(progress: Progress, turn: number): void {
    this.assertCurrent(turn);
    const now = Date.now();
    if (now - this.lastProgress < PROGRESS_EVERY && progress.done < progress.total) return;
    this.lastProgress = now;
    this.dispatch({ type: 'progressed', progress });
  }

  private assertCurrent(turn: number): void {
    if (turn !== this.turn) throw new Cancelled();
  }

  private failure(error: unknown): Notice {
    const known = error instanceof WorkbookError ? error : new WorkbookError('unexpected', {}, { cause: error });
    return { kind: 'failed', ...workbookErrorText(known, this.options.language) };
  }

  private context(): CheckContext {
    const { language, now, programVersion } = this.options;
    return { language, time: now(), programVersion, history: this.history };
  }

  private dispatch(event: Event): void {
    this.set(reduce(this.state, event));
  }

  private set(state: PaneState): void {
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
