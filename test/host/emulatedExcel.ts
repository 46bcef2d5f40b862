import type { HostWorkbook } from './model';
import { WorkbookObject } from './members/workbook';
import { executeRequest } from './richApi';
import type { RequestBody, ResponseBody } from './richApi';

/** The limit of Excel on the web for a request and for a response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** How one request is made to fail. */
export interface Fault {
  /** Which request from now on, from 1. */
  readonly at: number;
  readonly code: string;
  /** `before`: nothing was done; a number: so many actions; `after`: all of them, but the answer was lost. */
  readonly done: 'before' | 'after' | number;
  /** How many requests in a row fail; left out: one. */
  readonly times?: number;
}

export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

/** An answer as the transport hands it to the client: a body, or an error of the request as a whole. */
export type Answer = { readonly body: ResponseBody } | { readonly code: string };

/**
 * Excel with one workbook in memory, behind the requests of Microsoft's client. It knows nothing of how requests come
 * to it, so a session in Node and a page in a browser can use the same one.
 */
export class EmulatedExcel {
  /** Every request so far. */
  readonly exchanges: Exchange[] = [];
  payloadLimit = PAYLOAD_LIMIT;
  private readonly root: WorkbookObject;
  private readonly faults: Fault[] = [];
  private readonly between: { readonly at: number; readonly act: () => void }[] = [];

  constructor(readonly workbook: HostWorkbook) {
    this.root = new WorkbookObject(workbook);
  }

  get syncs(): number {
    return this.exchanges.length;
  }

  fail(fault: Fault): void {
    this.faults.push({ ...fault, at: fault.at + this.syncs });
  }

  /** Lets somebody else do something just before the request with this number from now on. */
  before(at: number, act: () => void): void {
    this.between.push({ at: at + this.syncs, act });
  }

  /** Takes a request as text and gives the answer as text, or an error code for the request as a whole. */
  handle(request: string): { readonly text: string } | { readonly code: string } {
    const requestBytes = byteLength(request);
    const number = this.syncs + 1;
    this.between.filter((one) => one.at === number).forEach((one) => one.act());
    const body = JSON.parse(request) as RequestBody;
    const answer = this.answer(body, requestBytes, number);
    const text = 'body' in answer ? JSON.stringify(answer.body) : '';
    const responseBytes = byteLength(text);
    this.exchanges.push({ requestBytes, responseBytes, actions: body.Actions.length });
    if ('code' in answer) return answer;
    return responseBytes > this.payloadLimit ? { code: 'ResponsePayloadSizeLimitExceeded' } : { text };
  }

  private answer(body: RequestBody, requestBytes: number, number: number): Answer {
    if (requestBytes > this.payloadLimit) return { code: 'RequestPayloadSizeLimitExceeded' };
    const fault = this.faults.find((one) => number >= one.at && number < one.at + (one.times ?? 1));
    if (!fault) return { body: executeRequest(this.root, body) };
    if (fault.done === 'before') return { code: fault.code };
    const after = fault.done === 'after' ? body.Actions.length : fault.done;
    const done = executeRequest(this.root, body, { after, code: fault.code });
    return done.Error ? { body: done } : { code: fault.code };
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
