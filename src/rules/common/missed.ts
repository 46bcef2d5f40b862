import type { AmountCell, BudgetTable, Concept, TableColumn, TableRow } from '../../reading/model';
import { addedRows, isPartOfAnother, isPlainSum } from './ranges';

/** Equity is no income: a sum of income rightly passes it by. */
const EQUITY: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'openingEquity',
  'closingEquity',
  'equity',
  'equityUse',
  'equityChange',
  'deficitCover',
]);

/** What picks the rows it adds from all over the table, rather than from a block. */
const NO_BLOCK: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'closingEquity',
  'closingCash',
  'equity',
  'result',
  'frame',
]);

/**
 * The rows that a sum's formula leaves out although they stand in the block it adds: between the added rows, right above or
 * below them in the same section, or among the parts that its other columns add.
 */
export function missedRows(
  table: BudgetTable,
  row: TableRow,
  column: TableColumn,
  cell: AmountCell,
): readonly TableRow[] {
  if (!isPlainSum(cell) || NO_BLOCK.has(row.concept)) return [];
  const added = addedRows(table, column, cell);
  const lines = added.filter(({ role }) => role === 'line');
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return missedSums(table, row, added);
  const block = blockOf(table, row, first, last);
  const own = new Set((row.sum?.parts ?? []).map(({ row: index }) => index));
  const isAdded = new Set(added);
  const near = [...new Set([...own, ...block])].sort((a, b) => a - b).map((index) => table.rows[index]!);
  return near.filter(
    (other) =>
      other !== row &&
      !isAdded.has(other) &&
      !isPartOfAnother(other) &&
      (own.has(other.index) || belongs(other, lines, row)) &&
      !isAddedThrough(other, added),
  );
}

/** The lines from the first to the last added one, and on in both directions as long as lines of the same section follow. */
function blockOf(table: BudgetTable, total: TableRow, first: TableRow, last: TableRow): ReadonlySet<number> {
  const extends_ = (from: TableRow, step: 1 | -1): number => {
    let index = from.index;
    for (;;) {
      const next = table.rows[index + step];
      if (!next || next === total || next.role !== 'line' || next.section !== from.section) return index;
      if (isPartOfOtherSum(table, next, total)) return index;
      index += step;
    }
  };
  const [top, bottom] = [extends_(first, -1), extends_(last, 1)];
  return new Set(table.rows.slice(top, bottom + 1).map(({ index }) => index));
}

function isPartOfOtherSum(table: BudgetTable, row: TableRow, total: TableRow): boolean {
  return holdersOf(table)[row.index]!.some((sum) => sum !== total.index);
}

const knownHolders = new WeakMap<BudgetTable, readonly (readonly number[])[]>();

/** For each row, the sums that it is a part of. Asked again for every sum of a table, so worked out once. */
function holdersOf(table: BudgetTable): readonly (readonly number[])[] {
  const known = knownHolders.get(table);
  if (known) return known;
  const holders: number[][] = table.rows.map(() => []);
  for (const { index, sum } of table.rows) for (const part of sum?.parts ?? []) holders[part.row]!.push(index);
  knownHolders.set(table, holders);
  return holders;
}

function hasPart({ sum }: TableRow, row: TableRow): boolean {
  return sum?.parts.some((part) => part.row === row.index) ?? false;
}

/** A line of the same side as those that are added, and of the kind that the sum is of. */
function belongs(row: TableRow, added: readonly TableRow[], total: TableRow): boolean {
  if (row.role !== 'line' || !added.some(({ section }) => section === row.section)) return false;
  if (EQUITY.has(row.concept) && !added.some(({ concept }) => EQUITY.has(concept))) return false;
  if (total.concept === 'totalContributions' && row.member === null && row.concept !== 'contribution') return false;
  return row.side === 'none' || added.every(({ side }) => side === 'none' || side === row.side);
}

/** Whether a row enters the sum by way of a subtotal that is added. */
function isAddedThrough(row: TableRow, added: readonly TableRow[]): boolean {
  return added.some((sum) => hasPart(sum, row));
}

/** Where a total adds subtotals only: a subtotal of the same side that stands among them or between them and the total. */
function missedSums(table: BudgetTable, total: TableRow, added: readonly TableRow[]): readonly TableRow[] {
  const side = added[0]?.side;
  if (!side || side === 'none' || added.length === 0 || added.some((row) => row.side !== side || !row.sum)) return [];
  const first = added[0]!.index;
  const [from, to] = total.index > first ? [first, total.index] : [total.index, table.rows.length];
  return table.rows
    .slice(from, to)
    .filter(
      (row) =>
        row !== total &&
        row.sum !== null &&
        row.side === side &&
        !added.includes(row) &&
        !added.some((sum) => hasPart(sum, row)) &&
        !row.sum.parts.some((part) => added.some(({ index }) => index === part.row)),
    );
}
