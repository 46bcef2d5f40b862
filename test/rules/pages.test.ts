import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENTS_PAGE } from '../../scripts/rulePages/documentsPage';
import { rulePages } from '../../scripts/rulePages/pages';
import { allCases } from '../support/allCases';

const folder = join(__dirname, '../../docs/rules');
const pages = rulePages(allCases().map(({ cases }) => cases));

test('docs/rules holds the pages of the rules and nothing else', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  expect(files.sort()).toEqual([...pages.map(({ path }) => path), DOCUMENTS_PAGE].sort());
});

test.each(pages.map(({ path, text }) => [path, text]))('%s is as the rules are (npm run rule-pages)', (path, text) => {
  expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
});

test.each(pages.map(({ path, text }) => [path, text]))('%s links to pages that exist', (path, text) => {
  const known = new Set([...pages.map((page) => page.path), DOCUMENTS_PAGE]);
  for (const [, target] of text.matchAll(/\]\(([^)]+\.md)\)/g)) {
    const place = join('docs/rules', path, '..', target!).replaceAll('\\', '/');
    expect(place === 'docs/settings.md' || known.has(place.replace('docs/rules/', ''))).toBe(true);
  }
});
