import { Decimal, inUnit, type Ore, type Unit } from '../../money';
import type { AmountCell, TableRow } from '../../reading/model';
import { unitOf } from '../facts/cells';
import type { StatedSum } from './sums';

/** What a difference looks like, for whoever is to find its cause. */
export type SumHint =
  /** The total is the parts with two neighbouring digits swapped, or would be right if this part had them swapped. */
  | { readonly kind: 'swapped'; readonly cell: AmountCell; readonly instead: Ore; readonly unit: Unit }
  /** The total is 10, 100 or 1 000 times the parts, or the other way round. */
  | { readonly kind: 'scaled'; readonly factor: number }
  /** The difference is a row of the same table that the sum leaves out. */
  | { readonly kind: 'leftOut'; readonly row: TableRow; readonly cell: AmountCell };

/** The likeliest cause of a difference, or `null`. Only typed cells are suspected of a slip of the hand. */
export function hintFor(stated: StatedSum): SumHint | null {
  return leftOut(stated) ?? scaled(stated) ?? swapped(stated);
}

/** The only row outside the sum whose amount is what is missing from, or too much in, the parts. */
function leftOut(stated: StatedSum): SumHint | null {
  const { table, row, column, parts, difference } = stated;
  const inside = new Set([row, ...parts.map((part) => part.row)]);
  const candidates = table.rows.flatMap((other) => {
    const cell = other.cells[column.index];
    const fits = other.role === 'line' && cell?.kind === 'amount' && cell.ore.equals(difference);
    return fits && !inside.has(other) && mayBelong(other, stated)
      ? [{ kind: 'leftOut' as const, row: other, cell }]
      : [];
  });
  return candidates.length === 1 ? candidates[0]! : null;
}

/** A cost has no place among income, nor a row of one section in the sum of another: that its amount fits is chance. Interest is either. */
function mayBelong(other: TableRow, { row, parts }: StatedSum): boolean {
  const own = parts.map((part) => part.row);
  const sides = new Set([row, ...own].map(({ side }) => side));
  if (other.concept === 'interest') return true;
  const isOfOtherSide =
    (other.side === 'cost' || other.side === 'income') && !sides.has('none') && !sides.has(other.side);
  if (isOfOtherSide) return false;
  const isOfSections = own.some(({ sum }) => sum !== null);
  return isOfSections || other.section === null || own.some(({ section }) => section === other.section);
}

function scaled({ cell, expected }: StatedSum): SumHint | null {
  if (cell.formula !== null || expected.isZero()) return null;
  const ratio = cell.ore.dividedBy(expected);
  const factor = [10, 100, 1000].find((times) => ratio.equals(times) || ratio.equals(new Decimal(1).dividedBy(times)));
  return factor === undefined ? null : { kind: 'scaled', factor };
}

/** A cell that, with two neighbouring digits swapped, makes the sum right; only where it is the one such cell. */
function swapped(stated: StatedSum): SumHint | null {
  const { cell, expected, parts, difference, table, column } = stated;
  const unit = unitOf(table, column);
  const total = { cell, instead: expected };
  const suspects = parts.flatMap((part) => {
    if (part.cell.kind !== 'amount') return [];
    const change = part.ore.equals(part.cell.ore) ? difference : difference.negated();
    return [{ cell: part.cell, instead: part.cell.ore.plus(change) }];
  });
  const found = [total, ...suspects].filter(
    ({ cell: suspect, instead }) => suspect.formula === null && isSwap(suspect.ore, instead, unit),
  );
  return found.length === 1 ? { kind: 'swapped', ...found[0]!, unit } : null;
}

function isSwap(a: Ore, b: Ore, unit: Unit): boolean {
  const [x, y] = [inUnit(a.abs(), unit).toFixed(), inUnit(b.abs(), unit).toFixed()];
  if (x === y || x.length !== y.length || a.isNegative() !== b.isNegative()) return false;
  const first = [...x].findIndex((digit, index) => digit !== y[index]);
  const swappedBack = x.slice(0, first) + (x[first + 1] ?? '') + (x[first] ?? '') + x.slice(first + 2);
  return swappedBack === y;
}
