import { Decimal, orePerUnit, stepOf, type Ore } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import type { InterventionSetting } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { compared } from '../common/compared';
import { plainText, sizeOfTable } from '../common/stated';
import { amountOf, cellOf, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule } from '../model';

/** What the settings say was granted to an insats is what the budget has for it. */
export const XS05 = defineRule({
  id: 'XS-05',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  settings: ['interventions'],
  messages: { differs: ['name', 'year'] },
  check: (reading, { interventions }) => {
    const grants = interventions.flatMap((intervention) => grantsOf(reading, intervention));
    return { checks: grants.length, findings: grants.flatMap(findingOf) };
  },
});

interface Grant {
  readonly name: string;
  readonly year: number;
  readonly granted: Ore;
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: CellRef;
  readonly budgeted: Ore;
}

/** The row of the largest budget that bears the insats' name, in each year that something was granted for. */
function grantsOf({ tables }: Reading, { name, aliases, granted }: InterventionSetting): readonly Grant[] {
  const names = new Set([name, ...aliases].map(plainText));
  const found = tables
    .filter(({ kind }) => kind === 'budget')
    .sort((a, b) => sizeOfTable(b) - sizeOfTable(a))
    .flatMap((table) => {
      const rows = table.rows.filter((row) => row.role !== 'heading' && names.has(plainText(row.label)));
      return rows.length === 1 ? [{ table, row: rows[0]! }] : [];
    })[0];
  if (!found) return [];
  const { table, row } = found;
  return granted.flatMap(({ year, ore }) => {
    const column = budgetColumn(table, year);
    const [budgeted, cell] = column ? [amountOf(row, column), cellOf(row, column)] : [null, null];
    return column && budgeted !== null && cell
      ? [{ name, year, granted: ore, table, row, column, cell, budgeted: budgeted.abs() }]
      : [];
  });
}

const KINDS: readonly TableColumn['kind'][] = ['revisedBudget', 'budget', 'amount', 'plan'];

/** The column of a year's budget; the revised one where there are two. */
function budgetColumn({ columns }: BudgetTable, year: number): TableColumn | null {
  const ofYear = columns.filter((column) => column.year === year && isMoneyColumn(column));
  return KINDS.flatMap((kind) => ofYear.filter((column) => column.kind === kind))[0] ?? null;
}

function findingOf({ name, year, granted, table, row, column, cell, budgeted }: Grant) {
  const tolerance = toleranceOf(table, row, column, granted);
  if (!budgeted.minus(granted).abs().greaterThan(tolerance)) return [];
  const figures = compared({ table, row, column, cell, actual: budgeted, expected: granted, tolerance, from: [] });
  return [{ messageId: 'differs', data: { name, year: String(year) }, ...figures } as const];
}

/** Half a step, where the budget is written more coarsely than the decision. */
function toleranceOf(table: BudgetTable, row: TableRow, column: TableColumn, granted: Ore): Ore {
  const cell = row.cells[column.index];
  const unit = orePerUnit(unitOf(table, column));
  const step = cell?.kind === 'amount' ? stepOf([cell.number], unit) : unit;
  return granted.modulo(unit).isZero() ? new Decimal(1) : Decimal.min(step, unit).dividedBy(2);
}
