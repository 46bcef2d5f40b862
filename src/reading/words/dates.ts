import type { TableColumn } from '../model';

/** A date with its place in a tidy text. */
export interface FoundDate {
  /** `2019-03-29`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const MONTH_OF_WORD = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** 1-12 for a month's name or abbreviation in lower case, or `null`. */
export function monthOf(word: string): number | null {
  return MONTH_OF_WORD.get(word) ?? null;
}

const MONTH_NAMES = [...MONTH_OF_WORD.keys()].sort((a, b) => b.length - a.length).join('|');
const DATE_FORMS: readonly [RegExp, (parts: string[]) => [string, string, string]][] = [
  [/(?<!\d)((?:19|20)\d\d)[-./ ](0?[1-9]|1[0-2])[-./ ](0[1-9]|[12]\d|3[01])(?!\d)/g, ([y, m, d]) => [y!, m!, d!]],
  [/(?<![\d.])(0?[1-9]|[12]\d|3[01])[/.](0?[1-9]|1[0-2])[-/. ]((?:19|20)\d\d)(?!\d)/g, ([d, m, y]) => [y!, m!, d!]],
  [/(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g, ([y, m, d]) => [y!, m!, d!]],
  [
    new RegExp(`(?<!\\d)(0?[1-9]|[12]\\d|3[01])(?::?[ea])? (${MONTH_NAMES})\\.?,? ((?:19|20)\\d\\d)(?!\\d)`, 'gi'),
    ([d, name, y]) => [y!, String(monthOf(name!.toLowerCase())), d!],
  ],
];

/** The full dates in a tidy text: `2019-03-29`, `29/3 2019`, `23 november 2018`, `20190329`. In the order of the text. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!/(?:19|20)\d\d/.test(text)) return found;
  for (const [form, order] of DATE_FORMS) {
    for (const match of text.matchAll(form)) {
      const [year, month, day] = order(match.slice(1)).map(Number) as [number, number, number];
      const end = match.index + match[0].length;
      if (!exists(year, month, day) || found.some((other) => other.start < end && other.end > match.index)) continue;
      found.push({ date: isoDate(year, month, day), start: match.index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `2019-03-29`. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function exists(year: number, month: number, day: number): boolean {
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const YEAR = String.raw`(?:19[89]|20[0-9])\d`;
/** `2026`, `2026-2028`, `2026-28`, `2026/27`; not the year of a law (`2003:1210`), not a part of a number. */
const YEARS = new RegExp(
  String.raw`(?<![\d:]|\d[.,])(${YEAR})(?:(?: ?- ?|/| t ?o ?m | till )(${YEAR}|\d\d(?!\d|[-./]\d)))?(?!:?\d|[.,]\d)`,
  'g',
);
const LONGEST_SPAN = 10;

/** The years that a tidy text names, rising and each once; a span stands for all its years. Dates count with their year. */
export function findYears(text: string): number[] {
  const years = new Set<number>();
  const dates = findDates(text);
  for (const { date } of dates) years.add(Number(date.slice(0, 4)));
  for (const match of text.matchAll(YEARS)) {
    if (dates.some((date) => match.index < date.end && match.index + 4 > date.start)) continue;
    const first = Number(match[1]);
    const last =
      match[2] === undefined
        ? first
        : match[2].length === 2
          ? Math.floor(first / 100) * 100 + Number(match[2])
          : Number(match[2]);
    // 2026-08 is a month, 2026-28 a span.
    const isSpan = last >= first && last - first <= LONGEST_SPAN;
    for (let year = first; year <= (isSpan ? last : first); year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

export type Period = NonNullable<TableColumn['period']>;

export const MONTHS_IN_A_YEAR = 12;

const LENGTHS: Readonly<Record<Period['of'], number>> = { month: 1, quarter: 3, tertial: 4, half: 6 };

/** How many months of the year have passed at the end of a period: tertial 2 → 8. */
export function lastMonth({ of, number }: Period): number {
  return number * LENGTHS[of];
}

/** The quarter, tertial or half-year from one month to another: 5, 8 → tertial 2; `null` where they are none. */
export function periodOfMonths(first: number, last: number): Period | null {
  const length = last - first + 1;
  const of = (['quarter', 'tertial', 'half'] as const).find((kind) => LENGTHS[kind] === length);
  return of && last % length === 0 ? { of, number: last / length } : null;
}
