import type { Response } from './protocol';
import type { StartThread } from './remoteEngine';

/** Threads that are web workers; `create` starts one with `worker.ts` in it. */
export function workerThread(create: () => Worker): StartThread {
  return (answer, fail) => {
    const worker = create();
    worker.addEventListener('message', ({ data }: MessageEvent<Response>) => answer(data));
    worker.addEventListener('error', (event) => fail(new Error(event.message)));
    return {
      send: (request) => worker.postMessage(request),
      stop: () => worker.terminate(),
    };
  };
}
