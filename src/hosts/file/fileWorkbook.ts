import type { CellRef, Mark, Progress, Sheet, Workbook, WorkbookSnapshot, WriteResult } from '../../workbook';
import { WorkbookPackage } from './package';
import { readSettings, writeSettings } from './settingsPart';
import { readSnapshot } from './snapshot';
import { readWorkbookPart } from './workbookPart';
import { clearGenerated, writeGenerated } from './writeGenerated';

/** A workbook in an .xlsx or .xlsm file, held in memory. */
export class FileWorkbook implements Workbook {
  private constructor(
    private file: WorkbookPackage,
    private readonly name: string,
  ) {}

  /** @throws {WorkbookError} where the bytes are no workbook that can be opened */
  static open(bytes: Uint8Array, name: string): FileWorkbook {
    const file = WorkbookPackage.open(bytes);
    readWorkbookPart(file);
    return new FileWorkbook(file, name);
  }

  snapshot(progress?: (progress: Progress) => void): Promise<WorkbookSnapshot> {
    return readSnapshot(this.file, this.name, progress);
  }

  write(sheets: readonly Sheet[], marks: readonly Mark[]): Promise<WriteResult> {
    return this.change((file) => writeGenerated(file, sheets, marks));
  }

  clear(): Promise<void> {
    return this.change(clearGenerated);
  }

  loadSettings(): Promise<string | null> {
    return new Promise((resolve) => resolve(readSettings(this.file)));
  }

  saveSettings(json: string): Promise<void> {
    return this.change((file) => writeSettings(file, json));
  }

  /** All or nothing: the work is done on a copy, which takes the package's place when nothing has failed. */
  private change<T>(work: (file: WorkbookPackage) => T): Promise<T> {
    return new Promise((resolve) => {
      const copy = this.file.copy();
      const result = work(copy);
      this.file = copy;
      resolve(result);
    });
  }

  /** A file has nobody to show the cell to. */
  reveal(_cell: CellRef): Promise<void> {
    return Promise.resolve();
  }

  /** The file as it is now. */
  bytes(): Uint8Array {
    return this.file.toBytes();
  }
}
