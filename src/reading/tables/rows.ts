import type { MemberSetting } from '../../settings';
import type { Unit } from '../../money';
import type { CellRef } from '../../workbook';
import type { RowRole, TableColumn, TableRow, Unread } from '../model';
import { readLabel } from '../words';
import type { Block } from './block';
import { bodyLines, labelText } from './bodyLines';
import { rowCell, shareScale } from './cells';
import { holdsAmounts, isCountHeading, itemAt } from './columns';
import type { Grid } from './grid';
import { refOf, type Item, type Line } from './item';
import type { Layout } from './layout';
import { headingOf } from './look';
import { isStatement } from './kinds';
import { withMembersInContext } from './members';
import type { LabelledLine } from './labelled';
import { figuresOf, isKeyFigure, rolesOf } from './roles';

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
  const lines = bodyLines(block, layout).map(
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
      const isCount = (role === 'note' && isKeyFigure(label)) || isCountHeading(column.heading) || context.isCounting;
      return rowCell(item, refAt(line.line, column.line), { column, unit, scale: scales[index]!, isCount }, unread);
    });
}
