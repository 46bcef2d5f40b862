import type { CellRef } from '../../workbook';
import type { Place } from '../grid/model';
import type { FormulaProblem } from '../calc/model';

/** What the user is told in the status line. */
export type Said =
  /** An edit was made: what was edited, and how many further cells were recalculated. */
  | { readonly kind: 'edited'; readonly cell: CellRef; readonly recalculated: number }
  | { readonly kind: 'undone'; readonly cell: CellRef }
  | { readonly kind: 'redone'; readonly cell: CellRef }
  | { readonly kind: 'shown'; readonly cell: CellRef }
  | { readonly kind: 'formula'; readonly cell: CellRef; readonly problem: FormulaProblem }
  | { readonly kind: 'generated'; readonly sheet: string }
  | { readonly kind: 'notAddress'; readonly text: string }
  | { readonly kind: 'hidden'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface SessionState {
  /** The sheet that is shown. */
  readonly sheet: string;
  /** Where each sheet's selection stands; A1 where none is noted. */
  readonly selections: ReadonlyMap<string, Place>;
  /** Rises with every change of contents. */
  readonly revision: number;
  /** Rises whenever a cell is to be seen, though it may be selected already. */
  readonly revealed: number;
  /** Cells that could not be recalculated. */
  readonly staleCount: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** An edit is being worked out. */
  readonly isCalculating: boolean;
  /** Something has been edited or written that has not been saved as a file. */
  readonly isUnsaved: boolean;
  readonly said: Said | null;
}
