import type { Session } from './session';
import type { Step } from './sheetSteps';

/** Bytes of one request, well below the 5 MB that Excel on the web takes: the estimates are rough. */
const MAX_BYTES = 3_500_000;

/** Steps on one sheet. */
export interface Work {
  /** Finds or makes the sheet; asked once in each request. */
  readonly open: (context: Excel.RequestContext, isFirst: boolean) => Excel.Worksheet;
  readonly steps: readonly Step[];
}

/**
 * Does the work in as few requests as their size allows: one, unless the sheets are very large.
 * @throws {WorkbookError}
 */
export async function writeWork(session: Session, work: readonly Work[]): Promise<void> {
  for (const request of requestsOf(work)) {
    await session.write((context) => {
      for (const { open, isFirst, steps } of request) {
        const sheet = open(context, isFirst);
        steps.forEach((step) => step.run(sheet));
      }
    });
  }
}

interface Part {
  readonly open: Work['open'];
  readonly isFirst: boolean;
  readonly steps: Step[];
}

function requestsOf(work: readonly Work[]): Part[][] {
  const requests: Part[][] = [[]];
  let room = MAX_BYTES;
  for (const { open, steps } of work) {
    let part: Part = { open, isFirst: true, steps: [] };
    requests.at(-1)!.push(part);
    for (const step of steps) {
      if (step.bytes > room && room < MAX_BYTES) {
        part = { open, isFirst: false, steps: [] };
        requests.push([part]);
        room = MAX_BYTES;
      }
      part.steps.push(step);
      room -= step.bytes;
    }
  }
  return requests.filter((request) => request.length > 0);
}
