import { ExcelError } from '../excelError';
import type { HostSheet, HostWorkbook } from '../model';
import { NULL_OBJECT } from '../richApi';
import { NamesObject } from './names';
import { SheetObject } from './sheet';

const MAX_NAME = 31;

/** The workbook on the wire: the root of every request. */
export class WorkbookObject {
  readonly Worksheets: SheetsObject;
  readonly Names: NamesObject;
  readonly CustomXmlParts: XmlPartsObject;

  constructor(private readonly workbook: HostWorkbook) {
    this.Worksheets = new SheetsObject(workbook);
    this.Names = new NamesObject(workbook, workbook.names, 'Workbook', () => change(workbook));
    this.CustomXmlParts = new XmlPartsObject(workbook);
  }

  get Name(): string {
    return this.workbook.name;
  }
  get ReadOnly(): boolean {
    return this.workbook.readOnly;
  }
  get Protection(): { Protected: boolean } {
    return { Protected: this.workbook.structureProtected };
  }
  get Application(): { CalculationMode: string } {
    return { CalculationMode: this.workbook.calculation };
  }
}

function change(workbook: HostWorkbook): void {
  if (workbook.readOnly) throw new ExcelError('AccessDenied');
}

class SheetsObject {
  private readonly objects = new Map<HostSheet, SheetObject>();
  constructor(private readonly workbook: HostWorkbook) {}

  private object(sheet: HostSheet): SheetObject {
    const known = this.objects.get(sheet) ?? new SheetObject(sheet);
    this.objects.set(sheet, known);
    return known;
  }

  get items(): SheetObject[] {
    return this.workbook.sheets.map((sheet) => this.object(sheet));
  }

  private find(key: string): HostSheet | undefined {
    const wanted = key.toLowerCase();
    return this.workbook.sheets.find((one) => one.id.toLowerCase() === wanted || one.name.toLowerCase() === wanted);
  }

  GetItem(key: string): SheetObject {
    const found = this.find(key);
    if (!found) throw new ExcelError('ItemNotFound');
    return this.object(found);
  }

  GetItemOrNullObject(key: string): object {
    const found = this.find(key);
    return found ? this.object(found) : NULL_OBJECT;
  }

  Add(name: string): SheetObject {
    const { workbook } = this;
    if (workbook.structureProtected || workbook.readOnly) throw new ExcelError('AccessDenied');
    if (name === '' || name.length > MAX_NAME || /[:\\/?*[\]]|^'|'$/.test(name))
      throw new ExcelError('InvalidArgument');
    if (this.find(name)) throw new ExcelError('ItemAlreadyExists');
    return this.object(workbook.addSheet(name));
  }

  /** The client asks for events by these; the emulated Excel sends them always. */
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
}

class XmlPartsObject {
  constructor(private readonly workbook: HostWorkbook) {}

  get items(): XmlPartObject[] {
    return this.workbook.xmlParts.map((part) => new XmlPartObject(this.workbook, part));
  }

  Add(xml: string): XmlPartObject {
    change(this.workbook);
    const part = { id: this.workbook.freshId(), xml };
    this.workbook.xmlParts.push(part);
    return new XmlPartObject(this.workbook, part);
  }

  GetByNamespace(namespace: string): { items: XmlPartObject[] } {
    const root = new RegExp(`^\\s*(?:<\\?[^>]*>\\s*)?<[^>]*xmlns(?::\\w+)?="${namespace}"`);
    return { items: this.items.filter((part) => root.test(part.GetXml())) };
  }

  GetItem(id: string): XmlPartObject {
    const found = this.items.find((part) => part.Id === id);
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  }
}

class XmlPartObject {
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly part: { readonly id: string; xml: string },
  ) {}
  get key(): string {
    return this.part.id;
  }
  get Id(): string {
    return this.part.id;
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: string): void {
    change(this.workbook);
    this.part.xml = xml;
  }
  Delete(): void {
    change(this.workbook);
    this.workbook.xmlParts.splice(this.workbook.xmlParts.indexOf(this.part), 1);
  }
}
