import fc from 'fast-check';
import { Decimal, fromExcelNumber, inUnit, oreFromUnit, orePerUnit, sameUnit, sum, UNITS } from '../../src/money';

describe('the door from an Excel number', () => {
  it.each([
    [21.9 / 0.2, '109.5'],
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [13391 / 4, '3347.75'],
    [-0, '0'],
  ])('%p is %s', (number, exact) => {
    expect(fromExcelNumber(number).plus(0).toFixed()).toBe(exact);
  });

  it('takes the noise of a difference off an amount', () => {
    expect(oreFromUnit(200.05 - 200, 'kr').toFixed()).toBe('5');
  });

  it('keeps every amount in öre up to 15 digits', () => {
    fc.assert(
      fc.property(fc.bigInt(-999_999_999_999_999n, 999_999_999_999_999n), (ore) => {
        expect(oreFromUnit(Number(ore) / 100, 'kr').toFixed()).toBe(String(ore));
      }),
    );
  });
});

describe('units', () => {
  it.each([
    ['kr', '100'],
    ['tkr', '100000'],
    ['kkr', '100000'],
    ['mnkr', '100000000'],
    ['mkr', '100000000'],
  ] as const)('one %s is %s öre', (unit, ore) => {
    expect(orePerUnit(unit).toFixed()).toBe(ore);
  });

  it('knows which words name the same unit', () => {
    expect(sameUnit('tkr', 'kkr')).toBe(true);
    expect(sameUnit('mnkr', 'mkr')).toBe(true);
    expect(sameUnit('kr', 'tkr')).toBe(false);
  });

  it('goes to a unit and back without loss', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.constantFrom(...UNITS), (ore, unit) => {
        const amount = new Decimal(ore.toString());
        expect(oreFromUnit(inUnit(amount, unit), unit).equals(amount)).toBe(true);
      }),
    );
  });
});

describe('sums', () => {
  it('never drift, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(-(10n ** 14n), 10n ** 14n), { maxLength: 200 }), (amounts) => {
        const exact = amounts.reduce((total, amount) => total + amount, 0n);
        const decimals = amounts.map((amount) => new Decimal(amount.toString()));
        expect(sum(decimals).toFixed()).toBe(String(exact));
        expect(sum(decimals.reverse()).toFixed()).toBe(String(exact));
      }),
    );
  });

  it('of nothing is zero', () => {
    expect(sum([]).toFixed()).toBe('0');
  });
});
