import { findDates, findYears, isoDate, lastMonth, monthOf } from '../../../src/reading/words/dates';

test.each<readonly [string, readonly string[]]>([
  ['2019-03-29', ['2019-03-29']],
  ['2019.03.29', ['2019-03-29']],
  ['2019/3/29', ['2019-03-29']],
  ['20190329', ['2019-03-29']],
  ['29/3 2019', ['2019-03-29']],
  ['29.3.2019', ['2019-03-29']],
  ['den 1 januari 2026', ['2026-01-01']],
  ['2:a februari 2026', ['2026-02-02']],
  ['1 febr. 2026', ['2026-02-01']],
  ['3 Sept, 2026', ['2026-09-03']],
  ['från 1 maj 2026 till 31 augusti 2026', ['2026-05-01', '2026-08-31']],
  ['antagen 20 november 2026, reviderad 2027-01-15 och 28/2 2027', ['2026-11-20', '2027-01-15', '2027-02-28']],
  ['29 februari 2028', ['2028-02-29']],
  ['29 februari 2027', []],
  ['2026-04-31', []],
  ['31 september 2026', []],
  ['2026-13-01', []],
  ['2026-08', []],
  ['november 2026', []],
  ['12026-08-01', []],
  ['2026-08-011', []],
  ['222000-1750', []],
])('the dates of "%s"', (text, dates) => {
  expect(findDates(text).map(({ date }) => date)).toEqual(dates);
});

test('a date has its place in the text', () => {
  const text = 'Beslut 29/3 2019 om budget';
  const [date] = findDates(text);
  expect(text.slice(date!.start, date!.end)).toBe('29/3 2019');
});

test.each<readonly [string, readonly number[]]>([
  ['Budget 2026', [2026]],
  ['Budget 2026-2028', [2026, 2027, 2028]],
  ['Budget 2026-28', [2026, 2027, 2028]],
  ['Läsåret 2026/27', [2026, 2027]],
  ['2026 t o m 2028', [2026, 2027, 2028]],
  ['2026 till 2027', [2026, 2027]],
  ['Plan 2028, budget 2027 och utfall 2025', [2025, 2027, 2028]],
  ['2026, 2026 och 2026', [2026]],
  ['2026-08', [2026]],
  ['2028-2026', [2028]],
  ['1990-2026', [1990]],
  ['2016-2026', [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]],
  ['2015-2026', [2015]],
  ['Lag (2003:1210)', []],
  ['12026 kr', []],
  ['2026,50', []],
  ['Beslut 2025-11-21 om budget 2026', [2025, 2026]],
  ['Budget 2026, antagen 2025-11-21', [2025, 2026]],
  ['Budget 2026 2025-11-21', [2025, 2026]],
  ['Antagen 21 november 2025', [2025]],
  ['Antagen 20251121', [2025]],
])('the years of "%s"', (text, years) => {
  expect(findYears(text)).toEqual(years);
});

test.each<readonly [string, number | null]>([
  ['januari', 1],
  ['febr', 2],
  ['mars', 3],
  ['apr', 4],
  ['maj', 5],
  ['jun', 6],
  ['juli', 7],
  ['aug', 8],
  ['sept', 9],
  ['okt', 10],
  ['nov', 11],
  ['december', 12],
  ['brumaire', null],
])('the month of "%s" is %p', (word, month) => {
  expect(monthOf(word)).toBe(month);
});

test('months and days have two digits', () => {
  expect([isoDate(2026, 1, 2), isoDate(2026, 11, 20)]).toEqual(['2026-01-02', '2026-11-20']);
});

test.each([
  ['month', 5, 5],
  ['quarter', 3, 9],
  ['tertial', 2, 8],
  ['half', 1, 6],
] as const)('%s %i ends with month %i', (of, number, month) => {
  expect(lastMonth({ of, number })).toBe(month);
});
