import { sum, ZERO, type Decimal } from '../../money';
import type { LabelledLine } from './labelled';

/** Whether the first sum below, in each of its columns, is the sum of the lines between the label and itself. */
export function isClosedBySum(lines: readonly LabelledLine[], index: number): boolean {
  const at = nextSum(lines, index);
  if (at === null || lines.slice(index + 1, at).some(({ figures }) => figures.length === 0)) return false;
  const parts = lines.slice(index + 1, at);
  return parts.length > 0 && isSumOf(lines[at]!, parts);
}

/**
 * Whether a formula below adds, cell by cell, lines on both sides of the label but not the label's own cells. What `SUM` makes of a
 * run of rows says nothing, since it passes empty cells by; a typed sum may be right or have been made right afterwards.
 */
export function isPassedByCells(lines: readonly LabelledLine[], index: number): boolean {
  const at = nextSum(lines, index);
  if (at === null || lines[at]!.figures.some(({ cell }) => !cell.formula || cell.formula.includes(':'))) return false;
  for (let from = index - 1; from >= 0; from--) {
    if (isPlain(lines[from]!) && isSumOf(lines[at]!, lines.slice(from, at).filter(isPlain))) return true;
  }
  return false;
}

function nextSum(lines: readonly LabelledLine[], index: number): number | null {
  for (let at = index + 1; at < lines.length; at++) {
    const { figures, reading } = lines[at]!;
    if (figures.length > 0 && (reading.isSum === 'subtotal' || reading.isSum === 'total')) return at;
  }
  return null;
}

function isPlain({ figures, reading }: LabelledLine): boolean {
  return figures.length > 0 && reading.isSum === 'none' && !reading.isOfWhich;
}

function isSumOf(total: LabelledLine, parts: readonly LabelledLine[]): boolean {
  const stated = total.figures.flatMap(({ place, amount }) =>
    amount.kind === 'number' && !amount.value.isZero() ? [{ place, value: amount.value }] : [],
  );
  return (
    stated.length > 0 &&
    stated.every(({ place, value }) =>
      sum(parts.map((part) => numberAt(part, place)))
        .abs()
        .equals(value.abs()),
    )
  );
}

function numberAt({ figures }: LabelledLine, place: number): Decimal {
  const amount = figures.find((item) => item.place === place)?.amount;
  return amount?.kind === 'number' ? amount.value : ZERO;
}
