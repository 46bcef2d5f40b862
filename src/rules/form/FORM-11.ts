import type { SpendingDecision } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { defineRule } from '../model';

/** A decision during the year to spend more says how it is paid for. */
export const FORM11 = defineRule({
  id: 'FORM-11',
  severity: 'warning',
  basis: BASIS.spending,
  certainty: 'deterministic',
  messages: { notFinanced: ['decision'] },
  check: ({ document, budgetYear }) => {
    const decisions = document.spending.filter((decision) => isInYear(decision, budgetYear));
    const open = decisions.filter(({ isFinanced }) => !isFinanced);
    return { checks: decisions.length, findings: open.map(findingOf) };
  },
});

/** Before the year it is the budget itself that is decided. */
function isInYear({ date }: SpendingDecision, year: number | null): boolean {
  return date === null || year === null || Number(date.slice(0, 4)) >= year;
}

function findingOf({ cell, text, date }: SpendingDecision) {
  const decision = shortened(text || (date ?? ''));
  return { messageId: 'notFinanced', data: { decision }, where: placeAt(cell, decision) } as const;
}
