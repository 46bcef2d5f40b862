import { ZERO, type Ore } from '../../money';
import type { BudgetTable, TableColumn, TableRow } from '../../reading/model';
import { labelAt, moneyColumns } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { negative: ['equity'] } as const;

/** No stated eget kapital is below zero: neither planned nor in the accounts. */
export const EK04 = defineRule({
  id: 'EK-04',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check(reading) {
    const tests = reading.tables
      .filter((table) => !isLedgerSigned(table))
      .flatMap((table) =>
        table.rows
          .filter((row) => isEquityBalance(row, table))
          .flatMap((row) => moneyColumns(table).map((column) => ({ table, row, column }))),
      )
      .flatMap((place) => {
        const ore = amountOf(place.row, place.column);
        const cell = cellOf(place.row, place.column);
        return ore && cell ? [{ ...place, ore, cell }] : [];
      });
    return {
      checks: tests.length,
      findings: tests
        .filter((test) => test.ore.lessThan(ZERO) && !tests.some((other) => isCarried(other, test)))
        .map(({ table, row, column, ore, cell }): AnyDraft<typeof MESSAGES> => {
          const equity = amount(ore, unitOf(table, column));
          return {
            messageId: 'negative',
            data: { equity },
            where: { sheet: table.sheet, cell, cells: [cell], label: labelAt(table, row.label, column) },
            expected: amount(ZERO, unitOf(table, column)),
            actual: equity,
            difference: equity,
            restsOn: [cell],
          };
        }),
    };
  },
});

interface Test {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly ore: Ore;
}

/** What a year closes with is what the next one opens with: one fact, said where it arises. */
function isCarried(closing: Test, opening: Test): boolean {
  return (
    closing.row.concept === 'closingEquity' &&
    opening.row.concept === 'openingEquity' &&
    closing.table === opening.table &&
    opening.column.year !== null &&
    closing.column.year === opening.column.year - 1 &&
    closing.ore.equals(opening.ore)
  );
}

/** Opening and closing eget kapital, and that of a balance sheet; "eget kapital" elsewhere may be what is taken from it. */
function isEquityBalance({ concept }: TableRow, { kind }: BudgetTable): boolean {
  return (
    concept === 'openingEquity' || concept === 'closingEquity' || (concept === 'equity' && kind === 'balanceSheet')
  );
}

/** A ledger writes income, debts and eget kapital with a minus sign. */
function isLedgerSigned({ rows }: BudgetTable): boolean {
  const credits = rows
    .filter(
      ({ side, concept }) =>
        side === 'income' ||
        concept === 'liabilities' ||
        concept === 'equityAndLiabilities' ||
        concept === 'shortTermDebt',
    )
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'amount' && !cell.ore.isZero() ? [cell.ore] : [])));
  return credits.length > 0 && credits.every((ore) => ore.isNegative());
}
