import type { WorkbookSnapshot } from '../../src/workbook';
import { HostWorkbook } from './model';

const MARKER = '_finsamkoll';

/** The emulated workbook that holds what a snapshot shows. */
export function hostWorkbook(snapshot: WorkbookSnapshot): HostWorkbook {
  const workbook = new HostWorkbook(snapshot.name);
  workbook.calculation = snapshot.calculation === 'manual' ? 'Manual' : 'Automatic';
  workbook.structureProtected = snapshot.notices.includes('workbookProtected');
  for (const given of snapshot.sheets) {
    const sheet = workbook.addSheet(given.name);
    sheet.visibility = given.visibility;
    for (const { row, column, value, formula, format } of given.cells) {
      Object.assign(sheet.touch(row, column), { value, formula, format });
    }
    given.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
    given.hiddenColumns.forEach((column) => sheet.hiddenColumns.add(column));
    sheet.merges = [...given.merges];
    if (given.generated) sheet.names.push({ name: MARKER, formula: `"finsamkoll:${given.generated}"`, visible: false });
    sheet.isProtected = given.isProtected;
  }
  for (const { name, scope, formula } of snapshot.names) {
    const names = scope === null ? workbook.names : workbook.sheet(scope).names;
    names.push({ name, formula, visible: true });
  }
  return workbook;
}
