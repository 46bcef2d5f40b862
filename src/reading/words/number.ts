import { fromExcelNumber, parseSwedishAmount, parseUnit, type Decimal, type Unit } from '../../money';
import { isCellError, type CellError, type CellValue } from '../../workbook';
import { findDates } from './dates';
import { readFormat } from './numberFormat';
import { tidy } from './text';

/** What one cell holds, by itself. */
export type CellAmount =
  | {
      readonly kind: 'number';
      /** As the user sees it: a format that shows thousands (`#,##0,`) divides. */
      readonly value: Decimal;
      /** The unit written in the cell itself or in its number format (`1 000 kr`). */
      readonly unit: Unit | null;
      /** The text, when the number is stored as text. */
      readonly storedAsText: string | null;
    }
  /** A percentage: `25 %` → 0.25. */
  | { readonly kind: 'share'; readonly value: Decimal; readonly decimals: number; readonly storedAsText: string | null }
  /** A dash or the like that means nothing. */
  | { readonly kind: 'nil'; readonly text: string }
  /** ISO, `2019-03-29`. */
  | { readonly kind: 'date'; readonly date: string; readonly storedAsText: string | null }
  | { readonly kind: 'text'; readonly text: string }
  /** Looks like an amount but is not one: "13 39 2 tkr?", "1 00O". */
  | { readonly kind: 'notAnAmount'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: CellError['error'] }
  /** A formula without a stored value. */
  | { readonly kind: 'noValue' };

/** The last serial day that Excel shows as a date: 9999-12-31. */
const LAST_SERIAL_DAY = 2_958_465;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/** Reads a cell's value. `format` is the number format in en-US. */
export function readCellAmount(value: CellValue, format: string): CellAmount {
  if (value === null) return { kind: 'noValue' };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'number' ? readNumber(value, format) : readText(value);
}

function readNumber(value: number, format: string): CellAmount {
  const { shows, decimals, scale, unit } = readFormat(format);
  const number = fromExcelNumber(value);
  if (shows === 'percent') return { kind: 'share', value: number, decimals: decimals ?? 0, storedAsText: null };
  if (shows === 'date' && value >= 1 && value < LAST_SERIAL_DAY + 1) {
    const date = new Date(FIRST_DAY + Math.floor(value) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
    return { kind: 'date', date, storedAsText: null };
  }
  return { kind: 'number', value: scale === 1 ? number : number.dividedBy(scale), unit, storedAsText: null };
}

function readText(text: string): CellAmount {
  const plain = tidy(text).replace(/ ?(?:\*+|(?<=\d) \d\))$/, '');
  const amount = parseSwedishAmount(plain);
  if (!amount) {
    const date = findDates(plain)[0];
    if (date && date.start === 0 && date.end === plain.length)
      return { kind: 'date', date: date.date, storedAsText: text };
    return { kind: looksLikeAmount(plain) ? 'notAnAmount' : 'text', text };
  }
  if (amount.isNil) return { kind: 'nil', text };
  if (amount.isPercent) return { kind: 'share', value: amount.value, decimals: amount.decimals, storedAsText: text };
  return { kind: 'number', value: amount.value, unit: amount.unit, storedAsText: text };
}

/** Longer texts are words with figures in them. */
const LONGEST = 32;
/** Figures that are no amounts: spans, times, ratios, numbering, telephone and organisation numbers. */
const OTHER_FIGURES = [
  /^\d{1,4}(?: ?[-/:] ?\d{1,4})+$/,
  /^\d{6}-\d{4}$/,
  /^0\d/,
  /^\(?\d{1,2}[.)]+$/,
  /^\d{1,2}(?:\.\d{1,2}){2,}\.?$/,
  /^\d{1,3} ?\(\d{1,3}\)$/,
  /^[A-Z]?\d{1,2}$/,
];
const QUALIFIERS =
  /(?<!\p{L})(?:ca|c:a|cirka|drygt|knappt|prel|preliminärt|ungefär|minst|högst|max|omkring|uppskattat|plus|minus)(?!\p{L})/giu;
const UNITS = /(?:(?<!\p{L})(?:tkr|kkr|mnkr|mkr|msek|ksek|tsek|sek|kronor|krona|kr)|%|:-)(?!\p{L})/giu;
const PLACEHOLDER_AMOUNT = /^(?:x{2,}|n{2,}|\?+|_+|\.{3,}) ?(?<unit>\p{L}+)$/iu;

/** Whether somebody meant an amount: nothing but figures, units, signs and the letters that stand in for digits (O, l, I). */
function looksLikeAmount(text: string): boolean {
  if (text.length > LONGEST) return false;
  const placeholder = PLACEHOLDER_AMOUNT.exec(text)?.groups?.['unit'];
  if (placeholder !== undefined) return parseUnit(placeholder) !== null;
  const digits = text.replace(/\D/g, '').length;
  if (digits < 2 || OTHER_FIGURES.some((form) => form.test(text))) return false;
  const withoutUnits = text.replace(UNITS, '');
  const hasUnit = withoutUnits !== text;
  const rest = withoutUnits.replace(QUALIFIERS, '').replace(/[\d\s.,:;?!*+()'~≈<>=/-]/g, '');
  if (!hasUnit && digits < 3 && rest === '') return false;
  const isGrouped = /\d [\dOolI]{3}(?!\d)/.test(text);
  return (
    rest === '' || /^[OolI]{1,3}$/.test(rest) || (/^[A-ZΣ]\d/.test(text) && rest.length === 1 && (hasUnit || isGrouped))
  );
}
