import type { Ore } from '../../money';
import type { TableColumn } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { labelAt } from '../common/columns';
import { BASIS } from '../facts/basis';
import { amount, distinctCells, locateCells, unitOf } from '../facts/cells';
import { judgeDifference, roundingStep } from '../facts/equality';
import { instalmentPlans, roundingOf, type InstalmentPlan } from '../facts/instalments';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  differs: ['sum', 'contribution'],
  differsElsewhere: ['sum', 'contribution', 'contributionCell'],
  rounding: ['sum', 'contribution'],
} as const;

/** A member's instalments add up to its contribution for the year. */
export const FS15 = defineRule({
  id: 'FS-15',
  severity: 'error',
  basis: BASIS.instalments,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check(reading, settings) {
    const located = locateCells(reading);
    const plans = instalmentPlans(reading, settings);
    const off = plans.flatMap((plan) => {
      const step = roundingStep(located, [...plan.cells, plan.contribution.cell]);
      const draft = compare(plan, roundingOf(step, plan.count));
      return draft ? [{ plan, draft }] : [];
    });
    // Where the year's amount beside the instalments is wrong already, the one elsewhere adds nothing.
    const spoken = new Set(off.filter(({ plan }) => !plan.contribution.isElsewhere).map(({ plan }) => plan.row));
    return {
      checks: plans.length,
      findings: off
        .filter(({ plan }) => !plan.contribution.isElsewhere || !spoken.has(plan.row))
        .map(({ draft }) => draft),
    };
  },
});

function compare(plan: InstalmentPlan, rounding: ReturnType<typeof roundingOf>): AnyDraft<typeof MESSAGES> | null {
  const { table, row, column, contribution } = plan;
  const difference = plan.sum.minus(contribution.ore);
  const verdict = judgeDifference(difference, rounding);
  if (!difference.abs().greaterThan(plan.count)) return null;
  const unit = unitOf(table, column);
  const data = { sum: amount(plan.sum, unit), contribution: amount(contribution.ore, unit) };
  const shown = shownAt(plan, difference);
  const common = {
    where: {
      sheet: table.sheet,
      cell: shown.cell,
      cells: distinctCells([shown.cell, ...plan.cells, contribution.cell]),
      label: labelAt(table, row.label, shown.column ?? column),
    },
    expected: amount(shown.expected, unit),
    actual: amount(shown.actual, unit),
    difference: amount(shown.actual.minus(shown.expected), unit),
  };
  if (verdict === 'rounding') return { ...common, messageId: 'rounding', severity: 'note', data };
  return contribution.isElsewhere
    ? { ...common, messageId: 'differsElsewhere', data: { ...data, contributionCell: contribution.cell } }
    : { ...common, messageId: 'differs', data };
}

interface Shown {
  readonly cell: CellRef;
  /** Where it is not the plan's own. */
  readonly column?: TableColumn;
  readonly expected: Ore;
  readonly actual: Ore;
}

/** The cell that a finding is at, with what stands there: the one instalment that is unlike the others, their sum, or the contribution. */
function shownAt({ odd, sumCell, sum, cells, contribution }: InstalmentPlan, difference: Ore): Shown {
  if (odd) return { ...odd, expected: odd.actual.minus(difference) };
  if (sumCell) return { cell: sumCell, expected: contribution.ore, actual: sum };
  if (contribution.isElsewhere) return { cell: cells[0]!, expected: contribution.ore, actual: sum };
  return { cell: contribution.cell, expected: sum, actual: contribution.ore };
}
