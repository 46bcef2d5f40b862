import { Decimal, oreFromUnit, type Unit } from '../../money';
import type { CellRef } from '../../workbook';
import type { RowCell, TableColumn, Unread, UnreadReason } from '../model';
import { parseTerms } from '../structure';
import type { Item } from './item';
import { holdsAmounts } from './columns';
import { headingOf } from './look';

/** How the plain numbers of a share column are to be taken. */
export type ShareScale = 'fraction' | 'percent';

export interface CellContext {
  readonly column: TableColumn;
  readonly unit: Unit;
  readonly scale: ShareScale;
  /** A row that counts something: participants, places, posts. */
  readonly isCount: boolean;
}

/** One cell of a row, as its column asks for. What can't be read is told to `unread`. */
export function rowCell(item: Item | null, cell: CellRef, context: CellContext, unread: Unread[]): RowCell {
  if (!item) return { kind: 'empty', cell };
  const { column } = context;
  const isFigure = holdsAmounts(column.kind) || column.kind === 'share' || column.kind === 'key';
  const miss = (reason: UnreadReason): RowCell => {
    unread.push({ cell, range: null, text: item.text, reason });
    return { kind: 'unread', cell, text: item.text };
  };
  const { amount } = item;
  switch (amount.kind) {
    case 'text':
      return { kind: 'text', cell, text: amount.text };
    case 'nil':
      return isFigure ? { kind: 'nil', cell, text: amount.text } : { kind: 'text', cell, text: amount.text };
    case 'date':
      return {
        kind: 'date',
        cell,
        date: amount.date,
        ...(typeof item.cell.value === 'string' && { text: item.cell.value }),
      };
    case 'error':
      return miss('errorValue');
    case 'noValue':
      return miss('noCachedValue');
    case 'boolean':
      return isFigure ? miss('notANumber') : { kind: 'text', cell, text: item.text };
    case 'notAnAmount':
      return isFigure ? miss('notAnAmount') : { kind: 'text', cell, text: amount.text };
    case 'share':
      return {
        kind: 'share',
        cell,
        share: amount.value,
        ...(amount.storedAsText === null && { number: amount.value }),
        decimals: amount.decimals,
        formula: item.cell.formula,
      };
    case 'number':
      return numberCell(item, cell, amount, context);
  }
}

function numberCell(
  item: Item,
  cell: CellRef,
  amount: { readonly value: Decimal; readonly unit: Unit | null; readonly storedAsText: string | null },
  { column, unit, scale, isCount }: CellContext,
): RowCell {
  const { formula } = item.cell;
  const saysPercent = column.kind !== 'amount' && headingOf(column.heading).isPercent;
  const isPercent = column.kind === 'share' || column.kind === 'key' || saysPercent;
  if (isPercent) {
    const share = scale === 'percent' ? amount.value.dividedBy(100) : amount.value;
    const decimals = Math.max(0, share.times(100).decimalPlaces());
    return {
      kind: 'share',
      cell,
      share,
      ...(amount.storedAsText === null && { number: amount.value }),
      decimals,
      formula,
    };
  }
  if (isCount || column.kind === 'population') return { kind: 'count', cell, value: amount.value };
  if (!holdsAmounts(column.kind)) return { kind: 'text', cell, text: item.text };
  const ownUnit = amount.unit ?? column.unit ?? unit;
  return {
    kind: 'amount',
    cell,
    ore: oreFromUnit(amount.value, ownUnit),
    number: amount.value,
    storedAsText: amount.storedAsText,
    format: item.cell.format,
    formula,
    adds: formula === null ? null : parseTerms(formula, cell.sheet),
  };
}

/** Plain numbers in a share column are per cent when any of them is above one. */
export function shareScale(items: readonly Item[], isPercentHeading: boolean): ShareScale {
  const numbers = items.map(({ amount }) => (amount.kind === 'number' ? amount.value : null)).filter((n) => n !== null);
  if (numbers.length === 0) return 'fraction';
  const largest = Decimal.max(...numbers.map((number) => number.abs()));
  return largest.greaterThan('1.5') || (isPercentHeading && numbers.every((number) => number.greaterThanOrEqualTo(1)))
    ? 'percent'
    : 'fraction';
}
