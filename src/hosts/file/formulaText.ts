import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from '../../workbook';

/** A row or column in a reference, from 0; relative ones move with the formula. */
interface Position {
  readonly index: number;
  readonly absolute: boolean;
}

/** A reference that moves when its formula is copied: a cell, or one edge of whole rows or columns. */
interface MovingReference {
  readonly row: Position | null;
  readonly column: Position | null;
}

/** A formula cut into text that stays and references that move. */
export type FormulaTemplate = readonly (string | readonly MovingReference[])[];

/** A run of a formula: text in double quotes, a quoted or bracketed name, a word, or anything else. */
export interface Token {
  readonly kind: 'string' | 'quoted' | 'bracket' | 'error' | 'word' | 'other';
  readonly text: string;
}

const STRING = /"[^"]*(?:""[^"]*)*"?/y;
const QUOTED = /'[^']*(?:''[^']*)*'?/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!)/iy;
const WORD = /[$\w.\\?\u0080-\uffff]+/y;
const OTHER = /[^"'[#$\w.\\?\u0080-\uffff]+|[#\]]/y;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** The formula cut into its runs; put together again they are the formula. */
export function formulaTokens(formula: string): Token[] {
  const found: Token[] = [];
  let position = 0;
  const take = (kind: Token['kind'], pattern: RegExp): boolean => {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined || text === '') return false;
    found.push({ kind, text });
    position += text.length;
    return true;
  };
  while (position < formula.length) {
    if (formula[position] === '[') {
      const end = bracketEnd(formula, position);
      found.push({ kind: 'bracket', text: formula.slice(position, end) });
      position = end;
    } else if (
      !take('string', STRING) &&
      !take('quoted', QUOTED) &&
      !take('error', ERROR) &&
      !take('word', WORD) &&
      !take('other', OTHER)
    ) {
      found.push({ kind: 'other', text: formula[position]! });
      position += 1;
    }
  }
  return found;
}

/** Just after the bracket that closes the one at `from`. In a table's column name `'` hides the next character. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let position = from; position < formula.length; position += 1) {
    const character = formula[position];
    if (character === "'") position += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return position + 1;
    }
  }
  return formula.length;
}

/** Cuts a formula into what stays and what moves, for `moveFormula`. */
export function formulaTemplate(formula: string): FormulaTemplate {
  const parts: (string | readonly MovingReference[])[] = [];
  const list = formulaTokens(formula);
  const stay = (text: string) => {
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + text;
    else parts.push(text);
  };
  for (let index = 0; index < list.length; index += 1) {
    const token = list[index]!;
    if (token.kind !== 'word') {
      stay(token.text);
      continue;
    }
    const pair = pairAt(list, index);
    if (pair !== null && !isNameBefore(list[index + 3])) {
      parts.push(pair);
      index += 2;
    } else if (pair !== null || isSheetSpan(list, index)) {
      stay(token.text + list[index + 1]!.text + list[index + 2]!.text);
      index += 2;
    } else {
      const cell = isNameBefore(list[index + 1]) ? null : cellReference(token.text);
      if (cell) parts.push([cell]);
      else stay(token.text);
    }
  }
  return parts;
}

/** Whether what follows makes the word before it a name: of a sheet, a function or a table. */
function isNameBefore(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return next.kind === 'bracket' || next.text.startsWith('!') || next.text.startsWith('(');
}

/** `Jan:Dec!B2`: the two words are sheets. In `Jan!A1:Dec!B2` the second word is none of them. */
function isSheetSpan(list: readonly Token[], index: number): boolean {
  return (
    list[index - 1]?.text.endsWith('!') !== true &&
    list[index + 1]?.text === ':' &&
    list[index + 2]?.kind === 'word' &&
    list[index + 3]?.text.startsWith('!') === true
  );
}

/** Two words with a colon between that are a range of cells, of whole columns or of whole rows. */
function pairAt(list: readonly Token[], index: number): readonly MovingReference[] | null {
  const second = list[index + 2];
  if (list[index + 1]?.text !== ':' || second?.kind !== 'word') return null;
  for (const read of [cellReference, columnReference, rowReference]) {
    const from = read(list[index]!.text);
    const to = from && read(second.text);
    if (from && to) return [from, to];
  }
  return null;
}

function cellReference(word: string): MovingReference | null {
  const match = CELL.exec(word);
  if (!match) return null;
  const column = { index: columnIndex(match[2]!), absolute: match[1] === '$' };
  const row = { index: Number(match[4]) - 1, absolute: match[3] === '$' };
  return column.index <= LAST_COLUMN && row.index <= LAST_ROW ? { row, column } : null;
}

function columnReference(word: string): MovingReference | null {
  const match = COLUMN.exec(word);
  const index = match ? columnIndex(match[2]!) : -1;
  return match && index <= LAST_COLUMN ? { row: null, column: { index, absolute: match[1] === '$' } } : null;
}

function rowReference(word: string): MovingReference | null {
  const match = ROW.exec(word);
  const index = match ? Number(match[2]) - 1 : -1;
  return match && index <= LAST_ROW ? { row: { index, absolute: match[1] === '$' }, column: null } : null;
}

/** The formula as it reads when copied so many rows down and columns right. What falls off the sheet is `#REF!`. */
export function moveFormula(template: FormulaTemplate, rows: number, columns: number): string {
  let formula = '';
  for (const part of template) {
    if (typeof part === 'string') formula += part;
    else {
      const moved = part.map((reference) => moveReference(reference, rows, columns));
      formula += moved.includes(null) ? '#REF!' : moved.join(':');
    }
  }
  return formula;
}

function moveReference(reference: MovingReference, rows: number, columns: number): string | null {
  const column = reference.column === null ? '' : movePosition(reference.column, columns, LAST_COLUMN, columnName);
  const row = reference.row === null ? '' : movePosition(reference.row, rows, LAST_ROW, (index) => String(index + 1));
  return column === null || row === null ? null : column + row;
}

function movePosition(position: Position, by: number, last: number, write: (index: number) => string): string | null {
  if (position.absolute) return `$${write(position.index)}`;
  const index = position.index + by;
  return index < 0 || index > last ? null : write(index);
}

const NEWER_FUNCTION = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;
const EXTERNAL = /^\[(\d+)\]/;

/**
 * A formula of the file as Excel shows it: without the prefixes of newer functions, and with the names of other
 * workbooks (`externalName(1)` is the first) where the file has numbers: `[1]Blad1!A1` → `'[budget.xlsx]Blad1'!A1`.
 */
export function shownFormula(formula: string, externalName: (number: number) => string | null): string {
  const text = formula.replace(/^\s*=/, '');
  if (!text.includes('[') && !/_xl/i.test(text)) return text;
  const list = formulaTokens(text);
  let result = '';
  for (let index = 0; index < list.length; index += 1) {
    const token = list[index]!;
    const name = externalOf(token, list[index - 1], externalName);
    if (name === null) {
      result += token.kind === 'word' ? token.text.replace(NEWER_FUNCTION, '') : token.text;
    } else if (token.kind === 'quoted') {
      result += `'[${name.replaceAll("'", "''")}]${token.text.slice(token.text.indexOf(']') + 1)}`;
    } else {
      const sheet = sheetAfter(list, index + 1);
      const book = name.replaceAll("'", "''");
      // A name of the other workbook as a whole has no sheet, and then Excel shows no bracket.
      result += sheet === '' ? `'${book}'` : `'[${book}]${sheet}'`;
      index += sheet === '' ? 0 : sheet.includes(':') ? 3 : 1;
    }
  }
  return result;
}

/** The name of the other workbook that a token begins with, `null` where it begins with none. */
function externalOf(
  token: Token,
  before: Token | undefined,
  externalName: (number: number) => string | null,
): string | null {
  // After a word the bracket belongs to a table.
  const isPrefix = token.kind === 'quoted' || (token.kind === 'bracket' && before?.kind !== 'word');
  const number = isPrefix ? EXTERNAL.exec(token.kind === 'quoted' ? token.text.slice(1) : token.text)?.[1] : undefined;
  return number === undefined ? null : externalName(Number(number));
}

/** The unquoted sheet, or span of sheets, that stands at `index` before a `!`. */
function sheetAfter(list: readonly Token[], index: number): string {
  const [first, colon, last] = list.slice(index, index + 3);
  if (first?.kind !== 'word') return '';
  return colon?.text === ':' && last?.kind === 'word' ? `${first.text}:${last.text}` : first.text;
}
