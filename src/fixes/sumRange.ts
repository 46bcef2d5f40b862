import { locateCells } from '../rules/facts/cells';
import { missedRows } from '../rules/common/missed';
import type { Finding } from '../rules';
import { cellKey, columnName, parseRange, type CellRange, type CellRef } from '../workbook';
import { contains, runOver, samePlaces } from './cells';
import type { FixContext } from './context';
import type { FixEdit } from './model';

/** One SUM over one run of cells, and nothing else; with or without dollar signs. */
const PLAIN_SUM = /^SUM\((\$?)([A-Z]{1,3})(\$?)\d+:(\$?)([A-Z]{1,3})(\$?)\d+\)$/i;

/**
 * A SUM grows over the rows that it missed, where they stand right at either end of its run. The total changes, which nobody
 * typed; the amounts it adds do not.
 */
export function sumRangeGrows({ where }: Finding, { reading, cells }: FixContext): readonly FixEdit[] {
  const located = where.cell && locateCells(reading).get(cellKey(where.cell));
  if (!located || located.cell.kind !== 'amount') return [];
  const { table, row, column, cell } = located;
  const before = cells.contentAt(cell.cell);
  const grown = before.formula === null ? null : PLAIN_SUM.exec(before.formula);
  const range = before.formula === null ? null : parseRange(before.formula.slice(4, -1));
  if (!grown || !range || typeof before.value !== 'number') return [];
  const { sheet } = cell.cell;
  const missed = missedRows(table, row, column, cell).flatMap((other) => other.cells[column.index]?.cell ?? []);
  const wanted = runOver([...corners(sheet, range), ...missed]);
  if (missed.length === 0 || !wanted || contains(wanted, cell.cell)) return [];
  const old = cells.numbersIn(sheet, range);
  const added = cells.numbersIn(sheet, wanted);
  const fresh = missed.filter((place) => typeof cells.contentAt(place).value === 'number');
  if (!samePlaces(added, [...old, ...fresh]) || !cells.sumOf(old).equals(cell.number)) return [];
  if (cells.dependsOn(added, cell.cell)) return [];
  const after = { formula: formulaOver(wanted, grown), value: cells.sumOf(added).toNumber() };
  return [{ cell: cell.cell, before, after }];
}

function corners(sheet: string, { top, left, bottom, right }: CellRange): readonly CellRef[] {
  return [
    { sheet, row: top, column: left },
    { sheet, row: bottom, column: right },
  ];
}

/** The same formula over another run, its dollar signs kept. */
function formulaOver({ top, left, bottom, right }: CellRange, grown: RegExpExecArray): string {
  const [, column1 = '', , row1 = '', column2 = '', , row2 = ''] = grown;
  return `SUM(${column1}${columnName(left)}${row1}${top + 1}:${column2}${columnName(right)}${row2}${bottom + 1})`;
}
