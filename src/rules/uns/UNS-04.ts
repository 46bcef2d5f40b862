import { orePerUnit, sum, ZERO, type Ore } from '../../money';
import type { BudgetTable, Concept, TableColumn, TableRow } from '../../reading/model';
import { isMoneyColumn } from '../common/columns';
import { whereAt } from '../common/compared';
import { amount, amountOf, cellOf, distinctCells, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** Rows that say how things stand rather than what comes in or goes out. */
const STANDING: ReadonlySet<Concept | null> = new Set<Concept | null>(['openingEquity', 'closingEquity', 'equity']);

/**
 * Where costs are written with minus and the use of eget kapital has a row of its own, all rows together come to nothing: what is
 * used is paid for.
 */
export const UNS04 = defineRule({
  id: 'UNS-04',
  severity: 'note',
  basis: BASIS.sodertalje,
  certainty: 'deterministic',
  messages: { notZero: ['sum'] },
  check: ({ tables }) => {
    const columns = tables.flatMap(zeroSums);
    return { checks: columns.length, findings: columns.flatMap(findingOf) };
  },
});

interface ZeroSum {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly use: TableRow;
  readonly lines: readonly TableRow[];
  readonly total: Ore;
}

function zeroSums(table: BudgetTable): readonly ZeroSum[] {
  const uses = table.rows.filter(({ role, concept }) => role === 'line' && concept === 'equityUse');
  const use = uses[0];
  if (table.kind !== 'budget' || table.signs.costs !== 'negative' || !use || uses.length > 1) return [];
  const lines = table.rows.filter(
    ({ role, concept, side }) => role === 'line' && side !== 'none' && !STANDING.has(concept),
  );
  if (!['income', 'cost'].every((side) => lines.some((row) => row.side === side))) return [];
  return table.columns.filter(isMoneyColumn).flatMap((column) => {
    const figures = lines.filter((row) => amountOf(row, column) !== null);
    const isUsed = !amountOf(use, column)?.isZero();
    return isUsed && figures.length === lines.length
      ? [{ table, column, use, lines, total: sum(lines.map((row) => amountOf(row, column) ?? ZERO)) }]
      : [];
  });
}

function findingOf({ table, column, use, lines, total }: ZeroSum) {
  const unit = unitOf(table, column);
  const cell = cellOf(use, column);
  // Rounded figures seldom come to nothing to the last digit.
  const rounding = orePerUnit(unit).times(lines.length).dividedBy(2);
  if (!cell || !total.abs().greaterThan(unit === 'kr' ? orePerUnit('kr') : rounding)) return [];
  const from = distinctCells(lines.map((row) => cellOf(row, column)));
  return [
    {
      messageId: 'notZero',
      data: { sum: amount(total, unit) },
      where: whereAt(table, use, column, distinctCells([cell, ...from])),
      restsOn: from,
    } as const,
  ];
}
