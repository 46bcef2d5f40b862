import type { SheetCell } from '../../workbook';
import { FORMAT_CODES, WorkbookError, address } from '../../workbook';
import { clipText } from '../cellText';

/**
 * What is typed into a cell so that Excel takes it for what it is. The apostrophe keeps text what it is, whatever it
 * looks like: a formula, a number, a date. Excel does not show it. `null` leaves the cell as it is: empty.
 * @throws {WorkbookError} `unexpected` for a number that no cell can hold
 */
export function typed(
  cell: SheetCell | null | undefined,
  row: number,
  column: number,
): string | number | boolean | null {
  if (!cell) return null;
  const { value, formula } = cell;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new WorkbookError('unexpected', { cell: address({ row, column }) });
  }
  if (formula !== undefined) return `=${formula}`;
  if (value === null || value === '') return null;
  return typeof value === 'string' ? typedText(value) : Object.is(value, -0) ? 0 : value;
}

export function typedText(text: string): string {
  return `'${clipText(text)}`;
}

export function formatCode(cell: SheetCell | null | undefined): string {
  return cell?.format === undefined ? 'General' : FORMAT_CODES[cell.format];
}
