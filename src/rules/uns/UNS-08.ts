import { BASIS } from '../facts/basis';
import { hintFor } from '../common/hints';
import { labelAt } from '../common/columns';
import { judge, statedSums, type StatedSum } from '../common/sums';
import { amount } from '../facts/cells';
import { defineRule } from '../model';

/** Two neighbouring digits that have changed places are the likeliest cause of a wrong sum that they explain. */
export const UNS08 = defineRule({
  id: 'UNS-08',
  severity: 'note',
  basis: BASIS.proposal,
  certainty: 'heuristic',
  messages: { swapped: ['instead', 'sum'] },
  check: ({ tables }) => {
    const wrong = tables
      .filter(({ kind }) => kind !== 'other')
      .flatMap(statedSums)
      .filter((stated) => judge(stated).state === 'wrong');
    return { checks: wrong.length, findings: wrong.flatMap(findingOf) };
  },
});

/** Where the total itself is the suspect, the rule on sums says so at the same cell. */
function findingOf(stated: StatedSum) {
  const hint = hintFor(stated);
  if (hint?.kind !== 'swapped') return [];
  const part = stated.parts.find(({ cell }) => cell === hint.cell);
  if (!part) return [];
  const { cell } = hint.cell;
  return [
    {
      messageId: 'swapped',
      data: { instead: amount(hint.instead, hint.unit), sum: stated.cell.cell },
      where: {
        sheet: cell.sheet,
        cell,
        cells: [cell, stated.cell.cell],
        label: labelAt(stated.table, part.row.label, stated.column),
      },
      expected: amount(hint.instead, hint.unit),
      actual: amount(hint.cell.ore, hint.unit),
      restsOn: [stated.cell.cell],
    } as const,
  ];
}
