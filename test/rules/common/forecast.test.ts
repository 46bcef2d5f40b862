import { Decimal, inUnit } from '../../../src/money';
import { readWorkbook } from '../../../src/reading';
import { forecasts } from '../../../src/rules/common/forecast';
import { defaultSettings, type Settings } from '../../../src/settings';
import { address } from '../../../src/workbook';
import { sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];
const INCOME: Rows = [['Medlemsbidrag', 4000, 3990]];
const COSTS: Rows = [
  ['Teamet', 3000, 3200],
  ['Kansli', 900, 910],
  ['Summa kostnader', 3900, 4110],
];
const EQUITY: Rows = [['Ingående eget kapital', 400, 380]];

const found = (
  rows: Rows,
  headings = ['Budget 2026', 'Prognos 2026'],
  settings: Settings = defaultSettings,
  ...more: Rows
) =>
  forecasts(
    readWorkbook(
      workbook(
        sheet('Uppföljning', [['Uppföljning 2026 (tkr)'], ['', ...headings], ...rows]),
        ...(more.length > 0 ? [sheet('Plan', more)] : []),
      ),
      settings,
    ),
    settings,
  ).map(({ column, cost, income, equity }) => ({
    column: column.heading,
    cost: inUnit(cost, 'tkr').toNumber(),
    income: inUnit(income.ore, 'tkr').toNumber(),
    from: income.cells.map((cell) => address(cell)),
    equity: inUnit(equity.ore, 'tkr').toNumber(),
    at: equity.cells.map((cell) => `${cell.sheet}!${address(cell)}`),
  }));
const withEquity = (openingEquity: number, year: number | null): Settings => ({
  ...defaultSettings,
  budget: { ...defaultSettings.budget, year, openingEquityOre: new Decimal(openingEquity).times(100_000) },
});

describe('a forecast of a year under way', () => {
  test('has its costs, and the income and eget kapital that are to pay for them', () => {
    expect(found([...INCOME, ...COSTS, ...EQUITY])).toEqual([
      { column: 'Prognos 2026', cost: 4110, income: 3990, from: ['C3'], equity: 380, at: ['Uppföljning!C7'] },
    ]);
  });

  test('beside a revised budget too', () => {
    expect(found([...INCOME, ...COSTS, ...EQUITY], ['Reviderad budget 2026', 'Prognos 2026'])).toHaveLength(1);
  });

  test.each<[string, Rows, readonly string[]]>([
    ['of a later year is a plan', [...INCOME, ...COSTS, ...EQUITY], ['Budget 2026', 'Prognos 2027']],
    ['that is an outcome is none', [...INCOME, ...COSTS, ...EQUITY], ['Budget 2026', 'Utfall 2026']],
    ['without its costs is none', [...INCOME, ['Teamet', 3000, 3200], ...EQUITY], ['Budget 2026', 'Prognos 2026']],
    [
      'whose total is not there yet is none',
      [...INCOME, ['Teamet', 3000, 3200], ['Summa kostnader', 3000, null], ...EQUITY],
      ['Budget 2026', 'Prognos 2026'],
    ],
    ['without income is none', [...COSTS, ...EQUITY], ['Budget 2026', 'Prognos 2026']],
    [
      'with income that is not there yet is none',
      [...INCOME, ['Ränteintäkter', 10, null], ...COSTS, ...EQUITY],
      ['Budget 2026', 'Prognos 2026'],
    ],
    ['without eget kapital is none', [...INCOME, ...COSTS], ['Budget 2026', 'Prognos 2026']],
  ])('%s', (_name, rows, headings) => {
    expect(found(rows, [...headings])).toEqual([]);
  });

  test('takes the total of income before its rows, and the rows of members where there is none', () => {
    const members: Rows = [
      ['Intäkter'],
      ['Försäkringskassan', 2000, 1990],
      ['Region Västra', 1000, 1000],
      ['Lindby kommun', 1000, 1000],
    ];
    const [one] = found([...members, ...COSTS, ...EQUITY]);
    expect([one?.income, one?.from]).toEqual([3990, ['C4', 'C5', 'C6']]);
    const [other] = found([...members, ['Summa intäkter', 4000, 4100], ...COSTS, ...EQUITY]);
    expect([other?.income, other?.from]).toEqual([4100, ['C7']]);
  });

  test('takes eget kapital from elsewhere in the workbook', () => {
    const elsewhere: Rows = [
      ['Budget 2025 och 2026 (tkr)'],
      ['', 'Budget 2025', 'Budget 2026'],
      ['Medlemsbidrag', 3900, 4000],
      ['Kansli', 3900, 4000],
      ['Ingående eget kapital', 300, 410],
    ];
    const [one] = found([...INCOME, ...COSTS], undefined, undefined, ...elsewhere);
    expect([one?.equity, one?.at]).toEqual([410, ['Plan!C5']]);
  });

  test('takes eget kapital from the settings, where they are for the year', () => {
    const rows = [...INCOME, ...COSTS];
    expect(found(rows, undefined, withEquity(420, 2026)).map(({ equity, at }) => [equity, at])).toEqual([[420, []]]);
    expect(found(rows, undefined, withEquity(420, null))).toHaveLength(1);
    expect(found(rows, undefined, withEquity(420, 2027))).toEqual([]);
    expect(found([...rows, ...EQUITY], undefined, withEquity(420, 2026)).map(({ equity }) => equity)).toEqual([380]);
  });
});
