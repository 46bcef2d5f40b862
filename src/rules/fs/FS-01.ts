import { BASIS } from '../facts/basis';
import { checkShares, SHARE_MESSAGES } from '../facts/shareRule';
import { defineRule } from '../model';

/** The state (Försäkringskassan) gives half of the members' money. */
export const FS01 = defineRule({
  id: 'FS-01',
  severity: 'error',
  basis: BASIS.shares,
  certainty: 'deterministic',
  messages: SHARE_MESSAGES,
  settings: ['association.members'],
  check: (reading, settings) => checkShares('state', reading, settings),
});
