import type { Unit } from '../../money';
import type { ColumnKind, TableColumn } from '../model';
import { findDates, findYears, lastMonth, monthOf, MONTHS_IN_A_YEAR, periodOfMonths, type Period } from './dates';
import { HEADING_RULES, HEADING_WORDS, type HeadingMeaning, type HeadingWord } from './headingWords';
import { compileLexicon } from './lexicon';
import { splitWords, tidy, type Word } from './text';
import { readUnit } from './unit';

/** What the heading of a column says by its words alone. */
export interface HeadingReading {
  /** What the column's figures are; `null` when the words do not tell. A bare year is `amount`. */
  readonly kind: ColumnKind | null;
  /** The years it names, rising: `2026` → [2026], `2026-2028` → [2026, 2027, 2028]. */
  readonly years: readonly number[];
  /** The year when it names exactly one. */
  readonly year: number | null;
  /**
   * How many months of the year the figures cover, when it says so: `jan–aug`, `t.o.m. aug`, `Utfall 2608` → 8. A single
   * month ("Utfall aug") is read as up to its end, and `period` names it too: beside other months it stands for itself.
   */
  readonly months: number | null;
  readonly period: TableColumn['period'];
  /** The quarter, tertial or half-year that the months from one to another are: `maj–aug` → tertial 2. */
  readonly span: TableColumn['period'];
  readonly unit: Unit | null;
  /** The figures are shares in per cent. */
  readonly isPercent: boolean;
  /** The column holds the rows' labels: "Medlem", "Post", "Insats", "Konto" … */
  readonly isLabelColumn: boolean;
  /** "Förslag", "utkast", "preliminär": not decided. */
  readonly isDraft: boolean;
  /** Words were left that no heading uses: it may be a label, a title or a sentence. */
  readonly hasUnknownWords: boolean;
}

const lexicon = compileLexicon<HeadingWord>(HEADING_WORDS);
const rules = HEADING_RULES.map(({ kind, when, unless = '' }) => ({
  kind,
  when: when.split(',').map(meaningsOf),
  unless: meaningsOf(unless),
}));

/** @throws {Error} for a word that the vocabulary does not have */
function meaningsOf(names: string): HeadingMeaning[] {
  const meanings = names.split(/\s+/).filter((name) => name !== '');
  for (const name of meanings) {
    if (!(name in HEADING_WORDS) && !['year', 'period', 'percent', 'number'].includes(name)) {
      throw new Error(`No such meaning: ${name}`);
    }
  }
  return meanings as HeadingMeaning[];
}

const LARGEST_CACHE = 20_000;
const readings = new Map<string, HeadingReading>();

/** Reads the heading of a column; several header rows are joined with a blank between. */
export function readHeading(text: string): HeadingReading {
  let reading = readings.get(text);
  if (!reading) {
    if (readings.size > LARGEST_CACHE) readings.clear();
    readings.set(text, (reading = read(tidy(text))));
  }
  return reading;
}

/** How far into the year the words of a text go: "tertial 2" → 8, "per 31 augusti" → 8; `null` where they do not say. */
export function monthsTold(text: string): number | null {
  const { months, period } = readHeading(text);
  return months ?? (period && lastMonth(period));
}

const WHOLE_YEAR = /årsbudget|helår|hela året/iu;

/** Whether the heading of a budget says that it is the whole year's. */
export function saysWholeYear(heading: string): boolean {
  return WHOLE_YEAR.test(heading);
}

/** `B 2026`, `U25`: letters that mean something only before a year. */
const LETTER_MEANINGS: Readonly<Record<string, HeadingWord>> = {
  b: 'budget',
  u: 'actual',
  p: 'forecast',
  vp: 'budget',
};

/** What something costs for each of many ("Kr per plats", "kr/deltagare") is no money that adds up from row to row. */
const FOR_EACH =
  /(?:(?<!\p{L})(?:per|á|à) |\p{L} ?\/ ?)(?:deltagare|(?:deltagar)?plats|person|individ|invånare|inv|timme|tim|tillfälle|möte|tjänst|årsarbetare|heltid\p{L}*|avslut|barn|ungdom|styck|st)(?!\p{L})/iu;

function read(text: string): HeadingReading {
  const words = splitWords(text);
  const stretches = lexicon.read(words);
  const meanings = new Set<HeadingMeaning>();
  let hasUnknownWords = false;
  for (const { meanings: known, from } of stretches) {
    const word = words[from]!;
    const letter = words[from + 1]?.kind === 'number' ? LETTER_MEANINGS[word.text] : undefined;
    if (known.length > 0) for (const meaning of known) meanings.add(meaning);
    else if (letter) meanings.add(letter);
    else if (word.text === '%') {
      if (!RATE.test(words[from - 1]?.text ?? '')) meanings.add('percent');
    } else if (word.kind === 'number') meanings.add('number');
    else if (word.kind === 'word' && !isPeriodLetter(words, from)) hasUnknownWords = true;
  }
  if (/(?:^|\s)\+ ?\/ ?-(?:\s|$)/.test(text)) meanings.add('variance');
  if (FOR_EACH.test(text)) {
    meanings.add('counted');
    meanings.delete('population');
  }
  const years = yearsOf(text, words, meanings);
  const when = whenOf(text, words, meanings);
  if (years.length > 0) meanings.add('year');
  if (when.period) meanings.add('period');
  const kind = SAYS_CHANGE.test(text) ? 'change' : kindOf(meanings, years);
  return {
    kind,
    years,
    year: years.length === 1 ? years[0]! : null,
    months: monthsOf(kind, when, meanings),
    period: meanings.has('cumulative') || when.isSpan ? null : when.period,
    span: meanings.has('cumulative') || !when.isSpan ? null : when.period,
    unit: readUnit(text),
    isPercent: meanings.has('percent') || SAYS_PERCENT.test(text),
    isLabelColumn: meanings.has('label') && !when.isSpan && (kind === null || kind === 'account' || kind === 'date'),
    isDraft: meanings.has('draft'),
    hasUnknownWords,
  };
}

/** "Kostnad inkl. PO 40 procent": what is added, and not what the figures are. */
const SAYS_PERCENT = /(?<!(?<!\d)\d{1,3}(?:,\d+)? ?)procent/iu;
const RATE = /^\d{1,3}(?:[.,]\d+)?$/;

/** "Förändring budget 25–26", "Ökning mot budget": what comes first is what the figures are. */
const SAYS_CHANGE = /^(?:(?:för)?ändring(?:en)?|ökning(?:en)?|minskning(?:en)?)(?!\p{L})/iu;

function kindOf(meanings: ReadonlySet<HeadingMeaning>, years: readonly number[]): ColumnKind | null {
  const rule = rules.find(
    ({ when, unless }) =>
      when.some((all) => all.every((one) => meanings.has(one))) && !unless.some((one) => meanings.has(one)),
  );
  const isBetweenYears =
    rule?.kind === 'variance' && years.length === 2 && !meanings.has('budget') && !meanings.has('actual');
  return isBetweenYears ? 'change' : (rule?.kind ?? null);
}

const TIME_KINDS: readonly HeadingMeaning[] = [
  'budget',
  'actual',
  'forecast',
  'plan',
  'total',
  'revised',
  'variance',
  'cumulative',
];

/** `26`, `2608`, `260831`, `202608`. */
const PACKED_YEAR = /^(?:20)?(?:1[5-9]|[2-4]\d)(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?$/;

/** `20XX`: a template's year, not 2020. */
const LEFT_OPEN = /(?<!\d)(?:19|20) ?(?:xx|yy|åå|__|\?\?)(?![\p{L}\d])/iu;

/** Full years, and two digits behind a word that asks for a year: `Bud 26`, `jan-26`, `U25`, `2608`. */
function yearsOf(text: string, words: readonly Word[], meanings: ReadonlySet<HeadingMeaning>): number[] {
  const years = findYears(text);
  if (years.length > 0 || LEFT_OPEN.test(text)) return years;
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'number' || !PACKED_YEAR.test(word.text) || isDay(words, at)) continue;
    const isMonthYear = word.text.length > 2;
    const before = words[at - 1]?.text ?? '';
    const asksForYear =
      before in LETTER_MEANINGS ||
      monthOf(before) !== null ||
      lexicon.meanings(before).some((one) => TIME_KINDS.includes(one));
    if (isMonthYear ? TIME_KINDS.some((one) => meanings.has(one)) : asksForYear)
      return [2000 + Number(/^20[1-4]\d\d\d$/.test(word.text) ? word.text.slice(2, 4) : word.text.slice(0, 2))];
  }
  return [];
}

/** "per 31 augusti", "Utfall 30 april": the day of a month. "Budget 26 jan–aug" names a year. */
function isDay(words: readonly Word[], at: number): boolean {
  const month = monthOf(words[at + 1]?.text ?? '');
  return month !== null && (words[at - 1]?.text === 'per' || Number(words[at]!.text) === LAST_DAYS[month - 1]);
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A point or stretch of time within the year. */
interface When {
  /** Of a span, the one period that it is. */
  readonly period: Period | null;
  /** Several months or quarters from the first to the last: `jan–aug`. */
  readonly isSpan: boolean;
  readonly months: number | null;
}

const NEVER: When = { period: null, isSpan: false, months: null };

function whenOf(text: string, words: readonly Word[], meanings: ReadonlySet<HeadingMeaning>): When {
  const date = findDates(untilLast(text))[0];
  if (date)
    return {
      period: null,
      isSpan: true,
      months: monthsUntil(Number(date.date.slice(5, 7)), Number(date.date.slice(8))),
    };
  const shortDate = /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/.])/.exec(text);
  if (shortDate && Number(shortDate[2]) <= 12)
    return { period: null, isSpan: true, months: monthsUntil(Number(shortDate[2]), Number(shortDate[1])) };
  const packed = /(?<!\d)(?:20)?(?:1[5-9]|[2-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?(?!\d)/.exec(text);
  if (packed && TIME_KINDS.some((one) => meanings.has(one))) {
    const month = Number(packed[1]);
    return {
      period: null,
      isSpan: true,
      months: packed[2] === undefined ? month : monthsUntil(month, Number(packed[2])),
    };
  }
  const yearMonth = /(?<!\d)20\d\d-(0[1-9]|1[0-2])(?![\d-])/.exec(text);
  if (yearMonth) return single({ of: 'month', number: Number(yearMonth[1]) });
  return monthsNamed(words) ?? monthsCounted(text, meanings) ?? periodNamed(words) ?? NEVER;
}

const TO = String.raw`\s?(?:[–—-]|till|t\.?\s?o\.?\s?m\.?)\s?`;
const SHORT_SPAN = new RegExp(String.raw`(?<!\d)(20\d\d)-\d\d-\d\d${TO}(\d\d-\d\d)(?![\d-])`, 'iu');
const LONG_SPAN = new RegExp(String.raw`(?<!\d)20\d\d-?\d\d-?\d\d${TO}(?=20\d\d-?\d\d-?\d\d(?!\d))`, 'iu');

/** "2026-01-01–2026-03-31", "2026-01-01–03-31": only the day that the time ends with. */
function untilLast(text: string): string {
  return text.replace(SHORT_SPAN, '$1-$2').replace(LONG_SPAN, '');
}

const NUMBER_WORDS = 'en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
const COUNTED_MONTHS = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2}|${NUMBER_WORDS.join('|')}) mån(?:ad(?:er(?:na)?s?)?)?(?!\\p{L})`,
  'iu',
);

/** "Utfall 8 mån", "efter åtta månader". A forecast made after some months is for the year all the same. */
function monthsCounted(text: string, meanings: ReadonlySet<HeadingMeaning>): When | null {
  const found = COUNTED_MONTHS.exec(text);
  if (!found || (meanings.has('forecast') && /(?<!\p{L})(?:efter|vid|per)(?!\p{L})/iu.test(text))) return null;
  const months = Number(found[1]) || NUMBER_WORDS.indexOf(found[1]!.toLowerCase()) + 1;
  return months <= MONTHS_IN_A_YEAR ? { period: null, isSpan: true, months } : null;
}

const single = (period: Period): When => ({ period, isSpan: false, months: lastMonth(period) });

/** A date in the first weeks of a month closes the month before. */
const monthsUntil = (month: number, day: number): number => Math.max(1, day >= 20 ? month : month - 1);

function monthsNamed(words: readonly Word[]): When | null {
  const months = words.flatMap((word) => monthOf(word.text) ?? []);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (months.length === 1) return single({ of: 'month', number: first });
  return last > first ? { period: periodOfMonths(first, last), isSpan: true, months: last - first + 1 } : null;
}

const PERIOD_WORDS: Readonly<Record<string, Period['of']>> = { quarter: 'quarter', tertial: 'tertial', half: 'half' };
const PERIOD_LETTERS: Readonly<Record<string, Period['of']>> = { q: 'quarter', k: 'quarter', t: 'tertial', h: 'half' };
const PERIODS_A_YEAR: Readonly<Record<Period['of'], number>> = { month: 12, quarter: 4, tertial: 3, half: 2 };
const ORDINALS: Readonly<Record<string, number>> = {
  första: 1,
  andra: 2,
  tredje: 3,
  fjärde: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};

const isPeriodLetter = (words: readonly Word[], at: number): boolean =>
  words[at]!.text in PERIOD_LETTERS && /^[1-4]$/.test(words[at + 1]?.text ?? '');

/** `Kv 1`, `Q1`, `kvartal 1-3`, `första kvartalet`, `1:a halvåret`, `T2`. */
function periodNamed(words: readonly Word[]): When | null {
  for (const [at, word] of words.entries()) {
    const named = lexicon.meanings(word.text).find((meaning) => meaning in PERIOD_WORDS);
    const of = named ? PERIOD_WORDS[named]! : isPeriodLetter(words, at) ? PERIOD_LETTERS[word.text]! : null;
    if (!of) continue;
    const numbers = [ordinal(words[at + 1]), ordinal(words[at + 2])];
    const first = numbers[0] ?? ordinal(words[at - 1]) ?? (words[at - 1]?.text === 'a' ? ordinal(words[at - 2]) : null);
    if (first === null || first > PERIODS_A_YEAR[of]) continue;
    const last = numbers[0] !== null ? numbers[1] : null;
    if (last !== undefined && last !== null && last > first && last <= PERIODS_A_YEAR[of]) {
      return {
        period: null,
        isSpan: true,
        months: lastMonth({ of, number: last }) - lastMonth({ of, number: first - 1 }),
      };
    }
    return single({ of, number: first });
  }
  return null;
}

function ordinal(word: Word | undefined): number | null {
  if (!word) return null;
  if (/^[1-4]$/.test(word.text)) return Number(word.text);
  return ORDINALS[word.text] ?? null;
}

/** Columns whose figures run up to a point of the year. A period of a budget year stands for itself. */
const RUNNING: readonly (ColumnKind | null)[] = [
  'actual',
  'forecast',
  'budget',
  'revisedBudget',
  'previousYear',
  'amount',
  'variance',
];

function monthsOf(kind: ColumnKind | null, when: When, meanings: ReadonlySet<HeadingMeaning>): number | null {
  if (when.isSpan || meanings.has('cumulative')) return when.months ?? (meanings.has('total') ? 12 : null);
  return when.period && RUNNING.includes(kind) ? when.months : null;
}
