import { CALCULATED, EMPTY, figuresOf, TYPED, UNKNOWN } from '../../../src/reading/structure/figures';
import { f } from '../../support/grid';
import { budgetTable, sumsOf, type TableFigure, type TableLine } from '../../support/table';
import { findSums } from '../../../src/reading/structure';

describe('the figures of a table that take part in its sums', () => {
  test('are what is typed, calculated, nil, blank and unreadable', () => {
    const cells: TableFigure[] = [5, f('B9', 6), '-', null, 'oklart'];
    const columns = [2026, 2027, 2028, 2029, 2030];
    const { states, values, hasFigure } = figuresOf(
      budgetTable(
        [
          ['A', ...cells],
          ['B', 1, 1, 1, 1, 1],
          ['C', null],
        ],
        { columns },
      ),
    );
    expect([...states].slice(0, 5)).toEqual([TYPED, CALCULATED, TYPED, EMPTY, UNKNOWN]);
    expect([...values].slice(0, 5)).toEqual([500_000, 600_000, 0, 0, NaN]);
    expect([0, 1, 2].map(hasFigure)).toEqual([true, true, false]);
  });

  test('are amounts where there are any, and else shares and counts', () => {
    const columns = [2026, { year: 2026, kind: 'key' as const }, { year: 2026, kind: 'population' as const }];
    expect(figuresOf(budgetTable([['A', 5, 0.25, 900]], { columns })).columns).toEqual([0]);
    const { columns: used, values, steps, states } = figuresOf(budgetTable([['A', null, 0.25, 900]], { columns }));
    expect(used).toEqual([1, 2]);
    expect([...values]).toEqual([25_000_000, 9_000_000]);
    expect([...steps]).toEqual([10_000, 10_000]);
    expect([...states]).toEqual([TYPED, TYPED]);
    expect([...figuresOf(budgetTable([['A', 0.25]], { columns: [{ year: null, kind: 'share' }] })).steps]).toEqual([
      10_000,
    ]);
  });

  test('are counted in the smallest step of the table, or of the column’s own unit', () => {
    const table = budgetTable([['A', 5.5, 7]], { columns: [2026, 2027] });
    const columns = table.columns.map((column) => (column.index === 1 ? { ...column, unit: 'kr' as const } : column));
    expect([...figuresOf({ ...table, columns }).steps]).toEqual([10_000, 100]);
  });
});

test('inhabitants and shares add up, but for the rounding of a share', () => {
  const sums = (kind: 'population' | 'share', ...amounts: number[]): string[] => {
    const lines: TableLine[] = amounts.slice(0, -1).map((amount, row): TableLine => [`Kommun ${'abc'[row]}`, amount]);
    const table = budgetTable([...lines, ['Summa', amounts.at(-1)!]], { kind: 'key', columns: [{ year: 2026, kind }] });
    return sumsOf(findSums(table)).map((each) => each.replace(/ =.*/, ''));
  };
  expect(sums('population', 12_000, 8000, 20_000)).toEqual(['Summa (arithmetic)']);
  expect(sums('population', 12_000, 8000, 20_009)).toEqual(['Summa (layout)']);
  expect(sums('share', 0.3333, 0.6666, 1)).toEqual(['Summa (arithmetic)']);
});
