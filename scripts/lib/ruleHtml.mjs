import { relative } from 'node:path';
import { marked } from 'marked';
import { projectFolder } from './webpackShared.mjs';

const folder = `${projectFolder}docs/rules`;
const placeOf = (file) => relative(folder, file).replaceAll('\\', '/');

/** For the copying of files at a build: the pages of docs/rules as HTML in `rules/`. */
export const rulePagePatterns = [
  {
    from: `${folder}/**/*.md`,
    to: ({ absoluteFilename }) => `rules/${placeOf(absoluteFilename).replace(/\.md$/, '.html')}`,
    transform: (markdown, file) => ruleHtml(markdown.toString(), placeOf(file)),
  },
  { from: `${projectFolder}src/taskpane/rules.css`, to: 'rules/rules.css' },
];

/**
 * A page of docs/rules as HTML that stands by itself beside the pane: the same text, with its links to the pages beside it.
 * @param markdown the page
 * @param file its place in docs/rules: `sv/FS-01.md`
 */
export function ruleHtml(markdown, file) {
  const language = file.startsWith('en/') ? 'en' : 'sv';
  const depth = file.includes('/') ? '../' : '';
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Finsamkoll';
  // The settings are described in a file of the project; here its name says enough.
  const linked = markdown
    .replace(/\[([^\]]+)\]\((?:\.\.\/)+settings\.md\)/g, '$1')
    .replace(/\]\(([^)#]+)\.md(#[^)]+)?\)/g, (_, page, place = '') => `](${page}.html${place})`);
  const body = linked
    .split(/^(?=# )/m)
    .map((part, index) => section(part, index === 0 ? language : 'en'))
    .join('');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')} – Finsamkoll</title>
    <link rel="stylesheet" href="${depth}rules.css" />
  </head>
  <body>
    <main>
${body}    </main>
  </body>
</html>
`;
}

/** A page, or the Swedish or English part of one that has both, where links to its heading lead. */
function section(markdown, language) {
  const [, heading = ''] = /^# (.+)$/m.exec(markdown) ?? [];
  const html = marked
    .parse(markdown, { async: false })
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  // As GitHub names the place of a heading.
  const place = heading.toLocaleLowerCase('sv').replaceAll(' ', '-');
  return `<section id="${place}" lang="${language}">\n${html}</section>\n`;
}
