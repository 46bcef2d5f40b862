import { isCellError, type Cell, type CellRef } from '../../workbook';
import { isBlankFormula } from './grid';
import { headsLabels, headsTime } from './look';
import { readCellAmount, type CellAmount } from '../words';

/**
 * What a cell looks like before anything is known of its table.
 *
 * - `year`: a whole number that may as well be a year; a heading or an amount.
 * - `prose`: a text too long for a label.
 * - `broken`: looks like an amount but is not one.
 */
export type ItemKind =
  'amount' | 'year' | 'share' | 'date' | 'nil' | 'error' | 'noValue' | 'boolean' | 'broken' | 'text' | 'prose';

/** A cell in the direction that its table is read: for a transposed table `line` is the sheet's column. */
export interface Item {
  readonly line: number;
  readonly place: number;
  readonly kind: ItemKind;
  /** The cell's text, or its value as plain text. */
  readonly text: string;
  readonly cell: Cell;
  readonly amount: CellAmount;
}

/** The items of one line, in order of place. */
export interface Line {
  readonly line: number;
  readonly items: readonly Item[];
}

const PROSE_LENGTH = 90;
/** The law is from 2003; nobody plans further than the last. Other numbers of that size are amounts. */
const FIRST_YEAR = 2004;
const LAST_YEAR = 2045;

export function itemOf(cell: Cell): Item {
  const amount: CellAmount = isBlankFormula(cell) ? { kind: 'nil', text: '' } : readCellAmount(cell.value, cell.format);
  return { line: cell.row, place: cell.column, kind: kindOf(cell, amount), text: textOf(cell), cell, amount };
}

/**
 * A row's items. Years that were given the format of amounts (`2 026`) are told by standing in a run, or behind the heading of
 * the labels, with nothing else in the row.
 */
export function lineOf(row: number, cells: readonly Cell[]): Line {
  const items = cells.map(itemOf);
  const numbers = items.filter((item) => item.kind === 'amount' || item.kind === 'year');
  const isFollowing = (item: Item, at: number): boolean => at === 0 || yearOf(item) === yearOf(numbers[at - 1]!) + 1;
  const isRun = numbers.every((item, at) => isYearSized(item) && isFollowing(item, at));
  const isHeaded = numbers.length > 1 || (items[0]?.kind === 'text' && headsLabels(items[0].text));
  const hasNothingElse = items.every((item) => numbers.includes(item) || isWords(item));
  if (numbers.length === 0 || !isRun || !isHeaded || !hasNothingElse) return { line: row, items };
  return { line: row, items: items.map((item) => (numbers.includes(item) ? { ...item, kind: 'year' } : item)) };
}

function isYearSized(item: Item): boolean {
  const year = yearOf(item);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

function kindOf(cell: Cell, amount: CellAmount): ItemKind {
  switch (amount.kind) {
    case 'number':
      return isYear(cell, amount.value.toNumber()) && (amount.unit === null || amount.storedAsText !== null)
        ? 'year'
        : 'amount';
    case 'notAnAmount':
      return headsTime(amount.text) ? 'text' : 'broken';
    case 'text':
      return isProse(amount.text) ? 'prose' : 'text';
    default:
      return amount.kind;
  }
}

function isYear(cell: Cell, value: number): boolean {
  if (!Number.isInteger(value) || value < FIRST_YEAR || value > LAST_YEAR) return false;
  // A typed text shows as it was typed, whatever the format of its cell; "2026 kr" is a year and the unit of what stands below.
  return typeof cell.value === 'string'
    ? /^\s*\d{4}(\s*,?\s*\(?\p{L}+\.?\)?)?\s*$/u.test(cell.value)
    : !/[#,.]|0\s0/.test(cell.format);
}

/** A whole sentence or more: too long for a label, or several sentences. */
function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return (
    text.trim().length > PROSE_LENGTH ||
    (words > 7 && /[.!?]$/.test(text.trim())) ||
    /[.!?]\s+\p{Lu}.*\s.*\./u.test(text)
  );
}

function textOf(cell: Cell): string {
  if (isCellError(cell.value)) return cell.value.error;
  return cell.value === null ? '' : String(cell.value);
}

/** The year of an item that may be one: `2026`, "2026 tkr". */
export function yearOf({ amount }: Item): number {
  return amount.kind === 'number' ? amount.value.toNumber() : NaN;
}

/** Whether the item stands where an amount would: anything a figure column may hold but a lone year. */
export function isValue(item: Item): boolean {
  return VALUES.has(item.kind);
}

const VALUES: ReadonlySet<ItemKind> = new Set(['amount', 'share', 'nil', 'error', 'noValue', 'broken']);

export function isWords(item: Item): boolean {
  return item.kind === 'text' || item.kind === 'prose';
}

export function refOf(item: Item, sheet: string): CellRef {
  return { sheet, row: item.cell.row, column: item.cell.column };
}
