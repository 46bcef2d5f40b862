import type { ColumnKind, TableColumn, TableKind } from '../../../src/reading/model';
import { isPlanned, isWholeYear, withoutParts } from '../../../src/rules/facts/columns';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';

const columnOf = (kind: ColumnKind, months: number | null = null): TableColumn => ({
  ...budgetTable([], { columns: [{ year: 2026, kind }] }).columns[0]!,
  months,
});
const tableOf = (kind: TableKind) => budgetTable([], { kind });

describe('a whole year’s amounts', () => {
  test.each(['budget', 'plan', 'revisedBudget', 'forecast', 'amount', 'periodTotal'] as const)('are in %s', (kind) => {
    expect(isWholeYear(tableOf('budget'), columnOf(kind))).toBe(true);
  });

  test.each(['previousYear', 'variance', 'part', 'instalment', 'due', 'paid', 'period', 'remaining', 'share'] as const)(
    'are not in %s',
    (kind) => {
      expect(isWholeYear(tableOf('contributions'), columnOf(kind))).toBe(false);
    },
  );

  test('are in an outcome of twelve months, not of eight', () => {
    expect(isWholeYear(tableOf('followUp'), columnOf('actual', 12))).toBe(true);
    expect(isWholeYear(tableOf('incomeStatement'), columnOf('actual', 8))).toBe(false);
  });

  test('are in an outcome of unsaid months where the table is made after the year', () => {
    const kinds: readonly TableKind[] = ['incomeStatement', 'contributions', 'followUp', 'budget'];
    expect(kinds.map((kind) => isWholeYear(tableOf(kind), columnOf('actual')))).toEqual([true, true, false, false]);
  });
});

describe('what is to be', () => {
  test('stands in columns of budget and plan', () => {
    const kinds: readonly ColumnKind[] = ['budget', 'plan', 'revisedBudget', 'forecast', 'actual', 'previousYear'];
    expect(kinds.map((kind) => isPlanned(tableOf('contributions'), columnOf(kind)))).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ]);
  });

  test('stands in a column without such words only in a budget', () => {
    expect(isPlanned(tableOf('budget'), columnOf('amount'))).toBe(true);
    expect(isPlanned(tableOf('contributions'), columnOf('amount'))).toBe(false);
    expect(isPlanned(tableOf('budget'), columnOf('actual'))).toBe(false);
  });
});

describe('columns that are parts of another', () => {
  const kept = (lines: readonly TableLine[], columns: TableOptions['columns'] = [2026, 2026, 2026]) => {
    const table = budgetTable(lines, { columns });
    return withoutParts(table.columns, table.rows).map(({ index }) => index);
  };

  test('are left out where one is the sum of the others in every row, wherever it stands', () => {
    expect(
      kept([
        ['Staten', 5, 1, 6],
        ['Region Norr', 2, 1, 3],
      ]),
    ).toEqual([2]);
    expect(
      kept([
        ['Staten', 6, 5, 1],
        ['Region Norr', 3, 2, 1],
      ]),
    ).toEqual([0]);
  });

  test('may be empty', () => {
    expect(
      kept([
        ['Staten', 5, 1, 6],
        ['Region Norr', 3, null, 3],
      ]),
    ).toEqual([2]);
  });

  test('are columns of their own where one row is no such sum, or has no total', () => {
    expect(
      kept([
        ['Staten', 5, 1, 6],
        ['Region Norr', 2, 1, 4],
      ]),
    ).toEqual([0, 1, 2]);
    expect(
      kept([
        ['Staten', 5, 1, 6],
        ['Region Norr', null, null, null],
      ]),
    ).toEqual([0, 1, 2]);
  });

  test('are not a second column that repeats the first', () => {
    expect(kept([['Staten', 6, 6]], [2026, 2026])).toEqual([0, 1]);
  });

  test('are of the same year and kind', () => {
    expect(kept([['Staten', 5, 1, 6]], [2025, 2025, 2026])).toEqual([0, 1, 2]);
    expect(kept([['Staten', 5, 1, 6]], [2026, 2026, { year: 2026, kind: 'forecast' }])).toEqual([0, 1, 2]);
    expect(kept([['Staten', 5, 1, 6, 9]], [2026, 2026, 2026, 2027])).toEqual([2, 3]);
  });
});
