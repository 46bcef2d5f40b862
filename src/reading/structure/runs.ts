import type { Side } from '../model';
import type { Part } from './fit';
import type { Outline, OutlineRow } from './outline';

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
export const FEW_LOOSE = 2;
/** Boundaries are looked for so far back, so that a table of thousands of sums stays quick. */
export const FARTHEST_BACK = 400;
export const MOST_BOUNDARIES = 8;

/** Where a run of open items may begin: the place in the list and what parts it from the one before. */
export interface Boundary {
  readonly at: number;
  readonly by: 'heading' | 'sum' | 'gap' | 'side' | 'members' | 'start';
}

/** The rows, each entering with plus. */
export function plus(items: readonly number[]): Part[] {
  return items.map((row) => ({ row, sign: 1 }));
}

export function differs(a: Side, b: Side): boolean {
  return a !== 'none' && b !== 'none' && a !== b;
}

export function isMember(row: OutlineRow): boolean {
  return row.row.member !== null;
}

export function boundaries(outline: Outline, open: Open): Boundary[] {
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
export function runs(
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

/** Without repetitions and empty choices; of two equal ones the likelier stays. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
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
