import type { Concept, Side } from '../model';
import { keyOf, type Candidate, type Open } from './runs';
import type { Part } from './fit';
import { namedHeading, type Outline, type OutlineRow } from './outline';

/** A range that misses more rows than this was meant to. */
const MOST_MISSED = 3;
/** A choice of parts that the layout hardly speaks for is no reason to believe that a formula forgot nothing. */
const NATURAL = 4;
const APART: ReadonlySet<Concept> = new Set(['office', 'board', 'audit', 'unallocated']);

/**
 * What a formula was meant to add, from the rows that it names: without the rows that a subtotal among them already holds,
 * and with the first, last or skipped row of the block it obviously speaks of. That it leaves the row out, or counts one
 * twice, is then for a rule to say.
 * @param holder the sum that holds a row, or −1
 * @param natural what the layout would choose
 */
export function intendedParts(
  outline: Outline,
  index: number,
  named: readonly Part[],
  holder: (row: number) => number,
  { open, natural }: { readonly open: Open; readonly natural: readonly Candidate[] },
): readonly Part[] {
  const parts = withoutRepeats(outline, named, holder);
  if (parts.length < 2 || parts.some(({ sign }) => sign < 0)) return parts;
  const trimmed = withoutSectionBefore(outline, index, parts, open, natural);
  if (trimmed) return trimmed;
  const key = keyOf(parts);
  if (natural.some((candidate) => candidate.prior >= NATURAL && keyOf(candidate.parts) === key)) return parts;
  const wider = natural
    .filter((candidate) => candidate.parts.every(({ sign }) => sign > 0))
    .sort((a, b) => a.parts.length - b.parts.length)
    .find((candidate) => wasMeant(outline, index, parts, candidate.parts, open, holder));
  return wider?.parts ?? parts;
}

/**
 * Each row once, without notes, "varav" rows beside the row they tell of, and rows of a subtotal that is there as well.
 * What is taken off by name is meant, a "varav" row too: gross less what others pay.
 */
function withoutRepeats(outline: Outline, named: readonly Part[], holder: (row: number) => number): Part[] {
  const items = named.filter(({ row, sign }) => outline.rows[row]!.isItem || sign < 0);
  const kept = items.length > 0 ? items : named.filter(({ row }) => outline.rows[row]!.tellsOfAbove);
  const signs = new Map<number, 1 | -1>();
  for (const { row, sign } of kept) if (!signs.has(row)) signs.set(row, sign);
  const isHeld = (row: number, sign: 1 | -1): boolean => {
    for (let at = holder(row); at >= 0; at = holder(at)) if (signs.get(at) === sign) return true;
    return false;
  };
  return [...signs].filter(([row, sign]) => !isHeld(row, sign)).map(([row, sign]) => ({ row, sign }));
}

/** A range that begins too high and takes the subtotal of the section before along: the own section was meant. */
function withoutSectionBefore(
  outline: Outline,
  index: number,
  parts: readonly Part[],
  open: Open,
  natural: readonly Candidate[],
): readonly Part[] | null {
  const { heading, want } = outline.rows[index]!;
  if (want !== 'section' || heading < 0) return null;
  const own = parts.filter(({ row }) => row > heading);
  const before = parts.filter(({ row }) => row < heading);
  const tookSubtotals = before.length > 0 && own.length > 0 && before.every(({ row }) => open.isSum(row));
  if (!tookSubtotals) return null;
  const key = keyOf(own);
  return natural.find((candidate) => keyOf(candidate.parts) === key)?.parts ?? null;
}

/** Whether the wider choice is what the formula's parts were meant to be. */
function wasMeant(
  outline: Outline,
  index: number,
  parts: readonly Part[],
  wider: readonly Part[],
  open: Open,
  holder: (row: number) => number,
): boolean {
  const has = new Set(parts.map(({ row }) => row));
  const missed = wider.filter(({ row }) => !has.has(row)).map(({ row }) => row);
  if (missed.some((row) => holder(row) >= 0)) return false;
  if (wider.length - missed.length !== parts.length) return false;
  if (missed.length === 0 || missed.length > Math.min(MOST_MISSED, Math.max(1, Math.floor(parts.length / 2))))
    return false;
  const total = outline.rows[index]!;
  const rows = parts.map(({ row }) => outline.rows[row]!);
  return missed.every((row) => mayBeMissed(outline, total, rows, outline.rows[row]!, open));
}

function mayBeMissed(
  outline: Outline,
  total: OutlineRow,
  parts: readonly OutlineRow[],
  missed: OutlineRow,
  open: Open,
): boolean {
  const addsSums = parts.some(({ index }) => open.isSum(index));
  const addsOnlySums = parts.every(({ index }) => open.isSum(index));
  const takesAll = total.want === 'side' || total.want === 'all';
  if (open.isSum(missed.index) && (!addsSums || !takesAll)) return false;
  if (addsOnlySums && !takesAll) return false;
  const sides = new Set<Side>([...parts.map(({ side }) => side), missed.side]);
  sides.delete('none');
  if (sides.size > 1) return false;
  if (parts.some(({ row }) => (row.member !== null) !== (missed.row.member !== null))) return false;
  const first = parts[0]!.index;
  const last = parts.at(-1)!.index;
  if (last < total.index && total.name.length > 0 && namedHeading(outline, total.index) < 0) {
    // "Summa insatser" in a list without headings: rows above the range, and rows of another kind, are left out on purpose.
    if (missed.index < first || (missed.row.concept !== null && APART.has(missed.row.concept))) return false;
  }
  if (missed.index < first) return missed.gapsAbove === parts[0]!.gapsAbove || missed.heading === missed.index - 1;
  if (missed.index > last) return missed.gapsAbove === parts.at(-1)!.gapsAbove || total.gapsAbove === missed.gapsAbove;
  return true;
}
