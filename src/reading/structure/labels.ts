import { readLabel } from '../words';

/** Words of labels that matter to the build of a table and not to what a row means. */

const NET = /netto/iu;
const CORRECTION =
  /intern|åter(betal|föring|bäring|krav)|kredit|avgår|avdrag|minskning|besparing|sparkrav|effektivisering|intäkt|bidrag (till|från)|avräkning|justering|korrigering|periodisering|minus|rabatt|ersättning från|avsättning|upplös|omföring|omfördelning|omprioriter|förändring|ändring|revider/iu;
const SUM_WORD = /^(summa|s:a|sum|delsumma|totalt?a?|tot\.?|total(summa)?|samtliga|sammanlagt)(?!\p{L})[\s:]*/iu;
const FILLER = new Set([
  'och',
  'för',
  'till',
  'av',
  'från',
  'i',
  'tkr',
  'kr',
  'kkr',
  'mnkr',
  'mkr',
  'alla',
  'övriga',
  'hela',
]);

/** "varav arvoden", "därav Lindby": tells of the row above and is not added again. */
export function tellsOfRowAbove(label: string): boolean {
  return readLabel(label).isOfWhich;
}

/** "Verksamhetens nettokostnad", "Netto": lines of both signs. */
export function isNet(label: string): boolean {
  return NET.test(label);
}

/** A row that may well be negative among costs: internal items, repayments, credits, an income inside a cost section. */
export function isCorrection(label: string): boolean {
  return CORRECTION.test(label);
}

/** What a sum is the sum of, by its own words: `Summa insatser (tkr)` → ["insatser"]; "Summa" → []. */
export function nameOfSum(label: string): readonly string[] {
  return wordsOf(label.normalize('NFC').replace(SUM_WORD, ''));
}

/** Whether the sum's name is that of the heading, whatever ending each word has: `Summa styrelsen` under `STYRELSE`. */
export function namesHeading(sumName: readonly string[], heading: string): boolean {
  const words = wordsOf(heading);
  if (sumName.length === 0 || words.length === 0) return false;
  const [shorter, longer] = words.length < sumName.length ? [words, sumName] : [sumName, words];
  return shorter.every((word) => longer.some((other) => sameStem(word, other)));
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1 && !FILLER.has(word) && !/^\d+$/.test(word));
}

function sameStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 4) return a === b;
  const common = Math.max(4, length - 2);
  return Math.abs(a.length - b.length) <= 4 && a.slice(0, common) === b.slice(0, common);
}
