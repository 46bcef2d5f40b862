import { findSums } from '../../../src/reading/structure';
import type * as outlineModule from '../../../src/reading/structure/outline';
import { budgetTable, type TableLine } from '../../support/table';

/** How many times the search has looked at a row or a figure. */
let looks = 0;

function counted<List extends object>(list: List): List {
  return new Proxy(list, {
    get(target, key) {
      looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
}

jest.mock('../../../src/reading/structure/outline', () => {
  const real = jest.requireActual<typeof outlineModule>('../../../src/reading/structure/outline');
  const outlineOf: typeof real.outlineOf = (table) => {
    const { figures, rows, ...rest } = real.outlineOf(table);
    return { ...rest, rows: counted(rows), figures: { ...figures, values: counted(figures.values) } };
  };
  return { ...real, outlineOf };
});

function looksAt(rows: number, label: string): number {
  const amount = (row: number): number => ((row * 48_271) % 5000) + 1;
  const lines = Array.from({ length: rows }, (_, row): TableLine => [label, amount(row), amount(row + 7)]);
  looks = 0;
  findSums(budgetTable(lines, { columns: [2026, 2027] }));
  return looks;
}

/** Twice the rows are twice the work; four times the work would leave a table of thousands of rows unread. */
test.each(['Totalt', 'Summa', 'Kostnader', 'varav lön'])(
  'the work that a table of nothing but rows called %s takes grows with its rows, and no faster',
  (label) => {
    const work = looksAt(150, label);
    expect(work).toBeGreaterThan(150);
    expect(looksAt(300, label) / work).toBeLessThan(3);
  },
  60_000,
);
