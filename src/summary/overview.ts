import { Decimal, inUnit, type Unit } from '../money';
import type { YearFigures } from '../reading/model';
import type { SummaryWords } from '../text/summary';
import { address, type CellStyle, type Sheet, type SheetCell, type SheetChart } from '../workbook';
import { AmountSource } from './amounts';
import { Rows } from './builder';
import { formula, formulaText, text } from './cells';
import { totalOf } from './count';
import { costLines } from './costLines';
import { writeCostTables, type CostTable } from './costTable';
import type { SummaryContext } from './input';
import { timeText } from '../text/time';
import { writeYearTable, type LiveCell, type YearTable } from './yearTable';

const LABEL_WIDTH = 48;
const YEAR_WIDTH = 16;
const SOURCE_WIDTH = 30;
const CHART_COLUMNS = 5;
const CHART_COLUMN_WIDTH = 12;
const CHART_ROWS = 20;

/** Excel takes no longer formula; a check of more cells than fit is left out. */
const LONGEST_FORMULA = 8000;

/** In öre. What a formula carries beyond öre is no change of an amount. */
const HALF_KRONA = new Decimal(50);

/** The row (from 0) of the master check cell, in column A, straight under the title. */
const CHECK_ROW = 1;

/** *Sammanställning*: what the budget comes to, year by year, and what its costs are made up of. Wants at least one year. */
export function overviewSheet(context: SummaryContext): Sheet {
  const { reading, settings, words, located } = context;
  const { years } = reading;
  const leading = leadingYear(years, reading.budgetYear);
  const unit = years[leading]!.unit;
  const source = new AmountSource(located, unit);
  const rows = new Rows();
  rows.add(text(words.overview.title(reading.budgetYear ?? years[leading]!.year), 'title'));
  rows.add(null);
  const association = settings.association.name ?? reading.association?.text ?? null;
  writeFacts(rows, context, { association, year: years[leading]!.year, unit });
  const { openingEquityOre } = settings.budget;
  const given = openingEquityOre && { year: years[leading]!.year, ore: openingEquityOre };
  const yearTable = writeYearTable(rows, years, source, words, given);
  const lines = costLines(reading, years);
  const costTable =
    lines.length > 0 ? writeCostTables(rows, lines, years, leading, source, words, yearTable.cost) : null;
  const all = [...rows.all];
  all[CHECK_ROW] = [checkCell(context, yearTable.live, unit)];
  const chartLeft = years.length + 2;
  return {
    kind: 'summary',
    name: words.sheetNames.summary,
    columns: [
      { width: LABEL_WIDTH },
      ...years.map(() => ({ width: YEAR_WIDTH })),
      { width: SOURCE_WIDTH },
      ...Array.from({ length: CHART_COLUMNS }, () => ({ width: CHART_COLUMN_WIDTH })),
    ],
    rows: all,
    chart: chartOf({ years, leading, yearTable, costTable, chartLeft, unit, words }),
    landscape: true,
  };
}

/** The budget year's place among the years; the first budget or plan year, or the last year, where there is none. */
export function leadingYear(years: readonly YearFigures[], budgetYear: number | null): number {
  const own = years.findIndex(({ year }) => year === budgetYear);
  if (own >= 0) return own;
  const budget = years.findIndex(({ kind }) => kind === 'budget' || kind === 'revisedBudget');
  return budget >= 0 ? budget : years.length - 1;
}

function writeFacts(
  rows: Rows,
  { workbookName, time, programVersion, result, words: { facts } }: SummaryContext,
  { association, year, unit }: { readonly association: string | null; readonly year: number; readonly unit: Unit },
): void {
  const fact = (label: string, value: SheetCell) => rows.add(text(label, 'subtitle'), value);
  if (association) fact(facts.association, text(association, 'subtitle'));
  fact(facts.budgetYear, text(String(year), 'subtitle'));
  fact(facts.unit, text(unit, 'subtitle'));
  fact(facts.workbook, text(workbookName, 'subtitle'));
  fact(facts.time, text(timeText(time), 'subtitle'));
  fact(facts.version, text(facts.versions(programVersion, result.ruleVersion), 'subtitle'));
}

/**
 * The master check cell: the outcome of the run, as long as the amounts it rests on are those of the run. Change one of
 * them, and the cell asks for a new review.
 */
function checkCell(
  { result: { counts, accepted }, words: { outcome } }: SummaryContext,
  live: readonly LiveCell[],
  unit: Unit,
): SheetCell {
  const value = `${outcome.label}: ${outcome.summary(counts, totalOf(accepted))}`;
  const style: CellStyle = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'approved';
  if (live.length === 0) return text(value, style);
  const halfKrona = inUnit(HALF_KRONA, unit);
  const unchanged = live.flatMap((cell) => {
    const value = new Decimal(cell.value);
    return [
      `${address(cell)}>${constant(value.minus(halfKrona))}`,
      `${address(cell)}<${constant(value.plus(halfKrona))}`,
    ];
  });
  const expression = `IFERROR(IF(AND(${unchanged.join(',')}),${formulaText(value)},${formulaText(outcome.changed)}),${formulaText(outcome.changed)})`;
  return expression.length > LONGEST_FORMULA ? text(value, style) : formula(expression, value, { style });
}

/** A number as a formula writes it; one below zero in brackets. */
function constant(value: Decimal): string {
  const digits = value.abs().toDecimalPlaces(12).toFixed();
  return value.isNegative() ? `(-${digits})` : digits;
}

interface ChartPlan {
  readonly years: readonly YearFigures[];
  readonly leading: number;
  readonly yearTable: YearTable;
  readonly costTable: CostTable | null;
  readonly chartLeft: number;
  readonly unit: Unit;
  readonly words: SummaryWords;
}

/** Income and costs as columns with eget kapital as a line; for a single year, what the costs are made up of. */
function chartOf(plan: ChartPlan): SheetChart | undefined {
  return plan.years.length > 1 ? chartOverYears(plan) : chartOfShares(plan);
}

function chartOverYears({ years, yearTable, chartLeft, unit, words }: ChartPlan): SheetChart | undefined {
  const span = (row: number) => ({ top: row, bottom: row, left: 1, right: years.length });
  if (yearTable.series.length === 0) return undefined;
  return {
    kind: 'columns',
    title: words.chart.overYears,
    description: words.chart.overYearsDescription(years[0]!.year, years.at(-1)!.year),
    categories: span(yearTable.heading),
    series: yearTable.series.map(({ row, isEquity }) => ({
      name: { row, column: 0 },
      values: span(row),
      asLine: isEquity,
    })),
    valueTitle: unit,
    anchor: anchorAt(chartLeft),
  };
}

function chartOfShares({ years, leading, costTable, chartLeft, unit, words }: ChartPlan): SheetChart | undefined {
  if (!costTable || costTable.first === costTable.last) return undefined;
  const { year } = years[leading]!;
  const span = (column: number) => ({ top: costTable.first, bottom: costTable.last, left: column, right: column });
  return {
    kind: 'bars',
    title: words.chart.shares(year),
    description: words.chart.sharesDescription(year),
    categories: span(0),
    series: [{ name: { row: costTable.heading, column: leading + 1 }, values: span(leading + 1) }],
    valueTitle: unit,
    anchor: anchorAt(chartLeft),
  };
}

function anchorAt(left: number): SheetChart['anchor'] {
  return { top: CHECK_ROW, left, bottom: CHECK_ROW + CHART_ROWS, right: left + CHART_COLUMNS };
}
