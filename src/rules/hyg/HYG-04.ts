import type { BudgetTable, DocumentReading, TableRow } from '../../reading/model';
import { cellKey } from '../../workbook';
import { placeAt } from '../common/place';
import { shortened } from '../common/text';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** What a label has in it when something went wrong on its way into the sheet. */
const GARBLED: readonly RegExp[] = [
  // Swedish letters read in the wrong encoding, and the mark of a letter that was lost.
  /Ã[\u0080-\u00BF¤¥¶–…]|\uFFFD/u,
  // A stray preposition in capitals in front of a name that is not: "GENOM Utvecklingsmedel".
  /^(?:GENOM|FRÅN|TILL|SAMT|ELLER|UNDER|ENLIGT|INKLUSIVE) \p{Lu}\p{Ll}/u,
  // What is left of a word: "er för insatser".
  /^(?:er|ar|or|en|et|na|ning|het|ing|ingar|ande) (?:för|av|och|till|i) \p{L}/u,
  // A word divided at the end of a line that is no more: "samord- ning".
  /\p{Ll}{2}- (?!och |eller |samt |respektive |\/)\p{Ll}{2}/u,
  // The same word twice.
  /(?<!\p{L})(\p{L}{4,}) \1(?!\p{L})/iu,
];

/** A label is whole and can be understood. */
export const HYG04 = defineRule({
  id: 'HYG-04',
  severity: 'note',
  basis: BASIS.vasteras,
  certainty: 'heuristic',
  messages: { garbled: ['text'] },
  check: ({ tables, document }) => {
    const rows = tables
      .filter(({ kind }) => kind !== 'other')
      .flatMap((table) => table.rows.filter(({ label }) => label !== '').map((row) => ({ table, row })));
    const labels = new Set(rows.flatMap(({ row }) => (row.labelCell ? [cellKey(row.labelCell)] : [])));
    const headings = document.headings.filter(({ cell }) => !labels.has(cellKey(cell)));
    return {
      checks: rows.length + headings.length,
      findings: [
        ...rows.flatMap(({ table, row }) => findingOf(table, row)),
        ...headings.filter(({ text }) => isGarbled(text.replace(NUMBERING, ''))).map(headingFinding),
      ],
    };
  },
});

const NUMBERING = /^\d{1,2}(?:\.\d{1,2})*\.? /;

function isGarbled(text: string): boolean {
  return GARBLED.some((form) => form.test(text));
}

function headingFinding({ text, cell }: DocumentReading['headings'][number]) {
  return { messageId: 'garbled', data: { text: shortened(text) }, where: placeAt(cell, shortened(text)) } as const;
}

/** "Insatska Summa tkr" where a heading says "Insatser": the one ran into the other. */
const RAN_INTO_SUM = /^(\p{L}{6,}) summa (?:tkr|kkr|mnkr|mkr|kr)$/iu;
const COMMON_BEGINNING = 5;

function ranIntoSum({ rows }: BudgetTable, label: string): boolean {
  const word = RAN_INTO_SUM.exec(label)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const headings = rows.filter(({ role }) => role === 'heading').map((row) => row.label.toLowerCase());
  const isLike = (heading: string): boolean => heading.startsWith(word.slice(0, COMMON_BEGINNING));
  return headings.some(isLike) && !headings.some((heading) => heading.startsWith(word));
}

function findingOf(table: BudgetTable, { label, labelCell }: TableRow) {
  const { sheet } = table;
  if (!labelCell || !(isGarbled(label) || ranIntoSum(table, label))) return [];
  const where = { sheet, cell: labelCell, cells: [labelCell], label };
  return [{ messageId: 'garbled', data: { text: shortened(label) }, where } as const];
}
