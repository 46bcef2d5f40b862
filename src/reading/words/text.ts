/** A word, number or date of a text, with its place. */
export interface Word {
  /** Lower case, composed letters. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  readonly kind: 'word' | 'number' | 'date' | 'sign';
  readonly inBrackets: boolean;
  /** Where it begins and ends in the text that {@link tidy} gives. */
  readonly start: number;
  readonly end: number;
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const FOOTNOTE_DIGITS = /[\u00B9\u00B2\u00B3\u2070-\u2079]+/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/**
 * The text with composed letters, plain blanks, plain hyphens and no footnote digits; what it says is unchanged.
 * Everything in this folder reads tidy text.
 */
export function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FOOTNOTE_DIGITS, '')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/[“”„″«»]/g, '"')
    .replace(/[‘’‚′´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** `1. `, `4.2 `, `a) `, `§ 3 `, `- `: what stands before a label and is not part of it. */
const NUMBERING =
  /^(?:[-*•·▪●○►>]+ ?|§+ ?\d+[.:]? |\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)] |\d{1,2}(?:\.\d{1,2})+ )/i;
/** An account before a label: `3010 Medlemsavgifter`, `30 Bidrag` is left. A year is not an account. */
const ACCOUNT = /^(?!(?:19\d\d|20[0-4]\d)\b)[1-8]\d{3,5}[ :-]+(?=\p{L})/u;
/** `Revision*`, `Revision 1)`, `Revision [2]`, `Revision:`, `Revision ......`. */
const TRAILING_MARKS = /(?:\s*\*+|\s+\d{1,2}\)|\s*\[\d{1,2}\]|\s*[:;…]|\s*\.{2,}|\s+-)+$/;

/** A label without numbering, account number, quotation marks, footnote marks and trailing colon. */
export function bareLabel(text: string): string {
  const plain = tidy(text).replace(TRAILING_MARKS, '');
  const unnumbered = plain.replace(NUMBERING, '').replace(ACCOUNT, '').replace(NUMBERING, '');
  return unnumbered.replace(/"/g, '').replace(/^'|'$/g, '').trim();
}

const DATE = String.raw`(?<![\d.])(?:(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0[1-9]|[12]\d|3[01]|[1-9])|(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?:[-/. ](?:19|20)\d\d)?)(?![\d.,/])`;
/** `FK:s` is FK; `S:a` stays two words. */
const LETTERS = String.raw`\p{L}+(?::(?:s|n|t|en|et|er|ar|na|arna|erna)(?!\p{L}))?`;
const WORDS = new RegExp(String.raw`${DATE}|${LETTERS}|\d+(?:[.,:]\d+)*|%|(?<= )-(?= )|[()[\]]`, 'gu');

/** The words, numbers, dates and signs of a tidy text, in order. Brackets are not words; they mark those inside. */
export function splitWords(tidyText: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const match of tidyText.matchAll(WORDS)) {
    const raw = match[0];
    if (raw === '(' || raw === '[') depth++;
    else if (raw === ')' || raw === ']') depth = Math.max(0, depth - 1);
    else {
      const start = match.index;
      const text = raw.toLowerCase().replace(/:\p{L}+$/u, '');
      words.push({ text, raw, kind: kindOf(raw), inBrackets: depth > 0, start, end: start + raw.length });
    }
  }
  return words;
}

function kindOf(raw: string): Word['kind'] {
  if (/^\p{L}/u.test(raw)) return 'word';
  if (!/^\d/.test(raw)) return 'sign';
  return /^\d+$/.test(raw) || !/^\d{1,4}[-./]\d{1,2}/.test(raw) || /^\d+[.,]\d+$/.test(raw) ? 'number' : 'date';
}

/** å and ä as a, ö as o, é as e: how words look when typed without Swedish letters. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
