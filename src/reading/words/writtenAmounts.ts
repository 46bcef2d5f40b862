import { parseSwedishAmount, type Decimal, type Unit } from '../../money';
import { findDates } from './dates';

/** An amount with its unit in a sentence. */
export interface WrittenAmount {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly decimals: number;
  /** Where the figure begins (after "ca") and where its unit ends. */
  readonly start: number;
  readonly end: number;
  /** "ca", "drygt", "knappt" stand before it. */
  readonly isApproximate: boolean;
  /** "minst", "högst", or one end of a span: no statement of what is. */
  readonly isBound: boolean;
  /** "per deltagare", "kr/timme". */
  readonly isRate: boolean;
  /** Its place in "2 642 respektive 1 321 tkr" from 0, and how many stand there; 0 of 1 for an amount by itself. */
  readonly place: number;
  readonly of: number;
}

const NUMBER = String.raw`\d{1,3}(?: \d{3})+(?:,\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const UNIT = String.raw`(?:tusen(?:tals)? (?:kronor|kr)|miljon(?:er)? (?:kronor|kr)|milj\.? ?(?:kronor|kr)|mnkr|mkr|msek|tkr|kkr|tsek|ksek|kronor|kr|sek|miljoner(?= (?:till|för|i|under|per|av|år|och|samt|varav)|[.,;)]|$))(?!\p{L})|:-|,-`;
const AND = String.raw`, | och | eller | samt | respektive | resp\.? | till |-| - |/`;
const AMOUNTS = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[.,:])(?<sign>(?<=^|[\s(])-|minus )?(?<numbers>(?:${NUMBER})(?:(?:${AND})(?:${NUMBER}))*) ?(?<unit>${UNIT})`,
  'giu',
);
const APPROXIMATE =
  /(?<!\p{L})(?:ca\.?|c:a|cirka|ungefär|omkring|drygt|knappt|runt|närmare|uppskattningsvis|uppemot|dryga|knappa|strax (?:över|under)|nästan|kring|c)(?: -)? ?$/iu;
const BOUND =
  /(?<!\p{L})(?:minst|högst|maximalt|max\.?|minimum|maximum|upp till|lägst|över|under|mer än|mindre än|inte|överstiga|understiga|mellan|från) $/iu;
const RATE =
  /^ ?(?:\/|per (?:deltagare|person|individ|plats|timme|tim|dag|månad|mån|kvartal|vecka|invånare|tillfälle|möte|tjänst|barn|ungdom|kommun|part|förbund|insats|styck|st|år och)(?!\p{L})|\p{L}*styck)/iu;

/** Every amount with a unit in a tidy sentence, from left to right. A number without a unit is none. */
export function findWrittenAmounts(sentence: string): WrittenAmount[] {
  if (!/\d/.test(sentence)) return [];
  const withoutDates = findDates(sentence).reduce(
    (text, { start, end }) => text.slice(0, start) + '¤'.repeat(end - start) + text.slice(end),
    sentence,
  );
  return [...withoutDates.matchAll(AMOUNTS)].flatMap((match) => readMatch(sentence, match));
}

function readMatch(sentence: string, match: RegExpExecArray): WrittenAmount[] {
  const { sign, numbers, unit } = match.groups as { sign?: string; numbers: string; unit: string };
  const numbersAt = match.index + (sign?.length ?? 0);
  const end = match.index + match[0].length;
  const parts = [...numbers.matchAll(new RegExp(NUMBER, 'g'))].map((part) => ({ text: part[0], at: part.index }));
  if (isYearOfTitle(sentence, numbers, numbersAt, end)) return [];
  const listed = isList(numbers) ? parts.filter(({ text }) => !/^(?:19|20)\d\d$/.test(text)) : parts.slice(-1);
  const isSpan = listed.length === 2 && /\d(?: ?- ?| till )\d/.test(numbers);
  return listed.flatMap(({ text, at }, place) => {
    const amount = parseSwedishAmount(`${text} ${unit}`);
    if (!amount?.unit) return [];
    const start = numbersAt + at;
    const before = sentence.slice(0, place === 0 ? match.index : numbersAt + listed[0]!.at);
    return {
      value: sign === undefined ? amount.value : amount.value.negated(),
      unit: amount.unit,
      decimals: amount.decimals,
      start: place === 0 ? match.index : start,
      end: place === listed.length - 1 ? end : start + text.length,
      isApproximate: APPROXIMATE.test(before),
      isBound: isSpan || BOUND.test(before),
      isRate: RATE.test(sentence.slice(end)),
      place,
      of: listed.length,
    };
  });
}

const LONGEST_TITLE = 90;
/** Words that an amount follows on; behind other words, at the end of a title, a number like a year is one. */
const LEADS_TO_AMOUNT =
  /(?<!\p{L})(?:är|var|blir|blev|på|med|till|om|cirka|ca|c:a|drygt|knappt|uppgår|uppgick|kostar|kostade|får|fick|betalar|minst|högst|över|under|och|eller|samt) ?$/iu;

/** "Medlemsbidrag 2026 tkr", "Budget 2026 kr": the year and the unit of what stands below. */
function isYearOfTitle(sentence: string, numbers: string, start: number, end: number): boolean {
  if (sentence.length > LONGEST_TITLE) return false;
  const before = sentence.slice(0, start);
  return (
    /^20[0-4]\d$/.test(numbers) &&
    /^\)?(?:$|,)/.test(sentence.slice(end)) &&
    /[\p{L},:–-] ?$/u.test(before) &&
    !LEADS_TO_AMOUNT.test(before)
  );
}

/** "2,6, 2,2 och 1,5": commas alone do not make a list, since they may part other things. */
function isList(numbers: string): boolean {
  const hasWord = / (?:och|eller|samt|respektive|resp\.?|till) /.test(numbers);
  return hasWord || /\d ?[-/] ?\d/.test(numbers);
}
