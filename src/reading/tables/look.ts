import { findDates, readHeading as headingOf, readLabel as labelOf, readUnit } from '../words';
import type { ColumnKind } from '../model';

export { headingOf, labelOf };

/** Columns that hold words about a row, not figures. */
const REMARKS: ReadonlySet<ColumnKind | null> = new Set<ColumnKind>(['comment', 'status', 'account', 'date']);

export function isRemarkKind(kind: ColumnKind | null): boolean {
  return REMARKS.has(kind);
}

export function isRemarkHeading(text: string): boolean {
  return isRemarkKind(headingOf(text).kind);
}

/** Whether the words head the labels: "Post", "Medlem", "Insats". */
export function headsLabels(text: string): boolean {
  const { isLabelColumn, hasUnknownWords } = headingOf(text);
  return isLabelColumn && !hasUnknownWords;
}

/** Whether the words are those of a column's heading: a year, a kind, a period. */
export function looksLikeHeading(text: string): boolean {
  const heading = headingOf(text);
  if (headsLabels(text)) return true;
  return (
    !heading.hasUnknownWords &&
    (heading.kind !== null || heading.years.length > 0 || heading.period !== null || heading.months !== null)
  );
}

const INSTALMENTS: ReadonlySet<ColumnKind | null> = new Set<ColumnKind>(['instalment', 'due', 'paid']);

/** Whether the words tell a time or a kind of figures ("2026", "Budget", "Utfall jan–aug") and nothing that a row is about. */
export function headsTime(text: string): boolean {
  if (INSTALMENTS.has(headingOf(text).kind) && !headingOf(text).hasUnknownWords) return true;
  const { concept, member } = labelOf(text);
  return looksLikeHeading(text) && !headsLabels(text) && concept === null && member === null;
}

export function sameLabelHeading(a: string, b: string): boolean {
  const plain = (text: string): string => text.trim().toLowerCase();
  return plain(a) === plain(b) || (headsLabels(a) && headsLabels(b));
}

const TITLE_WORDS =
  /(?<!\p{L})(budget|budgetförslag|detaljbudget|flerårs\p{L}*|verksamhetsplan|resultaträkning|resultatbudget|balansräkning|balansbudget|kassaflöde\p{L}*|finansieringsanalys|driftredovisning|investeringsredovisning|medlemsavgift\p{L}*|medlemsbidrag|fördelning\p{L}*|finansiering\p{L}*|uppföljning|budgetuppföljning|delårs\p{L}*|tertialrapport|kvartalsrapport|rekvisition\p{L}*|betalningsplan|inbetalning\p{L}*|utbetalning\p{L}*|sammanställning|tabell|bilaga|nyckeltal|periodisering|prognos|noter|not\s+\d+)(?!\p{L})/iu;
/** Words that head a table of their own, with or without a year. */
const STATEMENT_TITLES =
  /^(\d+(\.\d+)*\.?\s+)?(resultat(räkning|budget)|balans(räkning|budget)|kassaflöde(sanalys|sbudget)?|finansieringsanalys|driftredovisning|specifikation|noter|not\s+\d+|tabell\s+\d+|bilaga\s+\d+)(?!\p{L})/iu;

/** Whether a line of words alone heads a table: it names one, with the year or the unit, or by a word of its own. */
export function looksLikeTitle(text: string): boolean {
  if (STATEMENT_TITLES.test(text.trim())) return true;
  const label = labelOf(text);
  if (label.member !== null || label.isSum === 'subtotal' || label.isSum === 'total') return false;
  const namesTable = TITLE_WORDS.test(text);
  const isDated = headingOf(text).years.length > 0 || readUnit(text) !== null;
  return namesTable && isDated;
}

/** "Not 3 Kortfristiga skulder": the name of a note of an annual report, which is a table of its own. */
export function namesNote(text: string): boolean {
  return /^\s*not\s+\d{1,2}(?!\d)/iu.test(text);
}

/** What has a date or a number of its own that says nothing of the year that the figures are for. */
const DATED_OTHERWISE =
  /(?<!\p{L})(fastställ\p{L}*|beslut\p{L}*|anta(gen|get|gna|s)|godkän\p{L}*|revider\p{L}*|upprätta\p{L}*|utskri\p{L}*|uppdatera\p{L}*|ändra[dts]\p{L}*|version|datum|sammanträd\p{L}*|protokoll\p{L}*)(?!\p{L})/iu;

/** "dnr 2025/12": the year that a case was opened. */
const REFERENCE = /(?<!\p{L})(diarie\p{L}*|dnr)(?!\p{L})[^,;()]*/giu;

/** The years that a title is for. The date of a decision or of a print is none of them, nor any date beside a plain year. */
export function yearsOfTitle(title: string): readonly number[] {
  const text = title.replace(REFERENCE, ' ');
  const { years } = headingOf(text);
  const dates = findDates(text);
  if (dates.length === 0) return years;
  const withoutDates = dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const plain = headingOf(withoutDates).years;
  return plain.length > 0 || DATED_OTHERWISE.test(text) ? plain : years;
}
