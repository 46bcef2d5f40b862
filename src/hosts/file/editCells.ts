import type { CellEdit, CellRange, CellValue } from '../../workbook';
import { LAST_COLUMN, LAST_ROW, WorkbookError, parseRange } from '../../workbook';
import { dropStaleChain } from './calcChain';
import { SHEET_COLUMNS } from './cellPlace';
import { readExternalNames } from './externalLinks';
import { fileFormula } from './fileFormula';
import { shownFormula } from './formulaText';
import { generatedKinds } from './generatedSheets';
import { RELATIONSHIP, RELATIONSHIPS, SPREADSHEET } from './namespaces';
import { isDateFormat, readNumberFormats } from './numberFormats';
import type { WorkbookPackage } from './package';
import { readRelationships } from './relationships';
import { scanPart } from './scanPart';
import type { EditContext } from './sheetEdits';
import { editSheet } from './sheetEdits';
import { DAYS_TO_1904 } from './snapshot';
import { WorkbookEdits } from './workbookEdits';
import type { WorkbookPart } from './workbookPart';
import { readWorkbookPart } from './workbookPart';

/**
 * Puts contents into the user's cells. The caller hands in a copy: an error leaves it half done. Of two edits of one
 * cell the last counts.
 * @throws {WorkbookError} `itemGone` and what `editSheet` throws
 */
export function editCells(file: WorkbookPackage, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  const workbook = readWorkbookPart(file);
  const contextOf = editContexts(file, workbook);
  const formulaSheets: string[] = [];
  let needsCalculation = false;
  for (const [sheet, wanted] of bySheet(edits)) {
    const { part, sheetId, isGenerated } = editableSheet(file, workbook, sheet);
    const before = file.readXml(part)!;
    const edited = editSheet(before, wanted, { ...contextOf(sheet, part), isGenerated });
    if (edited.text !== before) file.write(part, edited.text);
    if (edited.changesFormulas) formulaSheets.push(sheetId);
    needsCalculation ||= edited.needsCalculation;
  }
  if (formulaSheets.length > 0) dropStaleChain(file, workbook, formulaSheets);
  if (needsCalculation) recalculateOnOpen(file, workbook.part);
}

/** The edits by sheet and place. */
function bySheet(edits: readonly CellEdit[]): Map<string, Map<number, CellEdit>> {
  const sheets = new Map<string, Map<number, CellEdit>>();
  for (const edit of edits) {
    const { sheet, row, column } = edit.cell;
    if (!isWithin(row, LAST_ROW) || !isWithin(column, LAST_COLUMN)) throw new WorkbookError('itemGone', { sheet });
    const places = sheets.get(sheet) ?? new Map<number, CellEdit>();
    sheets.set(sheet, places);
    places.set(row * SHEET_COLUMNS + column, edit);
  }
  return sheets;
}

function isWithin(index: number, last: number): boolean {
  return Number.isInteger(index) && index >= 0 && index <= last;
}

function editableSheet(
  file: WorkbookPackage,
  workbook: WorkbookPart,
  name: string,
): { readonly part: string; readonly sheetId: string; readonly isGenerated: boolean } {
  const index = workbook.sheets.findIndex((one) => one.name === name);
  const entry = workbook.sheets[index];
  if (entry?.kind !== 'worksheet' || entry.part === null || !file.has(entry.part)) {
    throw new WorkbookError('itemGone', { sheet: name });
  }
  return { part: entry.part, sheetId: entry.sheetId, isGenerated: generatedKinds(workbook).has(index) };
}

/** What the sheets have in common is read once. */
function editContexts(
  file: WorkbookPackage,
  workbook: WorkbookPart,
): (sheet: string, part: string) => Omit<EditContext, 'isGenerated'> {
  const styles = workbook.relationships.find((one) => one.type === RELATIONSHIP.styles)?.part ?? null;
  const externalNames = readExternalNames(file, workbook.externalLinks);
  const isDate = workbook.dates1904 ? readNumberFormats(file, styles).map(isDateFormat) : [];
  const unlocked = unlockedStyles(file, styles);
  const common = {
    shownFormula: (formula: string) => shownFormula(formula, (number) => externalNames[number - 1] ?? null),
    fileFormula: (formula: string) => fileFormula(formula, externalNames),
    isUnlocked: (style: number) => unlocked.has(style),
    storedValue: (value: CellValue, style: number) =>
      typeof value === 'number' && isDate[style] ? value - DAYS_TO_1904 : value,
  };
  return (sheet, part) => ({ ...common, sheet, part, headings: tableHeadings(file, part) });
}

/** The styles whose cells can be written on a protected sheet. Cells are locked where nothing is said. */
function unlockedStyles(file: WorkbookPackage, part: string | null): ReadonlySet<number> {
  const unlocked = new Set<number>();
  let inCellStyles = false;
  let style = -1;
  if (part === null) return unlocked;
  scanPart(file, part, {
    open(tag) {
      if (tag.namespace !== SPREADSHEET) return;
      if (tag.local === 'cellXfs') inCellStyles = true;
      else if (inCellStyles && tag.local === 'xf') style += 1;
      else if (inCellStyles && tag.local === 'protection' && ['0', 'false'].includes(tag.attribute('locked') ?? '')) {
        unlocked.add(style);
      }
    },
    close(tag) {
      if (tag.local === 'cellXfs') inCellStyles = false;
    },
  });
  return unlocked;
}

/**
 * The heading rows of the sheet's tables. A heading must be the name of the table's column, which formulas may use, or
 * Excel repairs the file.
 */
function tableHeadings(file: WorkbookPackage, sheetPart: string): CellRange[] {
  const headings: CellRange[] = [];
  for (const { type, part } of readRelationships(file, sheetPart)) {
    if (type !== `${RELATIONSHIPS}/table` || part === null) continue;
    scanPart(file, part, {
      open(tag) {
        if (tag.depth > 0 || tag.namespace !== SPREADSHEET) return;
        const range = parseRange(tag.attribute('ref') ?? '');
        const rows = Number(tag.attribute('headerRowCount') ?? 1);
        if (range && rows > 0) headings.push({ ...range, bottom: range.top + rows - 1 });
      },
    });
  }
  return headings;
}

function recalculateOnOpen(file: WorkbookPackage, part: string): void {
  const text = file.readXml(part)!;
  const edits = new WorkbookEdits(text, part);
  edits.recalculateOnOpen();
  const after = edits.result();
  if (after !== text) file.write(part, after);
}
