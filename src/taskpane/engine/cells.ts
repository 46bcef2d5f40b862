import { formatNumber, formatShare, fromExcelNumber, type Language } from '../../money';
import type { SheetCell } from '../../workbook';
import type { Shown, Verdict } from './report';

const DECIMALS: Readonly<Record<string, number>> = { integer: 0, decimal1: 1, decimal2: 2 };
const NOTHING: Shown = { text: '', number: null };

/** A generated cell as the reader sees it. */
export function shown(cell: SheetCell | null | undefined, language: Language): Shown {
  if (!cell || cell.value === null) return NOTHING;
  if (typeof cell.value !== 'number') return { text: String(cell.value), number: null };
  const value = fromExcelNumber(cell.value);
  const isShare = cell.format?.startsWith('percent');
  const text = isShare
    ? formatShare(value, language)
    : formatNumber(value, language, DECIMALS[cell.format ?? ''] ?? undefined);
  return { text, number: cell.value };
}

/** The verdict that a generated cell's look stands for. */
export function verdictOf(cell: SheetCell | null | undefined): Verdict | null {
  switch (cell?.style) {
    case 'approved':
    case 'note':
    case 'warning':
    case 'error':
      return cell.style;
    default:
      return null;
  }
}
