import type { MemberSetting } from '../../settings/model';
import type { Concept, MemberRef, Side } from '../model';

/** `certain`: the words say so. `possible`: they may, and the place in the table decides. */
export type Confidence = 'certain' | 'possible';

/** What the label of a row says by its words alone; its place in the table may say more. */
export interface LabelReading {
  /**
   * `total`: the sum of a whole side or table ("Summa kostnader", "Totalt"). `subtotal`: "Summa", "Delsumma", "Summa insatser".
   * `maybe`: a word that stands both over a section and at its end ("Kostnader", "Budget").
   */
  readonly isSum: 'none' | 'subtotal' | 'total' | 'maybe';
  /** How likely the label, in a row without amounts, opens a section: `yes` for "Kostnader", "Insatser". */
  readonly isHeading: 'yes' | 'maybe' | 'no';
  readonly concept: Concept | null;
  /** Every concept that the words name, the leading one first ("Styrelse och revision" → audit, board). */
  readonly concepts: readonly Concept[];
  /** `none` when the label alone does not tell. */
  readonly side: Side;
  readonly member: MemberRef | null;
  /** A remark rather than a row: "Kommentar: …", "* preliminärt", a whole sentence. */
  readonly isNote: boolean;
  /** How sure concept and member are. */
  readonly confidence: Confidence;
}

const NONE: LabelReading = {
  isSum: 'none',
  isHeading: 'maybe',
  concept: null,
  concepts: [],
  side: 'none',
  member: null,
  isNote: false,
  confidence: 'certain',
};

/** Reads the label of a row. */
export function readLabel(label: string, _members?: readonly MemberSetting[]): LabelReading {
  const text = label.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/:$/, '').trim();
  const isTotalWord = /^(summa|s:a|tot\.?|totalt?a?|delsumma)(?![a-zåäö])/.test(text);
  const of = (concept: Concept, side: Side, more: Partial<LabelReading> = {}): LabelReading => ({
    ...NONE,
    concept,
    concepts: [concept],
    side,
    isHeading: 'no',
    ...more,
  });
  const member = (kind: MemberRef['kind']): LabelReading => ({
    ...NONE,
    isHeading: 'no',
    member: { kind, name: label.trim() },
  });
  if (/ingående|^ib\b/.test(text)) return of('openingEquity', 'equity');
  if (/utgående|^ub\b/.test(text)) return of('closingEquity', 'equity');
  if (/egna medel|användning av eget kapital|disponer/.test(text)) return of('equityUse', 'equity');
  if (/intäkter och eget kapital/.test(text)) return of('frame', 'none', { isSum: 'total' });
  if (/^eget kapital/.test(text)) return of('equity', 'equity');
  if (/resultat$|^resultat/.test(text)) return of('result', 'none', { isSum: 'total' });
  if (isTotalWord && /intäkter/.test(text)) return of('totalIncome', 'income', { isSum: 'total' });
  if (isTotalWord && /kostnader|utgifter/.test(text)) return of('totalCost', 'cost', { isSum: 'total' });
  if (isTotalWord && /bidrag|avgift/.test(text)) return of('totalContributions', 'income', { isSum: 'total' });
  if (isTotalWord) return { ...NONE, isHeading: 'no', isSum: /^tot/.test(text) ? 'total' : 'subtotal' };
  if (/^intäkter$/.test(text)) return { ...NONE, isSum: 'maybe', isHeading: 'yes', side: 'income' };
  if (/^kostnader$/.test(text)) return { ...NONE, isSum: 'maybe', isHeading: 'yes', side: 'cost' };
  if (/försäkringskassan|^staten|^fk$/.test(text)) return member('state');
  if (/arbetsförmedlingen|^af$/.test(text)) return member('af');
  if (/kommunerna|kommuner$/.test(text)) return member('municipalitiesTogether');
  if (/ kommun$| stad$|^kommun(en)?$/.test(text)) return member('municipality');
  if (/^(bidrag )?region\b|landstinget/.test(text)) return member('region');
  if (/medlems(avgift|bidrag)|från (medlem|parterna)/.test(text)) return of('contribution', 'income');
  if (/ränteintäkt|^räntor/.test(text)) return of('interest', 'income');
  if (/revision(?!sbyrå)|revisor/.test(text)) return of('audit', 'cost');
  if (/kansli|administration/.test(text)) return of('office', 'cost', { isHeading: 'maybe' });
  if (/styrelse/.test(text)) return of('board', 'cost', { isHeading: 'maybe' });
  if (/ofördelat|oförutse/.test(text)) return of('unallocated', 'cost');
  if (/^insatser/.test(text)) return of('intervention', 'cost', { isHeading: 'yes', isSum: 'maybe' });
  return NONE;
}
