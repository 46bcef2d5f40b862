import { Decimal } from '../../money';
import type { Count, StaffList } from '../activityModel';
import { headedLists, type SheetLine } from '../lists';
import { countOf, plainHeading, TOTAL_ROW } from './counts';

const POSTS =
  /^(?:antal )?(?:årsarbetare|årsarbetskraft(?:er)?|heltidstjänster|tjänst(?:er)?|tjänstgöringsgrad|sysselsättningsgrad|omfattning(?: tjänst)?|heltidsekvivalenter|tjänsteandel(?:ar)?)$/u;
const NAMES =
  /^(?:funktion|roll|befattning|yrke|yrkesroll|yrkesgrupp|yrkeskategori|personal(?:kategori|grupp|resurs(?:er)?)?|bemanning|medarbetare|anställd(?:a)?|resurs(?:er)?|namn|team|titel|kompetens|tjänst|uppdrag)$/u;
/** More than this is no number of full-time posts of one person or one role. */
const MOST_POSTS = 60;

type Heading = 'name' | 'posts';
const kindOf = (text: string): Heading | null => {
  const plain = plainHeading(text);
  return POSTS.test(plain) && plain !== 'tjänst' ? 'posts' : NAMES.test(plain) ? 'name' : null;
};
/** "Tjänst" may head the names or the posts: it heads posts where another column has the names. */
const kindBesideNames = (text: string): Heading | null => {
  const plain = plainHeading(text);
  return POSTS.test(plain) ? 'posts' : NAMES.test(plain) ? 'name' : null;
};
const isHeader = (kinds: ReadonlySet<Heading>): boolean => kinds.has('name') && kinds.has('posts');

/** Lists of staff in full-time posts, and sums of them in words: "1,0 + 0,75 + 0,2 = 1,95 tjänster". */
export function staffLists(lines: readonly SheetLine[]): readonly StaffList[] {
  const found = headedLists(lines, { kindOf, isHeader });
  const lists = found.length > 0 ? found : headedLists(lines, { kindOf: kindBesideNames, isHeader });
  const tables = lists.flatMap((list): StaffList[] => {
    const rows = list.rows.flatMap((row) => {
      const count = postsOf(row.at('posts'));
      const name = row.at('name')?.text ?? row.line.cells.find(({ text }) => text !== '')?.text ?? '';
      return count ? [{ ...count, name }] : [];
    });
    const total = rows.find(({ name }) => TOTAL_ROW.test(name)) ?? null;
    const posts = rows.slice(0, total ? rows.indexOf(total) : undefined);
    const isPlausible = posts.every(({ value }) => !value.isNegative() && value.lessThan(MOST_POSTS));
    return posts.length >= 2 && isPlausible ? [{ posts, total }] : [];
  });
  return [...tables, ...lines.flatMap(({ cells }) => cells.flatMap(({ text, cell }) => writtenSum(text, cell)))];
}

/** A post as a number, or as a part of full time: 75 % → 0.75. */
function postsOf(cell: Parameters<typeof countOf>[0]): Count | null {
  if (cell?.amount.kind !== 'share') return countOf(cell);
  return { value: cell.amount.value, cell: cell.cell, decimals: cell.amount.decimals + 2 };
}

const SUM =
  /(?<![\d,.])((?:\d{1,2}(?:[,.]\d{1,3})? ?\+ ?)+\d{1,2}(?:[,.]\d{1,3})?) ?= ?(\d{1,3}(?:[,.]\d{1,3})?)(?![\d,]*\d)/u;

function writtenSum(text: string, cell: Count['cell']): readonly StaffList[] {
  const match = /tjänst|årsarbet|heltid/iu.test(text) ? SUM.exec(text) : null;
  if (!match) return [];
  const count = (number: string): Count => ({
    value: new Decimal(number.trim().replace(',', '.')),
    cell,
    decimals: /[,.](\d+)/.exec(number)?.[1]?.length ?? 0,
  });
  const posts = match[1]!.split('+').map((number) => ({ ...count(number), name: '' }));
  return [{ posts, total: { ...count(match[2]!), name: '' } }];
}
