import { oreFromUnit, UNITS, type Unit } from '../../money';
import type { AmountCell, BudgetTable, TableColumn } from '../../reading/model';
import { unitOf } from '../facts/cells';

/** The unit that an amount was read in though it says none and its column has another; `null` for all others. */
export function slippedUnit(
  table: BudgetTable,
  column: TableColumn,
  { ore, number, storedAsText }: AmountCell,
): Unit | null {
  if (storedAsText !== null || ore.equals(oreFromUnit(number, unitOf(table, column)))) return null;
  return UNITS.find((unit) => ore.equals(oreFromUnit(number, unit))) ?? null;
}
