import type { CellLook, SheetLook } from '../../hosts/file';
import type { Language } from '../../money';
import type { CellRange, CellRef, CellValue } from '../../workbook';

/** A place in a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the grid shows of one sheet: its look, and what its cells hold now, edits included. */
export interface GridSheet {
  readonly look: SheetLook;
  readonly styles: readonly CellLook[];
  /** The cell as it is now; `null` where it is empty and has no look of its own. */
  cell(row: number, column: number): GridCell | null;
}

export interface GridCell {
  /** `undefined`: empty. `null`: a formula whose value is not known. */
  readonly value: CellValue | undefined;
  /** In English, without the leading `=`. */
  readonly formula: string | null;
  /** Place in `GridSheet.styles`. */
  readonly style: number;
  /** The value rests on an edit and could not be recalculated: it is shown as "inte omräknad". */
  readonly isStale: boolean;
}

/** A range that is drawn with a frame over the cells: a table as it was read. */
export interface Highlight {
  readonly range: CellRange;
  readonly label: string;
}

export interface GridProps {
  readonly sheet: GridSheet;
  readonly language: Language;
  readonly selection: Place;
  /** Rises when the selection is to be brought into view though it is the same as before. */
  readonly reveal?: number;
  readonly highlights: readonly Highlight[];
  /** Rises with every change of the sheet's contents, so that what is drawn is drawn anew. */
  readonly revision: number;
  readonly onSelect: (place: Place) => void;
  /** What the user typed, as it was typed: `12 500`, `=SUMMA(B2:B5)`, `text`; empty: the cell is to be emptied. */
  readonly onEdit: (place: Place, text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Ctrl+Page Up and Ctrl+Page Down. */
  readonly onStepSheet: (step: -1 | 1) => void;
  readonly onFollow: (cell: CellRef) => void;
  /** A formula (without `=`) as the user writes it, in the editor and for screen readers; without it: as it is stored. */
  readonly formulaText?: (formula: string) => string;
}
