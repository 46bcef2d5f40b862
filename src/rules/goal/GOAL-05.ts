import type { Decimal } from '../../money';
import type { Goal, GoalMeasure, GoalOutcome, GoalStatus } from '../../reading/model';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';
import { listedGoals, quantityOf } from './goals';

const MESSAGES = { notReached: ['goal', 'status'], isReached: ['goal', 'status'] } as const;

/** What a follow-up says of a goal is what the figures say. */
export const GOAL05 = defineRule({
  id: 'GOAL-05',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const goals = listedGoals(reading).filter(isComparable);
    return { checks: goals.length, findings: goals.flatMap(findingOf) };
  },
});

type JudgedGoal = Goal & {
  readonly measure: GoalMeasure;
  readonly outcome: GoalOutcome & { readonly value: Decimal };
  readonly status: GoalStatus;
};

/** The status says yes or no, and target and outcome are of the same kind. */
function isComparable(goal: Goal): goal is JudgedGoal {
  const { measure, outcome, status } = goal;
  if (!measure || !outcome?.value || !status) return false;
  const isLevel = measure.direction !== 'increase' && measure.direction !== 'decrease';
  const saysPlainly = status.says === 'met' || status.says === 'notMet';
  return isLevel && saysPlainly && measure.unit !== 'time' && measure.unit === outcome.unit;
}

function findingOf(goal: JudgedGoal): readonly AnyDraft<typeof MESSAGES>[] {
  const { measure, outcome, status } = goal;
  const isReached = [outcome.value, shown(outcome)].map((value) => reaches(value, measure));
  const contradicts = isReached.every((reached) => reached !== (status.says === 'met'));
  if (!contradicts) return [];
  const text = shortened(goal.text);
  return [
    {
      messageId: status.says === 'met' ? 'notReached' : 'isReached',
      data: { goal: text, status: shortened(status.text) },
      where: placeAt(status.cell, text, [outcome.cell, goal.cell]),
      expected: quantityOf(measure),
      actual: quantityOf(outcome.unit ? { value: outcome.value, unit: outcome.unit } : measure),
    },
  ];
}

/** The outcome as it is shown: 69.6 % without decimals reads 70 %. */
function shown({ value, unit, decimals }: JudgedGoal['outcome']): Decimal {
  return value.toDecimalPlaces(Math.max(0, unit === 'share' ? decimals + 2 : decimals));
}

function reaches(value: Decimal, { value: target, direction }: GoalMeasure): boolean {
  if (direction !== 'atMost') return !value.lessThan(target);
  // Costs may be written with a minus, on both sides.
  const isNegative = value.isNegative() && target.isNegative();
  return isNegative ? !value.lessThan(target) : !value.greaterThan(target);
}
