import {
  addA1RangeBounds,
  isReference,
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
  type AstExpression,
  type RangeA1,
  type Token,
} from '@borgar/fx/xlsx';
import { parseRange, type CellRange } from '../../workbook';
import type { AmountCell, FormulaTerm } from '../model';

/** A range of cells of the same workbook that a formula reads. */
export interface Reference {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Functions that give their first argument back, but for rounding or the case of an error: `ROUND(SUM(B2:B9),0)` is that sum. */
const LOOKED_THROUGH = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'IFERROR', 'IFNA']);
/** What SUBTOTAL and AGGREGATE call a sum; 109 passes hidden rows by. */
const SUM_NUMBERS: ReadonlySet<unknown> = new Set([9, 109]);
/** No operator of these, and no text, has a place in a sum. */
const NEVER_IN_A_SUM = /[*/^&<>=%"{[]/;
/** One term of the most usual formulas, which are read without the parser: `SUM(B2:B9)`, `B2`, `+B4`, `-SUM(C2:C5)`. */
const PLAIN_TERM = /([+-]?)(?:SUM\(([$A-Z\d]+(?::[$A-Z\d]+)?)\)|([$A-Z\d]+))/y;
/** The folder or address that stands before a linked workbook's name. */
const LINK_PATH = /'[^'[\]!]*[\\/](?=\[)/g;

/**
 * What a formula adds up: the cells of `SUM`, `SUBTOTAL(9, …)`, `AGGREGATE(9, …)` and chains of plus and minus, each term with
 * the sign it enters by. A rounding around a sum is looked through. `null` for everything else: products, conditions,
 * typed constants, names, other workbooks.
 * @param formula in English, A1 style, without the leading `=`
 * @param sheet the sheet that the formula stands on
 */
export function parseTerms(formula: string, sheet: string): FormulaTerm[] | null {
  const plain = plainTerms(formula, sheet);
  if (plain) return plain;
  if (NEVER_IN_A_SUM.test(withoutSheetNames(formula))) return null;
  const terms: FormulaTerm[] = [];
  const tree = parseFormula(formula);
  return tree && collect(tree, 1, sheet, terms) && terms.length > 0 ? terms : null;
}

/** Every range of the same workbook that the formula reads, in the order they are written, whatever it does with them. */
export function references(formula: string, sheet: string): Reference[] {
  return referenceTokens(formula).flatMap(({ value }) => toReferences(value, sheet));
}

/** Whether the formula reads from another workbook. */
export function hasExternalLink(formula: string): boolean {
  if (!formula.includes('[')) return false;
  return referenceTokens(formula).some(({ value }) => workbookOf(value) !== '');
}

function plainTerms(formula: string, sheet: string): FormulaTerm[] | null {
  const terms: FormulaTerm[] = [];
  PLAIN_TERM.lastIndex = 0;
  for (let at = 0; at < formula.length; at = PLAIN_TERM.lastIndex) {
    const match = PLAIN_TERM.exec(formula);
    const range = match && (at === 0 || match[1] !== '') ? parseRange(match[2] ?? match[3]!) : null;
    if (!match || !range) return null;
    terms.push({ sheet, range, sign: match[1] === '-' ? -1 : 1 });
  }
  return terms.length > 0 ? terms : null;
}

/** Quoted sheet names may hold any character; what they hold says nothing of the formula. */
function withoutSheetNames(formula: string): string {
  return formula.includes("'")
    ? formula.replace(/'(?:[^']|'')*'/g, (name) => (name.includes('[') ? '[' : ''))
    : formula;
}

function parseFormula(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula));
  } catch {
    // Not a formula that the parser knows: nothing can be said of what it adds.
    return null;
  }
}

function referenceTokens(formula: string): Token[] {
  return tokenize(formula.replace(LINK_PATH, "'")).filter((token) => isReference(token));
}

function workbookOf(reference: string): string {
  return parseA1Ref(reference)?.workbookName ?? parseStructRef(reference)?.workbookName ?? '';
}

/** A reference over several sheets (`Jan:Mar!B2`) gives the range on the two sheets it names. */
function toReferences(text: string, sheet: string): Reference[] {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference) || !reference.range || reference.workbookName) return [];
  const range = toCellRange(reference.range);
  return (reference.sheetName || sheet).split(':').map((name) => ({ sheet: name, range }));
}

function toCellRange(range: RangeA1): CellRange {
  const { top, left, bottom, right } = addA1RangeBounds({ ...range });
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? 0, right: right ?? 0 };
}

/** Adds the terms of an expression; `false` when it is more than a sum. */
function collect(node: AstExpression, sign: 1 | -1, sheet: string, terms: FormulaTerm[]): boolean {
  switch (node.type) {
    case 'ReferenceIdentifier': {
      const found = toReferences(node.value, sheet);
      if (found.length !== 1) return false;
      terms.push({ ...found[0]!, sign });
      return true;
    }
    case 'Literal':
      return node.value === 0;
    case 'UnaryExpression': {
      if (node.operator !== '+' && node.operator !== '-') return false;
      return collect(node.arguments[0]!, node.operator === '-' ? opposite(sign) : sign, sheet, terms);
    }
    case 'BinaryExpression': {
      // A comma between brackets joins ranges: SUM((B2,B4)).
      if (node.operator !== '+' && node.operator !== '-' && node.operator !== ',') return false;
      const [left, right] = node.arguments;
      const rightSign = node.operator === '-' ? opposite(sign) : sign;
      return collect(left!, sign, sheet, terms) && collect(right!, rightSign, sheet, terms);
    }
    case 'CallExpression':
      return collectCall(node.callee.type === 'Identifier' ? node.callee.name.toUpperCase() : '', node.arguments, {
        sign,
        sheet,
        terms,
      });
    default:
      return false;
  }
}

function collectCall(
  name: string,
  args: readonly (AstExpression | null)[],
  { sign, sheet, terms }: { sign: 1 | -1; sheet: string; terms: FormulaTerm[] },
): boolean {
  const all = (nodes: readonly (AstExpression | null)[]): boolean =>
    nodes.every((node) => node === null || collect(node, sign, sheet, terms));
  const first = args[0] ?? null;
  if (name === 'SUM') return all(args);
  if (LOOKED_THROUGH.has(name)) return first !== null && all([first]);
  if (name !== 'SUBTOTAL' && name !== 'AGGREGATE') return false;
  const isSum = first !== null && first.type === 'Literal' && SUM_NUMBERS.has(first.value);
  return isSum && all(args.slice(name === 'SUBTOTAL' ? 1 : 2));
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

/** What one amount is for each of another ("F8/E8") is no sum, though it stands in the row of the sums. A fixed divisor changes the unit. */
export function isQuotient({ formula, adds }: AmountCell): boolean {
  return formula !== null && adds === null && /\/ *\(?\$?[A-Z]{1,3}\$?\d|\b(?:AVERAGE|MEDIAN)\w*\(/i.test(formula);
}
