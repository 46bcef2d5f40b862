import type { WorkbookLook } from '../hosts/file';
import type {
  Cell,
  CellEdit,
  CellRef,
  CellValue,
  Mark,
  Progress,
  Sheet,
  SheetSnapshot,
  WorkbookErrorCode,
  WorkbookSnapshot,
  WriteResult,
} from '../workbook';
import type { FormulaProblem } from './calc/model';

/** A cell whose content is another after an edit: the one that was edited, or one that depends on it. */
export interface ChangedCell {
  readonly cell: CellRef;
  /** In English, without the leading `=`; `null`: no formula. */
  readonly formula: string | null;
  /** `undefined`: empty. `null`: a formula whose value is not known. */
  readonly value: CellValue | undefined;
  /** The value rests on an edit and could not be recalculated. */
  readonly isStale: boolean;
}

/** What became of an edit. `problem`: the formula of this cell cannot be understood, and nothing has been changed. */
export type EditOutcome =
  | { readonly ok: true; readonly changed: readonly ChangedCell[] }
  | { readonly ok: false; readonly cell: CellRef; readonly problem: FormulaProblem };

/** A snapshot without its cells, which go ahead of it in pieces. */
export type SnapshotFrame = Omit<WorkbookSnapshot, 'sheets'> & {
  readonly sheets: readonly Omit<SheetSnapshot, 'cells'>[];
};

/** What the page can ask of the workbook's thread. A workbook is opened first, and once. */
export interface WorkbookService {
  open(bytes: Uint8Array, name: string): Promise<WorkbookLook>;
  look(): Promise<WorkbookLook>;
  snapshot(): Promise<SnapshotFrame>;
  write(sheets: readonly Sheet[], marks: readonly Mark[], history?: string): Promise<WriteResult>;
  clear(): Promise<null>;
  edit(edits: readonly CellEdit[]): Promise<EditOutcome>;
  loadSettings(): Promise<string | null>;
  saveSettings(json: string): Promise<null>;
  loadHistory(): Promise<string | null>;
  saveHistory(json: string): Promise<null>;
  /** The package as it is now. */
  bytes(): Promise<Uint8Array>;
}

export type Method = keyof WorkbookService;
export type Arguments<M extends Method> = Parameters<WorkbookService[M]>;
export type Answer<M extends Method> = Awaited<ReturnType<WorkbookService[M]>>;

export type Request = {
  readonly [M in Method]: { readonly id: number; readonly method: M; readonly args: Arguments<M> };
}[Method];

/** An error as it crosses between threads: a {@link WorkbookErrorCode} with its detail. */
export interface CrossingError {
  readonly code: WorkbookErrorCode;
  readonly detail: Readonly<Record<string, string | number>>;
  /** Of an error that nobody foresaw: what the program said, for the console. */
  readonly message: string;
}

export type Response =
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly error: CrossingError }
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'cells'; readonly sheet: number; readonly cells: readonly Cell[] };
