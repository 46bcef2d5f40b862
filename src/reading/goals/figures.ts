import { Decimal, orePerUnit, parseSwedishAmount, parseUnit } from '../../money';
import type { GoalMeasure } from '../activityModel';
import { findDates } from '../words/dates';

/** A number of a sentence that may be what a goal is to reach. Places are those of the tidy sentence. */
export interface Figure {
  readonly value: Decimal;
  readonly unit: GoalMeasure['unit'];
  /** The word behind a number that counts something ("individer"); `null` where none stands there. */
  readonly noun: string | null;
  readonly decimals: number;
  readonly start: number;
  /** Behind the number and its sign. */
  readonly end: number;
}

/** Figures that number, date or name something. */
const NAMES_SOMETHING = [
  /\(?(?:19|20)\d\d:\d+\)?/g,
  /\d+(?: ?[a-z])? ?§+|§+ ?\d+(?: ?[a-z])?(?: ?(?:-|och) ?\d+)?/g,
  /\d+ ?kap(?:itel|\.)?(?!\p{L})/giu,
  /^(?:[-•*·▪] ?)?\(?(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[a-z]\))(?= )/gi,
  /(?<!\p{L})(?:mål|delmål|effektmål|kvartal|tertial|q|t|perspektiv|indikator|bilaga|tabell|figur|fas|steg|nivå|nr|nummer|punkt|sid(?:an?)?|s\.|agenda|vecka|etapp|område) ?\d+(?:\.\d+)*(?![\d%]| ?(?:%|procent))/giu,
  /\d{1,3} ?- ?\d{1,3}(?: ?-? ?år(?:ingar)?(?!\p{L}))/giu,
  /(?:under|över|mellan|yngre än|äldre än|fyllda?|ålder\p{L}*) \d{1,2}(?: och \d{1,2})? år(?!\p{L})/giu,
  /\d{1,2}-åring\p{L}*/giu,
  /(?<!\d)(?:19|20)\d\d\/\d+/g,
  /(?<!\d)\d{6}-\d{4}(?!\d)/g,
];
const YEAR = /(?<![\d.,])(?:19[89]|20[0-4])\d(?:\s?[-/]\s?(?:20)?\d\d)?(?![\d%]|[.,]\d|\s?(?:%|procent))/g;
const COUNTED =
  /^ (?:nya |unika |fler |olika |aktiva |inskrivna )?(individ|person|deltagar|ungdom|unga|vuxna|kvinn|män|plats|årsplats|ärende|st(?:ycken)?(?!\p{L})|klient|elev|handläggare|medarbetare|arbetsgivare|besök|samtal|hushåll)/iu;

/** The sentence with all that is no figure of a goal blanked out; places stay the same. */
function withoutNames(sentence: string): string {
  let text = findDates(sentence).reduce((rest, { start, end }) => blanked(rest, start, end), sentence);
  for (const form of NAMES_SOMETHING) text = text.replace(form, (found) => '¤'.repeat(found.length));
  return text.replace(YEAR, (found, at: number) =>
    COUNTED.test(text.slice(at + found.length)) ? found : '¤'.repeat(found.length),
  );
}

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + '¤'.repeat(end - start) + text.slice(end);
}

const WRITTEN_NUMBERS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  femton: 15,
  tjugo: 20,
  tjugofem: 25,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
  hundra: 100,
};
const WORD = Object.keys(WRITTEN_NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const DIGITS = String.raw`\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const PARTS: Readonly<Record<string, number>> = { tredjedel: 3, fjärdedel: 4, femtedel: 5, tiondel: 10 };

const FORMS = {
  ofMany: new RegExp(
    String.raw`(?<![\p{L}\d.,])(${WORD}|\d{1,3}) (?:av|utav) (${WORD}|\d{1,3})(?![\p{L}\d%]| ?(?:%|procent))`,
    'giu',
  ),
  parts: new RegExp(String.raw`(?<!\p{L})(${WORD}) (tredjedel|fjärdedel|femtedel|tiondel)(?:ar)?(?!\p{L})`, 'giu'),
  half: /(?<!\p{L})(?:hälften|halva)(?!\p{L})/giu,
  share: new RegExp(String.raw`(?<![\p{L}\d.,¤])(${DIGITS}|${WORD})(?: ?%| procent(?!e))`, 'giu'),
  points: new RegExp(String.raw`(?<![\p{L}\d.,¤])(${DIGITS}) ?(?:procentenhet(?:er)?|%-enheter)`, 'giu'),
  money: new RegExp(
    String.raw`(?<![\p{L}\d.,¤])(${DIGITS}) ?(tkr|kkr|mnkr|mkr|msek|tsek|ksek|kronor|kr|sek|miljoner kronor|miljon kronor)(?!\p{L})`,
    'giu',
  ),
  time: new RegExp(
    String.raw`(?<![\p{L}\d.,¤])(${DIGITS}|${WORD}) (?:arbets|kalender)?(?:dag(?:ar)?|dygn|veck(?:a|or)|månad(?:er)?|timm(?:e|ar)|år|gång(?:er)?(?: per | om | \/ ?))(?!\p{Ll})`,
    'giu',
  ),
  count: new RegExp(String.raw`(?<![\p{L}\d.,:¤/-])(${DIGITS})(?![\d.,:/%¤]\d?\d|%)`, 'gu'),
  writtenCount: new RegExp(String.raw`(?<!\p{L})(${WORD})(?= \p{Ll}{2,})`, 'giu'),
} as const;

/** Every figure of a tidy sentence that may be what a goal is to reach, in the order of the text. */
export function figuresOf(sentence: string): readonly Figure[] {
  let rest = withoutNames(sentence);
  const found: Figure[] = [];
  const take = (form: RegExp, read: (match: RegExpExecArray) => Omit<Figure, 'start' | 'end'> | null): void => {
    for (const match of rest.matchAll(form)) {
      const figure = read(match);
      if (!figure) continue;
      const end = match.index + match[0].length;
      found.push({ ...figure, start: match.index, end });
      rest = blanked(rest, match.index, end);
    }
  };
  take(FORMS.ofMany, ([, part, whole]) => partOf(numberOf(part!), numberOf(whole!)));
  take(FORMS.parts, ([, part, whole]) => partOf(numberOf(part!), new Decimal(PARTS[whole!.toLowerCase()]!)));
  take(FORMS.half, () => partOf(new Decimal(1), new Decimal(2)));
  take(FORMS.points, ([, number]) => share(number!));
  take(FORMS.share, ([, number]) => share(number!));
  take(FORMS.money, ([, number, unit]) => money(number!, unit!));
  take(FORMS.time, ([, number]) => plain(number!, 'time', null));
  take(FORMS.count, (match) => plain(match[1]!, 'count', nounBehind(rest, match.index + match[0].length)));
  take(FORMS.writtenCount, (match) => {
    const noun = nounBehind(rest, match.index + match[0].length);
    return noun && numberOf(match[1]!).greaterThan(1) ? plain(match[1]!, 'count', noun) : null;
  });
  return found.sort((a, b) => a.start - b.start);
}

function numberOf(text: string): Decimal {
  const written = WRITTEN_NUMBERS[text.toLowerCase()];
  return written !== undefined ? new Decimal(written) : new Decimal(text.replace(/ /g, '').replace(',', '.'));
}

const decimalsOf = (text: string): number => /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;

function partOf(part: Decimal, whole: Decimal): Omit<Figure, 'start' | 'end'> | null {
  if (whole.isZero() || part.greaterThan(whole)) return null;
  return { value: part.dividedBy(whole), unit: 'share', noun: null, decimals: 0 };
}

function share(number: string): Omit<Figure, 'start' | 'end'> {
  return { value: numberOf(number).dividedBy(100), unit: 'share', noun: null, decimals: decimalsOf(number) };
}

function money(number: string, unit: string): Omit<Figure, 'start' | 'end'> | null {
  const read = parseSwedishAmount(`${number} kr`);
  const of = parseUnit(unit.replace(/^miljon(?:er)? kronor$/i, 'mnkr'));
  if (!read || !of) return null;
  return { value: read.value.times(orePerUnit(of)).dividedBy(100), unit: 'money', noun: null, decimals: 0 };
}

function plain(number: string, unit: 'time' | 'count', noun: string | null): Omit<Figure, 'start' | 'end'> {
  return { value: numberOf(number), unit, noun, decimals: decimalsOf(number) };
}

/** Words that stand behind a number without being what it counts. */
const NO_NOUN =
  /^(?:av|i|på|till|från|för|med|och|eller|samt|per|under|över|ska|skall|bör|är|var|har|som|vid|om|inom|efter|år|respektive|den|det)$/i;

function nounBehind(text: string, at: number): string | null {
  const words = /^ ?((?:(?:nya|unika|fler|olika|aktiva|inskrivna|stycken|st\.?) )*)(\p{L}+)/iu.exec(text.slice(at));
  if (!words) return null;
  return NO_NOUN.test(words[2]!) ? (words[1]!.trim() === '' ? null : words[1]!.trim()) : words[2]!;
}
