import type { Goal, GoalOutcome } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { defineRule, type AnyDraft } from '../model';
import { isAnnualReport, listedGoals } from './goals';

const MESSAGES = { noOutcome: ['goal'] } as const;

/** Each goal of a follow-up has its outcome. */
export const GOAL04 = defineRule({
  id: 'GOAL-04',
  severity: 'warning',
  basis: BASIS.auditOfGoals,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const goals = listedGoals(reading).filter(hasOutcomeColumn);
    const open = goals.filter(({ outcome }) => outcome.text === '' && outcome.value === null);
    const isFinal = isAnnualReport(reading);
    // A plan has its column of outcomes empty; a follow-up has most of it filled.
    const isFollowUp = isFinal || open.length * 2 < goals.length;
    if (!isFollowUp) return { checks: 0, findings: [] };
    return { checks: goals.length, findings: open.map((goal) => findingOf(goal, isFinal)) };
  },
});

type FollowedGoal = Goal & { readonly outcome: GoalOutcome };

function hasOutcomeColumn(goal: Goal): goal is FollowedGoal {
  return goal.outcome !== null;
}

function findingOf({ text, cell, outcome }: FollowedGoal, isFinal: boolean): AnyDraft<typeof MESSAGES> {
  const goal = shortened(text);
  return {
    messageId: 'noOutcome',
    data: { goal },
    where: placeAt(outcome.cell, goal, [cell]),
    ...(isFinal ? {} : { severity: 'note' }),
  };
}
