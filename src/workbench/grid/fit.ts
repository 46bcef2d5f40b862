import type { CellLook } from '../../hosts/file';
import { generalWithin, type Shown } from './format';
import { indentOf, PADDING, wraps } from './looks';
import { fontOf, type Measure } from './measure';
import type { Language } from '../../money';

/** A text as it is drawn in its cell. */
export interface Fitted {
  readonly text: string;
  /** How much smaller than its look the text is drawn; 1: not at all. */
  readonly scale: number;
  /** Pixels of the text with the space around it. */
  readonly width: number;
  /** Whether what is drawn is not the value but a sign that it has no room. */
  readonly isHidden: boolean;
}

/**
 * How much too wide a number may be before it is hidden: the workbook's font may be missing here, and what stands in for it
 * be wider. It is then drawn smaller.
 */
const LENIENCY = 0.87;

/** What of a value has room in its cell: numbers are shown whole or not at all, as in Excel. */
export function fitted(
  what: Shown,
  value: unknown,
  style: CellLook,
  cellWidth: number,
  measure: Measure,
  language: Language,
): Fitted {
  const font = fontOf(style);
  const around = PADDING * 2 + indentOf(style);
  const room = cellWidth - 1 - around;
  const width = measure(what.leading + what.text, font);
  const whole = { text: what.text, scale: 1, width: width + around, isHidden: false };
  if (width <= room || style.rotation !== 0) return whole;
  if (style.shrinks && !wraps(style)) return { ...whole, scale: Math.max(0.1, room / width) };
  if (what.kind !== 'number' || style.align === 'fill') return whole;
  if (style.format === 'General' && typeof value === 'number') {
    const shorter = generalWithin(value, language, (text) => measure(text, font) <= room);
    if (shorter !== null) return { ...whole, text: shorter, width: room + around };
  }
  if (room / width >= LENIENCY) return { ...whole, scale: room / width };
  const signs = Math.max(1, Math.floor(room / measure('#', font)));
  return { text: '#'.repeat(signs), scale: 1, width: room + around, isHidden: true };
}
