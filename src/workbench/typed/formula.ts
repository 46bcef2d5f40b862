import type { Language } from '../../money';
import { englishFunction, swedishFunction } from './functionNames';

/**
 * Pieces of a formula that are told apart: texts, quoted sheet names, array constants and parts of tables in square brackets are
 * left as they are; then names before a bracket, other names and references, numbers, and single signs.
 */
const PIECES =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|\[[^\]]*\]?|[\p{L}_\\][\p{L}\d_.]*(?=\s*\()|[\p{L}_\\$][\p{L}\d_.$]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[\s\S]/giu;

const NAME = /^[\p{L}_\\$]/u;
/** A name with its bracket is a function. */
const BEFORE_BRACKET = /^\s*\(/;

interface Piece {
  readonly text: string;
  readonly kind: 'kept' | 'function' | 'name' | 'number' | 'sign';
}

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: text, index } of formula.matchAll(PIECES)) {
    pieces.push({ text, kind: kindOf(text, formula.slice(index + text.length)) });
  }
  return pieces;
}

function kindOf(text: string, rest: string): Piece['kind'] {
  if (/^["'{[]/.test(text)) return 'kept';
  if (NAME.test(text)) return BEFORE_BRACKET.test(rest) ? 'function' : 'name';
  return /^\d/.test(text) ? 'number' : 'sign';
}

/**
 * A formula as the user typed it, in English: Swedish function names, `;` between arguments and decimal commas are understood as
 * well as English ones.
 *
 * Where a `;` stands between arguments every comma in a number is a decimal one. Without any, a comma in a function's brackets
 * separates (`ROUND(A1,2)`) and one outside of them is decimal (`A1*0,5`).
 * @param typed without the leading `=`
 */
export function englishFormula(typed: string): string {
  const pieces = piecesOf(typed.trim());
  const isSwedish = pieces.some(({ text, kind }) => kind === 'sign' && text === ';');
  /** For every open bracket, whether it belongs to a function. */
  const brackets: boolean[] = [];
  let before: Piece | null = null;
  let english = '';
  for (const [index, piece] of pieces.entries()) {
    if (piece.text === '(') brackets.push(before?.kind === 'function');
    if (piece.text === ')') brackets.pop();
    const isBetween = pieces[index - 1]?.kind === 'number' && pieces[index + 1]?.kind === 'number';
    const isDecimal = piece.text === ',' && isBetween && (isSwedish || brackets.at(-1) !== true);
    english += isDecimal ? '.' : englishPiece(piece);
    if (piece.text.trim() !== '') before = piece;
  }
  return english;
}

function englishPiece({ text, kind }: Piece): string {
  switch (kind) {
    case 'function':
      return englishFunction(text);
    case 'name':
      return englishName(text);
    case 'sign':
      return text === ';' ? ',' : text;
    case 'number':
    case 'kept':
      return text;
  }
}

/** References in capitals, as Excel writes them; SANT and FALSKT are the only other words that have a translation. */
function englishName(text: string): string {
  const upper = text.toUpperCase();
  if (upper === 'SANT') return 'TRUE';
  if (upper === 'FALSKT') return 'FALSE';
  return /^\$?[A-Z]{1,3}\$?\d*$/.test(upper) || upper === 'TRUE' || upper === 'FALSE' ? upper : text;
}

/** A formula in the user's language, without the leading `=`. */
export function localFormula(english: string, language: Language): string {
  if (language === 'en') return english;
  return piecesOf(english)
    .map(({ text, kind }) => {
      if (kind === 'function') return swedishFunction(text);
      if (kind === 'name') return text === 'TRUE' ? 'SANT' : text === 'FALSE' ? 'FALSKT' : text;
      if (kind === 'number') return text.replace('.', ',');
      return kind === 'sign' && text === ',' ? ';' : text;
    })
    .join('');
}
