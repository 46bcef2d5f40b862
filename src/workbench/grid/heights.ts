import { STORED, type CellLook, type SheetLook } from '../../hosts/file';
import type { Axis } from './axis';

/** Pixels a point of text size. */
const PIXELS_PER_POINT = 4 / 3;
/** Of a line, in text sizes. */
export const LINE_HEIGHT = 1.25;
/** Of an average letter, in text sizes. */
const LETTER_WIDTH = 0.5;
const PADDING = 4;

/**
 * Heights of the rows that have none of their own and hold wrapped or large text, by row. Excel works such heights out when a
 * workbook is opened; here they are estimated from the number of letters.
 */
export function autoHeights(look: SheetLook, styles: readonly CellLook[], columns: Axis): Map<number, number> {
  const heights = new Map<number, number>();
  const grows = styles.map((style) => style.wraps || lineHeight(style) > look.defaultRowHeight);
  if (!grows.includes(true)) return heights;
  const merged = new Set(look.merges.map(({ top, left }) => top * 20_000 + left));
  const { rows, starts, columns: places, styles: looks, kinds, values, texts } = look.cells;
  rows.forEach((row, place) => {
    if ((look.rows.get(row)?.height ?? null) !== null) return;
    let height = look.defaultRowHeight;
    for (let entry = starts[place]!; entry < starts[place + 1]!; entry++) {
      const style = looks[entry]!;
      const column = places[entry]!;
      if (!grows[style] || kinds[entry] === STORED.blank || column >= columns.count) continue;
      if (merged.has(row * 20_000 + column)) continue;
      const text = kinds[entry] === STORED.text ? texts[values[entry]!]! : '';
      height = Math.max(height, textHeight(text, styles[style]!, columns.size(column)));
    }
    if (height > look.defaultRowHeight) heights.set(row, Math.ceil(height));
  });
  return heights;
}

/** How tall a text stands in a cell of a width, in pixels, estimated. */
export function textHeight(text: string, style: CellLook, width: number): number {
  const lines = style.wraps ? wrappedLines(text, (width - PADDING * 2) / letterWidth(style)) : 1;
  return lines * lineHeight(style);
}

function lineHeight({ font }: CellLook): number {
  return font.size * PIXELS_PER_POINT * LINE_HEIGHT + 1;
}

function letterWidth({ font }: CellLook): number {
  return font.size * PIXELS_PER_POINT * LETTER_WIDTH * (font.isBold ? 1.06 : 1);
}

/** How many lines a text takes where a line has room for so many letters: words are kept whole where they fit. */
export function wrappedLines(text: string, letters: number): number {
  const room = Math.max(1, Math.floor(letters));
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let more = 1;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > room) {
        more++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      if (used > room) {
        more += Math.ceil(used / room) - 1;
        used = used % room || room;
      }
    }
    return lines + more;
  }, 0);
}
