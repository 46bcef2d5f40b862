import fc from 'fast-check';
import type { CellLook } from '../../../src/hosts/file';
import { fitted } from '../../../src/workbench/grid/fit';
import { editText, generalWithin, shown } from '../../../src/workbench/grid/format';
import { isSafeAddress } from '../../../src/workbench/grid/links';
import type { CellValue } from '../../../src/workbook';
import { lookFrom } from '../../e2e/grid/looks';

const [plain] = lookFrom([]).styles as [CellLook];
const spaced = (text: string) => text.replaceAll('\u00A0', ' ');
const sv = (value: CellValue | undefined, format: string) => spaced(shown(value, format, 'sv').text);

test.each<[CellValue, string, string]>([
  [1234567.891, '#,##0.00', '1 234 567,89'],
  [-13392, '#,##0', '-13 392'],
  [0.523, '0.0%', '52,3%'],
  [0.1 + 0.2, 'General', '0,3'],
  [45992, 'yyyy-mm-dd', '2025-12-01'],
  [45992, 'mm-dd-yy', '2025-12-01'],
  [45992, 'd mmmm yyyy', '1 december 2025'],
  [12, '0 "tkr"', '12 tkr'],
  [-5, '#,##0;(#,##0)', '(5)'],
  [0, '#,##0;-#,##0;"–"', '–'],
  ['Avser', '0;0;0;"Text: "@', 'Text: Avser'],
  ['0012', 'General', '0012'],
  [true, 'General', 'SANT'],
  [{ error: '#N/A' }, 'General', '#SAKNAS!'],
  [{ error: '#DIV/0!' }, '0.0', '#DIVISION/0!'],
  [1234.5, 'this is [no format', '1234,5'],
])('%j in the format %s is shown as %s', (value, format, text) => {
  expect(sv(value, format)).toBe(text);
});

test('English readers see English', () => {
  expect([shown(1234.5, '#,##0.0', 'en').text, shown(false, 'General', 'en').text]).toEqual(['1,234.5', 'FALSE']);
  expect(shown({ error: '#N/A' }, 'General', 'en').text).toBe('#N/A');
});

test('colours of formats, zeros that are hidden and filled space', () => {
  expect(shown(-5, '#,##0;[Red]-#,##0', 'sv').colour).toMatch(/red|#f{1,2}0/i);
  expect(shown(5, '#,##0;[Red]-#,##0', 'sv').colour).toBeNull();
  expect(shown(0, '0', 'sv', false).kind).toBe('empty');
  expect(shown(7, ';;;', 'sv').kind).toBe('empty');
  const accounting = shown(-1234, '_-* #,##0_-;-* #,##0_-', 'sv');
  expect([accounting.leading, spaced(accounting.text).trim()]).toEqual(['-', '1 234']);
});

test('whatever the format, something of a number is shown without an error', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ maxLength: 12 }), (value, format) => {
      expect(typeof shown(value, format, 'sv').text).toBe('string');
    }),
  );
});

test('General takes as many decimals as there is room for', () => {
  const room = (letters: number) => (text: string) => text.length <= letters;
  expect(generalWithin(1 / 3, 'sv', room(6))).toBe('0,3333');
  expect(generalWithin(123456, 'sv', room(6))).toBe('123456');
  expect(generalWithin(1234567890, 'sv', room(6))).toBe('1E+09');
  expect(generalWithin(1234567890, 'sv', room(2))).toBeNull();
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 20 }), (value, letters) => {
      const text = generalWithin(value, 'sv', room(letters));
      if (text !== null) expect(text.length).toBeLessThanOrEqual(letters);
    }),
  );
});

const tenths = (text: string) => text.length * 10;
const fit = (value: CellValue, style: Partial<CellLook>, width: number) => {
  const look = { ...plain, ...style };
  return fitted(shown(value, look.format, 'sv'), value, look, width, tenths, 'sv');
};

test('a number that has no room is hidden, a text is not', () => {
  expect(fit(1234567, { format: '0' }, 50)).toMatchObject({ text: '####', isHidden: true });
  expect(fit(1234567, { format: '0' }, 100)).toMatchObject({ text: '1234567', isHidden: false, scale: 1 });
  expect(fit('en lång text', {}, 50)).toMatchObject({ text: 'en lång text', isHidden: false });
});

test('a number that is a little too wide is drawn smaller, and one that is to shrink much smaller', () => {
  expect(fit(1234567, { format: '0' }, 72).scale).toBeCloseTo(65 / 70);
  expect(fit(1234567, { format: '0', shrinks: true }, 42).scale).toBeCloseTo(0.5);
});

const edited = (value: CellValue | undefined, format = 'General', formula: string | null = null) =>
  editText({ value, formula, style: 0, isStale: false }, { ...plain, format }, 'sv', (text) =>
    text.replace('SUM', 'SUMMA'),
  );

test.each([
  ['a formula in the words of the user', edited(3, '0', 'SUM(B2:B5)'), '=SUMMA(B2:B5)'],
  ['a number with a decimal comma', edited(12500.5, '#,##0'), '12500,5'],
  ['a share as per cent', edited(0.07, '0%'), '7%'],
  ['a date', edited(45992, 'd mmm yyyy'), '2025-12-01'],
  ['a text', edited('Summa'), 'Summa'],
  ['a truth', edited(true), 'SANT'],
  ['nothing', edited(undefined), ''],
])('the editor shows %s', (_, text, expected) => {
  expect(text).toBe(expected);
});

test('only pages and mail are opened', () => {
  expect(['https://finsam.example/', 'mailto:a@b.example', 'http://x.example'].map(isSafeAddress)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['javascript:alert(1)', 'file:///c:/x', 'Blad1!A1', ''].map(isSafeAddress)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
