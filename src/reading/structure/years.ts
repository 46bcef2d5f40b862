import { sum, ZERO, type Ore } from '../../money';
import type { Settings } from '../../settings/model';
import type {
  BudgetTable,
  ColumnKind,
  Concept,
  Figure,
  RowCell,
  Side,
  TableColumn,
  TableKind,
  TableRow,
  YearFigures,
} from '../model';
import { versionRank } from '../words/versions';
import { costSign } from './signs';

/** The kinds of column that a year's budget may stand in, the leading one lowest. Under a bare year stands the budget. */
const COLUMN_RANK: Partial<Record<ColumnKind, number>> = {
  revisedBudget: 0,
  budget: 1,
  amount: 1,
  plan: 2,
  forecast: 3,
  periodTotal: 4,
};
const COLUMN_KINDS = Object.keys(COLUMN_RANK) as readonly ColumnKind[];
/** A follow-up or a resultaträkning has the year's budget only where a column says so. */
const BUDGET_COLUMNS: readonly ColumnKind[] = ['revisedBudget', 'budget'];
/** The tables that hold a förbund's budget, the best first. */
const BUDGET_TABLES: readonly TableKind[] = ['budget', 'periods', 'followUp', 'incomeStatement'];

const EQUITY: ReadonlySet<Concept> = new Set(['openingEquity', 'closingEquity', 'equity', 'equityUse', 'equityChange']);
const NOT_INCOME: ReadonlySet<Concept> = new Set([...EQUITY, 'frame', 'result', 'grandTotal', 'deficitCover']);

/** A column of a table that may tell of a year. */
interface Source {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  /** The kind of table, the best first. */
  readonly place: number;
}

/**
 * What each year's budget comes to, put together from all tables; in order of year. The tables of the budget itself come
 * first; members' contributions come from their own table where the budget has none. Sheets of single insatser, detail
 * tables and outcomes are not the budget.
 */
export function yearFigures(tables: readonly BudgetTable[], _settings: Settings): YearFigures[] {
  const passedBy = passedByVersions(tables);
  const budgets = tables.filter((table) => !passedBy.has(table)).flatMap(budgetSources);
  const members = tables
    .filter(({ kind }) => kind === 'contributions')
    .flatMap((table) => sourcesOf(table, COLUMN_KINDS, 0));
  const main = budgets.length > 0 ? budgets : members;
  const years = [...new Set(main.map(({ column }) => column.year!))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const ofYear = (sources: readonly Source[]): Source[] =>
      inOrder(sources.filter(({ column }) => column.year === year));
    return yearOf(year, ofYear(main), ofYear(members)) ?? [];
  });
}

/** So large a part of the labels must be the same, before two tables are taken for versions of one budget. */
const ALIKE = 0.6;

/**
 * The tables that another version of the same budget goes before, so that no year is put together from two: the same years and
 * mostly the same rows with other amounts. Where their words do not tell which holds, it is the largest, which may be the sum of the
 * others.
 */
function passedByVersions(tables: readonly BudgetTable[]): ReadonlySet<BudgetTable> {
  const budgets = tables.filter(({ kind, columns }) => kind === 'budget' && columns.some(({ year }) => year !== null));
  const ranked = budgets
    .map((table) => ({
      table,
      years: yearsOf(table),
      labels: labelsOf(table),
      key: [...versionRank(headOf(table)), -costsOf(table)],
    }))
    .toSorted((a, b) => compareKeys(a.key, b.key));
  const passedBy = new Set<BudgetTable>();
  ranked.forEach((one, at) => {
    const before = ranked.slice(0, at).filter(({ table }) => !passedBy.has(table));
    if (before.some((other) => other.years === one.years && areAlike(other.labels, one.labels)))
      passedBy.add(one.table);
  });
  return passedBy;
}

function headOf({ title, sheet, columns }: BudgetTable): string {
  return [title.text, sheet, ...columns.map(({ heading }) => heading)].join(' ');
}

/** What all its years cost together; in öre. */
function costsOf(table: BudgetTable): number {
  return sum(budgetSources(table).map((source) => costOf(source)?.ore.abs() ?? ZERO)).toNumber();
}

/** The years that the table plans. */
function yearsOf({ columns }: BudgetTable): string {
  return columns
    .filter(({ kind }) => COLUMN_KINDS.includes(kind))
    .map(({ year }) => year)
    .join(' ');
}

function labelsOf({ rows }: BudgetTable): ReadonlySet<string> {
  return new Set(rows.filter(({ role }) => role !== 'heading').map(({ label }) => label.toLocaleLowerCase('sv')));
}

function areAlike(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const shared = [...first].filter((label) => second.has(label)).length;
  return shared >= ALIKE * Math.max(first.size, second.size);
}

function budgetSources(table: BudgetTable): Source[] {
  const place = BUDGET_TABLES.indexOf(table.kind);
  if (place < 0) return [];
  const kinds = table.kind === 'budget' || table.kind === 'periods' ? COLUMN_KINDS : BUDGET_COLUMNS;
  return sourcesOf(table, kinds, place);
}

function sourcesOf(table: BudgetTable, kinds: readonly ColumnKind[], place: number): Source[] {
  return table.columns.flatMap((column) =>
    kinds.includes(column.kind) && column.year !== null ? [{ table, column, place }] : [],
  );
}

/** The best first: a table with both sides before one with a single side, a revised budget before its plan, the larger budget. */
function inOrder(sources: readonly Source[]): Source[] {
  const weighed = sources.map((source) => {
    const cost = costOf(source)?.ore.abs().toNumber() ?? 0;
    const isWhole = cost > 0 && incomeOf(source) !== null;
    return { source, key: [source.place, isWhole ? 0 : 1, COLUMN_RANK[source.column.kind] ?? 9, -cost] };
  });
  return weighed.sort((a, b) => compareKeys(a.key, b.key)).map(({ source }) => source);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function yearOf(year: number, sources: readonly Source[], members: readonly Source[]): YearFigures | null {
  const first = <T>(from: readonly Source[], find: (source: Source) => T | null): T | null => {
    for (const source of from) {
      const found = find(source);
      if (found) return found;
    }
    return null;
  };
  const costSource = sources.find((source) => costOf(source) !== null) ?? null;
  const cost = costSource && costOf(costSource);
  const contributions = first([...sources, ...members], contributionsOf);
  const income = first(sources, incomeOf) ?? contributions;
  const lead = costSource ?? sources.find((source) => incomeOf(source) !== null);
  if (!lead) return null;
  const stated = (...concepts: Concept[]): Figure | null => first(sources, (source) => statedOf(source, concepts));
  return {
    year,
    kind: lead.column.kind,
    unit: lead.column.unit ?? lead.table.unit.effective,
    step: lead.table.unit.step,
    table: lead.table.id,
    income,
    contributions,
    cost,
    result: first(sources, resultOf),
    openingEquity: first(sources, openingEquityOf) ?? first(sources, unnamedEquityOf),
    closingEquity: stated('closingEquity'),
    equityUse: positive(stated('equityUse')),
    frame: positive(first(sources, frameOf)),
  };
}

function positive(figure: Figure | null): Figure | null {
  return figure && { ...figure, ore: figure.ore.abs() };
}

function amountAt(row: TableRow, { index }: TableColumn): { readonly ore: Ore; readonly cell: RowCell['cell'] } | null {
  const cell = row.cells[index];
  return cell?.kind === 'amount' ? { ore: cell.ore, cell: cell.cell } : null;
}

/** The figure of some rows: the one that states it, or all of them added up, the largest first. */
function figureOf({ table, column }: Source, rows: readonly TableRow[], sign: 1 | -1 = 1): Figure | null {
  const found = rows.flatMap((row) => {
    const amount = amountAt(row, column);
    return amount ? [{ row, ...amount }] : [];
  });
  const [largest] = found.toSorted((a, b) => b.ore.abs().comparedTo(a.ore.abs()));
  if (!largest) return null;
  const others = found.filter((each) => each !== largest).map(({ cell }) => cell);
  return {
    ore: sum(found.map(({ ore }) => ore)).times(sign),
    cell: largest.cell,
    cells: [largest.cell, ...others],
    table: table.id,
    label: largest.row.label,
  };
}

/** Rows of a side that no other row of that side holds: totals, and lines that stand outside every sum. */
function rootsOf(source: Source, side: Side): TableRow[] {
  const { table } = source;
  const isOfSide = (row: TableRow): boolean =>
    row.side === side && (row.role === 'line' || row.role === 'sum') && amountAt(row, source.column) !== null;
  const held = new Set<number>();
  for (const row of table.rows) {
    if (!isOfSide(row)) continue;
    for (const part of row.sum?.parts ?? []) held.add(part.row);
  }
  const roots = table.rows.filter((row) => isOfSide(row) && !held.has(row.index));
  const sums = roots.filter((row) => row.sum).map((row) => ({ row, lines: linesOf(table, row) }));
  const within = new Set(
    sums.filter(({ lines }) => sums.some((other) => isWithin(lines, other.lines))).map(({ row }) => row),
  );
  return roots.filter((row) => !within.has(row));
}

/** The lines that a row adds up, through the sums between: `SUBTOTAL` over all of them passes the sums by. */
function linesOf(table: BudgetTable, row: TableRow, seen = new Set<number>()): ReadonlySet<number> {
  for (const part of row.sum?.parts ?? []) {
    if (seen.has(part.row)) continue;
    const each = table.rows[part.row]!;
    if (each.sum) linesOf(table, each, seen);
    else seen.add(part.row);
  }
  return seen;
}

function isWithin(lines: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return lines.size > 0 && lines.size < others.size && [...lines].every((line) => others.has(line));
}

/**
 * The rows that give a side's total: the one that says it is the total, with what the result adds beside it (financial items);
 * otherwise every root. A total that is written twice counts once.
 */
function totalRows(source: Source, side: Side, concept: Concept): TableRow[] {
  const roots = rootsOf(source, side);
  const totals = roots.filter((row) => row.concept === concept);
  if (totals.length === 0) return withoutEmptySums(roots);
  const best = totals.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]!;
  const beside = besideInResult(source.table, best);
  return [best, ...roots.filter((row) => row !== best && beside.has(row.index) && row.concept !== concept)];
}

/** A sum whose parts nobody knows repeats lines that are there as well. */
function withoutEmptySums(rows: readonly TableRow[]): TableRow[] {
  const known = rows.filter((row) => row.role === 'line' || row.sum !== null);
  return known.length > 0 ? known : [...rows];
}

function sizeOf(row: TableRow): number {
  return row.sum?.parts.length ?? 0;
}

/** All that results and net sums come to with the total among it: financial items, depreciation, what stands beside it. */
function besideInResult(table: BudgetTable, total: TableRow): ReadonlySet<number> {
  const beside = new Set<number>();
  const spread = (row: TableRow): void => {
    for (const part of row.sum?.parts ?? []) {
      if (beside.has(part.row)) continue;
      beside.add(part.row);
      if (table.rows[part.row]!.side === 'none') spread(table.rows[part.row]!);
    }
  };
  const results = table.rows.filter((row) => row.concept === 'result' && row.sum);
  const last = results.at(-1);
  if (last) spread(last);
  return beside.has(total.index) ? beside : new Set();
}

function costOf(source: Source): Figure | null {
  const rows = totalRows(source, 'cost', 'totalCost');
  const figure = figureOf(source, rows, costSign(source.table));
  // A stated total is the cost whatever sign it is printed with.
  return figure && rows.length === 1 && rows[0]!.role === 'sum' ? positive(figure) : figure;
}

/** Income as the law sees it: a sum that takes eget kapital in is taken apart. */
function incomeOf(source: Source): Figure | null {
  const { table } = source;
  const isIncome = (row: TableRow): boolean =>
    row.side === 'income' && (row.concept === null || !NOT_INCOME.has(row.concept));
  const takesEquity = (row: TableRow): boolean =>
    row.sum?.parts.some((part) => {
      const each = table.rows[part.row]!;
      return each.side === 'equity' || (each.concept !== null && EQUITY.has(each.concept)) || takesEquity(each);
    }) ?? false;
  const apart = (row: TableRow): TableRow[] =>
    takesEquity(row) ? row.sum!.parts.flatMap((part) => apart(table.rows[part.row]!)) : isIncome(row) ? [row] : [];
  const rows = totalRows(source, 'income', 'totalIncome').flatMap(apart);
  return figureOf(source, rows, incomeSign(source, rows));
}

/** Income that is written with minus throughout is income all the same. */
function incomeSign({ column }: Source, rows: readonly TableRow[]): 1 | -1 {
  const amounts = rows.flatMap((row) => amountAt(row, column)?.ore ?? []);
  return amounts.length > 0 && amounts.every((ore) => ore.isNegative()) ? -1 : 1;
}

function contributionsOf(source: Source): Figure | null {
  const isMembers = (row: TableRow): boolean =>
    row.concept === 'contribution' ||
    row.concept === 'totalContributions' ||
    (row.member !== null && row.member.kind !== 'external');
  const roots = rootsOf(source, 'income');
  const total = roots.filter((row) => row.concept === 'totalContributions');
  const rows = total.length > 0 ? total.slice(0, 1) : members(source, roots, isMembers);
  return figureOf(source, rows, incomeSign(source, rows));
}

/** The widest rows that hold members' money and nothing else. */
function members(
  { table, column }: Source,
  roots: readonly TableRow[],
  isMembers: (row: TableRow) => boolean,
): TableRow[] {
  const holdsOnlyMembers = (row: TableRow): boolean =>
    isMembers(row) || (row.sum?.parts.every((part) => holdsOnlyMembers(table.rows[part.row]!)) ?? false);
  const widest = (row: TableRow): TableRow[] => {
    if (holdsOnlyMembers(row) && amountAt(row, column)) return [row];
    return row.sum?.parts.flatMap((part) => widest(table.rows[part.row]!)) ?? [];
  };
  return roots.flatMap(widest);
}

/** What the year opens with; a row that the income takes in tells what is used of it, where another tells what there is. */
function openingEquityOf(source: Source): Figure | null {
  const { rows } = source.table;
  const added = new Set(
    rows.flatMap(({ side, sum }) => (side === 'income' ? (sum?.parts ?? []) : [])).map(({ row }) => row),
  );
  const apart = rows.filter(({ index }) => !added.has(index));
  return statedOf(source, ['openingEquity'], apart) ?? statedOf(source, ['openingEquity']);
}

function statedOf(source: Source, concepts: readonly Concept[], rows = source.table.rows): Figure | null {
  for (const row of rows) {
    if (row.role === 'heading' || row.concept === null || !concepts.includes(row.concept)) continue;
    const figure = figureOf(source, [row]);
    if (figure) return figure;
  }
  return null;
}

/** "Årets resultat" before other results, and the last of several. */
function resultOf(source: Source): Figure | null {
  const rows = source.table.rows.filter((row) => row.concept === 'result' && amountAt(row, source.column) !== null);
  const named = rows.filter(({ label }) => /årets|budgeterat/i.test(label));
  const row = named.at(-1) ?? rows.at(-1);
  return row ? figureOf(source, [row]) : null;
}

/** "Eget kapital" without more words, beside the year's income: what there is when the year begins. */
function unnamedEquityOf(source: Source): Figure | null {
  const rows = source.table.rows.filter((row) => row.concept === 'equity' && amountAt(row, source.column) !== null);
  return rows.length === 1 ? figureOf(source, rows) : null;
}

/** Income and eget kapital together: the row that is called so, or a sum that adds the two. */
function frameOf(source: Source): Figure | null {
  const named = statedOf(source, ['frame']);
  if (named) return named;
  const { table } = source;
  const row = table.rows.find((each) => {
    const sides = new Set(each.sum?.parts.map((part) => table.rows[part.row]!.side));
    return (
      sides.size === 2 && sides.has('income') && sides.has('equity') && each.sum!.parts.every(({ sign }) => sign > 0)
    );
  });
  return row ? figureOf(source, [row]) : null;
}
