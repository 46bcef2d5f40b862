import { Decimal, orePerUnit, stepOf, sum, ZERO, type Ore, type Party, type Step, type Unit } from '../../money';
import type {
  BudgetTable,
  Concept,
  MemberKind,
  MemberRef,
  Reading,
  TableColumn,
  TableKind,
  TableRow,
} from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { amountOf, cellOf, unitOf } from './cells';
import { isWholeYear, withoutParts } from './columns';
import { isOutsideRegion } from './names';

/** What one party pays in a column: its rows and their sum. */
export interface PartySum {
  readonly party: Party;
  readonly ore: Ore;
  readonly rows: readonly TableRow[];
  readonly cells: readonly CellRef[];
  /** The row's label; for several rows, the first and the last. */
  readonly label: string;
}

/** The members' money of one year: a column of a table with what each party pays. */
export interface MemberColumn {
  readonly table: BudgetTable;
  readonly column: TableColumn;
  readonly unit: Unit;
  /** What the figures are written in: a party's part cannot come closer to its exact share than this. */
  readonly step: Step;
  /** Only the parties that have an amount. */
  readonly parties: Readonly<Partial<Record<Party, PartySum>>>;
  readonly total: Ore;
  /** Income beside the members' whose payer was not understood; it may be a member's. */
  readonly unknown: Ore;
  /** The table's own total of the members' money, where it has one. */
  readonly statedTotal: { readonly ore: Ore; readonly row: TableRow; readonly cell: CellRef } | null;
  /** Whether a kommun among the members lies outside every region (5 a §). */
  readonly hasMunicipalityOutsideRegion: boolean;
}

const MEMBER_TABLES: ReadonlySet<TableKind> = new Set([
  'budget',
  'contributions',
  'followUp',
  'incomeStatement',
  'instalments',
  'periods',
]);
const MEMBERS_MONEY: ReadonlySet<Concept | null> = new Set<Concept | null>([null, 'contribution']);
const PARTY_OF: Readonly<Record<MemberKind, Party | null>> = {
  state: 'state',
  af: 'state',
  region: 'regions',
  regionsTogether: 'regions',
  municipality: 'municipalities',
  municipalitiesTogether: 'municipalities',
  external: null,
};
const TOGETHER: ReadonlySet<MemberKind> = new Set(['regionsTogether', 'municipalitiesTogether']);
/** Amounts in whole thousands of kronor are written in no finer step than that. */
const COARSEST_STEP = orePerUnit('tkr');

/** Which party a member belongs to. Gotland is a kommun whatever it calls itself; Arbetsförmedlingen is part of the state. */
export function partyOf(member: MemberRef, settings: Settings): Party | null {
  if (member.kind === 'region' && isOutsideRegion(member, settings)) return 'municipalities';
  return PARTY_OF[member.kind];
}

/** Whether a row says what a member pays. */
export function isMemberRow(row: TableRow): row is TableRow & { readonly member: MemberRef } {
  if (!row.member || row.member.kind === 'external') return false;
  if (row.role !== 'line' && row.role !== 'sum') return false;
  return (row.side === 'income' || row.side === 'none') && MEMBERS_MONEY.has(row.concept);
}

/** Every column where at least one member has an amount for a whole year. */
export function memberColumns(reading: Reading, settings: Settings): readonly MemberColumn[] {
  return reading.tables.flatMap((table) => {
    const rows = memberRows(table);
    if (rows.length === 0) return [];
    const columns = table.columns.filter((column) => isWholeYear(table, column));
    return withoutCalled(withoutParts(columns, rows), table, rows).flatMap(
      (column) => memberColumn(table, column, rows, settings) ?? [],
    );
  });
}

/** Leaves out what the instalments come to where most rows say that it is what was decided, which then speaks for the year: FS-15 holds the two together. */
function withoutCalled(
  columns: readonly TableColumn[],
  table: BudgetTable,
  rows: readonly MemberRow[],
): readonly TableColumn[] {
  if (!table.columns.some(({ kind }) => kind === 'instalment')) return columns;
  const isDecided = (called: TableColumn, { kind, year, index }: TableColumn): boolean => {
    if (kind === 'periodTotal' || year !== called.year || index === called.index) return false;
    const agreeing = rows.filter((row) => {
      const [a, b] = [row.cells[called.index], row.cells[index]];
      return a?.kind === 'amount' && b?.kind === 'amount' && a.ore.equals(b.ore);
    });
    return agreeing.length * 2 > rows.length;
  };
  return columns.filter(
    (column) => column.kind !== 'periodTotal' || !columns.some((other) => isDecided(column, other)),
  );
}

/** A line among the income that says neither who pays nor what it is. */
function isUnknownIncome(row: TableRow): boolean {
  return row.role === 'line' && !row.member && row.concept === null && (row.side === 'income' || row.side === 'none');
}

/** A table's member rows; where none is named and the rows share by a key, they are the kommuner. */
function memberRows(table: BudgetTable): readonly MemberRow[] {
  if (sharesByKey(table)) {
    const lines = table.rows.filter(({ role, label }) => role === 'line' && label !== '');
    return lines.map((row) => ({ ...row, member: { kind: 'municipality', name: row.label } }));
  }
  return MEMBER_TABLES.has(table.kind) ? table.rows.filter(isMemberRow) : [];
}

/** Whether a table without any known member says how its rows share: by a key, or by how many live there. It is the kommuner that do. */
export function sharesByKey({ kind, columns, rows }: BudgetTable): boolean {
  if (kind !== 'detail' && kind !== 'other' && kind !== 'contributions') return false;
  if (rows.some(({ member }) => member !== null)) return false;
  return columns.some((column) => column.kind === 'key' || column.kind === 'population');
}

type MemberRow = TableRow & { readonly member: MemberRef };

function memberColumn(
  table: BudgetTable,
  column: TableColumn,
  rows: readonly MemberRow[],
  settings: Settings,
): MemberColumn | null {
  if (rows.some((row) => row.cells[column.index]?.kind === 'unread')) return null;
  const filled = rows.filter((row) => amountOf(row, column) !== null);
  const step = shareStep(table, column, filled);
  const sign = filled.every((row) => !amountOf(row, column)!.greaterThan(0)) ? -1 : 1;
  const parties: Partial<Record<Party, PartySum>> = {};
  for (const party of ['state', 'regions', 'municipalities'] as const) {
    const own = filled.filter((row) => partyOf(row.member, settings) === party);
    const chosen = withoutRepeatedSums(own, column, step);
    if (chosen.length === 0) continue;
    parties[party] = {
      party,
      ore: sum(chosen.map((row) => amountOf(row, column)!.times(sign))),
      rows: chosen,
      cells: chosen.map((row) => cellOf(row, column)!),
      label: partyLabel(chosen),
    };
  }
  const total = sum(Object.values(parties).map(({ ore }) => ore));
  if (total.isZero()) return null;
  return {
    table,
    column,
    unit: unitOf(table, column),
    step,
    parties,
    total,
    unknown: sum(table.rows.filter(isUnknownIncome).map((row) => (amountOf(row, column) ?? ZERO).times(sign))),
    statedTotal: statedTotal(table, column, rows, sign),
    hasMunicipalityOutsideRegion: rows.some(({ member }) => isOutsideRegion(member, settings)),
  };
}

/**
 * A party's rows without those that only add up, or break down, others of them: "Kommunerna" and each kommun below it are
 * the same money once.
 */
function withoutRepeatedSums(rows: readonly MemberRow[], column: TableColumn, step: Step): readonly MemberRow[] {
  const lines = rows.filter(({ role }) => role === 'line');
  const own = lines.length > 0 ? lines : rows;
  const together = own.filter(({ member }) => TOGETHER.has(member.kind));
  const single = own.filter(({ member }) => !TOGETHER.has(member.kind));
  if (together.length === 0 || single.length === 0) return own;
  if (together.some(({ label }) => /övriga|resterande/i.test(label))) return own;
  const sumOf = (some: readonly MemberRow[]) => sum(some.map((row) => amountOf(row, column) ?? ZERO));
  const isBreakdown = !sumOf(together).minus(sumOf(single)).abs().greaterThan(step.times(single.length));
  return isBreakdown ? single : together;
}

function partyLabel(rows: readonly TableRow[]): string {
  const labels = [...new Set(rows.map(({ label }) => label))];
  if (labels.length <= 2) return labels.join(' + ');
  return `${labels[0]} … ${labels.at(-1)}`;
}

/** What the members pay together by the table: its row for that, or the sum of all their rows. */
function statedTotal(
  table: BudgetTable,
  column: TableColumn,
  rows: readonly MemberRow[],
  sign: 1 | -1,
): MemberColumn['statedTotal'] {
  for (const row of table.rows) {
    const ore = amountOf(row, column);
    const cell = cellOf(row, column);
    const isTotal = row.concept === 'totalContributions' || addsExactly(row, rows);
    if (isTotal && ore !== null && cell) return { ore: ore.times(sign), row, cell };
  }
  return null;
}

function addsExactly({ sum: structure }: TableRow, rows: readonly MemberRow[]): boolean {
  const members = new Set(rows.map(({ index }) => index));
  return (
    structure !== null &&
    structure.parts.length === members.size &&
    structure.parts.every(({ row }) => members.has(row))
  );
}

/**
 * The step of the members' amounts in one column: what the typed ones are written in (formulas carry their full value), and
 * whole thousands where all of them are whole thousands of kronor. Never finer than a krona.
 */
function shareStep(table: BudgetTable, column: TableColumn, rows: readonly TableRow[]): Step {
  const cells = rows.flatMap((row) => {
    const cell = row.cells[column.index];
    return cell?.kind === 'amount' && !cell.ore.isZero() ? [cell] : [];
  });
  const typed = cells.filter(({ formula }) => formula === null);
  const written = stepOf(
    (typed.length > 0 ? typed : cells).map(({ number }) => number),
    orePerUnit(unitOf(table, column)),
  );
  let step = Decimal.max(written, orePerUnit('kr'));
  while (step.lessThan(COARSEST_STEP) && cells.every(({ ore }) => ore.modulo(step.times(10)).isZero())) {
    step = step.times(10);
  }
  return step;
}
