import { figuresOf } from '../../../src/reading/structure/figures';
import { rowsAddedByFormulas, termsOf } from '../../../src/reading/structure/formulaParts';
import { parseTerms } from '../../../src/reading/structure';
import { f } from '../../support/grid';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';

/** What the formulas of each row add up: `Summa = +A +B`. */
function added(lines: readonly TableLine[], options?: TableOptions): string[] {
  const table = budgetTable(lines, options);
  return [...rowsAddedByFormulas(table, figuresOf(table))].map(([row, parts]) =>
    [
      `${table.rows[row]!.label} =`,
      ...parts.map((part) => (part.sign > 0 ? '+' : '-') + table.rows[part.row]!.label),
    ].join(' '),
  );
}

const AB: TableLine[] = [
  ['A', 1, 2, 3],
  ['B', 1, 2, 3],
  ['C', 1, 2, 3],
];
const YEARS = { columns: [2026, 2027, 2028] };

describe('the rows that formulas add', () => {
  test('by range and one by one, with their signs', () => {
    expect(added([...AB, ['Summa', f('SUM(B2:B4)', 3), 6, 9]], YEARS)).toEqual(['Summa = +A +B +C']);
    expect(added([...AB, ['Summa', f('B2-B4', 0), 0, 0]], YEARS)).toEqual(['Summa = +A -C']);
  });

  test('most columns decide, and of as many the longer', () => {
    const summed = (...formulas: string[]): string[] =>
      added([...AB, ['Summa', ...formulas.map((formula) => f(formula, 5))]], YEARS);
    expect(summed('SUM(B2:B4)', 'SUM(C2:C3)', 'SUM(D2:D3)')).toEqual(['Summa = +A +B']);
    expect(summed('SUM(B2:B3)', 'SUM(C2:C3)', 'SUM(D2:D4)')).toEqual(['Summa = +A +B']);
    expect(summed('SUM(B2:B3)', 'SUM(C2:C4)', 'D4*2')).toEqual(['Summa = +A +B +C']);
    expect(summed('SUM(B2:B4)', 'SUM(C2:C3)', 'D4*2')).toEqual(['Summa = +A +B +C']);
    expect(summed('B2+B3', 'SUM(C2:C3)', 'SUM(D2:D4)')).toEqual(['Summa = +A +B']);
    expect(summed('B2+B3', 'C2-C3', 'D2-D3')).toEqual(['Summa = +A -B']);
  });

  test('nothing by other columns, other sheets, cells outside the table, or the row itself', () => {
    const one = (formula: string): string[] => added([...AB, ['Summa', f(formula, 5), 5, 5]], YEARS);
    expect(one('SUM(C2:C4)')).toEqual([]);
    expect(one('SUM(B2:C4)')).toEqual([]);
    expect(one('SUM(A2:B4)')).toEqual([]);
    expect(one('SUM(Annat!B2:B4)')).toEqual([]);
    expect(one('SUM(BUDGET!B2:B4)')).toEqual(['Summa = +A +B +C']);
    expect(one('B2+B20')).toEqual([]);
    expect(one('B2+B1')).toEqual([]);
    expect(one('SUM(B2:B5)')).toEqual([]);
    expect(one('SUM(B2:B20)')).toEqual([]);
    expect(one('AVERAGE(B2:B4)')).toEqual([]);
  });

  test('headings only where they have an amount, and not headings alone', () => {
    const lines = (heading: TableLine, formula: string): TableLine[] => [
      heading,
      ...AB,
      ['Summa', f(formula, 5), 5, 5],
    ];
    expect(added(lines(['# Del'], 'SUM(B2:B4)'), YEARS)).toEqual(['Summa = +A +B']);
    expect(added(lines(['# Del', 7], 'SUM(B2:B4)'), YEARS)).toEqual(['Summa = +Del +A +B']);
    expect(added(lines(['# Del'], 'SUM(B2:B2)'), YEARS)).toEqual([]);
    expect(added(lines(['# Del', null, 7], 'SUM(B2:B3)'), YEARS)).toEqual(['Summa = +Del +A']);
  });

  test('empty lines between rows are passed by', () => {
    expect(added([['A', 1], [], ['B', 1], [], ['Summa', f('SUM(B2:B5)', 2)]])).toEqual(['Summa = +A +B']);
    expect(added([['A', 1], [], ['B', 1], ['Summa', f('B2+B3', 2)]])).toEqual([]);
  });

  test('in a table that was turned, along its columns', () => {
    const lines: TableLine[] = [
      ['A', 1],
      ['B', 1],
      ['Summa', f('SUM(B2:C2)', 2)],
    ];
    expect(added(lines, { orientation: 'across' })).toEqual(['Summa = +A +B']);
    expect(
      added(
        [
          ['A', 1],
          ['B', 1],
          ['Summa', f('SUM(B2:B3)', 2)],
        ],
        { orientation: 'across' },
      ),
    ).toEqual([]);
  });

  test('only so many in all', () => {
    const line = (row: number): TableLine => [`Rad ${row}`, f(`SUM(B${row + 1}:B1000)`, 1)];
    const lines = Array.from({ length: 999 }, (_, at) => line(at + 2));
    const read = added([...lines, ['Slut', 1]]);
    expect(read.length).toBeGreaterThan(200);
    expect(read.length).toBeLessThan(300);
  });
});

test('terms are read from a cell that nobody has asked yet, and from no other', () => {
  const [row] = budgetTable([['Summa', f('B3+B4', 2), 5, '-']], YEARS).rows;
  const [formula, typed, nil] = row!.cells;
  const terms = parseTerms('B3+B4', 'Budget');
  expect(termsOf(formula!)).toEqual(terms);
  expect(termsOf({ ...formula!, adds: null } as typeof formula & object)).toEqual(terms);
  expect(termsOf({ ...formula!, adds: [] } as typeof formula & object)).toEqual([]);
  expect([termsOf(typed!), termsOf(nil!)]).toEqual([null, null]);
});
