import { tidy } from './text';

/** Abbreviations that end with a full stop inside a sentence. */
const ABBREVIATIONS = new Set(
  'ca c dvs d.v.s t.ex ex bl.a bla m.m m.fl etc nr resp inkl exkl prel enl osv o.s.v dnr sid kap f.n fr.o.m t.o.m rev milj max min ev s.k vs st jan feb mar apr jun jul aug sep sept okt nov dec'.split(
    ' ',
  ),
);

/** The sentences of a text, each tidy. A line of its own and a bullet are sentences too. */
export function splitSentences(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .flatMap((line) => splitLine(tidy(line)))
    .filter((sentence) => sentence !== '');
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(/[.!?]["')]? (?=["'(]?[\p{Lu}\d-])| (?=[-•·*▪] \p{Lu})/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isAbbreviated(line.slice(start, match.index))) continue;
    sentences.push(line.slice(start, end).trim());
    start = end;
  }
  sentences.push(line.slice(start));
  return sentences;
}

/** `ca. 500`, `nr. 4`, `Prel. budget`, and an ordinal: `1. Kansli`. */
function isAbbreviated(before: string): boolean {
  const word = /[^\s(]+$/.exec(before)?.[0].toLowerCase() ?? '';
  return ABBREVIATIONS.has(word) || /^\d{1,2}$/.test(before);
}
