import { WorkbookError } from '../../workbook';

/** What the work gives, or the fallback where a part of the file cannot be read: for what a workbook can do without. */
export function attempt<T>(work: () => T, fallback: T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof WorkbookError) return fallback;
    throw error;
  }
}
