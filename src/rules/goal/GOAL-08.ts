import { sum } from '../../money';
import type { Count, ParticipantRow, Reading } from '../../reading/model';
import { placeAt } from '../common/place';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { notSplit: ['promise'], sum: ['name'] } as const;

/** Where figures by sex are promised, participants are split by women and men, and the parts add up. */
export const GOAL08 = defineRule({
  id: 'GOAL-08',
  severity: 'note',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: MESSAGES,
  check: (reading) => {
    const rows = reading.activity.participants.filter(isSplit);
    const promised = promiseFindings(reading);
    return { checks: rows.length + promised.checks, findings: [...promised.findings, ...rows.flatMap(sumFinding)] };
  },
});

function promiseFindings({ activity }: Reading) {
  const [promise] = activity.equalityPromises;
  const [table] = activity.participantTables;
  if (!promise || !table) return { checks: 0, findings: [] };
  if (activity.participantTables.some(({ hasWomenAndMen }) => hasWomenAndMen)) return { checks: 1, findings: [] };
  const draft: AnyDraft<typeof MESSAGES> = {
    messageId: 'notSplit',
    data: { promise },
    where: placeAt(table.cell, '', [promise]),
  };
  return { checks: 1, findings: [draft] };
}

type SplitRow = ParticipantRow & { readonly participants: Count; readonly women: Count; readonly men: Count };

function isSplit(row: ParticipantRow): row is SplitRow {
  return row.participants !== null && row.women !== null && row.men !== null;
}

function sumFinding({ name, participants, women, men, others }: SplitRow): readonly AnyDraft<typeof MESSAGES>[] {
  const parts = [women, men, ...(others ? [others] : [])];
  const total = sum(parts.map(({ value }) => value));
  if (total.equals(participants.value)) return [];
  return [
    {
      messageId: 'sum',
      data: { name },
      where: placeAt(
        participants.cell,
        name,
        parts.map(({ cell }) => cell),
      ),
      expected: { kind: 'count', count: total.toNumber() },
      actual: { kind: 'count', count: participants.value.toNumber() },
      difference: { kind: 'count', count: participants.value.minus(total).toNumber() },
    },
  ];
}
