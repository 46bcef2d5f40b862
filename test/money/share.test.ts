import fc from 'fast-check';
import { allocate, Decimal, lawShares, orePerUnit, shareOf, sum, withinOneStep, type Unit } from '../../src/money';

const decimal = (value: number | string) => new Decimal(value);
const plain = (amounts: readonly Decimal[]) => amounts.map((amount) => amount.toFixed());

describe('shares by law', () => {
  it('are a half and two quarters (5 §)', () => {
    const { state, regions, municipalities } = lawShares({ hasRegion: true, hasMunicipalityOutsideRegion: false });
    expect(plain([state, regions, municipalities])).toEqual(['0.5', '0.25', '0.25']);
  });

  it('are two halves where a kommun outside the regions is the only other party (5 a §)', () => {
    const { state, regions, municipalities } = lawShares({ hasRegion: false, hasMunicipalityOutsideRegion: true });
    expect(plain([state, regions, municipalities])).toEqual(['0.5', '0', '0.5']);
  });

  it('stay quarters when a region takes part beside such a kommun (5 a §)', () => {
    const shares = lawShares({ hasRegion: true, hasMunicipalityOutsideRegion: true });
    expect(shares.municipalities.toFixed()).toBe('0.25');
  });

  it('always make a whole', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (hasRegion, hasMunicipalityOutsideRegion) => {
        const shares = lawShares({ hasRegion, hasMunicipalityOutsideRegion });
        expect(sum(Object.values(shares)).toFixed()).toBe('1');
      }),
    );
  });
});

describe('allocation by largest remainder', () => {
  it('splits 13 391 tkr as the law asks', () => {
    const step = orePerUnit('tkr');
    const parts = allocate(step.times(13391), [decimal(2), decimal(1), decimal(1)], step);
    expect(plain(parts.map((part) => part.dividedBy(step)))).toEqual(['6695', '3348', '3348']);
  });

  it('splits a quarter between kommuner by their keys', () => {
    const step = orePerUnit('tkr');
    const keys = ['0.52', '0.27', '0.13', '0.08'].map(decimal);
    const parts = allocate(step.times(3348), keys, step);
    expect(plain(parts.map((part) => part.dividedBy(step)))).toEqual(['1741', '904', '435', '268']);
  });

  it('gives the remainder to the first of equals', () => {
    expect(plain(allocate(decimal(2), [decimal(1), decimal(1), decimal(1)], decimal(1)))).toEqual(['1', '1', '0']);
  });

  it('splits a negative total as its opposite', () => {
    expect(plain(allocate(decimal(-10), [decimal(1), decimal(2)], decimal(1)))).toEqual(['-3', '-7']);
  });

  it.each([
    [[decimal(0)], decimal(1)],
    [[], decimal(1)],
    [[decimal(-1), decimal(2)], decimal(1)],
    [[decimal(1)], decimal(0)],
  ])('refuses weights and steps that make no sense (%#)', (weights, step) => {
    expect(() => allocate(decimal(100), weights, step)).toThrow(RangeError);
  });

  const weights = fc
    .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((weight) => weight > 0));
  const units = fc.constantFrom<Unit>('kr', 'tkr', 'mnkr');

  it('adds up to the total, each part within a step of its exact share, for any total, unit and key', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 13n), weights, units, (ore, list, unit) => {
        const total = decimal(ore.toString());
        const step = orePerUnit(unit);
        const keys = list.map(decimal);
        const parts = allocate(total, keys, step);
        const whole = sum(keys);
        expect(sum(parts).equals(total)).toBe(true);
        parts.forEach((part, index) => {
          const exact = total.times(keys[index]!).dividedBy(whole);
          expect(part.minus(exact).abs().lessThan(step)).toBe(true);
          if (keys[index]!.isZero()) expect(part.isZero()).toBe(true);
        });
      }),
    );
  });
});

describe('judging a stated part', () => {
  it('takes a share rounded up or down', () => {
    expect(withinOneStep(decimal(6696), decimal('6695.5'), decimal(1))).toBe(true);
    expect(withinOneStep(decimal(6695), decimal('6695.5'), decimal(1))).toBe(true);
    expect(withinOneStep(decimal(6697), decimal('6695.5'), decimal(1))).toBe(false);
  });

  it('has no share of nothing', () => {
    expect(shareOf(decimal(1), decimal(0))).toBeNull();
    expect(shareOf(decimal(1), decimal(4))?.toFixed()).toBe('0.25');
  });
});
