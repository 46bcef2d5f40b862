import type { BudgetTable, Concept, TableColumn, TableRow } from '../../reading/model';
import { isMoneyColumn, labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { counted: ['row', 'equity'] } as const;

const EQUITY: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'openingEquity',
  'closingEquity',
  'equity',
  'equityUse',
]);
/** A total that says by its name that it holds more than income. */
const MORE_THAN_INCOME = /kapital|medel|ram(?!\p{L})|ramen|finansier|omslutning|omfång|budget|överskott|disponib/iu;

/** Eget kapital is money that there is, not income of the year: the total of the income is without it. */
export const BAL05 = defineRule({
  id: 'BAL-05',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const totals = reading.tables
      .filter(({ kind }) => kind === 'budget')
      .flatMap((table) => table.rows.filter(isIncomeTotal).map((total) => ({ table, total })));
    return { checks: totals.length, findings: totals.flatMap(({ table, total }) => findings(table, total)) };
  },
});

function isIncomeTotal({ concept, role, label, sum }: TableRow): boolean {
  return concept === 'totalIncome' && role === 'sum' && sum !== null && !MORE_THAN_INCOME.test(label);
}

/** The first column where the total holds eget kapital; the others are the same row. */
function findings(table: BudgetTable, total: TableRow): readonly AnyDraft<typeof MESSAGES>[] {
  const parts = partsOf(table, total, new Set());
  for (const column of table.columns.filter(isMoneyColumn)) {
    const found = parts.find((row) => EQUITY.has(row.concept) && amountOf(row, column)?.isZero() === false);
    if (found) return [draft(table, total, found, column)];
  }
  return [];
}

/** Every line that a sum adds, through the sums in between. */
function partsOf(table: BudgetTable, { sum }: TableRow, seen: Set<number>): readonly TableRow[] {
  return (sum?.parts ?? [])
    .filter(({ row, sign }) => sign === 1 && !seen.has(row))
    .flatMap((part) => {
      seen.add(part.row);
      const row = table.rows[part.row]!;
      return [row, ...partsOf(table, row, seen)];
    });
}

function draft(table: BudgetTable, total: TableRow, found: TableRow, column: TableColumn): AnyDraft<typeof MESSAGES> {
  const cells = distinctCells([cellOf(found, column), cellOf(total, column)]);
  const equity = amount(amountOf(found, column)!.abs(), unitOf(table, column));
  return {
    messageId: 'counted',
    data: { row: found.label, equity },
    where: { sheet: table.sheet, cell: cells[0]!, cells, label: labelAt(table, found.label, column) },
  };
}
