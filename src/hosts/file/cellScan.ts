import type { CellError, CellRange, CellValue } from '../../workbook';
import { CELL_ERRORS, LAST_COLUMN, LAST_ROW, WorkbookError, parseRange } from '../../workbook';
import { SHEET_COLUMNS, cellPlace } from './cellPlace';
import { dataTableFormula } from './dataTable';
import type { FormulaTemplate } from './formulaText';
import { formulaTemplate, moveFormula } from './formulaText';
import { serialFromIso } from './isoDate';
import { SPREADSHEET } from './namespaces';
import { RichText } from './readStrings';
import { refuseOtherRoot } from './workbookPart';
import type { XmlHandler, XmlTag } from './xmlScanner';
import { decodeXstring, detach } from './xstring';

/** What a sheet's cells refer to in the rest of the workbook. */
export interface ScanContext {
  /** The sheet's part, for errors. */
  readonly part: string;
  /** `null`: the workbook has no part for them. */
  readonly strings: readonly string[] | null;
  /** A formula of the file as Excel shows it. */
  readonly shownFormula: (formula: string) => string;
}

/** A formula that is written once for many cells. */
interface SharedFormula {
  readonly template: FormulaTemplate;
  readonly row: number;
  readonly column: number;
}

const ERRORS: ReadonlySet<string> = new Set(CELL_ERRORS);

/**
 * Reads the cells of a worksheet part from its tags: hand it to a scanner. What becomes of the cells, and of all that
 * stands around them, is for those who build on it.
 */
export abstract class CellScan implements XmlHandler {
  /** The place of the cell in hand, or of the last one. */
  protected row = -1;
  protected column = -1;
  /** Of the cell in hand: the number of its format, and its type as the file names it. */
  protected style = 0;
  protected type = 'n';

  private inSheetData = false;

  // The cell in hand.
  private inCell = false;
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

  constructor(private readonly scanContext: ScanContext) {}

  /** A start tag outside the rows. */
  protected abstract openElsewhere(tag: XmlTag): void;
  /** An end tag outside the rows. */
  protected closeElsewhere?(tag: XmlTag, text: () => string): void;
  /** A row begins; `row` says which. */
  protected abstract takeRow(tag: XmlTag): void;
  /** A cell is read; `row`, `column`, `style` and `type` say more. Without value and formula it only has a look. */
  protected abstract takeCell(value: CellValue, formula: string | null): void;

  open(tag: XmlTag): void {
    if (tag.depth === 0) refuseOtherRoot(tag, 'worksheet', this.scanContext.part);
    if (tag.namespace !== SPREADSHEET) return;
    if (this.inSheetData) this.openInData(tag);
    else if (tag.local === 'sheetData') this.inSheetData = tag.depth === 1;
    else this.openElsewhere(tag);
  }

  close(tag: XmlTag, text: () => string): void {
    if (tag.namespace !== SPREADSHEET) return;
    if (!this.inSheetData) this.closeElsewhere?.(tag, text);
    else if (this.inCell) this.closeInCell(tag, text);
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

  private startRow(tag: XmlTag): void {
    const number = tag.attribute('r');
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    if (!(this.row >= 0 && this.row <= LAST_ROW)) throw this.broken('row', number ?? '');
    this.column = -1;
    this.takeRow(tag);
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
    const shown = text === '' ? '' : detach(this.scanContext.shownFormula(decodeXstring(text)));
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
    this.takeCell(raw === null ? null : this.typedValue(raw), this.formula);
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
    const { strings } = this.scanContext;
    if (strings === null) throw new WorkbookError('missingPart', { part: 'xl/sharedStrings.xml' });
    const text = strings[Number(raw)];
    if (text === undefined) throw this.broken('sharedString', raw);
    return text;
  }

  private broken(reason: string, found: string): WorkbookError {
    return new WorkbookError('brokenXml', { part: this.scanContext.part, reason, found: found.slice(0, 100) });
  }
}

/** A number as the file writes it; text that is none, which no program should write, stays text. */
function numberValue(raw: string): CellValue {
  const number = Number(raw);
  if (Number.isFinite(number) && !/^\s*(?:0[xob]|$)/i.test(raw)) return number;
  const text = raw.trim();
  return text === '' ? null : detach(text);
}
