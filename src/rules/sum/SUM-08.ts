import { BASIS } from '../facts/basis';
import { compared } from '../common/compared';
import { judge, partCells, statedSums, type StatedSum, type SumJudgement } from '../common/sums';
import { defineRule } from '../model';

/** A difference that rounded figures explain is named as such, so that nobody looks for a fault. */
export const SUM08 = defineRule({
  id: 'SUM-08',
  severity: 'note',
  basis: BASIS.svedala,
  certainty: 'deterministic',
  messages: { rounding: ['count'] },
  check: (reading) => {
    const judged = reading.tables.flatMap(statedSums).map((stated) => ({ stated, ...judge(stated) }));
    return {
      checks: judged.length,
      findings: judged.flatMap(({ stated, ...judgement }) =>
        judgement.state === 'rounding' ? [findingOf(stated, judgement)] : [],
      ),
    };
  },
});

function findingOf(stated: StatedSum, { tolerance }: SumJudgement) {
  const { cell, parts } = stated;
  const figures = compared({ ...stated, cell: cell.cell, actual: cell.ore, tolerance, from: partCells(stated) });
  return { messageId: 'rounding', data: { count: parts.length }, ...figures } as const;
}
