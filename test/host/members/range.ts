import type { CellRange } from '../../../src/workbook';
import { isCellError, LAST_COLUMN, LAST_ROW } from '../../../src/workbook';
import { addressOf, columnsOf, intersect, matrix, rowsOf } from '../areas';
import { enter } from '../enter';
import { ExcelError } from '../excelError';
import type { HostCell, HostSheet, Look } from '../model';
import { GENERAL } from '../model';
import { NULL_OBJECT } from '../richApi';
import { ConditionalFormatsObject } from './conditional';
import { FormatObject, copyLook, setLook } from './format';

type Matrix = readonly (readonly unknown[])[];

/** One rectangle of cells on the wire. */
export class RangeObject {
  constructor(
    readonly sheet: HostSheet,
    readonly area: CellRange,
  ) {}

  get Address(): string {
    return addressOf(this.sheet.name, this.area);
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return rowsOf(this.area);
  }
  get ColumnCount(): number {
    return columnsOf(this.area);
  }

  /** `null` means: more than Excel gives at once. */
  private read<T>(value: (cell: HostCell | undefined) => T): T[][] | null {
    if (rowsOf(this.area) * columnsOf(this.area) > this.sheet.workbook.largestRange) return null;
    return matrix(this.area, (row, column) => value(this.sheet.cell(row, column)));
  }

  private write(values: unknown, put: (row: number, column: number, value: unknown) => void): void {
    this.sheet.change();
    if (!isMatrix(values, this.area)) throw new ExcelError('InvalidArgument');
    values.forEach((line, row) =>
      line.forEach((value, column) => put(this.area.top + row, this.area.left + column, value)),
    );
    this.sheet.workbook.onChange(this.sheet);
  }

  get Values(): unknown {
    return this.read((cell) => this.shown(cell));
  }
  set Values(values: unknown) {
    this.write(values, (row, column, value) => enter(this.sheet, row, column, value));
  }
  get Formulas(): unknown {
    return this.read((cell) => (cell?.formula ? `=${cell.formula}` : this.shown(cell)));
  }
  set Formulas(values: unknown) {
    this.write(values, (row, column, value) => enter(this.sheet, row, column, value));
  }
  get NumberFormat(): unknown {
    return this.read((cell) => cell?.format ?? GENERAL);
  }
  set NumberFormat(values: unknown) {
    this.write(values, (row, column, value) => {
      if (value !== null) this.sheet.touch(row, column).format = value as string;
    });
  }
  get ValueTypes(): unknown {
    return this.read((cell) => typeOf(cell));
  }

  private shown(cell: HostCell | undefined): unknown {
    const value = cell?.value ?? '';
    return isCellError(value) ? (this.sheet.workbook.errorNames[value.error] ?? value.error) : value;
  }

  set RowHidden(hidden: boolean) {
    this.sheet.change();
    setHidden(this.sheet.hiddenRows, this.area.top, this.area.bottom, LAST_ROW, hidden);
  }
  set ColumnHidden(hidden: boolean) {
    this.sheet.change();
    setHidden(this.sheet.hiddenColumns, this.area.left, this.area.right, LAST_COLUMN, hidden);
  }

  get Format(): FormatObject {
    return new FormatObject(this.sheet, [this.area]);
  }
  get ConditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.sheet, [this.area]);
  }

  set Hyperlink(link: Record<string, unknown>) {
    this.sheet.change();
    const cell = this.sheet.touch(this.area.top, this.area.left);
    cell.link = link;
    // Excel gives the cell its look of links.
    setLook(cell.look, ['font', 'underline'], 'Single');
    setLook(cell.look, ['font', 'color'], '#0563C1');
  }

  /** The ordinary style takes all formats of the cells back. */
  set Style(name: string) {
    this.sheet.change();
    if (name !== 'Normal') throw new ExcelError('ItemNotFound');
    for (const { cell } of this.sheet.places(this.area)) Object.assign(cell, { look: {}, format: GENERAL });
  }

  GetRowProperties(): unknown[] {
    const rows: unknown[] = [];
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      rows.push({ rowHidden: this.sheet.hiddenRows.has(row) });
    }
    return rows;
  }

  GetColumnProperties(): unknown[] {
    const columns: unknown[] = [];
    for (let column = this.area.left; column <= this.area.right; column += 1) {
      columns.push({
        columnHidden: this.sheet.hiddenColumns.has(column),
        format: { columnWidth: this.sheet.columnWidths.get(column) ?? 48 },
      });
    }
    return columns;
  }

  SetColumnProperties(properties: readonly { readonly format?: { readonly columnWidth?: number } }[]): void {
    this.sheet.change();
    if (properties.length !== columnsOf(this.area)) throw new ExcelError('InvalidArgument');
    properties.forEach(({ format }, index) => {
      if (format?.columnWidth !== undefined) this.sheet.columnWidths.set(this.area.left + index, format.columnWidth);
    });
  }

  GetCellProperties(): unknown {
    return matrix(this.area, (row, column) => {
      const cell = this.sheet.cell(row, column);
      return { format: { ...UNFORMATTED, ...mergedLook(cell?.look ?? {}) }, hyperlink: cell?.link ?? null };
    });
  }

  SetCellProperties(properties: unknown): void {
    this.write(properties, (row, column, given) => {
      const { format, hyperlink } = given as { format?: Look; hyperlink?: Record<string, unknown> };
      const cell = this.sheet.touch(row, column);
      if (hyperlink) cell.link = hyperlink;
      if (format) mergeLook(cell.look, format);
    });
  }

  GetRow(row: number): RangeObject {
    const top = this.area.top + row;
    return new RangeObject(this.sheet, { ...this.area, top, bottom: top });
  }

  GetBoundingRect(other: RangeObject): RangeObject {
    const { top, left } = this.area;
    const { bottom, right } = other.area;
    return new RangeObject(this.sheet, { top, left, bottom, right });
  }

  /** The client asks this before it sends a large matrix in parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== rowsOf(this.area) || columns !== columnsOf(this.area)) throw new ExcelError('InvalidArgument');
  }

  GetMergedAreasOrNullObject(): object {
    const areas = this.sheet.merges.filter((merge) => intersect(merge, this.area));
    return areas.length === 0 ? NULL_OBJECT : new RangeAreasObject(this.sheet, areas);
  }

  Unmerge(): void {
    this.sheet.change();
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersect(merge, this.area));
  }

  Clear(applyTo: string): void {
    this.sheet.change();
    clear(this.sheet, this.area, applyTo);
    this.sheet.workbook.onChange(this.sheet);
  }

  Select(): void {
    if (this.sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation');
    this.sheet.workbook.selected = { sheet: this.sheet.name, area: this.area };
  }
}

/** Several rectangles on the wire. */
export class RangeAreasObject {
  constructor(
    readonly sheet: HostSheet,
    readonly parts: readonly CellRange[],
  ) {}

  get Areas(): { items: RangeObject[] } {
    return { items: this.parts.map((area) => new RangeObject(this.sheet, area)) };
  }
  get Address(): string {
    return this.parts.map((area) => addressOf(this.sheet.name, area)).join(',');
  }
  get Format(): FormatObject {
    return new FormatObject(this.sheet, this.parts);
  }
  get ConditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.sheet, this.parts);
  }
}

const NO_BORDER: Look = { style: 'None', weight: 'Thin', color: '#000000' };

/** What Excel says of a cell that nobody has formatted. */
const UNFORMATTED: Look = {
  fill: { color: '#FFFFFF' },
  borders: { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER, horizontal: NO_BORDER },
};

function mergedLook(look: Look): Look {
  const borders = { ...(UNFORMATTED.borders as Look), ...(look.borders as Look | undefined) };
  return { ...copyLook(look), borders };
}

function isMatrix(values: unknown, area: CellRange): values is Matrix {
  return (
    Array.isArray(values) &&
    values.length === rowsOf(area) &&
    values.every((line) => Array.isArray(line) && line.length === columnsOf(area))
  );
}

function typeOf(cell: HostCell | undefined): string {
  const value = cell?.value ?? null;
  if (isCellError(value)) return 'Error';
  if (value === null) return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function setHidden(places: Set<number>, from: number, to: number, last: number, hidden: boolean): void {
  if (!hidden && from === 0 && to === last) {
    places.clear();
    return;
  }
  for (let place = from; place <= to; place += 1) {
    if (hidden) places.add(place);
    else places.delete(place);
  }
}

function mergeLook(look: Look, given: Look): void {
  for (const [name, value] of Object.entries(given)) {
    const known = look[name];
    if (typeof value === 'object' && value !== null && typeof known === 'object' && known !== null) {
      mergeLook(known, value);
    } else look[name] = typeof value === 'object' && value !== null ? copyLook(value) : value;
  }
}

function clear(sheet: HostSheet, area: CellRange, applyTo: string): void {
  if (applyTo !== 'Contents' && applyTo !== 'RemoveHyperlinks') throw new ExcelError('InvalidArgument');
  for (const { cell } of sheet.places(area)) {
    if (applyTo === 'Contents') Object.assign(cell, { value: null, formula: null });
    else if (cell.link) Object.assign(cell, { link: null, look: {} });
  }
}
