import { readCellAmount } from '../../../src/reading/words';

const text = (value: string) => readCellAmount(value, 'General');
const plain = (reading: ReturnType<typeof readCellAmount>) =>
  'value' in reading && typeof reading.value === 'object' ? { ...reading, value: reading.value.toFixed() } : reading;

describe('text cells', () => {
  test.each([
    ['2\u00A0000\u00A0000', '2000000', null],
    ['1 000 000 kr', '1000000', 'kr'],
    ['230 000kr', '230000', 'kr'],
    ['−1 100 000', '-1100000', null],
    ['(395)', '-395', null],
    ['395-', '-395', null],
    ['7,3 mnkr', '7.3', 'mnkr'],
    ['12 500*', '12500', null],
    ['12 500 1)', '12500', null],
    ['2026', '2026', null],
    ['0', '0', null],
  ])('%p is a number stored as text', (value, number, unit) => {
    expect(plain(text(value))).toEqual({ kind: 'number', value: number, unit, storedAsText: value });
  });

  test.each([
    ['50 %', '0.5', 0],
    ['12,25%', '0.1225', 2],
  ])('%p is a share stored as text', (value, share, decimals) => {
    expect(plain(text(value))).toEqual({ kind: 'share', value: share, decimals, storedAsText: value });
  });

  test.each(['-', '–', '—', ' - ', '--', '- kr'])('%p is nil', (value) => expect(text(value).kind).toBe('nil'));

  test.each([
    ['2019-03-29', '2019-03-29'],
    ['29 mars 2019', '2019-03-29'],
    ['23 november 2018', '2018-11-23'],
    ['29/3 2019', '2019-03-29'],
  ])('%p is a date', (value, date) => expect(text(value)).toEqual({ kind: 'date', date, storedAsText: value }));

  test.each([
    '13 39 2 tkr?',
    '13 39 2',
    '1 00O',
    '1O0 000',
    'l00 000 kr',
    '12,5,3',
    '1.234.56',
    'Z495 000 kr',
    'ca 5 000',
    '5 000?',
    '5 000 + 3 000',
    '1 000 - 2 000',
    '100 000 (prel)',
    'xx tkr',
    '??? kr',
  ])('%p was meant as an amount but is none', (value) =>
    expect(text(value)).toEqual({ kind: 'notAnAmount', text: value }),
  );

  test.each([
    '',
    'Kansli',
    'Kompetensteam 2',
    'JobbFokus 2.0',
    '16-64',
    '50/50',
    '14:00',
    '2026-2028',
    '2026/27',
    '222000-1750',
    '08-123 45 67',
    '0701',
    '1 (7)',
    '2.1.3',
    '1)',
    'T1',
    'A4',
    'Not 3',
    '§ 45',
    '3 st',
    '2 tjänster',
    '1,5 tjänst',
    '10 000 kr/mån',
    'N/A',
    'x',
    'XX',
    '?',
    'Budgetens omfång för 2019 ca 19 231 tkr',
  ])('%p is text', (value) => expect(text(value)).toEqual({ kind: 'text', text: value }));
});

describe('number cells', () => {
  test.each<[number, string, object]>([
    [13392, 'General', { kind: 'number', value: '13392', unit: null, storedAsText: null }],
    [0.1 + 0.2, 'General', { kind: 'number', value: '0.3' }],
    [21.9 / 0.2, '0.00', { kind: 'number', value: '109.5' }],
    [-5, '#,##0;[Red]-#,##0', { kind: 'number', value: '-5', unit: null }],
    [1000, '#,##0 "kr"', { kind: 'number', value: '1000', unit: 'kr' }],
    [5, '_-* #,##0\\ "kr"_-;-* #,##0\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-', { kind: 'number', value: '5', unit: 'kr' }],
    [5, '#,##0.00 [$kr-41D]', { kind: 'number', value: '5', unit: 'kr' }],
    [5, '#,##0\\ \\t\\k\\r', { kind: 'number', value: '5', unit: 'tkr' }],
    [5, '0 "dagar"', { kind: 'number', value: '5', unit: null }],
    [13392000, '#,##0,', { kind: 'number', value: '13392', unit: null }],
    [13392000, '#,##0.0,,"mnkr"', { kind: 'number', value: '13.392', unit: 'mnkr' }],
    [0.25, '0%', { kind: 'share', value: '0.25', decimals: 0, storedAsText: null }],
    [0.2512, '0.0%', { kind: 'share', value: '0.2512', decimals: 1 }],
    [45000, 'yyyy-mm-dd', { kind: 'date', date: '2023-03-15', storedAsText: null }],
    [45000.75, '[$-41D]d mmmm yyyy;@', { kind: 'date', date: '2023-03-15' }],
    [0.5, 'h:mm', { kind: 'number', value: '0.5' }],
    [5, '[Red]#,##0', { kind: 'number', value: '5' }],
    [2, '0.00E+00', { kind: 'number', value: '2' }],
    [5, '@', { kind: 'number', value: '5' }],
  ])('%p as %p', (value, format, expected) => expect(plain(readCellAmount(value, format))).toMatchObject(expected));
});

it('tells errors, truth values and formulas without a value', () => {
  expect(readCellAmount({ error: '#REF!' }, 'General')).toEqual({ kind: 'error', error: '#REF!' });
  expect(readCellAmount(true, 'General')).toEqual({ kind: 'boolean', value: true });
  expect(readCellAmount(null, 'General')).toEqual({ kind: 'noValue' });
});
