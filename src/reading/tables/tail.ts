import type { Concept } from '../model';
import type { LabelledLine } from './labelled';
import { isUnitOnly } from './titles';

/** Rows that stand below a budget's last total, and so may stand there without their amount. */
const ENDS: ReadonlySet<Concept> = new Set<Concept>([
  'result',
  'openingEquity',
  'closingEquity',
  'equity',
  'equityUse',
  'equityChange',
  'deficitCover',
  'frame',
  'grandTotal',
  'assets',
  'equityAndLiabilities',
  'cash',
  'openingCash',
  'closingCash',
  'cashFlow',
]);

/** Words of those who sign, and of the page. */
const SIGNING =
  /^(?:ort|plats|datum|underskrift\p{L}*|undertecknad\p{L}*|namnteckning\p{L}*|namnförtydligande|ordförande|vice ordförande|sekreterare|justera\p{L}*|förbundschef|verksamhetschef|ekonom|revisorer?|för samordningsförbundet|sida|sidan)(?!\p{L})/iu;

/**
 * Whether words without figures are written under the table rather than in it: its unit, a signature, a remark. What follows a
 * table's last total or its eget kapital is no line of it, unless its words name something that stands there.
 */
export function isUnderTable(lines: readonly LabelledLine[], index: number): boolean {
  const { label, reading } = lines[index]!;
  if (isUnitOnly(label)) return true;
  const last = lines.findLastIndex(({ figures }) => figures.length > 0);
  if (last < 0 || index < last || reading.isSum === 'subtotal' || reading.isSum === 'total') return false;
  if (/^\(.*\)$/.test(label)) return true;
  const closing = lines[last]!.reading;
  const isEnd = closing.concept !== null && ENDS.has(closing.concept);
  if (!isEnd && closing.isSum !== 'subtotal' && closing.isSum !== 'total') return false;
  if (SIGNING.test(label)) return true;
  const saysNothing = reading.concept === null && reading.member === null && reading.side === 'none';
  const mayBeEnd = reading.concepts.some((concept) => ENDS.has(concept));
  return saysNothing || (isEnd && !mayBeEnd && reading.confidence === 'possible');
}
