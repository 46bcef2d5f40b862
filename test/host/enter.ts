import type { CellValue } from '../../src/workbook';
import { ExcelError } from './excelError';
import type { HostSheet } from './model';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Puts into a cell what somebody types there, as Excel understands it: text that looks like a number, a date or a
 * formula becomes one, unless an apostrophe stands before it or the cell's format is text. That makes even a number text.
 */
export function enter(sheet: HostSheet, row: number, column: number, typed: unknown): void {
  // Excel passes over null in a matrix.
  if (typed === null) return;
  const cell = sheet.touch(row, column);
  cell.formula = null;
  if (typed === '') cell.value = null;
  else if (typeof typed !== 'string' && cell.format === '@') cell.value = String(typed);
  else if (typeof typed !== 'string') cell.value = typed as number | boolean;
  else if (typed.startsWith("'")) cell.value = textOf(typed.slice(1));
  else if (cell.format === '@') cell.value = textOf(typed);
  else if (typed.startsWith('=')) {
    cell.formula = typed.slice(1);
    cell.value = sheet.workbook.calculate(cell.formula, sheet.name);
  } else cell.value = understood(typed);
}

function textOf(text: string): string {
  if (text.length > 32_767) throw new ExcelError('InvalidArgument');
  return text;
}

function understood(typed: string): CellValue {
  const text = typed.trim();
  if (/^[+-]?\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  if (/^\d+([.,]\d+)?\s?%$/.test(text)) return Number.parseFloat(text.replace(',', '.')) / 100;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return (Date.parse(text) - EPOCH) / DAY;
  if (/^true|false$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^[+@-]/.test(text)) throw new ExcelError('InvalidArgument');
  return textOf(typed);
}
