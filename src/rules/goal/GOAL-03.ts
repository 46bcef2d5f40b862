import type { Goal, GoalMeasure, Reading } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { defineRule, type AnyDraft } from '../model';
import { quantityOf } from './goals';

const MESSAGES = { range: ['goal', 'share'], noBase: ['goal', 'share'] } as const;
/** What may well be more than the whole: a part of the budget, of another year, of the places. */
const MAY_EXCEED =
  /jämför|föregående|budget|förra året|beläggning|nyttjande|kapacitet|av (?:målet|planerad)|ökning|tillväxt|förändring|(?<!\p{L})öka\p{L}* (?:med|antal)/iu;

/** A goal in per cent lies between 0 and 100 and says what it is a part of. */
export const GOAL03 = defineRule({
  id: 'GOAL-03',
  severity: 'warning',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const goals = shareGoals(reading);
    return { checks: goals.length, findings: goals.flatMap(findingOf) };
  },
});

type ShareGoal = Goal & { readonly measure: GoalMeasure };

/** Goals of a level in per cent; a change may be of any size. */
function shareGoals({ activity }: Reading): readonly ShareGoal[] {
  return activity.goals.filter(
    (goal): goal is ShareGoal =>
      goal.measure?.unit === 'share' && goal.measure.direction !== 'increase' && goal.measure.direction !== 'decrease',
  );
}

function findingOf({ cell, text, kind, measure }: ShareGoal): readonly AnyDraft<typeof MESSAGES>[] {
  const goal = shortened(text);
  const share = quantityOf(measure);
  const where = placeAt(cell, goal);
  const isOutside = measure.value.isNegative() || measure.value.greaterThan(1);
  if (isOutside && kind === 'activity' && !MAY_EXCEED.test(text)) {
    return [{ messageId: 'range', data: { goal, share }, where }];
  }
  if (measure.of !== null || kind === 'financial') return [];
  return [{ messageId: 'noBase', data: { goal, share }, where, severity: 'note' }];
}
