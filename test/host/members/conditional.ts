import type { CellRange } from '../../../src/workbook';
import { intersect } from '../areas';
import { ExcelError } from '../excelError';
import type { HostMark, HostSheet } from '../model';
import { NULL_OBJECT } from '../richApi';
import { setLook } from './format';
import { RangeAreasObject } from './range';

/** The conditional formats of a range, from the most important to the least. */
export class ConditionalFormatsObject {
  constructor(
    private readonly sheet: HostSheet,
    private readonly areas: readonly CellRange[],
  ) {}

  get items(): ConditionalFormatObject[] {
    return this.sheet.conditionalFormats
      .filter((one) => one.areas.some((part) => this.areas.some((area) => intersect(part, area))))
      .map((one) => new ConditionalFormatObject(this.sheet, one));
  }

  Add(type: string): ConditionalFormatObject {
    this.sheet.change();
    if (type !== 'Custom') throw new Error(`The emulated Excel adds no conditional format of type ${type}`);
    const made: HostMark = { type, areas: [...this.areas], formula: '', look: {} };
    this.sheet.conditionalFormats.unshift(made);
    return new ConditionalFormatObject(this.sheet, made);
  }

  GetItem(id: string): ConditionalFormatObject {
    const found = this.sheet.conditionalFormats[Number(id)];
    if (!found) throw new ExcelError('ItemNotFound');
    return new ConditionalFormatObject(this.sheet, found);
  }
}

class ConditionalFormatObject {
  constructor(
    private readonly sheet: HostSheet,
    private readonly mark: HostMark,
  ) {}

  get key(): string {
    return this.Id;
  }
  /** Documented as the place among the others, so that it moves when one before it goes. */
  get Id(): string {
    return String(this.sheet.conditionalFormats.indexOf(this.mark));
  }
  get Type(): string {
    return this.mark.type;
  }
  get Custom(): CustomObject {
    if (this.mark.type !== 'Custom') throw new ExcelError('InvalidOperation');
    return new CustomObject(this.sheet, this.mark);
  }
  get CustomOrNullObject(): object {
    return this.mark.type === 'Custom' ? this.Custom : NULL_OBJECT;
  }
  /** A negative number counts from the least important. */
  set Priority(value: number) {
    this.sheet.change();
    const others = this.sheet.conditionalFormats.filter((one) => one !== this.mark);
    others.splice(value < 0 ? others.length + 1 + value : value, 0, this.mark);
    this.sheet.conditionalFormats = others;
  }
  GetRanges(): RangeAreasObject {
    return new RangeAreasObject(this.sheet, this.mark.areas);
  }
  Delete(): void {
    this.sheet.change();
    if (!this.sheet.conditionalFormats.includes(this.mark)) throw new ExcelError('ItemNotFound');
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.mark);
  }
}

class CustomObject {
  readonly Rule: RuleObject;
  readonly Format: MarkFormatObject;
  constructor(sheet: HostSheet, mark: HostMark) {
    this.Rule = new RuleObject(sheet, mark);
    this.Format = new MarkFormatObject((path, value) => {
      sheet.change();
      setLook(mark.look, path, value);
    });
  }
}

class RuleObject {
  constructor(
    private readonly sheet: HostSheet,
    private readonly mark: HostMark,
  ) {}
  get Formula(): string {
    return this.mark.formula;
  }
  set Formula(formula: string) {
    this.sheet.change();
    if (!formula.startsWith('=')) throw new ExcelError('InvalidArgument');
    this.mark.formula = formula;
  }
}

type Put = (path: readonly string[], value: string | boolean) => void;

class MarkFormatObject {
  readonly Font: MarkFontObject;
  readonly Fill: MarkFillObject;
  readonly Borders: MarkBordersObject;
  constructor(put: Put) {
    this.Font = new MarkFontObject(put);
    this.Fill = new MarkFillObject(put);
    this.Borders = new MarkBordersObject(put);
  }
}

class MarkFontObject {
  constructor(private readonly put: Put) {}
  set Bold(value: boolean) {
    this.put(['font', 'bold'], value);
  }
  set Italic(value: boolean) {
    this.put(['font', 'italic'], value);
  }
  set Color(value: string) {
    this.put(['font', 'color'], value);
  }
}

class MarkFillObject {
  constructor(private readonly put: Put) {}
  set Color(value: string) {
    this.put(['fill', 'color'], value);
  }
}

class MarkBordersObject {
  constructor(private readonly put: Put) {}
  GetItem(edge: string): MarkBorderObject {
    if (!['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].includes(edge)) throw new ExcelError('InvalidArgument');
    return new MarkBorderObject((name, value) => this.put(['borders', edge, name], value));
  }
}

class MarkBorderObject {
  constructor(private readonly put: (name: string, value: string) => void) {}
  set Style(value: string) {
    this.put('style', value);
  }
  set Color(value: string) {
    this.put('color', value);
  }
}
