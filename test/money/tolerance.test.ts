import fc from 'fast-check';
import { allowedByRounding, Decimal, differs, judgeSum, oreFromUnit, orePerUnit, stepOf, sum } from '../../src/money';

const tkr = orePerUnit('tkr');
const rounded = (roundedParts: number) => ({ step: tkr, roundedParts, totalIsRounded: true });

describe('how a sum is judged', () => {
  it.each([
    [0, 2, 'exact'],
    [1, 2, 'rounding'],
    [-1, 2, 'rounding'],
    [7, 2, 'error'],
    [2, 3, 'possibleRounding'],
    [2, 2, 'error'],
    [3, 12, 'possibleRounding'],
    [7, 12, 'error'],
  ])('a difference of %i tkr over %i rounded parts is %s', (difference, parts, verdict) => {
    expect(judgeSum(tkr.times(difference), rounded(parts))).toBe(verdict);
  });

  it('leaves formulas no room', () => {
    const formulas = { step: tkr, roundedParts: 0, totalIsRounded: false };
    expect(judgeSum(new Decimal(1), formulas)).toBe('error');
  });

  it('never calls it an error when only rounding is to blame', () => {
    const figures = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(figures, (kronor) => {
        const exact = kronor.map((amount) => oreFromUnit(amount, 'kr'));
        const shown = (amount: Decimal) => amount.dividedBy(tkr).toDecimalPlaces(0).times(tkr);
        const difference = shown(sum(exact)).minus(sum(exact.map(shown)));
        expect(judgeSum(difference, rounded(kronor.length))).not.toBe('error');
      }),
    );
  });

  it('allows half a step a rounded figure', () => {
    expect(allowedByRounding(rounded(3)).dividedBy(tkr).toFixed()).toBe('2');
  });
});

describe('differences', () => {
  it('that equal the tolerance are within it', () => {
    expect(differs(new Decimal(5), new Decimal(4), new Decimal(1))).toBe(false);
    expect(differs(new Decimal('5.01'), new Decimal(4), new Decimal(1))).toBe(true);
  });
});

describe('the step of a list of figures', () => {
  it.each([
    [['8054', '250'], 'tkr', '100000'],
    [['48.7', '423'], 'mkr', '10000000'],
    [['12.25', '3'], 'kr', '1'],
    [['0.333333'], 'kr', '1'],
    [[], 'tkr', '100000'],
  ] as const)('%j in %s is %s öre', (figures, unit, ore) => {
    expect(
      stepOf(
        figures.map((figure) => new Decimal(figure)),
        orePerUnit(unit),
      ).toFixed(),
    ).toBe(ore);
  });
});
