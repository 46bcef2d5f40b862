import { fromExcelNumber, parseSwedishAmount, type Decimal, type Unit } from '../../money';
import { isCellError, type CellError, type CellValue } from '../../workbook';

/** What one cell holds, by itself. */
export type CellAmount =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      /** The unit written in the cell itself or in its number format (`1 000 kr`). */
      readonly unit: Unit | null;
      /** The text, when the number is stored as text. */
      readonly storedAsText: string | null;
    }
  | { readonly kind: 'share'; readonly value: Decimal; readonly decimals: number; readonly storedAsText: string | null }
  | { readonly kind: 'nil'; readonly text: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Looks like an amount but is not one: "13 39 2 tkr?", "1 00O". */
  | { readonly kind: 'notAnAmount'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: CellError['error'] }
  /** A formula without a stored value. */
  | { readonly kind: 'noValue' };

/** Reads a cell's value. `format` is the number format in en-US. */
export function readCellAmount(value: CellValue, format: string): CellAmount {
  if (value === null) return { kind: 'noValue' };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') {
    const number = fromExcelNumber(value);
    if (format.includes('%')) {
      return { kind: 'share', value: number, decimals: /\.(0+)%/.exec(format)?.[1]?.length ?? 0, storedAsText: null };
    }
    if (/^[^"]*(yy|dd|d\/m)/i.test(format)) {
      return { kind: 'date', date: new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString().slice(0, 10) };
    }
    return { kind: 'number', value: number, unit: null, storedAsText: null };
  }
  const amount = parseSwedishAmount(value);
  if (!amount) {
    return /^[\d\s.,]+\D{0,6}$/.test(value) ? { kind: 'notAnAmount', text: value } : { kind: 'text', text: value };
  }
  if (amount.isNil) return { kind: 'nil', text: value };
  if (amount.isPercent) {
    return { kind: 'share', value: amount.value, decimals: amount.decimals, storedAsText: value };
  }
  return { kind: 'number', value: amount.value, unit: amount.unit, storedAsText: value };
}
