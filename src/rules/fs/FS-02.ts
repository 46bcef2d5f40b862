import { BASIS } from '../facts/basis';
import { checkShares, SHARE_MESSAGES } from '../facts/shareRule';
import { defineRule } from '../model';

/** The regioner together give a quarter of the members' money. */
export const FS02 = defineRule({
  id: 'FS-02',
  severity: 'error',
  basis: BASIS.shares,
  certainty: 'deterministic',
  messages: SHARE_MESSAGES,
  settings: ['association.members'],
  check: (reading, settings) => checkShares('regions', reading, settings),
});
