import { Decimal, inUnit, orePerUnit } from '../../../src/money';
import { readWorkbook } from '../../../src/reading';
import type { ProseAmount } from '../../../src/reading/model';
import {
  candidatesFor,
  columnSums,
  isFrame,
  isLoose,
  tableFigures,
  toleranceOf,
} from '../../../src/rules/common/proseFigures';
import { defaultSettings } from '../../../src/settings';
import { percent, sheet, workbook } from '../../support/grid';

const reading = readWorkbook(
  workbook(
    sheet('Budget', [
      ['Budget 2026, plan 2027 (tkr)'],
      ['', 'Budget 2026', 'Plan 2027', 'Andel'],
      ['Intäkter'],
      ['Försäkringskassan', 2000, 2100, percent(0.5)],
      ['Region Västra', 1000, 1050, percent(0.25)],
      ['Lindby kommun', 1000, 1050, percent(0.25)],
      ['Summa intäkter', 4000, 4200, percent(1)],
      ['Kostnader'],
      ['Teamet', -3000, -3100],
      ['Revision', -60, '-'],
      ['Kansli', -900, -910],
      ['Summa kostnader', -3960, -4010],
      ['Ingående eget kapital', 400, 440],
      ['Utgående eget kapital', 440, 630],
    ]),
  ),
  defaultSettings,
);
const allFigures = () => tableFigures(reading);

const prose = (about: Partial<ProseAmount>): ProseAmount => ({
  cell: { sheet: 'Text', row: 0, column: 0 },
  quote: '',
  ore: orePerUnit('tkr'),
  unit: 'tkr',
  step: orePerUnit('tkr'),
  isApproximate: false,
  concept: null,
  member: null,
  label: null,
  year: null,
  ...about,
});
const candidates = (about: Partial<ProseAmount>): readonly string[] =>
  candidatesFor(prose(about), allFigures(), defaultSettings).map(
    ({ row, column, ore }) => `${row.label} ${column.year} ${inUnit(ore, 'tkr').toNumber()}`,
  );

describe('the figures that a text may mean', () => {
  test('are all of money, without their signs; a dash is nothing', () => {
    const figures = allFigures();
    expect(figures).toHaveLength(2 * 10);
    expect(figures.every(({ ore }) => !ore.isNegative())).toBe(true);
    expect(figures.filter(({ column }) => column.kind === 'share')).toEqual([]);
  });

  test.each<[string, Partial<ProseAmount>, readonly string[]]>([
    ['of a member', { member: { kind: 'municipality', name: 'Lindby' }, year: 2026 }, ['Lindby kommun 2026 1000']],
    [
      'of a member in any year',
      { member: { kind: 'state', name: 'Staten' } },
      ['Försäkringskassan 2026 2000', 'Försäkringskassan 2027 2100'],
    ],
    ['of no member', { member: { kind: 'municipality', name: 'Åby' }, year: 2026 }, []],
    ['of a concept', { concept: 'totalCost', year: 2027 }, ['Summa kostnader 2027 4010']],
    ['of a single thing', { concept: 'audit', year: 2026 }, ['Revision 2026 60']],
    [
      'of what a concept is taken for, after its own',
      { concept: 'frame', year: 2026 },
      ['Summa intäkter 2026 4000', 'Summa kostnader 2026 3960'],
    ],
    [
      'of eget kapital, which one year ends with and the next begins with',
      { concept: 'closingEquity', year: 2025 },
      ['Utgående eget kapital 2026 440', 'Ingående eget kapital 2026 400'],
    ],
    [
      'of eget kapital in the years around',
      { concept: 'openingEquity', year: 2028 },
      ['Ingående eget kapital 2027 440', 'Utgående eget kapital 2027 630'],
    ],
    ['of eget kapital two years on', { concept: 'openingEquity', year: 2029 }, []],
    ['of a row by its name', { label: 'TEAMET', year: 2026 }, ['Teamet 2026 3000']],
    ['of no row', { label: 'Porten' }, []],
    ['of nothing', {}, []],
  ])('%s', (_name, about, expected) => {
    expect(candidates(about)).toEqual(expected);
  });

  test('of contributions may be the income of the year', () => {
    expect(candidates({ concept: 'totalContributions', year: 2026 })).toEqual(['Summa intäkter 2026 4000']);
  });

  test('of a column without a year in any year', () => {
    const undated = allFigures().map((figure) => ({ ...figure, column: { ...figure.column, year: null } }));
    expect(candidatesFor(prose({ concept: 'totalCost', year: 2031 }), undated, defaultSettings)).toHaveLength(2);
  });
});

test('rows of a concept in one column may be spoken of together', () => {
  const sums = columnSums(allFigures().filter(({ row }) => row.member !== null));
  expect(sums.map((ore) => inUnit(ore, 'tkr').toNumber())).toEqual([4000, 4200]);
  const both = columnSums(allFigures().filter(({ row }) => row.concept === 'audit' || row.concept === 'office'));
  expect(both.map((ore) => inUnit(ore, 'tkr').toNumber())).toEqual([60, 0, 900, 910]);
});

test('a text may mean another part of a single thing than the table does', () => {
  expect(isLoose(prose({ concept: 'audit' }))).toBe(true);
  expect(isLoose(prose({ label: 'Teamet' }))).toBe(true);
  expect(isLoose(prose({ concept: 'totalCost' }))).toBe(false);
  expect(isLoose(prose({ concept: 'contribution', member: { kind: 'state', name: 'Staten' } }))).toBe(false);
  expect(isLoose(prose({ member: { kind: 'state', name: 'Staten' } }))).toBe(false);
});

describe('how exactly an amount is meant', () => {
  const meant = (amount: number, unit: ProseAmount['unit'], step: number, isApproximate: boolean): number =>
    inUnit(
      toleranceOf(
        prose({
          ore: orePerUnit(unit).times(new Decimal(amount)),
          unit,
          step: orePerUnit(unit).times(new Decimal(step)),
          isApproximate,
        }),
      ),
      unit,
    ).toNumber();

  test.each<[string, () => number, number]>([
    ['to its last digit', () => meant(13400, 'tkr', 1, false), 1],
    ['to the hundred, when it is approximate', () => meant(13400, 'tkr', 1, true), 100],
    ['to the unit, when its last digit is not nil', () => meant(13401, 'tkr', 1, true), 1],
    ['to the hundred, whatever zeros stand within it', () => meant(100300, 'tkr', 1, true), 100],
    ['to the tenth', () => meant(7.3, 'mnkr', 0.1, true), 0.1],
    ['to the whole, when the tenth is nil', () => meant(7, 'mnkr', 0.1, true), 1],
    ['to the hundred below nothing', () => meant(-400, 'tkr', 1, true), 100],
    ['to its last digit, when it is nothing', () => meant(0, 'tkr', 1, true), 1],
  ])('%s', (_name, found, expected) => {
    expect(found()).toBe(expected);
  });
});

describe('a frame that no table states', () => {
  const fits = (amount: number) => (ore: Decimal) => inUnit(ore, 'tkr').equals(amount);

  test('is income and opening eget kapital together', () => {
    expect(isFrame(prose({ concept: 'frame', year: 2026 }), reading, fits(4400))).toBe(true);
    expect(isFrame(prose({ concept: 'grandTotal', year: 2027 }), reading, fits(4640))).toBe(true);
    expect(isFrame(prose({ concept: 'frame' }), reading, fits(4640))).toBe(true);
  });

  test('is nothing else, of no other year, and nothing but a frame', () => {
    expect(isFrame(prose({ concept: 'frame', year: 2026 }), reading, fits(4000))).toBe(false);
    expect(isFrame(prose({ concept: 'frame', year: 2026 }), reading, fits(4640))).toBe(false);
    expect(isFrame(prose({ concept: 'totalIncome', year: 2026 }), reading, fits(4400))).toBe(false);
    const years = reading.years.map((year) => ({ ...year, openingEquity: null }));
    expect(isFrame(prose({ concept: 'frame' }), { ...reading, years }, () => true)).toBe(false);
  });
});
