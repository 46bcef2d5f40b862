/** Words by which one making of a budget is told from another: not decided yet, not decided any more, or one of several. */
const NAMES =
  /ursprung\p{L}*|förslag|alternativ \p{L}|scenario \p{L}+|utkast|arbets(?:material|version|exemplar)\p{L}*|tidigare|gammal|gamla|gällande|preliminär|äskande|version \p{L}*\d*/giu;
const REVISED =
  /(?<!\p{L})(?:rev(?!\p{L})|revidera[dt]\p{L}*|reviderings?\p{L}*|omarbeta[dt]\p{L}*|ombudgeter\p{L}*|ombudget\p{L}*|tilläggsbudget\p{L}*|justera[dt]\p{L}*|omfördela[dt]\p{L}*|ändringsbudget\p{L}*|(?<!senast )(?:ändra[dt]|uppdatera[dt])\p{L}*|(?:ny|nya|efter|med|inkl|inklusive) (?:budget(?!\p{L})|ändring\p{L}*|justering\p{L}*|tillägg(?:et)?(?!\p{L})|omfördelning\p{L}*))/iu;
const NOT_HOLDING =
  /ursprung|förslag|alternativ|scenario|utkast|arbets(?:material|version|exemplar)|tidigare|gammal|gamla|preliminär|äskande/iu;
const NUMBERED = /(?<!\p{L})(?:version|ver|v)[ .]?(\d{1,2})(?!\d)/iu;

/** The words of a text that name a version, in alphabetical order: "förslag", "alternativ b". */
export function versionNames(text: string): string {
  return [...new Set([...text.toLowerCase().matchAll(NAMES)].map(([word]) => word))].sort().join(' ');
}

/** Whether a text calls its budget revised. */
export function saysRevised(text: string): boolean {
  return REVISED.test(text);
}

/**
 * How much what a text heads holds beside other versions of it, the most first when they are compared: what was revised goes before
 * what was decided, and that before a proposal; of numbered versions the last.
 */
export function versionRank(text: string): readonly [stage: number, number: number] {
  const stage = saysRevised(text) ? 0 : NOT_HOLDING.test(text) ? 2 : 1;
  return [stage, -Number(NUMBERED.exec(text)?.[1] ?? 0)];
}
