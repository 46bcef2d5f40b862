import type { Goal, Reading } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { defineRule, type AnyDraft } from '../model';
import { listedGoals } from './goals';

const MESSAGES = { noNumber: ['goal'], noNoun: ['goal', 'number'], noYear: ['goal'] } as const;

/** A goal can be measured: it has a number, says what is counted, and for which year. */
export const GOAL02 = defineRule({
  id: 'GOAL-02',
  severity: 'warning',
  basis: BASIS.auditOfGoals,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const goals = listedGoals(reading).filter(isToBeMeasured);
    return { checks: goals.length, findings: [...goals.flatMap(findingOf), ...withoutYear(goals, reading)] };
  },
});

/** What the economy is to be can be told without a number where it stands in a list. */
function isToBeMeasured({ kind, source }: Goal): boolean {
  return kind === 'activity' || source === 'table';
}

function findingOf(goal: Goal): readonly AnyDraft<typeof MESSAGES>[] {
  const text = shortened(goal.text);
  const where = placeAt(goal.cell, text);
  const { measure } = goal;
  if (!measure) {
    // What an insats is to lead to may be told in words; what the förbund is to reach is followed up in figures.
    const severity = goal.isOfIntervention ? 'note' : 'warning';
    return goal.isDecidable ? [] : [{ messageId: 'noNumber', data: { goal: text }, where, severity }];
  }
  if (measure.unit !== 'count' || measure.of !== null || goal.source === 'table') return [];
  const number = { kind: 'count', count: measure.value.toNumber() } as const;
  return [{ messageId: 'noNoun', data: { goal: text, number }, where, severity: 'note' }];
}

/** Said once for all goals, where nothing in the workbook names a year. */
function withoutYear(goals: readonly Goal[], { budgetYear }: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  const [first] = goals;
  if (!first || budgetYear !== null || goals.some(({ year }) => year !== null)) return [];
  const text = shortened(first.text);
  return [{ messageId: 'noYear', data: { goal: text }, where: placeAt(first.cell, text), severity: 'note' }];
}
