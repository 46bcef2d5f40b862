import type { BudgetTable, Reading, TableColumn, TableKind, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { whereAt } from '../common/compared';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, holdsWords, unitOf } from '../facts/cells';
import { isPlanned } from '../facts/columns';
import { interventionPeriods, periodOf, type InterventionPeriod } from '../facts/interventionPeriods';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  afterEnd: ['amount', 'end'],
  beforeStart: ['amount', 'start'],
  noneDuring: ['start', 'end'],
  noneUntil: ['end'],
} as const;

/** An insats has money in the years that it runs, and in no others. */
export const MYC08 = defineRule({
  id: 'MYC-08',
  severity: 'warning',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['interventions'],
  check(reading, settings) {
    const rows = rowsWithPeriods(reading, settings);
    return {
      checks: rows.reduce((count, { columns }) => count + columns.length, 0),
      findings: rows.flatMap((row) => row.columns.flatMap((column) => draft(row, column) ?? [])),
    };
  },
});

interface PeriodRow {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  readonly period: InterventionPeriod;
}

/** The lines of the budget whose insats has a known period, with the years that they are planned for. */
function rowsWithPeriods(reading: Reading, settings: Settings): readonly PeriodRow[] {
  const periods = interventionPeriods(reading, settings);
  if (periods.length === 0) return [];
  return reading.tables
    .filter(({ kind }) => kind === 'budget' || LISTS.has(kind))
    .flatMap((table) =>
      table.rows
        .filter(({ role, side, label }) => role === 'line' && side !== 'income' && label !== '')
        .flatMap((row) => {
          const period = periodOf(row.label, periods);
          const columns = yearsPlanned(table);
          const isTold = period !== null && (table.kind === 'budget' || standsIn(row, period));
          return isTold && columns.length > 0 ? [{ table, row, columns, period }] : [];
        }),
    );
}

/** Lists of insatser, which are no budget but may tell of each when it runs and what it gets in each year. */
const LISTS: ReadonlySet<TableKind> = new Set<TableKind>(['detail', 'intervention', 'other']);

function standsIn({ line, cells }: TableRow, { cells: told }: InterventionPeriod): boolean {
  return told.some(({ sheet, row }) => row === line && cells.some(({ cell }) => cell.sheet === sheet));
}

/** The years that a table plans for; "Beviljat" beside 2026 and 2027 is of all of them. */
function yearsPlanned(table: BudgetTable): readonly TableColumn[] {
  const planned = table.columns.filter((column) => column.year !== null && isPlanned(table, column));
  const names = ({ heading, year }: TableColumn): boolean => heading.includes(String(year));
  return planned.filter(
    (column) => names(column) || !planned.some((other) => other.year === column.year && names(other)),
  );
}

function draft({ table, row, columns, period }: PeriodRow, column: TableColumn): AnyDraft<typeof MESSAGES> | null {
  const year = column.year!;
  const ore = amountOf(row, column);
  const cell = cellOf(row, column);
  if (!cell || holdsWords(row, column)) return null;
  const { from, to } = period;
  const where = whereAt(table, row, column, distinctCells([cell, ...period.cells]));
  const end = to !== null && to < `${year}-01-01` ? to : null;
  const start = from !== null && from > `${year}-12-31` ? from : null;
  if (ore && !ore.isZero()) {
    const size = amount(ore.abs(), unitOf(table, column));
    if (end) return { messageId: 'afterEnd', data: { amount: size, end }, where };
    return start ? { messageId: 'beforeStart', data: { amount: size, start }, where } : null;
  }
  const hasOtherYears = columns.some((other) => amountOf(row, other)?.isZero() === false);
  if (end || start || to === null || !hasOtherYears) return null;
  return from === null
    ? { messageId: 'noneUntil', data: { end: to }, where }
    : { messageId: 'noneDuring', data: { start: from, end: to }, where };
}
