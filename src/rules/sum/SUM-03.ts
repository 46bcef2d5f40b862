import { address, type CellRef } from '../../workbook';
import type { AmountCell, BudgetTable, SumStructure, TableRow } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

const MESSAGES = { someTyped: ['cells'], allTyped: ['count'] } as const;

/** The sums of a table, those with a formula and those typed by hand. */
interface Totals {
  readonly table: BudgetTable;
  readonly typed: readonly AmountCell[];
  readonly calculated: number;
}

/**
 * A total is a formula, so that it follows when a row changes. Said once a table where its other totals are formulas; once in all,
 * as a note, where no total of the workbook is one (a table copied from a document).
 */
export const SUM03 = defineRule({
  id: 'SUM-03',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const tables = reading.tables.map(totalsOf);
    const checks = tables.reduce((count, { typed, calculated }) => count + typed.length + calculated, 0);
    const mixed = tables.filter(({ typed, calculated }) => typed.length > 0 && calculated > 0);
    return { checks, findings: [...mixed.map(someTyped), ...allTyped(tables)] };
  },
});

function totalsOf(table: BudgetTable): Totals {
  const sums = table.rows.filter((row) => isPlainTotal(row) && !isTakenFromElsewhere(row) && !isExplained(row, table));
  const columns = table.columns.filter(isMoneyColumn);
  const cells = sums.flatMap((row) => columns.flatMap(({ index }) => row.cells[index] ?? []));
  const amounts = cells.filter((cell) => cell.kind === 'amount');
  const typed = amounts.filter(({ formula }) => formula === null);
  return { table, typed, calculated: amounts.length - typed.length };
}

function isPlainTotal({ sum, side }: TableRow): boolean {
  return side !== 'equity' && sum !== null && sum.parts.length > 1 && sum.parts.every(isAdded);
}

/** What there is in cash is what the bank says: the sum above it is held against that, and cannot be where it comes from. */
function isTakenFromElsewhere({ concept }: TableRow): boolean {
  return concept === 'closingCash' || concept === 'cash';
}

/** Rows of "varav" tell what an amount consists of; the amount itself is the figure. */
function isExplained({ sum }: TableRow, { rows }: BudgetTable): boolean {
  return sum?.parts.some(({ row }) => rows[row]?.role === 'note') === true;
}

/** A result or a closing balance takes something off, and is no plain total. */
function isAdded({ sign }: SumStructure['parts'][number]): boolean {
  return sign === 1;
}

function someTyped({ table, typed }: Totals) {
  const cells: readonly CellRef[] = typed.map(({ cell }) => cell);
  return {
    messageId: 'someTyped',
    data: { cells: cells.map((cell) => address(cell)) },
    where: { sheet: table.sheet, cell: cells[0]!, cells, label: table.title.text },
  } as const;
}

function allTyped(tables: readonly Totals[]) {
  const withTyped = tables.filter(({ typed }) => typed.length > 0);
  const first = withTyped[0];
  if (!first || tables.some(({ calculated }) => calculated > 0)) return [];
  const cells = withTyped.flatMap(({ typed }) => typed.map(({ cell }) => cell));
  return [
    {
      messageId: 'allTyped',
      data: { count: cells.length },
      where: { sheet: first.table.sheet, cell: cells[0]!, cells, label: first.table.title.text },
      severity: 'note',
    } as const,
  ];
}
