import { rowsAddedByFormulas } from '../../../src/reading/structure/formulaParts';
import { outlineOf } from '../../../src/reading/structure/outline';
import { withShownTotals } from '../../../src/reading/structure/shownTotals';
import { f } from '../../support/grid';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';

/** The rows that turn out to be totals though their words leave it open. */
function shown(lines: readonly TableLine[], options?: TableOptions): string[] {
  const table = budgetTable(lines, options);
  const outline = outlineOf(table);
  const { rows } = withShownTotals(outline, rowsAddedByFormulas(table, outline.figures));
  return rows.flatMap((row, index) =>
    row === outline.rows[index] ? [] : [`${row.row.label} ${row.want} ${row.certainty}`],
  );
}

const COSTS: TableLine[] = [
  ['Hyra', 500],
  ['Lön', 600],
];
const total = (amount: number | string): TableLine => ['Kostnader', amount];
const SHOWN = ['Kostnader side sure'];

describe('a total by its place', () => {
  test('stands right under two lines of its side or more', () => {
    expect(shown([...COSTS, total(1100)])).toEqual(SHOWN);
    expect(shown([['Lön', 600], total(600)])).toEqual([]);
    expect(shown([...COSTS, [], total(1100)])).toEqual([]);
    expect(shown([...COSTS, ['# Del'], total(1100)])).toEqual([]);
    expect(shown([['Lön', 600], ['Ränteintäkter', 500], total(1100)])).toEqual([]);
    expect(shown([['Ränteintäkter', 500], ['Lön', 600], total(1100)])).toEqual([]);
    expect(shown([...COSTS, ['Summa', 1100], total(1100)])).toEqual([]);
    expect(shown([['Hyra', 500], ['varav el', 9], ['Lön', 600], ['varav semester', 9], total(1100)])).toEqual(SHOWN);
  });

  test('is not followed by more lines of the kind', () => {
    expect(shown([...COSTS, total(1100), ['Team', 50]])).toEqual([]);
    expect(shown([...COSTS, total(1100), [], ['Team', 50]])).toEqual(SHOWN);
    expect(shown([...COSTS, total(1100), ['Ränteintäkter', 50]])).toEqual(SHOWN);
    expect(shown([...COSTS, total(1100), ['Summa kostnader', 1100]])).toEqual(SHOWN);
    expect(shown([...COSTS, total(1100), ['varav el', 9], ['Team', 50]])).toEqual([]);
  });

  test('comes close to its lines, or is off by a slip', () => {
    expect(shown([...COSTS, total(1294)])).toEqual(SHOWN);
    expect(shown([...COSTS, total(1295)])).toEqual([]);
    expect(shown([...COSTS, total(5100)])).toEqual(SHOWN);
    expect(shown([...COSTS, total('oklart')])).toEqual([]);
  });

  test('is named as a whole, and no word says so yet', () => {
    expect(shown([...COSTS, ['Kansli', 1100]])).toEqual([]);
    expect(shown([...COSTS, ['Summa kostnader', 1100]])).toEqual([]);
    expect(
      shown([
        ['ESF-bidrag', 500],
        ['Ränteintäkter', 600],
        ['Intäkter', 1100],
      ]),
    ).toEqual(['Intäkter side sure']);
  });

  test('of the members stands under members alone', () => {
    const members: TableLine[] = [
      ['Region Väst', 500],
      ['Lindby kommun', 600],
    ];
    expect(shown([...members, ['Medlemsbidrag', 1100]])).toEqual(['Medlemsbidrag side sure']);
    expect(
      shown([
        ['Region Väst', 500],
        ['Ränteintäkter', 600],
        ['Medlemsbidrag', 1100],
      ]),
    ).toEqual([]);
    expect(shown([...members, ['Bidrag från Region Norr', 1100]])).toEqual([]);
    expect(
      shown([
        ['Region Väst', 500],
        ['Ränteintäkter', 600],
        ['Intäkter', 1100],
      ]),
    ).toEqual(['Intäkter side sure']);
  });
});

describe('a total by the result', () => {
  const lines = (result: TableLine, { sign = 1, between = [] as TableLine[] } = {}): TableLine[] => [
    ['Region Väst', 600, 700],
    ['Lindby kommun', 400, 400],
    ['Medlemsbidrag', 1000, 1100],
    ['Ränteintäkter', 50, 60],
    ['Hyra', 300 * sign, 300 * sign],
    ['Lön', 500 * sign, 600 * sign],
    ['Kostnader', 800 * sign, 900 * sign],
    ['Team', 70 * sign, 80 * sign],
    ...between,
    result,
  ];
  const two = { columns: [2026, 2027] };
  const both = ['Medlemsbidrag side sure', 'Kostnader side sure'];

  test('which is income less costs in every year, whatever sign the costs have', () => {
    expect(shown(lines(['Resultat', 200, 200]), two)).toEqual(both);
    expect(shown(lines(['Resultat', 200, 200], { sign: -1 }), two)).toEqual(both);
    expect(shown(lines(['Resultat', 200, 300]), two)).toEqual([]);
    expect(shown(lines(['Resultat', 200, null]), two)).toEqual(both);
    expect(shown(lines(['Resultat', 180, 180]), two)).toEqual([]);
    expect(shown(lines(['Annat', 200, 200]), two)).toEqual([]);
  });

  test('by its formula, whatever its value', () => {
    expect(shown(lines(['Resultat', f('B4-B8', 7), f('C4-C8', 7)]), two)).toEqual(both);
    expect(shown(lines(['Resultat', f('B4+B5-B8-B9', 7), 0]), two)).toEqual(both);
    expect(shown(lines(['Resultat', f('B2+B3+B4-B8', 7), 0]), two)).toEqual(['Kostnader side sure']);
  });

  test('within sight', () => {
    const between = (count: number): TableLine[] => Array.from({ length: count }, (): TableLine => ['Annat', 3, 3]);
    expect(shown(lines(['Resultat', 200, 200], { between: between(54) }), two)).toEqual(both);
    expect(shown(lines(['Resultat', 200, 200], { between: between(55) }), two)).toEqual([]);
  });
});

test('an outline without such rows is left as it is', () => {
  const table = budgetTable(COSTS);
  const outline = outlineOf(table);
  expect(withShownTotals(outline, new Map())).toBe(outline);
});
