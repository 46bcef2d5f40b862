import { isOpen, type CheckResult, type Severity } from '../rules/model';
import { cellKey, type Mark } from '../workbook';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'note'];

/** A mark for each cell that an open finding points at, with the most severe of its findings. */
export function marksOf({ findings }: CheckResult): readonly Mark[] {
  const open = findings.filter(isOpen);
  const marks = new Map<string, Mark>();
  for (const severity of WORST_FIRST) {
    for (const { where, severity: own } of open) {
      if (own !== severity || !where.cell || marks.has(cellKey(where.cell))) continue;
      marks.set(cellKey(where.cell), { cell: where.cell, severity });
    }
  }
  return [...marks.values()];
}
