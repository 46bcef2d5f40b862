import type { Request } from '../protocol';
import { fetchCalculator } from './calculator';
import { WorkbookServer } from './workbookServer';

const server = new WorkbookServer(
  (response, handOver) => postMessage(response, { transfer: [...handOver] }),
  fetchCalculator,
);
addEventListener('message', ({ data }: MessageEvent<Request>) => void server.receive(data));
