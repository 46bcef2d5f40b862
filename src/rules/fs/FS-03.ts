import { BASIS } from '../facts/basis';
import { checkShares, SHARE_MESSAGES } from '../facts/shareRule';
import { defineRule } from '../model';

/** The kommuner together give a quarter of the members' money. Where no region takes part, see FS-08. */
export const FS03 = defineRule({
  id: 'FS-03',
  severity: 'error',
  basis: BASIS.shares,
  certainty: 'deterministic',
  messages: SHARE_MESSAGES,
  settings: ['association.members'],
  check: (reading, settings) =>
    checkShares('municipalities', reading, settings, ({ tested }) => tested.includes('regions')),
});
