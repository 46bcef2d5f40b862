import type { CellRef, Progress, WorkbookSnapshot } from '../../workbook';
import { WorkbookPackage } from './package';
import { readSnapshot } from './snapshot';

/** A workbook in an .xlsx or .xlsm file, held in memory. */
export class FileWorkbook {
  private constructor(
    private readonly file: WorkbookPackage,
    private readonly name: string,
  ) {}

  /** @throws {WorkbookError} where the bytes are no workbook that can be opened */
  static open(bytes: Uint8Array, name: string): FileWorkbook {
    return new FileWorkbook(WorkbookPackage.open(bytes), name);
  }

  snapshot(progress?: (progress: Progress) => void): Promise<WorkbookSnapshot> {
    return new Promise((resolve) => resolve(readSnapshot(this.file, this.name, progress)));
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
