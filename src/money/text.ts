import { Decimal, ZERO, type Ore } from './decimal';
import { inUnit, UNITS, type Unit } from './unit';

/** Between groups of three digits, as Swedish typography asks: narrow no-break space. */
export const THOUSANDS_SPACE = '\u202F';
/** Between a number and its unit: no-break space. */
export const UNIT_SPACE = '\u00A0';
/** The minus sign. */
export const MINUS = '\u2212';

export type Language = 'sv' | 'en';

/** A number as people write it: `−13 392,5` in Swedish, `−13,392.5` in English. Never rounds unless `decimals` is given. */
export function formatNumber(value: Decimal, language: Language = 'sv', decimals?: number): string {
  const rounded = decimals === undefined ? value : value.toDecimalPlaces(decimals);
  const plain = decimals === undefined ? rounded.abs().toFixed() : rounded.abs().toFixed(decimals);
  const [whole = '0', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? THOUSANDS_SPACE : ',');
  const sign = rounded.isNegative() && !rounded.isZero() ? MINUS : '';
  return sign + grouped + (fraction === undefined ? '' : (language === 'sv' ? ',' : '.') + fraction);
}

/** An amount with its unit: `13 392 tkr`. All the digits it has, so a small difference never prints as 0. */
export function formatAmount(amount: Ore, unit: Unit, language: Language = 'sv'): string {
  return formatNumber(inUnit(amount, unit), language) + UNIT_SPACE + unit;
}

/**
 * A share in per cent: `0.52` → `52 %`; at most `decimals` decimals, without trailing zeros.
 * A share that would print as 0 without being 0 shows its first digit instead: `0.00001` → `0,001 %`.
 */
export function formatShare(share: Decimal, language: Language = 'sv', decimals = 2): string {
  const perCent = share.times(100);
  const rounded = perCent.toDecimalPlaces(decimals);
  const shown = rounded.isZero() ? perCent.toSignificantDigits(1) : rounded;
  return formatNumber(shown, language) + UNIT_SPACE + '%';
}

/** What a text says when it is an amount. */
export interface ParsedAmount {
  /** The number as written, in `unit` or, without one, in the table's. Zero for a nil. */
  readonly value: Decimal;
  /** The unit written beside the number, if any. */
  readonly unit: Unit | null;
  /** A percent sign stood behind it; `value` is then the share (`52 %` → 0.52). */
  readonly isPercent: boolean;
  /** A dash or the like that stands for nothing. */
  readonly isNil: boolean;
  /** How many decimals are written. */
  readonly decimals: number;
}

/** Marks without width that come along from web pages and PDF files: joiners, direction marks, soft hyphens. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** Every spelling of a unit, in lower case without blanks, dots and brackets. */
const UNIT_WORDS: Readonly<Record<Unit, readonly string[]>> = {
  kr: ['kr', 'krona', 'kronor', 'kronorna', 'sek', ':-', ',-', ':-kr', ',-kr'],
  tkr: [
    'tkr',
    'tkronor',
    'tsek',
    'ksek',
    'tusen',
    'tusenkr',
    'tusenkronor',
    'tusentalkr',
    'tusentalkronor',
    'tusentals',
  ].concat(['tusentalskr', 'tusentalskronor', 'tusenskronor']),
  kkr: ['kkr'],
  mnkr: [
    'mnkr',
    'mnsek',
    'msek',
    'milj',
    'miljkr',
    'miljkronor',
    'miljon',
    'miljoner',
    'miljonerkr',
    'miljonerkronor',
  ].concat(['miljonkronor', 'miljontalskronor', 'mnkronor', 'milkr', 'milkronor']),
  mkr: ['mkr', 'mkronor'],
};
const UNIT_OF_WORD: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) => UNIT_WORDS[unit].map((word) => [word, unit] as const)),
);

/** The unit that a word names (`Tkr`, `tusen kronor`, `MSEK`, `(t.kr.)`, `:-`), or `null`. */
export function parseUnit(word: string): Unit | null {
  if (word.length > 30) return null;
  const plain = word.replace(INVISIBLE, '').replace(DASHES, '-').toLowerCase();
  return UNIT_OF_WORD.get(plain.replace(/[\s.()]/g, '')) ?? null;
}

/** No amount is written longer; running text ends here. */
const LONGEST_AMOUNT = 60;
const NIL = /^(?:(?:[-.]|\.\/\.|- ?-+|--+|noll|nil)(?: ?(?:kr|tkr|kkr|mnkr|mkr|sek))?|-:-|-,-)$/i;

/**
 * Reads a text that is an amount and nothing else, as Swedish finance staff type it: `13 392`, `−1 100 000`, `(395)`,
 * `230 000kr`, `2.642.000`, `7,3 mnkr`, `SEK 5 000`, `5 000:-`, `52 %`, `395-`, `-`. Anything more than that → `null`, and so
 * are groups that make no sense (`13 39 2`, `12,5,3`) and codes with leading zeros (`0123`).
 *
 * A lone separator with three digits behind it: a dot after one to three digits that do not begin with 0 parts thousands
 * (`2.642` → 2642); a comma is the decimal sign (`2,642` → 2.642) unless it repeats or a dot follows (`2,642.50`).
 */
export function parseSwedishAmount(text: string): ParsedAmount | null {
  if (text.length > LONGEST_AMOUNT) return null;
  const plain = text
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^['’] ?/, '');
  if (NIL.test(plain)) return { value: ZERO, unit: null, isPercent: false, isNil: true, decimals: 0 };
  const brackets = /^\(([^()]+)\) ?([^()]*)$/.exec(plain);
  const bare = brackets ? `${brackets[1]!.trim()} ${brackets[2]!}`.trim() : plain;
  const first = bare.search(/\d/);
  if (first < 0) return null;
  const last = bare.search(/\d\D*$/);
  const before = readBefore(bare.slice(0, first));
  const after = readAfter(bare.slice(last + 1));
  const number = parseDigits(bare.slice(first, last + 1));
  if (!before || !after || !number) return null;
  if (before.unit && (after.unit || after.isPercent)) return null;
  if (after.isNegative && (before.isSigned || brackets)) return null;
  const isNegative = before.isNegative || after.isNegative || brackets !== null;
  const size = new Decimal(number.plain).dividedBy(after.isPercent ? 100 : 1);
  return {
    value: isNegative && !size.isZero() ? size.negated() : size,
    unit: before.unit ?? after.unit,
    isPercent: after.isPercent,
    isNil: false,
    decimals: number.decimals,
  };
}

/** What stands before the digits: a sign, a unit, both in either order, or nothing; anything else → `null`. */
function readBefore(text: string): { unit: Unit | null; isSigned: boolean; isNegative: boolean } | null {
  const sign = /[+-]/.exec(text)?.[0];
  const word = text.replace(/[+-]/, '').trim();
  const unit = word === '' ? null : wordUnit(word);
  if (word !== '' && !unit) return null;
  return { unit, isSigned: sign !== undefined, isNegative: sign === '-' };
}

/** What stands behind the digits: a unit, a percent sign, a minus sign close to the digits, or nothing; anything else → `null`. */
function readAfter(text: string): { unit: Unit | null; isPercent: boolean; isNegative: boolean } | null {
  const word = text.trim();
  if (word === '') return { unit: null, isPercent: false, isNegative: false };
  if (text === '-') return { unit: null, isPercent: false, isNegative: true };
  if (/^(?:%|procent)$/i.test(word)) return { unit: null, isPercent: true, isNegative: false };
  const unit = /^[.:,]-(?: ?kr)?$/i.test(word) ? 'kr' : wordUnit(word);
  return unit && { unit, isPercent: false, isNegative: false };
}

/** A unit written in letters. */
function wordUnit(word: string): Unit | null {
  return /^\p{L}[\p{L}. ]*$/u.test(word) ? parseUnit(word) : null;
}

const GROUPED = /^[1-9]\d{0,2}(?:(?: \d{3})+|(?:\.\d{3})+|(?:,\d{3})+)$/;

/** Digits with separators → plain digits with a decimal point, or `null` when the groups make no sense. */
function parseDigits(digits: string): { plain: string; decimals: number } | null {
  const separators = digits.replace(/[\d ]/g, '');
  if (!/^[.,]*$/.test(separators)) return null;
  const last = separators.at(-1);
  const isGroupSign = separators.length > 1 ? separators[0] === last : last === '.' && GROUPED.test(digits);
  const decimalAt = last === undefined || isGroupSign ? digits.length : digits.lastIndexOf(last);
  const whole = digits.slice(0, decimalAt);
  const fraction = digits.slice(decimalAt + 1);
  if (!/^(?:0|[1-9]\d*)$/.test(whole) && !GROUPED.test(whole)) return null;
  if (decimalAt < digits.length && !/^\d+$/.test(fraction)) return null;
  const plainWhole = whole.replace(/[ .,]/g, '');
  return { plain: fraction === '' ? plainWhole : `${plainWhole}.${fraction}`, decimals: fraction.length };
}
