import type { CellEdit, CellRef, Mark, Progress, Sheet, Workbook, WorkbookSnapshot, WriteResult } from '../../workbook';
import { HISTORY_PART, SETTINGS_PART } from '../markers';
import { editCells } from './editCells';
import type { WorkbookLook } from './look';
import { readLook } from './lookWorkbook';
import { WorkbookPackage } from './package';
import { readSnapshot } from './snapshot';
import { readStored, writeStored } from './storedPart';
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

  /**
   * How the workbook looks now.
   * @throws {WorkbookError} as {@link FileWorkbook.snapshot}
   */
  look(): WorkbookLook {
    return readLook(this.file);
  }

  write(sheets: readonly Sheet[], marks: readonly Mark[], history?: string): Promise<WriteResult> {
    return this.change((file) => {
      if (history !== undefined) writeStored(file, HISTORY_PART, history);
      return writeGenerated(file, sheets, marks);
    });
  }

  clear(): Promise<void> {
    return this.change(clearGenerated);
  }

  edit(edits: readonly CellEdit[]): Promise<void> {
    return this.change((file) => editCells(file, edits));
  }

  loadSettings(): Promise<string | null> {
    return new Promise((resolve) => resolve(readStored(this.file, SETTINGS_PART)));
  }

  saveSettings(json: string): Promise<void> {
    return this.change((file) => writeStored(file, SETTINGS_PART, json));
  }

  loadHistory(): Promise<string | null> {
    return new Promise((resolve) => resolve(readStored(this.file, HISTORY_PART)));
  }

  saveHistory(json: string): Promise<void> {
    return this.change((file) => writeStored(file, HISTORY_PART, json));
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
