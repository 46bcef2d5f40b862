import { Decimal } from '../../money';
import type { Count, ParticipantRow } from '../../reading/model';
import { BASIS } from '../facts/basis';
import { placeAt } from '../common/place';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  noParticipants: ['name', 'cost'],
  noneToWork: ['name', 'finished', 'cost'],
  printed: ['name'],
} as const;
/** Of fewer that finish, none to work or studies may be chance. */
const ENOUGH_FINISHED = 5;

/** What an insats costs per participant, where there is something to say about it. */
export const GOAL07 = defineRule({
  id: 'GOAL-07',
  severity: 'note',
  basis: BASIS.delta,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: ({ activity }) => {
    const rows = activity.participants.filter(hasCost);
    return { checks: rows.length, findings: rows.flatMap(findingsOf) };
  },
});

type PricedRow = ParticipantRow & { readonly cost: Count };

function hasCost(row: ParticipantRow): row is PricedRow {
  return row.cost !== null && row.cost.value.greaterThan(0);
}

function findingsOf(row: PricedRow): readonly AnyDraft<typeof MESSAGES>[] {
  const { name, participants, finished, toWork } = row;
  const cost = money(row.cost.value);
  if (participants?.value.isZero()) {
    const where = placeAt(participants.cell, name, [row.cost.cell]);
    return [{ messageId: 'noParticipants', data: { name, cost }, where }];
  }
  const drafts: AnyDraft<typeof MESSAGES>[] = [];
  if (toWork?.value.isZero() && finished && !finished.value.lessThan(ENOUGH_FINISHED)) {
    const where = placeAt(toWork.cell, name, [finished.cell, row.cost.cell]);
    const data = { name, cost, finished: { kind: 'count', count: finished.value.toNumber() } } as const;
    drafts.push({ messageId: 'noneToWork', data, where });
  }
  return [...drafts, ...printedOf(row)];
}

/** A cost per participant that the row states itself is the cost divided by the participants. */
function printedOf({
  name,
  cost,
  participants,
  costPerParticipant: printed,
}: PricedRow): readonly AnyDraft<typeof MESSAGES>[] {
  if (!printed || !participants?.value.greaterThan(0)) return [];
  const expected = cost.value.dividedBy(participants.value);
  // Öre are not shown, so nobody could see what they differ by.
  const tolerance = Decimal.max(1, new Decimal(10).pow(-printed.decimals));
  if (!printed.value.minus(expected).abs().greaterThan(tolerance)) return [];
  return [
    {
      messageId: 'printed',
      data: { name },
      where: placeAt(printed.cell, name, [cost.cell, participants.cell]),
      expected: money(expected),
      actual: money(printed.value),
      difference: money(printed.value.minus(expected)),
      tolerance: money(tolerance),
    },
  ];
}

/** Kronor, to the krona. */
function money(kronor: Decimal) {
  return { kind: 'amount', ore: kronor.toDecimalPlaces(0).times(100), unit: 'kr' } as const;
}
