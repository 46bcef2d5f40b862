import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';

/** Makes all pages as the build does; in a process of its own, since Jest cannot load the modules behind it. */
const MAKE = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { ruleHtml } from './scripts/lib/ruleHtml.mjs';
  const files = readdirSync('docs/rules', { recursive: true }).map((file) => file.replaceAll('\\\\', '/'));
  const pages = files.filter((file) => file.endsWith('.md')).map((file) => [
    file.replace(/\\.md$/, '.html'),
    ruleHtml(readFileSync('docs/rules/' + file, 'utf8'), file),
  ]);
  process.stdout.write(JSON.stringify(pages));
`;
const made = execFileSync(process.execPath, ['--input-type=module', '--eval', MAKE], { maxBuffer: 2 ** 26 });
const pages = new Map(JSON.parse(made.toString()) as [string, string][]);

/** What a page leads to, from the folder of all pages: `en/FS-01.html`, `README.html#all-checks`. */
function linksOf(page: string): readonly string[] {
  const links = [...pages.get(page)!.matchAll(/<a href="([^"]+)"/g)].map(([, link]) => link!);
  return links
    .filter((link) => !/^\w+:/.test(link))
    .map((link) => posix.join(posix.dirname(page), decodeURIComponent(link)));
}

test('every link of a page leads to a page, and to a place that is in it', () => {
  const links = [...pages.keys()].flatMap(linksOf);
  expect(links.length).toBeGreaterThan(1000);
  const astray = links.filter((link) => {
    const [page, place] = link.split('#');
    return !(place === undefined ? pages.has(page!) : pages.get(page!)?.includes(`id="${place}"`));
  });
  expect(astray).toEqual([]);
});

test('a page leads back to the list in its own language, and each part of the list says which that is', () => {
  expect(linksOf('sv/FS-01.html')).toContain('README.html#alla-kontroller');
  expect(linksOf('en/FS-01.html')).toContain('README.html#all-checks');
  expect(pages.get('README.html')).toMatch(
    /<section id="alla-kontroller" lang="sv">\s*<h1>Alla kontroller<\/h1>[\s\S]+<section id="all-checks" lang="en">\s*<h1>All checks<\/h1>/,
  );
  expect(pages.get('en/FS-01.html')).toMatch(/<html lang="en">[\s\S]+<section id="[^"]+" lang="en">/);
});
