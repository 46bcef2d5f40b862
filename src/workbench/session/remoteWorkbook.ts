import type { WorkbookLook } from '../../hosts/file';
import { WorkbookError, type Cell, type CellEdit, type Progress, type WorkbookSnapshot } from '../../workbook';
import type { Answer, Arguments, EditOutcome, Method, Request, Response } from '../protocol';

/** A thread with a `WorkbookServer` in it. */
export interface WorkbookThread {
  send(request: Request, handOver: readonly Transferable[]): void;
  stop(): void;
}

export type StartWorkbookThread = (
  receive: (response: Response) => void,
  fail: (error: unknown) => void,
) => WorkbookThread;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  readonly progress: ((progress: Progress) => void) | undefined;
  /** The cells of a snapshot that have come so far, by sheet. */
  readonly cells: Map<number, Cell[]>;
}

/** The workbook in its own thread, as the page sees it: every question is a message, every answer another. */
export class RemoteWorkbook {
  private readonly thread: WorkbookThread;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private failure: unknown = null;

  constructor(start: StartWorkbookThread) {
    this.thread = start(
      (response) => this.receive(response),
      (error) => this.fail(error),
    );
  }

  /** @throws {WorkbookError} where the bytes are no workbook. The bytes are handed over: the caller has them no more. */
  open(bytes: Uint8Array, name: string): Promise<WorkbookLook> {
    return this.ask('open', [bytes, name], { handOver: [bytes.buffer as ArrayBuffer] });
  }

  look(): Promise<WorkbookLook> {
    return this.ask('look', []);
  }

  async snapshot(progress?: (progress: Progress) => void): Promise<WorkbookSnapshot> {
    const cells = new Map<number, Cell[]>();
    const frame = await this.ask('snapshot', [], { progress, cells });
    return { ...frame, sheets: frame.sheets.map((sheet, index) => ({ ...sheet, cells: cells.get(index) ?? [] })) };
  }

  write(...args: Arguments<'write'>): Promise<Answer<'write'>> {
    return this.ask('write', args);
  }

  clear(): Promise<null> {
    return this.ask('clear', []);
  }

  edit(edits: readonly CellEdit[]): Promise<EditOutcome> {
    return this.ask('edit', [edits]);
  }

  loadSettings(): Promise<string | null> {
    return this.ask('loadSettings', []);
  }

  saveSettings(json: string): Promise<null> {
    return this.ask('saveSettings', [json]);
  }

  loadHistory(): Promise<string | null> {
    return this.ask('loadHistory', []);
  }

  saveHistory(json: string): Promise<null> {
    return this.ask('saveHistory', [json]);
  }

  bytes(): Promise<Uint8Array> {
    return this.ask('bytes', []);
  }

  /** Ends the thread. What is still waiting is answered with an error. */
  dispose(): void {
    this.thread.stop();
    this.fail(new WorkbookError('sessionLost'));
  }

  private ask<M extends Method>(
    method: M,
    args: Arguments<M>,
    {
      progress,
      handOver = [],
      cells = new Map(),
    }: {
      readonly progress?: ((progress: Progress) => void) | undefined;
      readonly handOver?: readonly Transferable[];
      readonly cells?: Map<number, Cell[]>;
    } = {},
  ): Promise<Answer<M>> {
    if (this.failure) return Promise.reject(this.failure);
    const id = ++this.lastId;
    return new Promise<Answer<M>>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, progress, cells });
      this.thread.send({ id, method, args } as Request, handOver);
    });
  }

  private receive(response: Response): void {
    const waiting = this.waiting.get(response.id);
    if (!waiting) return;
    switch (response.kind) {
      case 'progress':
        return this.report(response.id, waiting, response.progress);
      case 'cells':
        return collect(waiting.cells, response.sheet, response.cells);
      case 'done':
        this.waiting.delete(response.id);
        return waiting.resolve(response.value as never);
      case 'failed': {
        this.waiting.delete(response.id);
        const { code, detail, message } = response.error;
        return waiting.reject(new WorkbookError(code, detail, { cause: message }));
      }
    }
  }

  /** Who is told of progress may throw, to say that the answer is no longer wanted. */
  private report(id: number, { progress, reject }: Waiting, news: Progress): void {
    try {
      progress?.(news);
    } catch (error) {
      this.waiting.delete(id);
      reject(error);
    }
  }

  private fail(error: unknown): void {
    this.failure ??= error instanceof WorkbookError ? error : new WorkbookError('unexpected', {}, { cause: error });
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(this.failure);
  }
}

function collect(all: Map<number, Cell[]>, sheet: number, cells: readonly Cell[]): void {
  const known = all.get(sheet);
  if (!known) all.set(sheet, [...cells]);
  else for (const cell of cells) known.push(cell);
}
