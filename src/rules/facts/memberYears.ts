import type { Ore } from '../../money';
import type { BudgetTable, MemberRef, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { amountOf, cellOf } from './cells';
import { isPlanned, isWholeYear } from './columns';
import { isMemberRow, type MemberColumn } from './members';
import { isSameMember } from './names';

/** The same members' money a year earlier: in the same table, or in another that has that year. */
interface YearBefore {
  readonly table: BudgetTable;
  readonly column: TableColumn;
}

/** What a member pays in a planned year beside what it paid the year before. Sizes, whatever the signs of the table. */
export interface MemberChange {
  readonly row: TableRow;
  readonly now: Ore;
  readonly was: Ore;
  readonly cell: CellRef;
  readonly before: CellRef;
}

/** A planned year of the members' money with the change of every row that the year before can be found for. */
export interface YearOfChanges {
  readonly column: MemberColumn;
  readonly year: number;
  readonly changes: readonly MemberChange[];
}

/** The planned years whose year before is known too; a year that several tables hold is taken from the first of them. */
export function yearsOfChanges(columns: readonly MemberColumn[], settings: Settings): readonly YearOfChanges[] {
  const seen = new Set<number>();
  return columns.flatMap((column) => {
    const { year } = column.column;
    if (year === null || seen.has(year) || !saysWhatIsToBe(column)) return [];
    const before = yearBefore(column, columns);
    const changes = before ? changesOf(column, before, settings) : [];
    if (changes.length === 0) return [];
    seen.add(year);
    return [{ column, year, changes }];
  });
}

function saysWhatIsToBe({ table, column }: MemberColumn): boolean {
  return isPlanned(table, column) || column.kind === 'amount' || column.kind === 'periodTotal';
}

function yearBefore({ table, column }: MemberColumn, columns: readonly MemberColumn[]): YearBefore | null {
  const year = column.year! - 1;
  const beside = table.columns.find(
    (other) => other.year === year && (other.kind === 'previousYear' || isWholeYear(table, other)),
  );
  if (beside) return { table, column: beside };
  const elsewhere = columns.find((other) => other.table !== table && other.column.year === year);
  return elsewhere ? { table: elsewhere.table, column: elsewhere.column } : null;
}

function changesOf(after: MemberColumn, before: YearBefore, settings: Settings): readonly MemberChange[] {
  return Object.values(after.parties)
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const earlier = before.table === after.table ? row : rowOf(before.table, row.member, settings);
      const now = amountOf(row, after.column)?.abs();
      const was = earlier && amountOf(earlier, before.column)?.abs();
      const [cell, cellBefore] = [cellOf(row, after.column), earlier && cellOf(earlier, before.column)];
      return now && was && cell && cellBefore ? [{ row, now, was, cell, before: cellBefore }] : [];
    });
}

/** The one row of a table that is about a member; `null` where none or several are. */
function rowOf(table: BudgetTable, member: MemberRef | null, settings: Settings): TableRow | null {
  const rows = table.rows.filter((row) => isMemberRow(row) && member && isSameMember(row.member, member, settings));
  return rows.length === 1 ? rows[0]! : null;
}
