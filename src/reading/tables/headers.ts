import { AMOUNT_KINDS } from '../columnKinds';
import type { Block } from './block';
import { isValue, isWords, yearOf, type Item, type Line } from './item';
import { isProseLine, isTitleLine, namesYear } from './lines';
import { headingOf, headsLabels, labelOf, looksLikeHeading, looksLikeTitle, namesNote } from './look';
import type { Strip } from './strips';

/** How far below a heading its first figure may stand. */
const LOOK_AHEAD = 8;

/** What stands below a heading in its own column, as far down as a table's first rows go. */
interface Below {
  readonly values: number;
  readonly words: number;
  readonly years: number;
}

function below(strip: Strip, index: number, place: number): Below {
  let values = 0;
  let words = 0;
  let years = 0;
  const from = strip[index]!.line;
  for (const line of strip.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    if (line.line - from > LOOK_AHEAD + 4) break;
    const item = line.items.find((each) => each.place === place);
    if (!item) continue;
    if (isValue(item)) values++;
    else if (item.kind === 'year') years++;
    else if (isWords(item)) words++;
  }
  return { values, words, years };
}

/** Whether a line heads columns: of years or kinds, of words over figures, or of amounts that all are missing. */
export function isHeader(strip: Strip, index: number, current: Block | null): boolean {
  const line = strip[index]!;
  if (line.items.some((item) => isValue(item) && item.kind !== 'nil')) return isNumberedPeriods(strip, index);
  if (isRepeatOf(current, line)) return true;
  const first = line.items[0]!;
  const isAlone = line.items.length === 1 && (isWords(first) || first.kind === 'year');
  if (isAlone && standsFurthestLeft(strip, index)) return false;
  const years = line.items.filter((item) => item.kind === 'year' && (item !== first || line.items.length === 1));
  if (years.length > 0 && !areHeadingYears(strip, index, years, current)) return false;
  const over = line.items.filter((item) => headsFigures(strip, index, item));
  const isLineLabel = !over.includes(first) && isWords(first) && isRowLabel(first.text);
  if (over.some((item) => item.kind === 'year' || item.kind === 'date')) return true;
  if (over.some((item) => looksLikeHeading(item.text))) return !isLineLabel || over.length > 1;
  if (over.length > 0 && !isLineLabel && startsTable(strip, index, current)) return headsMost(strip, index, over);
  return headsEmptyRows(strip, index);
}

/** Words alone over the first column of several are a title, even if account numbers stand below. */
function standsFurthestLeft(strip: Strip, index: number): boolean {
  const { place } = strip[index]!.items[0]!;
  const next = strip.slice(index + 1, index + 1 + LOOK_AHEAD).filter(({ items }) => items.length > 1);
  return next.length > 0 && next.every(({ items }) => items[0]!.place >= place && items.at(-1)!.place > place);
}

/** Whether the words are surely those of a row: a member, a sum, a known post. */
function isRowLabel(text: string): boolean {
  const label = labelOf(text);
  if (headsLabels(text) || namesNote(text) || label.isHeading === 'yes') return false;
  return label.member !== null || label.isSum === 'subtotal' || label.isSum === 'total' || label.concept !== null;
}

function headsFigures(strip: Strip, index: number, item: Item): boolean {
  if (item.kind === 'prose') return false;
  const { values, words, years } = below(strip, index, item.place);
  if (item.kind === 'year') return values > 0 || (years === 0 && words === 0);
  return values > 0 && values >= words;
}

/** `1 2 3 … 12` over months or quarters. */
function isNumberedPeriods(strip: Strip, index: number): boolean {
  const { items } = strip[index]!;
  const numbers = items.filter((item) => item.kind === 'amount').map((item) => item.cell.value);
  const label = items[0]!;
  return (
    numbers.length >= 3 &&
    numbers.every((number, place) => number === place + 1) &&
    items.every((item) => item.kind === 'amount' || isWords(item)) &&
    isWords(label) &&
    /månad|period|kvartal|tertial/i.test(label.text)
  );
}

/** Whether numbers that look like years are the years of columns, and not the amounts of a row. */
function areHeadingYears(strip: Strip, index: number, years: readonly Item[], current: Block | null): boolean {
  const { items } = strip[index]!;
  if (!startsTable(strip, index, current)) return false;
  const label = items.filter((item) => isWords(item) && item.place < years[0]!.place).at(-1);
  // In the lines of a header that has its years already, a label makes it a row.
  if (current && current.body.length === 0 && label) {
    return !hasYears(current.headers) && !isRowLabel(label.text);
  }
  const values = years.map(yearOf);
  const isRun = values.length > 1 && values.every((value, at) => at === 0 || Math.abs(value - values[at - 1]!) === 1);
  if (isRun || !label) return true;
  if (isRowLabel(label.text)) return false;
  // A number of that size below the figures of a table that has its years is an amount, unless the words head something.
  if (current && hasYears(current.headers) && years.every(({ place }) => current.figures.has(place))) {
    return labelOf(label.text).isHeading === 'yes' || looksLikeHeading(label.text) || looksLikeTitle(label.text);
  }
  return true;
}

function hasYears(headers: readonly Line[]): boolean {
  return headers.some(({ items }) =>
    items.some((item) => item.kind === 'year' || headingOf(item.text).years.length > 0),
  );
}

/** Whether a table may begin here: nothing has begun yet, or there is an empty line or a title above. */
function startsTable(strip: Strip, index: number, current: Block | null): boolean {
  if (!current || current.body.length === 0) return true;
  const before = strip[index - 1]!;
  return strip[index]!.line - before.line > 1 || isTitleLine(before);
}

/** Whether the words stand over at least half of the figures of the next line with figures. */
function headsMost(strip: Strip, index: number, over: readonly Item[]): boolean {
  const next = strip.slice(index + 1, index + 4).find((line) => line.items.some(isValue));
  if (!next) return false;
  const figures = next.items.filter(isValue).map((item) => item.place);
  const covered = figures.filter((place) => over.some((item) => item.place === place));
  return covered.length * 2 >= figures.length && over.every((item) => item.kind === 'text');
}

/** A heading for amounts over labels only: a table whose amounts all are missing. */
function headsEmptyRows(strip: Strip, index: number): boolean {
  const line = strip[index]!;
  const heading = line.items.find((item) => {
    if (!isWords(item) && item.kind !== 'year') return false;
    if (item.kind === 'prose') return false;
    const { kind, years, hasUnknownWords } = headingOf(item.text);
    if ((kind === null || !AMOUNT_KINDS.has(kind)) && (hasUnknownWords || years.length !== 1)) return false;
    const { words, values } = below(strip, index, item.place);
    return words === 0 && values === 0;
  });
  if (!heading) return false;
  let labels = 0;
  let known = 0;
  let last = line.line;
  for (const next of strip.slice(index + 1)) {
    const label = next.items[0]!;
    if (next.line - last > 2 || next.items.some(isValue) || isProseLine(next) || label.place >= heading.place) break;
    if (!isWords(label)) break;
    last = next.line;
    labels++;
    if (isKnownLabel(label.text)) known++;
  }
  return labels >= 3 && known * 4 >= labels && known >= 2;
}

function isKnownLabel(text: string): boolean {
  const label = labelOf(text);
  return label.member !== null || label.concept !== null || label.isSum !== 'none' || label.side !== 'none';
}

/** Whether the line has the same headings over the same figures as one of the block's header lines. */
export function hasSameHeadings(block: Block, line: Line): boolean {
  if (block.body.length === 0) return false;
  const plain = (items: readonly Item[]): string =>
    items
      .filter((item) => block.figures.has(item.place))
      .map((item) => `${item.place}:${item.text.trim().toLowerCase()}`)
      .join('|');
  const own = plain(line.items);
  return own !== '' && block.headers.some((header) => plain(header.items) === own);
}

/** Whether the line has the block's headings again, and names nothing else beside them. */
export function isRepeatOf(block: Block | null, line: Line): boolean {
  if (!block || !hasSameHeadings(block, line)) return false;
  const isTitled = isWords(line.items[0]!) && looksLikeTitle(line.items[0]!.text);
  return !isTitled && !namesOtherLabels(block, line) && !namesOtherYear(block, line);
}

/** `Plan 2027 | Belopp` below `Plan 2026 | Belopp`: the same headings over the rows of another year. */
export function namesOtherYear(block: Block, line: Line): boolean {
  const named = ({ items }: Line): Item | undefined =>
    items.find((item) => !block.figures.has(item.place) && namesYear(item));
  const own = named(line);
  const before = [...block.titles, ...block.headers].flatMap((each) => named(each) ?? []);
  return own !== undefined && before.every(({ text }) => text.trim() !== own.text.trim());
}

/** `Medlem` over the labels where the block has `Post`. */
function namesOtherLabels(block: Block, line: Line): boolean {
  const label = line.items.find((item) => headsLabels(item.text));
  const own = block.headers.flatMap((header) => header.items).filter((item) => item.place === label?.place);
  const plain = ({ text }: Item): string => text.trim().toLowerCase();
  return label !== undefined && own.length > 0 && own.every((item) => plain(item) !== plain(label));
}
