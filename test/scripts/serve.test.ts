import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canOpenBrowser } from '../../scripts/lib/openBrowser.mjs';
import { serve } from '../../scripts/lib/serve.mjs';

const parent = mkdtempSync(join(tmpdir(), 'finsamkoll-serve-'));
const root = join(parent, 'workbench');
mkdirSync(join(root, 'examples'), { recursive: true });
writeFileSync(join(root, 'index.html'), '<p>sidan</p>');
writeFileSync(join(root, 'engine.wasm'), 'wasm');
writeFileSync(join(root, 'examples', 'å.xlsx'), 'bok');
writeFileSync(join(parent, 'hemligt.txt'), 'hemligt');
mkdirSync(`${root}-annan`);
writeFileSync(join(`${root}-annan`, 'fil.txt'), 'hemligt');

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => (server = await serve(pathToFileURL(`${root}/`), { port: 0, headers: { 'X-Test': 'ja' } })));
afterAll(async () => {
  await server.stop();
  rmSync(parent, { recursive: true, force: true });
});

/** Asks for a path exactly as it is written: `fetch` would tidy it first. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status: number; type: string | undefined; headers: object; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString()));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          type: response.headers['content-type'],
          headers: response.headers,
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

it('serves the page and its files with their types and headers', async () => {
  expect(await ask('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: '<p>sidan</p>' });
  expect(await ask('/?lang=en')).toMatchObject({ status: 200 });
  expect(await ask('/engine.wasm')).toMatchObject({
    type: 'application/wasm',
    headers: { 'x-content-type-options': 'nosniff', 'x-test': 'ja' },
  });
  expect(await ask('/examples/%C3%A5.xlsx')).toMatchObject({ status: 200, body: 'bok' });
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

it.each([
  '/../hemligt.txt',
  '/%2e%2e/hemligt.txt',
  '/..%2fhemligt.txt',
  '/%2e%2e%2fworkbench-annan/fil.txt',
  '/..%5chemligt.txt',
  '/examples/../../hemligt.txt',
  '/finns-inte',
  '/examples',
  '/%00',
  '/%E0%A4%A',
])('has nothing at %s', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('hemligt');
});

it('only hands out', async () => expect((await ask('/', 'POST')).status).toBe(405));

it('takes the next port where one is taken, and is there for this machine only', async () => {
  const { port } = new URL(server.address);
  const other = await serve(pathToFileURL(`${root}/`), { port: Number(port) });
  expect(other.address).not.toBe(server.address);
  expect(other.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await other.stop();
});

it('opens a browser only where there is somebody to see it', () => {
  const desk = { platform: 'linux', environment: { DISPLAY: ':0' }, isTerminal: true } as const;
  expect(canOpenBrowser(desk)).toBe(true);
  expect(canOpenBrowser({ ...desk, environment: {} })).toBe(false);
  expect(canOpenBrowser({ ...desk, isTerminal: false })).toBe(false);
  expect(canOpenBrowser({ ...desk, environment: { DISPLAY: ':0', CI: 'true' } })).toBe(false);
  expect(canOpenBrowser({ ...desk, platform: 'darwin', environment: {} })).toBe(true);
});
