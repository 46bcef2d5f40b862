import { BASIS } from '../facts/basis';
import { checkKeySums, KEY_SUM_MESSAGES } from '../facts/keyRule';
import { defineRule } from '../model';

/** The kommuner's keys add up to 100 %, year by year. */
export const KK02 = defineRule({
  id: 'KK-02',
  severity: 'error',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: KEY_SUM_MESSAGES,
  settings: ['association.members'],
  check: (reading, settings) => checkKeySums('municipalities', reading, settings),
});
