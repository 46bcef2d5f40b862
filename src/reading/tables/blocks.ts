import type { Block } from './block';
import { hasSameHeadings, isHeader, isRepeatOf, namesOtherYear } from './headers';
import { isValue, isWords, type Line } from './item';
import { isFactLine, isProseLine, isTitleLine } from './lines';
import { labelOf } from './look';
import type { Strip } from './strips';
import { isSpecifiedBy, specifies } from './summary';

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
    if (kind === 'header') this.#addHeader(line, index);
    else if (kind === 'body') this.#addBody(line, index);
    else this.#pending.push(line);
  }

  finish(): Block[] {
    this.#close();
    return this.#blocks;
  }

  #addHeader(line: Line, index: number): void {
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
    if (current && this.#goesOnBelow(current, line, index)) {
      this.#keepPending(current);
      extend(current, [line]);
      current.repeated.add(line);
      return;
    }
    const titles = this.#takeTitles(line);
    this.#close();
    this.#current = newBlock(titles, [line], current && namesOtherYear(current, line) ? current : null);
  }

  #addBody(line: Line, index: number): void {
    const current = this.#current;
    if (!current || (current.body.length > 0 && this.#startsAnew(current, line, index))) {
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

  /** Whether the same headings come again over what specifies the totals that the table begins with. */
  #goesOnBelow(block: Block, header: Line, index: number): boolean {
    const rest = this.#strip.slice(index + 1);
    const below = rest.slice(
      Math.max(
        0,
        rest.findIndex(({ items }) => items.some(isValue)),
      ),
    );
    const words = [...this.#pending.filter(isTitleLine), header].map(({ items }) => items[0]!).filter(specifies);
    return hasSameHeadings(block, header) && words.length > 0 && words.every((one) => isSpecifiedBy(block, one, below));
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
  #startsAnew(block: Block, line: Line, index: number): boolean {
    const last = block.body.at(-1)!;
    const firstPending = this.#pending[0];
    const gap = (firstPending ?? line).line - last.line - 1;
    if (gap === 0 && this.#pending.length === 0) return false;
    const below = this.#strip.slice(index);
    const isTitled = (each: Line, at: number): boolean =>
      isTitleLine(each) && this.#isSetOff(each, at, last) && !isSpecifiedBy(block, each.items[0]!, below);
    if (this.#pending.some(isTitled)) return true;
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

/** Whether the line has a figure in a column where the block has figures. */
function sharesPlaces(block: Block, line: Line): boolean {
  return line.items.some((item) => (isValue(item) || item.kind === 'year') && block.figures.has(item.place));
}
