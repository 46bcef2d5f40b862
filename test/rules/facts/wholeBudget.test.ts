import { readWorkbook } from '../../../src/reading';
import { isWholeBudget } from '../../../src/rules/facts/wholeBudget';
import { defaultSettings } from '../../../src/settings';
import type { SheetSnapshot } from '../../../src/workbook';
import { sheet, workbook } from '../../support/grid';

const COSTS = [
  ['Kostnader'],
  ['Insatser', 2000],
  ['Kansli', 800],
  ['Styrelse', 150],
  ['Summa kostnader', 2950],
] as const;
const MONEY = [
  ['Försäkringskassan', 1500],
  ['Region Norr', 750],
  ['Lillviks kommun', 750],
  ['Summa intäkter', 3000],
] as const;

const areWhole = (...sheets: readonly SheetSnapshot[]): readonly boolean[] => {
  const reading = readWorkbook(workbook(...sheets), defaultSettings);
  return reading.tables.map((table) => isWholeBudget(table, reading));
};

describe('the budget of a förbund as a whole', () => {
  test.each([
    ['has income and costs', [['Budget 2026 (tkr)'], ['', 2026], ['Intäkter'], ...MONEY, ...COSTS]],
    [
      'may have no more than its totals',
      [['Budget 2026 (tkr)'], ['', 2026], ['Summa intäkter', 3000], ['Summa kostnader', 2950], ['Resultat', 50]],
    ],
    [
      'has the members’ money also where only insatser are paid for',
      [
        ['Budget 2026 (tkr)'],
        ['', 2026],
        ['Medlemsbidrag', 3000],
        ['Kostnader'],
        ['Grön rehab', 1600],
        ['Vägen in', 1300],
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(areWhole(sheet('Budget', rows))).toEqual([true]);
  });

  test('may have its income in a sheet of its own', () => {
    const costs = sheet('Kostnader', [['Kostnader 2026 (tkr)'], ['', 'Budget 2026'], ...COSTS]);
    const money = sheet('Intäkter', [['Medlemsbidrag 2026 (tkr)'], ['', 'Budget 2026'], ...MONEY]);
    expect(areWhole(costs, money)[0]).toBe(true);
    expect(areWhole(costs)).toEqual([false]);
  });

  test.each([
    [
      'an application for money to an insats',
      'Ansökan',
      [
        ['Ansökan om medel 2026, kr'],
        ['Kostnad', 2026, 2027],
        ['Projektledare', 290000, 700000],
        ['Lokal', 50000, 120000],
        ['Summa', 340000, 820000],
        ['Egen medfinansiering', 100000, 200000],
        ['Söks från förbundet', 240000, 620000],
      ],
    ],
    [
      'a list of decided insatser',
      'Insatser',
      [
        ['Beslutade insatser 2026'],
        ['Insats', 'Platser', 'Budget (tkr)'],
        ['Grön rehab', 20, 2400],
        ['Vägen in', 15, 1900],
        ['Språkspåret', 9, 700],
        ['Summa', 44, 5000],
      ],
    ],
    [
      'the notes of an annual report',
      'Noter',
      [
        ['Not 1 Intäkter, kr'],
        ['', 2026],
        ['Försäkringskassan', 1500000],
        ['Region Norr', 750000],
        ['Kostnader'],
        ['Kansli', 800000],
      ],
    ],
    [
      'the budget of an activity that takes fees',
      'Läger',
      [
        ['Budget 2026, kr'],
        ['', 'Budget 2026'],
        ['Intäkter'],
        ['Deltagaravgifter', 20000],
        ['Summa intäkter', 20000],
        ['Kostnader'],
        ['Lokal', 9000],
        ['Mat', 8000],
        ['Buss', 7000],
        ['Summa kostnader', 24000],
      ],
    ],
  ])('is not %s', (_name, sheetName, rows) => {
    const whole = areWhole(sheet(sheetName, rows));
    expect(whole.length).toBeGreaterThan(0);
    expect(whole).not.toContain(true);
  });
});
