import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/hosts/file';
import type { Language } from '../../src/money';
import { readWorkbook } from '../../src/reading';
import { check, type Finding } from '../../src/rules';
import { defaultSettings } from '../../src/settings';
import { address } from '../../src/workbook';
import { extracts } from '../../test/workbooks/extracts.mjs';
import { withStoredValues } from '../../test/workbooks/evaluate.mjs';
import { makeWorkbook } from '../lib/makeWorkbook.mjs';
import { DOCUMENTS, INCONSISTENCIES, type Inconsistency } from './documents';
import { escapeMarkdown } from './exampleTable';
import { anchorOf, PAGE_WORDS } from './words';

/** Where the page stands, from `docs/rules`. */
export const DOCUMENTS_PAGE = 'documents.md';

/** A document's name in the table, with what is found in its workbook, as `RULE Sheet!A1`. */
export type FoundPlaces = ReadonlyMap<Inconsistency['document'], readonly string[]>;

/** Checks the workbook of every document, as anybody would, with the settings as they are from the start. */
export async function checkDocuments(): Promise<FoundPlaces> {
  const names = Object.keys(DOCUMENTS) as Inconsistency['document'][];
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        const { file } = DOCUMENTS[name];
        const snapshot = await openWorkbookFile(bytesOf(file), file).snapshot();
        const { findings } = check(readWorkbook(snapshot, defaultSettings), defaultSettings);
        return [name, findings.map(placeOf)] as const;
      }),
    ),
  );
}

function bytesOf(file: string): Uint8Array {
  const extract = (extracts as Readonly<Record<string, Readonly<Record<string, unknown[][]>>>>)[file];
  if (!extract) return readFileSync(`examples/${file}`);
  return makeWorkbook({ title: file, sheets: withStoredValues(extract) });
}

function placeOf({ rule, where }: Finding): string {
  return `${rule} ${where.sheet}!${where.cell ? address(where.cell) : ''}`;
}

/** The places of an inconsistency that the workbook does not have. */
export function missing({ document, found }: Inconsistency, places: FoundPlaces): readonly string[] {
  return found.map(([rule, place]) => `${rule} ${place}`).filter((place) => !places.get(document)?.includes(place));
}

/**
 * The page of the inconsistencies in the public documents, in both languages.
 * @throws {Error} where something that is said to be found is not
 */
export function documentsPage(places: FoundPlaces): string {
  const lost = INCONSISTENCIES.flatMap((one) => missing(one, places));
  if (lost.length > 0) throw new Error(`Not found: ${lost.join(', ')}`);
  return `${[...section('sv'), ...section('en')].join('\n\n')}\n`;
}

function section(language: Language): readonly string[] {
  const words = PAGE_WORDS[language];
  return [
    `# ${words.documents}`,
    words.documentsIntro(INCONSISTENCIES.length),
    [
      `| ${words.number} | ${words.document} | ${words.what} | ${words.rule} | ${words.place} |`,
      '| --: | :-- | :-- | :-- | :-- |',
      ...INCONSISTENCIES.map((one, index) => row(one, index + 1, language)),
    ].join('\n'),
    `[${words.allRules}](README.md${anchorOf(words.allRules)})`,
  ];
}

function row({ document, what, found, open }: Inconsistency, number: number, language: Language): string {
  const rules = [...new Set(found.map(([rule]) => rule))].map((rule) => `[${rule}](${language}/${rule}.md)`);
  const told = open ? `${what[language]} ${open[language]}` : what[language];
  return `| ${number} | ${document} | ${escapeMarkdown(told)} | ${rules.join(', ')} | ${escapeMarkdown(placesOf(found))} |`;
}

/** The cells sheet by sheet, those that follow one another as a range. */
function placesOf(found: Inconsistency['found']): string {
  const bySheet = new Map<string, string[]>();
  for (const [, place] of found) {
    const [sheet, cell] = [place.slice(0, place.lastIndexOf('!')), place.slice(place.lastIndexOf('!') + 1)];
    bySheet.set(sheet, [...new Set([...(bySheet.get(sheet) ?? []), cell])]);
  }
  return [...bySheet]
    .map(([sheet, cells]) => `${sheet}: ${cells.length > 6 ? shortened(cells) : cells.join(', ')}`)
    .join('; ');
}

function shortened(cells: readonly string[]): string {
  return `${cells[0]} … ${cells.at(-1)} (${cells.length})`;
}
