import { BASIS } from '../facts/basis';
import { checkShares, SHARE_MESSAGES } from '../facts/shareRule';
import { defineRule } from '../model';

/** Without a region among the members, a kommun outside every region gives half. */
export const FS08 = defineRule({
  id: 'FS-08',
  severity: 'error',
  basis: BASIS.outsideRegion,
  certainty: 'deterministic',
  messages: SHARE_MESSAGES,
  check: (reading, settings) =>
    checkShares('municipalities', reading, settings, ({ tested }) => !tested.includes('regions')),
});
