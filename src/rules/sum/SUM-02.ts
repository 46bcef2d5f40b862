import { isGrandTotal } from '../common/sums';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';
import { SUM_MESSAGES, sumFindings } from './sumFinding';

/** The total of a table is its subtotals, by the same tolerance as a section (SUM-01). */
export const SUM02 = defineRule({
  id: 'SUM-02',
  severity: 'error',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: SUM_MESSAGES,
  check: (reading) => {
    const results = reading.tables.map((table) => sumFindings(table, isGrandTotal));
    return {
      checks: results.reduce((total, { checks }) => total + checks, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
});
