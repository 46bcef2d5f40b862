import type { BudgetTable, Reading } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { distinctCells } from '../facts/cells';
import { budgetOf, tableOf } from '../facts/years';
import { defineRule } from '../model';

/** The economic plan covers three years, the budget year first. Only asked of a workbook that is a budget. */
export const MYC04 = defineRule({
  id: 'MYC-04',
  severity: 'warning',
  basis: BASIS.plan,
  certainty: 'deterministic',
  messages: { missing: ['first', 'last', 'missing'] },
  check(reading) {
    const budget = budgetOf(reading);
    if (!budget) return { checks: 0, findings: [] };
    const first = budget.year;
    const missing = [first + 1, first + 2].filter((year) => !isInPlan(year, reading));
    if (missing.length === 0) return { checks: 1, findings: [] };
    const table = tableOf(reading, budget)!;
    const headings = headingCells(table, first);
    return {
      checks: 1,
      findings: [
        {
          messageId: 'missing',
          data: { first: String(first), last: String(first + 2), missing: missing.map(String) },
          where: {
            sheet: table.sheet,
            cell: headings[0] ?? budget.cost!.cell,
            cells: distinctCells([...headings, table.title.cell]),
            label: table.title.text,
          },
          expected: { kind: 'text', text: `${first}–${first + 2}` },
          actual: { kind: 'text', text: yearsInPlan(reading, first).join(', ') },
        },
      ],
    };
  },
});

/** A year is in the plan when its economy is: costs, a result or a frame, not only what members are to pay. */
function isInPlan(year: number, reading: Reading): boolean {
  return reading.years.some(
    (figures) => figures.year === year && (figures.cost !== null || figures.result !== null || figures.frame !== null),
  );
}

function yearsInPlan(reading: Reading, first: number): readonly number[] {
  return reading.years.map(({ year }) => year).filter((year) => year >= first && isInPlan(year, reading));
}

/** The headings of the table's years, the budget year's first. */
function headingCells(table: BudgetTable, first: number) {
  const columns = table.columns.filter(({ year }) => year !== null && year >= first);
  return distinctCells([...columns].sort((a, b) => a.year! - b.year!).map(({ headingCell }) => headingCell));
}
