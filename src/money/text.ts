import { Decimal, type Ore } from './decimal';
import { inUnit, type Unit } from './unit';

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

/** A share in per cent: `0.52` → `52 %`; at most `decimals` decimals, without trailing zeros. */
export function formatShare(share: Decimal, language: Language = 'sv', decimals = 2): string {
  return formatNumber(share.times(100).toDecimalPlaces(decimals), language) + UNIT_SPACE + '%';
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

const SPACES = /[\s\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const UNIT_WORDS: ReadonlyArray<readonly [RegExp, Unit]> = [
  [/^(tkr|tsek|tusenkronor|tusenkr|ksek)\.?$/, 'tkr'],
  [/^kkr\.?$/, 'kkr'],
  [/^(mnkr|msek|miljonerkronor|miljonerkr|milj\.?kr|milj\.?kronor|miljoner|miljon|milj)\.?$/, 'mnkr'],
  [/^mkr\.?$/, 'mkr'],
  [/^(kr|kronor|krona|sek|:-|:-kr)\.?$/, 'kr'],
];

/** The unit that a word names (`Tkr`, `tusen kronor`, `MSEK`, `:-`), or `null`. */
export function parseUnit(word: string): Unit | null {
  const plain = word.toLowerCase().replace(SPACES, '').replace(DASHES, '-');
  return UNIT_WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/**
 * Reads a text that is an amount and nothing else, as Swedish finance staff type it: `13 392`, `−1 100 000`, `(395)`,
 * `230 000kr`, `2.642.000`, `7,3 mnkr`, `SEK 5 000`, `5 000:-`, `52 %`, `-`. Anything more than that → `null`.
 *
 * A lone dot or comma with three digits behind it is a thousands separator where the digits before it number one to
 * three and do not begin with 0 and the separator is a dot (`2.642` → 2642); a comma is always the decimal sign unless it repeats.
 */
export function parseSwedishAmount(text: string): ParsedAmount | null {
  let rest = text.replace(DASHES, '-').replace(/^['’]/, '').replace(SPACES, ' ').trim();
  if (rest === '') return null;
  if (/^(-+|-\s-|\.-|noll|nil|0:-)$/i.test(rest))
    return { value: new Decimal(0), unit: null, isPercent: false, isNil: true, decimals: 0 };
  let negative = false;
  const brackets = /^\((.+)\)(.*)$/.exec(rest);
  if (brackets) {
    negative = true;
    rest = brackets[1]! + brackets[2]!;
  }
  let unit: Unit | null = null;
  let isPercent = false;
  const match =
    /^([A-Za-zåäöÅÄÖ.\s]*?)\s*([+-]?)\s*([A-Za-zåäöÅÄÖ.\s]*?)\s*(\d[\d ]*(?:[.,]\d[\d ]*)*)\s*(:?-(?:\s*kr)?|%|procent|[A-Za-zåäöÅÄÖ.\s]*?)\s*(-?)$/.exec(
      rest,
    );
  if (!match) return null;
  const [, before = '', sign = '', between = '', digits = '', after = '', trailing = ''] = match;
  if ((sign !== '' || negative) && trailing !== '') return null;
  if (sign === '-' || trailing === '-') negative = !negative;
  for (const word of [before, between, after].map((part) => part.trim()).filter((part) => part !== '')) {
    if (word === '%' || word === 'procent') isPercent = true;
    else if (word === '-') return null;
    else {
      const named = parseUnit(word);
      if (!named || unit) return null;
      unit = named;
    }
  }
  const number = parseDigits(digits.trim());
  if (!number) return null;
  const value = new Decimal(number.plain).times(negative ? -1 : 1).dividedBy(isPercent ? 100 : 1);
  return { value, unit, isPercent, isNil: false, decimals: number.decimals };
}

/** Digits with separators → plain digits with a decimal point, or `null` when the groups make no sense. */
function parseDigits(digits: string): { plain: string; decimals: number } | null {
  const separators = [...digits.matchAll(/[.,]/g)].map((found) => found[0]);
  const last = separators.at(-1);
  const repeats = separators.filter((separator) => separator === last).length > 1;
  const groupsByDot = last === '.' && separators.length === 1 && /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
  const decimalAt = last === undefined || repeats || groupsByDot ? -1 : digits.lastIndexOf(last);
  const whole = decimalAt < 0 ? digits : digits.slice(0, decimalAt);
  const fraction = decimalAt < 0 ? '' : digits.slice(decimalAt + 1).replaceAll(' ', '');
  if (!/^\d+$|^\d{1,3}([ ]\d{3})+$|^\d{1,3}([.]\d{3})+$|^\d{1,3}([,]\d{3})+$/.test(whole)) return null;
  const plainWhole = whole.replace(/[ .,]/g, '');
  return { plain: fraction === '' ? plainWhole : `${plainWhole}.${fraction}`, decimals: fraction.length };
}
