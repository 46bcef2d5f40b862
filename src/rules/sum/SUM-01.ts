import { isGrandTotal } from '../common/sums';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';
import { SUM_MESSAGES, sumFindings } from './sumFinding';

/** A section's sum is its rows. Tolerance as in the model for rounded figures: typed figures may hide half a step each. */
export const SUM01 = defineRule({
  id: 'SUM-01',
  severity: 'error',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: SUM_MESSAGES,
  check: (reading) => {
    const results = reading.tables.map((table) => sumFindings(table, (stated) => !isGrandTotal(stated)));
    return {
      checks: results.reduce((total, { checks }) => total + checks, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
});
