import { ZERO } from '../../money';
import { whereAt } from '../common/compared';
import { deviations, isCommented, type Deviation } from '../common/deviation';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { share: ['row', 'share', 'planned', 'outcome'], unplanned: ['row', 'planned', 'outcome'] } as const;

/**
 * A row that comes out far from its budget is pointed out: far is more than both a share of it
 * and an amount (settings). Where the table explains it in words, a note is enough.
 */
export const DEV02 = defineRule({
  id: 'DEV-02',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['thresholds.deviationShare', 'thresholds.deviationAmount'],
  check: (reading, settings) => {
    const all = deviations(reading, settings);
    return { checks: all.length, findings: all.filter(({ isLarge }) => isLarge).map(findingOf) };
  },
});

function findingOf({ table, row, outcome, planned, difference, share }: Deviation): AnyDraft<typeof MESSAGES> {
  const unit = unitOf(table, outcome);
  const variances = table.columns.filter(({ kind }) => kind === 'variance').map((column) => cellOf(row, column));
  const from = distinctCells([cellOf(row, planned)]);
  const isExplained = isCommented({ table, row });
  const names = { row: row.label, planned: planned.heading, outcome: outcome.heading };
  const figures = {
    where: whereAt(table, row, outcome, distinctCells([cellOf(row, outcome), ...variances, ...from])),
    expected: amount(amountOf(row, planned) ?? ZERO, unit),
    actual: amount(amountOf(row, outcome) ?? ZERO, unit),
    difference: amount(difference, unit),
    restsOn: from,
    ...(isExplained ? { severity: 'note' as const } : {}),
  };
  return share === null
    ? { messageId: 'unplanned', data: names, ...figures }
    : { messageId: 'share', data: { ...names, share: { kind: 'share', share: share.toDecimalPlaces(3) } }, ...figures };
}
