import { workerThread } from './workerThread';

/** The engine's worker as the build makes it: a file of our own, as the page's policy demands. */
export const startWorker = workerThread(
  () => new Worker(/* webpackChunkName: "engine" */ new URL('./worker.ts', import.meta.url)),
);
