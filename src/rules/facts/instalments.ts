import { Decimal, sum, type Ore } from '../../money';
import type { BudgetTable, ColumnKind, MemberRef, Reading, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { amountOf, cellOf } from './cells';
import { isMemberRow, memberColumns, type MemberColumn } from './members';
import { isSameMember } from './names';

/** What one member is to pay during a year: its instalments and the year's contribution that they should come to. */
export interface InstalmentPlan {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly year: number | null;
  /** The column that stands for the year, or the last instalment's. */
  readonly column: TableColumn;
  readonly sum: Ore;
  readonly cells: readonly CellRef[];
  /** Where the table gives the sum of the instalments; `null` where it does not. */
  readonly sumCell: CellRef | null;
  /** The one instalment that is not as the others, where it alone makes the difference; `null` where none does. */
  readonly odd: { readonly cell: CellRef; readonly column: TableColumn; readonly actual: Ore } | null;
  /** The year's contribution: beside the instalments, or in another table. */
  readonly contribution: { readonly ore: Ore; readonly cell: CellRef; readonly isElsewhere: boolean };
  /** How many instalments: rounding to öre may leave as many öre. */
  readonly count: number;
}

const YEAR_TOTALS: readonly ColumnKind[] = ['periodTotal', 'amount', 'budget', 'revisedBudget'];

/** Every member row with at least two instalments and a contribution for the year to hold them against. */
export function instalmentPlans(reading: Reading, settings: Settings): readonly InstalmentPlan[] {
  const members = memberColumns(reading, settings);
  return reading.tables
    .filter(({ kind }) => kind === 'instalments' || kind === 'contributions' || kind === 'periods')
    .flatMap((table) =>
      table.rows
        .filter((row) => isMemberRow(row) && row.role === 'line')
        .flatMap((row) => plansOf(table, row, members, settings)),
    );
}

function plansOf(
  table: BudgetTable,
  row: TableRow,
  members: readonly MemberColumn[],
  settings: Settings,
): readonly InstalmentPlan[] {
  return instalmentYears(table).flatMap(({ year, columns }) => {
    if (columns.some((column) => row.cells[column.index]?.kind === 'unread')) return [];
    const amounts = columns.flatMap((column) => amountOf(row, column) ?? []);
    if (amounts.length === 0) return [];
    const totals = table.columns.filter(
      (column) => YEAR_TOTALS.includes(column.kind) && (column.year ?? year) === year,
    );
    const total = totals[0];
    const cells = columns.flatMap((column) => cellOf(row, column) ?? []);
    const common = { table, row, year, sum: sum(amounts), cells, count: columns.length };
    const stated = totals.filter((column) => column === total || isStated(table, column, columns));
    const adds = totals.find((column) => amountOf(row, column)?.equals(common.sum));
    const elsewhere = statedElsewhere(table, row, year, members, settings);
    return [
      ...stated.flatMap((column) => {
        const contribution = statedBeside(row, column);
        const sumCell = adds && adds !== column ? cellOf(row, adds) : null;
        return contribution
          ? [{ ...common, column, contribution, sumCell, odd: oddInstalment(row, columns, contribution.ore) }]
          : [];
      }),
      ...(elsewhere
        ? [
            {
              ...common,
              column: total ?? columns.at(-1)!,
              contribution: elsewhere,
              sumCell: adds ? cellOf(row, adds) : null,
              odd: oddInstalment(row, columns, elsewhere.ore),
            },
          ]
        : []),
    ];
  });
}

const FEWEST_ALIKE = 2;

/** The instalment that would be as all the others without the difference. */
function oddInstalment(row: TableRow, columns: readonly TableColumn[], contribution: Ore): InstalmentPlan['odd'] {
  const amounts = columns.flatMap((column) => {
    const [actual, cell] = [amountOf(row, column), cellOf(row, column)];
    return actual !== null && cell ? [{ cell, column, actual }] : [];
  });
  const difference = sum(amounts.map(({ actual }) => actual)).minus(contribution);
  const isOdd = (one: (typeof amounts)[number]): boolean => {
    const others = amounts.filter((other) => other !== one);
    const meant = one.actual.minus(difference);
    return others.length >= FEWEST_ALIKE && others.every(({ actual }) => actual.equals(meant));
  };
  return amounts.find(isOdd) ?? null;
}

/** "Beslutat bidrag" behind the sum of the instalments, which most rows say that they come to. */
function isStated(table: BudgetTable, column: TableColumn, instalments: readonly TableColumn[]): boolean {
  if (column.kind === 'periodTotal') return false;
  const rows = table.rows.filter((row) => isMemberRow(row) && row.role === 'line' && amountOf(row, column) !== null);
  const agreeing = rows.filter((row) =>
    amountOf(row, column)!.equals(sum(instalments.flatMap((one) => amountOf(row, one) ?? []))),
  );
  return agreeing.length > 1 && agreeing.length * 2 > rows.length;
}

/** The columns of instalments of each year: rates, months or quarters, or due amounts. */
function instalmentYears(table: BudgetTable): readonly { year: number | null; columns: readonly TableColumn[] }[] {
  for (const kind of ['instalment', 'period', 'due'] as const) {
    const columns = table.columns.filter((column) => column.kind === kind);
    if (columns.length < 2) continue;
    const years = [...new Set(columns.map(({ year }) => year))];
    return years
      .map((year) => ({ year, columns: columns.filter((column) => column.year === year) }))
      .filter((group) => group.columns.length > 1);
  }
  return [];
}

function statedBeside(row: TableRow, total: TableColumn): InstalmentPlan['contribution'] | null {
  const ore = amountOf(row, total);
  const cell = cellOf(row, total);
  return ore !== null && cell ? { ore, cell, isElsewhere: false } : null;
}

/** What the member pays in the year by the table of contributions. */
function statedElsewhere(
  table: BudgetTable,
  row: TableRow,
  year: number | null,
  members: readonly MemberColumn[],
  settings: Settings,
): InstalmentPlan['contribution'] | null {
  const member = row.member as MemberRef;
  const columns = members.filter(
    (other) =>
      other.table !== table && other.table.kind !== 'instalments' && year !== null && other.column.year === year,
  );
  for (const { column, parties } of columns) {
    const rows = Object.values(parties).flatMap((party) => party.rows);
    const own = rows.filter((one) => one.member && isSameMember(one.member, member, settings));
    const ore = own.length === 1 ? amountOf(own[0]!, column) : null;
    const cell = own.length === 1 ? cellOf(own[0]!, column) : null;
    if (ore !== null && cell) return { ore: ore.abs(), cell, isElsewhere: true };
  }
  return null;
}

/** What the rounding of so many instalments can leave, each typed in a step. */
export function roundingOf(step: Ore, count: number): Ore {
  return Decimal.max(step.times(count).dividedBy(2), count);
}
