import { sum, ZERO } from '../../money';
import { AMOUNT_KINDS } from '../../reading/columnKinds';
import type { BudgetTable, TableColumn, TableRow } from '../../reading/model';
import { amountOf } from '../facts/cells';
import { isMoneyColumn } from './columns';

const WHOLE =
  /(?<!\p{L})(?:summa|total(?:t|en|budget|kostnad|belopp)?|hela|helhet|sammanlagt|bevilja[dt]?|beviljat belopp|tilldela[dt]|beslutat?|(?:projekt|insats)budget|ram(?:en)?)(?!\p{L})/iu;

/** The parts, or the years, that stand behind the total that most rows say they come to: "Totalt | Nora | Ljusnarsberg", "Beviljat | 2026 | 2027". */
export function partsBehind(table: BudgetTable, total: TableColumn): readonly TableColumn[] {
  if (!WHOLE.test(total.heading) || !(AMOUNT_KINDS.has(total.kind) || total.kind === 'periodTotal')) return [];
  const behind = table.columns.filter((column) => column.index > total.index && isMoneyColumn(column));
  const end = behind.findIndex(({ kind }) => kind !== 'part');
  const parts = end < 0 ? behind : behind.slice(0, end);
  const found = parts.length > 1 ? parts : yearsOf(behind);
  return found.length > 1 && addsInMost(table, total, found) ? found : [];
}

/** Columns that each name a year of their own. */
function yearsOf(columns: readonly TableColumn[]): readonly TableColumn[] {
  const named = columns.filter(({ year, heading }) => year !== null && heading.includes(String(year)));
  const isDistinct = new Set(named.map(({ year }) => year)).size === named.length;
  return isDistinct && named.length === columns.length ? named : [];
}

/** Half of the rows are enough where each tells when it runs. */
function addsInMost(table: BudgetTable, total: TableColumn, columns: readonly TableColumn[]): boolean {
  const rows = table.rows.filter(
    (row) => row.role === 'line' && amountOf(row, total) !== null && !runsOutside(table, row, columns),
  );
  const right = rows.filter((row) =>
    amountOf(row, total)!.equals(sum(columns.map((column) => amountOf(row, column) ?? ZERO))),
  ).length;
  const isTimed = table.columns.some(({ kind }) => kind === 'date');
  return right > 1 && (isTimed ? right * 2 >= rows.length : right * 2 > rows.length);
}

/** Whether a row begins before the years that stand in the table, or ends after them: part of its money is then elsewhere. */
export function runsOutside(table: BudgetTable, { cells }: TableRow, columns: readonly TableColumn[]): boolean {
  const years = columns.flatMap(({ kind, year }) => (kind === 'part' || year === null ? [] : [year]));
  if (years.length === 0) return false;
  const dates = table.columns.flatMap(({ kind, index }) => {
    const cell = kind === 'date' ? cells[index] : undefined;
    return cell?.kind === 'date' ? [Number(cell.date.slice(0, 4))] : [];
  });
  return dates.some((year) => year < Math.min(...years) || year > Math.max(...years));
}
