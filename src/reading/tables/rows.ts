import type { MemberSetting } from '../../settings';
import type { Unit } from '../../money';
import type { CellRef } from '../../workbook';
import type { RowRole, TableColumn, TableRow, Unread } from '../model';
import { readLabel } from '../words';
import type { Block } from './blocks';
import { rowCell, shareScale } from './cells';
import { holdsAmounts, isCountHeading, itemAt } from './columns';
import type { Grid } from './grid';
import { isValue, refOf, type Item, type Line } from './item';
import type { Layout } from './layout';
import { headingOf, headsLabels, labelOf } from './look';
import { isStatement } from './kinds';
import { withMembersInContext } from './members';
import { COUNTS, figuresOf, rolesOf, type LabelledLine } from './roles';

export interface RowContext {
  readonly block: Block;
  readonly layout: Layout;
  readonly columns: readonly TableColumn[];
  readonly unit: Unit;
  readonly grid: Grid;
  readonly isTurned: boolean;
  readonly members: readonly MemberSetting[];
  readonly unread: Unread[];
  /** The title says that the whole table counts people, places or the like. */
  readonly isCounting: boolean;
  readonly title: string;
}

/** The rows of a table, sections linked, sides by the words alone. */
export function rowsOf(context: RowContext): TableRow[] {
  const { block, layout, columns } = context;
  const figurePlaces = columns.filter((column) => isFigureColumn(column)).map((column) => column.line);
  const lines = withSections(block, layout).map(
    ({ line, labelItem, isSection }): LabelledLine & { labelItem: Item | null } => {
      const label = labelItem ? labelText(labelItem) : '';
      const reading = readLabel(label, context.members);
      return { line, label, labelItem, reading, isSection, figures: figuresOf(line, figurePlaces) };
    },
  );
  const roles = rolesOf(lines, {
    block,
    layout,
    sheet: context.grid.sheet.name,
    isTurned: context.isTurned,
    firstLine: block.body[0]!.line,
    isStatement: isStatement(
      context.title,
      lines.map(({ reading }) => reading.concept),
    ),
  });
  const cellsOf = cellReader(context);
  const rows: TableRow[] = [];
  let section: number | null = null;
  lines.forEach(({ line, label, labelItem, reading }, index) => {
    const role = roles[index]!;
    const isAfterSum = rows.at(-1)?.role === 'sum' && line.line - rows.at(-1)!.line > 1;
    if (role === 'heading' || isAfterSum) section = null;
    rows.push({
      index,
      line: line.line,
      label,
      labelCell: labelItem ? refOf(labelItem, context.grid.sheet.name) : null,
      role,
      side: reading.side,
      concept: role === 'heading' ? null : reading.concept,
      member: role === 'line' || role === 'sum' ? reading.member : null,
      section,
      isHidden: (context.isTurned ? context.grid.sheet.hiddenColumns : context.grid.sheet.hiddenRows).has(line.line),
      cells: cellsOf(line, role, label),
      sum: null,
    });
    if (role === 'heading') section = index;
  });
  return withMembersInContext(rows, {
    title: context.title,
    labelHeading: labelHeading(block, layout),
    readings: lines.map(({ label, reading }) => (label === '' ? null : reading)),
  });
}

function labelHeading(block: Block, layout: Layout): string {
  const items = (block.headers.length > 0 ? block : (block.above ?? block)).headers.flatMap((line) => line.items);
  return items
    .filter(({ place }) => place === layout.label)
    .map(({ text }) => text)
    .join(' ');
}

function isFigureColumn(column: TableColumn): boolean {
  return holdsAmounts(column.kind) || column.kind === 'share' || column.kind === 'key' || column.kind === 'population';
}

function labelText(item: Item): string {
  if (item.amount.kind === 'date') return item.amount.date;
  return item.text.trim().replace(/\s+/g, ' ');
}

interface BodyLine {
  readonly line: Line;
  readonly labelItem: Item | null;
  readonly isSection: boolean;
}

/** The body's lines with their label; a section that stands beside its first row becomes a line of its own above it. */
function withSections(block: Block, layout: Layout): BodyLine[] {
  const found: BodyLine[] = [];
  const corner = cornerSection(block, layout);
  if (corner) found.push(corner);
  let section = '';
  for (const line of block.body) {
    const own = itemAt(line.items, layout.label);
    const beside = itemAt(line.items, layout.section);
    const isRepeated = block.repeated.has(line);
    if (isRepeated && (!own || headsLabels(own.text))) continue;
    if (own && beside && labelText(beside) !== section && !isValue(beside)) {
      section = labelText(beside);
      found.push({ line: { line: line.line, items: [beside] }, labelItem: beside, isSection: true });
    }
    const labelItem = own ?? beside ?? wordsBefore(line, layout.label);
    const items = isRepeated ? (labelItem ? [labelItem] : []) : line.items;
    if (!labelItem && !items.some((item) => layout.columns.includes(item.place))) continue;
    found.push({ line: isRepeated ? { line: line.line, items } : line, labelItem, isSection: isRepeated });
  }
  return found;
}

/** A heading further left than the labels: the outer of several levels. */
function wordsBefore({ items }: Line, label: number | null): Item | null {
  const [first] = items;
  return first?.kind === 'text' && label !== null && first.place < label ? first : null;
}

/** The header's own label, or the nearest title, when it names the first section: `INTÄKTER | 2026 | 2027`, "Kostnader 2026". */
function cornerSection(block: Block, layout: Layout): BodyLine | null {
  const header = block.headers.at(-1);
  const corner = header ? itemAt(header.items, layout.label) : null;
  if (header && corner && namesSection(corner)) {
    return { line: { line: header.line, items: [corner] }, labelItem: corner, isSection: true };
  }
  const title = block.titles.findLast((line) => line.items.length === 1);
  const [words] = title?.items ?? [];
  const opensItself = block.body.some(
    (line) => line.items.length === 1 && namesSection(itemAt(line.items, layout.label)),
  );
  if (!title || !words || opensItself || !namesSection(words)) return null;
  return { line: title, labelItem: words, isSection: true };
}

function namesSection(item: Item | null): boolean {
  if (item?.kind !== 'text' || headsLabels(item.text)) return false;
  const { isHeading, concept } = labelOf(item.text);
  return isHeading === 'yes' && (concept === 'totalIncome' || concept === 'totalCost');
}

function cellReader(context: RowContext): (line: Line, role: RowRole, label: string) => TableRow['cells'] {
  const { block, columns, unit, grid, isTurned, unread } = context;
  const scales = columns.map((column) =>
    shareScale(
      block.body.map((line) => itemAt(line.items, column.line)).filter((item) => item !== null),
      headingOf(column.heading).isPercent,
    ),
  );
  const refAt = (line: number, place: number): CellRef => ({
    sheet: grid.sheet.name,
    row: isTurned ? place : line,
    column: isTurned ? line : place,
  });
  return (line, role, label) =>
    columns.map((column, index) => {
      const item = itemAt(line.items, column.line);
      const isCount = (role === 'note' && COUNTS.test(label)) || isCountHeading(column.heading) || context.isCounting;
      return rowCell(item, refAt(line.line, column.line), { column, unit, scale: scales[index]!, isCount }, unread);
    });
}
