import type { Ore } from '../../money';
import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { whereAt } from '../common/compared';
import { forecasts, type Forecast } from '../common/forecast';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { maxShareFor } from '../facts/equityCap';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { liftsAbove: ['forecast', 'budget', 'closing', 'limit', 'source'] } as const;

/** Costs that come out below their budget lift eget kapital above the user's steps, where the budget itself kept within them. */
export const DEV05 = defineRule({
  id: 'DEV-05',
  severity: 'warning',
  basis: BASIS.equityCap,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['equityCap', 'budget.openingEquity'],
  check(reading, settings) {
    const tests = forecasts(reading, settings).flatMap((forecast) => {
      const funding = fundingOf(forecast, reading);
      const maxShare = maxShareFor(funding, settings.equityCap);
      const budget = budgetedCost(forecast);
      return maxShare && budget ? [{ forecast, budget, limit: funding.times(maxShare) }] : [];
    });
    return {
      checks: tests.length,
      findings: tests.flatMap(({ forecast, budget, limit }) => draft(forecast, budget, limit, settings) ?? []),
    };
  },
});

/** The members' money of the year where it is known, or else all income. */
function fundingOf({ column, income }: Forecast, { years }: Reading): Ore {
  return years.find(({ year }) => year === column.year)?.contributions?.ore ?? income.ore;
}

/** What the same row of the table has as its budget; the revised one before the first. */
function budgetedCost({ table, column, costRow }: Forecast): Ore | null {
  const planned = ['revisedBudget', 'budget'].flatMap(
    (kind) => table.columns.find((other) => other.kind === kind && other.year === column.year) ?? [],
  )[0];
  return planned ? (amountOf(costRow, planned)?.abs() ?? null) : null;
}

function draft(
  { table, column, costRow, cost, income, equity }: Forecast,
  budget: Ore,
  limit: Ore,
  settings: Settings,
): AnyDraft<typeof MESSAGES> | null {
  const closing = equity.ore.plus(income.ore).minus(cost);
  const planned = equity.ore.plus(income.ore).minus(budget);
  const cell = cellOf(costRow, column);
  if (!cell || !closing.greaterThan(limit) || planned.greaterThan(limit)) return null;
  const unit = unitOf(table, column);
  return {
    messageId: 'liftsAbove',
    data: {
      forecast: amount(cost, unit),
      budget: amount(budget, unit),
      closing: amount(closing, unit),
      limit: amount(limit, unit),
      source: settings.equityCap.source ?? '–',
    },
    where: whereAt(table, costRow, column, distinctCells([cell, ...income.cells, ...equity.cells])),
    restsOn: [cell, ...income.cells, ...equity.cells],
  };
}
