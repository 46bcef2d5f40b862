import { sheet, type GridCell } from '../../support/grid';

/** A follow-up in kronor with headings in row 2 and rows from row 3. All figures are synthetic. */
export function followUp(headings: readonly string[], ...rows: readonly (readonly GridCell[])[]) {
  return sheet('Uppföljning', [['Uppföljning 2026 (kr)'], ['', ...headings], ...rows]);
}
