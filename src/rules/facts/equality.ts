import { Decimal, orePerUnit, stepOf, type Ore, type Step } from '../../money';
import type { BudgetTable, RowCell } from '../../reading/model';
import { cellKey, type CellRef } from '../../workbook';
import type { LocatedCell } from './cells';

/**
 * How two figures that should be equal are: `equal`, apart by no more than the last digit that the typed figures show
 * (`rounding`), or `different`.
 */
export type Equality = 'equal' | 'rounding' | 'different';

/** Judges a difference against a step; strict. */
export function judgeDifference(difference: Ore, step: Step): Equality {
  if (difference.isZero()) return 'equal';
  return difference.abs().greaterThan(step) ? 'different' : 'rounding';
}

/**
 * The last digit that some cells show, in öre, of the coarsest table among them: what is typed in whole tkr may hide half a
 * tkr, a formula hides nothing. Where nothing is typed, one öre a cell: what rounding each of them to öre can leave.
 */
export function roundingStep(located: ReadonlyMap<string, LocatedCell>, cells: readonly CellRef[]): Step {
  const typed = cells.flatMap((cell) => {
    const place = located.get(cellKey(cell));
    return place && isTyped(place.cell) ? [place.table] : [];
  });
  return Decimal.max(...[...new Set(typed)].map(typedStep), Math.max(cells.length, 1));
}

/** The finest digit among a table's typed amounts. */
function typedStep(table: BudgetTable): Step {
  const numbers = table.rows.flatMap((row) => row.cells.filter(isTyped).map((cell) => cell.number));
  return stepOf(numbers, orePerUnit(table.unit.effective));
}

function isTyped(cell: RowCell): cell is Extract<RowCell, { kind: 'amount' }> {
  return cell.kind === 'amount' && cell.formula === null;
}
