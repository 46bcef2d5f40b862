import type { MemberKind, Side } from '../model';
import type { Part } from './fit';
import { isMostlyNegative, namedHeading, type Outline, type OutlineRow } from './outline';
import { closings, frames, nets, normalised, results } from './results';
import {
  boundaries,
  differs,
  distinct,
  FEW_LOOSE,
  isMember,
  MOST_BOUNDARIES,
  plus,
  runs,
  type Boundary,
  type Candidate,
  type Open,
} from './runs';

/** What a row may add up of the items that lie open above it, the most natural first. */
export function candidatesAbove(outline: Outline, index: number, open: Open): Candidate[] {
  const row = outline.rows[index]!;
  if (open.items.length === 0 && row.want !== 'closing' && row.want !== 'result') return [];
  const each = eachOf(row);
  if (each !== null) {
    const members = open.items.filter((item) => outline.rows[item]!.row.member?.kind === each);
    return members.length > 0 ? [{ parts: plus(members), prior: 14 }] : [];
  }
  const bounds = boundaries(outline, open);
  switch (row.want) {
    case 'side':
      return withoutOtherSums(row, open, [
        ...bySide(outline, row, open),
        ...turned(outline, index, open, bounds),
        ...runs(open, bounds, { nearest: 8, start: 6, step: 1 }),
      ]);
    case 'all':
      return distinct([
        ...everything(outline, row, open, bounds),
        ...runs(open, bounds, { nearest: 7, start: 10, step: 1 }),
      ]);
    case 'result':
      return distinct(results(outline, row, open, bounds));
    case 'frame':
      return distinct([...frames(outline, open), ...runs(open, bounds, { nearest: 8, start: 5, step: 1 })]);
    case 'closing':
      return distinct(closings(outline, row, open));
    case 'net':
      return distinct(nets(outline, open, bounds));
    default:
      return distinct([...named(outline, row, open), ...runs(open, bounds, { nearest: 10, start: 4, step: 4 })]);
  }
}

/** What a row may add up of the items that lie open below it. `open.items` begins with the nearest. */
export function candidatesBelow(outline: Outline, index: number, open: Open): Candidate[] {
  const { rows } = outline;
  const own = rows[index]!;
  const found: Candidate[] = [];
  const boundsAt: number[] = [];
  let end = 0;
  for (; end < open.items.length; end++) {
    const item = rows[open.items[end]!]!;
    if (!mayBelong(own, item)) break;
    const before = end === 0 ? own : rows[open.items[end - 1]!]!;
    const isApart = end > 0 && isApartBelow(before, item, open);
    if (isApart) boundsAt.push(end);
    if (end > 0 && (item.heading !== before.heading || boundsAt.length >= MOST_BOUNDARIES)) break;
  }
  if (end > 0) boundsAt.push(end);
  boundsAt.forEach((at, place) => found.push({ parts: plus(open.items.slice(0, at)), prior: 10 - 1.5 * place }));
  return distinct(found);
}

function isApartBelow(before: OutlineRow, item: OutlineRow, open: Open): boolean {
  if (open.isSum(item.index) !== open.isSum(before.index) || item.tellsOfAbove !== before.tellsOfAbove) return true;
  return liesApart(before, item) || isMember(before) !== isMember(item);
}

/** "Kommunerna tillsammans" adds up kommuner and nothing else. */
export function eachOf({ row }: OutlineRow): MemberKind | null {
  if (row.member?.kind === 'municipalitiesTogether') return 'municipality';
  return row.member?.kind === 'regionsTogether' ? 'region' : null;
}

/** Whether a row below may be a part of a sum above it: income never adds up costs, nor the other way. */
function mayBelong(total: OutlineRow, part: OutlineRow): boolean {
  if (part.tellsOfAbove) return true;
  if (!part.isItem) return false;
  const each = eachOf(total);
  if (each !== null) return part.row.member?.kind === each;
  if (part.want === 'result' || part.want === 'closing' || part.want === 'frame') return false;
  if (total.want === 'frame') return part.side === 'income' || part.side === 'equity';
  if (total.sides.length > 0)
    return part.side === 'none' ? !total.sides.includes('income') : total.sides.includes(part.side);
  return part.side !== 'equity' || total.side === 'equity';
}

/** An empty line between them, or another side. */
function liesApart(a: OutlineRow, b: OutlineRow): boolean {
  return a.gapsAbove !== b.gapsAbove || differs(a.side, b.side);
}

/** The items below the heading that the sum's own words name. */
function named(outline: Outline, row: OutlineRow, open: Open): Candidate[] {
  const heading = namedHeading(outline, row.index);
  const items = heading < 0 ? [] : open.items.filter((item) => item > heading);
  return items.length > 0 ? [{ parts: plus(items), prior: 14, isOwnSection: true }] : [];
}

/** "Summa kostnader" never adds a sum of income, though a line of income may stand among the costs. */
function withoutOtherSums({ sides }: OutlineRow, open: Open, candidates: readonly Candidate[]): Candidate[] {
  const isOther = (item: number): boolean => {
    const side = open.sideOf(item);
    return open.isSum(item) && (side === 'income' || side === 'cost') && !sides.includes(side);
  };
  return distinct(candidates.filter(({ parts }) => !parts.some(({ row }) => isOther(row))));
}

/** Lines written with plus under a total with minus, or the other way: the total shows which way the money goes. */
function turned(outline: Outline, index: number, open: Open, bounds: readonly Boundary[]): Candidate[] {
  const nearest = open.items.slice(bounds[0]!.at);
  const isNegative = isMostlyNegative(outline, index);
  if (nearest.length < 2 || nearest.some((item) => isMostlyNegative(outline, item) === isNegative)) return [];
  return [{ parts: nearest.map((row): Part => ({ row, sign: -1 })), prior: 4 }];
}

/** All open items of the sum's side; those that nobody has called anything may belong to it. */
function bySide(outline: Outline, row: OutlineRow, open: Open): Candidate[] {
  const sideOf = (item: number): Side => open.sideOf(item);
  const strict = open.items.filter((item) => row.sides.includes(sideOf(item)));
  const wide = open.items.filter((item) => row.sides.includes(sideOf(item)) || sideOf(item) === 'none');
  const found: Candidate[] = [
    { parts: plus(strict), prior: 10 },
    { parts: plus(wide), prior: strict.length === 0 ? 9 : 10.5 },
  ];
  if (row.row.concept === 'totalContributions') {
    const members = open.items.filter(
      (item) => outline.rows[item]!.row.member !== null || outline.rows[item]!.row.concept === 'contribution',
    );
    found.push({ parts: plus(members), prior: 11 });
  }
  return found;
}

/** For "Totalt": all of the nearest side, and the subtotals without loose lines. */
function everything(outline: Outline, row: OutlineRow, open: Open, bounds: readonly Boundary[]): Candidate[] {
  const nearest = open.sideOf(open.items.at(-1)!);
  const side = row.side === 'none' ? nearest : row.side;
  const sums = open.items.filter((item) => open.isSum(item));
  const found: Candidate[] = [
    { parts: open.items.length - sums.length > FEW_LOOSE ? plus(sums) : [], prior: 5 },
    { parts: normalised(outline, open, open.items), prior: 3 },
  ];
  if (side !== 'none') {
    found.push({ parts: plus(open.items.filter((item) => !differs(open.sideOf(item), side))), prior: 9 });
  }
  const afterTotal = bounds.find(({ at }) => at > 0 && outline.rows[open.items[at - 1]!]!.want === 'all');
  if (afterTotal) found.push({ parts: plus(open.items.slice(afterTotal.at)), prior: 10.5 });
  return found;
}
