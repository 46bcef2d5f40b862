import type { BudgetTable, TableRow } from '../model';
import { rowsAddedByFormulas } from './formulaParts';
import { withShownTotals } from './shownTotals';
import { outlineOf } from './outline';
import { Search, type Place } from './search';
import type { Found } from './verdict';

/**
 * Finds which rows are sums and what each adds up: from its formulas, from its words and place, and from the figures, which
 * tell between the choices that the layout leaves open. A total that is wrong still gets the rows it is meant to add; one that
 * nothing explains gets none.
 *
 * The table is read twice, with the sums under their rows and over them; the better founded reading holds.
 * @param fixedLines rows that the user has said are no sums
 */
export function findSums(table: BudgetTable, fixedLines: ReadonlySet<number> = new Set()): BudgetTable {
  const plain = outlineOf(table);
  if (plain.figures.columns.length === 0) return table;
  const formulas = rowsAddedByFormulas(table, plain.figures);
  const outline = withShownTotals(plain, formulas);
  const read = (place: Place): Search => new Search(outline, formulas, place, fixedLines);
  const under = read('under');
  const over = read('over');
  const best = over.quality() > under.quality() ? over : under;
  return { ...table, rows: table.rows.map((row) => withSum(row, best.found.get(row.index))) };
}

function withSum(row: TableRow, found: Found | undefined): TableRow {
  if (!found) return row;
  const { parts, evidence } = found;
  return { ...row, role: row.role === 'note' ? 'note' : 'sum', sum: { parts, evidence } };
}
