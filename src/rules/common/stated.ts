import { Decimal, orePerUnit, stepOf, type Ore, type Step } from '../../money';
import type {
  AmountCell,
  BudgetTable,
  ColumnKind,
  Concept,
  MemberRef,
  Reading,
  TableColumn,
  TableKind,
  TableRow,
} from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { amountOf, cellOf, unitOf } from '../facts/cells';
import { isMemberRow, memberColumns } from '../facts/members';
import { isSameMember } from '../facts/names';
import { isMoneyColumn } from './columns';
import { groupBy } from './groupBy';
import { isSameVersion, versionOf, type Version } from './versions';

/** A figure that several tables may state: a concept of a year's budget, what one member pays, or a row by its label. */
export interface StatedFigure {
  readonly about: Concept | 'contributions' | MemberRef | `row ${string}`;
  readonly year: number;
  readonly table: BudgetTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: CellRef;
  /** Without its sign: tables may write costs either way. */
  readonly ore: Ore;
  /** The last digit that is written. */
  readonly step: Step;
  /** Which version of the budget it is of, as far as the table or the column says. */
  readonly version: Version;
  /** The amount is that of several rows together, of which `row` is the first: no row states it. */
  readonly isTogether?: true;
}

const TABLES: ReadonlySet<TableKind> = new Set<TableKind>([
  'budget',
  'contributions',
  'followUp',
  'periods',
  'instalments',
]);
const CONCEPTS: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'totalIncome',
  'totalCost',
  'result',
  'openingEquity',
  'closingEquity',
  'frame',
]);
/** What columns of different names may both be: a bare year may head a budget or a plan; a revision may be all there is. */
const CLASSES: Readonly<Partial<Record<ColumnKind, readonly string[]>>> = {
  budget: ['budget', 'amount'],
  amount: ['budget', 'plan', 'revised', 'amount'],
  plan: ['plan', 'amount'],
  revisedBudget: ['revised', 'amount'],
  periodTotal: ['budget', 'plan', 'revised', 'amount'],
  forecast: ['forecast'],
};
const CLASS_OF: Readonly<Partial<Record<ColumnKind, string>>> = {
  budget: 'budget',
  amount: 'amount',
  plan: 'plan',
  revisedBudget: 'revised',
  periodTotal: 'amount',
  forecast: 'forecast',
};

/** Every figure that another table may state too. */
export function statedFigures(reading: Reading, settings: Settings): readonly StatedFigure[] {
  return [...concepts(reading), ...contributions(reading, settings), ...members(reading)];
}

function concepts({ tables }: Reading): readonly StatedFigure[] {
  return tables
    .filter((table) => TABLES.has(table.kind) || isWholeInDetail(table))
    .flatMap((table) => {
      const rows = table.rows.filter(({ concept }) => CONCEPTS.has(concept));
      return rows.flatMap((row) => {
        const isAlone = rows.filter(({ concept }) => concept === row.concept).length === 1;
        if (!isAlone || row.concept === null || (row.concept === 'totalCost' && !isWholeBudget(table))) return [];
        return figuresOf(table, row, row.concept);
      });
    });
}

/** What is more than the costs of one thing: it says how they are paid, or has costs of several kinds. */
function isWholeBudget({ rows }: BudgetTable): boolean {
  if (rows.some(({ side, member }) => side === 'income' || side === 'equity' || member !== null)) return true;
  return ownKinds(rows) > 1;
}

/** "Detaljbudget": the costs of the whole budget account by account, what the förbund itself costs and its insatser too. */
function isWholeInDetail({ kind, rows }: BudgetTable): boolean {
  const has = (wanted: Concept): boolean => rows.some(({ concept }) => concept === wanted);
  return kind === 'detail' && has('totalCost') && has('intervention') && ownKinds(rows) > 1;
}

function ownKinds(rows: readonly TableRow[]): number {
  const kinds: readonly Concept[] = ['audit', 'board', 'office'];
  return kinds.filter((kind) => rows.some(({ concept }) => concept === kind)).length;
}

/** The members' money: the total that a table states, or its members' rows where they alone say it. */
function contributions(reading: Reading, settings: Settings): readonly StatedFigure[] {
  const rows = reading.tables
    .filter(({ kind }) => TABLES.has(kind))
    .flatMap((table) => {
      const totals = table.rows.filter((row) => isContributionTotal(table, row));
      return totals.length === 1 ? figuresOf(table, totals[0]!, 'contributions') : [];
    });
  const without = memberColumns(reading, settings).filter(
    ({ table, column, parties }) =>
      parties.state !== undefined &&
      Object.keys(parties).length > 1 &&
      !rows.some((figure) => figure.table === table && figure.column === column),
  );
  return [
    ...rows,
    ...without.flatMap(({ table, column, parties, total, step }): readonly StatedFigure[] => {
      const row = parties.state?.rows[0];
      const cell = row ? cellOf(row, column) : null;
      if (!row || !cell || column.year === null || !CLASS_OF[column.kind]) return [];
      const version = versionOf(table, column);
      const { year } = column;
      return [
        { about: 'contributions', year, table, row, column, cell, ore: total.abs(), step, version, isTogether: true },
      ];
    }),
  ];
}

function isContributionTotal({ kind, rows }: BudgetTable, row: TableRow): boolean {
  if (row.concept === 'totalContributions') return true;
  if (row.concept === 'contribution' && row.member === null) return row.role === 'line';
  const parts = row.sum?.parts ?? [];
  const areMembers = parts.length > 1 && parts.every((part) => rows[part.row]?.member);
  // The kommuner alone are one part of the members.
  const isOneParty = new Set(parts.map((part) => rows[part.row]?.member?.kind)).size === 1;
  return (kind === 'contributions' || row.concept === null) && areMembers && !isOneParty;
}

function members({ tables }: Reading): readonly StatedFigure[] {
  return tables
    .filter(({ kind }) => TABLES.has(kind))
    .flatMap((table) => {
      const rows = table.rows.filter(isMemberRow);
      return rows.flatMap((row) => figuresOf(table, row, row.member));
    });
}

function figuresOf(table: BudgetTable, row: TableRow, about: StatedFigure['about']): readonly StatedFigure[] {
  return table.columns.filter(isMoneyColumn).flatMap((column): readonly StatedFigure[] => {
    const cell = row.cells[column.index];
    const ore = amountOf(row, column);
    if (ore === null || cell?.kind !== 'amount' || column.year === null || !CLASS_OF[column.kind]) return [];
    const step = stepOfCell(cell, table, column);
    const version = versionOf(table, column);
    return [{ about, year: column.year, table, row, column, cell: cell.cell, ore: ore.abs(), step, version }];
  });
}

/** The last digit of a cell; of a formula's value at most an öre, of a typed value what is typed. */
function stepOfCell({ number }: AmountCell, table: BudgetTable, column: TableColumn): Step {
  return stepOf([number], orePerUnit(unitOf(table, column)));
}

/** Whether two figures speak of the same thing, in the same year and stage, in versions of the budget that can be compared. */
export function isSameThing(a: StatedFigure, b: StatedFigure, settings: Settings): boolean {
  if (a.year !== b.year || !isSameAbout(a.about, b.about, settings)) return false;
  if (!CLASSES[a.column.kind]?.includes(CLASS_OF[b.column.kind] ?? '')) return false;
  return isSameVersion(a.version, b.version);
}

function isSameAbout(a: StatedFigure['about'], b: StatedFigure['about'], settings: Settings): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return isSameMember(a, b, settings);
}

/**
 * Whether two figures are equal, as far as they are written out: figures of different steps may differ by the coarser one,
 * figures of one step not at all.
 */
export function toleranceBetween(a: Pick<StatedFigure, 'step'>, b: Pick<StatedFigure, 'step'>): Ore {
  return a.step.equals(b.step) ? new Decimal(1) : Decimal.max(a.step, b.step);
}

export function isEqual(a: StatedFigure, b: StatedFigure): boolean {
  return !a.ore.minus(b.ore).abs().greaterThan(toleranceBetween(a, b));
}

/** How much of a budget a table is: its lines with amounts. The larger of two is taken to be right. */
export function sizeOfTable({ rows, columns }: BudgetTable): number {
  const lines = rows.filter(({ role, cells }) => role === 'line' && cells.some(({ kind }) => kind === 'amount'));
  return lines.length + columns.filter(isMoneyColumn).length;
}

/** The figures of the lines that their label alone tells apart; lines that {@link statedFigures} takes care of left out. */
export function rowFigures(table: BudgetTable): readonly StatedFigure[] {
  const lines = table.rows.filter(
    ({ role, label, member, concept }) =>
      role === 'line' && label !== '' && member === null && concept !== 'contribution' && !CONCEPTS.has(concept),
  );
  const byLabel = groupBy(lines, ({ label }) => plainText(label));
  return [...byLabel].flatMap(([label, [row, ...more]]) =>
    row && more.length === 0 ? figuresOf(table, row, `row ${label}`) : [],
  );
}

/** A text for comparing: lower case, single spaces, no punctuation. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
