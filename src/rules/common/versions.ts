import type { BudgetTable, TableColumn } from '../../reading/model';
import { monthsTold } from '../../reading/words/heading';
import { saysRevised, versionNames } from '../../reading/words/versions';

/** Which making of a budget a column of figures is of: what was decided first, what it was changed to, what is now believed. */
export interface Version {
  /** The words by which the table or the column names its version ("förslag", "alternativ B"). */
  readonly words: string;
  /** `null`: it does not say, and may be any. */
  readonly stage: 'budget' | 'revised' | `forecast ${string}` | null;
  /** For a planned year, the year of the budget that the plan was made with; each year makes a new plan. */
  readonly plannedIn: number | null;
}

const FORECAST = /prognos/i;
const BUDGET = /budget/i;

/**
 * The version that a column says itself, or the title or the name of its sheet for it. The headings of a table with a revised
 * column tell its columns apart, whatever the title says.
 */
export function versionOf(table: BudgetTable, column: TableColumn): Version {
  const title = table.title.cell ? table.title.text : '';
  return {
    words: versionNames(`${table.title.text} ${column.heading} ${table.sheet}`),
    stage: stageOf(table, column, title),
    plannedIn: column.kind === 'plan' ? budgetYearOf(table) : null,
  };
}

function budgetYearOf({ columns }: BudgetTable): number | null {
  return columns.find(({ kind }) => kind === 'budget')?.year ?? null;
}

function stageOf(table: BudgetTable, column: TableColumn, title: string): Version['stage'] {
  if (column.kind === 'forecast') return `forecast ${timeOf(table, title, column.heading)}`;
  if (table.columns.some(({ kind }) => kind === 'revisedBudget')) return null;
  const isWhole = table.kind === 'budget' || table.kind === 'periods';
  if (!isWhole) return null;
  if (saysRevised(title) || saysRevised(table.sheet)) return 'revised';
  const named = BUDGET.test(title) || FORECAST.test(title) ? title : table.sheet;
  if (BUDGET.test(named) || BUDGET.test(column.heading)) return 'budget';
  return FORECAST.test(named) ? `forecast ${timeOf(table, title, column.heading)}` : null;
}

/** When a forecast was made, as far as it is told: the last month that it knows of, or its number. */
function timeOf(table: BudgetTable, title: string, heading: string): string {
  for (const text of [title, table.sheet, heading]) {
    const time = monthIn(text) ?? numberIn(text);
    if (time !== null) return time;
  }
  const months = table.columns.flatMap(({ kind, months: passed }) => (kind === 'actual' ? (passed ?? []) : []));
  return months.length > 0 ? String(Math.max(...months)) : '';
}

function monthIn(text: string): string | null {
  const month = monthsTold(text);
  return month === null ? null : String(month);
}

/** "Prognos 2", "Uppf 1"; a numbered sheet or appendix says nothing of the time. */
const NUMBER = /(?<![\d.,:§-])(?:(bilaga|blad|flik|tabell|not|sheet|avsnitt|sida)\s*)?(?<!\d)(\d{1,2})(?![\d.,:-])/giu;

function numberIn(text: string): string | null {
  const numbers = [...text.matchAll(NUMBER)].filter(([, numbered]) => !numbered);
  return numbers[0] ? `nr ${numbers[0][2]}` : null;
}

/** Whether two columns may be held against each other: they are of one version, or one of them does not say which it is of. */
export function isSameVersion(a: Version, b: Version): boolean {
  return a.words === b.words && isSameOrSilent(a.stage, b.stage) && isSameOrSilent(a.plannedIn, b.plannedIn);
}

function isSameOrSilent<T>(a: T | null, b: T | null): boolean {
  return a === b || a === null || b === null;
}
