import { figuresOf } from '../../../src/reading/structure/figures';
import type { Fit } from '../../../src/reading/structure/fit';
import { plus } from '../../../src/reading/structure/runs';
import { bestOf, judgeSure, judgeUnsure, type Tried } from '../../../src/reading/structure/verdict';
import { budgetTable, type TableLine } from '../../support/table';

function tried(fit: Partial<Fit>, { prior = 5, isOwnSection = false, parts = 2 } = {}): Tried {
  return {
    candidate: { parts: plus(Array.from({ length: parts }, (_, row) => row)), prior, isOwnSection },
    fit: { told: 0, exact: 0, rounded: 0, slips: 0, farthest: 0, ...fit },
  };
}

describe('a row whose words call it a sum', () => {
  const evidence = (...given: Parameters<typeof tried>): string | null => judgeSure(tried(...given))?.evidence ?? null;
  const quality = (...given: Parameters<typeof tried>): number => judgeSure(tried(...given))!.quality;

  test('is one by its figures where most years agree, and by layout where only some or none can tell', () => {
    expect(evidence({ told: 2, exact: 1, rounded: 1 })).toBe('arithmetic');
    expect(evidence({ told: 3, exact: 2, farthest: 0.9 })).toBe('arithmetic');
    expect(evidence({ told: 2, exact: 1, farthest: 0.9 })).toBe('layout');
    expect(evidence({ told: 0 })).toBe('layout');
    expect(evidence({ told: 1, slips: 1, farthest: 0.9 })).toBe('layout');
  });

  test('may be wrong, but how much depends on how surely the rows are its own', () => {
    expect(evidence({ told: 1, farthest: 0.1 })).toBe('layout');
    expect(evidence({ told: 1, farthest: 0.11 })).toBeNull();
    expect(evidence({ told: 1, farthest: 0.5 }, { prior: 9 })).toBe('layout');
    expect(evidence({ told: 1, farthest: 0.5 }, { prior: 8.5 })).toBeNull();
    expect(evidence({ told: 1, farthest: 0.51 }, { prior: 9 })).toBeNull();
    expect(evidence({ told: 1, farthest: 0.75 }, { isOwnSection: true })).toBe('layout');
    expect(evidence({ told: 1, farthest: 0.76 }, { isOwnSection: true })).toBeNull();
  });

  test('is the better founded the more years agree and the nearer it comes', () => {
    const order = [
      quality({ told: 2, exact: 2 }),
      quality({ told: 3, exact: 2 }),
      quality({ told: 2, exact: 1 }),
      quality({ told: 1, slips: 1, farthest: 0.4 }),
      quality({ told: 1, farthest: 0.01 }),
      quality({ told: 1, farthest: 0.05 }),
    ];
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
    expect(order.at(-1)).toBeGreaterThan(0);
  });
});

describe('a row that may as well be a line', () => {
  const evidence = (fit: Partial<Fit>, parts = 2): string | null =>
    judgeUnsure(tried(fit, { parts }))?.evidence ?? null;

  test('is a sum only by its figures, of two rows or more', () => {
    expect(evidence({ told: 1, exact: 1 })).toBe('arithmetic');
    expect(evidence({ told: 1, exact: 1 }, 1)).toBeNull();
    expect(evidence({ told: 0 })).toBeNull();
    expect(evidence({ told: 2, rounded: 2 })).toBeNull();
    expect(evidence({ told: 2, exact: 1, rounded: 1 })).toBe('arithmetic');
  });

  test('may be wrong in one year of three, or by very little', () => {
    expect(evidence({ told: 3, exact: 2, farthest: 0.9 })).toBe('arithmetic');
    expect(evidence({ told: 3, exact: 1, farthest: 0.9 })).toBeNull();
    expect(evidence({ told: 2, exact: 1, farthest: 0.9 })).toBeNull();
    expect(evidence({ told: 1, farthest: 0.002 })).toBe('layout');
    expect(evidence({ told: 1, farthest: 0.0021 })).toBeNull();
  });

  test('is better founded by several years than by one', () => {
    const quality = (fit: Partial<Fit>): number => judgeUnsure(tried(fit))!.quality;
    expect(quality({ told: 2, exact: 2 })).toBeGreaterThan(quality({ told: 1, exact: 1 }));
    expect(quality({ told: 1, exact: 1 })).toBeGreaterThan(quality({ told: 3, exact: 2 }));
    expect(quality({ told: 3, exact: 2 })).toBeGreaterThan(quality({ told: 1, farthest: 0.001 }));
  });
});

describe('the choice that layout and figures speak most for', () => {
  const columns = [2026, 2027, 2028];
  const lines: TableLine[] = [
    ['A', 1000, 1100, 1200],
    ['B', 2000, 2100, 2200],
    ['C', 3000, 3200, 3400],
  ];
  const choose = (
    stated: readonly (number | null)[],
    choices: readonly (readonly [readonly number[], number])[],
  ): [number[], number] => {
    const table = budgetTable([...lines, ['Summa', ...stated]], { columns });
    let looked = 0;
    const candidates = choices.map(([rows, prior]) => ({ parts: plus(rows), prior }));
    const best = bestOf(figuresOf(table), 3, candidates, () => looked++);
    return [best!.candidate.parts.map(({ row }) => row), looked];
  };

  test('agrees, however little the layout speaks for it', () => {
    expect(
      choose(
        [3000, 3200, 3400],
        [
          [[0, 1, 2], 14],
          [[0, 1], 1],
        ],
      )[0],
    ).toEqual([0, 1]);
  });

  test('is of several rows rather than of one of the same amount', () => {
    expect(
      choose(
        [3000, 3200, 3400],
        [
          [[2], 7],
          [[0, 1], 2],
        ],
      )[0],
    ).toEqual([0, 1]);
    expect(
      choose(
        [3000, 3200, 3400],
        [
          [[2], 9],
          [[0, 1], 2],
        ],
      )[0],
    ).toEqual([2]);
    expect(
      choose(
        [3001, 3201, 3401],
        [
          [[2], 7],
          [[0, 1], 2],
        ],
      )[0],
    ).toEqual([0, 1]);
    expect(
      choose(
        [3001, 3201, 3401],
        [
          [[2], 9],
          [[0, 1], 2],
        ],
      )[0],
    ).toEqual([2]);
  });

  test('is the better the more years agree to the öre, then but for rounding, then mostly, then in some', () => {
    const near = [3000, 3201, 3400];
    expect(
      choose(near, [
        [[0, 1, 2], 10],
        [[0, 1], 5],
      ])[0],
    ).toEqual([0, 1]);
    expect(
      choose(
        [3000, 3200, 9999],
        [
          [[0, 1, 2], 10],
          [[0, 1], 2],
        ],
      )[0],
    ).toEqual([0, 1]);
    expect(
      choose(
        [3000, 9200, 9999],
        [
          [[1, 2], 5],
          [[0, 1], 2],
        ],
      )[0],
    ).toEqual([0, 1]);
  });

  test('is the nearest where none agrees, and the first where nothing can be told', () => {
    expect(
      choose(
        [5100, 5310, 5620],
        [
          [[0, 1, 2], 6],
          [[1, 2], 4],
        ],
      )[0],
    ).toEqual([1, 2]);
    expect(
      choose(
        [5100, 5310, 5620],
        [
          [[0, 1, 2], 14],
          [[1, 2], 4],
        ],
      )[0],
    ).toEqual([0, 1, 2]);
    expect(
      choose(
        [null, null, null],
        [
          [[0, 1, 2], 6],
          [[1, 2], 4],
        ],
      )[0],
    ).toEqual([0, 1, 2]);
    expect(
      choose(
        [null, null, null],
        [
          [[0, 1, 2], 6],
          [[1, 2], 6],
        ],
      )[0],
    ).toEqual([0, 1, 2]);
  });

  test('ends the search when no other can win', () => {
    expect(
      choose(
        [3000, 3200, 3400],
        [
          [[0, 1], 10],
          [[1, 2], 9],
          [[0, 2], 8],
        ],
      )[1],
    ).toBe(1);
    expect(
      choose(
        [5100, 5310, 5620],
        [
          [[0, 1], 10],
          [[1, 2], 9],
          [[0, 2], 8],
        ],
      )[1],
    ).toBe(3);
  });
});
