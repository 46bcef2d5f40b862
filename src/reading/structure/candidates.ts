import type { MemberKind, Side } from '../model';
import type { Part } from './fit';
import { isMostlyNegative, namedHeading, type Outline, type OutlineRow } from './outline';

/** A choice of what a row may add up. */
export interface Candidate {
  readonly parts: readonly Part[];
  /** How much the table's layout and the row's words speak for it, before any arithmetic. */
  readonly prior: number;
  /** A heading parts the rows from what stands before, and nothing stands between: there is hardly another choice. */
  readonly isOwnSection?: boolean;
}

/** What lies open above (or below) a sum: rows that no sum nearer to them has taken, in the order of the table. */
export interface Open {
  readonly items: readonly number[];
  /** Whether an item is a sum (understood or not). */
  isSum(row: number): boolean;
  /** A row's side; for a sum that has been understood, that of its parts. */
  sideOf(row: number): Side;
}

/** So few loose lines beside subtotals belong to their total; it may have forgotten them. */
const FEW_LOOSE = 2;
/** Boundaries are looked for so far back, so that a table of thousands of sums stays quick. */
const FARTHEST_BACK = 400;
const MOST_BOUNDARIES = 8;

/** Where a run of open items may begin: the place in the list and what parts it from the one before. */
interface Boundary {
  readonly at: number;
  readonly by: 'heading' | 'sum' | 'gap' | 'side' | 'members' | 'start';
}

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
      return distinct([
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
  return parts(before, item) || isMember(before) !== isMember(item);
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

/** The rows that lie apart: an empty line between them, or another side. */
function parts(a: OutlineRow, b: OutlineRow): boolean {
  return a.gapsAbove !== b.gapsAbove || differs(a.side, b.side);
}

function differs(a: Side, b: Side): boolean {
  return a !== 'none' && b !== 'none' && a !== b;
}

function isMember(row: OutlineRow): boolean {
  return row.row.member !== null;
}

/** The rows, each entering with plus. */
export function plus(items: readonly number[]): Part[] {
  return items.map((row) => ({ row, sign: 1 }));
}

function boundaries(outline: Outline, open: Open): Boundary[] {
  const { rows } = outline;
  const found: Boundary[] = [];
  const last = open.items.length - 1;
  const lowest = Math.max(1, last - FARTHEST_BACK);
  for (let at = last; at >= lowest && found.length < MOST_BOUNDARIES; at--) {
    const before = rows[open.items[at - 1]!]!;
    const item = rows[open.items[at]!]!;
    const by = boundaryBetween(outline, before, item, open);
    if (by) found.push({ at, by });
  }
  found.push({ at: 0, by: 'start' });
  return found;
}

function boundaryBetween(outline: Outline, before: OutlineRow, item: OutlineRow, open: Open): Boundary['by'] | null {
  if (open.isSum(item.index) && open.isSum(before.index)) return boundaryBetweenSums(outline, before, item, open);
  if (item.heading > before.index) return 'heading';
  if (open.isSum(before.index)) return 'sum';
  if (differs(open.sideOf(before.index), open.sideOf(item.index))) return 'side';
  if (isMember(before) !== isMember(item)) return 'members';
  return before.gapsAbove === item.gapsAbove ? null : 'gap';
}

/** Two subtotals belong together, unless a total, another side, or a heading over the second one's heading parts them. */
function boundaryBetweenSums(
  { rows }: Outline,
  before: OutlineRow,
  item: OutlineRow,
  open: Open,
): Boundary['by'] | null {
  if (differs(open.sideOf(before.index), open.sideOf(item.index))) return 'side';
  if (before.want !== 'section' && before.want !== 'none') return 'sum';
  const isGrouped = item.heading > before.index && rows[item.heading - 1]?.row.role === 'heading';
  return isGrouped ? 'heading' : null;
}

/** Runs of open items up to the sum, from the nearest boundary to the table's start. */
function runs(
  open: Open,
  bounds: readonly Boundary[],
  prior: { readonly nearest: number; readonly start: number; readonly step: number },
): Candidate[] {
  let rank = 0;
  const last = open.items.at(-1)!;
  const found = bounds.map(({ at, by }): Candidate => {
    const items = open.items.slice(at);
    const isFirm = by === 'heading' || by === 'sum' || by === 'start';
    const value = isFirm ? prior.nearest - prior.step * rank++ : prior.nearest - 4 - prior.step * rank;
    const own = by === 'start' ? Math.max(prior.start, value) : value;
    const crosses = differs(open.sideOf(items[0]!), open.sideOf(last)) ? 5 : 0;
    const isOwnSection = rank === 1 && by === 'heading' && !open.isSum(last);
    return { parts: plus(items), prior: Math.max(1, own - crosses) + (isOwnSection ? 3 : 0), isOwnSection };
  });
  // Right below another sum there are no lines of its own: it adds up the sums before it.
  const sums = trailingSums(open);
  if (sums.length > 1 && open.items.length - sums.length > FEW_LOOSE) {
    found.push({ parts: plus(sums), prior: prior.nearest });
  }
  return found;
}

function trailingSums(open: Open): number[] {
  const from = open.items.findLastIndex((item) => !open.isSum(item));
  return open.items.slice(from + 1);
}

/** The items below the heading that the sum's own words name. */
function named(outline: Outline, row: OutlineRow, open: Open): Candidate[] {
  const heading = namedHeading(outline, row.index);
  const items = heading < 0 ? [] : open.items.filter((item) => item > heading);
  return items.length > 0 ? [{ parts: plus(items), prior: 14, isOwnSection: true }] : [];
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

/** Income enters with plus and cost with minus, whatever signs they are written with. */
function normalised(outline: Outline, open: Open, items: readonly number[]): Part[] {
  return items.map((row) => {
    const isCost = open.sideOf(row) === 'cost';
    return { row, sign: isCost && !isMostlyNegative(outline, row) ? -1 : 1 };
  });
}

/** Cost enters with plus and income with minus: what an activity costs net. */
function netCost(outline: Outline, open: Open, items: readonly number[]): Part[] {
  return items.map((row) => {
    const isIncome = open.sideOf(row) === 'income';
    return { row, sign: isIncome && !isMostlyNegative(outline, row) ? -1 : 1 };
  });
}

function nets(outline: Outline, open: Open, bounds: readonly Boundary[]): Candidate[] {
  return runs(open, bounds, { nearest: 8, start: 9, step: 1 }).flatMap(({ parts: run, prior }) => {
    const items = run.map(({ row }) => row);
    return [
      { parts: run, prior },
      { parts: netCost(outline, open, items), prior: prior + 0.5 },
      { parts: normalised(outline, open, items), prior: prior - 0.5 },
    ];
  });
}

/** The nearest row above that is such a one, within sight. */
function latest(outline: Outline, before: number, is: (row: OutlineRow) => boolean): number | null {
  for (let at = before - 1; at >= Math.max(0, before - FARTHEST_BACK); at--) {
    const row = outline.rows[at]!;
    if (row.isItem && is(row)) return at;
  }
  return null;
}

/** Income less cost; or the result before and what comes after it. */
function results(outline: Outline, row: OutlineRow, open: Open, bounds: readonly Boundary[]): Candidate[] {
  const before = row.index;
  const found: Candidate[] = [];
  const previous = latest(outline, before, ({ row: { concept }, want }) => concept === 'result' || want === 'net');
  const after = previous === null ? [] : open.items.filter((item) => item > previous);
  if (previous !== null && after.length > 0) {
    const chain = [previous, ...after];
    found.push({ parts: normalised(outline, open, chain), prior: 11 }, { parts: plus(chain), prior: 10 });
    const flipped: Part = { row: previous, sign: -1 };
    found.push(
      { parts: [flipped, ...normalised(outline, open, after)], prior: 8 },
      { parts: [flipped, ...plus(after)], prior: 8 },
    );
  }
  found.push(...incomeLessCost(outline, before, open));
  const firm = runs(open, bounds, { nearest: 4, start: 6, step: 1 });
  for (const { parts: run, prior } of firm.filter((candidate) => candidate.parts.length > 1)) {
    const items = run.map((part) => part.row);
    found.push({ parts: normalised(outline, open, items), prior: prior + 2 }, { parts: run, prior });
    found.push({ parts: netCost(outline, open, items), prior: prior - 2 });
  }
  return found;
}

function incomeLessCost(outline: Outline, before: number, open: Open): Candidate[] {
  const total = (concept: 'totalIncome' | 'totalCost' | 'frame' | 'totalContributions'): number | null =>
    latest(outline, before, ({ row, certainty }) => row.concept === concept && certainty !== 'no');
  const openOf = (side: Side): number[] => open.items.filter((item) => open.sideOf(item) === side);
  const totalIncome = total('totalIncome') ?? total('totalContributions');
  const totalCost = total('totalCost');
  const income = totalIncome === null ? openOf('income') : [totalIncome];
  const cost = totalCost === null ? openOf('cost') : [totalCost];
  const found: Candidate[] = [];
  const take = (items: readonly number[], prior: number): void => {
    if (items.length < 2) return;
    found.push({ parts: normalised(outline, open, items), prior });
    found.push({ parts: plus(items), prior: prior - 3 });
  };
  if (income.length > 0 && cost.length > 0) {
    take([...income, ...cost], totalIncome !== null && totalCost !== null ? 12 : 10);
    const later = open.items.filter((item) => item > Math.max(...income, ...cost));
    if (later.length > 0) take([...income, ...cost, ...later], 8);
  }
  const frame = total('frame');
  if (frame !== null && cost.length > 0) take([frame, ...cost], 5);
  return found;
}

/** Income and equity together. */
function frames(outline: Outline, open: Open): Candidate[] {
  const items = open.items.filter((item) => {
    const { row } = outline.rows[item]!;
    const side = open.sideOf(item);
    return side === 'income' || side === 'equity' || row.concept === 'contribution';
  });
  return [{ parts: plus(items), prior: 10 }];
}

/** What is left at the end: the opening with the result or the change, or with all that lies between. */
function closings(outline: Outline, row: OutlineRow, open: Open): Candidate[] {
  const isCash = row.row.concept === 'closingCash';
  const before = row.index;
  const of = (...concepts: readonly string[]): number | null =>
    latest(outline, before, (found) => found.row.concept !== null && concepts.includes(found.row.concept));
  const opening = isCash ? of('openingCash') : (of('openingEquity') ?? of('equity'));
  if (opening === null) return [];
  const found: Candidate[] = [];
  const change = isCash ? of('cashFlow') : (of('result') ?? of('equityChange'));
  const use = of('equityUse');
  const [income, cost] = [of('totalIncome', 'totalContributions'), of('totalCost')];
  const start: Part = { row: opening, sign: 1 };
  if (change !== null) found.push({ parts: [start, { row: change, sign: 1 }], prior: 12 });
  if (use !== null)
    found.push(
      { parts: [start, { row: use, sign: -1 }], prior: 9 },
      { parts: [start, { row: use, sign: 1 }], prior: 6 },
    );
  if (change === null && income !== null && cost !== null)
    found.push({ parts: [start, ...normalised(outline, open, [income, cost])], prior: 8 });
  const between = open.items.filter((item) => item > opening);
  if (between.length > 0 && between.length <= FARTHEST_BACK) {
    found.push({ parts: plus([opening, ...between]), prior: 7 });
    found.push({ parts: [start, ...normalised(outline, open, between)], prior: 7.5 });
  }
  return found;
}

/** Without repetitions and empty choices; of two equal ones the likelier stays. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.parts.length === 0) continue;
    const key = keyOf(candidate.parts);
    const known = found.get(key);
    if (!known || known.prior < candidate.prior) found.set(key, candidate);
  }
  return [...found.values()].sort((a, b) => b.prior - a.prior);
}

/** A text that is equal for equal choices, in whatever order, and in practice for no others. */
export function keyOf(parts: readonly Part[]): string {
  let sum = 0;
  let mixed = 0;
  for (const { row, sign } of parts) {
    const hash = Math.imul((row + 1) * 2 + (sign > 0 ? 0 : 1), 0x9e3779b1);
    const spread = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    sum += hash >>> 0;
    mixed ^= spread ^ (spread >>> 13);
  }
  return `${parts.length}:${sum}:${mixed}`;
}
