import { isValue, isWords, type Item, type Line } from './item';
import { headingOf, looksLikeTitle } from './look';

/** A fact about the document, not a row: "Budgetår: 2026", "Beslutad | 2025-11-20". */
export function isFactLine({ items }: Line): boolean {
  const [label, value, ...more] = items;
  if (!label || !value || more.length > 0 || !isWords(label) || value.kind === 'amount') return false;
  const isFigure = isValue(value) && value.kind !== 'noValue';
  return (
    !isFigure && (FACTS.test(label.text.trim()) || (/:$/.test(label.text.trim()) && value.place === label.place + 1))
  );
}

const FACTS =
  /^(budgetår|verksamhetsår|räkenskapsår|avser(\s+år)?|version|datum|dnr|diarienr|diarienummer|org\.?\s?nr|organisationsnummer|beslut(ad|sdatum)?|fastställd|antagen|upprättad|status|period)(\s+(den|av|datum))?\s*:?$/i;

export function isProseLine(line: Line): boolean {
  return line.items.some((item) => item.kind === 'prose') && !line.items.some(isValue);
}

export function isTitleLine(line: Line): boolean {
  const first = line.items[0]!;
  return isYearLine(line) || (line.items.length <= 2 && isWords(first) && looksLikeTitle(first.text));
}

/** "2027", "Plan 2027", "År 2027 (tkr)" alone: the rows below are that year's. */
function isYearLine({ items }: Line): boolean {
  const [only, ...more] = items;
  return only !== undefined && more.length === 0 && namesYear(only);
}

export function namesYear(item: Item): boolean {
  if (item.kind === 'year') return true;
  if (item.kind !== 'text') return false;
  const { year, period, hasUnknownWords } = headingOf(item.text);
  return year !== null && period === null && !hasUnknownWords;
}
