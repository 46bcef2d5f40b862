import type { CellRef } from './reference';
import type { Mark, Sheet } from './sheet';
import type { CellValue, GeneratedKind, WorkbookSnapshot } from './snapshot';

/** Told now and then while a host works. `done` of `total` steps; `sheet` is the sheet in hand. */
export interface Progress {
  readonly phase: 'open' | 'read' | 'write';
  readonly done: number;
  readonly total: number;
  readonly sheet?: string;
}

export interface WriteResult {
  /** The sheets as they are now named. */
  readonly sheets: readonly { readonly kind: GeneratedKind; readonly name: string }[];
  readonly marks: number;
  /** Cells that could not be marked, for example on a protected sheet. */
  readonly unmarked: readonly CellRef[];
}

/** What everything above knows of a workbook. Behind it stands Excel or a file. */
export interface Workbook {
  snapshot(progress?: (progress: Progress) => void): Promise<WorkbookSnapshot>;
  /**
   * Writes the sheets and the marks, all or nothing. Generated sheets and marks of an earlier run are replaced,
   * kinds that are not in `sheets` are emptied as `clear` does. Nothing else is changed.
   * @param history stored together with them, as `saveHistory` does; left out: the stored history stays as it is
   * @throws {WorkbookError}
   */
  write(sheets: readonly Sheet[], marks: readonly Mark[], history?: string): Promise<WriteResult>;
  /** Removes the content of every generated sheet and every mark, and nothing else. */
  clear(): Promise<void>;
  /**
   * Puts contents into the user's own cells, all or nothing: only on the user's word, and never into a generated sheet.
   * A cell's look is left as it is.
   * The computed value of a formula that stays as it is may be put in any cell, protected ones included.
   * @throws {WorkbookError} where a cell is on a sheet that is gone or generated, is locked on a protected sheet, or is
   * part of something that is only changed as a whole
   */
  edit(edits: readonly CellEdit[]): Promise<void>;
  /** Selects the cell, where there is somebody to see it. */
  reveal(cell: CellRef): Promise<void>;
  /** The settings as stored (JSON), `null` where there are none. Not validated here. */
  loadSettings(): Promise<string | null>;
  saveSettings(json: string): Promise<void>;
  /** The earlier runs as stored (JSON), `null` where there are none. Not validated here. Kept apart from the settings. */
  loadHistory(): Promise<string | null>;
  saveHistory(json: string): Promise<void>;
}

/** What a user's cell is to hold. */
export interface CellEdit {
  readonly cell: CellRef;
  /** In English, A1 style, without the leading `=`; `null`: no formula. */
  readonly formula: string | null;
  /**
   * The content, or for a formula its computed value. `null` empties the cell; for a formula it says that the value is not
   * known, and the workbook is then recalculated when it is opened.
   */
  readonly value: CellValue;
}

/** Why a workbook could not be read or written. `text/` has the sentence for each. */
export type WorkbookErrorCode =
  // the file
  | 'notFound'
  | 'notReadable'
  | 'notWorkbook'
  | 'emptyFile'
  | 'truncated'
  | 'encrypted'
  | 'oldFormat'
  | 'binaryFormat'
  | 'openDocument'
  | 'strictFormat'
  | 'tooLarge'
  | 'unsafeXml'
  | 'brokenXml'
  | 'missingPart'
  | 'noSheets'
  | 'zip64'
  // writing a file
  | 'folderMissing'
  | 'folderReadOnly'
  | 'diskFull'
  | 'outputBusy'
  | 'outputNotOurs'
  // editing the user's cells
  | 'partOfArray'
  | 'partOfMerge'
  | 'tableHeading'
  | 'unknownLink'
  | 'valueNotStorable'
  // Excel
  | 'cellEditMode'
  | 'payloadTooLarge'
  | 'sheetProtected'
  | 'structureProtected'
  | 'readOnly'
  | 'itemGone'
  | 'sheetHidden'
  | 'sheetGenerated'
  | 'sessionLost'
  | 'apiNotSupported'
  | 'unexpected';

/** The one error that a host throws. `detail` names what and where: a part, a sheet, a path as the user gave it. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(detail)}`, options);
    this.name = 'WorkbookError';
  }
}
