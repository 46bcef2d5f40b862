import { Decimal, sum, ZERO, type Ore } from '../../money';
import type { BudgetTable, TableColumn, TableRow } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { compared } from '../common/compared';
import { amountOf, cellOf, distinctCells } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** What förbund pay together for a common insats adds up to what it costs. */
export const XS09 = defineRule({
  id: 'XS-09',
  severity: 'warning',
  basis: BASIS.vasteras,
  certainty: 'deterministic',
  messages: { differs: ['count'] },
  check: ({ tables }) => {
    const shared = tables.flatMap((table) => sharedCosts(table));
    return { checks: shared.length, findings: shared.flatMap(findingOf) };
  },
});

/** "Samordningsförbundet Norra", "Finsam Lindby": a förbund by name, rather than the word alone. */
const ASSOCIATION = /(?<!\p{L})(?:[Ss]amordningsförbund(?:et)?|[Ff]insam|[Ff]örbundet)\s+\p{Lu}/u;
const WHOLE = /(?<!\p{L})(?:hela |totalt?|projekt|gemensam|sammanlag|insats|kostnad)/iu;
const FEWEST = 2;

interface SharedCost {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly shares: readonly TableRow[];
  readonly total: TableRow;
}

/** The förbund that are listed with what each pays, and the row that says what it costs together. */
function sharedCosts(table: BudgetTable): readonly SharedCost[] {
  const shares = table.rows.filter(({ role, label }) => role === 'line' && ASSOCIATION.test(label));
  const others = table.rows.filter((row) => !shares.includes(row) && row.role !== 'heading' && row.role !== 'note');
  const sums = others.filter(({ role }) => role === 'sum');
  const [total, ...more] = sums.length > 0 ? sums : others.filter(({ label }) => WHOLE.test(label));
  if (shares.length < FEWEST || !total || more.length > 0 || others.length > 1) return [];
  return table.columns
    .filter((column) => isMoneyColumn(column) && amountOf(total, column) !== null)
    .map((column) => ({ table, column, shares, total }));
}

function findingOf({ table, column, shares, total }: SharedCost) {
  const stated = amountOf(total, column);
  const cell = cellOf(total, column);
  const parts = shares.map((row) => amountOf(row, column));
  if (stated === null || !cell || parts.some((part) => part === null)) return [];
  const expected: Ore = sum(parts.map((part) => part ?? ZERO));
  const tolerance = new Decimal(shares.length);
  if (!stated.minus(expected).abs().greaterThan(tolerance)) return [];
  const from = distinctCells(shares.map((row) => cellOf(row, column)));
  const figures = compared({ table, row: total, column, cell, actual: stated, expected, tolerance, from });
  return [{ messageId: 'differs', data: { count: shares.length }, ...figures } as const];
}
