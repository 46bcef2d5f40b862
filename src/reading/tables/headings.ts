import type { CellRef } from '../../workbook';
import type { Block } from './block';
import type { Grid } from './grid';
import { refOf, type Item } from './item';
import { headingOf } from './look';
import type { HeadingReading } from '../words';

/** What stands over one column. */
export interface Heading {
  readonly text: string;
  readonly cell: CellRef | null;
  readonly reading: HeadingReading;
  /** The ISO date when the heading is a date. */
  readonly date: string | null;
}

/** Joins what stands over each column, several header lines and headings over groups of columns included. */
export function headingsOf(
  block: Block,
  places: readonly number[],
  label: number | null,
  grid: Grid,
  isTurned: boolean,
): Heading[] {
  const source = block.headers.length > 0 || !block.above ? block : block.above;
  const lines = source.headers.map((line, index) =>
    spread(line.items, places, label, grid, isTurned, index < source.headers.length - 1),
  );
  return places.map((place) => {
    const items = lines.map((line) => line.get(place)).filter((item) => item !== undefined);
    const parts = items.map((item) => headingText(item).trim().replace(/\s+/g, ' ')).filter((text) => text !== '');
    const text = parts.filter((part, index) => parts.indexOf(part) === index).join(' ');
    const lowest = items.at(-1);
    const date = lowest?.amount.kind === 'date' && !isWholeYear(lowest) ? lowest.amount.date : null;
    return { text, cell: lowest ? refOf(lowest, grid.sheet.name) : null, reading: headingOf(text), date };
  });
}

function headingText(item: Item): string {
  if (item.amount.kind !== 'date') return item.text;
  return isWholeYear(item) ? item.amount.date.slice(0, 4) : item.amount.date;
}

/** The first of January, or a date that is shown as its year alone, stands for the year. */
function isWholeYear({ amount, cell }: Item): boolean {
  if (amount.kind !== 'date') return false;
  const shown = cell.format.replace(/\[[^\]]*\]|"[^"]*"|;.*$/g, '');
  return /-01-01$/.test(amount.date) || /^[^\p{L}]*y+[^\p{L}]*$/iu.test(shown);
}

/** Gives each place the heading that stands over it: its own, a merged one, or the last one before it in an upper line. */
function spread(
  items: readonly Item[],
  places: readonly number[],
  label: number | null,
  grid: Grid,
  isTurned: boolean,
  isUpper: boolean,
): Map<number, Item> {
  const over = new Map<number, Item>();
  const heads = items.filter((item) => label === null || item.place !== label);
  for (const item of heads) {
    const merge = grid.mergeFrom(item.cell.row, item.cell.column);
    const end = merge ? (isTurned ? merge.bottom : merge.right) : item.place;
    for (const place of places) if (place >= item.place && place <= end) over.set(place, item);
  }
  if (!isUpper) return over;
  let last: Item | null = null;
  for (const place of places) {
    const own = over.get(place);
    if (own) last = own;
    else if (last && spreads(last)) over.set(place, last);
  }
  return over;
}

/** Whether a heading may stand over the columns to its right too: a year or a kind, not a remark. */
function spreads(item: Item): boolean {
  if (item.kind === 'year' || item.kind === 'date') return true;
  const { kind, years, period } = headingOf(item.text);
  return years.length > 0 || period !== null || (kind !== null && kind !== 'comment');
}
