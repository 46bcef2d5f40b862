import { readFileSync } from 'node:fs';
import type { LoadCalculator } from '../../../src/workbench/worker/editedWorkbook';
import { WorkbookServer } from '../../../src/workbench/worker/workbookServer';
import { engineFromBytes, loadCalculator } from '../../../src/workbench/calc';
import { RemoteWorkbook, type StartWorkbookThread } from '../../../src/workbench/session/remoteWorkbook';
import { WorkbenchSession } from '../../../src/workbench/session/session';

const load: LoadCalculator = (snapshot) =>
  loadCalculator(snapshot, () => engineFromBytes(readFileSync('node_modules/@ironcalc/wasm/wasm_bg.wasm')));

/** A thread that is none: messages are cloned as between threads, and answered in this one. */
export const sameThread: StartWorkbookThread = (receive) => {
  const server = new WorkbookServer((response, handOver) => {
    receive(structuredClone(response, { transfer: [...handOver] as never }));
  }, load);
  return {
    send: (request, handOver) => void server.receive(structuredClone(request, { transfer: [...handOver] as never })),
    stop: () => undefined,
  };
};

/** The bytes of an example, in a buffer of their own that can be handed over. */
export function exampleBytes(name = 'vasteras-2019.xlsx'): Uint8Array {
  return new Uint8Array(readFileSync(`examples/${name}`));
}

export async function openSession(name?: string): Promise<WorkbenchSession> {
  const remote = new RemoteWorkbook(sameThread);
  return new WorkbenchSession(name ?? 'vasteras-2019.xlsx', remote, await remote.open(exampleBytes(name), 'x.xlsx'));
}
