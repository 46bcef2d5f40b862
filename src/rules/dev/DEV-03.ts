import { ZERO } from '../../money';
import { compared } from '../common/compared';
import { forecasts, type Forecast } from '../common/forecast';
import { amount, cellOf, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** The costs that are forecast fit within the income and the eget kapital there is. Silent where one of them is not known. */
export const DEV03 = defineRule({
  id: 'DEV-03',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: { breaksFrame: ['income', 'equity'] },
  settings: ['budget.openingEquity'],
  check: (reading, settings) => {
    const all = forecasts(reading, settings);
    return { checks: all.length, findings: all.flatMap(findingOf) };
  },
});

function findingOf({ table, column, costRow, cost, income, equity }: Forecast) {
  const frame = income.ore.plus(equity.ore);
  const cell = cellOf(costRow, column);
  if (!cell || !cost.greaterThan(frame)) return [];
  const unit = unitOf(table, column);
  const figures = compared({
    table,
    row: costRow,
    column,
    cell,
    actual: cost,
    expected: frame,
    tolerance: ZERO,
    from: [...income.cells, ...equity.cells],
  });
  return [
    {
      messageId: 'breaksFrame',
      data: { income: amount(income.ore, unit), equity: amount(equity.ore, unit) },
      ...figures,
    } as const,
  ];
}
