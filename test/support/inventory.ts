import type { SheetSnapshot } from '../../src/workbook';
import { sheet, type GridCell } from './grid';

/** Figures beside the budget, whose meaning no rule knows: a list of what has been bought, a name and an amount a row. */
export function inventory(...rows: readonly (readonly GridCell[])[]): SheetSnapshot {
  return sheet('Inventarier', [['Inventarier (kr)'], ['Vad', 'Belopp 2026'], ...rows]);
}
