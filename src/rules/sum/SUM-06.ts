import { differs, orePerUnit, stepOf, sum, ZERO, type Ore } from '../../money';
import { AMOUNT_KINDS } from '../../reading/columnKinds';
import type { AmountCell, BudgetTable, TableColumn, TableRow } from '../../reading/model';
import { balanceEnd, BALANCES } from '../common/balances';
import { compared } from '../common/compared';
import { addsItsParts } from '../common/sums';
import { isMoneyColumn } from '../common/columns';
import { partsBehind, runsOutside } from '../common/partsBehind';
import { amount, amountOf, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { netFinding, netRows } from './net';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  differs: ['count'],
  parts: ['count', 'sum'],
  opening: ['period'],
  closing: ['period'],
  net: [],
} as const;

type PeriodKind = NonNullable<TableColumn['period']>['of'];

/** How many of a kind make a year. */
const IN_A_YEAR: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, tertial: 3, half: 2 };

/** The columns that together should be the total of a row. */
interface Spread {
  readonly of: PeriodKind | 'part';
  readonly columns: readonly TableColumn[];
}

/** Months (or quarters) of a row add to its year, its parts by kind of cost to its total, and its income and costs to its net. */
export const SUM06 = defineRule({
  id: 'SUM-06',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const rows = reading.tables.flatMap(spreadRows);
    const balances = reading.tables.flatMap(balanceRows);
    const nets = reading.tables.flatMap(netRows);
    return {
      checks: rows.length + balances.length + nets.length,
      findings: [...rows.flatMap(findingOf), ...balances.flatMap(balanceFinding), ...nets.flatMap(netFinding)],
    };
  },
});

/** A balance of a year and that of its first or last period, which is the same. */
interface BalanceRow {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly total: TableColumn;
  readonly cell: AmountCell;
  readonly end: 'opening' | 'closing';
  readonly period: TableColumn;
}

/** The balances of a whole year, beside all its periods: what it opens with, or closes with. */
function balanceRows(table: BudgetTable): readonly BalanceRow[] {
  return table.columns
    .filter(({ kind }) => kind !== 'period')
    .flatMap((total) => {
      const whole = periodsOf(table, total).find(
        ({ of, columns }) => of !== 'part' && columns.length === IN_A_YEAR[of],
      );
      const periods = whole ? [...whole.columns].sort((a, b) => a.period!.number - b.period!.number) : [];
      return table.rows.flatMap((row) => {
        const end = balanceEnd(row);
        const period = end === 'opening' ? periods[0] : periods.at(-1);
        const cell = row.cells[total.index];
        if (!period || cell?.kind !== 'amount' || row.cells[period.index]?.kind !== 'amount') return [];
        if (end === null || end === 'unsaid' || isFlow(row, cell, periods)) return [];
        return [{ table, row, total, cell, end, period }];
      });
    });
}

/** "Ingående moms": the words of a balance over what adds up all the same. */
function isFlow(row: TableRow, cell: AmountCell, periods: readonly TableColumn[]): boolean {
  const added = sum(periods.map((period) => amountOf(row, period) ?? ZERO));
  return !BALANCES.has(row.concept) && !differs(cell.ore, added, ZERO);
}

function balanceFinding({ table, row, total, cell, end, period }: BalanceRow): readonly AnyDraft<typeof MESSAGES>[] {
  const expected = amountOf(row, period)!;
  if (!differs(cell.ore, expected, ZERO)) return [];
  const from = row.cells[period.index]!.cell;
  const figures = compared({
    ...{ table, row, column: total, cell: cell.cell, actual: cell.ore, expected, from: [from] },
    tolerance: ZERO,
  });
  return [{ messageId: end, data: { period: period.heading }, ...figures }];
}

interface SpreadRow {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly total: TableColumn;
  readonly cell: AmountCell;
  readonly spreads: readonly Spread[];
}

function spreadRows(table: BudgetTable): readonly SpreadRow[] {
  return table.columns
    .filter((total) => isMoneyColumn(total) && total.kind !== 'part')
    .flatMap((total) => {
      const periods = periodsOf(table, total);
      const parts = otherParts(table, total, periods);
      const spreads: readonly Spread[] = parts.length > 1 ? [...periods, { of: 'part', columns: parts }] : periods;
      if (spreads.length === 0) return [];
      return table.rows.flatMap((row) => {
        const cell = row.cells[total.index];
        if (cell?.kind !== 'amount' || addsItsParts(table, row, total)) return [];
        if ((total.kind === 'periodTotal' || periods.length > 0) && balanceEnd(row) !== null) return [];
        const readable = spreads.filter(({ columns }) => isReadable(row, columns) && !runsOutside(table, row, columns));
        return readable.length > 0 ? [{ table, row, total, cell, spreads: readable }] : [];
      });
    });
}

/** The periods that a column is the total of: of its year, or of the quarter, tertial or half of it that it is itself. */
function periodsOf(table: BudgetTable, total: TableColumn): Spread[] {
  if (total.kind === 'period') return shorterPeriods(table, total);
  const planned = total.kind === 'periodTotal' ? spreadsOf(table, total) : [];
  return planned.length > 0 ? planned : addedPeriods(table, total);
}

/** The periods so far that "2026", "Utfall 2026" or "Utfall jan–aug" adds up, as most rows say – and no other column of the year more. */
function addedPeriods(table: BudgetTable, total: TableColumn): Spread[] {
  if (!isOfYear(total)) return [];
  const others = table.columns.filter((column) => isOfYear(column) && column !== total && column.year === total.year);
  const last = total.months ?? IN_A_YEAR.month;
  const spreads = [...spreadsOf(table, total), ...spreadsOf(table, total, isOutcomeOfPeriod)].map((spread): Spread => ({
    ...spread,
    columns: spread.columns.filter(({ period }) => monthsIn(period!).at(-1)! <= last),
  }));
  return spreads.filter((spread) => {
    if (lastOfRun(spread) !== last) return false;
    if (spread.columns.some(({ kind }) => kind === 'actual') && !COME_TRUE.has(total.kind)) return false;
    const agreeing = agreement(table, total, spread.columns);
    return isMost(agreeing) && others.every((other) => agreement(table, other, spread.columns).right < agreeing.right);
  });
}

/** Whether a column is the amount of a year, or of all of it up to a month. */
const isOfYear = ({ kind, period }: TableColumn): boolean =>
  (AMOUNT_KINDS.has(kind) || kind === 'periodTotal') && period === null;

const COME_TRUE: ReadonlySet<TableColumn['kind']> = new Set<TableColumn['kind']>(['actual', 'amount', 'periodTotal']);

/** "Utfall T2" beside "Utfall T1", which is for its own four months. */
function isOutcomeOfPeriod({ kind, period, months }: TableColumn): boolean {
  return kind === 'actual' && period !== null && months === monthsIn(period).length;
}

/** The month that periods from the beginning of the year come to; `null` where there are gaps. */
function lastOfRun(spread: Spread): number | null {
  const months = monthsOf(spread).sort((a, b) => a - b);
  return months.every((month, index) => month === index + 1) ? (months.at(-1) ?? null) : null;
}

/** The months of a quarter, the quarters of a half-year: all of those that stand in the table. */
function shorterPeriods({ columns }: BudgetTable, total: TableColumn): Spread[] {
  const whole = total.period && monthsIn(total.period);
  if (!whole) return [];
  const within = columns.filter(({ kind, period, year }) => {
    if (kind !== 'period' || !period || year !== total.year || IN_A_YEAR[period.of] <= IN_A_YEAR[total.period!.of])
      return false;
    return monthsIn(period).every((month) => whole.includes(month));
  });
  return [...new Set(within.map(({ period }) => period!.of))]
    .map((of) => ({ of, columns: within.filter(({ period }) => period!.of === of) }))
    .filter((spread) => isWithoutRepeats(spread.columns) && monthsOf(spread).length === whole.length);
}

const monthsOf = ({ columns }: Spread): number[] => columns.flatMap(({ period }) => monthsIn(period!));

/** The months of the year that a period covers. */
function monthsIn({ of, number }: NonNullable<TableColumn['period']>): number[] {
  const length = IN_A_YEAR.month / IN_A_YEAR[of];
  return Array.from({ length }, (_, index) => (number - 1) * length + index + 1);
}

function otherParts(table: BudgetTable, total: TableColumn, periods: readonly Spread[]): readonly TableColumn[] {
  if (total.kind === 'period') return [];
  const isTotal = total.kind === 'periodTotal' && periods.length === 0;
  const before = isTotal ? yearsBefore(table, total) : partsBefore(table, total);
  return before.length > 0 ? before : partsBehind(table, total);
}

/** The parts that a total stands after, since the total before it, where most rows say that it adds them up. */
function partsBefore(table: BudgetTable, total: TableColumn): readonly TableColumn[] {
  if (total.flow === 'net') return [];
  const before = table.columns.slice(0, total.index);
  const last = before.findLastIndex((column) => isMoneyColumn(column) && column.kind !== 'part');
  const parts = before.slice(last + 1).filter(({ kind }) => kind === 'part');
  return addsInMostRows(table, total, parts) ? parts : [];
}

/** The years that a total adds up, where most rows say that it does. */
function yearsBefore(table: BudgetTable, total: TableColumn): readonly TableColumn[] {
  const parts = partsBefore(table, total);
  if (parts.length > 0) return parts;
  const years = table.columns.filter((column) => column.index < total.index && isMoneyColumn(column));
  const distinct = new Set(years.map(({ year }) => year));
  if (years.length < 2 || distinct.size < years.length || distinct.has(null)) return [];
  return addsInMostRows(table, total, years) ? years : [];
}

function addsInMostRows(table: BudgetTable, total: TableColumn, columns: readonly TableColumn[]): boolean {
  return isMost(agreement(table, total, columns));
}

/** In how many of the rows that tell a total is the sum of other columns. */
interface Agreement {
  readonly right: number;
  readonly of: number;
}

const isMost = ({ right, of }: Agreement): boolean => right > 1 && right * 2 > of;

function agreement(table: BudgetTable, total: TableColumn, columns: readonly TableColumn[]): Agreement {
  const rows = table.rows.filter(
    (row) => row.role === 'line' && amountOf(row, total) !== null && isReadable(row, columns),
  );
  const told = rows.flatMap((row) => {
    const expected = ofPeriods(row, columns);
    return expected === null ? [] : [amountOf(row, total)!.equals(expected)];
  });
  return { right: told.filter(Boolean).length, of: told.length };
}

/** What a total of columns should be in a row: their sum, or of a balance what the first of periods opens with or the last closes with. */
function ofPeriods(row: TableRow, columns: readonly TableColumn[]): Ore | null {
  const end = columns.some(({ period }) => period === null) ? null : balanceEnd(row);
  if (end === null) return sum(columns.map((column) => amountOf(row, column) ?? ZERO));
  const periods = [...columns].sort((a, b) => a.period!.number - b.period!.number);
  const period = end === 'opening' ? periods[0] : periods.at(-1);
  return end === 'unsaid' || !period ? null : amountOf(row, period);
}

/**
 * The runs of months, quarters … before a total, since the total before it (a table may give each quarter its sum). Months of
 * part of a year count as well where no longer periods stand beside them: the total is then theirs.
 */
function spreadsOf(table: BudgetTable, total: TableColumn, isPeriod = isPlainPeriod): Spread[] {
  const periods = table.columns.filter((column) => isPeriod(column) && column.year === total.year);
  const kinds = [...new Set(periods.map(({ period }) => period!.of))];
  const all = kinds.map((of) => ({ of, columns: periods.filter(({ period }) => period!.of === of) }));
  const distinct = all.filter(({ columns }) => isWithoutRepeats(columns) && columns.length > 1);
  const whole = distinct.filter(({ of, columns }) => columns.length === IN_A_YEAR[of]);
  return [...(whole.length > 0 ? whole : distinct)];
}

const isPlainPeriod = ({ kind, period }: TableColumn): boolean => kind === 'period' && period !== null;

function isWithoutRepeats(columns: readonly TableColumn[]): boolean {
  return new Set(columns.map(({ period }) => period?.number)).size === columns.length;
}

function isReadable(row: TableRow, columns: readonly TableColumn[]): boolean {
  const cells = columns.map(({ index }) => row.cells[index]);
  return cells.every((cell) => cell && cell.kind !== 'unread') && cells.some((cell) => cell?.kind === 'amount');
}

function findingOf({ table, row, total, cell, spreads }: SpreadRow): readonly AnyDraft<typeof MESSAGES>[] {
  const results = spreads.map(({ of, columns }) => ({ of, ...resultOf(table, row, total, cell, columns) }));
  const [worst] = results;
  if (!worst || results.some(({ isRight }) => isRight)) return [];
  const figures = compared({ ...worst, table, row, column: total, cell: cell.cell, actual: cell.ore });
  const count = worst.from.length;
  if (worst.of !== 'part') return [{ messageId: 'differs', data: { count }, ...figures }];
  return [{ messageId: 'parts', data: { count, sum: amount(worst.expected, unitOf(table, total)) }, ...figures }];
}

function resultOf(
  table: BudgetTable,
  row: TableRow,
  total: TableColumn,
  cell: AmountCell,
  columns: readonly TableColumn[],
) {
  const expected = sum(columns.map((column) => amountOf(row, column) ?? ZERO));
  const parts = columns.flatMap(({ index }) => row.cells[index] ?? []);
  const tolerance = toleranceOf(
    parts.flatMap((part) => (part.kind === 'amount' ? [part] : [])),
    cell,
    orePerUnit(unitOf(table, total)),
  );
  return {
    from: parts.map((part) => part.cell),
    expected,
    tolerance,
    isRight: !differs(cell.ore, expected, tolerance),
  };
}

/** A year's amount split over its months seldom comes out even; half a step a typed month, where the figures are not all whole. */
function toleranceOf(parts: readonly AmountCell[], total: AmountCell, unit: Ore): Ore {
  const noise = orePerUnit('kr').dividedBy(100).times(parts.length);
  if ([...parts, total].every(({ number }) => number.isInteger())) return ZERO;
  const typed = [...parts, total].filter(({ formula }) => formula === null);
  if (typed.length === 0) return noise;
  return stepOf(
    typed.map(({ number }) => number),
    unit,
  )
    .times(typed.length)
    .dividedBy(2)
    .plus(noise);
}
