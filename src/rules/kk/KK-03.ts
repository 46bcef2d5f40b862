import { BASIS } from '../facts/basis';
import { checkKeyAmounts, KEY_AMOUNT_MESSAGES } from '../facts/keyRule';
import { defineRule } from '../model';

/** Each kommun pays its key's share of the kommuner's part. */
export const KK03 = defineRule({
  id: 'KK-03',
  severity: 'error',
  basis: BASIS.shares,
  certainty: 'deterministic',
  messages: KEY_AMOUNT_MESSAGES,
  settings: ['association.members'],
  check: (reading, settings) => checkKeyAmounts('municipalities', reading, settings),
});
