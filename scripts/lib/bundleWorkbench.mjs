import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import configuration from '../../webpack.workbench.js';
import { runWebpack } from './runWebpack.mjs';
import { youngest } from './youngest.mjs';

const root = new URL('../../', import.meta.url);
const folder = new URL('dist/workbench/', root);
const page = new URL('index.html', folder);
/** Everything that the page is made of: the program, the examples, the pages of the rules, and how it is put together. */
const SOURCES = ['src/', 'examples/', 'docs/rules/', 'assets/', 'scripts/lib/', 'webpack.workbench.js', 'package.json'];

/**
 * The folder of the built workbench, built anew where a source is younger.
 * @param tell called before a build begins
 */
export async function workbench(tell) {
  const built = existsSync(page) ? statSync(page).mtimeMs : 0;
  if (built < Math.max(...SOURCES.map((source) => youngest(new URL(source, root))))) {
    tell();
    await runWebpack(configuration({}, { mode: 'production' }));
  }
  return folder;
}

/** Builds the workbench into dist/workbench and prints its sizes. @throws where it does not build */
export async function buildWorkbench() {
  await runWebpack(configuration({}, { mode: 'production' }));
  for (const line of describe()) console.log(line);
}

/** What the page loads before it shows the first workbook, and what it loads when it is needed, in bytes of gzip. */
export function workbenchSize() {
  const html = readFileSync(page, 'utf8');
  const isFirst = (name) => html.includes(name) || /^book\./.test(name);
  const files = readdirSync(folder)
    .filter((name) => /\.(html|css|js|wasm)$/.test(name) && name !== 'sw.js')
    .map((name) => ({
      name,
      bytes: gzipSync(readFileSync(new URL(name, folder)), { level: 9 }).length,
      isFirst: name === 'index.html' || isFirst(name),
    }));
  const total = (some) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    files,
    firstLoad: total(files.filter((file) => file.isFirst)),
    later: total(files.filter((file) => !file.isFirst)),
  };
}

function describe() {
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  const { files, firstLoad, later } = workbenchSize();
  const list = (some) =>
    some.map(({ name, bytes }) => `${name.replace(/\.[0-9a-f]{8}(?=\.\w+$)/, '')} ${kilobytes(bytes)}`).join(', ');
  return [
    `workbench, first load ${kilobytes(firstLoad)} (gzip): ${list(files.filter((file) => file.isFirst))}`,
    `workbench, when needed ${kilobytes(later)} (gzip): ${list(files.filter((file) => !file.isFirst))}`,
  ];
}
