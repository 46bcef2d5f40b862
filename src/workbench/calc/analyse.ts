import type { AstExpression } from '@borgar/fx/xlsx';
import type { CellRange } from '../../workbook';
import { columnName, parseRange } from '../../workbook';
import { DATE_FUNCTIONS, ERROR_HIDERS, OPEN_FUNCTIONS, takenAt, TRUSTED_FUNCTIONS, type Taken } from './functions';
import { parseTree, readReference, readSpan, type Area, type Fixed, type Names } from './names';

/** How a formula uses the cells of an area, where their kind of value decides whether its result can be trusted. */
export type Use = 'number' | 'text' | 'order' | 'condition' | 'criterion' | 'sought' | 'date';

/** What is known of a formula without calculating it. */
export interface Analysis {
  /** All cells that the formula names. */
  readonly reads: readonly Area[];
  /** It may read cells that it does not name. */
  readonly isOpen: boolean;
  /** The formula as the engine is given it, `null` where the engine is not trusted with it. */
  readonly input: string | null;
  readonly uses: readonly { readonly use: Use; readonly area: Area }[];
  /** The last term of a sum or difference, as the engine is given it: where only noise is left beside it, Excel says 0. */
  readonly lastTerm: string | null;
  /** It adds up, by SUBTOTAL, cells that must not be hidden. */
  readonly passesHidden: boolean;
  /** It calculates with dates. */
  readonly usesDates: boolean;
}

/** Where formulas stand: the names around them, and how far the sheets reach. */
export interface Surroundings {
  readonly names: Names;
  readonly sheets: readonly string[];
  /** The last row and column that any sheet uses; what is beyond is empty. */
  readonly end: { readonly row: number; readonly column: number };
}

/** The name that the engine knows a sheet by. */
export function engineSheet(place: number): string {
  return `b ${place}`;
}

/** What a comparison gives where noise decides it; the engine itself never does. */
export const NOISE = '#CALC!';

const DEEPEST_NAME = 8;

/** @param formula in English, without `=` */
export function analyse(formula: string, sheet: number, around: Surroundings): Analysis {
  const tree = parseTree(formula);
  if (!tree)
    return { reads: [], isOpen: true, input: null, uses: [], lastTerm: null, passesHidden: false, usesDates: false };
  const analyser = new Analyser(sheet, around);
  const input = analyser.printWhole(tree);
  return {
    reads: analyser.reads,
    isOpen: analyser.isOpen,
    input: analyser.isDoubted || (analyser.hidesErrors && (analyser.guardsNoise || analyser.usesDates)) ? null : input,
    uses: analyser.uses,
    lastTerm: analyser.lastTerm,
    passesHidden: analyser.passesHidden,
    usesDates: analyser.usesDates,
  };
}

const USES: Readonly<Partial<Record<Taken, Use>>> = {
  number: 'number',
  date: 'date',
  array: 'number',
  text: 'text',
  order: 'order',
  condition: 'condition',
  criterion: 'criterion',
  sought: 'sought',
};

/** One term of the most usual formulas. What they read is known without the parser. */
const PLAIN_TERM = /([+-]?)(?:SUM\(([$A-Z\d]+:[$A-Z\d]+)\)|([$A-Z\d]+))/y;

/** What a formula reads, and whether it may read more. */
export function readsOf(formula: string, sheet: number, around: Surroundings): Pick<Analysis, 'reads' | 'isOpen'> {
  const reads = plainReads(formula, sheet);
  return reads ? { reads, isOpen: false } : analyse(formula, sheet, around);
}

function plainReads(formula: string, sheet: number): Area[] | null {
  const reads: Area[] = [];
  PLAIN_TERM.lastIndex = 0;
  for (let at = 0; at < formula.length; at = PLAIN_TERM.lastIndex) {
    const match = PLAIN_TERM.exec(formula);
    const range = match && (at === 0 || match[1] !== '') ? parseRange(match[2] ?? match[3]!) : null;
    if (!range) return null;
    reads.push({ sheet, ...range });
  }
  return reads;
}

const COMPARISONS: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>=']);
const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^']);
/** Functions whose result may be noise where Excel compares a whole number. */
const NOISY = new Set(['SUM', 'ABS', 'SUMPRODUCT', 'SUMIF', 'SUMIFS', 'SUBTOTAL', 'AVERAGE']);
/** More of a number than Excel's 15 digits hold: halves that floating point has put just below are rounded up, as in Excel. */
const HALF_UP = '(1+1E-14)';
const CHOICES = new Set(['IF', 'IFERROR', 'IFNA', 'CHOOSE']);
const SUBTOTAL_KIND = /^(?:[1-9]|1[01]|10[1-9]|11[01])$/;

class Analyser {
  readonly reads: Area[] = [];
  readonly uses: { use: Use; area: Area }[] = [];
  isOpen = false;
  isDoubted = false;
  guardsNoise = false;
  hidesErrors = false;
  passesHidden = false;
  usesDates = false;
  lastTerm: string | null = null;
  private depth = 0;

  constructor(
    private readonly home: number,
    private readonly around: Surroundings,
  ) {}

  /** The whole formula. */
  printWhole(tree: AstExpression): string {
    if (tree.type !== 'BinaryExpression' || (tree.operator !== '-' && tree.operator !== '+'))
      return this.print(tree, 'value');
    const first = this.print(tree.arguments[0], 'number');
    this.lastTerm = this.print(tree.arguments[1], 'number');
    return `${first}${tree.operator}${this.lastTerm}`;
  }

  /** The expression as the engine is given it. On the way everything is noted that it reads and that is not trusted. */
  print(node: AstExpression | null | undefined, taken: Taken): string {
    if (!node) return '';
    switch (node.type) {
      case 'Literal':
        return this.literal(node.value, node.raw, taken);
      case 'ErrorLiteral':
        return node.raw === NOISE ? this.doubt() : node.raw;
      case 'ReferenceIdentifier':
        return this.reference(node.value, node.kind, taken);
      case 'UnaryExpression':
        return this.unary(node.operator, node.arguments[0]!, taken);
      case 'BinaryExpression':
        return this.binary(node.operator, node.arguments[0]!, node.arguments[1]!, taken);
      case 'CallExpression':
        return this.call(node.callee.name.toUpperCase(), node.arguments, taken);
      case 'LambdaExpression':
        this.isOpen = true;
        return this.doubt();
      case 'LetExpression':
        for (const { init } of node.declarations) this.print(init, 'range');
        this.isOpen = true;
        return this.doubt();
      default:
        return this.doubt();
    }
  }

  private doubt(): string {
    this.isDoubted = true;
    return '';
  }

  private literal(value: string | number | boolean, raw: string, taken: Taken): string {
    const isWhole = typeof value === 'number' && Number.isInteger(value);
    if (taken === 'text' && typeof value !== 'string' && !isWhole) return this.doubt();
    if ((taken === 'number' || taken === 'date') && typeof value === 'string') return this.doubt();
    if (taken === 'exact' && value !== 0 && value !== false) return this.doubt();
    if (taken === 'kind' && !SUBTOTAL_KIND.test(raw)) return this.doubt();
    if (taken === 'criterion' && typeof value === 'string' && !isPlainCriterion(value)) return this.doubt();
    if (taken === 'sought' && typeof value === 'string' && /[*?~]/.test(value)) return this.doubt();
    if (taken === 'range' && typeof value === 'string') return this.doubt();
    if (taken === 'condition' && typeof value === 'string') return this.doubt();
    return typeof value === 'boolean' ? String(value).toUpperCase() : raw;
  }

  private reference(text: string, kind: string, taken: Taken): string {
    if (kind === 'table') {
      this.isOpen = true;
      return this.doubt();
    }
    if (kind === 'name') return this.name(text, taken);
    const found = readReference(text, this.home, this.around.names);
    if (found.kind === 'area') return this.area(found.area, found.fixed, taken);
    if (found.kind === 'span') this.reads.push(...readSpan(text, this.around.names));
    if (found.kind === 'unknown') this.isOpen = true;
    return this.doubt();
  }

  /** A name that stands for cells with fixed addresses, or for a number, is written out. Others move, or calculate. */
  private name(text: string, taken: Taken): string {
    const formula = this.around.names.formula(text, this.around.sheets[this.home] ?? '');
    const tree = formula === null ? null : parseTree(formula);
    if (tree?.type === 'Literal') return this.literal(tree.value, tree.raw, taken);
    const isFixed = formula !== null && /^(?:'(?:[^']|'')+'|[^'!$]+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/i.test(formula);
    if (isFixed && tree?.type === 'ReferenceIdentifier') return this.reference(tree.value, tree.kind, taken);
    this.isOpen = true;
    if (tree && this.depth < DEEPEST_NAME) {
      this.depth += 1;
      this.print(tree, 'range');
      this.depth -= 1;
    }
    return this.doubt();
  }

  private area(area: Area, fixed: Fixed, taken: Taken): string {
    this.reads.push(area);
    const isSingle = area.top === area.bottom && area.left === area.right;
    const takesMany = taken === 'range' || taken === 'lookup' || taken === 'array' || taken === 'condition';
    if (!isSingle && !takesMany) return this.doubt();
    if (taken === 'exact' || taken === 'kind') return this.doubt();
    const use = USES[taken];
    if (use && (isSingle || taken !== 'condition')) this.uses.push({ use, area });
    return `'${engineSheet(area.sheet)}'!${writtenRange(this.clipped(area), fixed)}`;
  }

  /** Whole columns and rows end where the sheets do: the engine would go through all their empty cells. */
  private clipped(area: Area): CellRange {
    const { row, column } = this.around.end;
    return {
      ...area,
      bottom: area.top <= row ? Math.min(area.bottom, row) : area.bottom,
      right: area.left <= column ? Math.min(area.right, column) : area.right,
    };
  }

  private unary(operator: string, operand: AstExpression, taken: Taken): string {
    const inner = this.print(operand, operandOf(taken));
    if (operator === '%') return `(${inner}%)`;
    // The engine takes a double minus for none, where Excel makes a number of a truth value.
    const isTwice = operand.type === 'UnaryExpression' && operand.operator === '-';
    if (operator === '-' && !isTwice && !this.givesTruth(operand) && taken !== 'text') return `(-${inner})`;
    return operator === '+' && taken !== 'text' ? `(${inner})` : this.doubt();
  }

  private binary(operator: string, left: AstExpression, right: AstExpression, taken: Taken): string {
    if (operator === '&') return `(${this.text(left, taken)}&${this.text(right, taken)})`;
    if (COMPARISONS.has(operator)) return this.comparison(operator, left, right, taken);
    if (!ARITHMETIC.has(operator)) {
      // `A1:INDEX(…)` reads what lies between.
      this.isOpen ||= operator === ':';
      this.print(left, 'range');
      this.print(right, 'range');
      return this.doubt();
    }
    if (taken === 'text' || taken === 'condition' || taken === 'exact' || taken === 'kind') this.doubt();
    // Of 0 to the power of 0, or less, the engine and Excel think differently.
    if (operator === '^' && !(right.type === 'Literal' && Number(right.value) > 0)) this.doubt();
    const operand = operandOf(taken);
    return `(${this.print(left, operand)}${operator}${this.print(right, operand)})`;
  }

  private text(node: AstExpression, taken: Taken): string {
    if (taken === 'number' || taken === 'array' || taken === 'condition' || taken === 'date') this.doubt();
    const isCall = node.type === 'CallExpression' && !TRUSTED_FUNCTIONS.get(node.callee.name.toUpperCase())?.givesText;
    return isCall ? (this.print(node, 'range'), this.doubt()) : this.print(node, 'text');
  }

  private comparison(operator: string, left: AstExpression, right: AstExpression, taken: Taken): string {
    if (taken === 'text') this.doubt();
    const inner: Taken =
      taken === 'array'
        ? 'array'
        : operator.length === 1 && operator === '='
          ? 'value'
          : operator === '<>'
            ? 'value'
            : 'order';
    const sides = [left, right].map((side) => this.print(side, isNoisy(side) && inner !== 'array' ? 'number' : inner));
    const plain = `(${sides.join(operator)})`;
    if (!isNoisy(left) && !isNoisy(right)) return plain;
    if (taken === 'array') return this.doubt();
    this.guardsNoise = true;
    const rounded = [left, right].map((side, place) => (isNoisy(side) ? `ROUND(${sides[place]!},6)` : sides[place]!));
    return `IF(${plain}=(${rounded.join(operator)}),${plain},${NOISE})`;
  }

  private call(name: string, args: readonly (AstExpression | null)[], taken: Taken): string {
    const signature = TRUSTED_FUNCTIONS.get(name);
    if (OPEN_FUNCTIONS.has(name)) this.isOpen = true;
    if (ERROR_HIDERS.has(name)) this.hidesErrors = true;
    if (!signature) {
      for (const one of args) this.print(one, 'range');
      return this.doubt();
    }
    if (args.length < signature.least || this.isOutOfPlace(name, taken)) this.doubt();
    if (name === 'SUBTOTAL') this.passesHidden = true;
    if (DATE_FUNCTIONS.has(name)) this.usesDates = true;
    const before = this.reads.length;
    const printed = args.map((one, index) => {
      const wanted = takenAt(signature, index, args.length);
      if (wanted === null) this.doubt();
      return this.argument(one, wanted === 'value' && CHOICES.has(name) ? 'choice' : (wanted ?? 'value'), taken);
    });
    if (name === 'SUMIF' || name === 'AVERAGEIF') this.checkShapes(args, before);
    if (name.startsWith('COUNT') && name !== 'COUNT' && name !== 'COUNTA') this.checkWhole(args, before);
    if (name === 'ROUND') printed[0] = `(${printed[0]})*${HALF_UP}`;
    return `${name}(${printed.join(',')})`;
  }

  /** Some functions are not to be used in an array, or where text is put together. */
  private isOutOfPlace(name: string, taken: Taken): boolean {
    const signature = TRUSTED_FUNCTIONS.get(name)!;
    if (taken === 'array') return !['SUM', 'ABS', 'ISNUMBER', 'ISBLANK', 'ISTEXT', 'YEAR', 'MONTH'].includes(name);
    if (taken === 'text') return signature.givesText !== true;
    if (taken === 'condition') return signature.givesTruth !== true && !name.startsWith('COUNT');
    return taken === 'exact' || taken === 'kind' || (taken === 'number' && signature.givesText === true);
  }

  private argument(node: AstExpression | null, wanted: Taken | 'choice', outer: Taken): string {
    // What a choice gives is used as the choice is.
    if (wanted === 'choice')
      return this.print(node, outer === 'number' || outer === 'order' || outer === 'date' ? outer : 'value');
    if (outer === 'array' && wanted !== 'range') return this.print(node, 'array');
    const isPlain = node?.type === 'ReferenceIdentifier' || node?.type === 'Literal';
    if (wanted === 'range' && !isPlain) return this.print(node, 'number');
    if (wanted === 'lookup' && node?.type !== 'ReferenceIdentifier') this.doubt();
    return this.print(node, wanted);
  }

  /** Excel gives the cells to be added the shape of those to be compared, whatever the formula says. */
  private checkShapes(args: readonly (AstExpression | null)[], before: number): void {
    if (args.length < 3) return;
    const [compared] = this.reads.slice(before);
    const added = this.reads.at(-1);
    const isAlike =
      compared &&
      added &&
      added.bottom - added.top === compared.bottom - compared.top &&
      added.right - added.left === compared.right - compared.left;
    if (isAlike) return;
    this.isOpen = true;
    this.doubt();
  }

  /** Of whole columns the empty cells may be counted, which the engine is not given. */
  private checkWhole(args: readonly (AstExpression | null)[], before: number): void {
    const { row, column } = this.around.end;
    const isWhole = this.reads.slice(before).some((area) => area.bottom > row || area.right > column);
    const isWords = args.every(
      (one, index) => index % 2 === 0 || (one?.type === 'Literal' && /^[>]?[^<>=]+$/.test(String(one.value))),
    );
    if (isWhole && !isWords) this.doubt();
  }

  private givesTruth(node: AstExpression): boolean {
    if (node.type === 'CallExpression')
      return TRUSTED_FUNCTIONS.get(node.callee.name.toUpperCase())?.givesTruth === true;
    if (node.type === 'Literal') return typeof node.value === 'boolean';
    return node.type === 'BinaryExpression' && COMPARISONS.has(node.operator);
  }
}

/** With the `$` of the formula: the engine is quick where copied formulas are alike. */
function writtenRange(range: CellRange, fixed: Fixed): string {
  const corner = (row: number, isRowFixed: boolean, column: number, isColumnFixed: boolean) =>
    `${isColumnFixed ? '$' : ''}${columnName(column)}${isRowFixed ? '$' : ''}${row + 1}`;
  const first = corner(range.top, fixed.top, range.left, fixed.left);
  const last = corner(range.bottom, fixed.bottom, range.right, fixed.right);
  const isSingle = range.top === range.bottom && range.left === range.right;
  return isSingle ? first : `${first}:${last}`;
}

function operandOf(taken: Taken): Taken {
  return taken === 'array' ? 'array' : 'number';
}

function isNoisy(node: AstExpression): boolean {
  if (node.type === 'BinaryExpression') return ARITHMETIC.has(node.operator);
  if (node.type === 'UnaryExpression') return isNoisy(node.arguments[0]!);
  return node.type === 'CallExpression' && NOISY.has(node.callee.name.toUpperCase());
}

/** A criterion that reads the same in every language: words, a whole number, or a comparison with one. */
export function isPlainCriterion(text: string): boolean {
  return /^(?:[<>]=?|<>|=)?-?\d+$/.test(text) || (/^[^<>=~\d][^~]*$/.test(text) && text.trim() !== '') || text === '<>';
}
