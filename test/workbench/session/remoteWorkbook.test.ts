import { openWorkbookFile } from '../../../src/hosts/file';
import { RemoteWorkbook } from '../../../src/workbench/session/remoteWorkbook';
import { Bench } from '../../../src/workbench/session/bench';
import { WorkbookError } from '../../../src/workbook';
import { exampleBytes, sameThread } from './open';

test('a snapshot comes whole, in pieces, with news on the way', async () => {
  const remote = new RemoteWorkbook(sameThread);
  await remote.open(exampleBytes(), 'vasteras-2019.xlsx');
  const phases: string[] = [];
  const snapshot = await remote.snapshot(({ phase }) => phases.push(phase));
  expect(snapshot).toEqual(await openWorkbookFile(exampleBytes(), 'vasteras-2019.xlsx').snapshot());
  expect(phases).toContain('read');
});

test('who is told of progress can give up by throwing', async () => {
  const remote = new RemoteWorkbook(sameThread);
  await remote.open(exampleBytes(), 'vasteras-2019.xlsx');
  const stop = new Error('stop');
  await expect(
    remote.snapshot(() => {
      throw stop;
    }),
  ).rejects.toBe(stop);
});

test('an error crosses with its code and detail', async () => {
  const remote = new RemoteWorkbook(sameThread);
  const error = await remote.open(new TextEncoder().encode('ingen arbetsbok'), 'x.xlsx').catch((each: unknown) => each);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).toMatchObject({ code: 'notWorkbook' });
});

test('a thread that is ended answers nothing more', async () => {
  const remote = new RemoteWorkbook(() => ({ send: () => undefined, stop: () => undefined }));
  const waiting = remote.bytes();
  remote.dispose();
  await expect(waiting).rejects.toMatchObject({ code: 'sessionLost' });
  await expect(remote.bytes()).rejects.toMatchObject({ code: 'sessionLost' });
});

test('a file that cannot be opened leaves the workbook before it open', async () => {
  const bench = new Bench(sameThread);
  await bench.open('vasteras-2019.xlsx', async () => exampleBytes());
  const { session } = bench.getState();
  await bench.open('brev.xlsx', async () => new TextEncoder().encode('inte'));
  expect(bench.getState()).toMatchObject({
    opening: null,
    failure: { code: 'notWorkbook', detail: { file: 'brev.xlsx' } },
  });
  expect(bench.getState().session).toBe(session);
  await bench.open('sodertalje-2019.xlsx', async () => exampleBytes('sodertalje-2019.xlsx'));
  expect(bench.getState()).toMatchObject({ failure: null, session: { name: 'sodertalje-2019.xlsx' } });
});

test('of two files the one asked for last is opened', async () => {
  const bench = new Bench(sameThread);
  let giveFirst: (bytes: Uint8Array) => void = () => undefined;
  const first = bench.open('a.xlsx', () => new Promise((resolve) => (giveFirst = resolve)));
  await bench.open('b.xlsx', async () => exampleBytes());
  giveFirst(exampleBytes('sodertalje-2019.xlsx'));
  await first;
  expect(bench.getState().session?.name).toBe('b.xlsx');
});
