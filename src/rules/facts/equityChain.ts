import type { Ore, Unit } from '../../money';
import { AMOUNT_KINDS } from '../../reading/columnKinds';
import type { BudgetTable, ColumnKind, Concept, Reading, TableColumn, TableKind, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { amountOf, cellOf, unitOf } from './cells';

/** What a year opens with, as a column states it, beside what the year before it closes with. */
export interface EquityStep {
  readonly year: number;
  readonly unit: Unit;
  readonly opening: StatedEnd;
  readonly closing: StatedEnd;
  /** What the year before comes to by its own opening and result, whatever it states as closing; `null` where no row gives a result. */
  readonly computedClosing: Ore | null;
  /** The two years stand in tables of their own. */
  readonly isBetweenTables: boolean;
}

export interface StatedEnd {
  readonly ore: Ore;
  readonly cell: CellRef;
  readonly label: string;
}

/** A column that states eget kapital at both ends of its year. */
interface YearColumn {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly year: number;
  readonly opening: StatedEnd;
  readonly closing: StatedEnd;
  readonly computedClosing: Ore | null;
}

/**
 * Years that follow each other where both say with what they open and close, whatever the workbook's budget year: years of one table
 * whose figures are of one kind, and years that have a table each.
 */
export function equitySteps(reading: Reading): readonly EquityStep[] {
  const byTable = reading.tables.map((table) => yearColumns(table)).filter((columns) => columns.length > 0);
  const within = byTable.flatMap((columns) => steps(columns).filter((pair) => mustFollow(pair, reading.budgetYear)));
  const single = byTable.flatMap((columns) => (columns.length === 1 ? columns : []));
  const alone = single.filter(({ year }) => byTable.flat().filter((other) => other.year === year).length === 1);
  return [...within, ...steps(alone)].map(([before, after]) => ({
    year: after.year,
    unit: unitOf(after.table, after.column),
    opening: after.opening,
    closing: before.closing,
    computedClosing: before.computedClosing,
    isBetweenTables: before.table !== after.table,
  }));
}

type Pair = readonly [before: YearColumn, after: YearColumn];

function steps(columns: readonly YearColumn[]): readonly Pair[] {
  return columns.flatMap((after) =>
    columns.filter(({ year }) => year === after.year - 1).map((before): Pair => [before, after]),
  );
}

/** A statement of assets has eget kapital at one end of each year only; a goal or a list has none. */
const WITH_CHAINS: ReadonlySet<TableKind> = new Set<TableKind>(['budget', 'incomeStatement', 'followUp', 'detail']);

/** The columns of a table that each alone tell of their year, where one row states its opening and one its closing. */
function yearColumns(table: BudgetTable): readonly YearColumn[] {
  const [openingRow, closingRow] = [onlyRow(table, 'openingEquity'), onlyRow(table, 'closingEquity')];
  const resultRow = onlyRow(table, 'result');
  if (!WITH_CHAINS.has(table.kind) || !openingRow || !closingRow) return [];
  const columns = table.columns.filter(({ kind, year }) => AMOUNT_KINDS.has(kind) && year !== null);
  return columns.flatMap((column) => {
    const isOnly = columns.every((other) => other === column || other.year !== column.year);
    const [opening, closing] = [endOf(openingRow, column), endOf(closingRow, column)];
    if (!isOnly || !opening || !closing) return [];
    const result = resultRow && amountOf(resultRow, column);
    return [
      { table, column, year: column.year!, opening, closing, computedClosing: result && opening.ore.plus(result) },
    ];
  });
}

function onlyRow({ rows }: BudgetTable, concept: Concept): TableRow | null {
  const found = rows.filter((row) => row.concept === concept && row.role !== 'heading');
  return found.length === 1 ? found[0]! : null;
}

function endOf(row: TableRow, column: TableColumn): StatedEnd | null {
  const [ore, cell] = [amountOf(row, column), cellOf(row, column)];
  return ore && cell ? { ore, cell, label: row.label } : null;
}

/**
 * Whether the later year must open with what the earlier closes with: both have come true, both are planned, or bare years head a
 * table of eget kapital alone. What was budgeted for a year that has passed may have been left behind by what happened.
 */
function mustFollow([before, after]: Pair, budgetYear: number | null): boolean {
  if (isOutcome(before.column) && isOutcome(after.column)) return true;
  if (budgetYear !== null && before.year >= budgetYear && isPlan(before.column) && isPlan(after.column)) return true;
  return isBareYear(before.column) && isBareYear(after.column) && isEquityAlone(before.table);
}

const PLANS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['budget', 'revisedBudget', 'plan', 'amount']);

const isPlan = ({ kind }: TableColumn): boolean => PLANS.has(kind);

function isOutcome({ kind, months, heading }: TableColumn): boolean {
  const isPast = kind === 'actual' || (kind === 'previousYear' && /utfall|bokslut/iu.test(heading));
  return isPast && (months === null || months === 12);
}

const isBareYear = ({ heading }: TableColumn): boolean => /^(?:år )?\d{4}$/iu.test(heading.trim());

/** No income and no costs stand in the table: what becomes of eget kapital, year by year. */
function isEquityAlone({ rows }: BudgetTable): boolean {
  return rows.every(({ side }) => side === 'equity' || side === 'none');
}
