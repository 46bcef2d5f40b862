import type { CellEdit, CellRange, CellValue } from '../../workbook';
import { WorkbookError, address, parseRange, rangeAddress } from '../../workbook';
import { SHEET_COLUMNS } from './cellPlace';
import { cellContent, escapeCellText } from './cellXml';
import type { FoundCell, FoundFormula, FoundRow, SharedGroup } from './editScan';
import { EditScan } from './editScan';
import { formulaTemplate, moveFormula } from './formulaText';
import { scanXml, eachAttribute } from './xmlScanner';
import { TextEdits } from './textEdits';

/** What an edited sheet refers to in the rest of the workbook. */
export interface EditContext {
  /** The sheet's name, for errors. */
  readonly sheet: string;
  readonly part: string;
  /** A formula of the file as Excel shows it. */
  readonly shownFormula: (formula: string) => string;
  /** A formula as Excel shows it, as the file writes it. */
  readonly fileFormula: (formula: string) => string;
  /** Whether cells of this style can be written on a protected sheet. */
  readonly isUnlocked: (style: number) => boolean;
  /** A value for a cell of this style as the file counts it: dates may begin in 1904. */
  readonly storedValue: (value: CellValue, style: number) => CellValue;
  /** Rows of headings of Excel's tables, whose texts formulas use. */
  readonly headings: readonly CellRange[];
  /** Whether the sheet is one of ours: its formulas may get their new values, and nothing else changes. */
  readonly isGenerated: boolean;
}

/** What has become of a sheet. */
export interface EditedSheet {
  readonly text: string;
  /** Whether cells have gained, lost or changed a formula. */
  readonly changesFormulas: boolean;
  /** Whether the workbook is to be calculated anew when it is opened. */
  readonly needsCalculation: boolean;
}

/**
 * Puts contents into cells of a sheet's text; everything else in it stays character by character. A formula that is
 * the cell's own already keeps its element, shared or not, and only its value is set.
 * @throws {WorkbookError} `sheetGenerated`, `sheetProtected`, `partOfArray`, `partOfMerge`, `tableHeading`, `unknownLink`, `valueNotStorable`
 */
export function editSheet(text: string, edits: ReadonlyMap<number, CellEdit>, context: EditContext): EditedSheet {
  const scan = new EditScan(context.part, new Set(edits.keys()));
  scanXml(text, context.part, scan);
  return new SheetEditor(text, edits, context, scan).edited();
}

/** Error values that Excel knows in a file without further parts. Newer ones are left to be calculated. */
const STORABLE_ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

class SheetEditor {
  private readonly changes: TextEdits;
  private changesFormulas = false;
  private needsCalculation = false;
  /** The edits that change what the user sees as the cell's content, not only a formula's value. */
  private readonly changed = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly edits: ReadonlyMap<number, CellEdit>,
    private readonly context: EditContext,
    private readonly scan: EditScan,
  ) {
    this.changes = new TextEdits(text);
  }

  edited(): EditedSheet {
    for (const [place, edit] of this.edits) this.judge(place, edit);
    const orphans = this.writeOutOrphans();
    const missing: number[] = [];
    for (const [place, edit] of this.edits) {
      const cell = this.scan.cells.get(place);
      if (cell) this.rewrite(cell, edit, orphans.get(place) ?? null);
      else if (!isEmpty(edit)) missing.push(place);
    }
    this.insert(missing);
    const { changesFormulas, needsCalculation } = this;
    return { text: this.changes.result(), changesFormulas, needsCalculation };
  }

  /** Finds out whether the edit changes the cell's content, and refuses it where that cannot be. */
  private judge(place: number, edit: CellEdit): void {
    const cell = this.scan.cells.get(place);
    const present = this.presentFormula(place, cell?.formula ?? null);
    if (edit.formula === present && (present !== null || (!cell && isEmpty(edit)))) return;
    if (this.context.isGenerated) throw new WorkbookError('sheetGenerated', { sheet: this.context.sheet });
    this.changed.add(place);
    this.needsCalculation = true;
    if (present !== null || edit.formula !== null) this.changesFormulas = true;
    const here = (range: CellRange) => contains(range, place);
    if (this.scan.isProtected && !this.context.isUnlocked(this.styleAt(place)))
      throw this.refusal('sheetProtected', place);
    if (cell?.formula?.type === 'dataTable' || this.scan.filled.some(({ range }) => here(range))) {
      throw this.refusal('partOfArray', place);
    }
    if (this.scan.merges.some((range) => here(range) && !isTopLeft(range, place)))
      throw this.refusal('partOfMerge', place);
    if (this.context.headings.some(here)) throw this.refusal('tableHeading', place);
  }

  private refusal(code: WorkbookError['code'], place: number, more: WorkbookError['detail'] = {}): WorkbookError {
    return new WorkbookError(code, { sheet: this.context.sheet, cell: addressOf(place), ...more });
  }

  /** The formula that the cell has now, as Excel shows it. */
  private presentFormula(place: number, formula: FoundFormula | null): string | null {
    const { shownFormula } = this.context;
    if (formula === null) {
      const filled = this.scan.filled.find(({ range }) => contains(range, place));
      return filled ? shownFormula(filled.formula) : null;
    }
    if (formula.text !== '') return shownFormula(formula.text);
    return formula.group ? shownFormula(sharedText(formula.group, place)) : null;
  }

  /** Where a shared formula loses the cell that holds its text, the others get theirs written out. */
  private writeOutOrphans(): Map<number, string> {
    const orphans = new Map<number, string>();
    for (const place of this.changed) {
      const formula = this.scan.cells.get(place)?.formula;
      if (!formula?.isMaster || !formula.group) continue;
      const template = formulaTemplate(formula.group.text);
      for (const { place: follower, span, prefix } of formula.group.followers) {
        if (this.changed.has(follower)) continue;
        const xml = formulaXml(sharedText(formula.group, follower, template), prefix);
        if (this.edits.has(follower)) orphans.set(follower, xml);
        else this.changes.replace(span.start, span.end, xml);
      }
    }
    return orphans;
  }

  private rewrite(cell: FoundCell, edit: CellEdit, writtenOut: string | null): void {
    const { formula: found, prefix, place } = cell;
    const isKept = !this.changed.has(place);
    const kept = writtenOut ?? (found ? this.text.slice(found.span.start, found.span.end) : '');
    const formula = isKept ? kept : this.newFormula(edit, place, prefix);
    const { type, xml } = cellContent(this.value(edit, place, cell.style), formula, prefix);
    const extras = cell.extras.map(({ start, end }) => this.text.slice(start, end)).join('');
    const tag = this.startTag(cell, type, isKept);
    this.changes.replace(cell.start, cell.end, closeTag(tag, xml + extras, `${prefix}c`));
  }

  /** The cell's start tag with another type, without the metadata that belong to the old content; not yet closed. */
  private startTag({ start, openEnd, prefix }: FoundCell, type: string | null, keepsFormula: boolean): string {
    let attributes = '';
    eachAttribute(this.text, start + 2 + prefix.length, openEnd - 1, (name, from, to) => {
      if (name === 't' || name === 'vm' || (name === 'cm' && !keepsFormula)) return;
      const quote = this.text[to]!;
      attributes += ` ${name}=${quote}${this.text.slice(from, to)}${quote}`;
    });
    return `<${prefix}c${attributes}${type === null ? '' : ` t="${type}"`}`;
  }

  private newFormula(edit: CellEdit, place: number, prefix: string): string {
    if (edit.formula === null) return '';
    try {
      return formulaXml(this.context.fileFormula(edit.formula), prefix);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      throw this.refusal(error.code, place, error.detail);
    }
  }

  private value(edit: CellEdit, place: number, style: number): CellValue {
    const { value, formula } = edit;
    const isBad =
      typeof value === 'number' ? !Number.isFinite(value) : isError(value) && !STORABLE_ERRORS.has(value.error);
    if (isBad && formula === null) throw this.refusal('valueNotStorable', place);
    if (formula !== null && (isBad || value === null)) this.needsCalculation = true;
    return isBad ? null : this.context.storedValue(value, style);
  }

  /** The style of a cell, or that which one put there now would show. */
  private styleAt(place: number): number {
    const cell = this.scan.cells.get(place);
    if (cell) return cell.style;
    const column = place % SHEET_COLUMNS;
    const row = this.scan.rows.get(Math.floor(place / SHEET_COLUMNS));
    return row?.style ?? this.scan.columnStyles.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
  }

  /** Puts in the cells that the file does not have, in rows that it may not have. */
  private insert(missing: readonly number[]): void {
    if (missing.length === 0) return;
    const newRows = new Map<number, string>();
    for (const [row, places] of byRow(missing)) {
      const found = this.scan.rows.get(row);
      if (found && !found.isEmpty) {
        for (const place of places) {
          this.changes.insert(this.scan.cellPlaces.get(place) ?? found.closeStart, this.newCell(place, found.prefix));
        }
        this.widenSpans(found, found.tag.end - 1, places);
      } else if (found) {
        const slash = this.text.lastIndexOf('/', found.tag.end - 1);
        const cells = places.map((place) => this.newCell(place, found.prefix)).join('');
        this.changes.replace(slash, found.tag.end, `>${cells}</${found.prefix}row>`);
        this.widenSpans(found, slash, places);
      } else newRows.set(row, this.newRow(row, places));
    }
    this.insertRows(newRows);
    this.widenDimension(missing);
  }

  private newRow(row: number, places: readonly number[]): string {
    const { prefix } = this.scan.data ?? this.missingData();
    const cells = places.map((place) => this.newCell(place, prefix)).join('');
    return `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  }

  private newCell(place: number, prefix: string): string {
    const edit = this.edits.get(place)!;
    const style = this.styleAt(place);
    const formula = this.changed.has(place) ? this.newFormula(edit, place, prefix) : '';
    const { type, xml } = cellContent(this.value(edit, place, style), formula, prefix);
    const attributes = `r="${addressOf(place)}"${style === 0 ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}`;
    return closeTag(`<${prefix}c ${attributes}`, xml, `${prefix}c`);
  }

  private insertRows(rows: ReadonlyMap<number, string>): void {
    if (rows.size === 0) return;
    const data = this.scan.data ?? this.missingData();
    if (!data.isEmpty) {
      for (const [row, xml] of rows) this.changes.insert(this.scan.rowPlaces.get(row) ?? data.closeStart, xml);
      return;
    }
    const slash = this.text.lastIndexOf('/', data.end - 1);
    this.changes.replace(slash, data.end, `>${[...rows.values()].join('')}</${data.prefix}sheetData>`);
  }

  private missingData(): never {
    throw new WorkbookError('brokenXml', { part: this.context.part, reason: 'sheetData' });
  }

  /** The row may say which columns its cells lie in. */
  private widenSpans({ tag, prefix }: FoundRow, to: number, places: readonly number[]): void {
    const columns = places.map((place) => (place % SHEET_COLUMNS) + 1);
    eachAttribute(this.text, tag.start + `<${prefix}row`.length, to, (name, start, end) => {
      const spans = /^\d+(?::\d+)?(?: \d+:\d+)*$/.exec(this.text.slice(start, end))?.[0];
      if (name !== 'spans' || spans === undefined) return;
      const edges = spans.split(/[: ]/).map(Number);
      const [first, last] = [Math.min(...edges, ...columns), Math.max(...edges, ...columns)];
      if (first < Math.min(...edges) || last > Math.max(...edges)) this.changes.replace(start, end, `${first}:${last}`);
    });
  }

  private widenDimension(places: readonly number[]): void {
    const { dimension } = this.scan;
    const range = dimension && parseRange(dimension.reference);
    if (!range) return;
    const rows = places.map((place) => Math.floor(place / SHEET_COLUMNS));
    const columns = places.map((place) => place % SHEET_COLUMNS);
    const least = (start: number, list: readonly number[]) => list.reduce((a, b) => Math.min(a, b), start);
    const most = (start: number, list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), start);
    const wider = rangeAddress({
      top: least(range.top, rows),
      left: least(range.left, columns),
      bottom: most(range.bottom, rows),
      right: most(range.right, columns),
    });
    const { start, end, prefix } = dimension!;
    eachAttribute(this.text, start + `<${prefix}dimension`.length, end - 1, (name, from, to) => {
      if (name === 'ref') this.changes.replace(from, to, wider);
    });
  }
}

/** The formula of a cell that shares one, as the file would write it out. */
function sharedText(group: SharedGroup, place: number, template = formulaTemplate(group.text)): string {
  return moveFormula(template, Math.floor(place / SHEET_COLUMNS) - group.row, (place % SHEET_COLUMNS) - group.column);
}

function formulaXml(formula: string, prefix: string): string {
  return `<${prefix}f>${escapeCellText(formula)}</${prefix}f>`;
}

function closeTag(start: string, content: string, name: string): string {
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

function isEmpty({ formula, value }: CellEdit): boolean {
  return formula === null && (value === null || value === '');
}

function isError(value: CellValue): value is Extract<CellValue, { error: unknown }> {
  return typeof value === 'object' && value !== null;
}

function contains(range: CellRange, place: number): boolean {
  const row = Math.floor(place / SHEET_COLUMNS);
  const column = place % SHEET_COLUMNS;
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function isTopLeft(range: CellRange, place: number): boolean {
  return place === range.top * SHEET_COLUMNS + range.left;
}

function addressOf(place: number): string {
  return address({ row: Math.floor(place / SHEET_COLUMNS), column: place % SHEET_COLUMNS });
}

/** The places by row, rows and columns rising. */
function byRow(places: readonly number[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const place of [...places].sort((a, b) => a - b)) {
    const row = Math.floor(place / SHEET_COLUMNS);
    const list = rows.get(row);
    if (list) list.push(place);
    else rows.set(row, [place]);
  }
  return rows;
}
