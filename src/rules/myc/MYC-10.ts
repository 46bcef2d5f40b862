import type { Reading } from '../../reading/model';
import type { Settings } from '../../settings/model';
import { BASIS } from '../facts/basis';
import { amount, amountOf, distinctCells, figureCells, labelOfYear } from '../facts/cells';
import { equityYears, speaksOfEquity } from '../facts/equity';
import { budgetOf } from '../facts/years';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  missing: ['year'],
  computable: ['year', 'closing'],
} as const;

/**
 * A budget states the eget kapital that the year is planned to end with. Only asked where eget kapital is spoken of or a
 * deficit is planned; the next year's opening says the same.
 */
export const MYC10 = defineRule({
  id: 'MYC-10',
  severity: 'warning',
  basis: BASIS.plan,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['budget.openingEquity'],
  check(reading, settings) {
    const budget = budgetOf(reading);
    if (!budget || !isAsked(reading, settings)) return { checks: 0, findings: [] };
    return { checks: 1, findings: isStated(reading, budget.year) ? [] : [draft(reading, settings)] };
  },
});

function isAsked(reading: Reading, settings: Settings): boolean {
  const { income, cost } = budgetOf(reading)!;
  return speaksOfEquity(reading, settings) || (income !== null && cost !== null && cost.ore.greaterThan(income.ore));
}

/** As closing eget kapital of the year, in a balance sheet of its end, as the next year's opening, or in the text. */
function isStated(reading: Reading, year: number): boolean {
  const inTables = reading.tables.some((table) =>
    table.columns.some((column) =>
      table.rows.some((row) => {
        const isClosing =
          row.concept === 'closingEquity' || (row.concept === 'equity' && table.kind === 'balanceSheet');
        const isOpening = row.concept === 'openingEquity';
        const states = (isClosing && column.year === year) || (isOpening && column.year === year + 1);
        return states && amountOf(row, column) !== null;
      }),
    ),
  );
  const next = reading.years.find((one) => one.year === year + 1);
  return (
    inTables ||
    (next?.openingEquity ?? null) !== null ||
    reading.prose.some((prose) => prose.concept === 'closingEquity' && (prose.year === null || prose.year === year))
  );
}

function draft(reading: Reading, settings: Settings): AnyDraft<typeof MESSAGES> {
  const { year, cost, income, openingEquity, equityUse, result, unit } = budgetOf(reading)!;
  const place = openingEquity ?? equityUse ?? result ?? cost!;
  const cells = distinctCells([place.cell, ...figureCells(openingEquity, equityUse, result, cost, income)]);
  const where = { sheet: place.cell.sheet, cell: place.cell, cells, label: labelOfYear(place, year) };
  const closing = equityYears(reading, settings).find(({ figures }) => figures.year === year)?.closing;
  return closing
    ? { messageId: 'computable', data: { year: String(year), closing: amount(closing.ore, unit) }, where }
    : { messageId: 'missing', data: { year: String(year) }, where };
}
