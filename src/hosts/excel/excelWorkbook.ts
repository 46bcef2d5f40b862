import type { CellEdit, CellRef, Mark, Progress, Sheet, Workbook, WorkbookSnapshot, WriteResult } from '../../workbook';
import { address, WorkbookError } from '../../workbook';
import { HISTORY_PART, SETTINGS_PART } from '../markers';
import type { Unlisten } from './changes';
import { listenForChanges } from './changes';
import { editCells } from './edit';
import { inTurn } from './queue';
import { overviewRequest } from './overview';
import { REQUIRED_SET, supports } from './requirements';
import { Session } from './session';
import { readSnapshot } from './snapshot';
import { loadStored, saveStored } from './stored';
import { clearGenerated, writeGenerated } from './write';

export interface ExcelOptions {
  /** A factor for all waits between tries; tests are in a hurry. */
  readonly haste?: number;
}

/** The workbook that the pane stands beside. */
export class ExcelWorkbook implements Workbook {
  private readonly session: Session;
  /** Excel's ids of our own sheets. */
  private ours: ReadonlySet<string> = new Set();
  private isWriting = false;

  /** @throws {WorkbookError} `apiNotSupported` in a version of Excel that is too old */
  constructor(options: ExcelOptions = {}) {
    if (!supports(REQUIRED_SET)) throw new WorkbookError('apiNotSupported', { api: `ExcelApi ${REQUIRED_SET}` });
    this.session = new Session(options.haste);
  }

  /** @param signal stops the reading between two requests, with the signal's own reason */
  snapshot(progress?: (progress: Progress) => void, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    return inTurn(() => readSnapshot(this.session, progress, signal));
  }

  write(sheets: readonly Sheet[], marks: readonly Mark[], history?: string): Promise<WriteResult> {
    return this.change(async () => {
      const result = await writeGenerated(this.session, sheets, marks, history);
      await this.learnOurs();
      return result;
    });
  }

  clear(): Promise<void> {
    return this.change(() => clearGenerated(this.session));
  }

  edit(edits: readonly CellEdit[]): Promise<void> {
    return this.change(() => editCells(this.session, edits));
  }

  /** Excel tells of our own changes too, and may do so a little later. */
  private change<T>(work: () => Promise<T>): Promise<T> {
    return inTurn(async () => {
      this.isWriting = true;
      try {
        return await work();
      } finally {
        this.isWriting = false;
      }
    });
  }

  private async learnOurs(): Promise<void> {
    // What has been written stands, whether Excel answers this or not.
    const overview = await this.session.read(overviewRequest).catch(() => null);
    const ours = overview?.sheets.filter((sheet) => sheet.generated !== null);
    if (ours) this.ours = new Set(ours.map((sheet) => sheet.id));
  }

  /** @throws {WorkbookError} `itemGone` where there is no such sheet, `sheetHidden` */
  async reveal({ sheet, row, column }: CellRef): Promise<void> {
    const visibility = await this.session.read(
      (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.load('visibility');
        return () => worksheet.visibility;
      },
      { sheet },
    );
    if (visibility !== 'Visible') throw new WorkbookError('sheetHidden', { sheet });
    await this.session.write(
      (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address({ row, column })).select();
      },
      { sheet },
    );
  }

  loadSettings(): Promise<string | null> {
    return loadStored(this.session, SETTINGS_PART);
  }

  saveSettings(json: string): Promise<void> {
    return this.change(() => saveStored(this.session, SETTINGS_PART, json));
  }

  loadHistory(): Promise<string | null> {
    return loadStored(this.session, HISTORY_PART);
  }

  saveHistory(json: string): Promise<void> {
    return this.change(() => saveStored(this.session, HISTORY_PART, json));
  }

  /**
   * Calls back whenever the user, or somebody else in the same workbook, has changed cells; not for what we write.
   * @returns a function that stops it
   */
  onChanged(callback: () => void): Promise<Unlisten> {
    return listenForChanges(callback, (sheetId) => this.isWriting || this.ours.has(sheetId));
  }
}
