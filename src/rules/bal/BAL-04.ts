import { sum, type Ore } from '../../money';
import type { Reading } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, figureCells, labelOfYear } from '../facts/cells';
import { opensWithUse, speaksOfEquity } from '../facts/equity';
import { judgeDifference } from '../facts/equality';
import { deficitYears, type BalancedYear } from '../facts/years';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  missing: ['deficit'],
  missingYears: ['years', 'deficit'],
  differs: ['use', 'deficit'],
} as const;

interface StatedUse {
  readonly ore: Ore;
  readonly cell: CellRef;
  readonly label: string;
}

/**
 * A planned deficit has a row that says that eget kapital is used, and of the same size. Where no eget kapital is spoken of
 * at all, BAL-06 says so.
 */
export const BAL04 = defineRule({
  id: 'BAL-04',
  severity: 'warning',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.openingEquity'],
  check(reading, settings) {
    if (!speaksOfEquity(reading, settings)) return { checks: 0, findings: [] };
    const years = deficitYears(reading).map((year) => ({ year, uses: usesOf(year, reading) }));
    if (opensWithUse(reading)) return { checks: years.length, findings: [] };
    const without = years.filter(({ uses }) => uses.length === 0).map(({ year }) => year);
    const off = years.filter(
      ({ year, uses }) => uses.length > 0 && !uses.some(({ ore }) => covers(ore, year, reading)),
    );
    return {
      checks: years.length,
      findings: [...missing(without), ...off.map(({ year, uses }) => differs(year, uses[0]!))],
    };
  },
});

/** Whether opening and closing eget kapital stand beside each other and differ by the deficit: then its use can be seen. */
function showsChange({ openingEquity, closingEquity, deficit, step }: BalancedYear): boolean {
  if (!openingEquity || !closingEquity) return false;
  return judgeDifference(openingEquity.ore.minus(closingEquity.ore).minus(deficit), step) !== 'different';
}

/** What is used of eget kapital, alone or with the other money that covers the deficit. */
function covers(use: Ore, { year, deficit, step }: BalancedYear, { tables }: Reading): boolean {
  const others = tables.flatMap(({ rows, columns }) =>
    rows
      .filter(({ concept, side }) => concept === 'deficitCover' && side === 'income')
      .flatMap((row) =>
        columns.filter((column) => column.year === year).flatMap((column) => amountOf(row, column) ?? []),
      ),
  );
  const isSame = (ore: Ore): boolean => judgeDifference(ore.minus(deficit), step) !== 'different';
  return isSame(use) || isSame(use.plus(sum(others)));
}

/** What the sheets say is taken from eget kapital in a year, or is changed of it. */
function usesOf({ year, equityUse }: BalancedYear, reading: Reading): readonly StatedUse[] {
  const changes = reading.tables.flatMap((table) =>
    table.rows
      .filter(({ concept }) => concept === 'equityChange' || concept === 'equityUse')
      .flatMap((row) =>
        table.columns
          .filter((column) => column.year === year)
          .flatMap((column) => {
            const ore = amountOf(row, column);
            const cell = cellOf(row, column);
            return ore && cell && !ore.isZero() ? [{ ore: ore.abs(), cell, label: row.label }] : [];
          }),
      ),
  );
  return equityUse && !equityUse.ore.isZero()
    ? [{ ore: equityUse.ore.abs(), cell: equityUse.cell, label: equityUse.label }, ...changes]
    : changes;
}

/** One finding for all the years: it is one row that is missing. */
function missing(years: readonly BalancedYear[]): readonly AnyDraft<typeof MESSAGES>[] {
  const first = years[0];
  if (!first) return [];
  const place = first.result ?? first.cost;
  const cells = years.flatMap(({ result, cost, income }) => figureCells(result, cost, income));
  const deficit = amount(first.deficit, first.unit);
  const common = {
    where: { sheet: place.cell.sheet, cell: place.cell, cells, label: labelOfYear(place, first.year) },
    restsOn: cells,
  };
  const mild = years.every(showsChange) ? ({ severity: 'note' } as const) : {};
  return years.length === 1
    ? [{ ...common, ...mild, messageId: 'missing', data: { deficit } }]
    : [
        {
          ...common,
          ...mild,
          messageId: 'missingYears',
          data: { years: years.map(({ year }) => String(year)), deficit },
        },
      ];
}

function differs(
  { year, deficit, result, cost, income, unit }: BalancedYear,
  use: StatedUse,
): AnyDraft<typeof MESSAGES> {
  const [expected, actual] = [amount(deficit, unit), amount(use.ore, unit)];
  const cells = figureCells(result, cost, income);
  return {
    messageId: 'differs',
    data: { use: actual, deficit: expected },
    where: { sheet: use.cell.sheet, cell: use.cell, cells: [use.cell, ...cells], label: labelOfYear(use, year) },
    expected,
    actual,
    difference: amount(use.ore.minus(deficit), unit),
    restsOn: cells,
  };
}
