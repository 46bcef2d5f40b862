import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Writes the pages about the rules in `docs/rules`, from the rules, their texts and their examples.
 * test/rules/pages.test.ts fails when they are older than what they are made from.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'docs/rules');
const examples = readdirSync(join(root, 'test/rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cases.ts'))
  .sort();
const program = join(root, 'dist/rule-pages.cjs');
await build({
  absWorkingDir: root,
  stdin: {
    resolveDir: root,
    contents: [
      "export { rulePages } from './scripts/rulePages/pages';",
      "export { checkDocuments, documentsPage, DOCUMENTS_PAGE } from './scripts/rulePages/documentsPage';",
      ...examples.map((file, number) => `import { cases as cases${number} } from './test/rules/${file}';`),
      `export const examples = [${examples.map((_, number) => `cases${number}`).join(', ')}];`,
    ].join('\n'),
  },
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});
const made = createRequire(import.meta.url)(program);
const documents = { path: made.DOCUMENTS_PAGE, text: made.documentsPage(await made.checkDocuments()) };
const pages = [...made.rulePages(made.examples), documents];
// Only when all of them could be made: a message without an example leaves the pages as they are.
rmSync(folder, { recursive: true, force: true });
for (const { path, text } of pages) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
