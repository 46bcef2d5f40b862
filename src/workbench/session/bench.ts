import { WorkbookError } from '../../workbook';
import { RemoteWorkbook, type StartWorkbookThread } from './remoteWorkbook';
import { WorkbenchSession } from './session';

export interface BenchState {
  /** The workbook that is open. */
  readonly session: WorkbenchSession | null;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  /** Why the last file could not be opened. The workbook before it stays open. */
  readonly failure: WorkbookError | null;
}

/** Which workbook is open on the page. A file that cannot be opened leaves the one before it where it is. */
export class Bench {
  private state: BenchState = { session: null, opening: null, failure: null };
  private readonly listeners = new Set<() => void>();
  /** Rises with every file that is asked for: of two, the later one counts. */
  private turn = 0;

  constructor(private readonly start: StartWorkbookThread) {}

  readonly getState = (): BenchState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens a workbook from its bytes, which are fetched or read by `load`. */
  async open(name: string, load: () => Promise<Uint8Array>): Promise<void> {
    const turn = ++this.turn;
    this.set({ opening: name, failure: null });
    let remote: RemoteWorkbook | null = null;
    try {
      const bytes = await load();
      remote = new RemoteWorkbook(this.start);
      const look = await remote.open(bytes, name);
      if (turn !== this.turn) return remote.dispose();
      const former = this.state.session;
      this.set({ session: new WorkbenchSession(name, remote, look), opening: null });
      former?.dispose();
    } catch (error) {
      remote?.dispose();
      if (turn === this.turn) this.set({ opening: null, failure: named(error, name) });
    }
  }

  dismissFailure(): void {
    this.set({ failure: null });
  }

  private set(part: Partial<BenchState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** The error with the file's name, for its sentence. What no host foresaw is a file that cannot be read. */
function named(error: unknown, file: string): WorkbookError {
  return error instanceof WorkbookError
    ? new WorkbookError(error.code, { file, ...error.detail }, { cause: error })
    : new WorkbookError('notReadable', { file }, { cause: error });
}
