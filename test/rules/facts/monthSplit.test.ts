import * as fc from 'fast-check';
import { Decimal, sum } from '../../../src/money';
import { splitByMonths } from '../../../src/rules/facts/monthSplit';

const TKR = new Decimal(100_000);
const KRONA = new Decimal(100);

/** The first or the last day of a month, counted from January of year 0. */
function firstDay(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
function lastDay(month: number): string {
  const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
  return `${year}-${String(of).padStart(2, '0')}-${new Date(Date.UTC(year, of, 0)).getUTCDate()}`;
}

test('a grant for September to August is a third and two thirds', () => {
  const parts = splitByMonths(new Decimal(109_600_000), '2013-09-01', '2014-08-31', KRONA);
  expect(parts?.map(({ year, months, ore }) => [year, months, ore.toNumber()])).toEqual([
    [2013, 4, 36_533_300],
    [2014, 8, 73_066_700],
  ]);
});

test('months do not tell of a period that begins or ends within one', () => {
  expect(splitByMonths(TKR, '2017-08-14', '2020-08-31', KRONA)).toBeNull();
  expect(splitByMonths(TKR, '2017-08-01', '2020-08-14', KRONA)).toBeNull();
  expect(splitByMonths(TKR, '2018-03-01', '2018-02-28', KRONA)).toBeNull();
});

test('February ends on its last day, in leap years too', () => {
  expect(splitByMonths(TKR, '2024-01-01', '2024-02-29', KRONA)).toHaveLength(1);
  expect(splitByMonths(TKR, '2024-01-01', '2024-02-28', KRONA)).toBeNull();
});

test('the parts add up to the grant, each within a step of its months', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000_000 }),
      fc.integer({ min: 2010 * 12, max: 2030 * 12 }),
      fc.integer({ min: 1, max: 60 }),
      (kronor, start, length) => {
        const grant = new Decimal(kronor).times(100);
        const parts = splitByMonths(grant, firstDay(start), lastDay(start + length - 1), KRONA)!;
        expect(sum(parts.map(({ ore }) => ore)).equals(grant)).toBe(true);
        expect(parts.reduce((months, part) => months + part.months, 0)).toBe(length);
        for (const { ore, months } of parts) {
          expect(ore.minus(grant.times(months).dividedBy(length)).abs().lessThanOrEqualTo(KRONA)).toBe(true);
        }
      },
    ),
  );
});
