import { readWorkbook, type BudgetTable, type Reading, type RowCell, type TableRow } from '../../../src/reading';
import { defaultSettings, type Settings } from '../../../src/settings';
import { address, columnName, rangeAddress, type SheetSnapshot } from '../../../src/workbook';
import { workbook } from '../../support/grid';

/** Reads sheets as a workbook. */
export function read(...sheets: readonly SheetSnapshot[]): Reading {
  return readWorkbook(workbook(...sheets), defaultSettings);
}

export function readWith(settings: Partial<Settings>, ...sheets: readonly SheetSnapshot[]): Reading {
  return readWorkbook(workbook(...sheets), { ...defaultSettings, ...settings });
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
      return `'${cell.text.slice(0, 20)}'`;
    case 'date':
      return cell.date;
    case 'nil':
      return '-';
    case 'unread':
      return `?${cell.text}`;
  }
}

function shownRow(row: TableRow): string {
  const about = [row.member ? `@${row.member.kind}` : null, row.concept].filter((word) => word !== null).join(' ');
  const cells = row.role === 'heading' ? '' : ` ${row.cells.map(shownCell).join(' ')}`;
  const place = row.labelCell ? address(row.labelCell) : String(row.line + 1);
  return `${place} ${ROLE_MARKS[row.role]} ${row.label}${about === '' ? '' : ` (${about})`}${cells}`.trimEnd();
}

/** `B budget 2026`, for a transposed table the sheet's row: `3 budget 2026`. */
export function shownColumns(table: BudgetTable): string {
  return table.columns
    .map(({ line, kind, year, period, months, unit }) => {
      const place = table.orientation === 'down' ? columnName(line) : String(line + 1);
      const when = period ? `${period.of}${period.number}` : months === null ? null : `${months}m`;
      return [place, kind, year, when, unit].filter((word) => word !== null).join(' ');
    })
    .join(' | ');
}

/** `Blad1!A3:C8 budget tkr "Budget 2026"`. */
export function shownHead(table: BudgetTable): string {
  const turned = table.orientation === 'across' ? ' across' : '';
  return `${table.sheet}!${rangeAddress(table.range)} ${table.kind}${turned} ${table.unit.effective} "${table.title.text}"`;
}

/** A table in a few lines: its head, its columns, its rows (`#` heading, `.` line, `=` sum, `*` note). */
export function shown(table: BudgetTable | undefined): string[] {
  if (!table) return ['no table'];
  return [shownHead(table), shownColumns(table), ...table.rows.map(shownRow)];
}

/** Every table's head and columns. */
export function heads(reading: Reading): string[] {
  return reading.tables.flatMap((table) => [shownHead(table), shownColumns(table)]);
}
