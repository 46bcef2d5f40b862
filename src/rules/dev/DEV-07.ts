import type { CellRef } from '../../workbook';
import { whereAt } from '../common/compared';
import { BASIS } from '../facts/basis';
import { deviations, isCommented, type Deviation } from '../common/deviation';
import { cellOf, distinctCells } from '../facts/cells';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { noComment: ['row'], noCommentColumn: ['row'] } as const;

/** A large deviation (as in DEV-02) is explained in words. A table without a column for comments is only told so as a note. */
export const DEV07 = defineRule({
  id: 'DEV-07',
  severity: 'warning',
  basis: BASIS.finsamAdministration,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['thresholds.deviationShare', 'thresholds.deviationAmount'],
  check: (reading, settings) => {
    const large = deviations(reading, settings).filter(({ isLarge }) => isLarge);
    return { checks: large.length, findings: large.flatMap(findingOf) };
  },
});

function findingOf(deviation: Deviation): readonly AnyDraft<typeof MESSAGES>[] {
  const { table, row, outcome } = deviation;
  if (isCommented(deviation)) return [];
  const column = table.columns.find(({ kind }) => kind === 'comment');
  const variances = table.columns.filter(({ kind }) => kind === 'variance').map((one) => cellOf(row, one));
  const comment: CellRef | null = column ? cellOf(row, column) : null;
  const where = whereAt(table, row, outcome, distinctCells([comment, ...variances, cellOf(row, outcome)]));
  return comment
    ? [{ messageId: 'noComment', data: { row: row.label }, where }]
    : [{ messageId: 'noCommentColumn', data: { row: row.label }, where, severity: 'note' }];
}
