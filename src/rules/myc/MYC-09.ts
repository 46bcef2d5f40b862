import { orePerUnit, sum, ZERO, type Ore } from '../../money';
import type { BudgetTable, Reading, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { compared } from '../common/compared';
import { BASIS } from '../facts/basis';
import { amount, amountOf, cellOf, distinctCells, holdsWords, unitOf } from '../facts/cells';
import { isPlanned } from '../facts/columns';
import { interventionPeriods, periodOf, plainIntervention } from '../facts/interventionPeriods';
import { splitByMonths, type YearPart } from '../facts/monthSplit';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  inOneYear: ['grant', 'months', 'start', 'end'],
  split: ['grant', 'months', 'start', 'end'],
} as const;

/**
 * A grant for a period that crosses the turn of a year is split by month. All of it in one of the years is a fault; split in
 * another way it may be by agreement, and is a note.
 */
export const MYC09 = defineRule({
  id: 'MYC-09',
  severity: 'warning',
  basis: BASIS.proposal,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['interventions'],
  check(reading, settings) {
    const grants = grantsOf(reading, settings);
    return { checks: grants.length, findings: grants.flatMap((grant) => draft(grant) ?? []) };
  },
});

/** A row that books a grant over the years of its period. */
interface Grant {
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly total: Ore;
  readonly totalCell: CellRef | null;
  readonly from: string;
  readonly to: string;
  readonly parts: readonly { readonly part: YearPart; readonly column: TableColumn; readonly ore: Ore }[];
}

/** Rows whose insats has a period, whose grant is known, and whose years are all in the table. */
function grantsOf(reading: Reading, settings: Settings): readonly Grant[] {
  const periods = interventionPeriods(reading, settings);
  if (periods.length === 0) return [];
  return reading.tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const period = row.role === 'line' ? periodOf(row.label, periods) : null;
      const granted = grantedTotal(table, row) ?? grantedBySettings(row, settings);
      if (!period?.from || !period.to || !granted) return [];
      const parts = partsOf(table, row, granted.ore, period.from, period.to);
      return parts
        ? [{ table, row, total: granted.ore, totalCell: granted.cell, from: period.from, to: period.to, parts }]
        : [];
    }),
  );
}

/** A column beside the years that is headed as the whole grant. */
function grantedTotal(table: BudgetTable, row: TableRow) {
  const column = table.columns.find(({ heading }) =>
    /bevilja|tilldela|bidrag totalt|totalt bidrag|hela bidraget/i.test(heading),
  );
  const ore = column ? amountOf(row, column) : null;
  return column && ore?.greaterThan(0) ? { ore, cell: cellOf(row, column) } : null;
}

/** What the settings say was granted, where it was all granted at once. */
function grantedBySettings({ label }: TableRow, { interventions }: Settings) {
  const own = plainIntervention(label);
  const setting = interventions.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => plainIntervention(one) === own),
  );
  const [only, ...more] = setting?.granted ?? [];
  return only && more.length === 0 ? { ore: only.ore, cell: null } : null;
}

/** The years of the period with what the row has in each; `null` unless there are several and the table has them all. */
function partsOf(table: BudgetTable, row: TableRow, grant: Ore, from: string, to: string): Grant['parts'] | null {
  const columns = table.columns.filter(
    (column) => column.year !== null && (isPlanned(table, column) || column.kind === 'amount'),
  );
  const unit = columns[0] ? orePerUnit(unitOf(table, columns[0])) : ZERO;
  const split = unit.isZero() ? null : splitByMonths(grant, from, to, unit);
  if (!split || split.length < 2) return null;
  const parts = split.map((part) => {
    const own = columns.filter(({ year, heading }) => year === part.year && heading.includes(String(year)));
    const column = own.length === 1 ? own[0]! : null;
    return column && !holdsWords(row, column) ? { part, column, ore: (amountOf(row, column) ?? ZERO).abs() } : null;
  });
  return parts.every((part) => part !== null) ? parts : null;
}

function draft({ table, row, total, totalCell, from, to, parts }: Grant): AnyDraft<typeof MESSAGES> | null {
  const booked = sum(parts.map(({ ore }) => ore));
  const step = orePerUnit(unitOf(table, parts[0]!.column));
  // Another amount than what was granted is for XS-05.
  if (booked.minus(total).abs().greaterThan(step)) return null;
  const off = parts.find(({ part, ore }) => ore.minus(part.ore).abs().greaterThan(step));
  const cell = off && cellOf(row, off.column);
  if (!off || !cell) return null;
  const isInOneYear = parts.filter(({ ore }) => !ore.isZero()).length === 1;
  const others = parts.map(({ column }) => cellOf(row, column));
  const figures = compared({
    table,
    row,
    column: off.column,
    cell,
    actual: off.ore,
    expected: off.part.ore,
    tolerance: step,
    from: distinctCells([totalCell]),
  });
  const data = { grant: amount(total, unitOf(table, off.column)), months: off.part.months, start: from, end: to };
  const where = { ...figures.where, cells: distinctCells([...figures.where.cells, ...others]) };
  return isInOneYear
    ? { messageId: 'inOneYear', data, ...figures, where }
    : { messageId: 'split', data, ...figures, where, severity: 'note' };
}
