import type { Count } from '../activityModel';
import type { LineCell } from '../lists';

/** A cell's number; `null` where it holds none. A dash means nothing and is none. */
export function countOf(cell: LineCell | null): Count | null {
  if (cell?.amount.kind !== 'number') return null;
  const { value } = cell.amount;
  return { value, cell: cell.cell, decimals: Math.min(value.decimalPlaces(), 4) };
}

/** Words of a heading without the year and without what stands in brackets. */
export function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(?:19|20)\d\d/g, ' ')
    .replace(/[:*,.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export const TOTAL_ROW = /^(?:summa|totalt?|samtliga|alla insatser|sammanlagt|hela förbundet)(?!\p{L})/iu;
