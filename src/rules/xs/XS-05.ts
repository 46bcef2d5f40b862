import { Decimal, orePerUnit, stepOf, type Ore } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import type { InterventionSetting } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { isMoneyColumn } from '../common/columns';
import { compared } from '../common/compared';
import { plainText, sizeOfTable } from '../common/stated';
import { amountOf, cellOf, unitOf } from '../facts/cells';
import { BASIS } from '../facts/basis';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = { differs: ['name', 'year'], differsFromList: ['other'] } as const;

/** What the settings, or a list in the workbook, say was granted to an insats is what the budget has for it. */
export const XS05 = defineRule({
  id: 'XS-05',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  settings: ['interventions'],
  messages: MESSAGES,
  check: (reading, { interventions }) => {
    const grants = interventions.flatMap((intervention) => grantsOf(reading, intervention));
    const known = new Set(grants.map(({ row }) => row));
    const listed = reading.tables.flatMap((table) => listedGrants(reading, table)).filter(({ row }) => !known.has(row));
    return { checks: grants.length + listed.length, findings: [...grants, ...listed].flatMap(findingOf) };
  },
});

interface Grant {
  readonly name: string;
  /** Where the workbook says it; `null` where the settings do. */
  readonly from: CellRef | null;
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
  return granted.flatMap(({ year, ore }) => grantOf(tables, names, { name, year, granted: ore, from: null }) ?? []);
}

function grantOf(
  tables: readonly BudgetTable[],
  names: ReadonlySet<string>,
  said: Pick<Grant, 'name' | 'year' | 'granted' | 'from'>,
): Grant | null {
  const found = tables
    .filter(({ kind }) => kind === 'budget')
    .sort((a, b) => sizeOfTable(b) - sizeOfTable(a))
    .flatMap((table) => {
      const rows = table.rows.filter((row) => row.role !== 'heading' && names.has(plainText(row.label)));
      return rows.length === 1 ? [{ table, row: rows[0]! }] : [];
    })[0];
  const column = found ? budgetColumn(found.table, said.year) : null;
  const [budgeted, cell] = found && column ? [amountOf(found.row, column), cellOf(found.row, column)] : [null, null];
  return found && column && budgeted !== null && cell
    ? { ...said, ...found, column, cell, budgeted: budgeted.abs() }
    : null;
}

/** Words for what the board has granted or agreed on. */
const GRANTED = /(?<!\p{L})(?:bevilja[dt]\p{L}*|avtala[dt]\p{L}*|överenskom\p{L}*|beslutat belopp|beslutade medel)/iu;
/** The kinds of table that a list of grants is read as. */
const LISTS: ReadonlySet<BudgetTable['kind']> = new Set<BudgetTable['kind']>([
  'other',
  'detail',
  'intervention',
  'budget',
]);
/** So near must all of a list be, where none of it is the same, to be taken for the same money. */
const NEAR = 0.1;

/** What a list of decisions says was granted to rows of the budget on another sheet; none where it speaks of other money. */
function listedGrants({ tables }: Reading, list: BudgetTable): readonly Grant[] {
  const money = list.columns.filter(isMoneyColumn);
  const named = money.filter(({ heading }) => GRANTED.test(heading));
  const [column, ...more] = named.length === 0 && GRANTED.test(list.title.text) ? money : named;
  if (!LISTS.has(list.kind) || !column || more.length > 0 || column.year === null) return [];
  const { year } = column;
  const budgets = tables.filter((table) => table.sheet !== list.sheet);
  const lines = list.rows.filter(({ role }) => role === 'line');
  const grants = lines.flatMap((line) => {
    const name = plainText(line.label);
    const [granted, from] = [amountOf(line, column), cellOf(line, column)];
    const isAlone = lines.filter(({ label }) => plainText(label) === name).length === 1;
    if (name === '' || !isAlone || granted === null || !from) return [];
    return grantOf(budgets, new Set([name]), { name: line.label, year, granted: granted.abs(), from }) ?? [];
  });
  const isNear = ({ budgeted, granted }: Grant): boolean =>
    !budgeted.minus(granted).abs().greaterThan(granted.times(NEAR));
  return grants.some(isRight) || grants.every(isNear) ? grants : [];
}

const KINDS: readonly TableColumn['kind'][] = ['revisedBudget', 'budget', 'amount', 'plan'];

/** The column of a year's budget; the revised one where there are two. */
function budgetColumn({ columns }: BudgetTable, year: number): TableColumn | null {
  const ofYear = columns.filter((column) => column.year === year && isMoneyColumn(column));
  return KINDS.flatMap((kind) => ofYear.filter((column) => column.kind === kind))[0] ?? null;
}

function isRight({ table, row, column, granted, budgeted }: Grant): boolean {
  return !budgeted
    .minus(granted)
    .abs()
    .greaterThan(toleranceOf(table, row, column, granted));
}

function findingOf(grant: Grant): readonly AnyDraft<typeof MESSAGES>[] {
  if (isRight(grant)) return [];
  const { name, year, from, granted, table, row, column, cell, budgeted } = grant;
  const tolerance = toleranceOf(table, row, column, granted);
  const figures = compared({
    ...{ table, row, column, cell, tolerance },
    actual: budgeted,
    expected: granted,
    from: from ? [from] : [],
  });
  return [
    from
      ? { messageId: 'differsFromList', data: { other: from }, ...figures }
      : { messageId: 'differs', data: { name, year: String(year) }, ...figures },
  ];
}

/** Half a step, where the budget is written more coarsely than the decision. */
function toleranceOf(table: BudgetTable, row: TableRow, column: TableColumn, granted: Ore): Ore {
  const cell = row.cells[column.index];
  const unit = orePerUnit(unitOf(table, column));
  const step = cell?.kind === 'amount' ? stepOf([cell.number], unit) : unit;
  return granted.modulo(unit).isZero() ? new Decimal(1) : Decimal.min(step, unit).dividedBy(2);
}
