import type { SheetCell, SheetColumn } from '../../workbook';
import { lookOf } from '../looks';

/** Points of a line for each point of its letters, as Excel spaces Calibri (11 points → 15). */
const LINE_SPACING = 15 / 11;

/** Letters that fit into the width of a digit, on average; cautious, so that no line is cut off. */
const LETTERS = 1.2;
const BOLD_LETTERS = 1.1;

/** A step of indent, in the width of a digit. */
const INDENT_WIDTH = 1.5;

/** Excel's column width where none is set, and its highest row. */
const DEFAULT_WIDTH = 8;
const MAX_HEIGHT = 409;

/**
 * The height in points that a row needs for wrapped text and large letters; `null` where one ordinary line does.
 * An estimate: no program but the one that draws the letters knows. Excel makes it exact when the row is edited.
 */
export function rowHeight(
  line: readonly (SheetCell | null)[],
  columns: readonly SheetColumn[],
  textSize: number,
): number | null {
  const ordinary = textSize * LINE_SPACING;
  let height = ordinary;
  line.forEach((cell, column) => {
    if (!cell) return;
    const isText = typeof cell.value === 'string';
    const look = lookOf(cell.style ?? 'text', isText);
    const size = textSize + (look.larger ?? 0);
    const width = (columns[column]?.width ?? DEFAULT_WIDTH) - (look.indent ?? 0) * INDENT_WIDTH;
    const fit = width * (look.bold ? BOLD_LETTERS : LETTERS) * (textSize / size);
    const lines = look.wrap && isText ? wrappedLines(String(cell.value), Math.max(1, fit)) : 1;
    height = Math.max(height, lines * size * LINE_SPACING);
  });
  return height > ordinary ? Math.min(Math.round(height * 4) / 4, MAX_HEIGHT) : null;
}

/** How many lines a text takes where `fit` letters go into one; words longer than a line are broken. */
export function wrappedLines(text: string, fit: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= fit) used = needed;
      else {
        if (used > 0) lines += 1;
        lines += Math.max(0, Math.ceil(word.length / fit) - 1);
        used = word.length % fit || Math.min(word.length, fit);
      }
    }
  }
  return lines;
}
