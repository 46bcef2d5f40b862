import type { BudgetTable, ColumnKind, TableColumn } from '../../../src/reading/model';
import { withParts } from '../../../src/reading/structure/crossParts';
import { f } from '../../support/grid';
import { budgetTable, type TableFigure, type TableLine } from '../../support/table';

type Column = { readonly kind: ColumnKind; readonly year: number | null } & Partial<
  Pick<TableColumn, 'heading' | 'period'>
>;

const STAFF: Column = { kind: 'other', year: null, heading: 'Personal' };
const ROOMS: Column = { kind: 'other', year: null, heading: 'Lokaler' };
const TOTAL: Column = { kind: 'budget', year: 2026, heading: 'Totalt' };
const UNNAMED: Column = { ...TOTAL, heading: 'Budget 2026' };

function spread(
  rows: readonly (readonly TableFigure[])[],
  columns: readonly Column[] = [STAFF, ROOMS, TOTAL],
): BudgetTable {
  const table = budgetTable(
    rows.map((figures): TableLine => ['Post', ...figures]),
    { columns },
  );
  const withHeadings = table.columns.map((column, index) => ({ ...column, ...columns[index] }));
  return withParts({ ...table, columns: withHeadings });
}

function kinds(...given: Parameters<typeof spread>): string {
  return spread(...given)
    .columns.map(({ kind, year }) => [kind, year ?? '–'].join(' '))
    .join(', ');
}

const PARTS = 'part 2026, part 2026, budget 2026';
const AS_THEY_WERE = 'other –, other –, budget 2026';
const THREE: number[][] = [
  [10, 5, 15],
  [20, 1, 21],
  [7, 8, 15],
];

describe('columns that come to the total beside them', () => {
  test('two rows are enough where the heading says it is a total, four where it does not', () => {
    expect(kinds(THREE.slice(0, 2))).toBe(PARTS);
    expect(kinds(THREE.slice(0, 1))).toBe(AS_THEY_WERE);
    expect(kinds(THREE, [STAFF, ROOMS, UNNAMED])).toBe(AS_THEY_WERE);
    expect(kinds([...THREE, [3, 3, 6]], [STAFF, ROOMS, UNNAMED])).toBe(PARTS);
  });

  test('most rows have to agree, of those that have a total', () => {
    expect(kinds([...THREE, [1, 1, 99]])).toBe(PARTS);
    expect(kinds([...THREE.slice(0, 2), [1, 1, 99], [1, 2, 99]])).toBe(AS_THEY_WERE);
    expect(kinds([...THREE.slice(0, 2), [1, 1, null], [1, 2, null], [1, 2, '-']])).toBe(PARTS);
  });

  test('sums do not count, neither for nor against', () => {
    const rows: TableLine[] = [
      ['A', 10, 5, 15],
      ['B', 20, 1, 21],
      ['Summa', 3, 3, 99],
      ['Totalt', 3, 3, 99],
    ];
    const table = budgetTable(rows, { columns: [STAFF, ROOMS, TOTAL] });
    const columns = table.columns.map((column) => (column.index === 2 ? { ...column, heading: 'Totalt' } : column));
    const kindsOf = ({ columns: found }: BudgetTable): string[] => found.map(({ kind }) => kind);
    expect(kindsOf(withParts({ ...table, columns }))).toEqual(['part', 'part', 'budget']);
    const alone = budgetTable(
      [
        ['A', 10, 5, 15],
        ['Summa', 10, 5, 15],
        ['Totalt', 10, 5, 15],
      ],
      { columns: [STAFF, ROOMS, TOTAL] },
    );
    expect(kindsOf(withParts({ ...alone, columns }))).toEqual(['other', 'other', 'budget']);
  });

  test('a part may be blank or nil, but not all of them, and nought proves nothing', () => {
    expect(
      kinds([
        [10, null, 10],
        ['-', 4, 4],
        [1, 2, 3],
      ]),
    ).toBe(PARTS);
    expect(
      kinds([
        [10, 5, 15],
        [null, null, 4],
        ['-', null, 4],
      ]),
    ).toBe(AS_THEY_WERE);
    expect(
      kinds([
        [10, 5, 15],
        [0, 0, 0],
        [4, -4, 0],
      ]),
    ).toBe(AS_THEY_WERE);
  });

  test('what stands after the total, is empty, or is a month is no part', () => {
    const after = kinds(
      THREE.map((row) => [...row, 3]),
      [STAFF, ROOMS, TOTAL, { kind: 'other', year: null }],
    );
    expect(after).toBe(`${PARTS}, other –`);
    const empty = THREE.map(([a, b, total]) => [a!, null, b!, total!]);
    expect(kinds(empty, [STAFF, { kind: 'other', year: null }, ROOMS, TOTAL])).toBe(
      'part 2026, other –, part 2026, budget 2026',
    );
    const month = { ...ROOMS, period: { of: 'month', number: 1 } } as const;
    expect(kinds(THREE, [STAFF, month, TOTAL])).toBe(AS_THEY_WERE);
  });

  test('a part may be headed as an amount of the same year, but not all parts, and of no other year', () => {
    const amount = (year: number | null): Column => ({ kind: 'amount', year });
    expect(kinds(THREE, [STAFF, amount(2026), TOTAL])).toBe(PARTS);
    expect(kinds(THREE, [amount(null), ROOMS, TOTAL])).toBe(PARTS);
    expect(kinds(THREE, [STAFF, amount(2025), TOTAL])).toBe('other –, amount 2025, budget 2026');
    expect(kinds(THREE, [amount(null), amount(null), TOTAL])).toBe('amount –, amount –, budget 2026');
    expect(kinds(THREE, [STAFF, { kind: 'budget', year: 2026 }, TOTAL])).toBe('other –, budget 2026, budget 2026');
  });

  test('one column is not parted, and a share is no total', () => {
    expect(
      kinds(
        [
          [15, 15],
          [20, 20],
        ],
        [STAFF, TOTAL],
      ),
    ).toBe('other –, budget 2026');
    expect(kinds(THREE, [STAFF, ROOMS, { kind: 'variance', year: 2026, heading: 'Totalt' }])).toBe(
      'other –, other –, variance 2026',
    );
  });

  test('the total of the months has parts as well', () => {
    expect(kinds(THREE, [STAFF, ROOMS, { kind: 'periodTotal', year: 2026, heading: 'Summa' }])).toBe(
      'part 2026, part 2026, periodTotal 2026',
    );
  });

  test.each<[string, string[], string]>([
    ['adds them all', ['SUM(B2:C2)', 'B3+C3'], PARTS],
    ['takes one of them off', ['B2-C2', 'B3-C3'], AS_THEY_WERE],
    ['leaves one of them out', ['SUM(B2:B2)', 'B3'], AS_THEY_WERE],
    ['adds another row', ['SUM(B3:C3)', 'SUM(B2:C2)'], AS_THEY_WERE],
    ['adds other columns', ['SUM(D2:E2)', 'SUM(D3:E3)'], AS_THEY_WERE],
    ['multiplies', ['B2*C2', 'B3*C3'], AS_THEY_WERE],
  ])('a formula that %s, whatever its value', (_, formulas, expected) => {
    expect(kinds(formulas.map((formula, row) => [10 + row, 5, f(formula, 999)]))).toBe(expected);
  });

  test('the rest of the table is as it was', () => {
    const found = spread(THREE);
    expect(found.rows).toHaveLength(3);
    expect(found.columns.map(({ heading }) => heading)).toEqual(['Personal', 'Lokaler', 'Totalt']);
    expect(found.columns.map(({ index }) => index)).toEqual([0, 1, 2]);
  });
});
