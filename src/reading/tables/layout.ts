import type { ColumnKind } from '../model';
import type { Block } from './block';
import { isValue, isWords, type Item, type Line } from './item';
import { namesYear } from './lines';
import { headingOf, headsLabels, headsTime, isRemarkKind, labelOf } from './look';

/** Which of a block's columns hold labels, figures and remarks. Places are those of the block's own direction. */
export interface Layout {
  readonly label: number | null;
  /** Whether the labels stand right of all figures. */
  readonly isLabelLast: boolean;
  /** The column left of the labels that names the section of each run of rows. */
  readonly section: number | null;
  /** Every other column that holds something or has a heading, from left to right. */
  readonly columns: readonly number[];
}

interface PlaceCount {
  values: number;
  words: number;
  /** Years and dates. */
  times: number;
}

export function layoutOf(block: Block): Layout {
  const counts = countPlaces(block.body.filter((line) => !block.repeated.has(line)));
  const headed = headedPlaces(block.headers);
  const label = labelPlace(block, counts, headed);
  const section = label === null ? null : sectionPlace(counts, headed, label);
  const places = new Set([...counts.keys(), ...headed.keys()]);
  const labelAt = label ?? -1;
  const isLabelLast = [...counts].every(([place, { values }]) => values === 0 || place < labelAt);
  const columns = [...places]
    .filter((place) => place !== label && place !== section)
    .filter((place) => place > labelAt || isLabelLast || isAccount(place, counts, headed))
    .sort((a, b) => a - b);
  return { label, isLabelLast, section, columns };
}

/** What stands in each column, from left to right. */
function countPlaces(lines: readonly Line[]): Map<number, PlaceCount> {
  const counts = new Map<number, PlaceCount>();
  for (const item of lines.flatMap((line) => line.items).sort((a, b) => a.place - b.place)) {
    const count = counts.get(item.place) ?? { values: 0, words: 0, times: 0 };
    counts.set(item.place, count);
    if (isValue(item)) count.values++;
    else if (item.kind === 'year' || item.kind === 'date') count.times++;
    else if (isWords(item)) count.words++;
  }
  return counts;
}

/** The headings of each column, lowest last. */
function headedPlaces(headers: readonly Line[]): Map<number, string[]> {
  const headed = new Map<number, string[]>();
  for (const item of headers.flatMap((line) => line.items)) {
    headed.set(item.place, [...(headed.get(item.place) ?? []), item.text]);
  }
  return headed;
}

function hasRemarkHeading(place: number, headed: ReadonlyMap<number, readonly string[]>): boolean {
  return (headed.get(place) ?? []).some((text) => isRemarkKind(headingOf(text).kind));
}

function labelPlace(
  block: Block,
  counts: ReadonlyMap<number, PlaceCount>,
  headed: ReadonlyMap<number, readonly string[]>,
): number | null {
  const figures = [...counts].filter(([, { values, words }]) => values > words).map(([place]) => place);
  const lastFigure = figures.length > 0 ? Math.max(...figures) : Infinity;
  const allWorded = [...counts].filter(([, { words, values }]) => words > 0 && words >= values);
  const plain = allWorded.filter(([place]) => !hasRemarkHeading(place, headed));
  // "Konto" over names: labels after all.
  const worded = plain.length > 0 ? plain : allWorded.filter(([place]) => place < lastFigure);
  const before = worded.filter(([place]) => place < lastFigure);
  const timely = before.length > 0 ? null : timePlace(counts, lastFigure, block.headers.length > 0 ? 1 : 2);
  if (timely !== null) return timely;
  const candidates = before.length > 0 ? before : worded;
  const most = Math.max(0, ...candidates.map(([, { words }]) => words));
  const full = candidates.filter(([, { words }]) => words * 10 >= most * 6).map(([place]) => place);
  const [first] = full;
  if (first === undefined) return null;
  const next = candidates.map(([place]) => place).find((place) => place > first);
  if (next === undefined || !isFigureFree(counts, headed, first, next)) return first;
  const lines = block.body.filter((line) => !block.repeated.has(line));
  const namesSections =
    namesRowsBetween(lines, first, next) ||
    namesSectionOfRows(lines, first, next, headsKinds(headed.get(first) ?? [])) ||
    ((headed.get(next) ?? []).some(headsLabels) && namesParties(lines, first, next));
  return namesSections ? next : first;
}

/** The parties in one column, once for each or on every row, and their members in the next. */
function namesParties(lines: readonly Line[], first: number, next: number): boolean {
  const named = lines.filter((line) => wordsAt(line, next) !== null);
  const parties = named.flatMap((line) => wordsAt(line, first) ?? []);
  const isParty = (words: string): boolean => labelOf(words).member !== null;
  const others = lines.filter((line) => wordsAt(line, next) === null && line.items.some(isValue));
  return (
    new Set(parties).size < named.length &&
    parties.every(isParty) &&
    others.every((line) => labelOf(wordsAt(line, first) ?? '').isSum !== 'none')
  );
}

/**
 * Headings and sums in one column, the rows between them in the next. The heading stands on a line of its own or on that of its
 * first row; the rows after that have their words in the next column alone.
 */
function namesRowsBetween(lines: readonly Line[], first: number, next: number): boolean {
  const inNext = lines.filter((line) => wordsAt(line, next) !== null);
  const inBoth = inNext.filter((line) => wordsAt(line, first) !== null);
  const alone = inNext.filter((line) => wordsAt(line, first) === null && line.items.some(isValue));
  return alone.length >= 2 && inBoth.length <= alone.length * 2;
}

/**
 * The name of the section on every row, few words over rows that differ in it; a sum may stand in either column. Under a heading of
 * kinds it is enough that one of them comes again.
 */
function namesSectionOfRows(lines: readonly Line[], first: number, next: number, isHeadedSo: boolean): boolean {
  const inBoth = lines.filter((line) => wordsAt(line, first) !== null && wordsAt(line, next) !== null);
  const inFirst = lines.filter((line) => wordsAt(line, first) !== null && wordsAt(line, next) === null);
  const distinct = (name: (line: Line) => string | null): number => new Set(inBoth.map(name)).size;
  const sections = distinct((line) => wordsAt(line, first));
  const rows = distinct((line) => `${wordsAt(line, first)} ${wordsAt(line, next)}`);
  const isFew = isHeadedSo ? sections < inBoth.length : inBoth.length >= 4 && sections * 2 <= inBoth.length;
  const isNamedInFirst = inFirst.some((line) => line.items.some(isValue) && !isKnown(wordsAt(line, first)!));
  return isFew && rows * 2 > inBoth.length && !isNamedInFirst;
}

const KINDS = /^(?:(?:kostnads|intäkts|budget)?slag|(?:kostnads|budget)?typ|kategori|sort|grupp)$/iu;

/** "Slag", "Typ": what sort of row each is. */
function headsKinds(headings: readonly string[]): boolean {
  return headings.some((text) => KINDS.test(text.trim()));
}

function wordsAt(line: Line, place: number): string | null {
  const item = line.items.find((each) => each.place === place && each.kind === 'text');
  return item?.text.trim().toLowerCase() ?? null;
}

/** A sum, a result, eget kapital: what closes a table. */
function isKnown(text: string): boolean {
  const { isSum, concept } = labelOf(text);
  return isSum !== 'none' || concept !== null;
}

/** Years or dates, so many at least, down the side of a table that has no words there. */
function timePlace(counts: ReadonlyMap<number, PlaceCount>, lastFigure: number, fewest: number): number | null {
  const found = [...counts].find(
    ([place, { times, values, words }]) => times >= fewest && values === 0 && words <= 2 && place < lastFigure,
  );
  return found?.[0] ?? null;
}

/** Whether nothing but account numbers and the like stands between. */
function isFigureFree(
  counts: ReadonlyMap<number, PlaceCount>,
  headed: ReadonlyMap<number, readonly string[]>,
  from: number,
  to: number,
): boolean {
  return [...counts].every(
    ([place, { values }]) => place <= from || place >= to || values === 0 || hasRemarkHeading(place, headed),
  );
}

/** A sparser column of words left of the labels. */
function sectionPlace(
  counts: ReadonlyMap<number, PlaceCount>,
  headed: ReadonlyMap<number, readonly string[]>,
  label: number,
): number | null {
  const found = [...counts].findLast(
    ([place, { words, values }]) => place < label && words > values && isFigureFree(counts, headed, place, label),
  );
  return found?.[0] ?? null;
}

/** Numbers left of the labels are account numbers or the like. */
function isAccount(
  place: number,
  counts: ReadonlyMap<number, PlaceCount>,
  headed: ReadonlyMap<number, readonly string[]>,
): boolean {
  const count = counts.get(place);
  return count !== undefined && (count.values + count.times > 0 || hasRemarkHeading(place, headed));
}

/** Lines and places changed: what stood in a row stands in a column. */
export function turned(block: Block): Block {
  const all = [...block.headers, ...block.body];
  const items = all
    .flatMap((line) => line.items)
    .map((item): Item => ({ ...item, line: item.place, place: item.line }));
  const lines = new Map<number, Item[]>();
  for (const item of items) lines.set(item.line, [...(lines.get(item.line) ?? []), item]);
  const ordered = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([line, own]) => ({
      line,
      items: own,
    }));
  const { label } = layoutOf(block);
  const isHead = (line: Line): boolean => line.line === label;
  const corners = new Set(block.headers.map(({ line }) => line));
  const withoutCorner = ({ line, items: own }: Line): Line => ({
    line,
    items: own.filter(({ place }) => !corners.has(place)),
  });
  return {
    titles: block.titles,
    headers: ordered.filter(isHead).map(withoutCorner),
    body: ordered.filter((line) => line.line > label!),
    repeated: new Set(),
    // They tell where a table ends, which is settled by now.
    figures: new Set(),
    above: null,
  };
}

/**
 * Whether the table lies on its side: what stands down the side is what usually heads columns (years, kinds, periods), and
 * what stands over the columns is not.
 */
export function liesOnItsSide(block: Block, layout: Layout): boolean {
  const sides = block.body
    .map((line) => line.items.find((item) => item.place === layout.label))
    .filter((item) => item !== undefined);
  const isTime = (item: Item): boolean =>
    item.kind === 'year' || item.kind === 'date' || (item.kind === 'text' && headsTime(item.text));
  const isTotal = (item: Item): boolean => item.kind === 'text' && labelOf(item.text).isSum !== 'none';
  const heads = block.headers
    .flatMap((line) => line.items)
    .filter((item) => layout.columns.includes(item.place) && !isRemarkKind(headingOf(item.text).kind));
  const areMembersOver = headMembers(heads);
  if (sides.length > 0 && sides.every(headsContribution) && areMembersOver) return true;
  // "Beslutat bidrag" under the quarters of each member.
  const isStated = (item: Item): boolean => areMembersOver && headsContribution(item);
  const timely = sides.filter(isTime).length;
  const isOneYear = sides.length === 1 && namesYear(sides[0]!);
  if ((timely < 2 && !isOneYear) || sides.some((item) => !isTime(item) && !isTotal(item) && !isStated(item)))
    return false;
  const hasWords = block.body.some((line) =>
    line.items.some((item) => isWords(item) && heads.some((head) => head.place === item.place)),
  );
  if (hasWords) return false;
  const foreign = heads.filter((item) => !isTime(item) || headingOf(item.text).kind === 'periodTotal');
  return heads.length >= 2 && foreign.length * 2 > heads.length;
}

/** The members over the columns, each in its own, and nothing else but their total. */
function headMembers(heads: readonly Item[]): boolean {
  const members = heads.filter((item) => item.kind === 'text' && labelOf(item.text).member !== null);
  const others = heads.filter((item) => !members.includes(item));
  return (
    members.length >= 3 &&
    members.length === new Set(members.map(({ text }) => text)).size &&
    others.length <= 1 &&
    others.every((item) => item.kind === 'text' && labelOf(item.text).isSum !== 'none')
  );
}

/** "Bidrag", "Andel", "2027": what would head the columns of a list of the members. */
function headsContribution(item: Item): boolean {
  if (item.kind === 'year') return true;
  if (item.kind !== 'text' || headsLabels(item.text)) return false;
  const { kind, hasUnknownWords } = headingOf(item.text);
  const { concept, side } = labelOf(item.text);
  const isContribution = concept === null || concept === 'contribution' || concept === 'totalContributions';
  return kind !== null && MEMBER_COLUMNS.has(kind) && !hasUnknownWords && isContribution && side !== 'cost';
}

const MEMBER_COLUMNS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['amount', 'budget', 'plan', 'share', 'key']);
