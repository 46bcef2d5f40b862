import type { WorkbookError } from '../../workbook';
import { excelCode, workbookError } from './errors';

/** Milliseconds between the tries while somebody is editing a cell: long enough to press Enter. */
const EDIT_WAITS: readonly number[] = [250, 500, 1000, 2000];

/** Milliseconds between the tries when the line to Excel fails. */
const LINE_WAITS: readonly number[] = [250, 1000];

const LINE_CODES = new Set(['ConnectionFailure', 'RequestAborted', 'ServiceNotAvailable', 'Timeout']);

/** Queues what is wanted of Excel and gives back how to take the answers, once they are there. */
export type Request<T> = (context: Excel.RequestContext) => () => T;

/**
 * Sends requests, each in a context of its own, so that one request is one round trip and nothing is left in Excel to
 * be released. Reads are tried again, writes never.
 */
export class Session {
  /** @param haste a factor for all waits */
  constructor(private readonly haste = 1) {}

  /** @throws {WorkbookError} */
  async read<T>(request: Request<T>, detail: WorkbookError['detail'] = {}): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await once(request);
      } catch (error) {
        const code = excelCode(error);
        const waits = code === 'InvalidOperationInCellEditMode' ? EDIT_WAITS : LINE_CODES.has(code) ? LINE_WAITS : [];
        const wait = waits[attempt];
        if (wait === undefined) throw workbookError(error, detail);
        await new Promise((resolve) => setTimeout(resolve, wait * this.haste));
      }
    }
  }

  /** @throws {WorkbookError} */
  async write(request: (context: Excel.RequestContext) => void, detail: WorkbookError['detail'] = {}): Promise<void> {
    try {
      await once((context) => {
        request(context);
        return () => undefined;
      });
    } catch (error) {
      throw workbookError(error, detail);
    }
  }
}

async function once<T>(request: Request<T>): Promise<T> {
  const context = new Excel.RequestContext();
  const answers = request(context);
  await context.sync();
  return answers();
}
