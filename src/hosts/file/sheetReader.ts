import type { Cell, CellError, CellRange, CellValue } from '../../workbook';
import { CELL_ERRORS, LAST_COLUMN, LAST_ROW, parseRange, WorkbookError } from '../../workbook';
import { SHEET_COLUMNS, cellPlace } from './cellPlace';
import type { FormulaTemplate } from './formulaText';
import { formulaTemplate, moveFormula } from './formulaText';
import { dataTableFormula } from './dataTable';
import { serialFromIso } from './isoDate';
import { SPREADSHEET } from './namespaces';
import { GENERAL } from './numberFormats';
import { RichText } from './readStrings';
import { isTrue, refuseOtherRoot } from './workbookPart';
import type { XmlHandler, XmlTag } from './xmlScanner';
import { decodeXstring, detach } from './xstring';

/** What a sheet's cells refer to in the rest of the workbook. */
export interface SheetContext {
  /** The sheet's part, for errors. */
  readonly part: string;
  /** `null`: the workbook has no part for them. */
  readonly strings: readonly string[] | null;
  /** The number format by the cell's style. */
  readonly formats: readonly string[];
  /** A formula of the file as Excel shows it. */
  readonly shownFormula: (formula: string) => string;
  /** How many more cells the workbook may hold. */
  readonly room: number;
}

/** A sheet's content. Hidden rows and columns beyond the last cell are left out. */
export interface SheetContent {
  readonly cells: Cell[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: CellRange[];
  readonly isProtected: boolean;
}

/** A formula that is written once for many cells. */
interface SharedFormula {
  readonly template: FormulaTemplate;
  readonly row: number;
  readonly column: number;
}

const ERRORS: ReadonlySet<string> = new Set(CELL_ERRORS);

/**
 * Reads a worksheet part from its tags: hand it to a scanner, then take `content`.
 * Cells without a value and without a formula are never kept.
 */
export class SheetReader implements XmlHandler {
  private readonly cells: Cell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly columnSpans: { from: number; to: number; hidden: boolean }[] = [];
  private isProtected = false;
  private columnsHiddenByDefault = false;
  private inSheetData = false;

  private row = -1;
  private column = -1;
  private inOrder = true;
  private lastRow = -1;
  private lastColumn = -1;

  // The cell in hand.
  private inCell = false;
  private type = 'n';
  private style = 0;
  private value: string | null = null;
  private hasFormula = false;
  private formula: string | null = null;
  private readonly inline = new RichText();

  // The formula in hand.
  private formulaType = 'normal';
  private formulaGroup: string | null = null;
  private formulaRange: CellRange | null = null;
  private tableFormula = '';

  private readonly shared = new Map<string, SharedFormula>();
  /** By column: down to which row an array formula or a data table fills it, and the formula it shows there. */
  private filledTo: Int32Array | null = null;
  private filledBy: string[] = [];

  constructor(private readonly context: SheetContext) {}

  open(tag: XmlTag): void {
    if (tag.depth === 0) refuseOtherRoot(tag, 'worksheet', this.context.part);
    if (tag.namespace !== SPREADSHEET) return;
    if (this.inSheetData) this.openInData(tag);
    else this.openElsewhere(tag);
  }

  close(tag: XmlTag, text: () => string): void {
    if (tag.namespace !== SPREADSHEET || !this.inSheetData) return;
    if (this.inCell) this.closeInCell(tag, text);
    else if (tag.local === 'sheetData') this.inSheetData = false;
  }

  private openInData(tag: XmlTag): void {
    switch (tag.local) {
      case 'c':
        this.startCell(tag);
        break;
      case 'row':
        this.startRow(tag);
        break;
      case 'f':
        if (this.inCell) this.startFormula(tag);
        break;
      case 'rPh':
        this.inline.open(tag);
        break;
    }
  }

  private openElsewhere(tag: XmlTag): void {
    switch (tag.local) {
      case 'sheetData':
        this.inSheetData = tag.depth === 1;
        break;
      case 'sheetFormatPr':
        this.columnsHiddenByDefault = isZero(tag.attribute('defaultColWidth'));
        break;
      case 'col':
        this.addColumns(tag);
        break;
      case 'mergeCell': {
        const range = parseRange(tag.attribute('ref') ?? '');
        if (range) this.merges.push(range);
        break;
      }
      case 'sheetProtection':
        this.isProtected = isTrue(tag.attribute('sheet'));
        break;
    }
  }

  private addColumns(tag: XmlTag): void {
    const from = Number(tag.attribute('min')) - 1;
    const to = Math.min(Number(tag.attribute('max')) - 1, LAST_COLUMN);
    const hidden = isTrue(tag.attribute('hidden')) || isZero(tag.attribute('width'));
    if (from >= 0) this.columnSpans.push({ from, to, hidden });
  }

  private startRow(tag: XmlTag): void {
    const number = tag.attribute('r');
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    if (!(this.row >= 0 && this.row <= LAST_ROW)) throw this.broken('row', number ?? '');
    this.column = -1;
    if (isTrue(tag.attribute('hidden')) || isZero(tag.attribute('ht'))) this.hiddenRows.push(this.row);
  }

  private startCell(tag: XmlTag): void {
    this.inCell = true;
    this.value = null;
    this.hasFormula = false;
    this.formula = null;
    const reference = tag.attribute('r');
    if (reference !== null) this.place(reference);
    else if (this.column < LAST_COLUMN) this.column += 1;
    else throw this.broken('cell', '');
    if (tag.empty) return;
    this.type = tag.attribute('t') ?? 'n';
    this.style = Number(tag.attribute('s') ?? 0);
  }

  private place(reference: string): void {
    const place = cellPlace(reference);
    if (place < 0) throw this.broken('cell', reference);
    this.row = Math.floor(place / SHEET_COLUMNS);
    this.column = place % SHEET_COLUMNS;
  }

  private startFormula(tag: XmlTag): void {
    this.hasFormula = true;
    this.formulaType = tag.attribute('t') ?? 'normal';
    if (this.formulaType === 'normal') return;
    this.formulaGroup = tag.attribute('si');
    this.formulaRange = parseRange(tag.attribute('ref') ?? '');
    if (this.formulaType === 'dataTable') this.tableFormula = dataTableFormula(tag);
  }

  private closeInCell(tag: XmlTag, text: () => string): void {
    switch (tag.local) {
      case 'v':
        this.value = text();
        break;
      case 'f':
        this.endFormula(text());
        break;
      case 't':
      case 'rPh':
        this.inline.close(tag, text);
        break;
      case 'c':
        this.inCell = false;
        this.endCell();
        break;
    }
  }

  private endFormula(text: string): void {
    const shown = text === '' ? '' : detach(this.context.shownFormula(decodeXstring(text)));
    switch (this.formulaType) {
      case 'shared':
        this.formula = this.sharedFormula(shown);
        break;
      case 'array':
        this.formula = shown || null;
        if (this.formula !== null) this.fill(this.formula);
        break;
      case 'dataTable':
        this.formula = this.tableFormula;
        this.fill(this.tableFormula);
        break;
      default:
        this.formula = shown || null;
    }
  }

  /** `null` where the file has lost the formula that the cell shares; Excel then keeps the value. */
  private sharedFormula(shown: string): string | null {
    const group = this.formulaGroup ?? '';
    if (shown !== '') {
      if (this.formulaRange !== null || !this.shared.has(group)) {
        this.shared.set(group, { template: formulaTemplate(shown), row: this.row, column: this.column });
      }
      return shown;
    }
    const first = this.shared.get(group);
    return first ? moveFormula(first.template, this.row - first.row, this.column - first.column) : null;
  }

  /** Lets the rest of the range show the formula too: nobody typed those values. */
  private fill(formula: string): void {
    const range = this.formulaRange;
    if (!range || (range.top === range.bottom && range.left === range.right)) return;
    this.filledTo ??= new Int32Array(LAST_COLUMN + 1).fill(-1);
    this.filledTo.fill(range.bottom, range.left, range.right + 1);
    for (let column = range.left; column <= range.right; column += 1) this.filledBy[column] = formula;
  }

  private endCell(): void {
    const inline = this.inline.take();
    if (!this.hasFormula && this.filledTo !== null && this.filledTo[this.column]! >= this.row && this.value !== null) {
      this.formula = this.filledBy[this.column]!;
    }
    const raw = this.type === 'inlineStr' ? inline : this.value;
    const value = raw === null ? null : this.typedValue(raw);
    if (this.formula === null && (value === null || value === '')) return;
    this.keep(value);
  }

  private keep(value: CellValue): void {
    if (this.cells.length >= this.context.room) throw new WorkbookError('tooLarge', { part: this.context.part });
    const { row, column } = this;
    if (row < this.lastRow || (row === this.lastRow && column <= this.lastColumn)) this.inOrder = false;
    this.lastRow = row;
    this.lastColumn = column;
    let format = this.context.formats[this.style] ?? GENERAL;
    if (this.type === 'd' && format === GENERAL && typeof value === 'number') format = 'yyyy-mm-dd';
    this.cells.push({ row, column, value, formula: this.formula, format });
  }

  private typedValue(raw: string): CellValue {
    switch (this.type) {
      case 's':
        return this.sharedString(raw);
      case 'str':
        return detach(decodeXstring(raw));
      case 'inlineStr':
        return raw;
      case 'b':
        return raw.trim() === '' ? null : raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return { error: ERRORS.has(raw) ? (raw as CellError['error']) : '#UNKNOWN!' };
      case 'd':
        return serialFromIso(raw) ?? detach(raw);
      default:
        return numberValue(raw);
    }
  }

  private sharedString(raw: string): string | null {
    if (raw.trim() === '') return null;
    const { strings } = this.context;
    if (strings === null) throw new WorkbookError('missingPart', { part: 'xl/sharedStrings.xml' });
    const text = strings[Number(raw)];
    if (text === undefined) throw this.broken('sharedString', raw);
    return text;
  }

  private broken(reason: string, found: string): WorkbookError {
    return new WorkbookError('brokenXml', { part: this.context.part, reason, found: found.slice(0, 100) });
  }

  /** The sheet, once the scanner has come to its end. */
  content(): SheetContent {
    const cells = this.inOrder ? this.cells : sorted(this.cells);
    const lastRow = cells.at(-1)?.row ?? -1;
    const lastColumn = cells.reduce((last, cell) => Math.max(last, cell.column), -1);
    return {
      cells,
      hiddenRows: new Set(this.hiddenRows.filter((row) => row <= lastRow)),
      hiddenColumns: this.hiddenColumns(lastColumn),
      merges: this.merges,
      isProtected: this.isProtected,
    };
  }

  private hiddenColumns(lastColumn: number): Set<number> {
    const hidden = new Set<number>();
    if (this.columnsHiddenByDefault) for (let column = 0; column <= lastColumn; column += 1) hidden.add(column);
    for (const span of this.columnSpans) {
      for (let column = span.from; column <= Math.min(span.to, lastColumn); column += 1) {
        if (span.hidden) hidden.add(column);
        else hidden.delete(column);
      }
    }
    return hidden;
  }
}

/** Row by row, left to right; of two cells in one place the later in the file counts. */
function sorted(cells: readonly Cell[]): Cell[] {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return inOrder.filter((cell, index) => {
    const next = inOrder[index + 1];
    return !next || next.row !== cell.row || next.column !== cell.column;
  });
}

/** A number as the file writes it; text that is none, which no program should write, stays text. */
function numberValue(raw: string): CellValue {
  const number = Number(raw);
  if (Number.isFinite(number) && !/^\s*(?:0[xob]|$)/i.test(raw)) return number;
  const text = raw.trim();
  return text === '' ? null : detach(text);
}

function isZero(value: string | null): boolean {
  return value !== null && value.trim() !== '' && Number(value) === 0;
}
