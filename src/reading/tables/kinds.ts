import { AMOUNT_KINDS } from '../columnKinds';
import type { BudgetTable, ColumnKind, Concept, TableColumn, TableKind, TableRow } from '../model';
import { yearsOfTitle } from './look';

/** What a table is about, from its title, headings and rows; the sheet's name speaks where the title is silent. */
export function withKind(table: BudgetTable): BudgetTable {
  const named = headsStatement(table) ? `${table.title.text} ${table.labelHeading}` : table.title.text;
  const kind =
    weighsScenarios(table) || listsGoals(table) ? 'other' : kindOf(named, table.sheet, table.columns, table.rows);
  return {
    ...table,
    kind,
    columns: table.columns.map((column) => ({ ...column, kind: columnKindIn(kind, table, column) })),
  };
}

/** What might happen is nobody's budget. */
function weighsScenarios({ title, sheet, labelHeading }: BudgetTable): boolean {
  return has(/känslighetsanalys|scenari|simulering|räkneexempel/i, title.text, sheet, labelHeading ?? '');
}

/** Goals have targets and outcomes, few of them amounts; what they say is read from their cells. */
function listsGoals({ labelHeading, columns }: BudgetTable): boolean {
  const names = columns.map(({ heading }) => heading.trim());
  return (
    /^(?:(?:finansiella|verksamhets)?mål|delmål|målområde|indikator(?:er)?|mått)$/iu.test(labelHeading?.trim() ?? '') &&
    names.some((name) => /^(?:mål(?:värde|nivå|tal)?|riktvärde|indikator|mått)(?!\p{L})/iu.test(name))
  );
}

/** Whether the words over the labels name a statement; a budget may be set up like one. */
function headsStatement({ labelHeading, columns }: BudgetTable): boolean {
  const isPlanned = columns.some(({ heading }) => /budget|plan|prognos/iu.test(heading));
  return !isPlanned && /(?:resultat|balans)räkning|kassaflödesanalys|finansieringsanalys/iu.test(labelHeading ?? '');
}

/** Kinds of column that only the kind of the table tells apart. */
function columnKindIn(kind: TableKind, table: BudgetTable, column: TableColumn): ColumnKind {
  if (kind === 'key' && column.kind === 'share') return 'key';
  if (kind === 'instalments' && column.kind === 'period') return 'instalment';
  const isOnlyAmount = table.columns.filter(({ kind: other }) => AMOUNT_KINDS.has(other)).length === 1;
  if (column.kind !== 'amount' || !isOnlyAmount || !PLAIN_BUDGETS.has(kind)) return column.kind;
  const named = table.title.cell ? table.title.text : table.sheet;
  if (tellsOutcome(named, column.year)) return 'actual';
  return /budget/i.test(named) ? 'budget' : 'amount';
}

const PLAIN_BUDGETS: ReadonlySet<TableKind> = new Set<TableKind>([
  'budget',
  'incomeStatement',
  'balanceSheet',
  'cashFlow',
]);
export const OUTCOME_WORDS = /bokslut|årsredovisning|utfall|årets verksamhet/i;
const BUDGET_OR_OUTCOME = /(?=budget|bokslut|årsredovisning|utfall)/i;

/** Whether a title tells what came of a year: "Budget 2026 med utfall 2024 och 2025" does of 2024 and 2025. */
export function tellsOutcome(title: string, year: number | null): boolean {
  if (!OUTCOME_WORDS.test(title)) return false;
  const parts = title.split(BUDGET_OR_OUTCOME).map((text) => ({ text, years: yearsOfTitle(text) }));
  const [budgets, outcomes] = [
    parts.filter(({ text }) => /^budget/i.test(text)),
    parts.filter(({ text }) => OUTCOME_WORDS.test(text)),
  ];
  const isOf = (group: typeof parts): boolean => year !== null && group.some(({ years }) => years.includes(year));
  const outcomesHaveYears = outcomes.every(({ years }) => years.length > 0);
  return !(isOf(budgets) && outcomesHaveYears && !isOf(outcomes));
}

function kindOf(
  title: string,
  sheetName: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): TableKind {
  return (
    kindByStatement(title, rows) ??
    kindByColumns(title, sheetName, columns, rows) ??
    kindByRows(title, sheetName, columns, rows)
  );
}

const has = (pattern: RegExp, ...texts: readonly string[]): boolean => texts.some((text) => pattern.test(text));

/** The årsredovisning's statements, by name or by the rows that only they have. */
export function kindByStatement(title: string, rows: readonly TableRow[]): TableKind | null {
  const concepts = rows.map((row) => row.concept);
  const kind = statementKind(title, concepts);
  if (kind !== null) return kind;
  const hasOperations = rows.some(({ label }) => /^verksamhetens (netto)?(kostnader|resultat)/i.test(label));
  return hasOperations && concepts.includes('result') ? 'incomeStatement' : null;
}

/** Whether a title or the concepts of the rows are those of a statement that is built of headings within headings. */
export function isStatement(title: string, concepts: readonly (Concept | null)[]): boolean {
  const kind = statementKind(title, concepts);
  return kind === 'balanceSheet' || kind === 'cashFlow';
}

function statementKind(title: string, concepts: readonly (Concept | null)[]): TableKind | null {
  if (has(/balansräkning|balansbudget/i, title)) return 'balanceSheet';
  if (has(/kassaflöde|finansieringsanalys/i, title)) return 'cashFlow';
  if (has(/resultaträkning|resultatbudget/i, title)) return 'incomeStatement';
  const includes = (concept: Concept): boolean => concepts.includes(concept);
  if (includes('assets') && includes('equityAndLiabilities')) return 'balanceSheet';
  if (includes('cashFlow') || (includes('openingCash') && includes('closingCash'))) return 'cashFlow';
  return null;
}

function kindByColumns(
  title: string,
  sheetName: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): TableKind | null {
  const kinds = new Set(columns.map((column) => column.kind));
  const count = (kind: string): number => columns.filter((column) => column.kind === kind).length;
  const members = rows.filter((row) => row.member !== null).length;
  const lines = rows.filter((row) => row.role === 'line').length;
  const hasCosts = rows.some((row) => row.side === 'cost' || row.concept === 'result' || row.concept === 'totalCost');
  const isByMember = members >= 2 && members * 2 >= lines && !hasCosts;
  if (isByMember && (kinds.has('instalment') || kinds.has('paid') || kinds.has('due') || count('period') >= 2))
    return 'instalments';
  if (has(/rekvisition|betalningsplan|inbetalning/i, title, sheetName) && isByMember) return 'instalments';
  const amounts = columns.filter((column) => AMOUNT_KINDS.has(column.kind)).length;
  if (isByMember && amounts === 0 && (kinds.has('key') || kinds.has('share'))) return 'key';
  if (isByMember) return has(/nyckel/i, title) && kinds.has('population') ? 'key' : 'contributions';
  if (kinds.has('variance') || (kinds.has('actual') && (kinds.has('budget') || kinds.has('forecast'))))
    return 'followUp';
  const periods = columns.filter((column) => column.period !== null && column.kind === 'period');
  // Half-years beside the amounts of whole years split the budget; they do not spread it.
  const isSplit = amounts > 0 && periods.every(({ period }) => period?.of === 'half');
  if (periods.length >= 2 && !isSplit) return 'periods';
  if (kinds.has('actual') && columns.some((column) => column.months !== null)) return 'followUp';
  return null;
}

function kindByRows(
  title: string,
  sheetName: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): TableKind {
  const hasAmounts = columns.some((column) => AMOUNT_KINDS.has(column.kind));
  if (!hasAmounts) return 'other';
  if (has(/deltagare|närvaro|kalender|personal|bemanning|schema|kontakt|inventari/i, title, sheetName)) return 'other';
  if (has(/detaljbudget|specifikation|specificering|underlag|^not\s+\d/i, title)) return 'detail';
  const sides = new Set(rows.map((row) => row.side));
  const known = rows.filter((row) => row.concept !== null || row.side !== 'none' || row.member !== null).length;
  if (sides.has('income') && sides.has('cost')) return 'budget';
  if (known >= 2 && has(/budget|plan|utblick|prognos/i, title, sheetName)) return 'budget';
  if (has(/budget/i, title)) return 'budget';
  if (known * 3 >= rows.length && known >= 2) return 'budget';
  return rows.some((row) => row.role === 'sum') ? 'detail' : 'other';
}
