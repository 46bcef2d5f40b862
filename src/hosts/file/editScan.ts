import type { CellRange } from '../../workbook';
import { WorkbookError, parseRange } from '../../workbook';
import { SHEET_COLUMNS, cellPlace } from './cellPlace';
import { dataTableFormula } from './dataTable';
import { SPREADSHEET } from './namespaces';
import { isTrue, refuseOtherRoot } from './workbookPart';
import type { XmlHandler, XmlTag } from './xmlScanner';
import { decodeXstring } from './xstring';

/** Where an element stands in the text of the sheet. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A formula that is written once for many cells, as the file writes it. */
export interface SharedGroup {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The cells that lean on it, and their `f` elements. */
  readonly followers: { readonly place: number; readonly span: Span; readonly prefix: string }[];
}

/** The formula element of a cell that is to be edited. */
export interface FoundFormula {
  readonly span: Span;
  readonly type: string;
  /** As the file writes it; empty where another cell holds it. */
  readonly text: string;
  readonly range: CellRange | null;
  /** Of a shared formula: the group, and whether this cell holds its text. */
  readonly group: SharedGroup | null;
  readonly isMaster: boolean;
}

/** A cell that is to be edited and that the file already has. */
export interface FoundCell extends Span {
  readonly place: number;
  readonly openEnd: number;
  readonly prefix: string;
  readonly style: number;
  formula: FoundFormula | null;
  /** What stands in it beside formula and value, to be kept. */
  readonly extras: Span[];
}

/** A row of the file that has cells to be edited. */
export interface FoundRow {
  readonly tag: Span;
  readonly isEmpty: boolean;
  readonly prefix: string;
  /** Look of its empty cells, `null` where it says none. */
  readonly style: number | null;
  closeStart: number;
}

/** Cells that one formula fills. */
export interface FilledRange {
  readonly range: CellRange;
  /** As the file writes it, or as Excel shows it for a what-if table. */
  readonly formula: string;
}

/**
 * Finds, in one reading of a sheet's text, everything that has to be known to edit some of its cells: hand it to a
 * scanner, then read its fields. Positions count characters of the text.
 */
export class EditScan implements XmlHandler {
  readonly cells = new Map<number, FoundCell>();
  readonly rows = new Map<number, FoundRow>();
  /** Where a cell or row that is missing belongs: before this position. */
  readonly cellPlaces = new Map<number, number>();
  readonly rowPlaces = new Map<number, number>();
  readonly filled: FilledRange[] = [];
  readonly merges: CellRange[] = [];
  readonly columnStyles: { readonly from: number; readonly to: number; readonly style: number }[] = [];
  dimension: (Span & { readonly reference: string; readonly prefix: string }) | null = null;
  data: (Span & { readonly isEmpty: boolean; readonly prefix: string; closeStart: number }) | null = null;
  isProtected = false;

  /** Rising, as the rows are. */
  private readonly columnsByRow = new Map<number, number[]>();
  private readonly wantedRows: readonly number[];
  private nextRow = 0;
  private wantedHere: readonly number[] = [];
  private nextHere = 0;
  private inData = false;
  private row = -1;
  private column = -1;
  private rowNamed = false;
  private isMet = false;
  private rowTag: FoundRow | null = null;
  private cell: FoundCell | null = null;
  private inCell = false;
  private cellDepth = 0;
  private extraStart = -1;
  private formula: { tag: Span; type: string; range: CellRange | null; group: string; table: string } | null = null;
  private readonly shared = new Map<string, SharedGroup>();

  /** @param wanted the places of the cells to be edited */
  constructor(
    private readonly part: string,
    private readonly wanted: ReadonlySet<number>,
  ) {
    for (const place of [...wanted].sort((a, b) => a - b)) {
      const row = Math.floor(place / SHEET_COLUMNS);
      const columns = this.columnsByRow.get(row);
      if (columns) columns.push(place % SHEET_COLUMNS);
      else this.columnsByRow.set(row, [place % SHEET_COLUMNS]);
    }
    this.wantedRows = [...this.columnsByRow.keys()];
  }

  open(tag: XmlTag): void {
    if (tag.depth === 0) refuseOtherRoot(tag, 'worksheet', this.part);
    if (this.inCell) this.openInCell(tag);
    else if (tag.namespace !== SPREADSHEET) return;
    else if (!this.inData) this.openElsewhere(tag);
    else if (tag.local === 'c') this.startCell(tag);
    else if (tag.local === 'row') this.startRow(tag);
  }

  close(tag: XmlTag, text: () => string): void {
    if (!this.inData) return;
    if (this.inCell) this.closeInCell(tag, text);
    else if (tag.local === 'row' && tag.depth === 2) {
      if (!this.isMet) this.meetRow();
      this.rowTag!.closeStart = tag.start;
    } else if (tag.local === 'sheetData' && tag.depth === 1) {
      this.inData = false;
      this.data!.closeStart = tag.start;
    }
  }

  private openElsewhere(tag: XmlTag): void {
    const span = { start: tag.start, end: tag.end, prefix: tag.prefix };
    if (tag.local === 'mergeCell') {
      const range = parseRange(tag.attribute('ref') ?? '');
      if (range) this.merges.push(range);
    } else if (tag.depth === 1 && tag.local === 'sheetData') {
      this.inData = true;
      this.data = { ...span, isEmpty: tag.empty, closeStart: tag.end };
    } else if (tag.depth === 1 && tag.local === 'dimension') {
      this.dimension = { ...span, reference: tag.attribute('ref') ?? '' };
    } else if (tag.local === 'sheetProtection') this.isProtected = isTrue(tag.attribute('sheet'));
    else if (tag.local === 'col') {
      const style = Number(tag.attribute('style') ?? 0) || 0;
      const [from, to] = [Number(tag.attribute('min')) - 1, Number(tag.attribute('max')) - 1];
      if (style > 0) this.columnStyles.push({ from, to, style });
    }
  }

  private startRow(tag: XmlTag): void {
    const number = tag.attribute('r');
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    this.rowNamed = number !== null;
    this.column = -1;
    this.wantedHere = [];
    const style = isTrue(tag.attribute('customFormat')) ? Number(tag.attribute('s') ?? 0) || 0 : null;
    const span = { start: tag.start, end: tag.end };
    this.rowTag = { tag: span, isEmpty: tag.empty, prefix: tag.prefix, style, closeStart: tag.end };
    this.isMet = false;
    if (this.rowNamed) this.meetRow();
  }

  /** The row in hand has a number now: those before it that have not come belong before it. */
  private meetRow(): void {
    while (this.nextRow < this.wantedRows.length && this.wantedRows[this.nextRow]! < this.row) {
      this.rowPlaces.set(this.wantedRows[this.nextRow]!, this.rowTag!.tag.start);
      this.nextRow += 1;
    }
    this.isMet = true;
    const here = this.columnsByRow.get(this.row);
    if (!here) return;
    this.rows.set(this.row, this.rowTag!);
    this.wantedHere = here;
    this.nextHere = 0;
  }

  private startCell(tag: XmlTag): void {
    const reference = tag.attribute('r');
    const before = this.row;
    if (reference === null) this.column += 1;
    else {
      const place = cellPlace(reference);
      if (place < 0) throw new WorkbookError('brokenXml', { part: this.part, reason: 'cell', found: reference });
      this.row = Math.floor(place / SHEET_COLUMNS);
      this.column = place % SHEET_COLUMNS;
    }
    if (!this.isMet || this.row !== before) this.meetRow();
    this.inCell = true;
    this.cellDepth = tag.depth;
    const place = this.row * SHEET_COLUMNS + this.column;
    this.passMissing(tag.start);
    this.cell = this.wanted.has(place) ? foundCell(tag, place) : null;
  }

  /** The cells to be edited that should have come before the one in hand belong before it. */
  private passMissing(start: number): void {
    const { wantedHere } = this;
    while (this.nextHere < wantedHere.length && wantedHere[this.nextHere]! < this.column) {
      const place = this.row * SHEET_COLUMNS + wantedHere[this.nextHere]!;
      if (!this.cells.has(place)) this.cellPlaces.set(place, start);
      this.nextHere += 1;
    }
  }

  private openInCell(tag: XmlTag): void {
    if (tag.depth !== this.cellDepth + 1) return;
    const own = tag.namespace === SPREADSHEET;
    if (own && tag.local === 'f') {
      const type = tag.attribute('t') ?? 'normal';
      this.formula = {
        tag: { start: tag.start, end: tag.end },
        type,
        range: type === 'normal' ? null : parseRange(tag.attribute('ref') ?? ''),
        group: tag.attribute('si') ?? '',
        table: type === 'dataTable' ? dataTableFormula(tag) : '',
      };
    } else if (this.cell && !(own && (tag.local === 'v' || tag.local === 'is'))) this.extraStart = tag.start;
  }

  private closeInCell(tag: XmlTag, text: () => string): void {
    if (tag.depth === this.cellDepth) {
      this.inCell = false;
      if (this.cell) this.cells.set(this.cell.place, { ...this.cell, end: tag.end });
      this.cell = null;
    } else if (tag.depth === this.cellDepth + 1) {
      if (this.formula && tag.local === 'f') this.endFormula(tag, decodeXstring(text()));
      else if (this.extraStart >= 0) this.cell!.extras.push({ start: this.extraStart, end: tag.end });
      this.extraStart = -1;
    }
  }

  private endFormula(tag: XmlTag, text: string): void {
    const { type, range, table, group: name } = this.formula!;
    const span = { start: this.formula!.tag.start, end: tag.end };
    this.formula = null;
    const place = this.row * SHEET_COLUMNS + this.column;
    let isMaster = false;
    let group: SharedGroup | null = null;
    if (type === 'shared') {
      isMaster = text !== '' && (range !== null || !this.shared.has(name));
      if (isMaster) this.shared.set(name, { text, row: this.row, column: this.column, followers: [] });
      group = isMaster || text === '' ? (this.shared.get(name) ?? null) : null;
      if (!isMaster) group?.followers.push({ place, span, prefix: tag.prefix });
    }
    const formula = type === 'dataTable' ? table : text;
    if (range && (type === 'array' || type === 'dataTable') && isLarge(range)) this.filled.push({ range, formula });
    if (this.cell) this.cell.formula = { span, type, text: formula, range, group, isMaster };
  }
}

function foundCell(tag: XmlTag, place: number): FoundCell {
  return {
    place,
    start: tag.start,
    openEnd: tag.end,
    end: tag.end,
    prefix: tag.prefix,
    style: Number(tag.attribute('s') ?? 0) || 0,
    formula: null,
    extras: [],
  };
}

function isLarge(range: CellRange): boolean {
  return range.top !== range.bottom || range.left !== range.right;
}
