import type { Sheet, SheetCell } from '../workbook';
import type { Rows } from './builder';
import { text } from './cells';

/** The headings of a list, in the order of `labels`; those whose keys are `numbers` stand over numbers. */
export function listHeadings(
  labels: Readonly<Record<string, string>>,
  numbers: ReadonlySet<string>,
): readonly SheetCell[] {
  return Object.entries(labels).map(([key, label]) => text(label, numbers.has(key) ? 'headingNumber' : 'heading'));
}

/** A sheet whose rows from `heading` to the end are a list: it can be filtered, and its headings stay in sight. */
export function listFrame(rows: Rows, heading: number, widths: readonly number[]): Omit<Sheet, 'kind' | 'name'> {
  return {
    columns: widths.map((width) => ({ width })),
    rows: rows.all,
    headingRow: heading,
    freezeBelowRow: heading,
    filter: { top: heading, left: 0, bottom: rows.next - 1, right: widths.length - 1 },
    landscape: true,
  };
}
