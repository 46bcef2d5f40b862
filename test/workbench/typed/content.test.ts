import fc from 'fast-check';
import { contentText, typedContent } from '../../../src/workbench/typed';

const languages = ['sv', 'en'] as const;
const value = (typed: string, language: 'sv' | 'en' = 'sv', format = 'General') =>
  typedContent(typed, language, format).value;

it.each([
  ['12 500,5', 12500.5],
  ['12\u00a0500', 12500],
  ['1\u202f234\u202f567', 1234567],
  ['-3,25', -3.25],
  ['−3,25', -3.25],
  ['+7', 7],
  ['12 500 kr', 12500],
  ['25 %', 0.25],
  ['12,5%', 0.125],
  [',5', 0.5],
  ['SANT', true],
  ['falskt', false],
])('reads %s as Swedish writes it', (typed, expected) => expect(value(typed)).toBe(expected));

it.each(['12.5', '1 23', '12 5000', 'kr', '%', '-', '2026-03-31', 'ca 100', '1,2,3', '12 500,5 tkr'])(
  'leaves %s as text',
  (typed) => expect(typedContent(typed, 'sv', 'General')).toEqual({ formula: null, value: typed }),
);

it('reads numbers as English writes them', () => {
  expect([value('12,500.5', 'en'), value('0.5', 'en'), value('12,5', 'en')]).toEqual([12500.5, 0.5, '12,5']);
});

it('reads a date as a number only where the cell shows dates', () => {
  expect(value('2026-03-31', 'sv', 'yyyy-mm-dd')).toBe(46112);
  expect(value('2026-02-30', 'sv', 'yyyy-mm-dd')).toBe('2026-02-30');
  expect(value('2026-03-31', 'sv', '#,##0 "dagar"')).toBe('2026-03-31');
});

it('takes whole numbers as per cent where the cell shows per cent, as Excel does', () => {
  expect([value('25', 'sv', '0%'), value('0,25', 'sv', '0.0%'), value('0,5 %', 'sv', '0%')]).toEqual([
    0.25, 0.25, 0.005,
  ]);
});

it('leaves what is typed into a cell of text alone, and takes an apostrophe as a sign of text', () => {
  expect(value('0123', 'sv', '@')).toBe('0123');
  expect(typedContent('=A1', 'sv', '@')).toEqual({ formula: null, value: '=A1' });
  expect([value("'0123"), value("'0 ")]).toEqual(['0123', '0 ']);
  expect(typedContent("'=A1", 'sv', 'General')).toEqual({ formula: null, value: '=A1' });
});

it('empties a cell by nothing', () =>
  expect(typedContent('  ', 'sv', 'General')).toEqual({ formula: null, value: null }));

describe.each(languages)('what a cell shows to be edited, typed again (%s)', (language) => {
  const again = (content: string | number | boolean, format: string) =>
    value(contentText({ formula: null, value: content }, language, format), language, format);

  it.each(['General', '#,##0', '0%', '0.00%', 'yyyy-mm-dd'])('is the same number, format %s', (format) => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (number) => {
        expect(again(number, format)).toBe(number + 0);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same text', () => {
    const texts = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('12', '=A1', "'", '25 %', 'SANT', '-', '1 000', '12,5', '12.5', '2026-03-31'),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('General', '@', '0%'), (text, format) => {
        fc.pre(text.trim() !== '');
        expect(again(text, format)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
