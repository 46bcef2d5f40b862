import type { Language } from '../../money';
import { isCellError, type CellValue } from '../../workbook';
import { englishFormula, localFormula } from './formula';

/** What a cell is to hold, as a {@link CellEdit} without its cell. A formula's value is worked out later: `null`. */
export interface TypedContent {
  readonly formula: string | null;
  readonly value: string | number | boolean | null;
}

/** Spaces that people and spreadsheets put between thousands. */
const SPACES = /[\s\u00a0\u202f\u2009]/g;
const SWEDISH_NUMBER = /^[+\-−]?(?:\d{1,3}(?: \d{3})+|\d+)?(?:,\d+)?(?:E[+-]?\d+)?$/i;
const ENGLISH_NUMBER = /^[+\-−]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?:\.\d+)?(?:E[+-]?\d+)?$/i;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days from 1900's beginning, as Excel counts them, to 1970's. */
const DAYS_TO_1970 = 25_569;
const DAY = 86_400_000;

/**
 * What the user typed into a cell. Numbers are read as the user's language writes them (`12 500,5`, `25 %`, `12 500 kr`); SANT and
 * FALSKT, with `=` a formula; with `'` in front, and in a cell of text, whatever follows is text. A date is a number where the cell
 * shows dates, and otherwise stays as it was typed, since a cell's look is left as it is.
 * @param format the cell's number format in en-US
 */
export function typedContent(typed: string, language: Language, format: string): TypedContent {
  const text = typed.trim();
  if (text === '') return { formula: null, value: null };
  if (text.startsWith("'")) return { formula: null, value: typed.trimStart().slice(1) };
  if (format === '@') return { formula: null, value: typed };
  if (text.startsWith('=') && text.length > 1) return { formula: englishFormula(text.slice(1)), value: null };
  const value = typedBoolean(text) ?? typedNumber(text, language, isPercent(format)) ?? typedDate(text, format);
  return { formula: null, value: value ?? typed };
}

/** A cell's content as the user would type it: what the formula bar shows and an edit begins with. */
export function contentText(
  { formula, value }: { readonly formula: string | null; readonly value: CellValue | undefined },
  language: Language,
  format: string,
): string {
  if (formula !== null) return `=${localFormula(formula, language)}`;
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return booleanText(value, language);
  if (typeof value === 'number') return numberText(value, language, format);
  if (isCellError(value)) return value.error;
  return isMisread(value, language, format) ? `'${value}` : value;
}

/** Whether a text, typed as it is, would become something else. */
function isMisread(text: string, language: Language, format: string): boolean {
  const { formula, value } = typedContent(text, language, format);
  return formula !== null || value !== text;
}

function booleanText(value: boolean, language: Language): string {
  if (language === 'en') return value ? 'TRUE' : 'FALSE';
  return value ? 'SANT' : 'FALSKT';
}

function typedBoolean(text: string): boolean | null {
  const upper = text.toUpperCase();
  if (upper === 'SANT' || upper === 'TRUE') return true;
  return upper === 'FALSKT' || upper === 'FALSE' ? false : null;
}

/** In a cell that shows per cent `25` means 25 %, and `0,25` as well: so Excel reads them. */
function typedNumber(text: string, language: Language, showsPercent: boolean): number | null {
  const saysPercent = text.endsWith('%');
  const digits = digitsOf(saysPercent ? text.slice(0, -1) : text.replace(/(?<=\d)\s*kr$/i, ''), language);
  if (digits === null) return null;
  const number = Number(digits);
  if (!Number.isFinite(number)) return null;
  const meansPercent = showsPercent && Math.abs(number) >= 1 && !/e/i.test(digits);
  return saysPercent || meansPercent ? hundredth(digits) : number;
}

/** `25 %` is 0.25 and nothing beside it: a hundredth by its digits, since a division may leave a trace. */
function hundredth(digits: string): number {
  return /e/i.test(digits) ? Number(digits) / 100 : Number(`${digits}e-2`);
}

/** A number as JavaScript writes it, from one as the language writes it; `null` where it is none. */
function digitsOf(text: string, language: Language): string | null {
  const body = text.replace(SPACES, ' ').trim();
  if (!/\d/.test(body) || !(language === 'sv' ? SWEDISH_NUMBER : ENGLISH_NUMBER).test(body)) return null;
  const plain = body.replaceAll(' ', '').replace('−', '-');
  return language === 'sv' ? plain.replace(',', '.') : plain.replaceAll(',', '');
}

function typedDate(text: string, format: string): number | null {
  const match = isDate(format) ? DATE.exec(text) : null;
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const isReal = new Date(time).toISOString().startsWith(text);
  const serial = time / DAY + DAYS_TO_1970;
  // Excel's calendar holds a day in 1900 that never was; dates before it are counted otherwise.
  return isReal && serial > 60 ? serial : null;
}

function numberText(value: number, language: Language, format: string): string {
  if (isDate(format) && Number.isInteger(value) && value > 60 && value < 2_958_466) {
    return new Date((value - DAYS_TO_1970) * DAY).toISOString().slice(0, 10);
  }
  const digits = String(value);
  if (isPercent(format) && !digits.includes('e')) return `${localDigits(hundredfold(digits), language)} %`;
  return localDigits(digits, language);
}

/** `0.255` → `25.5`: the point moved, no digit touched. */
function hundredfold(digits: string): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const moved = (whole + part.slice(0, 2).padEnd(2, '0')).replace(/^0+(?=\d)/, '');
  return `${sign}${moved}${part.length > 2 ? `.${part.slice(2)}` : ''}`;
}

function localDigits(digits: string, language: Language): string {
  return language === 'sv' ? digits.replace('.', ',') : digits;
}

/** A format without what it says in quotes, brackets and after a backslash. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
}

function isPercent(format: string): boolean {
  return bare(format).includes('%');
}

function isDate(format: string): boolean {
  const letters = bare(format);
  return !/general/i.test(letters) && /[yd]/i.test(letters);
}
