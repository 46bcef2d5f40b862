import { findWrittenAmounts } from '../../../src/reading/words/writtenAmounts';

/** "ca|200 tkr": what is written where the amount is said to stand, and what it was read as. */
const found = (sentence: string): readonly string[] =>
  findWrittenAmounts(sentence).map(({ value, unit, decimals, start, end, isApproximate, isBound, isRate, place, of }) =>
    [
      `"${sentence.slice(start, end)}"`,
      `${value.toFixed()} ${unit}`,
      ...(decimals > 0 ? [`${decimals} decimals`] : []),
      ...(isApproximate ? ['about'] : []),
      ...(isBound ? ['bound'] : []),
      ...(isRate ? ['rate'] : []),
      ...(of > 1 ? [`${place} of ${of}`] : []),
    ].join(', '),
  );

test.each<readonly [string, readonly string[]]>([
  ['Kansliet får 500 tkr i år', ['"500 tkr", 500 tkr']],
  ['Den 2026-12-31 fanns 500 tkr', ['"500 tkr", 500 tkr']],
  ['Resultatet blev minus 288 tkr', ['"minus 288 tkr", -288 tkr']],
  ['Resultatet blev -288 tkr', ['"-288 tkr", -288 tkr']],
  ['Resultatet blev ca minus 288 tkr', ['"minus 288 tkr", -288 tkr, about']],
  ['Det är 2,25 mnkr', ['"2,25 mnkr", 2.25 mnkr, 2 decimals']],
  ['Det är 200 respektive 300 tkr', ['"200", 200 tkr, 0 of 2', '"300 tkr", 300 tkr, 1 of 2']],
  ['Det är ca 200 resp. 300 tkr', ['"200", 200 tkr, about, 0 of 2', '"300 tkr", 300 tkr, about, 1 of 2']],
  ['Det är 200 resp 300 tkr', ['"200", 200 tkr, 0 of 2', '"300 tkr", 300 tkr, 1 of 2']],
  [
    'Det är 2,6, 2,2 och 1,5 mnkr',
    [
      '"2,6", 2.6 mnkr, 1 decimals, 0 of 3',
      '"2,2", 2.2 mnkr, 1 decimals, 1 of 3',
      '"1,5 mnkr", 1.5 mnkr, 1 decimals, 2 of 3',
    ],
  ],
  ['Det är 200/300 tkr', ['"200", 200 tkr, 0 of 2', '"300 tkr", 300 tkr, 1 of 2']],
  ['Det är 200-300 tkr', ['"200", 200 tkr, bound, 0 of 2', '"300 tkr", 300 tkr, bound, 1 of 2']],
  ['Det är 200 - 300 tkr', ['"200", 200 tkr, bound, 0 of 2', '"300 tkr", 300 tkr, bound, 1 of 2']],
  ['Det är 200 till 300 tkr', ['"200", 200 tkr, bound, 0 of 2', '"300 tkr", 300 tkr, bound, 1 of 2']],
  ['Det är 100, 200-300 tkr', ['"100", 100 tkr, 0 of 3', '"200", 200 tkr, 1 of 3', '"300 tkr", 300 tkr, 2 of 3']],
  ['Det är minus 200 och 300 tkr', ['"minus 200", -200 tkr, 0 of 2', '"300 tkr", -300 tkr, 1 of 2']],
  ['Bilaga 5, 300 tkr', ['"5, 300 tkr", 300 tkr']],
  ['För 2025 och 300 tkr', ['"2025 och 300 tkr", 300 tkr']],
  ['För 12025 och 300 kr', ['"12025", 12025 kr, 0 of 2', '"300 kr", 300 kr, 1 of 2']],
  ['För 20251 och 300 kr', ['"20251", 20251 kr, 0 of 2', '"300 kr", 300 kr, 1 of 2']],
  ['Det är minst 200 tkr', ['"200 tkr", 200 tkr, bound']],
  ['Det är 200 kr per deltagare', ['"200 kr", 200 kr, rate']],
  ['Det är 200 kr/timme', ['"200 kr", 200 kr, rate']],
  ['Det är 200 st', []],
  ['Ingen siffra i kr', []],
])('the amounts of "%s"', (sentence, amounts) => {
  expect(found(sentence)).toEqual(amounts);
});

const longest = `${'Medlemsbidrag '.repeat(5)}i förbundet 2026 tkr`;
test.each<readonly [string, boolean]>([
  ['Medlemsbidrag 2026 tkr', true],
  ['Medlemsbidrag 2026 tkr, per part', true],
  ['(Medlemsbidrag 2026 tkr)', true],
  ['Budget-2026 tkr', true],
  ['Budget, 2026 tkr', true],
  ['Budget: 2026 tkr', true],
  [longest, true],
  [`x${longest}`, false],
  ['Medlemsbidrag 2026 tkr är rätt', false],
  ['Medlemsbidrag 12026 tkr', false],
  ['Medlemsbidrag 20261 tkr', false],
  ['Medlemsbidrag 2050 tkr', false],
  ['Medlemsbidrag på 2026 tkr', false],
  ['Staten 50 % 2026 tkr', false],
])('"%s" is a title with a year: %p', (sentence, isTitle) => {
  expect(findWrittenAmounts(sentence)).toHaveLength(isTitle ? 0 : 1);
});
