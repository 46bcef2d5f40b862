import type { BudgetTable, Reading, TableColumn } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { compared } from '../common/compared';
import { figureAt, roundingOf, rowOf, statementColumns, tablesOf, type StatementFigure } from '../common/statements';
import { amount, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { change: ['opening', 'result'], ownResult: ['other'] } as const;

/** Eget kapital moves by the year's result, and the result in the balansräkning is that of the resultaträkning. */
export const XS11 = defineRule({
  id: 'XS-11',
  severity: 'error',
  basis: BASIS.annualReport,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const years = tablesOf(reading, 'balanceSheet').flatMap((table) =>
      statementColumns(table).map((column) => ({ table, column })),
    );
    const results = years.map(({ table, column }) => checkYear(reading, table, column));
    return {
      checks: results.reduce((count, { checks }) => count + checks, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
});

function checkYear(reading: Reading, table: BudgetTable, column: TableColumn) {
  const own = figureAt(table, rowOf(table, 'result'), column);
  const stated = resultOf(reading, column);
  const result = stated ?? own;
  const closing = figureAt(table, rowOf(table, 'closingEquity', 'equity'), column);
  const opening = openingOf(table, column);
  const change = result && closing && opening ? changeFinding(opening, closing, result) : null;
  const difference = own && stated ? ownResultFinding(own, stated) : null;
  return { checks: (change ? 1 : 0) + (difference ? 1 : 0), findings: [...(change ?? []), ...(difference ?? [])] };
}

function resultOf(reading: Reading, { year }: TableColumn): StatementFigure | null {
  for (const table of tablesOf(reading, 'incomeStatement')) {
    const column = statementColumns(table).find((other) => other.year === year && year !== null);
    const figure = column ? figureAt(table, rowOf(table, 'result'), column) : null;
    if (figure) return figure;
  }
  return null;
}

/** As the balansräkning states it, or else what the year before closed with. */
function openingOf(table: BudgetTable, column: TableColumn): StatementFigure | null {
  const stated = figureAt(table, rowOf(table, 'openingEquity'), column);
  const before = statementColumns(table).find(({ year }) => year !== null && year + 1 === column.year);
  return stated ?? (before ? figureAt(table, rowOf(table, 'closingEquity', 'equity'), before) : null);
}

type Drafts = readonly AnyDraft<typeof MESSAGES>[];

function changeFinding(opening: StatementFigure, closing: StatementFigure, year: StatementFigure): Drafts {
  const result = year.ore;
  const expected = opening.ore.plus(result);
  const tolerance = roundingOf(opening, closing, year);
  if (!closing.ore.minus(expected).abs().greaterThan(tolerance)) return [];
  const from = [opening.cell, year.cell];
  const figures = compared({ ...closing, actual: closing.ore, expected, tolerance, from });
  const unit = unitOf(closing.table, closing.column);
  const data = { opening: amount(opening.ore, unit), result: amount(result, unit) };
  return [{ messageId: 'change', data, ...figures }];
}

function ownResultFinding(own: StatementFigure, stated: StatementFigure): Drafts {
  const tolerance = roundingOf(own, stated);
  if (!own.ore.abs().minus(stated.ore.abs()).abs().greaterThan(tolerance)) return [];
  const from = [stated.cell];
  const figures = compared({ ...own, actual: own.ore, expected: stated.ore, tolerance, from });
  return [{ messageId: 'ownResult', data: { other: stated.cell }, ...figures }];
}
