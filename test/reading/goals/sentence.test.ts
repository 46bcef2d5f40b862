import fc from 'fast-check';
import { readGoal } from '../../../src/reading/goals/sentence';

/** A goal as a test writes it: `atLeast 20 % of de som avslutas`. */
function told(sentence: string): string {
  const { measure } = readGoal(sentence);
  if (!measure) return 'nothing';
  const value =
    measure.unit === 'share' ? `${measure.value.times(100).toDecimalPlaces(1).toFixed()} %` : measure.value.toFixed();
  const unit = measure.unit === 'share' || measure.unit === 'count' ? '' : ` ${measure.unit}`;
  return `${measure.direction} ${value}${unit}${measure.of ? ` of ${measure.of}` : ''}`;
}

test.each([
  ['Minst 20 % av de som avslutas ska gå till arbete.', 'atLeast 20 % of de som avslutas'],
  ['Minst 380 individer ska delta under 2026.', 'atLeast 380 of individer'],
  ['öka inflödet', 'nothing'],
  ['Hälften av deltagarna ska gå vidare', 'atLeast 50 % of deltagarna'],
  ['Tre av fyra deltagare ska vara nöjda', 'atLeast 75 % of deltagare'],
  ['Minst 8 av 10 deltagare ska vara nöjda', 'atLeast 80 % of deltagare'],
  ['Minst två tredjedelar av kvinnorna ska ha arbete', 'atLeast 66.7 % of kvinnorna'],
  ['70 procent av ungdomarna ska ha sysselsättning', 'atLeast 70 % of ungdomarna'],
  ['minst 25 st', 'atLeast 25 of st'],
  ['Andelen deltagare som går till studier ska vara minst 45 %', 'atLeast 45 % of deltagare som går till studier'],
  ['Öka antalet remisser med 10 %', 'increase 10 %'],
  ['Öka från 40 till 50 % nöjda', 'atLeast 50 % of nöjda'],
  ['Väntetiden ska vara högst 30 dagar', 'atMost 30 time'],
  ['Inte fler än 10 avhopp', 'atMost 10 of avhopp'],
  ['Eget kapital ska vara högst 2 000 tkr', 'atMost 2000000 money'],
  ['Minst 40 % ska vara kvinnor', 'atLeast 40 %'],
  ['Minst fyra möten per år', 'atLeast 4 of möten'],
  ['Antalet inskrivna ska fördubblas', 'increase 100 %'],
  ['Samtliga deltagare ska ha en planering', 'atLeast 100 % of deltagare'],
])('%s: %s', (sentence, goal) => {
  expect(told(sentence)).toBe(goal);
});

test.each([
  'Enligt lag (2003:1210) 5 § ska verksamheten bedrivas',
  'Enligt 11 kap. 6 § ska det finnas mål',
  'Målen ska vara nådda senast 2026-12-31',
  'Verksamheten ska utvecklas under 2026',
  'Mål 3 ska följas upp kvartal 2',
  'Unga i åldern 16-29 år ska nås',
  'Beslutet (dnr 2025/12) ska genomföras',
  '1. Samverkan ska stärkas',
])('no number of a goal: %s', (sentence) => {
  expect(told(sentence)).toBe('nothing');
});

test('a number that counts people is none of a year, and a year is no number', () => {
  expect(told('Minst 2000 individer ska nås 2026')).toBe('atLeast 2000 of individer');
  expect(readGoal('Minst 2000 individer ska nås 2026').year).toBe(2026);
});

test.each([
  ['Förbundets kostnader ska inte överstiga intäkterna', 'financial', true],
  ['Ekonomi i balans', 'financial', true],
  ['Det egna kapitalet ska vara högst 2 000 tkr', 'financial', false],
  ['Fler ska gå till arbete', 'activity', false],
  ['En utvärdering ska genomföras', 'activity', true],
  ['Fler till arbete den 31 december 2026', 'activity', true],
] as const)('%s is %s', (sentence, kind, isDecidable) => {
  expect(readGoal(sentence)).toMatchObject({ kind, isDecidable });
});

test('the last year that a goal names is the one it is for', () => {
  expect(readGoal('Under 2026-2028 ska fler nå arbete').year).toBe(2028);
});

const bounds = [
  ['Minst', 'atLeast'],
  ['Lägst', 'atLeast'],
  ['Fler än', 'atLeast'],
  ['Högst', 'atMost'],
  ['Max', 'atMost'],
  ['Färre än', 'atMost'],
] as const;
const people = ['deltagare', 'individer', 'personer', 'ungdomar', 'kvinnor'] as const;
const groups = ['deltagarna', 'de som avslutas', 'ungdomarna', 'männen', 'alla inskrivna'] as const;
const percent = ['%', ' %', ' procent'] as const;
const ends = ['', ' under 2026', ' senast 2026-12-31', ' enligt 5 § lag (2003:1210)', ' inom mål 2'] as const;

/** Thousands parted by a blank, as in Swedish. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

test('a goal that counts is read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...bounds),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(...people),
      fc.constantFrom(...ends),
      ([bound, direction], value, noun, end) => {
        expect(told(`${bound} ${grouped(value)} ${noun} ska delta${end}.`)).toBe(`${direction} ${value} of ${noun}`);
      },
    ),
  );
});

test('a goal for a share is read back with its base', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...bounds),
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(...percent),
      fc.constantFrom(...groups),
      fc.constantFrom(...ends),
      ([bound, direction], tenths, sign, group, end) => {
        const number = String(tenths / 10).replace('.', ',');
        const found = told(`${bound} ${number}${sign} av ${group} ska gå till arbete${end}.`);
        expect(found).toBe(`${direction} ${tenths / 10} % of ${group}`);
      },
    ),
  );
});

test('years, paragraphs, laws and dates alone are never a goal', () => {
  const names = fc.oneof(
    fc.integer({ min: 1990, max: 2045 }).map((year) => `under ${year}`),
    fc.integer({ min: 1, max: 30 }).map((number) => `enligt ${number} § i lagen`),
    fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 1999 }))
      .map(([year, number]) => `enligt lag (${year}:${number})`),
    fc
      .tuple(fc.integer({ min: 2004, max: 2045 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }))
      .map((parts) => `senast ${parts.join('-')}`),
  );
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 3 }), (parts) => {
      expect(told(`Verksamheten ska utvecklas ${parts.join(' och ')}.`)).toBe('nothing');
    }),
  );
});
