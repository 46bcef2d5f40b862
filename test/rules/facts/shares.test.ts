import fc from 'fast-check';
import { allocate, Decimal } from '../../../src/money';
import { readWorkbook } from '../../../src/reading';
import { checkWith, rules, type Finding } from '../../../src/rules';
import { defaultSettings } from '../../../src/settings';
import type { SheetSnapshot } from '../../../src/workbook';
import { percent, sheet, workbook } from '../../support/grid';

const SHARE_RULES = [rules['FS-01'], rules['FS-02'], rules['FS-03'], rules['FS-04'], rules['FS-07'], rules['KK-03']];
const ONE = new Decimal(1);

/** A förbund's yearly total in tkr, and the keys of its regioner and kommuner in whole per cent. */
const association = fc.record({
  total: fc.integer({ min: 400, max: 60_000 }),
  regions: keys(1, 3),
  municipalities: keys(1, 8),
});

/** Whole per cent, each at least 1, that add up to 100. */
function keys(least: number, most: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 1, max: 40 }), { minLength: least, maxLength: most }).map((weights) =>
    allocate(
      new Decimal(100 - weights.length),
      weights.map((weight) => new Decimal(weight)),
      ONE,
    ).map((share) => share.toNumber() + 1),
  );
}

/** Splits by largest remainder: what a careful finance assistant would write. */
function split(total: number, weights: readonly number[]): number[] {
  const parts = allocate(
    new Decimal(total),
    weights.map((weight) => new Decimal(weight)),
    ONE,
  );
  return parts.map((part) => part.toNumber());
}

type Amounts = { state: number; regions: number[]; municipalities: number[] };

function amountsOf({ total, regions, municipalities }: { total: number; regions: number[]; municipalities: number[] }) {
  const [state, region, municipality] = split(total, [2, 1, 1]) as [number, number, number];
  return { state, regions: split(region, regions), municipalities: split(municipality, municipalities) };
}

const NAMES = ['Alby', 'Berby', 'Ceby', 'Denby', 'Eby', 'Finby', 'Getby', 'Hovby'];

function sheets({ state, regions, municipalities }: Amounts, shares: readonly number[]): SheetSnapshot[] {
  return [
    sheet('Medlemsbidrag', [
      ['Medlemsbidrag 2026 (tkr)'],
      [],
      ['Medlem', 'Bidrag 2026'],
      ['Försäkringskassan', state],
      ...regions.map((amount, index) => [`Region ${['Norr', 'Mitt', 'Syd'][index]}`, amount]),
      ...municipalities.map((amount, index) => [`${NAMES[index]} kommun`, amount]),
    ]),
    sheet('Nyckel', [
      ['Fördelningsnyckel kommuner 2026'],
      [],
      ['Kommun', '2026'],
      ...shares.map((share, index) => [`${NAMES[index]} kommun`, percent(share / 100)]),
    ]),
  ];
}

function findings(content: readonly SheetSnapshot[]): readonly Finding[] {
  return checkWith(SHARE_RULES, readWorkbook(workbook(...content), defaultSettings), defaultSettings).findings;
}

test('whatever the total and the keys, a split by largest remainder is lawful', () => {
  fc.assert(
    fc.property(association, (one) => {
      expect(findings(sheets(amountsOf(one), one.municipalities)).map(({ rule }) => rule)).toEqual([]);
    }),
  );
});

test('of an odd total, any of the parts may have the remainder', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 15_000 }), fc.constantFrom(0, 1, 2), (quarter, who) => {
      const amounts = { state: quarter * 2, regions: [quarter], municipalities: [quarter] };
      if (who === 0) amounts.state += 1;
      if (who === 1) amounts.regions[0]! += 1;
      if (who === 2) amounts.municipalities[0]! += 1;
      expect(findings(sheets(amounts, [100]))).toEqual([]);
    }),
  );
});

test('a single party out of line is named, with the amount that puts it right', () => {
  const fault = fc.integer({ min: 10, max: 500 }).chain((size) => fc.constantFrom(size, -size));
  fc.assert(
    fc.property(fc.integer({ min: 600, max: 15_000 }), fault, fc.constantFrom(0, 1, 2), (quarter, off, who) => {
      const amounts = { state: quarter * 2, regions: [quarter], municipalities: [quarter] };
      if (who === 0) amounts.state += off;
      if (who === 1) amounts.regions[0]! += off;
      if (who === 2) amounts.municipalities[0]! += off;
      const found = findings(sheets(amounts, [100]));
      expect(found.map(({ rule }) => rule)).toEqual([['FS-01', 'FS-02', 'FS-03'][who]]);
      const right = (who === 0 ? quarter * 2 : quarter) * 100_000;
      expect(found[0]!.expected).toEqual({ kind: 'amount', ore: new Decimal(right), unit: 'tkr' });
    }),
  );
});

test('a kommun off its key is named, whatever the others pay', () => {
  const several = fc.record({
    total: fc.integer({ min: 4000, max: 60_000 }),
    regions: keys(1, 1),
    municipalities: keys(3, 8),
  });
  fc.assert(
    fc.property(several, fc.nat(), fc.integer({ min: 20, max: 300 }), (one, pick, off) => {
      const amounts = amountsOf(one);
      const who = pick % amounts.municipalities.length;
      amounts.municipalities[who]! += off;
      const found = findings(sheets(amounts, one.municipalities));
      const keyed = found.filter(({ rule }) => rule === 'KK-03');
      expect(keyed.map(({ where }) => where.cell?.row)).toEqual([3 + 1 + 1 + who]);
    }),
  );
});
