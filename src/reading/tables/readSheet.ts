import { orePerUnit, stepOf, type Decimal } from '../../money';
import type { CellRange, SheetSnapshot } from '../../workbook';
import { rangeAddress } from '../../workbook';
import type { MemberSetting } from '../../settings';
import type { BudgetTable, TableRow, Unread } from '../model';
import { blocksOf, type Block } from './blocks';
import { columnsOf, holdsAmounts } from './columns';
import { Grid } from './grid';
import { headingsOf } from './headings';
import { isValue, type Item } from './item';
import { layoutOf, liesOnItsSide, turned } from './layout';
import { rowsOf } from './rows';
import { stripsOf } from './strips';
import { statedUnit, titleOf } from './titles';

/** The tables of one sheet, with what stands outside them. */
export interface SheetTables {
  readonly tables: readonly BudgetTable[];
  /** Cells of words outside the tables, in order. */
  readonly words: readonly Item[];
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
  for (const strip of strips) {
    for (const block of blocksOf(strip)) {
      const table = readBlock(block, grid, members, unread);
      if (!table) continue;
      tables.push(table);
      for (const item of [...block.headers, ...block.body].flatMap((line) => line.items)) {
        if (item.kind !== 'prose') taken.add(item.cell);
      }
    }
  }
  const words = strips
    .flatMap((strip) => strip.flatMap((line) => line.items))
    .filter((item) => !taken.has(item.cell) && (item.kind === 'text' || item.kind === 'prose'));
  tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  return { tables, words, unread };
}

/** `null`: a block that is no table. */
function readBlock(found: Block, grid: Grid, members: readonly MemberSetting[], unread: Unread[]): BudgetTable | null {
  const isTurned = liesOnItsSide(found, layoutOf(found));
  const block = isTurned ? turned(found) : found;
  const layout = layoutOf(block);
  if (layout.columns.length === 0 || block.body.length === 0) return null;
  const range = rangeOf(block);
  if (layout.label === null) {
    noteUnlabelled(block, grid, range, unread);
    return null;
  }
  const stated = statedUnit(block, layout, grid);
  const effective = stated?.unit ?? 'kr';
  const headings = headingsOf(block, layout.columns, layout.label, grid, isTurned);
  const columns = columnsOf(block, layout, headings, stated?.unit ?? null);
  if (!columns.some((column) => holdsAmounts(column.kind) || column.kind === 'share' || column.kind === 'key'))
    return null;
  const rows = rowsOf({ block, layout, columns, unit: effective, grid, isTurned, members, unread });
  const title = titleOf(found, layout, grid);
  return {
    id: `${grid.sheet.name}!${rangeAddress(range)}`,
    sheet: grid.sheet.name,
    range,
    title,
    kind: 'other',
    orientation: isTurned ? 'across' : 'down',
    unit: { stated, apparent: null, effective, step: stepOf(numbersOf(rows), orePerUnit(effective)) },
    signs: { costs: 'unknown', odd: [] },
    columns,
    rows,
  };
}

function numbersOf(rows: readonly TableRow[]): Decimal[] {
  return rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === 'amount' ? [cell.number] : [])));
}

function rangeOf(block: Block): CellRange {
  const cells = [...block.headers, ...block.body].flatMap((line) => line.items.map((item) => item.cell));
  return {
    top: Math.min(...cells.map((cell) => cell.row)),
    left: Math.min(...cells.map((cell) => cell.column)),
    bottom: Math.max(...cells.map((cell) => cell.row)),
    right: Math.max(...cells.map((cell) => cell.column)),
  };
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
