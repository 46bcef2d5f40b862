import type { CheckResult, Severity } from '../rules/model';
import { cellKey, type Mark } from '../workbook';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'note'];

/** A mark for each cell that a finding points at, with the most severe of its findings. */
export function marksOf({ findings }: CheckResult): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const severity of WORST_FIRST) {
    for (const { where, severity: own } of findings) {
      if (own !== severity || !where.cell || marks.has(cellKey(where.cell))) continue;
      marks.set(cellKey(where.cell), { cell: where.cell, severity });
    }
  }
  return [...marks.values()];
}
