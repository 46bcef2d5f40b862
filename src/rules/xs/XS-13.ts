import type { BudgetTable, Reading, TableColumn } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { compared } from '../common/compared';
import { figureAt, roundingOf, rowOf, statementColumns, tablesOf, type StatementFigure } from '../common/statements';
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
      statementColumns(table).map((column) => ({ table, column })),
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
  const opening = rowOf(table, 'openingCash');
  const closing = rowOf(table, 'closingCash');
  const months = table.columns.filter(({ kind, period }) => kind === 'period' && period !== null);
  const pairs = months.slice(1).flatMap((column, index) => {
    const end = figureAt(table, closing, months[index]!);
    const start = figureAt(table, opening, column);
    return end && start && isNext(months[index]!, column) ? [{ end, start }] : [];
  });
  const findings = pairs.flatMap(({ end, start }) => carriedFinding(end, start));
  // Where most months begin anew, the rows are not the cash that is carried on.
  return findings.length * 2 < pairs.length ? { checks: pairs.length, findings } : { checks: 0, findings: [] };
}

function isNext({ period: before, year }: TableColumn, { period, year: next }: TableColumn): boolean {
  return before?.of === period?.of && year === next && period?.number === (before?.number ?? 0) + 1;
}

function carriedFinding(end: StatementFigure, start: StatementFigure): Drafts {
  const tolerance = roundingOf(end, start);
  if (!start.ore.minus(end.ore).abs().greaterThan(tolerance)) return [];
  const figures = compared({ ...start, actual: start.ore, expected: end.ore, tolerance, from: [end.cell] });
  const expected = amount(end.ore, unitOf(start.table, start.column));
  return [{ messageId: 'carried', data: { closing: end.cell, expected }, ...figures }];
}

/** The cash of the balansräkning at the end of the year and of the year before. */
function balanceSheetOf(reading: Reading, { year }: TableColumn) {
  const cashAt = (wanted: number | null): StatementFigure | null => {
    for (const table of tablesOf(reading, 'balanceSheet')) {
      const column = statementColumns(table).find((other) => other.year === wanted && wanted !== null);
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
