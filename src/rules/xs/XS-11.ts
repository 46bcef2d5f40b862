import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { compared } from '../common/compared';
import {
  figureAt,
  roundingOf,
  rowOf,
  statedResult,
  statementColumns,
  tablesOf,
  yearColumns,
  type StatementFigure,
} from '../common/statements';
import { amount, unitOf } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { change: ['opening', 'result'], ownResult: ['other'] } as const;

/** Eget kapital moves by the year's result, and the result beside it is that of the resultaträkning, wherever it stands. */
export const XS11 = defineRule({
  id: 'XS-11',
  severity: 'error',
  basis: BASIS.annualReport,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const years = tablesOf(reading, 'balanceSheet').flatMap((table) =>
      yearColumns(table).map((column) => ({ table, column })),
    );
    const results = years.map(({ table, column }) => checkYear(reading, table, column));
    const beside = resultsBesideEquity(reading);
    return {
      checks: results.reduce((count, { checks }) => count + checks, beside.length),
      findings: [
        ...results.flatMap(({ findings }) => findings),
        ...beside.flatMap(({ own, stated }) => ownResultFinding(own, stated)),
      ],
    };
  },
});

const PLANNED = /budget|plan|prognos/i;

/** The results in tables of eget kapital alone ("Not 2 Eget kapital"), each with what the resultaträkning has for its year. */
function resultsBesideEquity(reading: Reading) {
  return reading.tables.filter(isOfEquityAlone).flatMap((table) =>
    table.columns.flatMap((column) => {
      const own = isPast(table, column) ? figureAt(table, rowOf(table, 'result'), column) : null;
      const stated = own ? statedResult(reading, 'actual', column.year) : null;
      return own && stated && !isResultOfAnother(own, stated, reading) ? [{ own, stated }] : [];
    }),
  );
}

/** What it begins and ends the year with, and the result between them. */
function isOfEquityAlone({ kind, rows }: BudgetTable): boolean {
  const concepts = new Set(rows.map(({ concept }) => concept));
  const isAlone = rows.every(
    ({ side, concept, role }) => side === 'equity' || concept === 'result' || role === 'heading' || role === 'note',
  );
  return kind !== 'balanceSheet' && isAlone && concepts.has('openingEquity') && concepts.has('closingEquity');
}

/** A bare year may be any; beside a resultaträkning of that year it is past, unless words or later years are those of a plan. */
function isPast(table: BudgetTable, column: TableColumn): boolean {
  if (PLANNED.test(`${table.title.text} ${table.sheet} ${column.heading}`)) return false;
  const hasPlan = table.columns.some(({ kind }) => kind === 'plan');
  return statementColumns(table).includes(column) || (column.kind === 'budget' && !hasPlan);
}

/** The result of a budget or a forecast of that year, which eget kapital may just as well speak of. */
function isResultOfAnother(own: StatementFigure, stated: StatementFigure, { tables }: Reading): boolean {
  const others = tables.filter((table) => table !== own.table && table !== stated.table);
  return others.some((table) =>
    table.columns.some((column) => {
      const other = column.year === own.column.year ? figureAt(table, rowOf(table, 'result'), column) : null;
      return other !== null && !other.ore.abs().minus(own.ore.abs()).abs().greaterThan(roundingOf(own, other));
    }),
  );
}

function checkYear(reading: Reading, table: BudgetTable, column: TableColumn) {
  const own = figureAt(table, rowOf(table, 'result') ?? resultWithin(table), column);
  const stated = statedResult(reading, column.kind, column.year);
  const result = stated ?? own;
  const closing = figureAt(table, rowOf(table, 'closingEquity', 'equity'), column);
  const opening = openingOf(table, column);
  const change = result && closing && opening ? changeFinding(opening, closing, result) : null;
  const difference = own && stated ? ownResultFinding(own, stated) : null;
  return { checks: (change ? 1 : 0) + (difference ? 1 : 0), findings: [...(change ?? []), ...(difference ?? [])] };
}

/** "Därav årets resultat" under eget kapital. */
function resultWithin({ rows }: BudgetTable): TableRow | null {
  const found = rows.filter(({ role, concept }) => role === 'note' && concept === 'result');
  return found.length === 1 ? found[0]! : null;
}

/** As the balansräkning states it, or else what the year before closed with. */
function openingOf(table: BudgetTable, column: TableColumn): StatementFigure | null {
  const stated = figureAt(table, rowOf(table, 'openingEquity'), column);
  const before = yearBefore(table, column);
  return stated ?? (before ? figureAt(table, rowOf(table, 'closingEquity', 'equity'), before) : null);
}

/** The column of the year before that this one goes on from; last year's budget is not what this year's goes on from. */
function yearBefore(table: BudgetTable, column: TableColumn): TableColumn | null {
  const past = statementColumns(table);
  const goesOn = yearColumns(table).filter((other) => {
    if (column.year === null || other.year !== column.year - 1) return false;
    if (past.includes(column)) return past.includes(other);
    return column.kind === 'plan' || other.kind === 'forecast' || !/budget/i.test(other.heading);
  });
  return past.includes(column) || goesOn.length === 1 ? (goesOn[0] ?? null) : null;
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
