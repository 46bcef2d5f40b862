import { Decimal, orePerUnit, stepOf, type Ore, type Step } from '../../money';
import type { BudgetTable, Figure, Reading, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { tablesOf } from '../common/statements';
import { toleranceBetween } from '../common/stated';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, labelOfYear, locateCells, unitOf } from '../facts/cells';
import { roundingStep } from '../facts/equality';
import { equityYears } from '../facts/equity';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  balance: ['opening', 'closing', 'cell'],
  forecast: ['opening', 'closing', 'cell'],
  settings: ['opening', 'closing'],
} as const;

/** What the year before is said to close with, in an account of it. */
interface Closing {
  readonly from: keyof typeof MESSAGES;
  /** Several readings of one balance sheet may be meant: eget kapital with or without the year's result. */
  readonly amounts: readonly Ore[];
  readonly cells: readonly CellRef[];
  readonly step: Step;
}

/**
 * The budget year opens with the eget kapital that the accounts of the year before close with: the balance sheet, a forecast in
 * another table, or the settings. Where several say something, one of them is enough.
 */
export const MYC07 = defineRule({
  id: 'MYC-07',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.openingEquity'],
  check(reading, settings) {
    const year = equityYears(reading, settings).find(({ figures }) => figures.year === reading.budgetYear);
    const opening = year?.figures.openingEquity ? year.opening?.figure : null;
    if (!year || !opening) return { checks: 0, findings: [] };
    const own = roundingStep(locateCells(reading), [opening.cell]);
    const closings = closingsOf(reading, settings, opening, year.figures.year - 1);
    const isKnown = closings.some(({ amounts, step }) =>
      amounts.some(
        (ore) =>
          !ore
            .minus(opening.ore)
            .abs()
            .greaterThan(toleranceBetween({ step }, { step: own })),
      ),
    );
    const first = closings[0];
    return {
      checks: closings.length > 0 ? 1 : 0,
      findings: first && !isKnown ? [draft(opening, first, year.figures)] : [],
    };
  },
});

function closingsOf(reading: Reading, settings: Settings, opening: Figure, year: number): readonly Closing[] {
  const { openingEquityOre } = settings.budget;
  return [
    ...tablesOf(reading, 'balanceSheet').flatMap((table) => inBalanceSheet(table, year)),
    ...tablesOf(reading, 'followUp')
      .filter(({ id }) => id !== opening.table)
      .flatMap((table) => inFollowUp(table, year)),
    ...(openingEquityOre
      ? [{ from: 'settings' as const, amounts: [openingEquityOre], cells: [], step: new Decimal(1) }]
      : []),
  ];
}

function inBalanceSheet(table: BudgetTable, year: number): readonly Closing[] {
  const column = table.columns.find((one) => one.year === year && (one.months ?? 12) === 12);
  if (!column) return [];
  const rows = table.rows.filter(({ role }) => role !== 'heading' && role !== 'note');
  const equity = rows.filter(({ concept }) => concept === 'equity');
  const row = rows.findLast(({ concept }) => concept === 'closingEquity') ?? equity.find(isSum) ?? equity[0];
  const opening = rows.find(({ concept }) => concept === 'openingEquity');
  const result = rows.find(({ concept }) => concept === 'result');
  const closing = row ? closingAt(table, row, column, 'balance') : null;
  const added = result ? amountOf(result, column) : null;
  if (!closing) return opening && result ? openingAndResult(table, opening, result, column) : [];
  if (!row || !added || holdsResult(row, table)) return [closing];
  const together = closing.amounts.map((ore) => ore.plus(added));
  const isCarried = /balanserat/i.test(row.label);
  return [{ ...closing, amounts: isCarried ? [...together, ...closing.amounts] : [...closing.amounts, ...together] }];
}

function isSum({ role }: TableRow): boolean {
  return role === 'sum';
}

/** What the year closes with has its result in it, and so has a sum of the result and more. */
function holdsResult({ concept, sum }: TableRow, { rows }: BudgetTable): boolean {
  return concept === 'closingEquity' || sum?.parts.some(({ row }) => rows[row]?.concept === 'result') === true;
}

/** Eget kapital in two rows that nothing adds up. */
function openingAndResult(
  table: BudgetTable,
  opening: TableRow,
  result: TableRow,
  column: TableColumn,
): readonly Closing[] {
  const first = closingAt(table, opening, column, 'balance');
  const second = closingAt(table, result, column, 'balance');
  if (!first || !second) return [];
  return [
    {
      from: 'balance',
      amounts: [first.amounts[0]!.plus(second.amounts[0]!)],
      cells: [...second.cells, ...first.cells],
      step: Decimal.max(first.step, second.step),
    },
  ];
}

/** A forecast or an outcome of the whole year before. */
function inFollowUp(table: BudgetTable, year: number): readonly Closing[] {
  const row = table.rows.find(({ concept }) => concept === 'closingEquity');
  const columns = table.columns.filter(
    (one) => one.year === year && (one.kind === 'forecast' || (one.kind === 'actual' && (one.months ?? 12) === 12)),
  );
  return row ? columns.flatMap((column) => closingAt(table, row, column, 'forecast') ?? []) : [];
}

function closingAt(table: BudgetTable, row: TableRow, column: TableColumn, from: Closing['from']): Closing | null {
  const ore = amountOf(row, column);
  const cell = cellOf(row, column);
  const stated = row.cells[column.index];
  if (!ore || !cell || stated?.kind !== 'amount') return null;
  return { from, amounts: [ore], cells: [cell], step: stepOf([stated.number], orePerUnit(unitOf(table, column))) };
}

function draft(
  opening: Figure,
  { from, amounts, cells }: Closing,
  { year, unit }: { readonly year: number; readonly unit: Parameters<typeof amount>[1] },
): AnyDraft<typeof MESSAGES> {
  const [expected, actual] = [amount(amounts[0]!, unit), amount(opening.ore, unit)];
  const common = {
    where: {
      sheet: opening.cell.sheet,
      cell: opening.cell,
      cells: distinctCells([opening.cell, ...cells]),
      label: labelOfYear(opening, year),
    },
    expected,
    actual,
    difference: amount(opening.ore.minus(amounts[0]!), unit),
    restsOn: [opening.cell, ...cells],
  };
  const data = { opening: actual, closing: expected };
  return from === 'settings'
    ? { ...common, messageId: 'settings', data }
    : { ...common, messageId: from, data: { ...data, cell: cells[0]! } };
}
