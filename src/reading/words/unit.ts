import { parseUnit, type Unit } from '../../money';
import { tidy } from './text';

/** Every way to write a unit; the longer before the shorter. */
const UNIT_WORDS = [
  'tusen(?:tals?)?[ -]?(?:kronor|kr|sek)',
  'miljon(?:er|tals?)?[ -](?:kronor|kr|sek)',
  'milj\\.? ?(?:kronor|kr|sek)\\.?',
  'mnkr|mkr|mnsek|msek',
  'tkr|kkr|tsek|ksek|t\\. ?kr|t kr',
  'kronor|kr|sek',
].join('|');
const UNIT = new RegExp(`(?<![\\p{L}\\d])(${UNIT_WORDS})(?![\\p{L}\\d])`, 'giu');

/** `i 1000-tal kr`, `(1 000 kr)`, `belopp i tusental`: thousands in other words. */
const THOUSANDS =
  /(?:^|\(|\bi |belopp:? (?:i )?)(?:1 ?000(?:[ -]?tals?)? ?(?:kr|kronor|sek)|tusentals?$|tusental\))(?![\p{L}\d])/iu;

/** Title or note; a longer text is running text, where a unit has to be introduced ("belopp i tkr"). */
const LONGEST_TITLE = 14;

/**
 * The unit that a title, heading or note states for the figures around it: "Budget 2026 (tkr)", "Belopp i kronor",
 * "tkr om inte annat anges". A unit that stands behind an amount ("ca 19 231 tkr", "xx tkr") or a rate ("kr per timme")
 * states nothing. `null` when no unit is stated.
 */
export function readUnit(text: string): Unit | null {
  const plain = tidy(text);
  if (!/kr|sek|tusental/i.test(plain)) return null;
  if (THOUSANDS.test(plain)) return 'tkr';
  const isTitle = plain.split(' ').length <= LONGEST_TITLE;
  for (const match of plain.matchAll(UNIT)) {
    const before = plain.slice(0, match.index);
    const after = plain.slice(match.index + match[0].length);
    if (followsAmount(before) || /^ ?(?:\/|per\b|och öre)/i.test(after)) continue;
    if (isTitle ? isLoose(match[0], before, after) : !isIntroduced(before, after)) continue;
    return parseUnit(match[0].replace(/-/g, ' '));
  }
  return null;
}

/** A number that is no year, or a placeholder, stands right before. */
function followsAmount(before: string): boolean {
  if (/(?:^|[ (])(?:x+|n+|\?+|_+|\.{2,}) ?$/i.test(before)) return true;
  if (!/\d(?:[.,]\d+)? ?$/.test(before)) return false;
  return !/(?<![\d.,] ?)(?:19[89]|20\d)\d(?:[-/](?:(?:19|20)?\d\d))? $/.test(before) || /\bca /i.test(before);
}

/** In brackets, behind "i" or "belopp", or followed by "om inte annat anges". */
function isIntroduced(before: string, after: string): boolean {
  return (
    (/\($/.test(before) && /^\)/.test(after)) ||
    /(?:\bi|belopp(?:en)?(?: anges)?(?: är)?(?: i)?:?|enhet:?|valuta:?) $/i.test(before) ||
    /^,? (?:om|där|såvida|när) (?:inte|ej|inget) annat/i.test(after)
  );
}

/** "kronor" and "kr" inside a title's sentence ("400 000 fler kronor till …") say nothing about the figures. */
function isLoose(unit: string, before: string, after: string): boolean {
  if (!/^(?:kr|kronor|sek)$/i.test(unit) || isIntroduced(before, after)) return false;
  return !/^[\s).,:;*]*$/.test(after) && !/^$|[(,:;] ?$/.test(before);
}
