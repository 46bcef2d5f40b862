import { fromExcelNumber, oreFromUnit } from '../money';
import { locateCells, unitOf } from '../rules/facts/cells';
import type { Finding } from '../rules';
import { cellKey } from '../workbook';
import type { FixContext } from './context';
import type { FixEdit } from './model';

/**
 * A text that is a number becomes that number: the very amount it was read as, in the unit that the column has. A text that
 * names another unit is left alone, since its figure would mean something else without the word.
 */
export function textToNumber({ where }: Finding, { reading, cells }: FixContext): readonly FixEdit[] {
  const located = where.cell && locateCells(reading).get(cellKey(where.cell));
  if (!located || located.cell.kind !== 'amount') return [];
  const { table, column, cell } = located;
  const before = cells.contentAt(cell.cell);
  if (typeof before.value !== 'string' || before.formula !== null) return [];
  const value = cell.number.toNumber();
  const means = oreFromUnit(fromExcelNumber(value), unitOf(table, column));
  if (!means.equals(cell.ore)) return [];
  return [{ cell: cell.cell, before, after: { formula: null, value } }];
}
