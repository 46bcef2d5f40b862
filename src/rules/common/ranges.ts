import type { AmountCell, BudgetTable, FormulaTerm, TableColumn, TableRow } from '../../reading/model';
import { cellOf } from '../facts/cells';

/** Whether a term of a formula reads a cell of the sheet it stands on. */
export function covers({ sheet, range }: FormulaTerm, cell: { sheet: string; row: number; column: number }): boolean {
  return (
    sheet === cell.sheet &&
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.column >= range.left &&
    cell.column <= range.right
  );
}

/** The rows of a table whose cell in a column is added by a formula, in their order. */
export function addedRows(table: BudgetTable, column: TableColumn, { adds, cell }: AmountCell): readonly TableRow[] {
  const terms = (adds ?? []).filter(({ sign }) => sign === 1);
  const near = new Set(terms.flatMap((term) => rowsWithin(table, term)));
  const rows = [...near].sort((a, b) => a.index - b.index);
  return rows.filter((row) => {
    const own = cellOf(row, column);
    return own !== null && !isSame(own, cell) && terms.some((term) => covers(term, own));
  });
}

const knownLines = new WeakMap<BudgetTable, ReadonlyMap<number, readonly TableRow[]>>();

/** The rows that lie on the lines of the sheet that a term covers. Asked for every formula, so they are looked up by line. */
function rowsWithin(table: BudgetTable, { range }: FormulaTerm): readonly TableRow[] {
  const { range: own, orientation } = table;
  const isDown = orientation === 'down';
  const first = isDown ? Math.max(range.top, own.top) : Math.max(range.left, own.left);
  const last = isDown ? Math.min(range.bottom, own.bottom) : Math.min(range.right, own.right);
  const byLine = rowsByLine(table);
  const rows: TableRow[] = [];
  for (let line = first; line <= last; line++) rows.push(...(byLine.get(line) ?? []));
  return rows;
}

function rowsByLine(table: BudgetTable): ReadonlyMap<number, readonly TableRow[]> {
  const known = knownLines.get(table);
  if (known) return known;
  const byLine = new Map<number, TableRow[]>();
  for (const row of table.rows) byLine.set(row.line, [...(byLine.get(row.line) ?? []), row]);
  knownLines.set(table, byLine);
  return byLine;
}

function isSame(a: { row: number; column: number }, b: { row: number; column: number }): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Whether a formula only adds, over a run of cells or several, in its own sheet. */
export function isPlainSum({ adds, cell }: AmountCell): boolean {
  return adds !== null && adds.length > 0 && adds.every(({ sign, sheet }) => sign === 1 && sheet === cell.sheet);
}

/** "Varav", "därav": a part of the row above, which no sum adds. */
export function isPartOfAnother({ label }: TableRow): boolean {
  return /^\W*(varav|därav|härav|of which)(?![a-zåäö])/i.test(label.normalize('NFC'));
}
