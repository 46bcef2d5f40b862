import type { Part } from './fit';

/**
 * Whether one of the parts adds up the row itself, directly or by way of other sums.
 * @param partsOf what a row adds up, where it is a sum
 */
export function leadsBack(
  index: number,
  parts: readonly Part[],
  partsOf: (row: number) => readonly Part[] | undefined,
): boolean {
  const seen = new Set<number>();
  const left = parts.map((part) => part.row);
  for (let row = left.pop(); row !== undefined; row = left.pop()) {
    if (row === index) return true;
    const inner = seen.has(row) ? undefined : partsOf(row);
    seen.add(row);
    if (inner) left.push(...inner.map((part) => part.row));
  }
  return false;
}
