import { readWorkbook } from '../../../src/reading';
import type { BudgetTable } from '../../../src/reading/model';
import { defaultSettings } from '../../../src/settings';
import { f, sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

const YEARS = ['', 2026, 2027];

interface Given {
  readonly words?: readonly [string, string];
  /** What stands below the words, above the lines of each section. */
  readonly head?: Rows;
  readonly income?: readonly GridCell[];
  readonly costs?: readonly GridCell[];
  /** Below the lines of the income. */
  readonly ownSum?: Rows;
}

/** The totals on top, then two sections that specify them. */
function tables({
  words = ['Specifikation intäkter', 'Specifikation kostnader'],
  head = [],
  income = [6000, 6000],
  costs = [5715, 5735],
  ownSum = [],
}: Given): readonly BudgetTable[] {
  const rows: Rows = [
    ['Driftbudget 2026–2027, tkr'],
    YEARS,
    ['Summa intäkter', ...income],
    ['Summa kostnader', ...costs],
    ['Resultat', f('B3-B4', 285), f('C3-C4', 265)],
    [],
    [words[0]],
    ...head,
    ['Försäkringskassan', 3000, 3000],
    ['Region Ås', 1500, 1500],
    ['Ås kommun', 1500, 1500],
    ...ownSum,
    [],
    [words[1]],
    ...head,
    ['Insatser', 4500, 4500],
    ['Kansli', 1100, 1120],
    ['Revision', 115, 115],
  ];
  return readWorkbook(workbook(sheet('Budget', rows)), defaultSettings).tables;
}

const sumsOf = (table: BudgetTable): string[] =>
  table.rows.flatMap(({ label, sum }) =>
    sum
      ? [`${label}: ${sum.parts.map(({ row, sign }) => (sign < 0 ? '-' : '') + table.rows[row]!.label).join(' ')}`]
      : [],
  );

const WHOLE = [
  'Summa intäkter: Försäkringskassan Region Ås Ås kommun',
  'Summa kostnader: Insatser Kansli Revision',
  'Resultat: Summa intäkter -Summa kostnader',
];

describe('totals on top, and below them what specifies them', () => {
  test.each<readonly [string, string]>([
    ['Specifikation intäkter', 'Specifikation kostnader'],
    ['Specifikation av intäkter', 'Specifikation av kostnader'],
    ['Specifikation: intäkterna', 'Specifikation: kostnaderna'],
    ['Specificering intäkter, tkr', 'Specificering kostnader, tkr'],
    ['1. Specifikation intäkter', '2. Specifikation kostnader'],
  ])('"%s" and "%s"', (...words) => {
    const found = tables({ words });
    expect(found).toHaveLength(1);
    expect(sumsOf(found[0]!)).toEqual(WHOLE);
  });

  test('the years again over each section, beside its name or below it', () => {
    const below = tables({ head: [YEARS] });
    expect(below.map(sumsOf)).toEqual([WHOLE]);
    const rows: Rows = [
      YEARS,
      ['Summa intäkter', 6000, 6000],
      ['Summa kostnader', 5715, 5735],
      [],
      ['Specifikation intäkter', 2026, 2027],
      ['Försäkringskassan', 3000, 3000],
      ['Region Ås', 3000, 3000],
    ];
    expect(readWorkbook(workbook(sheet('Budget', rows)), defaultSettings).tables).toHaveLength(1);
  });

  test('formulas that add the lines tell, whatever the words specify', () => {
    const words = ['Specifikation medlemsbidrag', 'Specifikation verksamheten'] as const;
    const income = [f('SUM(B8:B10)', 6000), f('SUM(C8:C10)', 6000)];
    const costs = [f('SUM(B13:B15)', 5715), f('SUM(C13:C15)', 5735)];
    expect(tables({ words, income, costs }).map(sumsOf)).toEqual([WHOLE]);
    expect(tables({ words })).toHaveLength(3);
  });

  test('a total that is wrong in a column still has its lines, and in every column where the other one bears it out', () => {
    expect(tables({ income: [6000, 5900] }).map(sumsOf)).toEqual([WHOLE]);
    expect(tables({ income: [5900, 5900] }).map(sumsOf)).toEqual([WHOLE]);
    expect(tables({ income: [5900, 5900], costs: [5700, 5700] }).map(sumsOf)).toEqual([[WHOLE[2]]]);
    expect(tables({ income: [5000, 5100] }).map(sumsOf)).toEqual([[WHOLE[1], WHOLE[2]]]);
  });

  test('a section with a sum of its own is a table of its own', () => {
    const ownSum: Rows = [['Summa intäkter', 6000, 6000]];
    expect(tables({ ownSum }).map(({ title }) => title.text)).toContain('Specifikation intäkter');
  });

  test('notes of an annual report are tables of their own', () => {
    expect(tables({ words: ['Not 1 Intäkter', 'Not 2 Kostnader'] })).toHaveLength(3);
  });
});
