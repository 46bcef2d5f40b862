import fc from 'fast-check';
import { readWorkbook } from '../../../src/reading';
import { checkWith, rules } from '../../../src/rules';
import { defaultSettings } from '../../../src/settings';
import { workbook } from '../../support/grid';
import { plan } from '../myc/grids';

const EQUITY_RULES = [rules['MYC-01'], rules['MYC-02'], rules['MYC-05'], rules['BAL-02'], rules['BAL-03']];
const YEARS = [2026, 2027, 2028];

/** Income, costs and the first opening of three years, in tkr; eget kapital never ends. */
const economy = fc.record({
  first: fc.integer({ min: 3000, max: 9000 }),
  income: fc.array(fc.integer({ min: 4000, max: 20_000 }), { minLength: 3, maxLength: 3 }),
  result: fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 3, maxLength: 3 }),
});

interface Chain {
  readonly openings: number[];
  readonly closings: number[];
}

/** Opening and closing eget kapital of each year; the opening of one year may be off, and what follows rests on it. */
function chain(first: number, result: readonly number[], off: readonly number[] = [0, 0, 0]): Chain {
  const openings: number[] = [];
  const closings: number[] = [];
  result.forEach((change, year) => {
    openings.push((closings.at(-1) ?? first) + off[year]!);
    closings.push(openings.at(-1)! + change);
  });
  return { openings, closings };
}

function found(income: readonly number[], result: readonly number[], { openings, closings }: Chain) {
  const cost = income.map((amount, year) => amount - result[year]!);
  const more = [
    ['Ingående eget kapital', ...openings],
    ['Utgående eget kapital', ...closings],
  ];
  const reading = readWorkbook(workbook(plan({ years: YEARS, income, cost, more })), defaultSettings);
  return checkWith(EQUITY_RULES, reading, defaultSettings).findings.map(({ rule, where }) => [
    rule,
    where.cell?.row,
    where.cell?.column,
  ]);
}

const OPENING_ROW = 6;
const CLOSING_ROW = 7;
const size = fc.integer({ min: 5, max: 500 });

test('a chain that follows from the years has nothing to remark on', () => {
  fc.assert(
    fc.property(economy, ({ first, income, result }) => {
      expect(found(income, result, chain(first, result))).toEqual([]);
    }),
  );
});

test('an opening that is off is named, and only that', () => {
  fc.assert(
    fc.property(economy, size, fc.constantFrom(1, 2), ({ first, income, result }, off, year) => {
      const shifts = [0, 0, 0].with(year, off);
      expect(found(income, result, chain(first, result, shifts))).toEqual([['MYC-01', OPENING_ROW, year + 1]]);
    }),
  );
});

test('a closing that is off is named, and not the opening that has it right', () => {
  fc.assert(
    fc.property(economy, size, fc.constantFrom(0, 1, 2), ({ first, income, result }, off, year) => {
      const sound = chain(first, result);
      const closings = sound.closings.with(year, sound.closings[year]! + off);
      expect(found(income, result, { ...sound, closings })).toEqual([['MYC-02', CLOSING_ROW, year + 1]]);
    }),
  );
});
