import { readCellAmount } from '../../../src/reading/words';
import { parseFormat, readFormat, type FormatReading } from '../../../src/reading/words/numberFormat';

const kind = (text: string): string => readCellAmount(text, 'General').kind;

test.each([
  '1 00O',
  '12 OOO',
  '1 0l0',
  '12 3I5',
  '10O kr',
  'Z95 000',
  'Z95 kr',
  '12 345 kr?',
  'drygt 500 tkr',
  'ca 500',
  'prel 1 000',
  '1 000 + 200',
  'xxx tkr',
  'nn kr',
  '__ kr',
  '... kr',
  '50? kr',
  '12? %',
])('%p was meant as an amount', (text) => expect(kind(text)).toBe('notAnAmount'));

test.each([
  'x tkr',
  'xx deltagare',
  'ca 50',
  '50+',
  '5? kr',
  '12A',
  '1 000 OOOO',
  'ABC 000 kr',
  'Z495',
  'Rum O1',
  '100 000 kr och 200 000 kr till 300 kr',
  '112 000 113 000 114 000 115 000 kr?',
  'fram till 2019-03-29',
  '2019-03-29 kl 14',
])('%p is text', (text) => expect(kind(text)).toBe('text'));

test.each([
  ['12 500***', '12500'],
  ['12 500 *', '12500'],
  ['12 500 2)', '12500'],
])('%p is a number with a mark', (text, value) => {
  const amount = readCellAmount(text, 'General');
  expect(amount.kind === 'number' ? amount.value.toFixed() : amount.kind).toBe(value);
});

test.each<readonly [number, string]>([
  [1, '1899-12-31'],
  [2_958_465, '9999-12-31'],
  [2_958_465.5, '9999-12-31'],
])('day %p is %p', (day, date) => {
  expect(readCellAmount(day, 'yyyy-mm-dd')).toMatchObject({ kind: 'date', date });
});

test.each([0, 0.99, -1, 2_958_466])('day %p is none that a sheet can show', (day) => {
  expect(readCellAmount(day, 'yyyy-mm-dd').kind).toBe('number');
});

test.each<readonly [string, FormatReading]>([
  ['General', { shows: 'number', decimals: null, scale: 1, unit: null }],
  [' General ', { shows: 'number', decimals: null, scale: 1, unit: null }],
  ['General" kr"', { shows: 'number', decimals: null, scale: 1, unit: 'kr' }],
  ['0', { shows: 'number', decimals: 0, scale: 1, unit: null }],
  ['0.000', { shows: 'number', decimals: 3, scale: 1, unit: null }],
  ['#,##0.0#', { shows: 'number', decimals: 2, scale: 1, unit: null }],
  ['#,##0.?? "tkr"', { shows: 'number', decimals: 2, scale: 1, unit: 'tkr' }],
  ['#,##0', { shows: 'number', decimals: 0, scale: 1, unit: null }],
  ['#,##0, "tkr"', { shows: 'number', decimals: 0, scale: 1000, unit: 'tkr' }],
  ['#,##0 ,', { shows: 'number', decimals: 0, scale: 1000, unit: null }],
  ['0.00,,', { shows: 'number', decimals: 2, scale: 1_000_000, unit: null }],
  ['@', { shows: 'number', decimals: null, scale: 1, unit: null }],
  ['0.0%', { shows: 'percent', decimals: 1, scale: 1, unit: null }],
  ['yyyy-mm-dd', { shows: 'date', decimals: null, scale: 1, unit: null }],
  ['[h]:mm', { shows: 'date', decimals: null, scale: 1, unit: null }],
  ['[hh]', { shows: 'date', decimals: null, scale: 1, unit: null }],
  ['[Red]0', { shows: 'number', decimals: 0, scale: 1, unit: null }],
  ['0 "dagar"', { shows: 'number', decimals: 0, scale: 1, unit: null }],
  ['0;[Red]-0.00 "kr"', { shows: 'number', decimals: 0, scale: 1, unit: null }],
  ['0" kr";-0" tkr";0%', { shows: 'number', decimals: 0, scale: 1, unit: 'kr' }],
  ['0;-0', { shows: 'number', decimals: 0, scale: 1, unit: null }],
  ['0.0;-0.00,', { shows: 'number', decimals: 1, scale: 1, unit: null }],
  ['#,##0;"kr"', { shows: 'number', decimals: 0, scale: 1, unit: null }],
  ['0 "t"\\k\\r', { shows: 'number', decimals: 0, scale: 1, unit: 'tkr' }],
  ['0 [$kr-41D]', { shows: 'number', decimals: 0, scale: 1, unit: 'kr' }],
  ['0_k_r', { shows: 'number', decimals: 0, scale: 1, unit: null }],
  ['0"%"', { shows: 'number', decimals: 0, scale: 1, unit: null }],
  ['0.0# %', { shows: 'percent', decimals: 2, scale: 1, unit: null }],
  ['[ss].0', { shows: 'date', decimals: null, scale: 1, unit: null }],
  ['h:mm', { shows: 'date', decimals: null, scale: 1, unit: null }],
  ['yyyy;0%', { shows: 'date', decimals: null, scale: 1, unit: null }],
  ['# ##0,, "mnkr"', { shows: 'number', decimals: 0, scale: 1_000_000, unit: 'mnkr' }],
  ['General0', { shows: 'number', decimals: 0, scale: 1, unit: null }],
  ['"Generalplan"', { shows: 'number', decimals: null, scale: 1, unit: null }],
])('the format %p', (format, expected) => {
  expect(parseFormat(format)).toEqual(expected);
  expect(readFormat(format)).toEqual(expected);
  // Read twice, it says the same.
  expect(readFormat(format)).toEqual(expected);
});
