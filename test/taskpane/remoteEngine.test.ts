import { LocalEngine } from '../../src/taskpane/engine/localEngine';
import type { Request } from '../../src/taskpane/engine/protocol';
import { RemoteEngine, Stopped, type StartThread } from '../../src/taskpane/engine/remoteEngine';
import { serve } from '../../src/taskpane/engine/serve';
import { NO_HISTORY, parseHistory } from '../../src/history';
import { budgetWithFault } from './budget';

const context = { language: 'sv', time: '2026-03-02T09:41:00', programVersion: 'test' } as const;

const RECORDING = { history: null, by: 'Ekonomen', time: '2026-03-02T09:45:00' };
const FIX = {
  kind: 'fix',
  time: '2026-03-02T09:50:00',
  by: null,
  programVersion: 'test',
  fix: 'textToNumber',
  isUndone: false,
  rule: 'UNS-06',
  label: 'Kansli',
} as const;

/** A thread in this one: everything that crosses is copied as between threads, which fails for what cannot cross. */
function threads() {
  const requests: Request[] = [];
  const started: { fail: (error: unknown) => void; isStopped: boolean }[] = [];
  const start: StartThread = (answer, fail) => {
    const thread = { fail, isStopped: false };
    started.push(thread);
    const handle = serve(new LocalEngine(), (response) => {
      if (!thread.isStopped) answer(structuredClone(response));
    });
    return {
      send: (request) => {
        requests.push(request);
        handle(structuredClone(request));
      },
      stop: () => (thread.isStopped = true),
    };
  };
  return { engine: new RemoteEngine(start), requests, started };
}

test('gives the same answer as in one thread', async () => {
  const { engine } = threads();
  const local = await new LocalEngine().check(budgetWithFault(), null, context);
  expect(await engine.check(budgetWithFault(), null, context)).toEqual(local);
});

test('everything can cross: settings, sheets to write, a second check', async () => {
  const { engine } = threads();
  expect(await engine.checkAgain(null, context)).toBeNull();
  expect(await engine.generated(RECORDING)).toBeNull();
  await engine.check(budgetWithFault(), null, context);
  const local = new LocalEngine();
  await local.check(budgetWithFault(), null, context);
  const generated = await engine.generated(RECORDING);
  expect(generated).toEqual(await local.generated(RECORDING));
  expect(parseHistory(generated!.history, 'nu').entries).toMatchObject([{ kind: 'run', by: 'Ekonomen' }]);
  const fix = { ...FIX, cells: [] };
  expect(parseHistory(await engine.recordFix(null, fix), 'nu')).toEqual({ ...NO_HISTORY, entries: [fix] });
  expect(await engine.checkAgain(null, context)).toEqual(await local.checkAgain(null, context));
  expect(await engine.readSettings(null, 'sv')).toEqual(await local.readSettings(null, 'sv'));
  expect(await engine.catalogue('en')).toEqual(await local.catalogue('en'));
});

test('a large snapshot crosses in small pieces', async () => {
  const { engine, requests } = threads();
  const [first, ...others] = budgetWithFault().sheets;
  const cells = Array.from({ length: 20_000 }, (_, row) => ({
    row: row + 50,
    column: 9,
    value: `text ${row}`,
    formula: null,
    format: 'General',
  }));
  const large = { ...budgetWithFault(), sheets: [{ ...first!, cells: [...first!.cells, ...cells] }, ...others] };
  await engine.check(large, null, context);
  const pieces = requests.flatMap((request) => (request.kind === 'cells' ? [request.cells.length] : []));
  expect(Math.max(...pieces)).toBeLessThanOrEqual(6_000);
  expect(pieces.length).toBeGreaterThan(3);
});

test('a cancelled check ends, and the next one has a thread of its own', async () => {
  const { engine, started } = threads();
  const running = engine.check(budgetWithFault(), null, context);
  engine.cancel();
  await expect(running).rejects.toThrow(Stopped);
  expect(started[0]!.isStopped).toBe(true);
  await expect(engine.check(budgetWithFault(), null, context)).resolves.toMatchObject({ report: {} });
  expect(started).toHaveLength(2);
});

test('a thread that dies fails what waits for it', async () => {
  const { engine, started } = threads();
  const running = engine.readSettings(null, 'sv');
  started[0]!.fail(new Error('gone'));
  await expect(running).rejects.toThrow('gone');
});
