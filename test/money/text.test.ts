import fc from 'fast-check';
import {
  Decimal,
  formatAmount,
  formatNumber,
  formatShare,
  inUnit,
  MINUS,
  oreFromUnit,
  parseSwedishAmount,
  parseUnit,
  THOUSANDS_SPACE,
  UNIT_SPACE,
  UNITS,
  type Unit,
} from '../../src/money';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, places]) => new Decimal(digits.toString()).dividedBy(new Decimal(10).pow(places)));
const ore = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((value) => new Decimal(value.toString()));

describe('parseSwedishAmount reads', () => {
  const amounts: [string, number | string, Unit | null][] = [
    ['13392', 13392, null],
    ['13 392', 13392, null],
    ['13\u00A0392', 13392, null],
    ['13\u202F392', 13392, null],
    ['13\u2009392\u200B', 13392, null],
    ['\u202A13 392\u202C', 13392, null],
    ["'13 392", 13392, null],
    ['0', 0, null],
    ['0,5', 0.5, null],
    ['7,3 mnkr', 7.3, 'mnkr'],
    ['7.3 mnkr', 7.3, 'mnkr'],
    ['7,30', '7.30', null],
    ['−1 100 000', -1100000, null],
    ['–1 100 000', -1100000, null],
    ['- 1 100 000', -1100000, null],
    ['+395', 395, null],
    ['395-', -395, null],
    ['(395)', -395, null],
    ['( 395 )', -395, null],
    ['(-395)', -395, null],
    ['(395) tkr', -395, 'tkr'],
    ['(395 tkr)', -395, 'tkr'],
    ['230 000kr', 230000, 'kr'],
    ['1 000 000 kr', 1000000, 'kr'],
    ['1 000 000 kr.', 1000000, 'kr'],
    ['1 000 000 Kronor', 1000000, 'kr'],
    ['SEK 5 000', 5000, 'kr'],
    ['kr 5 000', 5000, 'kr'],
    ['-kr 5 000', -5000, 'kr'],
    ['kr -5 000', -5000, 'kr'],
    ['5 000 SEK', 5000, 'kr'],
    ['5 000:-', 5000, 'kr'],
    ['5000 :-', 5000, 'kr'],
    ['5 000,-', 5000, 'kr'],
    ['5 000.-', 5000, 'kr'],
    ['0:-', 0, 'kr'],
    ['2.642.000', 2642000, null],
    ['2.642', 2642, null],
    ['2.642,50', 2642.5, null],
    ['2,642.50', 2642.5, null],
    ['2,642,000', 2642000, null],
    ['2,642', 2.642, null],
    ['0.642', 0.642, null],
    ['12.50', 12.5, null],
    ['1 234.567', 1234.567, null],
    ['1 234,5', 1234.5, null],
    ['500 tkr', 500, 'tkr'],
    ['500 TKR', 500, 'tkr'],
    ['500 t.kr', 500, 'tkr'],
    ['500 tusen kronor', 500, 'tkr'],
    ['500 kkr', 500, 'kkr'],
    ['1,2 Mkr', 1.2, 'mkr'],
    ['1,2 milj. kr', 1.2, 'mnkr'],
    ['1,2 miljoner kronor', 1.2, 'mnkr'],
    ['1,2 MSEK', 1.2, 'mnkr'],
    ['99999999999999999999', '99999999999999999999', null],
  ];
  test.each(amounts)('%p', (text, value, unit) => {
    const parsed = parseSwedishAmount(text);
    expect(parsed).not.toBeNull();
    expect(parsed!.value.toFixed()).toBe(new Decimal(value).toFixed());
    expect(parsed).toMatchObject({ unit, isPercent: false, isNil: false });
  });

  test.each([
    ['52 %', '0.52', 0],
    ['52%', '0.52', 0],
    ['52,5 %', '0.525', 1],
    ['-10,006 %', '-0.10006', 3],
    ['25 procent', '0.25', 0],
  ])('%p as a share', (text, value, places) => {
    const parsed = parseSwedishAmount(text);
    expect(parsed).toMatchObject({ isPercent: true, unit: null, decimals: places });
    expect(parsed!.value.toFixed()).toBe(value);
  });

  test.each(['-', '–', '—', '−', '--', '- -', ' - ', '- kr', '–:-', 'noll'])('%p as nothing', (text) => {
    expect(parseSwedishAmount(text)).toMatchObject({ isNil: true, unit: null });
  });
});

describe('parseSwedishAmount refuses', () => {
  test.each([
    '',
    ' ',
    '13 39 2',
    '13 39 2 tkr?',
    '1 00O',
    '1 00',
    '12,5,3',
    '12.5.3',
    '1.234.56',
    '1.234 567',
    '3,141 592',
    '7 ,3',
    '7, 3',
    ',5',
    '5,',
    '0123',
    '0 123',
    '1..000',
    '--5',
    '-(395)',
    '(395)-',
    '-395-',
    '395 -',
    '((395))',
    '5 000 kr kr',
    'kr 5 000 kr',
    '52 % kr',
    'tkr 52 %',
    '1 000 kr/mån',
    'ca 5 000',
    '5 000 + 3 000',
    '2019-03-29',
    '222000-1750',
    '16-64',
    '1:50',
    'Kompetensteam 2',
    'Z495 000 kr',
    '3 st',
    'kr',
    'tkr',
    'tjugo',
    '1e5',
    '१२३',
  ])('%p', (text) => expect(parseSwedishAmount(text)).toBeNull());

  it('long text', () => {
    for (const text of ['a'.repeat(30_000), ' '.repeat(30_000), '1 '.repeat(30_000), '('.repeat(30_000)]) {
      expect(parseSwedishAmount(text)).toBeNull();
    }
  });
});

describe('parseUnit', () => {
  test.each<[string, Unit | null]>([
    ['Tkr', 'tkr'],
    ['(tkr)', 'tkr'],
    ['tkr.', 'tkr'],
    ['T.kr', 'tkr'],
    ['t kr', 'tkr'],
    ['tusen kronor', 'tkr'],
    ['tusentals kronor', 'tkr'],
    ['kSEK', 'tkr'],
    ['kkr', 'kkr'],
    ['Mnkr', 'mnkr'],
    ['milj.kr', 'mnkr'],
    ['MSEK', 'mnkr'],
    ['mkr', 'mkr'],
    ['SEK', 'kr'],
    ['Kronor', 'kr'],
    [':-', 'kr'],
    ['', null],
    ['-', null],
    ['krav', null],
    ['procent', null],
    ['EUR', null],
    ['x'.repeat(100), null],
  ])('%p → %p', (word, unit) => expect(parseUnit(word)).toBe(unit));
});

describe('formatting', () => {
  it('groups, uses the decimal comma and the minus sign', () => {
    expect(formatNumber(new Decimal('-13392.5'))).toBe(`${MINUS}13${THOUSANDS_SPACE}392,5`);
    expect(formatNumber(new Decimal('-13392.5'), 'en')).toBe(`${MINUS}13,392.5`);
    expect(formatNumber(new Decimal(999))).toBe('999');
    expect(formatNumber(new Decimal(1000000))).toBe(`1${THOUSANDS_SPACE}000${THOUSANDS_SPACE}000`);
  });

  it('rounds only when asked, and has no negative zero', () => {
    expect(formatNumber(new Decimal('0.123456789'))).toBe('0,123456789');
    expect(formatNumber(new Decimal('2.345'), 'sv', 2)).toBe('2,35');
    expect(formatNumber(new Decimal(2), 'sv', 2)).toBe('2,00');
    expect(formatNumber(new Decimal('-0.4'), 'sv', 0)).toBe('0');
    expect(formatNumber(new Decimal('-0'))).toBe('0');
  });

  it('gives an amount all its digits', () => {
    expect(formatAmount(oreFromUnit(13392, 'tkr'), 'tkr')).toBe(`13${THOUSANDS_SPACE}392${UNIT_SPACE}tkr`);
    expect(formatAmount(new Decimal(1), 'mnkr')).toBe(`0,00000001${UNIT_SPACE}mnkr`);
  });

  it('shows a small share instead of 0 %', () => {
    expect(formatShare(new Decimal('0.52'))).toBe(`52${UNIT_SPACE}%`);
    expect(formatShare(new Decimal('0.33333'))).toBe(`33,33${UNIT_SPACE}%`);
    expect(formatShare(new Decimal('-0.0000123'))).toBe(`${MINUS}0,001${UNIT_SPACE}%`);
    expect(formatShare(new Decimal(0))).toBe(`0${UNIT_SPACE}%`);
  });
});

describe('formatting and parsing are each other’s inverse', () => {
  it('for numbers', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const parsed = parseSwedishAmount(formatNumber(value));
        expect(parsed?.value.toFixed()).toBe(value.toFixed().replace(/^-0$/, '0'));
        expect(parsed?.decimals).toBe(value.decimalPlaces());
      }),
    );
  });

  it('for amounts in every unit', () => {
    fc.assert(
      fc.property(ore, fc.constantFrom(...UNITS), (amount, unit) => {
        const parsed = parseSwedishAmount(formatAmount(amount, unit));
        expect(parsed?.unit).toBe(unit);
        expect(oreFromUnit(parsed!.value, unit).toFixed()).toBe(amount.toFixed());
        expect(parsed!.value.toFixed()).toBe(inUnit(amount, unit).toFixed());
      }),
    );
  });

  it('for shares with their decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (hundredths) => {
        const share = new Decimal(hundredths).dividedBy(10_000);
        const parsed = parseSwedishAmount(formatShare(share));
        expect(parsed?.isPercent).toBe(true);
        expect(parsed?.value.toFixed()).toBe(share.toFixed());
      }),
    );
  });

  it('whatever blanks, dashes and apostrophes are typed', () => {
    const blank = fc.constantFrom(' ', '\u00A0', '\u202F', '\u2009', '\u2007');
    const minus = fc.constantFrom('-', '\u2212', '\u2013', '\u2012', '- ');
    fc.assert(
      fc.property(decimals, blank, minus, fc.constantFrom('', "'"), (value, space, dash, apostrophe) => {
        const typed = formatNumber(value).replaceAll(THOUSANDS_SPACE, space).replace(MINUS, dash);
        expect(parseSwedishAmount(apostrophe + typed)?.value.toFixed()).toBe(value.toFixed().replace(/^-0$/, '0'));
      }),
    );
  });
});

it('parsing never throws and never guesses at text without digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const parsed = parseSwedishAmount(text);
      if (parsed && !parsed.isNil) expect(text).toMatch(/\d/);
    }),
    { numRuns: 2000 },
  );
});
