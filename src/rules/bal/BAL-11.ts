import { ZERO } from '../../money';
import type { BudgetTable, TableColumn, TableKind, TableRow } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { whereAt } from '../common/compared';
import { statementColumns } from '../common/statements';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { loan: ['debt'], pledge: ['row', 'pledged'] } as const;

/** Undertakings beside the balance sheet that the law does not allow. */
const PLEDGES =
  /^(?:summa )?(?:ställda (?:säkerheter|panter)|borgen\p{L}*|panter|pantsatta tillgångar|ansvarsförbindelser.*borgen)/iu;
/** Where such undertakings are told: a balance sheet, a note. */
const PLEDGE_TABLES: ReadonlySet<TableKind> = new Set<TableKind>(['balanceSheet', 'detail', 'other']);

/** The balance sheet has no long-term debt, and nothing is pledged or guaranteed. */
export const BAL11 = defineRule({
  id: 'BAL-11',
  severity: 'error',
  basis: BASIS.noLoans,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const tests = reading.tables.flatMap((table) => [
      ...(table.kind === 'balanceSheet' ? debts(table) : []),
      ...(PLEDGE_TABLES.has(table.kind) ? pledges(table) : []),
    ]);
    return { checks: tests.length, findings: tests.flatMap((test) => draft(test) ?? []) };
  },
});

interface Undertaking {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly isDebt: boolean;
}

/** Long-term debt, year by year; its sum where there is one, so that no debt is told twice. */
function debts(table: BudgetTable): readonly Undertaking[] {
  const all = table.rows.filter(
    ({ concept, role }) => concept === 'longTermDebt' && role !== 'heading' && role !== 'note',
  );
  const sums = all.filter(({ role }) => role === 'sum');
  return (sums.length > 0 ? sums : all).flatMap((row) =>
    statementColumns(table).map((column) => ({ table, row, column, isDebt: true })),
  );
}

function pledges(table: BudgetTable): readonly Undertaking[] {
  return table.rows
    .filter(({ label, role }) => role !== 'heading' && PLEDGES.test(label))
    .flatMap((row) => table.columns.filter(isMoneyColumn).map((column) => ({ table, row, column, isDebt: false })));
}

function draft({ table, row, column, isDebt }: Undertaking): AnyDraft<typeof MESSAGES> | null {
  const ore = amountOf(row, column);
  const cell = cellOf(row, column);
  if (!ore || ore.isZero() || !cell) return null;
  const unit = unitOf(table, column);
  const actual = amount(ore.abs(), unit);
  const common = {
    where: whereAt(table, row, column, [cell]),
    expected: amount(ZERO, unit),
    actual,
    difference: actual,
    restsOn: [cell],
  };
  return isDebt
    ? { ...common, messageId: 'loan', data: { debt: actual } }
    : { ...common, messageId: 'pledge', data: { row: row.label, pledged: actual } };
}
