import type { Workbook } from '../workbook';

/** A workbook that answers every request with the same error, so that the pane can show it. */
export function unusableWorkbook(error: unknown): Workbook {
  const refuse = (): Promise<never> => Promise.reject(error);
  return {
    snapshot: refuse,
    write: refuse,
    clear: refuse,
    edit: refuse,
    reveal: refuse,
    loadSettings: refuse,
    saveSettings: refuse,
    loadHistory: refuse,
    saveHistory: refuse,
  };
}
