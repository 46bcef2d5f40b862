import { cellKey } from '../../workbook';
import { Decimal, oreFromUnit } from '../../money';
import { YEARLY_KINDS } from '../../reading/columnKinds';
import type { AmountCell, BudgetTable, TableColumn, TableRow } from '../../reading/model';
import { compared } from '../common/compared';
import { slippedUnit } from '../common/slipped';
import { BASIS } from '../facts/basis';
import { unitOf } from '../facts/cells';
import { defineRule } from '../model';

/** So many rows must be much as the year before, and so large a part of all, before one that is not looks like a slip. */
const ENOUGH_ROWS = 3;
const MOSTLY = 0.7;
const MUCH_AS_BEFORE = { least: 0.5, most: 2 } as const;
/** So near to ten, a hundred or a thousand times. */
const NEAR = 0.02;

/** An amount that is ten, a hundred or a thousand times that of the year before has often lost or gained a nought. */
export const UNS09 = defineRule({
  id: 'UNS-09',
  severity: 'note',
  basis: BASIS.proposal,
  certainty: 'heuristic',
  messages: { factor: ['factor', 'other'], exchanged: ['other', 'there'] },
  check: ({ tables }) => {
    const pairs = tables.flatMap(pairsOf);
    return {
      checks: pairs.reduce((count, { rows }) => count + rows.length, 0),
      findings: withoutReturns(
        pairs
          .filter(isSteady)
          .flatMap((pair) => [...pair.rows.flatMap((row) => findingOf(pair, row)), ...exchanged(pair)]),
      ),
    };
  },
});

type Draft = ReturnType<typeof findingOf>[number] | ReturnType<typeof exchanged>[number];

/** The year after a slip is as the year before it: that the amount comes back is no slip of its own. */
function withoutReturns(drafts: readonly Draft[]): readonly Draft[] {
  const slips = new Set(
    drafts.flatMap(({ messageId, where }) => (messageId === 'factor' && where.cell ? cellKey(where.cell) : [])),
  );
  return drafts.filter((draft) => draft.messageId !== 'factor' || !slips.has(cellKey(draft.data.other)));
}

interface Row {
  readonly row: TableRow;
  readonly earlier: AmountCell;
  readonly later: AmountCell;
  readonly ratio: Decimal;
}

interface Pair {
  readonly table: BudgetTable;
  readonly earlier: TableColumn;
  readonly later: TableColumn;
  readonly rows: readonly Row[];
}

/** Each year of a table beside the year before it; only typed amounts of lines. */
function pairsOf(table: BudgetTable): readonly Pair[] {
  if (table.kind !== 'budget') return [];
  const columns = table.columns.filter(({ kind, year }) => YEARLY_KINDS.has(kind) && year !== null);
  return columns.flatMap((later) => {
    const before = columns.filter(({ year }) => year === later.year! - 1);
    const [earlier, ...more] = before;
    return earlier && more.length === 0 ? [{ table, earlier, later, rows: rowsOf(table, earlier, later) }] : [];
  });
}

function rowsOf({ rows }: BudgetTable, earlier: TableColumn, later: TableColumn): readonly Row[] {
  return rows.flatMap((row) => {
    const [a, b] = [row.cells[earlier.index], row.cells[later.index]];
    if (row.role !== 'line' || a?.kind !== 'amount' || b?.kind !== 'amount') return [];
    const isTyped = a.formula === null && b.formula === null && !a.ore.isZero() && !b.ore.isZero();
    return isTyped ? [{ row, earlier: a, later: b, ratio: b.ore.dividedBy(a.ore) }] : [];
  });
}

function isSteady({ rows }: Pair): boolean {
  const { least, most } = MUCH_AS_BEFORE;
  const steady = rows.filter(({ ratio }) => ratio.greaterThanOrEqualTo(least) && ratio.lessThanOrEqualTo(most)).length;
  return steady >= ENOUGH_ROWS && steady >= MOSTLY * rows.length;
}

function findingOf(pair: Pair, figures: Row) {
  const { table, later: column } = pair;
  const { row, earlier, later, ratio } = figures;
  if (slippedUnit(table, pair.earlier, earlier)) return [];
  if (slippedUnit(table, column, later)) return slipped(pair, figures);
  const isMore = ratio.greaterThan(1);
  const times = isMore ? ratio : new Decimal(1).dividedBy(ratio);
  const factor = [10, 100, 1000].find((one) => times.dividedBy(one).minus(1).abs().lessThanOrEqualTo(NEAR));
  if (factor === undefined) return [];
  const expected = isMore ? later.ore.dividedBy(factor) : later.ore.times(factor);
  const from = [earlier.cell];
  const {
    where,
    expected: instead,
    actual,
  } = compared({
    ...{ table, row, column, cell: later.cell, actual: later.ore, expected, from },
    tolerance: new Decimal(0),
  });
  const data = { factor, other: earlier.cell };
  return [{ messageId: 'factor', data, where, expected: instead, actual } as const];
}

/** Typed in another unit than the table's, and read in that unit: UNS-02 says so too. */
function slipped({ table, later: column }: Pair, { row, earlier, later }: Row) {
  const { where, expected, actual } = compared({
    ...{ table, row, column, cell: later.cell, expected: later.ore, from: [earlier.cell] },
    actual: oreFromUnit(later.number, unitOf(table, column)),
    tolerance: new Decimal(0),
  });
  return [{ messageId: 'factor', data: { factor: 1000, other: earlier.cell }, where, expected, actual } as const];
}

/** So far must two rows part from the same amount. */
const PARTED = { up: 1.5, down: 0.75 } as const;

/** Two rows beside each other whose amounts may have changed places: they take each other's, or part ways from the same amount. */
function exchanged({ table, rows }: Pair) {
  return rows.flatMap((a, index) => {
    const b = rows[index + 1];
    if (!b || b.row.index !== a.row.index + 1 || a.row.section !== b.row.section || !mayBeExchanged(a, b)) return [];
    const cells = [a.later.cell, b.later.cell, a.earlier.cell, b.earlier.cell];
    const where = { sheet: table.sheet, cell: a.later.cell, cells, label: a.row.label };
    return [{ messageId: 'exchanged', data: { other: b.row.label, there: b.later.cell }, where } as const];
  });
}

function mayBeExchanged(a: Row, b: Row): boolean {
  const tookOver = a.later.ore.equals(b.earlier.ore) && b.later.ore.equals(a.earlier.ore);
  if (!a.earlier.ore.equals(b.earlier.ore)) return tookOver && a.ratio.minus(1).abs().greaterThan(NEAR);
  const [more, less] = a.ratio.greaterThan(b.ratio) ? [a.ratio, b.ratio] : [b.ratio, a.ratio];
  return more.greaterThanOrEqualTo(PARTED.up) && less.lessThanOrEqualTo(PARTED.down);
}
