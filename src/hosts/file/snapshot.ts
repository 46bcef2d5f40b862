import type { Progress, WorkbookSnapshot } from '../../workbook';
import type { WorkbookPackage } from './package';
import { readWorkbookPart } from './workbookPart';

/** Reads everything that the checks may know of the workbook. */
export function readSnapshot(
  file: WorkbookPackage,
  name: string,
  _progress?: (progress: Progress) => void,
): WorkbookSnapshot {
  const workbook = readWorkbookPart(file);
  return { name, sheets: [], names: [], calculation: workbook.calculation, notices: [] };
}
