import { ExcelError } from '../excelError';
import type { HostName, HostWorkbook } from '../model';

/** The defined names of a workbook or of a sheet. */
export class NamesObject {
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly names: HostName[],
    private readonly scope: 'Worksheet' | 'Workbook',
    private readonly change: () => void,
  ) {}

  get items(): NameObject[] {
    return this.names.map((name) => new NameObject(this.names, name, this.scope, this.change));
  }

  Add(name: string, formula: string): NameObject {
    this.change();
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || !formula.startsWith('=')) throw new ExcelError('InvalidArgument');
    if (this.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw new ExcelError('ItemAlreadyExists');
    }
    const made = { name, formula: formula.slice(1), visible: true };
    this.names.push(made);
    return new NameObject(this.names, made, this.scope, this.change);
  }
}

class NameObject {
  constructor(
    private readonly names: HostName[],
    private readonly entry: HostName,
    readonly Scope: string,
    private readonly change: () => void,
  ) {}
  get key(): string {
    return this.entry.name;
  }
  get Name(): string {
    return this.entry.name;
  }
  get Formula(): string {
    return `=${this.entry.formula}`;
  }
  get Visible(): boolean {
    return this.entry.visible;
  }
  set Visible(value: boolean) {
    this.change();
    this.entry.visible = value;
  }
  Delete(): void {
    this.change();
    this.names.splice(this.names.indexOf(this.entry), 1);
  }
}
