import type { CellValue } from '../../workbook';
import type { Use } from './analyse';

/** Numbers and dates in any language's way of writing them. */
const READS_AS_NUMBER = /^(?=.*\d)[\s\d.,:/+\-()%€$£\u2212]*(?:kr|sek|e[+-]?\d+)?[\s.:-]*$/i;
const READS_AS_DATE = /^(?=.*\d).*(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[ck]t|nov|dec)/i;
const READS_AS_TRUTH = /^\s*(?:true|false|sant|falskt)\s*$/i;
const WHOLE = /^-?\d{1,15}$/;
/** Beyond this a number is written differently by different programs. */
const LARGEST_WRITTEN = 1e11;
/** 1 March 1900: before it Excel counts a day that never was. */
const FIRST_COMMON_DAY = 61;
const LEAST_CONDITION = 1e-6;

function readsAsNumber(text: string): boolean {
  return READS_AS_NUMBER.test(text) || READS_AS_DATE.test(text) || READS_AS_TRUTH.test(text);
}

/**
 * Whether the result of a formula that puts a value to this use depends on the user's language, or on floating point noise, so that
 * Excel and the engine may differ.
 */
export function isHazard(use: Use, value: CellValue | undefined): boolean {
  // Excel looks for a 0 where it is given an empty cell, the engine for nothing.
  if (value === undefined) return use === 'sought';
  if (value === null || typeof value === 'object') return false;
  switch (use) {
    case 'date':
      return typeof value === 'number' ? value < FIRST_COMMON_DAY : typeof value === 'string';
    case 'number':
      return typeof value === 'string' && readsAsNumber(value);
    case 'text':
      return (
        typeof value === 'boolean' ||
        (typeof value === 'number' && !(Number.isInteger(value) && Math.abs(value) < LARGEST_WRITTEN))
      );
    case 'order':
      return typeof value === 'string' && value !== '';
    case 'condition':
      return typeof value === 'string'
        ? value !== ''
        : typeof value === 'number' && value !== 0 && Math.abs(value) < LEAST_CONDITION;
    case 'criterion':
    case 'sought':
      return (
        typeof value === 'string' &&
        (/^[<>=]|[*?~]/.test(value) || value === '' || (readsAsNumber(value) && !WHOLE.test(value)))
      );
  }
}
