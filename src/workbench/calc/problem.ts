import { isFunction, isReference, parseA1Ref, tokenize, type Token } from '@borgar/fx/xlsx';
import { FUNCTION_NAMES } from '../typed/functionNames';
import { TRUSTED_FUNCTIONS } from './functions';
import type { FormulaProblem } from './model';
import type { Names } from './names';
import { parseTree } from './names';

const KNOWN: ReadonlySet<string> = new Set([
  ...FUNCTION_NAMES.map(([english]) => english),
  ...TRUSTED_FUNCTIONS.keys(),
]);

/** What is wrong with a formula that was typed on a sheet; `null` where it can be understood. */
export function formulaProblem(
  formula: string,
  sheet: string,
  names: Names,
  engineHas: (functionName: string) => boolean,
): FormulaProblem | null {
  const tokens = tokenize(formula);
  if (!isBalanced(tokens) || !parseTree(formula)) return { code: 'syntax', detail: '' };
  for (const token of tokens) {
    const problem = isFunction(token) ? functionProblem(token.value, engineHas) : referenceProblem(token, sheet, names);
    if (problem) return problem;
  }
  return null;
}

/** The parser forgives what is left open at the end. */
function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { value, unterminated } of tokens) {
    if (unterminated) return false;
    if (value === '(') depth += 1;
    if (value === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function functionProblem(name: string, engineHas: (functionName: string) => boolean): FormulaProblem | null {
  const isKnown = KNOWN.has(name.toUpperCase()) || (/^[A-Z][A-Z\d.]*$/i.test(name) && engineHas(name));
  return isKnown ? null : { code: 'function', detail: name };
}

function referenceProblem(token: Token, sheet: string, names: Names): FormulaProblem | null {
  if (!isReference(token)) return null;
  const reference = parseA1Ref(token.value);
  if (!reference || reference.workbookName) return null;
  const sheets = reference.sheetName ? reference.sheetName.split(':') : [];
  const missing = sheets.find((name) => names.sheet(name) < 0);
  if (missing !== undefined) return { code: 'sheet', detail: missing };
  if ('name' in reference && names.formula(reference.name, sheets[0] ?? sheet) === null) {
    return { code: 'name', detail: reference.name };
  }
  return null;
}
