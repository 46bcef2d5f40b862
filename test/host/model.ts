import type { CellRange, CellValue, SheetVisibility } from '../../src/workbook';
import { ExcelError } from './excelError';

/** How a cell looks, in the names of the wire: `font.bold`, `borders.top.style` … */
export type Look = { [name: string]: Look | string | number | boolean | null };

export interface HostCell {
  value: CellValue;
  /** Without the leading `=`; `null`: typed. */
  formula: string | null;
  /** The number format in en-US. */
  format: string;
  look: Look;
  link: Record<string, unknown> | null;
}

export interface HostName {
  name: string;
  formula: string;
  visible: boolean;
}

export interface HostMark {
  readonly type: string;
  areas: CellRange[];
  formula: string;
  readonly look: Look;
}

export const GENERAL = 'General';
const COLUMNS = 16_384;

/** A worksheet of the emulated Excel. */
export class HostSheet {
  readonly cells = new Map<number, HostCell>();
  visibility: SheetVisibility = 'visible';
  isProtected = false;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: CellRange[] = [];
  readonly names: HostName[] = [];
  /** From the most important to the least. */
  conditionalFormats: HostMark[] = [];
  readonly charts: object[] = [];
  tables: { readonly name: string }[] = [];
  readonly columnWidths = new Map<number, number>();
  frozenRows = 0;
  filter: CellRange | null = null;
  titleRows: CellRange | null = null;
  printArea: string | null = null;
  tabColour = '';
  gridlines = true;

  constructor(
    readonly workbook: HostWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  /** Refuses a change where Excel refuses it. */
  change(): void {
    if (this.isProtected || this.workbook.readOnly) throw new ExcelError('AccessDenied');
  }

  cell(row: number, column: number): HostCell | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  /** The cell to be changed, new where there is none. */
  touch(row: number, column: number): HostCell {
    const key = row * COLUMNS + column;
    const known = this.cells.get(key);
    if (known) return known;
    const made: HostCell = { value: null, formula: null, format: GENERAL, look: {}, link: null };
    this.cells.set(key, made);
    return made;
  }

  remove(row: number, column: number): void {
    this.cells.delete(row * COLUMNS + column);
  }

  /** The places of the cells there are within a range. */
  *places(area: CellRange): Generator<{ row: number; column: number; cell: HostCell }> {
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) {
        yield { row, column, cell };
      }
    }
  }
}

/** The state of the emulated Excel: one workbook. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  readonly xmlParts: { id: string; xml: string }[] = [];
  calculation: 'Automatic' | 'Manual' = 'Automatic';
  structureProtected = false;
  readOnly = false;
  selected: { sheet: string; area: CellRange } | null = null;
  /** The computed value of a formula that has just been entered; the emulated Excel has no calculation engine. */
  calculate: (formula: string, sheet: string) => CellValue = () => 0;
  /** What error values are called in the language of the emulated Excel. */
  errorNames: Readonly<Record<string, string>> = {};
  /** Ranges with more cells than this answer no values. */
  largestRange = 5_000_000;
  /** The methods that have been called, for tests of what must never be called. */
  readonly calls: string[] = [];
  /** Told of every sheet whose cells have changed. */
  onChange: (sheet: HostSheet) => void = () => undefined;
  private nextId = 1;

  constructor(public name: string) {}

  freshId(): string {
    this.nextId += 1;
    return `{00000000-0000-0000-0000-${String(this.nextId).padStart(12, '0')}}`;
  }

  addSheet(name: string): HostSheet {
    const sheet = new HostSheet(this, this.freshId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): HostSheet {
    const found = this.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`The emulated workbook has no sheet ${name}`);
    return found;
  }
}
