import type { BudgetTable, TableRow } from '../model';
import { readLabel } from '../words';
import type { Part } from './fit';
import { rowsAddedByFormulas } from './formulaParts';
import { leadsBack } from './leadsBack';
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
  const { figures } = outlineOf(table);
  if (figures.columns.length === 0) return table;
  const named = rowsAddedByFormulas(table, figures);
  const rests = restsOf(table, named);
  const rows = table.rows.map((row) => (rests.has(row.index) ? ({ ...row, role: 'line' } as const) : row));
  const read = withSums({ ...table, rows }, new Map([...named].filter(([row]) => !rests.has(row))), fixedLines);
  return [...rests].reduce((found, index) => withRest(found, index, named.get(index)!), read);
}

function withSums(
  table: BudgetTable,
  formulas: ReadonlyMap<number, readonly Part[]>,
  fixedLines: ReadonlySet<number>,
): BudgetTable {
  const outline = withShownTotals(outlineOf(table), formulas);
  const read = (place: Place): Search => new Search(outline, formulas, place, fixedLines);
  const under = read('under');
  const over = read('over');
  const best = over.quality() > under.quality() ? over : under;
  return { ...table, rows: table.rows.map((row) => withSum(row, best.found.get(row.index))) };
}

/**
 * Rows that are what is left: `Egna medel = Kostnader − Bidrag` beside Bidrag in a total that adds both. Such a row holds
 * nothing, whatever it is worked out from.
 */
function restsOf({ rows }: BudgetTable, formulas: ReadonlyMap<number, readonly Part[]>): ReadonlySet<number> {
  const isRest = ([index, named]: readonly [number, readonly Part[]]): boolean => {
    const { label, concept } = rows[index]!;
    const takenOff = named.filter(({ sign }) => sign < 0).map(({ row }) => row);
    if (takenOff.length === 0 || takenOff.length === named.length) return false;
    if (concept === 'result' || !/none|maybe/.test(readLabel(label).isSum)) return false;
    return [...formulas.values()].some((total) => {
      const added = new Set(total.filter(({ sign }) => sign > 0).map(({ row }) => row));
      return added.has(index) && takenOff.every((row) => added.has(row));
    });
  };
  return new Set([...formulas].filter(isRest).map(([index]) => index));
}

/**
 * A line still, though what it has to be is known: where it is typed in one column, its formulas in the others say it. Not where what
 * it is worked out from adds it up again: no row holds itself.
 */
function withRest(table: BudgetTable, index: number, parts: readonly Part[]): BudgetTable {
  const isHeld = leadsBack(index, parts, (row) => table.rows[row]!.sum?.parts);
  const sum = isHeld ? null : ({ parts, evidence: 'formula' } as const);
  return { ...table, rows: table.rows.map((row) => (row.index === index ? { ...row, role: 'line', sum } : row)) };
}

function withSum(row: TableRow, found: Found | undefined): TableRow {
  if (!found) return row;
  const { parts, evidence } = found;
  return { ...row, role: row.role === 'note' ? 'note' : 'sum', sum: { parts, evidence } };
}
