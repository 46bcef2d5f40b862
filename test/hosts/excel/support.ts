import { openExcelWorkbook } from '../../../src/hosts/excel';
import type { ExcelWorkbook } from '../../../src/hosts/excel';
import { openWorkbookFile } from '../../../src/hosts/file';
import type { CellValue, NameSnapshot, Sheet, WorkbookSnapshot } from '../../../src/workbook';
import { EmulatedExcel } from '../../host/emulatedExcel';
import { hostWorkbook } from '../../host/fromSnapshot';
import type { HostWorkbook } from '../../host/model';
import { connect } from '../../host/officeSession';

export interface InExcel {
  readonly excel: EmulatedExcel;
  readonly host: HostWorkbook;
  readonly workbook: ExcelWorkbook;
}

/** The file's workbook open in the emulated Excel, with a pane beside it. */
export async function inExcel(bytes: Uint8Array, requirementSet?: string): Promise<InExcel> {
  return openedInExcel(await openWorkbookFile(bytes, 'prov.xlsx').snapshot(), requirementSet);
}

export function openedInExcel(snapshot: WorkbookSnapshot, requirementSet?: string): InExcel {
  const host = hostWorkbook(snapshot);
  const excel = new EmulatedExcel(host);
  connect(excel, requirementSet);
  return { excel, host, workbook: openExcelWorkbook({ haste: 0.001 }) };
}

/** Lets the emulated Excel give the formulas of these sheets the values that stand beside them. */
export function knowFormulas(host: HostWorkbook, sheets: readonly Sheet[]): void {
  const values = new Map<string, CellValue>();
  for (const cell of sheets.flatMap((sheet) => sheet.rows.flat())) {
    if (cell?.formula !== undefined) values.set(cell.formula, cell.value);
  }
  host.calculate = (formula) => values.get(formula) ?? 0;
}

/** A snapshot in which two hosts may not differ: what stands in no order is put in one. */
export function comparable(snapshot: WorkbookSnapshot): unknown {
  const byName = (one: NameSnapshot): string => `${one.scope ?? ''}!${one.name}`;
  return {
    ...snapshot,
    names: [...snapshot.names].sort((a, b) => (byName(a) < byName(b) ? -1 : 1)),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    })),
  };
}
