import { ZERO, type Ore } from '../../money';
import type { BudgetTable, TableColumn, TableRow } from '../../reading/model';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { isMemberRow } from '../facts/members';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { unpaid: ['due', 'paid', 'missing'] } as const;

interface Payment {
  readonly due: TableColumn;
  readonly paid: TableColumn;
}

/** Each member has paid what is due. A payment that is not filled in is not yet told of. */
export const FS16 = defineRule({
  id: 'FS-16',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check(reading) {
    const tests = reading.tables.flatMap((table) =>
      payments(table).flatMap((payment) =>
        table.rows
          .filter((row) => isMemberRow(row) && row.role === 'line')
          .flatMap((row) => testOf(table, row, payment) ?? []),
      ),
    );
    return { checks: tests.length, findings: tests.flatMap((test) => compare(test) ?? []) };
  },
});

/** Each column of what was paid beside that of what was due: of the same period, or the only ones, or in the same order. */
function payments({ columns }: BudgetTable): readonly Payment[] {
  const paid = columns.filter(({ kind }) => kind === 'paid');
  const due = dueColumns(columns);
  if (paid.length === 0 || paid.length !== due.length) return [];
  const byPeriod = paid.every((column) => column.period !== null);
  return paid.flatMap((column, index) => {
    const match = byPeriod ? due.find((one) => isSamePeriod(one, column)) : due[index];
    return match ? [{ due: match, paid: column }] : [];
  });
}

function dueColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  for (const kind of ['due', 'instalment', 'period'] as const) {
    const found = columns.filter((column) => column.kind === kind);
    if (found.length > 0) return found;
  }
  return [];
}

function isSamePeriod(a: TableColumn, b: TableColumn): boolean {
  return a.period?.of === b.period?.of && a.period?.number === b.period?.number && a.year === b.year;
}

interface PaymentTest extends Payment {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly dueOre: Ore;
  readonly paidOre: Ore;
}

function testOf(table: BudgetTable, row: TableRow, { due, paid }: Payment): PaymentTest | null {
  if (row.cells[paid.index]?.kind === 'nil' && !isPaidByAny(table, paid)) return null;
  const dueOre = amountOf(row, due);
  const paidOre = amountOf(row, paid);
  return dueOre === null || paidOre === null ? null : { table, row, due, paid, dueOre, paidOre };
}

/** Whether anybody has paid yet; before that, a dash only says that the time has not come. */
function isPaidByAny({ rows }: BudgetTable, paid: TableColumn): boolean {
  return rows.some((row) => isMemberRow(row) && amountOf(row, paid)?.greaterThan(0));
}

function compare({ table, row, due, paid, dueOre, paidOre }: PaymentTest): AnyDraft<typeof MESSAGES> | null {
  const difference = paidOre.minus(dueOre);
  if (!difference.lessThan(ZERO)) return null;
  const unit = unitOf(table, paid);
  const [expected, actual] = [amount(dueOre, unit), amount(paidOre, unit)];
  const cell = cellOf(row, paid);
  return {
    messageId: 'unpaid',
    data: { due: expected, paid: actual, missing: amount(difference.negated(), unit) },
    where: {
      sheet: table.sheet,
      cell,
      cells: distinctCells([cell, cellOf(row, due)]),
      label: labelAt(table, row.label, paid),
    },
    expected,
    actual,
    difference: amount(difference, unit),
  };
}
