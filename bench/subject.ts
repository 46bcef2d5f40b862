import { openWorkbookFile } from '../src/hosts/file';
import { readWorkbook } from '../src/reading';
import { check } from '../src/rules';
import { defaultSettings } from '../src/settings';
import type { WorkbookSnapshot } from '../src/workbook';

/** The stages of a check, one by one, for measuring. */

export async function open(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return openWorkbookFile(bytes, 'matning.xlsx').snapshot();
}

export function cellsOf(snapshot: WorkbookSnapshot): number {
  return snapshot.sheets.reduce((total, sheet) => total + sheet.cells.length, 0);
}

/** The baseline: every cell looked at once, its text trimmed and lowered or its number added. */
export function barePass(snapshot: WorkbookSnapshot): number {
  let total = 0;
  for (const sheet of snapshot.sheets) {
    for (const { value } of sheet.cells) {
      if (typeof value === 'number') total += value;
      else if (typeof value === 'string') total += value.trim().toLowerCase().length;
    }
  }
  return total;
}

export function readAndCheck(snapshot: WorkbookSnapshot): number {
  return check(readWorkbook(snapshot, defaultSettings), defaultSettings).checks;
}
