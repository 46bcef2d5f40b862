import { FileWorkbook } from './fileWorkbook';

export { FileWorkbook } from './fileWorkbook';
export * from './look';

/**
 * Opens a workbook file (.xlsx, .xlsm) from its bytes. `name` is the file's name for headings, never a path.
 * @throws {WorkbookError} where the bytes are no workbook that can be opened
 */
export function openWorkbookFile(bytes: Uint8Array, name: string): FileWorkbook {
  return FileWorkbook.open(bytes, name);
}
