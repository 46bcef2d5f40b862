import { BASIS } from '../facts/basis';
import { checkKeyAmounts, checkKeySums, KEY_AMOUNT_MESSAGES, KEY_SUM_MESSAGES } from '../facts/keyRule';
import { defineRule } from '../model';

/** Several regioner share their quarter by a key that adds up to 100 %, and their amounts follow it. */
export const FS07 = defineRule({
  id: 'FS-07',
  severity: 'error',
  basis: BASIS.shares,
  certainty: 'deterministic',
  messages: { ...KEY_SUM_MESSAGES, ...KEY_AMOUNT_MESSAGES },
  settings: ['association.members'],
  check(reading, settings) {
    const sums = checkKeySums('regions', reading, settings);
    const amounts = checkKeyAmounts('regions', reading, settings);
    return { checks: sums.checks + amounts.checks, findings: [...sums.findings, ...amounts.findings] };
  },
});
