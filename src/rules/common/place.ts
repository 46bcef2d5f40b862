import type { CellRef } from '../../workbook';
import type { Where } from '../model';

/** A place of one cell, with others that take part. */
export function placeAt(cell: CellRef, label: string, others: readonly (CellRef | null)[] = []): Where {
  return { sheet: cell.sheet, cell, cells: [cell, ...others.filter((other) => other !== null)], label };
}
