import { orePerUnit, stepOf, type Decimal } from '../../money';
import type { CellRange, SheetSnapshot } from '../../workbook';
import { rangeAddress } from '../../workbook';
import type { MemberSetting } from '../../settings';
import type { BudgetTable, TableRow, Unread } from '../model';
import type { Block } from './block';
import { blocksOf } from './blocks';
import { isFactLine } from './lines';
import { columnsOf, holdsAmounts, isCountHeading } from './columns';
import { foldInnerColumns } from './fold';
import { Grid } from './grid';
import { headingsOf } from './headings';
import { isValue, isWords, refOf, type Item } from './item';
import { layoutOf, liesOnItsSide, turned, type Layout } from './layout';
import { rowsOf } from './rows';
import { KEPT_LINES, LONGEST_BAND, stripsOf } from './strips';
import { readUnit } from '../words';
import { isUnitOnly, statedUnit, titleOf } from './titles';

/** The tables of one sheet, with what stands outside them. */
export interface SheetTables {
  readonly tables: readonly BudgetTable[];
  /** Cells of words outside the tables, in order. */
  readonly words: readonly Item[];
  /** Facts beside their name outside the tables, joined: "Budgetår: 2026". */
  readonly facts: readonly string[];
  readonly unread: readonly Unread[];
}

/** Finds and reads every table of a sheet. */
export function readSheet(sheet: SheetSnapshot, members: readonly MemberSetting[]): SheetTables {
  const grid = new Grid(sheet);
  const { strips, cut } = stripsOf(grid);
  const unread: Unread[] = cut.map((range) => ({
    cell: { sheet: sheet.name, row: range.top, column: range.left },
    range,
    text: '',
    reason: 'tooLarge',
  }));
  const tables: BudgetTable[] = [];
  const taken = new Set<Item['cell']>();
  const unitLines = strips
    .flat()
    .flatMap(({ items }) => items.filter((item) => item.kind === 'text' && isUnitOnly(item.text)));
  for (const strip of strips) {
    for (const block of blocksOf(strip)) {
      const table = readBlock(
        foldInnerColumns(cutToSize(block, sheet.name, unread)),
        { grid, members, unitLines },
        unread,
      );
      if (!table) continue;
      tables.push(table);
      for (const item of [...block.headers, ...block.body].flatMap((line) => line.items)) {
        if (item.kind !== 'prose') taken.add(item.cell);
      }
    }
  }
  const words = [...new Set(strips.flatMap((strip) => strip.flatMap((line) => line.items)))].filter(
    (item) => !taken.has(item.cell) && isWords(item),
  );
  const facts = strips
    .flatMap((strip) => strip.filter(isFactLine))
    .map(({ items }) => items.map(({ text }) => text).join(' '));
  tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  return { tables, words, facts, unread };
}

/** A table far longer than any budget is read only so far that it can be told what it is. */
function cutToSize(block: Block, sheet: string, unread: Unread[]): Block {
  if (block.body.length <= LONGEST_BAND) return block;
  const range = rangeOf(block);
  unread.push({ cell: { sheet, row: range.top, column: range.left }, range, text: '', reason: 'tooLarge' });
  return { ...block, body: block.body.slice(0, KEPT_LINES) };
}

interface SheetContext {
  readonly grid: Grid;
  readonly members: readonly MemberSetting[];
  /** Lines that say nothing but a unit: "Alla belopp i tkr". */
  readonly unitLines: readonly Item[];
}

/** A unit said once on the sheet holds for the tables below it; said at the end, for those above. */
function sheetUnit(unitLines: readonly Item[], range: CellRange, grid: Grid): BudgetTable['unit']['stated'] {
  const found = unitLines.findLast(({ cell }) => cell.row <= range.top) ?? unitLines[0];
  const unit = found ? readUnit(found.text) : null;
  return found && unit ? { unit, cell: refOf(found, grid.sheet.name) } : null;
}

/** `null`: a block that is no table. */
function readBlock(found: Block, { grid, members, unitLines }: SheetContext, unread: Unread[]): BudgetTable | null {
  const foundLayout = layoutOf(found);
  const isTurned = liesOnItsSide(found, foundLayout);
  const block = isTurned ? turned(found) : found;
  const layout = layoutOf(block);
  if (layout.columns.length === 0 || block.body.length === 0) return null;
  const range = rangeOf(block);
  if (layout.label === null) {
    noteUnlabelled(block, grid, range, unread);
    return null;
  }
  const stated = statedUnit(found, foundLayout, grid) ?? sheetUnit(unitLines, range, grid);
  const effective = stated?.unit ?? 'kr';
  const title = titleOf(found, foundLayout, grid);
  const isCounting = stated === null && isCountHeading(title.text);
  const headings = headingsOf(block, layout.columns, layout.label, grid, isTurned);
  const columns = columnsOf(block, layout, headings, stated?.unit ?? null, isCounting);
  if (!columns.some((column) => holdsAmounts(column.kind) || column.kind === 'share' || column.kind === 'key'))
    return null;
  const missed: Unread[] = [];
  const rows = rowsOf({
    block,
    layout,
    columns,
    unit: effective,
    grid,
    isTurned,
    members,
    unread: missed,
    isCounting,
    title: title.text,
  });
  if (!looksLikeTable(block, layout, rows)) return null;
  unread.push(...missed);
  return {
    id: `${grid.sheet.name}!${rangeAddress(range)}`,
    sheet: grid.sheet.name,
    range,
    title,
    labelHeading: labelHeadingOf(block, layout),
    kind: 'other',
    orientation: isTurned ? 'across' : 'down',
    unit: { stated, apparent: null, effective, step: stepOf(numbersOf(rows), orePerUnit(effective)) },
    signs: { costs: 'unknown', odd: [] },
    columns,
    rows,
  };
}

/** What the header lines say over the labels, joined. */
function labelHeadingOf({ headers }: Block, { label }: Layout): string {
  const over = headers.flatMap(({ items }) => items.filter((item) => item.place === label && isWords(item)));
  return over.map(({ text }) => text.trim()).join(' ');
}

/** Lists of names, dates and telephone numbers have a figure here and there; a table has them in most of its cells, or a sum. */
function looksLikeTable(block: Block, { label, columns }: Layout, rows: readonly TableRow[]): boolean {
  if (rows.some(({ role }) => role === 'sum')) return true;
  const cells = block.body
    .flatMap((line) => line.items)
    .filter(({ place }) => columns.includes(place) && place !== label);
  const figures = cells.filter((item) => isValue(item) || item.kind === 'year').length;
  const known = rows.filter(({ concept, member }) => concept !== null || member !== null).length;
  return (figures > 0 && figures * 3 >= cells.length) || known >= 2;
}

function numbersOf(rows: readonly TableRow[]): Decimal[] {
  return rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === 'amount' ? [cell.number] : [])));
}

function rangeOf(block: Block): CellRange {
  const range = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { cell } of [...block.headers, ...block.body].flatMap(({ items }) => items)) {
    range.top = Math.min(range.top, cell.row);
    range.left = Math.min(range.left, cell.column);
    range.bottom = Math.max(range.bottom, cell.row);
    range.right = Math.max(range.right, cell.column);
  }
  return range;
}

/** Figures that nothing names: told, when there are enough of them to be a table. */
function noteUnlabelled(block: Block, grid: Grid, range: CellRange, unread: Unread[]): void {
  const values = block.body.flatMap((line) => line.items).filter(isValue);
  if (values.length < 4) return;
  unread.push({
    cell: { sheet: grid.sheet.name, row: range.top, column: range.left },
    range,
    text: '',
    reason: 'noLabels',
  });
}
