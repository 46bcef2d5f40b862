import type { BudgetTable, RowCell, TableRow } from '../../../src/reading';
import { readTables } from '../../../src/reading/tables';
import { defaultSettings, type Settings } from '../../../src/settings';
import { address, columnName, rangeAddress, type SheetSnapshot } from '../../../src/workbook';
import { workbook } from '../../support/grid';

/** What the sheets hold by their words and places alone: sums, sides and apparent units are not settled yet. */
export function read(...sheets: readonly SheetSnapshot[]): ReturnType<typeof readTables> {
  return readTables(workbook(...sheets), defaultSettings);
}

export function readWith(
  settings: Partial<Settings>,
  ...sheets: readonly SheetSnapshot[]
): ReturnType<typeof readTables> {
  return readTables(workbook(...sheets), { ...defaultSettings, ...settings });
}

const ROLE_MARKS: Readonly<Record<TableRow['role'], string>> = { heading: '#', line: '.', sum: '=', note: '*' };

function shownCell(cell: RowCell): string {
  switch (cell.kind) {
    case 'empty':
      return '_';
    case 'amount':
      return cell.number.toString() + (cell.storedAsText === null ? '' : 't');
    case 'share':
      return `${cell.share.times(100).toString()}%`;
    case 'count':
      return `n${cell.value.toString()}`;
    case 'text':
      return `'${cell.text}'`;
    case 'date':
      return cell.date;
    case 'nil':
      return '-';
    case 'unread':
      return `?${cell.text}`;
  }
}

function shownRow(row: TableRow): string {
  const place = row.labelCell ? address(row.labelCell) : String(row.line + 1);
  const member = row.member ? ` @${row.member.kind}` : '';
  const cells = row.role === 'heading' ? '' : ` ${row.cells.map(shownCell).join(' ')}`;
  return `${place} ${ROLE_MARKS[row.role]} ${row.label}${member}${cells}`;
}

/** Outcomes cover one period alone or all of the year up to its end. */
const OUTCOMES: ReadonlySet<string> = new Set(['actual', 'previousYear']);

/** `B budget 2026`, `C actual 2026 quarter2 3m`, for a transposed table the sheet's row: `3 budget 2026`. */
export function shownColumns(table: BudgetTable): string {
  return table.columns
    .map(({ line, kind, year, period, months, unit }) => {
      const place = table.orientation === 'down' ? columnName(line) : String(line + 1);
      const when = period && `${period.of}${period.number}`;
      const covered = months !== null && (!period || OUTCOMES.has(kind)) ? `${months}m` : null;
      return [place, kind, year, when, covered, unit].filter((word) => word !== null).join(' ');
    })
    .join(' | ');
}

/** `Blad1!A3:C8 budget tkr "Budget 2026"`; `?` where no unit is stated. */
export function shownHead(table: BudgetTable): string {
  const turned = table.orientation === 'across' ? ' across' : '';
  const unit = table.unit.stated?.unit ?? '?';
  return `${table.sheet}!${rangeAddress(table.range)} ${table.kind}${turned} ${unit} "${table.title.text}"`;
}

/** A table in a few lines: its head, its columns, its rows (`#` heading, `.` line, `=` sum, `*` note). */
export function shown(table: BudgetTable): string[] {
  return [shownHead(table), shownColumns(table), ...table.rows.map(shownRow)];
}

/** Every table of the sheets, and what was not read. */
export function pictured(...sheets: readonly SheetSnapshot[]): string[] {
  const reading = read(...sheets);
  const unread = reading.sheets.flatMap(({ found }) => found?.unread ?? []);
  return [
    ...reading.tables.flatMap(shown),
    ...unread.map(({ reason, cell, text }) => `unread ${cell.sheet}!${address(cell)} ${reason} ${text}`.trim()),
  ];
}
