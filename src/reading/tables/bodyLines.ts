import type { Block } from './block';
import { itemAt } from './columns';
import { isValue, type Item, type Line } from './item';
import type { Layout } from './layout';
import { headingOf, headsLabels, labelOf } from './look';

/** A line of a table's body with the item that names it. */
export interface BodyLine {
  readonly line: Line;
  readonly labelItem: Item | null;
  /** Made from a column of sections or from a header: a heading whatever it says. */
  readonly isSection: boolean;
}

/** The label as the user sees it; a date as ISO writes it. */
export function labelText(item: Item): string {
  if (item.amount.kind === 'date') return item.amount.date;
  return item.text.trim().replace(/\s+/g, ' ');
}

/** The body's lines with their label; a section that stands beside its first row becomes a line of its own above it. */
export function bodyLines(block: Block, layout: Layout): BodyLine[] {
  const found: BodyLine[] = [];
  const opening = openingSection(block, layout);
  if (opening) found.push(opening);
  let section = '';
  for (const line of block.body) {
    const labelItem = labelItemOf(line, layout);
    if (block.repeated.has(line)) {
      if (labelItem && !headsLabels(labelItem.text)) found.push(sectionLine(line, labelItem));
      continue;
    }
    const beside = itemAt(line.items, layout.section);
    if (
      labelItem &&
      beside &&
      labelItem !== beside &&
      labelText(beside).toLowerCase() !== section &&
      !isValue(beside)
    ) {
      section = labelText(beside).toLowerCase();
      found.push(sectionLine(line, beside));
    }
    if (!labelItem && !line.items.some((item) => layout.columns.includes(item.place))) continue;
    found.push({ line, labelItem, isSection: false });
  }
  return found;
}

function sectionLine(line: Line, labelItem: Item): BodyLine {
  return { line: { line: line.line, items: [labelItem] }, labelItem, isSection: true };
}

/** The label in its own column, else in that of the sections, else a heading further left: the outer of several levels. */
function labelItemOf(line: Line, { label, section, columns }: Layout): Item | null {
  const own = itemAt(line.items, label) ?? itemAt(line.items, section);
  if (own || label === null) return own;
  const before = line.items.filter(({ kind, place }) => kind === 'text' && place < label && !columns.includes(place));
  return before.at(-1) ?? null;
}

/** The header's own label, or the nearest title, when it names the first section: `INTÄKTER | 2026 | 2027`, "Kostnader 2026". */
function openingSection(block: Block, layout: Layout): BodyLine | null {
  const header = block.headers.at(-1);
  const corner = header ? labelItemOf(header, layout) : null;
  if (header && corner && (namesWholeSide(corner) || (namesSide(corner) && headsYears(header)))) {
    return sectionLine(header, corner);
  }
  const title = block.titles.findLast((line) => line.items.length === 1);
  const [words] = title?.items ?? [];
  const opensItself = block.body.some((line) => line.items.length === 1 && namesWholeSide(line.items[0]!));
  return title && words && !opensItself && namesWholeSide(words) ? sectionLine(title, words) : null;
}

/** "Insatser | 2026 | 2027": beside years the corner is a section; beside "Belopp" it heads the labels. */
function headsYears({ items }: Line): boolean {
  return items.some(({ kind, text }) => kind === 'year' || (kind === 'text' && headingOf(text).years.length > 0));
}

function namesSide(item: Item): boolean {
  if (item.kind !== 'text' || headsLabels(item.text)) return false;
  const { isHeading, side } = labelOf(item.text);
  return isHeading === 'yes' && (side === 'income' || side === 'cost');
}

function namesWholeSide(item: Item): boolean {
  const { concept } = labelOf(item.text);
  const { kind } = headingOf(item.text);
  const isSide = concept === 'totalIncome' || concept === 'totalCost';
  return isSide && namesSide(item) && (kind === null || kind === 'amount');
}
