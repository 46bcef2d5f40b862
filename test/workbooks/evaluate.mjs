/**
 * Fills in what Excel would have stored for the simple formulas of the synthetic workbooks: SUM, + − × ÷ and references.
 * `sheets`: `{ name: rows }`, a text that begins with `=` being a formula. @returns rows for `makeWorkbook`
 */
export function withStoredValues(sheets) {
  const done = new Map();
  const valueAt = (sheet, column, row) => {
    const key = `${sheet}!${column}${row}`;
    if (!done.has(key)) {
      done.set(key, 0);
      const cell = sheets[sheet]?.[row - 1]?.[columnNumber(column)];
      done.set(key, isFormula(cell) ? evaluate(cell.slice(1), sheet) : (cell?.value ?? cell ?? null));
    }
    return done.get(key);
  };
  const evaluate = (formula, sheet) => {
    const expression = formula
      .replace(
        /SUM\(([^()]*)\)/g,
        (_, list) => `(${list.split(',').reduce((total, part) => total + sumOf(part, sheet), 0)})`,
      )
      .replace(/(?:'([^']+)'!|([A-Za-zÅÄÖåäö0-9]+)!)?\$?([A-Z]{1,2})\$?(\d+)/g, (_, quoted, plain, column, row) => {
        const value = valueAt(quoted ?? plain ?? sheet, column, Number(row));
        return `(${typeof value === 'number' ? value : 0})`;
      });
    if (!/^[\d\s+\-*/().eE]*$/.test(expression)) throw new Error(`Cannot work out =${formula}`);
    const value = Number(new Function(`return ${expression}`)());
    return Number.isFinite(value) ? Number(value.toPrecision(15)) : 0;
  };
  const sumOf = (part, sheet) => {
    const match = /^(?:'([^']+)'!|([A-Za-zÅÄÖåäö0-9]+)!)?([A-Z]{1,2})(\d+)(?::([A-Z]{1,2})(\d+))?$/.exec(part.trim());
    if (!match) throw new Error(`Cannot add up ${part}`);
    const [, quoted, plain, from, top, to = from, bottom = top] = match;
    let total = 0;
    for (let row = Number(top); row <= Number(bottom); row += 1) {
      for (let column = columnNumber(from); column <= columnNumber(to); column += 1) {
        const value = valueAt(quoted ?? plain ?? sheet, columnLetters(column), row);
        if (typeof value === 'number') total += value;
      }
    }
    return total;
  };
  return Object.entries(sheets).map(([name, rows]) => ({
    name,
    rows: rows.map((cells, row) =>
      cells.map((cell, column) => {
        if (isFormula(cell)) return { formula: cell.slice(1), value: valueAt(name, columnLetters(column), row + 1) };
        return headsYears(cells) && isYear(cell) ? { value: cell, style: 'plain' } : cell;
      }),
    ),
  }));
}

const isYear = (cell) => Number.isInteger(cell) && cell >= 2004 && cell <= 2045;
/** Nobody formats the years of a heading with a thousands separator. */
const headsYears = (cells) => cells.every((cell) => typeof cell !== 'number' || isYear(cell));
const isFormula = (cell) => typeof cell === 'string' && cell.startsWith('=');

function columnNumber(letters) {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnLetters(column) {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}
