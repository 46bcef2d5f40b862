import type { Cell, CellRange, CellValue } from '../../workbook';
import { LAST_COLUMN, WorkbookError, parseRange } from '../../workbook';
import type { ScanContext } from './cellScan';
import { CellScan } from './cellScan';
import { GENERAL } from './numberFormats';
import { isTrue } from './workbookPart';
import type { XmlTag } from './xmlScanner';

/** What a sheet's cells refer to in the rest of the workbook. */
export interface SheetContext extends ScanContext {
  /** The number format by the cell's style. */
  readonly formats: readonly string[];
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

/**
 * Reads a worksheet part from its tags: hand it to a scanner, then take `content`.
 * Cells without a value and without a formula are never kept.
 */
export class SheetReader extends CellScan {
  private readonly cells: Cell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly columnSpans: { from: number; to: number; hidden: boolean }[] = [];
  private isProtected = false;
  private columnsHiddenByDefault = false;
  private inOrder = true;
  private lastRow = -1;
  private lastColumn = -1;

  constructor(private readonly context: SheetContext) {
    super(context);
  }

  protected openElsewhere(tag: XmlTag): void {
    switch (tag.local) {
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

  protected takeRow(tag: XmlTag): void {
    if (isTrue(tag.attribute('hidden')) || isZero(tag.attribute('ht'))) this.hiddenRows.push(this.row);
  }

  protected takeCell(value: CellValue, formula: string | null): void {
    if (formula === null && (value === null || value === '')) return;
    if (this.cells.length >= this.context.room) throw new WorkbookError('tooLarge', { part: this.context.part });
    const { row, column } = this;
    if (row < this.lastRow || (row === this.lastRow && column <= this.lastColumn)) this.inOrder = false;
    this.lastRow = row;
    this.lastColumn = column;
    let format = this.context.formats[this.style] ?? GENERAL;
    if (this.type === 'd' && format === GENERAL && typeof value === 'number') format = 'yyyy-mm-dd';
    this.cells.push({ row, column, value, formula, format });
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

/** Whether a length is given, and is none. */
export function isZero(value: string | null): boolean {
  return value !== null && value.trim() !== '' && Number(value) === 0;
}
