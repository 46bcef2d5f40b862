import type { Mark, Sheet } from '../workbook';
import { auditLogSheet } from './auditLog';
import { deviationsSheet } from './deviations';
import { withContext, type SummaryInput } from './input';
import { marksOf } from './marks';
import { membersSheet } from './memberSheet';
import { overviewSheet } from './overview';

export type { SummaryInput } from './input';

/** The sheets to write, and a mark for each cell that a finding points at. */
export interface Summary {
  readonly sheets: readonly Sheet[];
  readonly marks: readonly Mark[];
}

/**
 * Makes the generated sheets: Sammanställning, Medlemsbidrag, Avvikelser and Granskningslogg. A workbook without a budget gets
 * only Avvikelser, which says so. Figures that stand in a cell are formulas to it, with the value they have now.
 */
export function summarise(input: SummaryInput): Summary {
  const context = withContext(input);
  const hasYears = input.reading.years.length > 0;
  const members = membersSheet(context);
  const log = auditLogSheet(context);
  return {
    sheets: [
      ...(hasYears ? [overviewSheet(context)] : []),
      ...(members ? [members] : []),
      deviationsSheet(context, hasYears || members !== null),
      ...(log ? [log] : []),
    ],
    marks: marksOf(input.result),
  };
}
