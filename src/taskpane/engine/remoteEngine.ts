import type { FixEntry } from '../../history';
import type { Language } from '../../money';
import type { WorkbookSnapshot } from '../../workbook';
import type { Catalogue } from './catalogue';
import type { CheckAnswer, CheckContext, Engine, Generated, Recording, SettingsAnswer } from './engine';
import type { Answered, Request, Response } from './protocol';

/** A thread that takes requests and answers them. */
export interface Thread {
  send(request: Request): void;
  stop(): void;
}

/** Starts a thread. `fail` is called when it dies. */
export type StartThread = (answer: (response: Response) => void, fail: (error: unknown) => void) => Thread;

/** So many cells are copied at a time: about ten milliseconds of the pane's thread. */
const CELLS_A_PIECE = 6_000;

/** Thrown into work that was cancelled. */
export class Stopped extends Error {}

/** The engine in a thread of its own. The thread is started at the first request, and anew after a cancel. */
export class RemoteEngine implements Engine {
  private thread: Thread | null = null;
  private readonly waiting = new Map<
    number,
    { readonly resolve: (value: Answered) => void; readonly reject: (error: unknown) => void }
  >();
  private lastId = 0;

  constructor(private readonly start: StartThread) {}

  async check(snapshot: WorkbookSnapshot, settings: string | null, context: CheckContext): Promise<CheckAnswer> {
    const { sheets, ...rest } = snapshot;
    const frame = { ...rest, sheets: sheets.map(({ cells: _cells, ...sheet }) => sheet) };
    const thread = this.running();
    thread.send({ kind: 'begin', frame });
    for (const [sheet, { cells }] of sheets.entries()) {
      for (let from = 0; from < cells.length; from += CELLS_A_PIECE) {
        thread.send({ kind: 'cells', sheet, cells: cells.slice(from, from + CELLS_A_PIECE) });
        await breath();
        if (this.thread !== thread) throw new Stopped();
      }
    }
    return this.ask<CheckAnswer>((id) => ({ kind: 'check', id, settings, context }));
  }

  checkAgain(settings: string | null, context: CheckContext): Promise<CheckAnswer | null> {
    return this.ask((id) => ({ kind: 'checkAgain', id, settings, context }));
  }

  generated(recording: Recording): Promise<Generated | null> {
    return this.ask((id) => ({ kind: 'generated', id, recording }));
  }

  recordFix(history: string | null, entry: FixEntry): Promise<string> {
    return this.ask((id) => ({ kind: 'recordFix', id, history, entry }));
  }

  readSettings(json: string | null, language: Language): Promise<SettingsAnswer> {
    return this.ask((id) => ({ kind: 'readSettings', id, json, language }));
  }

  catalogue(language: Language): Promise<Catalogue> {
    return this.ask((id) => ({ kind: 'catalogue', id, language }));
  }

  cancel(): void {
    this.thread?.stop();
    this.fail(new Stopped());
  }

  dispose(): void {
    this.cancel();
  }

  private ask<T extends Answered>(request: (id: number) => Request): Promise<T> {
    const id = ++this.lastId;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      this.running().send(request(id));
    });
  }

  private running(): Thread {
    this.thread ??= this.start(
      (response) => this.receive(response),
      (error) => this.fail(error),
    );
    return this.thread;
  }

  private receive(response: Response): void {
    const waiting = this.waiting.get(response.id);
    this.waiting.delete(response.id);
    if (response.ok) waiting?.resolve(response.value);
    else waiting?.reject(new Error(response.message));
  }

  private fail(error: unknown): void {
    this.thread = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}

/** Lets the pane draw and take clicks before the next piece. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
