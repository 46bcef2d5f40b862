import type { Response } from '../protocol';
import type { StartWorkbookThread } from './remoteWorkbook';

/** The workbook's thread as the build makes it: a web worker from a file of our own. */
export const startWorkbookThread: StartWorkbookThread = (receive, fail) => {
  const worker = new Worker(/* webpackChunkName: "book" */ new URL('../worker/worker.ts', import.meta.url));
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => receive(data));
  worker.addEventListener('error', (event) => fail(new Error(event.message)));
  return {
    send: (request, handOver) => worker.postMessage(request, { transfer: [...handOver] }),
    stop: () => worker.terminate(),
  };
};
