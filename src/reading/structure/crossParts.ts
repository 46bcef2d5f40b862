import { sum, ZERO, type Ore } from '../../money';
import { AMOUNT_KINDS } from '../columnKinds';
import type { BudgetTable, ColumnKind, RowCell, TableColumn, TableRow } from '../model';
import { termsOf } from './formulaParts';

/** Columns whose amount may be the total of others beside it. */
const WHOLES: ReadonlySet<ColumnKind> = new Set<ColumnKind>([...AMOUNT_KINDS, 'periodTotal']);
const TOTAL_HEADING = /(?<!\p{L})(summa|s:a|totalt?|tot|sammanlagt|samtliga|hela)(?!\p{L})|total/iu;
const FEWEST_ROWS = 2;
const FEWEST_ROWS_WITHOUT_WORD = 4;

/**
 * In a table that spreads each row over columns which are no years ("Personal | Lokaler | Totalt"), the columns that come to the
 * row's total are its parts: amounts like any other, but none of them a year's budget.
 */
export function withParts(table: BudgetTable): BudgetTable {
  const whole = table.columns.find((column) => WHOLES.has(column.kind) && partsOf(table, column).length > 0);
  if (!whole) return table;
  const parts = new Set(partsOf(table, whole).map(({ index }) => index));
  const columns = table.columns.map((column) =>
    parts.has(column.index) ? { ...column, kind: 'part' as const, year: whole.year } : column,
  );
  return { ...table, columns };
}

/** The columns before a total whose amounts come to it in most rows, or that most of its formulas add. */
function partsOf(table: BudgetTable, whole: TableColumn): readonly TableColumn[] {
  const before = table.columns.filter((column) => column.index < whole.index && mayBePart(table, column, whole));
  if (before.length < 2 || !before.some(({ kind }) => kind === 'other')) return [];
  const rows = table.rows.filter((row) => row.role === 'line' && row.cells[whole.index]?.kind === 'amount');
  const agreeing = rows.filter((row) => isTotalOf(row, whole, before) || addsAcross(row, whole, before));
  const fewest = TOTAL_HEADING.test(whole.heading) ? FEWEST_ROWS : FEWEST_ROWS_WITHOUT_WORD;
  return agreeing.length >= fewest && agreeing.length * 2 > rows.length ? before : [];
}

function mayBePart(table: BudgetTable, { index, kind, year, period }: TableColumn, whole: TableColumn): boolean {
  const isKind = kind === 'other' || (kind === 'amount' && (year === null || year === whole.year));
  return isKind && period === null && table.rows.some(({ cells }) => cells[index]?.kind === 'amount');
}

function isTotalOf({ cells }: TableRow, whole: TableColumn, parts: readonly TableColumn[]): boolean {
  const total = oreOf(cells[whole.index]);
  const filled = parts.filter(({ index }) => cells[index]?.kind === 'amount');
  return (
    filled.length > 0 &&
    total !== null &&
    !total.isZero() &&
    total.equals(sum(filled.map(({ index }) => oreOf(cells[index]) ?? ZERO)))
  );
}

function addsAcross({ cells }: TableRow, whole: TableColumn, parts: readonly TableColumn[]): boolean {
  const total = cells[whole.index];
  const terms = total ? termsOf(total) : null;
  if (!terms || terms.some(({ sign }) => sign < 0)) return false;
  return parts.every(({ index }) => {
    const { row, column } = cells[index]!.cell;
    return terms.some(
      ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
  });
}

function oreOf(cell: RowCell | undefined): Ore | null {
  return cell?.kind === 'amount' ? cell.ore : null;
}
