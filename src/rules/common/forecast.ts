import { sum, ZERO, type Ore } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { amountOf, cellOf, distinctCells, figureCells } from '../facts/cells';

/** An amount and the cells it comes from. */
interface Known {
  readonly ore: Ore;
  readonly cells: readonly CellRef[];
}

/** A forecast beside the budget of its year; a forecast of later years is a plan. */
function isFollowedUp({ columns }: BudgetTable, { kind, year }: TableColumn): boolean {
  const planned = columns.filter((other) => other.kind === 'budget' || other.kind === 'revisedBudget');
  return kind === 'forecast' && planned.some((other) => other.year === year);
}

/** A forecast of a year's costs with the income and the eget kapital that are to pay for them. */
export interface Forecast {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly costRow: TableRow;
  readonly cost: Ore;
  readonly income: Known;
  readonly equity: Known;
}

function forecastOf(
  reading: Reading,
  settings: Settings,
  table: BudgetTable,
  column: TableColumn,
): readonly Forecast[] {
  const costRow = table.rows.find(({ concept }) => concept === 'totalCost');
  const cost = costRow ? amountOf(costRow, column) : null;
  const income = incomeOf(table, column);
  const equity = equityOf(reading, settings, table, column);
  if (!costRow || cost === null || !income || !equity) return [];
  return [{ table, column, costRow, cost: cost.abs(), income, equity }];
}

/** The table's total income, or else all its income added up. */
function incomeOf(table: BudgetTable, column: TableColumn): Known | null {
  const total = table.rows.find(({ concept }) => concept === 'totalIncome');
  const rows = total
    ? [total]
    : table.rows.filter(({ role, side, member }) => role === 'line' && (side === 'income' || member !== null));
  const amounts = rows.map((row) => amountOf(row, column));
  if (rows.length === 0 || amounts.some((ore) => ore === null)) return null;
  return {
    ore: sum(amounts.map((ore) => ore ?? ZERO)),
    cells: distinctCells(rows.map((row) => cellOf(row, column))),
  };
}

/** The eget kapital that the year opens with: in the table, elsewhere in the workbook, or in the settings. */
function equityOf(reading: Reading, settings: Settings, table: BudgetTable, column: TableColumn): Known | null {
  const row = table.rows.find(({ concept }) => concept === 'openingEquity');
  const own = row ? amountOf(row, column) : null;
  if (row && own !== null) return { ore: own, cells: distinctCells([cellOf(row, column)]) };
  const figure = reading.years.find(({ year }) => year === column.year)?.openingEquity;
  if (figure) return { ore: figure.ore, cells: figureCells(figure) };
  const { openingEquityOre, year } = settings.budget;
  return openingEquityOre && (year ?? reading.budgetYear) === column.year ? { ore: openingEquityOre, cells: [] } : null;
}

/** Every forecast of a year under way whose costs, income and opening eget kapital are all known. */
export function forecasts(reading: Reading, settings: Settings): readonly Forecast[] {
  return reading.tables.flatMap((table) =>
    table.columns
      .filter((column) => isFollowedUp(table, column))
      .flatMap((column) => forecastOf(reading, settings, table, column)),
  );
}
