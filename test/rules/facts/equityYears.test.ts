import { Decimal, inUnit } from '../../../src/money';
import { readWorkbook } from '../../../src/reading';
import type { Reading } from '../../../src/reading/model';
import { equityYears, opensWithUse, speaksOfEquity } from '../../../src/rules/facts/equity';
import { cappedYears, maxShareFor, placeOf } from '../../../src/rules/facts/equityCap';
import { toldDeficit } from '../../../src/rules/facts/told';
import { balancedYears, budgetOf, deficitYears, plannedYears, proposedYears } from '../../../src/rules/facts/years';
import { defaultSettings, type Settings } from '../../../src/settings';
import { address, type SheetSnapshot } from '../../../src/workbook';
import { f, sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];
const HEADINGS = ['Budget 2026', 'Plan 2027', 'Plan 2028'];
const budget = (
  more: Rows = [],
  headings: readonly string[] = HEADINGS,
  title = 'Budget 2026 och plan (tkr)',
): SheetSnapshot =>
  sheet('Budget', [
    [title],
    ['', ...headings],
    ['Medlemsbidrag', 3000, 3000, 3000],
    ['Insatser', 2000, 2100, 2200],
    ['Kansli', 900, 950, 980],
    ['Summa kostnader', 2900, 3050, 3180],
    ...more,
  ]);
const read = (...sheets: readonly SheetSnapshot[]): Reading => readWorkbook(workbook(...sheets), defaultSettings);
const text = (sentence: string) => sheet('Text', [[sentence]]);
const tkr = (ore: Decimal | null | undefined) => (ore ? inUnit(ore, 'tkr').toNumber() : null);
const withOpening = (amount: number): Settings => ({
  ...defaultSettings,
  budget: { ...defaultSettings.budget, openingEquityOre: new Decimal(amount).times(100_000) },
});
const chain = (reading: Reading, settings: Settings = defaultSettings) =>
  equityYears(reading, settings).map(({ figures, opening, closing, use }) => [
    figures.year,
    tkr(opening?.ore),
    tkr(closing?.ore),
    tkr(use?.ore),
  ]);

describe('eget kapital from year to year', () => {
  test('is what the sheet states', () => {
    const reading = read(
      budget([
        ['Ingående eget kapital', 400, 500, 450],
        ['Utgående eget kapital', 500, 450, 270],
      ]),
    );
    expect(chain(reading)).toEqual([
      [2026, 400, 500, null],
      [2027, 500, 450, null],
      [2028, 450, 270, null],
    ]);
    const [first] = equityYears(reading, defaultSettings);
    expect(first!.opening!.cells.map((cell) => address(cell))).toEqual(['B7']);
    expect(first!.closing!.figure?.cell && address(first!.closing!.figure.cell)).toBe('B8');
    expect(tkr(first!.computedClosing)).toBe(500);
  });

  test('follows from income and costs where only the first opening is known', () => {
    const reading = read(budget([['Ingående eget kapital', 400, null, null]]));
    expect(chain(reading)).toEqual([
      [2026, 400, 500, null],
      [2027, 500, 450, null],
      [2028, 450, 270, null],
    ]);
    const [first, second] = equityYears(reading, defaultSettings);
    expect(first!.closing!.figure).toBeNull();
    expect(first!.closing!.cells.map((cell) => address(cell))).toEqual(['B7', 'B3', 'B6']);
    expect(second!.opening!.cells.map((cell) => address(cell))).toEqual(['B7', 'B3', 'B6']);
  });

  test('is not carried over a year that is missing', () => {
    const reading = read(
      budget([['Ingående eget kapital', 400, null, null]], ['Budget 2026', 'Plan 2028', 'Plan 2029']),
    );
    expect(chain(reading)).toEqual([
      [2026, 400, 500, null],
      [2028, null, null, null],
      [2029, null, null, null],
    ]);
  });

  test('begins with what the settings say, for the budget year alone', () => {
    const reading = read(budget());
    expect(chain(reading)).toEqual([
      [2026, null, null, null],
      [2027, null, null, null],
      [2028, null, null, null],
    ]);
    expect(chain(reading, withOpening(400))[0]).toEqual([2026, 400, 500, null]);
    expect(equityYears(reading, withOpening(400))[0]!.opening!.cells).toEqual([]);
    const gap = read(budget([], ['Budget 2026', 'Plan 2028', 'Plan 2029']));
    expect(chain(gap, withOpening(400))[1]).toEqual([2028, null, null, null]);
  });

  test('begins with what the text says of the year', () => {
    const reading = read(
      budget(),
      text('Ingående eget kapital 2026 är 400 tkr och utgående eget kapital 2026 är 500 tkr.'),
    );
    expect(chain(reading)[0]).toEqual([2026, 400, 500, null]);
    expect(equityYears(reading, defaultSettings)[0]!.opening!.cells).toEqual([{ sheet: 'Text', row: 0, column: 0 }]);
    expect(chain(read(budget(), text('Ingående eget kapital 2025 är 400 tkr.')))[0]).toEqual([2026, null, null, null]);
    expect(chain(read(budget(), text('Utgående eget kapital 2026 är 500 tkr.')))[0]).toEqual([2026, null, null, null]);
  });

  test('that is merely what each year takes from it is no opening', () => {
    const taken = (label: string, ...amounts: readonly number[]) =>
      read(
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', 3000, 3000],
          ['Insatser', 2200, 2250],
          ['Kansli', 900, 950],
          ['Summa kostnader', 3100, 3200],
          [label, ...amounts],
        ]),
      );
    const use = taken('Balanserat överskott från tidigare år', 100, 200);
    expect(opensWithUse(use)).toBe(true);
    expect(chain(use)).toEqual([
      [2026, null, null, 100],
      [2027, null, null, 200],
    ]);
    expect(opensWithUse(taken('Balanserat överskott från tidigare år', 100, 250))).toBe(false);
    expect(opensWithUse(taken('Ingående eget kapital', 100, 200))).toBe(false);
    expect(opensWithUse(taken('Eget kapital vid årets början', 100, 200))).toBe(false);
    expect(opensWithUse(taken('Eget kapital IB', 100, 200))).toBe(false);
    expect(opensWithUse(read(budget()))).toBe(false);
    const closing = read(
      budget([
        ['Balanserat överskott från tidigare år', 400, 500, 450],
        ['Utgående eget kapital', 500, 450, 270],
      ]),
    );
    expect(opensWithUse(closing)).toBe(false);
  });

  test('is spoken of by an amount in a table, a text or the settings', () => {
    expect(speaksOfEquity(read(budget()), defaultSettings)).toBe(false);
    expect(speaksOfEquity(read(budget()), withOpening(400))).toBe(true);
    expect(speaksOfEquity(read(budget([['Ingående eget kapital', 400, null, null]])), defaultSettings)).toBe(true);
    expect(speaksOfEquity(read(budget([['Ingående eget kapital', null, null, '-']])), defaultSettings)).toBe(false);
    expect(speaksOfEquity(read(budget(), text('Eget kapital är 400 tkr.')), defaultSettings)).toBe(true);
    expect(speaksOfEquity(read(budget(), text('Kostnaderna är 400 tkr.')), defaultSettings)).toBe(false);
  });
});

describe('the steps of what eget kapital may be', () => {
  const mnkr = (amount: number) => new Decimal(amount).times(100_000_000);
  const step = (upTo: number | null, share: number) => ({
    upToAnnualFundingOre: upTo === null ? null : mnkr(upTo),
    maxShare: new Decimal(share),
  });
  const cap = { source: null, steps: [step(10, 0.3), step(null, 0.1), step(5, 0.5)] };

  test('the lowest step that the funding is within, or the one without a bound', () => {
    const share = (funding: number) => maxShareFor(mnkr(funding), cap)?.toNumber() ?? null;
    expect([4, 5, 5.01, 10, 10.01].map(share)).toEqual([0.5, 0.5, 0.3, 0.3, 0.1]);
    expect(maxShareFor(mnkr(4), { source: null, steps: [step(3, 0.5)] })).toBeNull();
    expect(maxShareFor(mnkr(4), { source: null, steps: [] })).toBeNull();
  });

  test('are held against the eget kapital that each planned year ends with', () => {
    const settings: Settings = { ...defaultSettings, equityCap: { source: null, steps: [step(null, 0.15)] } };
    const equity: Rows = [
      ['Ingående eget kapital', 400, 500, 450],
      ['Utgående eget kapital', 500, 450, 270],
    ];
    const years = cappedYears(read(budget(equity)), settings);
    expect(
      years.map(({ year, ore, funding, limit, isAbove }) => [
        year.figures.year,
        tkr(ore),
        tkr(funding),
        tkr(limit),
        isAbove,
      ]),
    ).toEqual([
      [2026, 500, 3000, 450, true],
      [2027, 450, 3000, 450, false],
      [2028, 270, 3000, 450, false],
    ]);
    const place = placeOf(years[0]!);
    expect([address(place.cell), place.label, place.sheet]).toEqual(['B8', 'Utgående eget kapital, 2026', 'Budget']);
    expect(place.cells.map((cell) => address(cell))).toEqual(['B8', 'B3']);
    expect(cappedYears(read(budget()), settings)).toEqual([]);
    expect(cappedYears(read(budget(equity)), { ...settings, equityCap: { source: null, steps: [] } })).toEqual([]);
  });

  test('stand at the costs where the closing is worked out', () => {
    const settings: Settings = { ...defaultSettings, equityCap: { source: null, steps: [step(null, 0.15)] } };
    const [year] = cappedYears(read(budget([['Ingående eget kapital', 400, null, null]])), settings);
    const place = placeOf(year!);
    expect([address(place.cell), place.label]).toEqual(['B6', 'Summa kostnader, 2026']);
    expect(place.cells.map((cell) => address(cell))).toEqual(['B6', 'B7', 'B3']);
  });
});

describe('a deficit that only the text tells of', () => {
  const list = sheet('Insatser', [['Insatser 2026 (tkr)'], ['', 'Budget 2026'], ['Alis', 900], ['Navet', 800]]);
  const told = (...sheets: readonly SheetSnapshot[]) => {
    const deficit = toldDeficit(read(...sheets));
    return deficit && [tkr(deficit.ore), deficit.unit, deficit.year, `${deficit.cell.sheet}!${address(deficit.cell)}`];
  };

  test('is told with its amount and unit', () => {
    expect(told(list, text('Budgeten 2026 innebär ett underskott på 150 tkr.'))).toEqual([150, 'tkr', 2026, 'Text!A1']);
    expect(told(list, text('Budgeten innebär ett underskott på 1,5 mnkr.'))).toEqual([1500, 'mnkr', null, 'Text!A1']);
  });

  test('is not told of where a budget speaks for itself, or of an earlier year', () => {
    expect(told(budget(), text('Budgeten 2026 innebär ett underskott på 150 tkr.'))).toBeNull();
    expect(told(list, text('Budgeten 2025 innebär ett underskott på 150 tkr.'))).toBeNull();
    expect(told(list, text('Budgeten 2027 innebär ett underskott på 150 tkr.'))?.[2]).toBe(2027);
    expect(told(list, text('Budgeten 2026 innebär ett underskott.'))).toBeNull();
    expect(told(list, text('Budgeten 2026 innebär ett överskott på 150 tkr.'))).toBeNull();
  });
});

describe('the planned years', () => {
  const years = (reading: Reading) => plannedYears(reading).map(({ year }) => year);

  test('are the budget year and those planned after it', () => {
    expect(years(read(budget()))).toEqual([2026, 2027, 2028]);
    expect(years(read(budget([], ['2026', '2027', '2028'])))).toEqual([2026, 2027, 2028]);
    expect(years(read(budget([], ['Budget 2026', 'Prognos 2027', 'Prognos 2028'])))).toEqual([2026, 2027, 2028]);
    expect(years(read(budget([], ['Utfall 2024', 'Prognos 2025', 'Budget 2026'])))).toEqual([2026]);
    expect(years(read(budget([], ['Budget 2024', 'Utfall 2025', 'Budget 2026'])))).not.toContain(2025);
    expect(years({ ...read(budget()), budgetYear: null })).toEqual([]);
    expect(years({ ...read(budget()), budgetYear: 2027 })).toEqual([2027, 2028]);
  });

  test('have a bare year only in a budget, a forecast only of later years, and no outcome', () => {
    const reading = read(budget());
    const as = (kind: 'amount' | 'forecast' | 'actual', tables = reading.tables) =>
      years({ ...reading, tables, years: reading.years.map((year) => ({ ...year, kind })) });
    expect(as('amount')).toEqual([2026, 2027, 2028]);
    expect(
      as(
        'amount',
        reading.tables.map((table) => ({ ...table, kind: 'followUp' })),
      ),
    ).toEqual([]);
    expect(as('amount', [])).toEqual([]);
    expect(as('forecast')).toEqual([2027, 2028]);
    expect(as('actual')).toEqual([]);
  });

  test('balance where both sides are known', () => {
    const reading = read(budget());
    expect(balancedYears(reading).map(({ year, deficit }) => [year, tkr(deficit)])).toEqual([
      [2026, -100],
      [2027, 50],
      [2028, 180],
    ]);
    expect(deficitYears(reading).map(({ year }) => year)).toEqual([2027, 2028]);
    const without = (part: 'income' | 'cost') => ({
      ...reading,
      years: reading.years.map((year) => ({ ...year, [part]: null })),
    });
    expect(balancedYears(without('income'))).toEqual([]);
    expect(balancedYears(without('cost'))).toEqual([]);
    expect(balancedYears({ ...reading, tables: [] })).toEqual([]);
  });

  test('are left out where a total that is not its rows alone decides of a deficit', () => {
    const off = (total: number) =>
      read(
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 3000],
          ['Insatser', 2000],
          ['Kansli', 900],
          ['Summa kostnader', f('SUM(B4:B5)', total)],
        ]),
      );
    expect(balancedYears(off(2900))).toHaveLength(1);
    expect(balancedYears(off(2950))).toHaveLength(1);
    expect(balancedYears(off(3100))).toEqual([]);
  });

  test('are proposed in a budget; a follow-up repeats what was decided', () => {
    const reading = read(budget());
    const repeated = { ...reading, tables: reading.tables.map((table) => ({ ...table, kind: 'followUp' as const })) };
    expect(balancedYears(repeated).map(({ year }) => year)).toEqual([2026, 2027, 2028]);
    expect(proposedYears(repeated)).toEqual([]);
    expect(proposedYears(reading)).toHaveLength(3);
    expect(budgetOf(reading)?.year).toBe(2026);
    expect(budgetOf(repeated)).toBeNull();
    expect(budgetOf({ ...reading, budgetYear: 2027 })?.year).toBe(2027);
    expect(budgetOf({ ...reading, years: reading.years.map((year) => ({ ...year, cost: null })) })).toBeNull();
  });
});
