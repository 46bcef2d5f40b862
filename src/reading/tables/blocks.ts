import { isValue, isWords, yearOf, type Item, type Line } from './item';
import { headingOf, headsLabels, labelOf, looksLikeHeading, looksLikeTitle } from './look';
import type { Strip } from './strips';

/** The lines of one table, sorted by what they are for. */
export interface Block {
  /** Words above the table, from top to bottom; the nearest is last. */
  readonly titles: Line[];
  readonly headers: Line[];
  /** Lines with figures, and lines with a label only that stand among them. */
  readonly body: Line[];
  /** The header lines that come again further down, as a page break or a section makes them. */
  readonly repeated: Set<Line>;
  /** The columns where the body has figures. */
  readonly figures: Set<number>;
  /** The block above whose headings hold here too. */
  readonly above: Block | null;
}

/** How far below a heading its first figure may stand. */
const LOOK_AHEAD = 8;

type LineKind = 'header' | 'body' | 'words' | 'prose';

/** Cuts a strip into tables that stand below one another. */
export function blocksOf(strip: Strip): Block[] {
  const builder = new BlockBuilder(strip);
  strip.forEach((line, index) => builder.add(line, index));
  return builder.finish();
}

function newBlock(titles: Line[], headers: Line[], above: Block | null = null): Block {
  return { titles, headers, body: [], repeated: new Set(), figures: new Set(), above };
}

function extend(block: Block, lines: readonly Line[]): void {
  for (const line of lines) {
    block.body.push(line);
    for (const item of line.items) if (isValue(item)) block.figures.add(item.place);
  }
}

class BlockBuilder {
  readonly #strip: Strip;
  readonly #blocks: Block[] = [];
  #current: Block | null = null;
  /** Lines of words since the last header or body line: titles of the next table or labels of this one. */
  #pending: Line[] = [];

  constructor(strip: Strip) {
    this.#strip = strip;
  }

  add(line: Line, index: number): void {
    const kind = lineKind(this.#strip, index, this.#current);
    if (kind === 'header') this.#addHeader(line);
    else if (kind === 'body') this.#addBody(line);
    else this.#pending.push(line);
  }

  finish(): Block[] {
    this.#close();
    return this.#blocks;
  }

  #addHeader(line: Line): void {
    const current = this.#current;
    if (current && current.body.length === 0 && this.#isNear(current, line)) {
      current.titles.push(...this.#pending);
      this.#pending = [];
      current.headers.push(line);
      return;
    }
    if (current && current.body.length > 0 && isRepeatOf(current, line) && !this.#pending.some(isTitleLine)) {
      this.#keepPending(current);
      extend(current, [line]);
      current.repeated.add(line);
      return;
    }
    const titles = this.#takeTitles(line);
    this.#close();
    this.#current = newBlock(titles, [line], current && namesOtherYear(current, line) ? current : null);
  }

  #addBody(line: Line): void {
    const current = this.#current;
    if (!current || (current.body.length > 0 && this.#startsAnew(current, line))) {
      const { titles, sections } = this.#splitPending(line);
      this.#close();
      const above = current && sharesPlaces(current, line) ? current : null;
      this.#current = newBlock(titles, [], above);
      extend(this.#current, [...sections, line]);
      return;
    }
    this.#keepPending(current);
    extend(current, [line]);
  }

  /** Whether a header line belongs to the header above it. */
  #isNear(block: Block, line: Line): boolean {
    return line.line - block.headers.at(-1)!.line <= 3 && this.#pending.every((each) => !isTitleLine(each));
  }

  #keepPending(block: Block): void {
    extend(
      block,
      this.#pending.filter((line) => !isProseLine(line)),
    );
    this.#pending = [];
  }

  /** Figures go on in the same columns unless a title or a wide gap says that something else begins. */
  #startsAnew(block: Block, line: Line): boolean {
    const last = block.body.at(-1)!;
    const firstPending = this.#pending[0];
    const gap = (firstPending ?? line).line - last.line - 1;
    if (gap === 0 && this.#pending.length === 0) return false;
    if (this.#pending.some((each, index) => isTitleLine(each) && this.#isSetOff(each, index, last))) return true;
    const nearest = this.#pending.at(-1) ?? last;
    const isApart = gap >= 1 || line.line - nearest.line > 1;
    return isApart && !sharesPlaces(block, line);
  }

  /** Whether a line of words has an empty line above it. */
  #isSetOff(line: Line, index: number, last: Line): boolean {
    return line.line - (this.#pending[index - 1] ?? last).line > 1;
  }

  /** For a table with a header: which of the words above it are its titles; the others end the table above. */
  #takeTitles(header: Line): Line[] {
    const last = this.#current?.body.at(-1) ?? this.#current?.headers.at(-1);
    if (!last || !this.#current) {
      const all = this.#pending;
      this.#pending = [];
      return all;
    }
    // What follows directly on the table above is part of it, until an empty line or a title.
    let own = 0;
    let before = last;
    for (const line of this.#pending) {
      if (line.line - before.line > 1 || isTitleLine(line)) break;
      if (own === this.#pending.length - 1 && header.line - line.line === 1) break;
      before = line;
      own++;
    }
    const titles = this.#pending.splice(own);
    return titles;
  }

  /** For figures without a header: titles from the top, then the sections that stand right above the figures. */
  #splitPending(line: Line): { titles: Line[]; sections: Line[] } {
    const pending = this.#pending;
    let from = pending.length;
    let below = line;
    while (from > 0) {
      const candidate = pending[from - 1]!;
      const words = candidate.items[0]!;
      const label = labelOf(words.text);
      const isSection = label.isHeading === 'yes' || (label.isHeading === 'maybe' && from > 1);
      const isNear = below.line - candidate.line === 1 || label.isHeading === 'yes';
      if (isProseLine(candidate) || isTitleLine(candidate) || label.isNote || !isSection || !isNear) break;
      below = candidate;
      from--;
    }
    this.#pending = [];
    return { titles: pending.slice(0, from), sections: pending.slice(from) };
  }

  #close(): void {
    const block = this.#current;
    if (block) {
      this.#keepTail(block);
      this.#blocks.push(block);
    }
    this.#current = null;
    this.#pending = [];
  }

  /** Labels right below the last line still belong to the table: rows whose amount is missing. */
  #keepTail(block: Block): void {
    let last = block.body.at(-1) ?? block.headers.at(-1)!;
    const isEmptyTable = block.body.length === 0;
    for (const line of this.#pending) {
      const gap = line.line - last.line - 1;
      const isSection = labelOf(line.items[0]!.text).isHeading === 'yes';
      if (isProseLine(line) || isTitleLine(line) || labelOf(line.items[0]!.text).isNote) break;
      if (gap > (isEmptyTable || isSection ? 1 : 0)) break;
      extend(block, [line]);
      last = line;
    }
  }
}

/** A fact about the document, not a row: "Budgetår: 2026", "Beslutad | 2025-11-20". */
export function isFactLine({ items }: Line): boolean {
  const [label, value, ...more] = items;
  if (!label || !value || more.length > 0 || !isWords(label) || value.kind === 'amount') return false;
  const isFigure = isValue(value) && value.kind !== 'noValue';
  return (
    !isFigure && (FACTS.test(label.text.trim()) || (/:$/.test(label.text.trim()) && value.place === label.place + 1))
  );
}

const FACTS =
  /^(budgetår|verksamhetsår|räkenskapsår|avser(\s+år)?|version|datum|dnr|diarienr|diarienummer|org\.?\s?nr|organisationsnummer|beslut(ad|sdatum)?|fastställd|antagen|upprättad|status|period)(\s+(den|av|datum))?\s*:?$/i;

function lineKind(strip: Strip, index: number, current: Block | null): LineKind {
  const line = strip[index]!;
  if (isFactLine(line)) return 'words';
  if (isHeader(strip, index, current)) return 'header';
  if (line.items.some(isValue) || hasLooseYear(line)) return 'body';
  return isProseLine(line) ? 'prose' : 'words';
}

/** A number that looks like a year behind a label: an amount after all, or a fact such as "Budgetår 2026". */
function hasLooseYear(line: Line): boolean {
  const label = line.items.findIndex(isWords);
  return label >= 0 && line.items.slice(label + 1).some((item) => item.kind === 'year');
}

function isProseLine(line: Line): boolean {
  return line.items.some((item) => item.kind === 'prose') && !line.items.some(isValue);
}

function isTitleLine(line: Line): boolean {
  const first = line.items[0]!;
  return isYearLine(line) || (line.items.length <= 2 && isWords(first) && looksLikeTitle(first.text));
}

/** "2027", "Plan 2027", "År 2027 (tkr)" alone: the rows below are that year's. */
export function isYearLine({ items }: Line): boolean {
  const [only, ...more] = items;
  return only !== undefined && more.length === 0 && namesYear(only);
}

function namesYear(item: Item): boolean {
  if (item.kind === 'year') return true;
  if (item.kind !== 'text') return false;
  const { year, period, hasUnknownWords } = headingOf(item.text);
  return year !== null && period === null && !hasUnknownWords;
}

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

function isHeader(strip: Strip, index: number, current: Block | null): boolean {
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
  if (headsLabels(text) || label.isHeading === 'yes') return false;
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
  if (current && current.body.length === 0 && current.headers.length > 0 && label) {
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
  const before = strip[index - 1];
  if (!before) return true;
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

const AMOUNT_HEADINGS: ReadonlySet<string | null> = new Set([
  'budget',
  'plan',
  'forecast',
  'actual',
  'previousYear',
  'revisedBudget',
  'amount',
]);

/** A heading for amounts over labels only: a table whose amounts all are missing. */
function headsEmptyRows(strip: Strip, index: number): boolean {
  const line = strip[index]!;
  const heading = line.items.find((item) => {
    if (!isWords(item) && item.kind !== 'year') return false;
    if (item.kind === 'prose') return false;
    const { kind, years, hasUnknownWords } = headingOf(item.text);
    if (!AMOUNT_HEADINGS.has(kind) && (hasUnknownWords || years.length !== 1)) return false;
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
function isRepeatOf(block: Block | null, line: Line): boolean {
  if (!block || block.body.length === 0) return false;
  const plain = (items: readonly Item[]): string =>
    items
      .filter((item) => block.figures.has(item.place))
      .map((item) => `${item.place}:${item.text.trim().toLowerCase()}`)
      .join('|');
  const own = plain(line.items);
  if (own === '' || !block.headers.some((header) => plain(header.items) === own)) return false;
  return !namesOtherLabels(block, line) && !namesOtherYear(block, line);
}

/** `Plan 2027 | Belopp` below `Plan 2026 | Belopp`: the same headings over the rows of another year. */
function namesOtherYear(block: Block, line: Line): boolean {
  const named = ({ items }: Line): Item | undefined =>
    items.find((item) => !block.figures.has(item.place) && namesYear(item));
  const own = named(line);
  const before = [...block.titles, ...block.headers].flatMap((each) => named(each) ?? []);
  return own !== undefined && before.every(({ text }) => text.trim() !== own.text.trim());
}

/** `Medlem` over the labels where the block has `Post`. */
function namesOtherLabels(block: Block, line: Line): boolean {
  const label = line.items.find((item) => headsLabels(item.text));
  const own = block.headers.flatMap((header) => header.items).find((item) => item.place === label?.place);
  return label !== undefined && own !== undefined && own.text.trim().toLowerCase() !== label.text.trim().toLowerCase();
}

/** Whether the line has a figure in a column where the block has figures. */
function sharesPlaces(block: Block, line: Line): boolean {
  return line.items.some((item) => (isValue(item) || item.kind === 'year') && block.figures.has(item.place));
}
