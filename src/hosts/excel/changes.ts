import { workbookError } from './errors';

/** Takes the listener away again. */
export type Unlisten = () => Promise<void>;

/**
 * Calls back when cells of the workbook have changed, by whomever.
 * @param isOurs whether a sheet is one that we write ourselves
 * @throws {WorkbookError}
 */
export async function listenForChanges(callback: () => void, isOurs: (sheetId: string) => boolean): Promise<Unlisten> {
  const context = new Excel.RequestContext();
  try {
    const handler = context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
      if (!isOurs(worksheetId)) callback();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      handler.remove();
      await context.sync();
    };
  } catch (error) {
    throw workbookError(error);
  }
}
