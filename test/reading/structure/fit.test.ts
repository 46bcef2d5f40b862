import { figuresOf } from '../../../src/reading/structure/figures';
import { agreeing, fitOf, fitsMostly, type Fit } from '../../../src/reading/structure/fit';
import { f } from '../../support/grid';
import { budgetTable, type TableFigure, type TableLine, type TableOptions } from '../../support/table';

/** How a stated amount in thousands, the last of each column, agrees with the rows above it; those marked with minus are taken off. */
function fit(
  rows: readonly (readonly TableFigure[])[],
  signs: readonly (1 | -1)[] = [],
  options: TableOptions = {},
): Fit {
  const width = rows[0]!.length;
  const columns = Array.from({ length: width }, (_, index) => 2026 + index);
  const table = budgetTable(
    rows.map((figures, row): TableLine => [`Post ${row}`, ...figures]),
    { columns, ...options },
  );
  const parts = rows.slice(0, -1).map((_, row) => ({ row, sign: signs[row] ?? (1 as const) }));
  return fitOf(figuresOf(table), rows.length - 1, parts);
}

function column(stated: TableFigure, ...parts: readonly TableFigure[]): Fit {
  return fit([...parts, stated].map((figure) => [figure]));
}

const EXACT = { told: 1, exact: 1, rounded: 0, slips: 0, farthest: 0 };
const ROUNDED = { told: 1, exact: 0, rounded: 1, slips: 0, farthest: 0 };
const UNTOLD = { told: 0, exact: 0, rounded: 0, slips: 0, farthest: 0 };

describe('how a sum agrees with its rows', () => {
  test('to the öre', () => {
    expect(column(30, 10, 20)).toEqual(EXACT);
    expect(fit([[10], [4], [6]], [1, -1])).toEqual(EXACT);
    expect(column(0, 10, -10)).toEqual(EXACT);
  });

  test('but for half a step for every rounded figure, and one step at least', () => {
    expect(column(101, 100)).toEqual(ROUNDED);
    expect(column(102, 100)).toMatchObject({ rounded: 0, slips: 1, farthest: 2 / 102 });
    expect(column(302, 100, 100, 100)).toEqual(ROUNDED);
    expect(column(303, 100, 100, 100)).toMatchObject({ rounded: 0 });
    expect(column(f('SUM(B2:B5)', 402), 100, 100, 100, 100)).toEqual(ROUNDED);
    expect(column(f('SUM(B2:B5)', 403), 100, 100, 100, 100)).toMatchObject({ rounded: 0 });
    expect(column(403, 100, 100, 100, 100)).toMatchObject({ rounded: 0 });
    expect(column(402, 100, 100, 100, 100, 0)).toEqual(ROUNDED);
  });

  test('a figure by formula is not rounded, nor is nought', () => {
    const calculated = f('C2', 100);
    expect(column(302, calculated, calculated, calculated)).toMatchObject({ rounded: 0 });
    expect(column(202, 100, 100, 0, 0, '-')).toMatchObject({ rounded: 0 });
  });

  test('where anything is told: a stated amount, readable parts, not all of it nought', () => {
    expect(column(null, 10, 20)).toEqual(UNTOLD);
    expect(column('oklart', 10, 20)).toEqual(UNTOLD);
    expect(column(30, 'oklart', 20)).toEqual(UNTOLD);
    expect(column(0, 0, '-')).toEqual(UNTOLD);
    expect(column(5000, 0, 0)).toMatchObject({ told: 1, farthest: 1 });
    expect(column(0, 5000, 20)).toMatchObject({ told: 1, farthest: 1 });
  });

  test('column by column, the farthest of those that do not agree', () => {
    const three = fit([
      [100, 1000, 1000, 1000],
      [200, 2000, 2000, 2000],
      [300, 3001, 4500, 6000],
    ]);
    expect(three).toEqual({ told: 4, exact: 1, rounded: 1, slips: 1, farthest: 0.5 });
    expect(agreeing(three)).toBe(2);
    expect(fitsMostly(three)).toBe(false);
    expect(fitsMostly({ ...three, told: 3 })).toBe(true);
    expect(fitsMostly({ ...three, told: 0, exact: 0, rounded: 0 })).toBe(false);
  });

  test('the difference is a share of the larger of what is stated and all that is added or taken off', () => {
    expect(fit([[1000], [900], [3000]], [1, -1]).farthest).toBeCloseTo(2900 / 3000);
    expect(fit([[1000], [900], [300]], [1, -1]).farthest).toBeCloseTo(200 / 1900);
  });
});

describe('slips of the pen', () => {
  const slips = (stated: number, ...parts: number[]): boolean => column(stated, ...parts).slips === 1;

  test.each<[string, number]>([
    ['the sign', -9316],
    ['one digit', 9816],
    ['the first digit', 2316],
    ['two digits that changed places', 9136],
    ['two that stand apart', 6319],
    ['a digit lost', 916],
    ['the first digit lost', 316],
    ['the last digit lost', 931],
    ['a digit too many', 93_166],
    ['the last digit twice and one more', 93_160],
    ['two noughts too many', 931_600],
  ])('%s', (_, stated) => expect(slips(stated, 5226, 4090)).toBe(true));

  test.each<[string, number]>([
    ['two digits', 9871],
    ['three digits in a ring', 3196 + 6000 - 3],
    ['two digits lost', 96],
    ['a digit lost and one wrong', 917],
    ['another sign and size', -9317],
    ['digits that changed, not places', 9137],
  ])('%s are none', (_, stated) => expect(slips(stated, 5226, 4090)).toBe(false));

  test('in numbers of two digits everything is a slip, so nothing is', () => {
    expect(slips(58, 20, 30)).toBe(false);
    expect(slips(350, 20, 30)).toBe(false);
    expect(slips(580, 200, 300)).toBe(true);
  });

  test('a row left out, taken twice or with the other sign, of three or more', () => {
    expect(slips(7077, 1111, 2333, 3633 + 1111)).toBe(true);
    expect(slips(1111 + 2333 + 3633 + 2333, 1111, 2333, 3633)).toBe(true);
    expect(slips(1111 - 2333 + 3633, 1111, 2333, 3633)).toBe(true);
    expect(slips(1111 + 3633 - 17, 1111, 2333, 3633)).toBe(false);
    expect(slips(5226 + 2 * 4090, 5226, 4090)).toBe(false);
    expect(fit([[1111], [2333], [3633], [1111 + 3633]], [1, -1, 1]).slips).toBe(1);
  });

  test('is looked for in the steps of the table, and in sums that are not too long', () => {
    const many = (count: number): number[] => Array.from({ length: count }, (_, row) => 2000 + 37 * row);
    const all = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);
    expect(slips(all(many(60)) - many(60)[17]!, ...many(60))).toBe(true);
    expect(slips(all(many(61)) - many(61)[17]!, ...many(61))).toBe(false);
    expect(fit([[1.5], [2.25], [3.57]], [], { unit: 'mnkr' }).slips).toBe(1);
  });
});
