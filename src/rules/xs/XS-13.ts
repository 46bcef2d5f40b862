import type { BudgetTable, ColumnKind, Concept, Reading, TableColumn, TableRow } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { compared } from '../common/compared';
import {
  columnOf,
  figureAt,
  roundingOf,
  rowOf,
  tablesOf,
  yearColumns,
  type StatementFigure,
} from '../common/statements';
import { amount, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { change: ['opening', 'closing'], balanceSheet: ['other'], carried: ['closing', 'expected'] } as const;

/** The year's cash flow is the change in cash, and the cash it ends with is that of the balansräkning. */
export const XS13 = defineRule({
  id: 'XS-13',
  severity: 'error',
  basis: BASIS.annualReport,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const years = tablesOf(reading, 'cashFlow').flatMap((table) =>
      yearColumns(table).map((column) => ({ table, column })),
    );
    const results = [
      ...years.map(({ table, column }) => checkYear(reading, table, column)),
      ...reading.tables.map(checkMonths),
    ];
    return {
      checks: results.reduce((count, { checks }) => count + checks, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
});

type Drafts = readonly AnyDraft<typeof MESSAGES>[];

function checkYear(reading: Reading, table: BudgetTable, column: TableColumn) {
  const flow = figureAt(table, rowOf(table, 'cashFlow'), column);
  const balance = balanceSheetOf(reading, column);
  const ownOpening = figureAt(table, rowOf(table, 'openingCash'), column);
  const ownClosing = figureAt(table, rowOf(table, 'closingCash'), column);
  const opening = ownOpening ?? balance.before;
  const closing = ownClosing ?? balance.cash;
  const change = flow && opening && closing ? changeFinding(flow, opening, closing) : null;
  const end = ownClosing && balance.cash ? endFinding(ownClosing, balance.cash) : null;
  return { checks: (change ? 1 : 0) + (end ? 1 : 0), findings: [...(change ?? []), ...(end ?? [])] };
}

/** In a plan of the cash month by month, a month begins with what the month before ended with. */
function checkMonths(table: BudgetTable) {
  const results = CARRIED.map(([opening, closing]) =>
    checkCarried(table, rowOf(table, opening), rowOf(table, closing)),
  );
  return results.find(({ checks }) => checks > 0) ?? { checks: 0, findings: [] };
}

/** "Ingående saldo" and "IB" are read as eget kapital where nothing says cash; that is carried on as well. */
const CARRIED: readonly (readonly [Concept, Concept])[] = [
  ['openingCash', 'closingCash'],
  ['openingEquity', 'closingEquity'],
];

function checkCarried(table: BudgetTable, opening: TableRow | null, closing: TableRow | null) {
  const pairs = table.columns.flatMap((column) => {
    const before = periodBefore(table, column);
    const end = before ? figureAt(table, closing, before) : null;
    const start = figureAt(table, opening, column);
    return end && start ? [{ end, start }] : [];
  });
  const findings = pairs.flatMap(({ end, start }) => carriedFinding(end, start));
  // Where most months begin anew, the rows are not the cash that is carried on.
  return findings.length * 2 < pairs.length ? { checks: pairs.length, findings } : { checks: 0, findings: [] };
}

/** The nearest column of the period before one, with other periods between or not: "mars" before "april". */
function periodBefore({ columns }: BudgetTable, { index, period, year, kind }: TableColumn): TableColumn | null {
  if (period === null || !OF_PERIODS.has(kind)) return null;
  const before = columns.filter(
    (other) =>
      other.index < index &&
      OF_PERIODS.has(other.kind) &&
      other.year === year &&
      other.period?.of === period.of &&
      other.period.number === period.number - 1,
  );
  return before.at(-1) ?? null;
}

/** A plan of the cash has the outcome of the months that have passed. */
const OF_PERIODS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['period', 'actual', 'forecast', 'remaining']);

function carriedFinding(end: StatementFigure, start: StatementFigure): Drafts {
  const tolerance = roundingOf(end, start);
  if (!start.ore.minus(end.ore).abs().greaterThan(tolerance)) return [];
  const figures = compared({ ...start, actual: start.ore, expected: end.ore, tolerance, from: [end.cell] });
  const expected = amount(end.ore, unitOf(start.table, start.column));
  return [{ messageId: 'carried', data: { closing: end.cell, expected }, ...figures }];
}

/** The cash of the balansräkning at the end of the year and of the year before. */
function balanceSheetOf(reading: Reading, { kind, year }: TableColumn) {
  const cashAt = (wanted: number | null): StatementFigure | null => {
    for (const table of tablesOf(reading, 'balanceSheet')) {
      const column = columnOf(table, kind, wanted);
      const figure = column ? figureAt(table, rowOf(table, 'cash'), column) : null;
      if (figure) return figure;
    }
    return null;
  };
  return { cash: cashAt(year), before: cashAt(year === null ? null : year - 1) };
}

function changeFinding(flow: StatementFigure, opening: StatementFigure, closing: StatementFigure): Drafts {
  const expected = closing.ore.minus(opening.ore);
  const tolerance = roundingOf(flow, opening, closing);
  if (!flow.ore.minus(expected).abs().greaterThan(tolerance)) return [];
  const figures = compared({ ...flow, actual: flow.ore, expected, tolerance, from: [opening.cell, closing.cell] });
  const unit = unitOf(flow.table, flow.column);
  const data = { opening: amount(opening.ore, unit), closing: amount(closing.ore, unit) };
  return [{ messageId: 'change', data, ...figures }];
}

function endFinding(own: StatementFigure, balance: StatementFigure): Drafts {
  const tolerance = roundingOf(own, balance);
  if (!own.ore.minus(balance.ore).abs().greaterThan(tolerance)) return [];
  const figures = compared({ ...own, actual: own.ore, expected: balance.ore, tolerance, from: [balance.cell] });
  return [{ messageId: 'balanceSheet', data: { other: balance.cell }, ...figures }];
}
