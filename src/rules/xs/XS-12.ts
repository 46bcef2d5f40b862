import { sum } from '../../money';
import type { BudgetTable, TableColumn } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { compared } from '../common/compared';
import { figureAt, roundingOf, rowOf, yearColumns, tablesOf, type StatementFigure } from '../common/statements';
import { distinctCells } from '../facts/cells';
import { defineRule } from '../model';

/** The balansräkning balances: assets are eget kapital, provisions and liabilities together. */
export const XS12 = defineRule({
  id: 'XS-12',
  severity: 'error',
  basis: BASIS.annualReport,
  certainty: 'deterministic',
  messages: { differs: ['assets'] },
  check: (reading) => {
    const years = tablesOf(reading, 'balanceSheet').flatMap((table) =>
      yearColumns(table).flatMap((column) => sidesOf(table, column) ?? []),
    );
    return { checks: years.length, findings: years.flatMap(findingOf) };
  },
});

interface Sides {
  readonly assets: StatementFigure;
  /** The stated total of the other side, or the figures that make it up. */
  readonly others: readonly StatementFigure[];
}

function sidesOf(table: BudgetTable, column: TableColumn): Sides | null {
  const assets = figureAt(table, rowOf(table, 'assets'), column);
  const stated = figureAt(table, rowOf(table, 'equityAndLiabilities'), column);
  const equity = figureAt(table, rowOf(table, 'closingEquity', 'equity'), column);
  const liabilities = figureAt(table, rowOf(table, 'liabilities'), column);
  const provisions = figureAt(table, rowOf(table, 'provisions'), column);
  if (!assets) return null;
  if (stated) return { assets, others: [stated] };
  return equity && liabilities ? { assets, others: [equity, ...(provisions ? [provisions] : []), liabilities] } : null;
}

function findingOf({ assets, others }: Sides) {
  const [first] = others;
  const total = sum(others.map(({ ore }) => ore)).abs();
  const tolerance = roundingOf(assets, ...others);
  if (!first || !total.minus(assets.ore.abs()).abs().greaterThan(tolerance)) return [];
  const from = distinctCells([assets.cell, ...others.slice(1).map(({ cell }) => cell)]);
  const figures = compared({ ...first, actual: total, expected: assets.ore.abs(), tolerance, from });
  return [{ messageId: 'differs', data: { assets: assets.cell }, ...figures } as const];
}
