import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const folder = new URL('../../dist/addin/', import.meta.url);

/** What Microsoft's own React template of a task pane loads before its first view: the most that ours may. In bytes, gzip. */
export const FIRST_LOAD_LIMIT = 170 * 1024;

/**
 * The sizes of the built pane in bytes, gzip: what the page loads before its first view is usable (office.js comes from
 * Microsoft and is not ours), and what comes later, by file.
 */
export function bundleSize() {
  const page = readFileSync(new URL('taskpane.html', folder), 'utf8');
  const named = [...page.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="?(?!https:)([^"\s>]+)/g)].map(
    ([, name]) => name,
  );
  if (!named.some((name) => name.endsWith('.js'))) throw new Error('The page of the task pane names no script.');
  const first = [
    { name: 'taskpane.html', bytes: gzipped('taskpane.html') },
    ...named.map((name) => ({ name, bytes: gzipped(name) })),
  ];
  const later = readdirSync(folder)
    .filter((name) => name.endsWith('.js') && !named.includes(name))
    .map((name) => ({ name, bytes: gzipped(name) }));
  return { first, later, firstLoad: first.reduce((total, { bytes }) => total + bytes, 0) };
}

function gzipped(name) {
  return gzipSync(readFileSync(new URL(name, folder)), { level: 9 }).length;
}

/** The sizes as lines for people. */
export function describeSize({ first, later, firstLoad }) {
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  const list = (files) =>
    files.map(({ name, bytes }) => `${name.replace(/\.[0-9a-f]{8}(?=\.js$)/, '')} ${kilobytes(bytes)}`);
  return [
    `task pane, first load ${kilobytes(firstLoad)} of at most ${kilobytes(FIRST_LOAD_LIMIT)} (gzip): ${list(first).join(', ')}`,
    `task pane, when needed: ${list(later).join(', ')}`,
  ];
}
