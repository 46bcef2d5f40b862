import type { Concept, TableRow } from '../../reading/model';

const OPENING: ReadonlySet<Concept | null> = new Set<Concept | null>(['openingEquity', 'openingCash']);
const CLOSING: ReadonlySet<Concept | null> = new Set<Concept | null>(['closingEquity', 'closingCash']);
/** The concepts of rows that hold what there is at a point of time. */
export const BALANCES: ReadonlySet<Concept | null> = new Set<Concept | null>([
  ...OPENING,
  ...CLOSING,
  'equity',
  'cash',
]);
const OPENING_WORDS = /(?<!\p{L})(?:ingående|ib|vid (?:\p{L}+s )?(?:början|ingång)(?: av)?)(?!\p{L})/iu;
const CLOSING_WORDS =
  /(?<!\p{L})(?:utgående|ub|ack|ackumulera\p{L}*|vid (?:\p{L}+s )?(?:slut(?:et)?|utgång)(?: av)?)(?!\p{L})/iu;
const BALANCE_WORDS = /(?<!\p{L})(?:saldo|balans|behållning|likvida medel)(?!\p{L})/iu;

/** Which period a row of balances has in common with its year; `unsaid` where its words do not tell. */
export type BalanceEnd = 'opening' | 'closing' | 'unsaid';

/** What there is at a point of time, or has come together by then: no year is the sum of its months. `null`: no balance. */
export function balanceEnd({ concept, label }: TableRow): BalanceEnd | null {
  const [isOpening, isClosing] = [
    OPENING.has(concept) || OPENING_WORDS.test(label),
    CLOSING.has(concept) || CLOSING_WORDS.test(label),
  ];
  if (isOpening !== isClosing) return isOpening ? 'opening' : 'closing';
  return isOpening || BALANCES.has(concept) || BALANCE_WORDS.test(label) ? 'unsaid' : null;
}
