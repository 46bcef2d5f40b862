import { AMOUNT_KINDS } from '../columnKinds';
import type { BudgetTable, ColumnKind, TableColumn } from '../model';
import { monthsTold, saysWholeYear } from '../words';
import { MONTHS_IN_A_YEAR } from '../words/dates';
import { withInterventions } from './interventions';
import { kindByStatement, OUTCOME_WORDS, tellsOutcome, withKind } from './kinds';
import { headingOf, yearsOfTitle } from './look';

/**
 * Gives every column its year, a bare year its meaning (the budget year, a later or an earlier one), and every table its kind.
 * @param titles the workbook's name and the titles that stand outside the tables
 * @param texts all that stands outside the tables
 */
export function withYearsAndKinds(
  tables: readonly BudgetTable[],
  titles: readonly string[],
  texts: readonly string[],
): { readonly tables: BudgetTable[]; readonly year: number | null } {
  const year = workbookYear(tables, titles) ?? loneYear(texts);
  const settled = tables.map((table) => {
    const reported = reportedYear(table, tables);
    const own = reported ?? tableYear(table, year);
    const isOverview = looksBack(table, tables, titles);
    return withKind({
      ...table,
      columns: table.columns.map((column) => {
        const isOutcome = isOverview || (column.year === reported && reported !== null);
        const isReported = isOutcome && column.kind === 'amount' && isBareYear(column.heading);
        const settledColumn = isReported ? ({ ...column, kind: 'actual' } as const) : settle(column, table, own, year);
        return withMonths(settledColumn, table);
      }),
    });
  });
  return { tables: withInterventions(settled), year };
}

/** A heading is a few words. */
const LONGEST_HEADING = 80;

/** The only year that headings of any words name: "Ekonomisk ram och användning 2027". */
function loneYear(texts: readonly string[]): number | null {
  const years = new Set(texts.filter(({ length }) => length <= LONGEST_HEADING).flatMap(yearsOfTitle));
  return years.size === 1 ? [...years][0]! : null;
}

const PLANNING = /budget(?!uppf)|verksamhetsplan|flerårsplan/i;
const FOLLOWING = /uppföljning|utfall|bokslut|årsredovisning|delårs|tertial|kvartal/i;

/**
 * The year that a workbook is for: what most titles, sheet names and headings speak for. Of two equals the later, since last year's
 * budget is there to compare with; of more the first, since they are the years of a plan.
 */
function workbookYear(tables: readonly BudgetTable[], titles: readonly string[]): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number | null, weight: number): void => {
    if (year !== null) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  titles.forEach((title) => vote(titleYear(title), weightOf(title)));
  for (const table of tables) {
    const title = table.title.cell ? table.title.text : '';
    const named = titleYear(title) === null ? table.sheet : title;
    vote(titleYear(named), weightOf(named));
    vote(columnsYear(table), table.columns.some(({ kind }) => kind === 'budget') ? 3 : 1);
  }
  const known = new Set(
    tables.flatMap(({ columns }) => columns.map(({ year }) => year)).filter((year) => year !== null),
  );
  const ranked = [...votes]
    .filter(([year]) => known.size === 0 || known.has(year))
    .sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  const leading = ranked.filter(([, count]) => count === ranked[0]![1]).map(([year]) => year);
  return (leading.length === 2 ? leading[1] : leading[0]) ?? null;
}

function weightOf(title: string): number {
  if (FOLLOWING.test(title)) return 1;
  return PLANNING.test(title) ? 4 : 1;
}

/** "Budget 2027 jämfört med budget 2026", "Jämförelse budget 2026 – budget 2027". */
const COMPARES =
  /(?<!\p{L})(?:jämför\p{L}*|jämte|jfr|jmf|mot|gentemot|kontra|vs|relativt|i förhållande till)(?!\p{L})/iu;

/**
 * The year that a title is for: where it compares years, what stands before the comparison, or else the later of two; the one behind
 * "budget" where several are named and outcomes too; else the first.
 */
function titleYear(title: string): number | null {
  const years = yearsOfTitle(title);
  if (years.length < 2) return years[0] ?? null;
  const compares = COMPARES.exec(title);
  const before = compares ? yearsOfTitle(title.slice(0, compares.index)) : [];
  if (before.length > 0) return Math.min(...before);
  if (compares && years.length === 2) return Math.max(...years);
  const budget = /budget\D{0,20}?(20\d\d)/i.exec(title);
  if (budget && FOLLOWING.test(title)) return Number(budget[1]);
  return Math.min(...years);
}

/** The year that a table is for, by its own title, its sheet's name and its headings. */
function tableYear(table: BudgetTable, workbook: number | null): number | null {
  const titled = table.title.cell ? titleYear(table.title.text) : null;
  const own = columnsYear(table);
  const named = titleYear(table.sheet);
  const years = new Set(table.columns.map(({ year }) => year));
  // A title that names no year of the columns may be left over from last year.
  for (const year of [titled, named]) if (year !== null && (years.has(year) || own === null)) return year;
  if (workbook !== null && years.has(workbook)) return workbook;
  return own ?? titled ?? named ?? workbook;
}

/** The later of the two years of a statement that has the year before first ("2024 | 2025"), unless it is a budget's. */
function reportedYear(table: BudgetTable, tables: readonly BudgetTable[]): number | null {
  const { columns, title, sheet, labelHeading = '' } = table;
  const amounts = columns.filter(({ kind }) => AMOUNT_KINDS.has(kind));
  const years = amounts.map(({ kind, year }) => (kind === 'amount' ? year : null));
  const [first, second] = years;
  if (years.length !== 2 || typeof first !== 'number' || second !== first + 1) return null;
  const names = [title.text, sheet, labelHeading];
  if (names.some((name) => PLANNED.test(name))) return null;
  if (!isStatement(table) && kindByStatement(labelHeading, table.rows) === null) return null;
  const isOfFirst = names.some((name) => titleYear(name) === first);
  return isOfFirst || isPlanned(second, tables) ? null : second;
}

const OVERVIEW =
  /översikt över (?:\p{L}+ )?år|(?:flerårs|femårs|treårs|tioårs)översikt|(?<!\p{L})i sammandrag|nyckeltal|ekonomisk(?:a)? utveckling|(?:resultat|kostnads|intäkts)utveckling|historik/iu;

/** Whether a table shows how the years have been ("Flerårsöversikt", "Fem år i sammandrag"), none of which is still to come. */
function looksBack(table: BudgetTable, tables: readonly BudgetTable[], titles: readonly string[]): boolean {
  if (!isOverview(table)) return false;
  const years = table.columns.flatMap(({ kind, year }) => (AMOUNT_KINDS.has(kind) && year !== null ? [year] : []));
  const budgets = tables.filter((other) => !isOverview(other) && isOfBudget(other));
  const planned = workbookYear(
    budgets,
    titles.filter((title) => PLANNING.test(title)),
  );
  const last = Math.max(...years);
  return years.length > 1 && (planned === null || last < planned || hasOutcome(last, tables));
}

function isOverview({ title, sheet, labelHeading = '', columns }: BudgetTable): boolean {
  const names = [title.text, sheet, labelHeading];
  const isPlanned = [...names, ...columns.map(({ heading }) => heading)].some((name) => PLANNED.test(name));
  return !isPlanned && names.some((name) => OVERVIEW.test(name));
}

function isOfBudget({ title, sheet, columns }: BudgetTable): boolean {
  const isPlanned = columns.some(({ kind }) => kind === 'budget' || kind === 'revisedBudget' || kind === 'plan');
  return isPlanned || PLANNING.test(title.cell ? title.text : sheet);
}

const PLANNED = /budget|plan|prognos/i;

const hasOutcome = (year: number, tables: readonly BudgetTable[]): boolean =>
  tables.some(({ columns }) => columns.some((column) => column.year === year && column.kind === 'actual'));

/** Whether some budget is for a year that has no outcome yet. */
function isPlanned(year: number, tables: readonly BudgetTable[]): boolean {
  const has = (kinds: readonly ColumnKind[], { columns }: BudgetTable): boolean =>
    columns.some((column) => column.year === year && kinds.includes(column.kind));
  if (hasOutcome(year, tables)) return false;
  return tables.some((table) => {
    const title = table.title.cell ? table.title.text : table.sheet;
    if (has(['budget', 'revisedBudget', 'plan', 'forecast'], table)) return true;
    return PLANNING.test(title) && (has(['amount'], table) || titleYear(title) === year);
  });
}

/** The year that the headings make the budget's: the last budget before the plans; without plans, the first. */
function columnsYear({ columns }: BudgetTable): number | null {
  const yearsOf = (kinds: readonly ColumnKind[]): number[] =>
    columns.filter(({ kind, year }) => kinds.includes(kind) && year !== null).map(({ year }) => year!);
  const budgets = yearsOf(['budget', 'revisedBudget']);
  const plans = yearsOf(['plan']);
  const known = new Set(yearsOf(['actual', 'previousYear', 'forecast']));
  if (budgets.length === 0) {
    const bare = yearsOf(['amount']);
    if (bare.length > 0) return bare[0]! > bare.at(-1)! ? bare[0]! : Math.min(...bare);
    if (plans.length > 0) return Math.min(...plans);
    if (known.size > 0) return Math.max(...known);
    const all = columns.flatMap(({ kind, year }) => (kind === 'population' || year === null ? [] : [year]));
    return all.length > 0 ? Math.min(...all) : null;
  }
  const beforePlans = plans.length > 0 ? budgets.filter((year) => year < Math.min(...plans)) : [];
  if (beforePlans.length > 0) return Math.max(...beforePlans);
  // Last year's budget stands beside its outcome or that of the year before it, or behind this year's.
  const [first, second] = budgets;
  const hasPast = known.size > 0 && Math.max(...known) <= Math.min(...budgets);
  const isCompared = columns.some(({ kind }) => kind === 'change' || kind === 'variance');
  if (budgets.length === 2 && (hasPast || isCompared || first! > second!)) return Math.max(...budgets);
  return Math.min(...budgets);
}

/** How far into the year a follow-up goes, as its title says, or the name of its sheet: "per 31 augusti", "Tertialrapport 2", "2026-08". */
function monthsOf({ title, sheet, columns }: BudgetTable): number | null {
  if (!columns.some(({ kind }) => kind === 'actual')) return null;
  return monthsReported(title.text) ?? monthsReported(sheet);
}

function monthsReported(text: string): number | null {
  const plain = text
    .replace(REPORTS, '$1')
    .replace(HALF_YEAR, 'halvår 1')
    .replace(PACKED_DATE, (date) => (FOLLOWING.test(text) ? `utfall ${date}` : date));
  return monthsTold(plain);
}

const REPORT = String.raw`s?(?:rapport|bokslut|uppföljning|redovisning|prognos)\p{L}*`;
const REPORTS = new RegExp(`(?<!\\p{L})(tertial|kvartal|halvår)${REPORT}(?= (?:nr )?[1-4](?!\\d))`, 'iu');
const HALF_YEAR = new RegExp(`(?<!\\p{L})halvår${REPORT}`, 'iu');
const PACKED_DATE = /(?<!\d)(?:20)?[2-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?(?!\d)/;
const ACCUMULATED = /(?<!\p{L})(ack|ackumulera\p{L}*|period|perioden|periodens|hittills)(?!\p{L})/iu;

/**
 * An outcome covers the months that the title tells, and so does the budget for the time that has passed: it says so, or the
 * table's deviation is between the two and the outcome has come nearer to all of it than to its part of a year.
 */
function withMonths(column: TableColumn, table: BudgetTable): TableColumn {
  if (column.months !== null || column.period !== null) return column;
  const told = monthsOf(table);
  if (told === null) return column;
  const count = (kind: ColumnKind): number => table.columns.filter((other) => other.kind === kind).length;
  const isCompared = count('variance') === 1 && count('forecast') === 0 && count('budget') === 1;
  const isBudgetSoFar =
    column.kind === 'budget' &&
    (ACCUMULATED.test(column.heading) ||
      (isCompared && isNearlyMet(column, table, told)) ||
      isBesideWholeYear(column, table));
  return column.kind === 'actual' || isBudgetSoFar ? { ...column, months: told } : column;
}

/** Whether most rows have come nearer to the whole of a budget than to what so many months are of a year. */
function isNearlyMet({ index }: TableColumn, { columns, rows }: BudgetTable, months: number): boolean {
  const outcome = columns.find(({ kind }) => kind === 'actual')!;
  const shares = rows.flatMap(({ role, cells }) => {
    const [planned, came] = [cells[index], cells[outcome.index]];
    const isCounted = role === 'line' && planned?.kind === 'amount' && came?.kind === 'amount';
    return isCounted && !planned.number.isZero() ? [came.number.dividedBy(planned.number).toNumber()] : [];
  });
  const between = Math.sqrt(months / MONTHS_IN_A_YEAR);
  return shares.filter((share) => share >= between).length * 2 >= shares.length;
}

/** "Budget" beside "Årsbudget", or beside "Budget 2026" in the same follow-up: the budget of the months that have passed. */
function isBesideWholeYear({ index, year, heading }: TableColumn, { columns }: BudgetTable): boolean {
  const names = (text: string): boolean => saysWholeYear(text) || headingOf(text).years.length > 0;
  if (names(heading)) return false;
  return columns.some(
    (other) =>
      other.index !== index &&
      other.kind === 'budget' &&
      (other.year === null || other.year === year) &&
      names(other.heading),
  );
}

function settle(column: TableColumn, table: BudgetTable, year: number | null, workbook: number | null): TableColumn {
  const own = column.year;
  if (own === null) {
    if (TIMELESS.has(column.kind) || year === null) return column;
    const isPlan = column.kind === 'amount' && workbook !== null && year > workbook && !PLANNING.test(table.title.text);
    if (isPlan && !OUTCOME_WORDS.test(table.title.text)) return { ...column, kind: 'plan', year };
    return { ...column, year: column.kind === 'previousYear' ? year - 1 : year };
  }
  if (column.kind === 'amount' && isBareYear(column.heading)) {
    return { ...column, kind: bareYearKind(table, own, year ?? own) };
  }
  if (year === null || own >= year || !BEFORE.has(column.kind) || comparesYears(table, own, year)) return column;
  return { ...column, kind: 'previousYear' };
}

/** Budget and outcome of the earlier year beside outcome or forecast of this one: each year is followed up. */
function comparesYears({ columns }: BudgetTable, earlier: number, year: number): boolean {
  const has = (kinds: readonly ColumnKind[], wanted: number): boolean =>
    columns.some((column) => column.year === wanted && kinds.includes(column.kind));
  return has(['budget'], earlier) && has(['actual'], earlier) && has(['actual', 'forecast', 'variance'], year);
}

/** Kinds that, for a year before the table's own, are there to compare with. */
const BEFORE: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['actual', 'budget', 'revisedBudget']);

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
  if (/^\d{4}(-\d\d-\d\d)?$/.test(heading.trim())) return true;
  return years.length === 1 && (kind === null || kind === 'amount') && !hasUnknownWords;
}

function bareYearKind(table: BudgetTable, own: number, base: number): ColumnKind {
  const { text } = table.title;
  if (own < base) return 'previousYear';
  const isReported = isStatement(table) || /^not\s+\d/i.test(text);
  const isPast = fallsInTime(table) || hasBudgetOf(own, table);
  const isOutcome = tellsOutcome(text, own) || (isReported && !PLANNING.test(text) && isPast);
  if (isOutcome) return 'actual';
  return own === base ? 'budget' : 'plan';
}

function isStatement(table: BudgetTable): boolean {
  return kindByStatement(table.title.text, table.rows) !== null;
}

/** Beside a column that says it is the year's budget, the bare year is its outcome. */
function hasBudgetOf(year: number, { columns }: BudgetTable): boolean {
  return columns.some(
    (column) => column.year === year && (column.kind === 'budget' || column.kind === 'revisedBudget'),
  );
}

/** The latest year first, as statements of what has been put it. */
function fallsInTime({ columns }: BudgetTable): boolean {
  const years = columns.map(({ year }) => year).filter((year) => year !== null);
  return years.length < 2 || years[0]! > years[1]!;
}
