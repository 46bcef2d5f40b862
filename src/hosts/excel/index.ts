import type { ExcelOptions } from './excelWorkbook';
import { ExcelWorkbook } from './excelWorkbook';

export type { ExcelOptions } from './excelWorkbook';
export { ExcelWorkbook } from './excelWorkbook';
export { MERGED_AREAS_SET, REQUIRED_SET } from './requirements';

/**
 * The workbook that is open in Excel. Call it once Office is ready.
 * @throws {WorkbookError} `apiNotSupported` in a version of Excel that is too old
 */
export function openExcelWorkbook(options?: ExcelOptions): ExcelWorkbook {
  return new ExcelWorkbook(options);
}
