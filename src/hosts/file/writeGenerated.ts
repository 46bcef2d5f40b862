import type { GeneratedKind, Mark, Sheet, WriteResult } from '../../workbook';
import { columnName, quoteSheetName } from '../../workbook';
import type { CellRef, SheetSpan } from '../../workbook';
import { MARK_LOOKS } from '../looks';
import { MARKER_NAME, markerFormula, markerKind } from '../markers';
import { freeSheetName, sheetNameKey } from '../sheetNames';
import { dropStaleChain } from './calcChain';
import { setContentType } from './contentTypes';
import { placeChart } from './chartParts';
import { freePart } from './freePart';
import { withMarks } from './markRules';
import { RELATIONSHIP, RELATIONSHIPS } from './namespaces';
import type { WorkbookPackage } from './package';
import { folderOf } from './partName';
import { addRelationship, readRelationships } from './relationships';
import { removeTarget } from './removePart';
import { EMPTY_SHEET, keptFrom, patchSheet } from './sheetPatch';
import { closeShell, openShell } from './sheetShell';
import { sheetXml } from './sheetXml';
import { EMPTY_STYLES, StylePatch } from './stylePatch';
import { WorkbookEdits } from './workbookEdits';
import type { SheetEntry, WorkbookPart } from './workbookPart';
import { readWorkbookPart } from './workbookPart';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';
const FILTER = '_xlnm._FilterDatabase';

/** A generated sheet and where it is, or will be, in the workbook. */
interface Placed {
  readonly sheet: Sheet;
  /** Its place among all sheets, from 0. */
  readonly index: number;
  readonly name: string;
  readonly part: string;
}

/**
 * Writes the sheets and the marks into the package, replacing those of an earlier run; generated sheets of other kinds
 * are emptied. The caller hands in a copy: an error leaves it half done.
 * @throws {WorkbookError}
 */
export function writeGenerated(file: WorkbookPackage, sheets: readonly Sheet[], marks: readonly Mark[]): WriteResult {
  const workbook = readWorkbookPart(file);
  const writer = new Writer(file, workbook);
  const written = sheets.map((sheet) => writer.place(sheet));
  const unwanted = writer.others(sheets);
  for (const placed of [...written, ...unwanted]) writer.write(placed, written);
  const { count, unmarked } = writer.mark(marks);
  writer.finish();
  return { sheets: written.map(({ sheet, name }) => ({ kind: sheet.kind, name })), marks: count, unmarked };
}

/** Empties every generated sheet and takes every mark off. */
export function clearGenerated(file: WorkbookPackage): void {
  writeGenerated(file, [], []);
}

class Writer {
  private readonly edits: WorkbookEdits;
  private readonly styles: StylePatch;
  private readonly stylesPart: string;
  private readonly stylesText: string;
  private readonly workbookText: string;
  /** Our sheets from an earlier run. */
  private readonly existing = new Map<GeneratedKind, number>();
  private readonly taken: Set<string>;
  private sheetCount: number;
  private rewrittenIds: string[] = [];

  constructor(
    private readonly file: WorkbookPackage,
    private readonly workbook: WorkbookPart,
  ) {
    this.workbookText = file.readXml(workbook.part)!;
    this.edits = new WorkbookEdits(this.workbookText, workbook.part);
    const styles = workbook.relationships.find((one) => one.type === RELATIONSHIP.styles && one.part !== null)?.part;
    this.stylesPart = styles ?? freePart(file, `${folderOf(workbook.part)}styles`, '.xml');
    this.stylesText = file.readXml(this.stylesPart) ?? EMPTY_STYLES;
    this.styles = new StylePatch(this.stylesText, this.stylesPart);
    this.taken = new Set(workbook.sheets.map((sheet) => sheetNameKey(sheet.name)));
    this.sheetCount = workbook.sheets.length;
    this.findExisting();
  }

  /** Where two sheets carry the same marker the user has copied one of ours: only the first is ours. */
  private findExisting(): void {
    const markers = this.workbook.names
      .filter((name) => name.localSheetId !== null && name.name.toLowerCase() === MARKER_NAME)
      .sort((a, b) => a.localSheetId! - b.localSheetId!);
    for (const { localSheetId, formula } of markers) {
      const kind = markerKind(formula);
      const sheet = this.workbook.sheets[localSheetId!];
      if (kind === null || !isWritable(this.file, sheet) || this.existing.has(kind)) continue;
      this.existing.set(kind, localSheetId!);
    }
  }

  /** The place of a sheet: that of an earlier run, or a new one after all others. */
  place(sheet: Sheet): Placed {
    const existing = this.existing.get(sheet.kind);
    if (existing !== undefined) return this.placeExisting(sheet, existing);
    const name = freeSheetName(sheet.name, this.taken);
    this.taken.add(sheetNameKey(name));
    const referenced = this.workbook.relationships.map((one) => one.part);
    const part = freePart(this.file, `${folderOf(this.workbook.part)}worksheets/sheet`, '.xml', referenced);
    this.file.write(part, EMPTY_SHEET);
    setContentType(this.file, part, SHEET_TYPE);
    this.edits.addSheet(name, addRelationship(this.file, this.workbook.part, RELATIONSHIP.worksheet, part));
    const index = this.sheetCount;
    this.sheetCount += 1;
    this.edits.setName(MARKER_NAME, index, markerFormula(sheet.kind), true);
    return { sheet, index, name, part };
  }

  private placeExisting(sheet: Sheet, index: number): Placed {
    const entry = this.workbook.sheets[index]!;
    this.edits.setName(MARKER_NAME, index, markerFormula(sheet.kind), true);
    return { sheet, index, name: entry.name, part: entry.part! };
  }

  /** The generated sheets of kinds that are not wanted now, as empty sheets. */
  others(wanted: readonly Sheet[]): Placed[] {
    return [...this.existing]
      .filter(([kind]) => !wanted.some((sheet) => sheet.kind === kind))
      .map(([kind, index]) => this.placeExisting({ kind, name: '', columns: [], rows: [] }, index));
  }

  /** Writes one generated sheet with its chart and its names. */
  write(placed: Placed, all: readonly Placed[]): void {
    const { sheet, part, name, index } = placed;
    const before = this.file.read(part)!;
    const shell = openShell(before, part);
    const drawing = placeChart(this.file, this.workbook.part, part, sheet, name);
    removeTables(this.file, part);
    const kept = keptFrom(shell.text, part);
    const xml = sheetXml(sheet, {
      styles: this.styles,
      prefix: kept.prefix,
      kept,
      sheetNamed: (wished) => this.sheetNamed(wished, all),
    });
    const rows = new TextEncoder().encode(xml.rows);
    const after = closeShell(patchSheet(shell.text, part, xml, drawing), rows, part);
    this.writeNames(placed);
    if (sameBytes(before, after)) return;
    this.file.write(part, after);
    const entry = this.workbook.sheets[index];
    if (entry) this.rewrittenIds.push(entry.sheetId);
  }

  private writeNames({ sheet, index, name }: Placed): void {
    const { headingRow, filter, printedColumns } = sheet;
    const row = headingRow === undefined ? '' : `$${headingRow + 1}`;
    const titles = headingRow === undefined ? null : `${quoteSheetName(name)}!${row}:${row}`;
    const lastPrinted = printedColumns && columnName(printedColumns - 1);
    this.edits.setName(PRINT_AREA, index, lastPrinted ? `${quoteSheetName(name)}!$A:$${lastPrinted}` : null);
    this.edits.setName(PRINT_TITLES, index, titles);
    this.edits.setName(FILTER, index, filter ? absoluteRange(name, filter) : null, true);
  }

  /** What a link's sheet is now called: a sheet of the user's, or one of ours by the name that was wished for it. */
  private sheetNamed(wished: string, all: readonly Placed[]): string | null {
    const ours = new Set(all.map((placed) => placed.index));
    const isUsers = this.workbook.sheets.some((sheet, index) => sheet.name === wished && !ours.has(index));
    return isUsers ? wished : (all.find((placed) => placed.sheet.name === wished)?.name ?? null);
  }

  /** Takes the marks of an earlier run off all sheets of the user's and puts these on. */
  mark(marks: readonly Mark[]): { count: number; unmarked: CellRef[] } {
    const ours = new Set(this.existing.values());
    const unmarked = new Set(marks);
    for (const [index, sheet] of this.workbook.sheets.entries()) {
      if (ours.has(index) || !isWritable(this.file, sheet)) continue;
      const here = marks.filter((mark) => mark.cell.sheet === sheet.name);
      here.forEach((mark) => unmarked.delete(mark));
      this.markSheet(sheet.part, here);
    }
    return { count: marks.length - unmarked.size, unmarked: [...unmarked].map((mark) => mark.cell) };
  }

  private markSheet(part: string, marks: readonly Mark[]): void {
    const shell = openShell(this.file.read(part)!, part);
    const text = withMarks(shell.text, part, marks, (severity) => this.styles.markFormat(MARK_LOOKS[severity]));
    if (text !== shell.text) this.file.write(part, closeShell(text, shell.rows, part));
  }

  /** Writes what the sheets and marks have in common: styles, the workbook part, the calculation chain. */
  finish(): void {
    const { file, workbook } = this;
    const styles = this.styles.result();
    if (styles !== this.stylesText) {
      file.write(this.stylesPart, styles);
      setContentType(file, this.stylesPart, STYLES_TYPE);
      addRelationship(file, workbook.part, RELATIONSHIP.styles, this.stylesPart);
    }
    const text = this.edits.result();
    if (text !== this.workbookText) file.write(workbook.part, text);
    if (this.rewrittenIds.length > 0) dropStaleChain(file, workbook, this.rewrittenIds);
  }
}

function isWritable(file: WorkbookPackage, sheet: SheetEntry | undefined): sheet is SheetEntry & { part: string } {
  return sheet?.kind === 'worksheet' && sheet.part !== null && file.has(sheet.part);
}

/** A table's headings must be those of its cells, which are about to be written anew: the list becomes plain cells. */
function removeTables(file: WorkbookPackage, part: string): void {
  for (const { id, type } of readRelationships(file, part)) {
    if (type === `${RELATIONSHIPS}/table`) removeTarget(file, part, id);
  }
}

function absoluteRange(sheet: string, { top, left, bottom, right }: SheetSpan): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return `${quoteSheetName(sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
