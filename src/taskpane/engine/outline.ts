import { sameUnit } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import type { Settings, TableCorrection } from '../../settings/model';
import { cellText } from '../../text/values';
import { columnName, rangeAddress, type CellRange } from '../../workbook';
import type { ColumnOutline, LeftOut, RowOutline, SheetOutline, TableOutline, UnreadPlace } from './report';

/** So many rows are listed in all, but at least some of every table; the rest are counted. */
const MOST_ROWS = 4_000;
const FEWEST_ROWS = 50;
/** More places than this that could not be read are counted, not listed. */
const MOST_UNREAD = 200;

/** How every sheet was read. */
export function sheetOutlines(reading: Reading, settings: Settings): readonly SheetOutline[] {
  const most = Math.max(FEWEST_ROWS, Math.floor(MOST_ROWS / Math.max(1, reading.tables.length)));
  return reading.sheets.map(({ name, kind, visibility }) => ({
    name,
    kind,
    isHidden: visibility !== 'visible',
    tables: reading.tables
      .filter(({ sheet }) => sheet === name)
      .map((table) => tableOutline(table, settings.corrections, most)),
  }));
}

function tableOutline(table: BudgetTable, corrections: readonly TableCorrection[], most: number): TableOutline {
  const { id, sheet, range, title, kind, unit, signs, columns, rows } = table;
  const isTransposed = table.orientation === 'across';
  const { stated, effective } = unit;
  return {
    id,
    sheet,
    range: rangeAddress(range),
    first: { sheet, row: range.top, column: range.left },
    title: title.text,
    kind,
    isTransposed,
    unit: {
      stated: stated?.unit ?? null,
      effective,
      contradicts: stated !== null && !sameUnit(stated.unit, effective),
    },
    costs: signs.costs,
    columns: columns.map((column) => columnOutline(column, isTransposed)),
    rows: rows.slice(0, most).map((row) => rowOutline(row, isTransposed)),
    rowCount: rows.length,
    correctedAs: correctedAs(table, corrections),
  };
}

function columnOutline({ line, heading, kind, year }: TableColumn, isTransposed: boolean): ColumnOutline {
  return { line, place: isTransposed ? String(line + 1) : columnName(line), heading, kind, year };
}

function rowOutline({ line, label, role, side, concept, member }: TableRow, isTransposed: boolean): RowOutline {
  const place = isTransposed ? columnName(line) : String(line + 1);
  return { line, place, label, role, side, concept, member: member?.name ?? null };
}

/** A table may have grown since it was corrected; the correction holds as long as they overlap. */
function correctedAs({ sheet, range }: BudgetTable, corrections: readonly TableCorrection[]): string | null {
  const own = corrections.filter((each) => each.sheet === sheet && overlaps(each.range, range));
  const correction = own.find((each) => rangeAddress(each.range) === rangeAddress(range)) ?? own[0];
  return correction ? rangeAddress(correction.range) : null;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The tables that the user has left out. */
export function leftOutTables({ corrections }: Settings): readonly LeftOut[] {
  return corrections.filter(({ ignore }) => ignore).map(({ sheet, range }) => ({ sheet, range: rangeAddress(range) }));
}

/** What could not be read, the first places of it. */
export function unreadPlaces({ unread }: Reading): readonly UnreadPlace[] {
  return unread.slice(0, MOST_UNREAD).map(({ cell, range, text, reason }) => ({
    place: range ? `${cell.sheet}!${rangeAddress(range)}` : cellText(cell),
    cell,
    text,
    reason,
  }));
}
