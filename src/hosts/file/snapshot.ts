import type { Cell, NameSnapshot, Progress, SheetSnapshot, WorkbookNotice, WorkbookSnapshot } from '../../workbook';
import { WorkbookError } from '../../workbook';
import { readExternalNames } from './externalLinks';
import { shownFormula } from './formulaText';
import { generatedKinds, isMarker } from './generatedSheets';
import { MAX_CELLS } from './limits';
import { RELATIONSHIP } from './namespaces';
import { isDateFormat, readNumberFormats } from './numberFormats';
import type { WorkbookPackage } from './package';
import { readSharedStrings } from './readStrings';
import { readRelationships } from './relationships';
import { scanPart } from './scanPart';
import { SheetReader } from './sheetReader';
import type { SheetContent } from './sheetReader';
import type { SheetEntry, WorkbookPart } from './workbookPart';
import { readWorkbookPart } from './workbookPart';

const SIGNATURES = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';

/** Days between the two beginnings of Excel's calendar, 1900 and 1904. */
export const DAYS_TO_1904 = 1462;

/** A worksheet that has a part. */
export type Worksheet = SheetEntry & { readonly part: string; readonly index: number };

/**
 * Reads everything that the checks may know of the workbook. Dates of a workbook that counts them from 1904 are given
 * as if it counted from 1900.
 * @throws {WorkbookError} `noSheets`, `missingPart`, `brokenXml`, `tooLarge` and what the package throws
 */
export async function readSnapshot(
  file: WorkbookPackage,
  name: string,
  progress?: (progress: Progress) => void,
): Promise<WorkbookSnapshot> {
  const workbook = readWorkbookPart(file);
  const worksheets = worksheetsOf(file, workbook);
  progress?.({ phase: 'open', done: 0, total: worksheets.length });
  const readSheet = sheetReader(file, workbook);
  const kinds = generatedKinds(workbook);
  const sheets: SheetSnapshot[] = [];
  for (const sheet of worksheets) {
    progress?.({ phase: 'read', done: sheets.length, total: worksheets.length, sheet: sheet.name });
    if (progress) await breath();
    const { name: title, visibility } = sheet;
    sheets.push({ name: title, visibility, generated: kinds.get(sheet.index) ?? null, ...readSheet(sheet) });
  }
  progress?.({ phase: 'read', done: sheets.length, total: worksheets.length });
  const { calculation } = workbook;
  return { name, sheets, names: visibleNames(file, workbook), calculation, notices: notices(file, workbook) };
}

/** Lets a page draw before the next sheet. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The worksheets in the workbook's order; chart sheets, dialogue sheets and entries that name no part are passed over. */
export function worksheetsOf(file: WorkbookPackage, workbook: WorkbookPart): Worksheet[] {
  const found: Worksheet[] = [];
  workbook.sheets.forEach((sheet, index) => {
    if (sheet.kind === 'other') return;
    const { part } = sheet;
    if (part === null || !file.has(part)) {
      throw new WorkbookError('missingPart', { part: part ?? sheet.relationshipId!, sheet: sheet.name });
    }
    found.push({ ...sheet, part, index });
  });
  if (found.length === 0) throw new WorkbookError('noSheets');
  return found;
}

/** Reads one sheet after the other, with what they have in common read once. */
function sheetReader(file: WorkbookPackage, workbook: WorkbookPart): (sheet: Worksheet) => SheetContent {
  const partOf = (type: string) => workbook.relationships.find((one) => one.type === type)?.part ?? null;
  const stringsPart = partOf(RELATIONSHIP.sharedStrings);
  const stylesPart = partOf(RELATIONSHIP.styles);
  const strings = stringsPart === null ? null : readSharedStrings(file, stringsPart);
  const formats = readNumberFormats(file, stylesPart);
  const show = formulaShower(file, workbook);
  let room = MAX_CELLS;
  return ({ part }) => {
    const reader = new SheetReader({ part, strings, formats, shownFormula: show, room });
    scanPart(file, part, reader);
    const content = reader.content();
    room -= content.cells.length;
    return workbook.dates1904 ? { ...content, cells: countFrom1900(content.cells) } : content;
  };
}

/** Shows formulas of the file as Excel does, with the names of other workbooks. */
export function formulaShower(file: WorkbookPackage, workbook: WorkbookPart): (formula: string) => string {
  const names = readExternalNames(file, workbook.externalLinks);
  return (formula) => shownFormula(formula, (number) => names[number - 1] ?? null);
}

function countFrom1900(cells: readonly Cell[]): Cell[] {
  const dateFormats = new Map<string, boolean>();
  const isDate = (format: string): boolean => {
    const known = dateFormats.get(format) ?? isDateFormat(format);
    dateFormats.set(format, known);
    return known;
  };
  return cells.map((cell) =>
    typeof cell.value === 'number' && isDate(cell.format) ? { ...cell, value: cell.value + DAYS_TO_1904 } : cell,
  );
}

/** The names that users see and use; Excel's own (`_xlnm.Print_Area`) and hidden ones are left out. */
function visibleNames(file: WorkbookPackage, workbook: WorkbookPart): NameSnapshot[] {
  const show = formulaShower(file, workbook);
  return workbook.names
    .filter((one) => !one.isHidden && !isMarker(one.name) && !one.name.startsWith('_xlnm.'))
    .map((one) => ({
      name: one.name,
      scope: one.localSheetId === null ? null : (workbook.sheets[one.localSheetId]?.name ?? null),
      formula: show(one.formula),
    }));
}

function notices(file: WorkbookPackage, workbook: WorkbookPart): WorkbookNotice[] {
  const found: WorkbookNotice[] = [];
  if (readRelationships(file, '').some((one) => one.type === SIGNATURES)) found.push('signed');
  if (workbook.structureProtected) found.push('workbookProtected');
  return found;
}
