import { Decimal, type Ore } from '../../money';
import type { BudgetTable, ColumnKind, Reading, TableColumn, TableRow } from '../../reading/model';
import type { CellRef } from '../../workbook';
import { compared } from '../common/compared';
import { plainText } from '../common/stated';
import { amountOf, cellOf, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** So many equal rows, and so large a part of all, say that two columns are the same year's figures. */
const ENOUGH_ROWS = 3;
const MOSTLY = 0.6;

/** A column of last year's figures repeats what another table has for that year. */
export const XS15 = defineRule({
  id: 'XS-15',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: { differs: ['heading', 'other'] },
  check: (reading) => {
    const repeats = reading.tables.flatMap((table) =>
      table.columns.flatMap((column) => (isLastYears(column) ? (repeatOf(reading, table, column) ?? []) : [])),
    );
    return {
      checks: repeats.reduce((count, { pairs }) => count + pairs.length, 0),
      findings: repeats.flatMap(({ table, column, pairs }) => pairs.flatMap((pair) => findingOf(table, column, pair))),
    };
  },
});

interface Pair {
  readonly row: TableRow;
  readonly own: Ore;
  readonly other: Ore;
  readonly there: CellRef;
  readonly tolerance: Ore;
}

interface Repeat {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly pairs: readonly Pair[];
}

function isLastYears({ kind, year }: TableColumn): boolean {
  return kind === 'previousYear' && year !== null;
}

const OUTCOME = /utfall|bokslut|resultat|redovisat/i;
const PLANNED: readonly ColumnKind[] = ['revisedBudget', 'budget', 'amount'];
const ENDED: readonly ColumnKind[] = ['actual', 'amount'];

/** The other table, for that year and of the same sort, that most rows agree with; none where they are other figures. */
function repeatOf({ tables }: Reading, table: BudgetTable, column: TableColumn): Repeat | null {
  const isOutcome = OUTCOME.test(column.heading);
  const repeats = tables
    .filter((other) => other !== table && isOutcome === (other.kind === 'incomeStatement' || hasOutcome(other)))
    .map((other) => ({ table, column, pairs: pairsOf(table, column, other, yearsColumns(other, column, isOutcome)) }))
    .sort((a, b) => equalOf(b) / (b.pairs.length || 1) - equalOf(a) / (a.pairs.length || 1));
  return repeats.find((one) => equalOf(one) >= ENOUGH_ROWS && equalOf(one) >= MOSTLY * one.pairs.length) ?? null;
}

function equalOf({ pairs }: Repeat): number {
  return pairs.filter(isEqual).length;
}

/** The year's budget may stand there both as it was decided and as it was revised. */
function yearsColumns({ columns }: BudgetTable, { year }: TableColumn, isOutcome: boolean): readonly TableColumn[] {
  const kinds = isOutcome ? ENDED : PLANNED;
  return columns.filter(
    ({ kind, year: own, months }) => kinds.includes(kind) && own === year && (months === null || months === 12),
  );
}

function hasOutcome({ columns }: BudgetTable): boolean {
  return columns.some(({ kind }) => kind === 'actual');
}

function pairsOf(
  table: BudgetTable,
  column: TableColumn,
  other: BudgetTable,
  theirs: readonly TableColumn[],
): readonly Pair[] {
  const rows = byName(other);
  return [...byName(table)].flatMap(([name, row]): readonly Pair[] => {
    const match = rows.get(name);
    const own = amountOf(row, column)?.abs();
    const pairs = theirs.flatMap((there) => {
      const ore = match ? amountOf(match, there)?.abs() : undefined;
      const cell = match ? cellOf(match, there) : null;
      const tolerance = toleranceBetween(table, column, other, there);
      return own && ore && cell ? [{ row, own, other: ore, there: cell, tolerance }] : [];
    });
    const best = pairs.find(isEqual) ?? pairs[0];
    return best ? [best] : [];
  });
}

/** None between amounts in one unit, otherwise the coarser table's last digit. */
function toleranceBetween(table: BudgetTable, column: TableColumn, other: BudgetTable, there: TableColumn): Ore {
  const isSameUnit = unitOf(table, column) === unitOf(other, there);
  return isSameUnit ? new Decimal(1) : Decimal.max(table.unit.step, other.unit.step);
}

/** The rows whose name stands once in the table. */
function byName({ rows }: BudgetTable): ReadonlyMap<string, TableRow> {
  const found = new Map<string, TableRow | null>();
  for (const row of rows) {
    if (row.label === '' || row.role === 'heading' || row.role === 'note') continue;
    const name = plainText(row.label);
    found.set(name, found.has(name) ? null : row);
  }
  return new Map([...found].flatMap(([name, row]) => (row ? [[name, row] as const] : [])));
}

function isEqual({ own, other, tolerance }: Pair): boolean {
  return !own.minus(other).abs().greaterThan(tolerance);
}

function findingOf(table: BudgetTable, column: TableColumn, pair: Pair) {
  const cell = cellOf(pair.row, column);
  if (isEqual(pair) || !cell) return [];
  const { row, own, other, there, tolerance } = pair;
  const figures = compared({ table, row, column, cell, actual: own, expected: other, tolerance, from: [there] });
  return [{ messageId: 'differs', data: { heading: column.heading, other: there }, ...figures } as const];
}
