import type { CellRange } from '../../../src/workbook';
import { areaOf, areasOf } from '../areas';
import { ExcelError } from '../excelError';
import type { HostSheet } from '../model';
import { NULL_OBJECT } from '../richApi';
import { ChartsObject } from './chart';
import { NamesObject } from './names';
import { RangeAreasObject, RangeObject } from './range';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A worksheet on the wire. */
export class SheetObject {
  readonly Charts: ChartsObject;
  readonly Names: NamesObject;
  readonly FreezePanes: FreezePanesObject;
  readonly AutoFilter: AutoFilterObject;
  readonly PageLayout: PageLayoutObject;

  constructor(readonly sheet: HostSheet) {
    this.Charts = new ChartsObject(sheet);
    this.Names = new NamesObject(sheet.workbook, sheet.names, 'Worksheet', () => sheet.change());
    this.FreezePanes = new FreezePanesObject(sheet);
    this.AutoFilter = new AutoFilterObject(sheet);
    this.PageLayout = new PageLayoutObject(sheet);
  }

  get key(): string {
    return this.sheet.id;
  }
  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  get Visibility(): string {
    return VISIBILITY[this.sheet.visibility];
  }
  get Protection(): { Protected: boolean } {
    return { Protected: this.sheet.isProtected };
  }
  set TabColor(value: string) {
    this.sheet.change();
    this.sheet.tabColour = value;
  }
  set Gridlines(value: boolean) {
    this.sheet.change();
    this.sheet.gridlines = value;
  }
  get Tables(): TablesObject {
    return new TablesObject(this.sheet);
  }

  GetRange(address: string | null): RangeObject {
    return new RangeObject(this.sheet, areaOf(address));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    if (rows < 1 || columns < 1) throw new ExcelError('InvalidArgument');
    return new RangeObject(this.sheet, {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }
  GetRanges(addresses: string): RangeAreasObject {
    return new RangeAreasObject(this.sheet, areasOf(addresses));
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): object {
    const used = usedArea(this.sheet, valuesOnly === true);
    return used ? new RangeObject(this.sheet, used) : NULL_OBJECT;
  }
  Activate(): void {
    if (this.sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation');
  }
  Delete(): void {
    const { workbook } = this.sheet;
    if (workbook.structureProtected || workbook.readOnly) throw new ExcelError('AccessDenied');
    workbook.calls.push('Worksheet.Delete');
    workbook.sheets.splice(workbook.sheets.indexOf(this.sheet), 1);
  }
}

function usedArea(sheet: HostSheet, valuesOnly: boolean): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, cell } of sheet.places(areaOf(null))) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

class TablesObject {
  constructor(private readonly sheet: HostSheet) {}
  get items(): TableObject[] {
    return this.sheet.tables.map((table) => new TableObject(this.sheet, table));
  }
  GetItem(name: string): TableObject {
    const found = this.items.find((one) => one.Name === name);
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  }
}

class TableObject {
  constructor(
    private readonly sheet: HostSheet,
    private readonly table: { readonly name: string },
  ) {}
  get key(): string {
    return this.table.name;
  }
  get Name(): string {
    return this.table.name;
  }
  ConvertToRange(): RangeObject {
    this.sheet.change();
    this.sheet.tables = this.sheet.tables.filter((one) => one !== this.table);
    return new RangeObject(this.sheet, areaOf('A1'));
  }
}

class FreezePanesObject {
  constructor(private readonly sheet: HostSheet) {}
  FreezeRows(count: number): void {
    this.sheet.change();
    this.sheet.frozenRows = count;
  }
  Unfreeze(): void {
    this.sheet.change();
    this.sheet.frozenRows = 0;
  }
  GetLocationOrNullObject(): object {
    const { frozenRows } = this.sheet;
    return frozenRows === 0 ? NULL_OBJECT : new RangeObject(this.sheet, areaOf(`1:${frozenRows}`));
  }
}

class AutoFilterObject {
  constructor(private readonly sheet: HostSheet) {}
  Apply(range: string): void {
    this.sheet.change();
    this.sheet.filter = areaOf(range);
  }
  Remove(): void {
    this.sheet.change();
    this.sheet.filter = null;
  }
  GetRangeOrNullObject(): object {
    const { filter } = this.sheet;
    return filter ? new RangeObject(this.sheet, filter) : NULL_OBJECT;
  }
}

class PageLayoutObject {
  Orientation = 'Portrait';
  PaperSize = 'Letter';
  Zoom: object = {};
  readonly HeadersFooters = { DefaultForAllPages: { LeftFooter: '', RightFooter: '' } };
  constructor(private readonly sheet: HostSheet) {}
  SetPrintTitleRows(rows: string): void {
    this.sheet.change();
    this.sheet.titleRows = areaOf(rows);
  }
  SetPrintArea(range: string): void {
    this.sheet.change();
    this.sheet.printArea = range;
  }
  GetPrintTitleRowsOrNullObject(): object {
    const { titleRows } = this.sheet;
    return titleRows ? new RangeObject(this.sheet, titleRows) : NULL_OBJECT;
  }
}
