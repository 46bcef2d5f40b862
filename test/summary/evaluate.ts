import { parse, parseA1Ref, tokenize, type AstExpression } from '@borgar/fx/xlsx';
import type { CellValue, Sheet, WorkbookSnapshot } from '../../src/workbook';

type Value = string | number | boolean | null;

/**
 * Works out the formulas of a generated sheet with nothing but the functions that we write, so that a test can hold them
 * against the values written beside them. Throws on everything else.
 */
export function evaluator(sheet: Sheet, source: WorkbookSnapshot) {
  const cells = new Map<string, CellValue>();
  for (const { name, cells: own } of source.sheets) {
    for (const { row, column, value } of own) cells.set(`${name}!${row}!${column}`, value);
  }
  const valueAt = (row: number, column: number): Value => {
    const cell = sheet.rows[row]?.[column] ?? null;
    if (!cell) return null;
    return cell.formula === undefined ? cell.value : evaluate(cell.formula);
  };

  function evaluate(formula: string): Value {
    return valueOf(parse(tokenize(formula))!);
  }

  function rangeValues(text: string): Value[] {
    const reference = parseA1Ref(text);
    if (!reference || !('range' in reference) || !reference.range) throw new Error(`No reference: ${text}`);
    const { top, left, bottom, right } = reference.range as {
      top: number;
      left: number;
      bottom: number;
      right: number;
    };
    const values: Value[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const value = reference.sheetName ? cells.get(`${reference.sheetName}!${row}!${column}`) : valueAt(row, column);
        if (typeof value === 'object' && value !== null) throw new Error(`An error value at ${text}.`);
        values.push(value ?? null);
      }
    }
    return values;
  }

  function valueOf(node: AstExpression): Value {
    switch (node.type) {
      case 'Literal':
        return node.value as Value;
      case 'ReferenceIdentifier':
        return rangeValues(node.value)[0]!;
      case 'UnaryExpression':
        return node.operator === '-' ? -numberOf(node.arguments[0]!) : numberOf(node.arguments[0]!);
      case 'BinaryExpression':
        return operate(node.operator, node.arguments[0]!, node.arguments[1]!);
      case 'CallExpression':
        if (node.callee.type !== 'Identifier') throw new Error('A call of something that is no function.');
        return call(node.callee.name.toUpperCase(), node.arguments as AstExpression[]);
      default:
        throw new Error(`We do not write ${node.type}.`);
    }
  }

  function numberOf(node: AstExpression): number {
    const value = valueOf(node);
    if (typeof value === 'string') throw new Error(`A text where a number should stand: ${value}`);
    return Number(value ?? 0);
  }

  function operate(operator: string, left: AstExpression, right: AstExpression): Value {
    const [a, b] = [numberOf(left), numberOf(right)];
    switch (operator) {
      case '+':
        return a + b;
      case '-':
        return a - b;
      case '*':
        return a * b;
      case '/':
        return a / b;
      case '<':
        return a < b;
      case '>':
        return a > b;
      case '<=':
        return a <= b;
      case '>=':
        return a >= b;
      case '=':
        return a === b;
      default:
        throw new Error(`We do not write ${operator}.`);
    }
  }

  function call(name: string, args: readonly AstExpression[]): Value {
    const first = args[0]!;
    switch (name) {
      case 'IF':
        return valueOf(first) ? valueOf(args[1]!) : valueOf(args[2]!);
      case 'IFERROR':
        return valueOf(first);
      case 'AND':
        return args.every((arg) => valueOf(arg) === true);
      case 'ABS':
        return Math.abs(numberOf(first));
      case 'MAX':
        return Math.max(...args.map(numberOf));
      case 'SUM':
        return sumOf(
          args.flatMap((arg) => (arg.type === 'ReferenceIdentifier' ? rangeValues(arg.value) : [valueOf(arg)])),
        );
      case 'ROUND':
        return rounded(numberOf(first), numberOf(args[1]!), (size) => Math.round(size));
      case 'ROUNDUP':
        return rounded(numberOf(first), numberOf(args[1]!), (size) => Math.ceil(size));
      case 'ROUNDDOWN':
        return rounded(numberOf(first), numberOf(args[1]!), (size) => Math.floor(size));
      default:
        throw new Error(`We do not write ${name}.`);
    }
  }

  return { valueAt };
}

/** As Excel's SUM: texts in ranges are passed by. */
function sumOf(values: readonly Value[]): number {
  return values.reduce<number>((total, value) => (typeof value === 'number' ? total + value : total), 0);
}

/** Rounds the size and keeps the sign, as Excel does; twelve digits take the noise of the double away first. */
function rounded(value: number, digits: number, way: (size: number) => number): number {
  const factor = 10 ** digits;
  const size = Number((Math.abs(value) * factor).toPrecision(14));
  return (Math.sign(value) * way(size)) / factor;
}

/** Every formula of a sheet with what it gives and what is written beside it; those that agree are left out. */
export function disagreements(sheet: Sheet, source: WorkbookSnapshot): string[] {
  const { valueAt } = evaluator(sheet, source);
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.formula === undefined) return [];
      const given = valueAt(row, column);
      const agrees =
        typeof given === 'number' && typeof cell.value === 'number'
          ? Math.abs(given - cell.value) <= 1e-6 * Math.max(1, Math.abs(cell.value))
          : given === cell.value;
      return agrees ? [] : [`${sheet.name} row ${row + 1}: =${cell.formula} gives ${given}, written ${cell.value}`];
    }),
  );
}
