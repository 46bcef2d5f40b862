import { Decimal, inUnit, type Ore, type Unit } from '../money';
import type { Finding, Quantity } from '../rules/model';
import type { RenderedFinding } from '../text';
import { address, type CellFormat, type SheetCell } from '../workbook';
import { AmountSource, decimalsOf } from './amounts';
import { formula, number, text } from './cells';
import type { SummaryContext } from './input';

const EMPTY: SheetCell = { value: null, style: 'text' };

/**
 * A finding's figures: expected, found, difference, tolerance and unit, the first of them at `place`. What was found follows
 * its cell, so that a fault that has been put right shows a difference of 0.
 */
export function figureCells(
  finding: Finding,
  rendered: RenderedFinding,
  place: { readonly row: number; readonly column: number },
  { located }: SummaryContext,
): readonly SheetCell[] {
  const unit = unitOf(finding);
  const source = new AmountSource(located, unit ?? 'kr', true);
  const expected = quantityCell(finding.expected, unit);
  const actual = foundCell(finding, source) ?? quantityCell(finding.actual, unit);
  const difference = isNumber(expected) && isNumber(actual) && isPlainDifference(finding);
  return [
    expected,
    actual,
    difference
      ? formula(
          `${address({ ...place, column: place.column + 1 })}-${address(place)}`,
          amountOf(finding.difference!, unit),
          { format: formatOf(finding.difference!, unit), style: 'text' },
        )
      : quantityCell(finding.difference, unit),
    text(rendered.tolerance),
    text(unit ?? ''),
  ];
}

/** The unit that the finding's amounts are shown in; `null` when it has none. */
function unitOf({ actual, expected, difference }: Finding): Unit | null {
  for (const quantity of [actual, expected, difference]) if (quantity?.kind === 'amount') return quantity.unit;
  return null;
}

/** The found amount as a formula to the finding's cell, or to all its cells where they make the amount together. */
function foundCell({ actual, where }: Finding, source: AmountSource): SheetCell | null {
  if (actual?.kind !== 'amount' || !where.cell) return null;
  const look = { format: formatOf(actual, source.unit), style: 'text' } as const;
  for (const cells of [[where.cell], where.cells]) {
    const { cell, isLive } = source.show({ ore: actual.ore, cells }, look);
    if (isLive) return cell;
  }
  return null;
}

function quantityCell(quantity: Quantity | null, unit: Unit | null): SheetCell {
  if (!quantity) return EMPTY;
  if (quantity.kind === 'text') return text(quantity.text);
  return number(amountOf(quantity, unit), { format: formatOf(quantity, unit), style: 'text' });
}

/** The number that a quantity is in its cell; a text has none. */
function amountOf(quantity: Quantity, unit: Unit | null): number {
  switch (quantity.kind) {
    case 'amount':
      return inUnit(quantity.ore, unit ?? quantity.unit).toNumber();
    case 'share':
      return quantity.share.toNumber();
    case 'count':
      return quantity.count;
    case 'text':
      return Number.NaN;
  }
}

/** As many decimals as the figure has; a figure with more than two shows all of them, so that a small one never looks like 0. */
function formatOf(quantity: Quantity, unit: Unit | null): CellFormat | undefined {
  if (quantity.kind === 'share') return 'percent2';
  if (quantity.kind !== 'amount') return 'integer';
  return DECIMALS[decimalsOf(quantity.ore, unit ?? quantity.unit)];
}

const DECIMALS: readonly CellFormat[] = ['integer', 'decimal1', 'decimal2'];

/** Whether the difference is found less expected, to the öre. */
function isPlainDifference({ difference, expected, actual }: Finding): boolean {
  if (difference?.kind === 'share' && expected?.kind === 'share' && actual?.kind === 'share') {
    return actual.share.minus(expected.share).equals(difference.share);
  }
  if (difference?.kind === 'count' && expected?.kind === 'count' && actual?.kind === 'count') {
    return actual.count - expected.count === difference.count;
  }
  if (difference?.kind !== 'amount' || expected?.kind !== 'amount' || actual?.kind !== 'amount') return false;
  return isSame(actual.ore.minus(expected.ore), difference.ore);
}

function isSame(a: Ore, b: Ore): boolean {
  return a.minus(b).abs().lessThanOrEqualTo(new Decimal(1));
}

function isNumber({ value }: SheetCell): boolean {
  return typeof value === 'number';
}
