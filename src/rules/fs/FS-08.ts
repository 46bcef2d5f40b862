import { BASIS } from '../facts/basis';
import { checkShares, SHARE_MESSAGES } from '../facts/shareRule';
import { defineRule, type AnyDraft, type Outcome } from '../model';

const MESSAGES = { others: SHARE_MESSAGES.others, rounding: SHARE_MESSAGES.rounding } as const;

type ShareDraft = AnyDraft<typeof SHARE_MESSAGES>;

/** Without a region among the members, a kommun outside every region gives half: as much as the state. */
export const FS08 = defineRule({
  id: 'FS-08',
  severity: 'error',
  basis: BASIS.outsideRegion,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check(reading, settings): Outcome<typeof MESSAGES> {
    const isForTwo = ({ tested }: { tested: readonly string[] }) => !tested.includes('regions');
    const { checks, findings } = checkShares('municipalities', reading, settings, isForTwo);
    return { checks, findings: findings.filter(isAgainstState) };
  },
});

/** With two parties, one is always measured by the other. */
function isAgainstState(draft: ShareDraft): draft is Exclude<ShareDraft, { messageId: 'total' }> {
  return draft.messageId !== 'total';
}
