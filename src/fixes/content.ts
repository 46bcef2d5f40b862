import type { CellRef, WorkbookSnapshot } from '../workbook';
import { isCellError } from '../workbook/snapshot';
import type { CellContent, FixEdit } from './model';

/** The cells that no longer hold what they should hold before a fix is made, or after it before it is undone. */
export function changedSince(
  snapshot: WorkbookSnapshot,
  edits: readonly FixEdit[],
  side: 'before' | 'after',
): readonly CellRef[] {
  return edits.filter((edit) => !isSame(contentAt(snapshot, edit.cell), edit[side])).map(({ cell }) => cell);
}

function contentAt({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellRef): CellContent {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((cell) => cell.row === row && cell.column === column) ?? EMPTY;
}

const EMPTY: CellContent = { formula: null, value: null };

/** A formula's value follows other cells, and says nothing of the cell itself. */
function isSame(now: CellContent, then: CellContent): boolean {
  if (now.formula !== null || then.formula !== null) return now.formula === then.formula;
  const [a, b] = [now.value, then.value];
  return isCellError(a) || isCellError(b) ? isCellError(a) && isCellError(b) && a.error === b.error : a === b;
}

/** A cell's content as somebody would type it, in English: `1 234`, `1234`, `=SUM(B2:B5)`; empty for an empty cell. */
export function typedContent({ formula, value }: CellContent): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}
