import { sum, ZERO } from '../../money';
import type { AmountCell, BudgetTable, TableColumn, TableRow } from '../../reading/model';
import { address } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { compared } from '../common/compared';
import { addedRows } from '../common/ranges';
import { partCells, statedSums, type StatedSum } from '../common/sums';
import { amountOf, cellOf, distinctCells } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** Rows and their subtotal are not added together: each amount counts once. */
export const SUM05 = defineRule({
  id: 'SUM-05',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: { addsSubtotals: ['cells'], isTwice: [] },
  check: (reading) => {
    const calculated = reading.tables.flatMap(formulaTotals);
    const typed = reading.tables.flatMap(typedTotals);
    return {
      checks: calculated.length + typed.length,
      findings: [...calculated.flatMap(doubledByFormula), ...typed.flatMap(typedTwice)],
    };
  },
});

interface FormulaTotal {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: AmountCell;
  readonly added: readonly TableRow[];
}

function formulaTotals(table: BudgetTable): readonly FormulaTotal[] {
  return table.rows.flatMap((row) =>
    table.columns.filter(isMoneyColumn).flatMap((column) => {
      const cell = row.cells[column.index];
      if (cell?.kind !== 'amount') return [];
      const added = addedRows(table, column, cell);
      return added.length > 1 ? [{ table, row, column, cell, added }] : [];
    }),
  );
}

/** The added rows that are sums of other added rows. SUBTOTAL passes its like by, so those are counted once. */
function doubled({ added, cell, column }: FormulaTotal): readonly TableRow[] {
  const indexes = new Set(added.map(({ index }) => index));
  return added.filter((row) => {
    const own = row.cells[column.index];
    if (!row.sum || own?.kind !== 'amount' || (isSubtotal(cell) && isSubtotal(own))) return false;
    return row.sum.parts.every((part) => indexes.has(part.row));
  });
}

function isSubtotal({ formula }: AmountCell): boolean {
  return /^(SUBTOTAL|AGGREGATE)\(/i.test(formula ?? '');
}

function doubledByFormula(total: FormulaTotal) {
  const { table, row, column, cell } = total;
  const rows = doubled(total);
  const excess = sum(rows.map((other) => amountOf(other, column) ?? ZERO));
  if (excess.isZero()) return [];
  const from = distinctCells(rows.map((other) => cellOf(other, column)));
  const data = { cells: from.map((other) => address(other)) };
  const expected = cell.ore.minus(excess);
  const figures = compared({ table, row, column, cell: cell.cell, actual: cell.ore, expected, tolerance: ZERO, from });
  return [{ messageId: 'addsSubtotals', data, ...figures } as const];
}

/** Typed totals in a table that has subtotals to count twice. */
function typedTotals(table: BudgetTable): readonly StatedSum[] {
  const sums = table.rows.filter(({ sum: structure }) => structure !== null);
  return statedSums(table).filter(
    ({ cell, parts, column }) => cell.formula === null && isMoneyColumn(column) && parts.length > 1 && sums.length > 1,
  );
}

function typedTwice(stated: StatedSum) {
  const { cell, expected, parts } = stated;
  const isTwice = !expected.isZero() && cell.ore.equals(expected.times(2));
  if (!isTwice || parts.some(({ ore }) => ore.equals(expected))) return [];
  const figures = compared({ ...stated, cell: cell.cell, actual: cell.ore, tolerance: ZERO, from: partCells(stated) });
  return [{ messageId: 'isTwice', data: {}, ...figures } as const];
}
