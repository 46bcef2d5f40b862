import type { GoalKind, GoalSection, Reading } from '../../reading/model';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';
import { listedGoals } from './goals';

const MESSAGES = { noFinancial: ['heading'], noActivity: ['heading'], empty: ['heading'] } as const;
/** A list with fewer goals than this may be a part of something else. */
const FEWEST_GOALS = 2;

/** A plan that sets goals sets at least one for the economy and one for the activity. */
export const GOAL01 = defineRule({
  id: 'GOAL-01',
  severity: 'warning',
  basis: BASIS.plan,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const sections = reading.activity.goalSections.filter(
      ({ isOverall, isOfIntervention }) => !isOverall && !isOfIntervention,
    );
    const [first] = sections;
    if (!first) return { checks: 0, findings: [] };
    const missing = missingKinds(sections, reading).map((kind) => missingOf(kind, first));
    return { checks: sections.length, findings: [...emptyOnes(sections, reading), ...missing] };
  },
});

/** A heading for one kind of goals, with nothing under it and no such goal anywhere. */
function emptyOnes(sections: readonly GoalSection[], reading: Reading): readonly AnyDraft<typeof MESSAGES>[] {
  return sections
    .filter(({ kind, isEmpty }) => isEmpty && kind !== null && !has(kind, reading))
    .map((section) => draft('empty', section));
}

/** Where goals stand under a heading that says just "Mål", both kinds should be among them. */
function missingKinds(sections: readonly GoalSection[], reading: Reading): readonly GoalKind[] {
  const isGeneral = sections.every(({ kind }) => kind === null);
  if (!isGeneral || listedGoals(reading).length < FEWEST_GOALS) return [];
  return (['financial', 'activity'] as const).filter((kind) => !has(kind, reading));
}

function has(kind: GoalKind, { activity, statements }: Reading): boolean {
  const isStated = statements.some(
    (one) => one.kind === 'goalCostsWithinIncome' || one.kind === 'goalCostsWithinFrame' || one.kind === 'goal',
  );
  return activity.goals.some((goal) => goal.kind === kind) || (kind === 'financial' && isStated);
}

function missingOf(kind: GoalKind, section: GoalSection): AnyDraft<typeof MESSAGES> {
  return draft(kind === 'financial' ? 'noFinancial' : 'noActivity', section);
}

function draft(messageId: keyof typeof MESSAGES, { cell, text }: GoalSection): AnyDraft<typeof MESSAGES> {
  const heading = shortened(text);
  return { messageId, data: { heading }, where: placeAt(cell, heading) };
}
