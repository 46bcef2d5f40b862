import type { BudgetTable, ColumnKind, TableColumn } from '../model';
import { kindByStatement, OUTCOME_WORDS, withKind } from './kinds';
import { headingOf } from './look';

/** Gives every column its year, a bare year its meaning (the budget year, a later or an earlier one), and every table its kind. */
export function withYearsAndKinds(tables: readonly BudgetTable[], workbookName: string): BudgetTable[] {
  const workbookYear = budgetYearOf(tables, workbookName);
  return tables.map((table) => {
    const year = tableYear(table) ?? workbookYear;
    return withKind({ ...table, columns: table.columns.map((column) => settle(column, table, year)) });
  });
}

/** The year that a workbook is for: where a heading says budget, else titles, else the earliest bare year. */
function budgetYearOf(tables: readonly BudgetTable[], workbookName: string): number | null {
  const columns = tables.flatMap((table) => table.columns);
  const years = (kinds: readonly ColumnKind[]): number[] =>
    columns.filter((column) => kinds.includes(column.kind) && column.year !== null).map((column) => column.year!);
  const stated = [...years(['budget', 'revisedBudget'])];
  const titled = tables.map((table) => tableYear(table)).filter((year) => year !== null);
  const named = headingOf(workbookName).years;
  const found = [stated, titled, named, years(['amount'])].find((list) => list.length > 0);
  return found ? Math.min(...found) : null;
}

/** The first year that the table itself speaks of: its budget column, its title, its sheet. */
function tableYear(table: BudgetTable): number | null {
  const budget = table.columns.find((column) => column.kind === 'budget' && column.year !== null);
  if (budget) return budget.year;
  const titled = headingOf(table.title.text).years;
  if (titled.length > 0) return Math.min(...titled);
  const named = headingOf(table.sheet).years;
  return named.length > 0 ? Math.min(...named) : null;
}

function settle(column: TableColumn, table: BudgetTable, year: number | null): TableColumn {
  const own = column.year;
  if (column.kind === 'amount' && own !== null && isBareYear(column.heading)) {
    const base = year ?? firstBareYear(table) ?? own;
    return { ...column, kind: bareYearKind(table, own, base) };
  }
  if (column.kind === 'actual' && own !== null && year !== null && own < year)
    return { ...column, kind: 'previousYear' };
  if (own !== null) return column;
  if (column.kind === 'previousYear') return { ...column, year: year === null ? null : year - 1 };
  return TIMELESS.has(column.kind) ? column : { ...column, year };
}

const TIMELESS: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'comment',
  'status',
  'account',
  'date',
  'other',
  'population',
]);

function isBareYear(heading: string): boolean {
  const { years, hasUnknownWords, kind } = headingOf(heading);
  return (
    years.length === 1 && (kind === null || kind === 'amount') && (!hasUnknownWords || /^\d{4}$/.test(heading.trim()))
  );
}

function firstBareYear(table: BudgetTable): number | null {
  const years = table.columns.map((column) => column.year).filter((year) => year !== null);
  return years.length > 0 ? Math.min(...years) : null;
}

function bareYearKind(table: BudgetTable, own: number, base: number): ColumnKind {
  const { text } = table.title;
  const isStatement = kindByStatement(text, table.rows) !== null;
  const isOutcome = OUTCOME_WORDS.test(text) || (isStatement && !/budget|plan|prognos/i.test(text));
  if (own < base) return 'previousYear';
  if (isOutcome) return 'actual';
  return own === base ? 'budget' : 'plan';
}
