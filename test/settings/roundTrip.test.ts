import fc from 'fast-check';
import { Decimal, UNITS } from '../../src/money';
import { parseSettings, serializeSettings, type MemberSetting, type Settings } from '../../src/settings';
import { COLUMN_KINDS, ROW_CONCEPTS, ROW_ROLES, ROW_SIDES, TABLE_KINDS } from '../../src/settings/vocabulary';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((candidate) => candidate.trim() !== '');
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const ore = (min: number) => fc.integer({ min, max: 2 ** 50 }).map((amount) => new Decimal(amount));
const millionths = (max: number) => fc.integer({ min: 0, max }).map((part) => new Decimal(part).dividedBy(1_000_000));
const year = fc.integer({ min: 2004, max: 2100 });
const date = fc
  .date({ min: new Date('2004-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Weights → keys in millionths that add up to 1: the last one takes what is left. */
function keysFrom(weights: readonly number[]): Decimal[] {
  const whole = weights.reduce((a, b) => a + b, 0);
  const keys = weights.map((weight) => new Decimal(Math.floor((weight * 1_000_000) / whole)).dividedBy(1_000_000));
  const rest = keys.slice(0, -1).reduce((left, key) => left.minus(key), new Decimal(1));
  return [...keys.slice(0, -1), rest];
}

const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });

const members: fc.Arbitrary<MemberSetting[]> = fc
  .record({ weights, keyed: fc.boolean(), state: fc.boolean(), from: nullable(date), outsideRegion: fc.boolean() })
  .map(({ weights, keyed, state, from, outsideRegion }) => {
    const keys = keysFrom(weights);
    const kommuner = weights.map<MemberSetting>((_, index) => ({
      name: `Kommun ${index}`,
      kind: 'municipality',
      aliases: [`K${index}`],
      key: keyed ? keys[index]! : null,
      outsideRegion,
      from,
      to: null,
    }));
    const staten: MemberSetting = {
      name: 'Försäkringskassan',
      kind: 'state',
      aliases: ['Staten', 'FK'],
      key: null,
      outsideRegion: false,
      from: null,
      to: null,
    };
    return state ? [staten, ...kommuner] : kommuner;
  });

const association: fc.Arbitrary<Settings['association']> = members.chain((list) => {
  const names = list.filter(({ kind }) => kind === 'municipality').map(({ name }) => name);
  const keys = keysFrom(names.map((_, index) => index + 1));
  const phase = Object.fromEntries(names.map((name, index) => [name, keys[index]!]));
  return fc.record({
    name: nullable(text),
    members: fc.constant(list),
    phasing: nullable(
      fc
        .uniqueArray(year, { maxLength: 3 })
        .map((years) => ({ years: years.toSorted((a, b) => a - b).map((each) => ({ year: each, keys: phase })) })),
    ),
    instalments: nullable(fc.constantFrom('month' as const, 'quarter' as const, 'year' as const)),
    extraContributionsAgreed: fc.boolean(),
    keyDecision: nullable(text),
    charter: fc.record({
      interimReport: nullable(fc.boolean()),
      appropriationLevel: nullable(fc.constantFrom('section' as const, 'intervention' as const)),
      commonAuditors: nullable(fc.boolean()),
      membersPayAudit: nullable(fc.boolean()),
    }),
  });
});

const equityCap: fc.Arbitrary<Settings['equityCap']> = fc
  .record({
    source: text,
    limits: fc.uniqueArray(fc.integer({ min: 1 }), { maxLength: 4 }),
    shares: millionths(2_000_000),
  })
  .map(({ source, limits, shares }) => ({
    source,
    steps: [...limits.toSorted((a, b) => a - b).map((limit) => new Decimal(limit)), null].map(
      (upToAnnualFundingOre) => ({
        upToAnnualFundingOre,
        maxShare: shares,
      }),
    ),
  }));

const correction: fc.Arbitrary<Settings['corrections'][number]> = fc.record({
  sheet: text,
  range: fc
    .record({ top: fc.nat(5000), left: fc.nat(700), height: fc.nat(900), width: fc.nat(90) })
    .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width })),
  ignore: fc.boolean(),
  unit: nullable(fc.constantFrom(...UNITS)),
  costs: nullable(fc.constantFrom('positive' as const, 'negative' as const)),
  kind: nullable(fc.constantFrom(...TABLE_KINDS)),
  columns: fc.array(
    fc.record({ line: fc.nat(16_383), kind: nullable(fc.constantFrom(...COLUMN_KINDS)), year: nullable(year) }),
  ),
  rows: fc.array(
    fc.record({
      label: fc.string(),
      role: nullable(fc.constantFrom(...ROW_ROLES)),
      side: nullable(fc.constantFrom(...ROW_SIDES)),
      concept: nullable(fc.constantFrom(...ROW_CONCEPTS)),
    }),
  ),
});

const settings: fc.Arbitrary<Settings> = fc.record({
  association,
  thresholds: fc.record({
    deviationShare: millionths(3_000_000),
    deviationOre: ore(0),
    equityFloorOre: ore(0),
    unallocatedShare: millionths(3_000_000),
    contributionChangeShare: millionths(3_000_000),
    stateDropShare: millionths(3_000_000),
    paceShare: millionths(3_000_000),
    cashDifferenceShare: millionths(3_000_000),
  }),
  equityCap,
  corrections: fc.array(correction, { maxLength: 3 }),
  budget: fc.record({
    status: fc.constant('decided' as const),
    decidedOn: nullable(date),
    year: nullable(year),
    openingEquityOre: nullable(ore(-(2 ** 40))),
  }),
  documents: fc.record({
    consultedOn: nullable(date),
    annualReportOn: nullable(date),
    allocation: nullable(
      fc.record({ status: fc.constantFrom('preliminary' as const, 'decided' as const), on: nullable(date) }),
    ),
    guidelines: nullable(text),
  }),
  interventions: fc.array(
    fc.record({
      name: text,
      aliases: fc.array(text, { maxLength: 2 }),
      from: nullable(date),
      to: nullable(date),
      granted: fc.array(fc.record({ year, ore: ore(0) }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  accepted: fc.array(
    fc.record({
      rule: fc.constantFrom('BAL-01', 'EK-01'),
      sheet: fc.string(),
      label: fc.string(),
      expected: nullable(fc.string()),
      actual: nullable(fc.string()),
      reason: text,
      acceptedBy: text,
      acceptedOn: date,
    }),
    { maxLength: 3 },
  ),
  rules: fc.dictionary(
    fc.constantFrom('FS-01', 'BAL-02', 'HYG-02'),
    fc.record({
      severity: nullable(fc.constantFrom('off' as const, 'note' as const, 'warning' as const, 'error' as const)),
    }),
  ),
});

it('gives back every settings that it has written', () => {
  fc.assert(
    fc.property(settings, (written) => {
      const read = parseSettings(serializeSettings(written));
      expect(read).toEqual({ ok: true, settings: written });
    }),
    { numRuns: 200 },
  );
});
