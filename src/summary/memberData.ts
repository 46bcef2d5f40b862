import { Decimal, sum, ZERO, type Ore, type Party, type Step } from '../money';
import type { ColumnKind, MemberRef, Reading, TableKind, TableRow, YearFigures } from '../reading/model';
import { amountOf, cellOf } from '../rules/facts/cells';
import { memberColumns, partyOf, type MemberColumn } from '../rules/facts/members';
import { isSameMember } from '../rules/facts/names';
import type { Settings, SettingsMemberKind } from '../settings/model';
import type { CellRef } from '../workbook';
import type { SourcedAmount } from './amounts';
import { keyOfYear, type ChosenKey, type MemberKey } from './memberKey';

export const PARTIES: readonly Party[] = ['state', 'regions', 'municipalities'];

/** One member of a party in one year. */
export interface MemberLine {
  readonly name: string;
  /** `null`: the workbook states no amount for it. */
  readonly stated: SourcedAmount | null;
  /** Share of the party's part; `null` where no key is known. */
  readonly key: MemberKey | null;
  /** What has been paid in, where a sheet tells. */
  readonly paid: SourcedAmount | null;
}

export interface PartyLines {
  readonly party: Party;
  readonly members: readonly MemberLine[];
}

/** The members' money of one year. */
export interface MemberYear {
  readonly year: number | null;
  readonly step: Step;
  readonly parties: readonly PartyLines[];
  /** The column that the amounts come from; `null` where only a total is stated. */
  readonly column: MemberColumn | null;
  /** What the workbook says that the members pay together, when a cell says so. */
  readonly total: SourcedAmount | null;
}

/** Better sources first: a table of contributions says more of members than a budget does. */
const TABLE_ORDER: readonly TableKind[] = ['contributions', 'budget', 'instalments', 'periods', 'followUp'];
const COLUMN_ORDER: readonly ColumnKind[] = ['revisedBudget', 'budget', 'plan', 'amount', 'periodTotal', 'forecast'];

/** The members' money year by year, the budget year first; years of which nothing is stated are left out. */
export function memberYears(reading: Reading, settings: Settings): readonly MemberYear[] {
  const columns = memberColumns(reading, settings);
  const first = reading.budgetYear;
  const years = new Set<number | null>([
    ...(first === null ? [] : [first]),
    ...reading.years.map(({ year }) => year),
    ...columns.map(({ column }) => column.year ?? first),
  ]);
  return [...years].flatMap((year) => {
    const figures = reading.years.find((one) => one.year === year) ?? null;
    const ofYear = columns.filter(({ column }) => (column.year ?? first) === year);
    const column = bestColumn(ofYear, figures);
    if (column) return [yearOfColumn(column, year, reading, settings)];
    return figures?.contributions ? [yearOfTotal(figures, settings)] : [];
  });
}

/** The column that tells most of the year's members: the kind that leads the year, then all parties, then most members. */
function bestColumn(columns: readonly MemberColumn[], figures: YearFigures | null): MemberColumn | null {
  const rank = <T>(order: readonly T[], item: T) => (order.includes(item) ? order.indexOf(item) : order.length);
  const measures = ({ table, column, parties }: MemberColumn): readonly number[] => [
    column.kind === figures?.kind ? 0 : 1,
    -Object.keys(parties).length,
    -Object.values(parties).reduce((count, { rows }) => count + rows.length, 0),
    rank(TABLE_ORDER, table.kind),
    rank(COLUMN_ORDER, column.kind),
  ];
  const ordered = [...columns].sort((a, b) => {
    const [of, other] = [measures(a), measures(b)];
    const at = of.findIndex((value, index) => value !== other[index]);
    return at < 0 ? 0 : of[at]! - other[at]!;
  });
  return ordered[0] ?? null;
}

function yearOfColumn(column: MemberColumn, year: number | null, reading: Reading, settings: Settings): MemberYear {
  const parties = PARTIES.flatMap((party): PartyLines[] => {
    const rows = column.parties[party]?.rows ?? [];
    const key = keyOfYear(column, party, year, reading, settings);
    const stated = rows.map((row) => lineOfRow(row, column, key, reading, settings));
    const isTogether = rows.some(({ member }) => member?.kind.endsWith('Together'));
    const missing = isTogether ? [] : missingMembers(party, rows, year, key, settings);
    const members = [...stated, ...missing];
    return members.length > 0 ? [{ party, members }] : [];
  });
  const { statedTotal } = column;
  const total = statedTotal && { ore: statedTotal.ore, cells: [statedTotal.cell] };
  return { year, step: column.step, parties, column, total };
}

/** A year of which only the members' total is stated: the members of the settings, or the parties alone. */
function yearOfTotal({ year, step, contributions }: YearFigures, settings: Settings): MemberYear {
  const parties = PARTIES.map((party): PartyLines => {
    const key = keyOfYear(null, party, year, null, settings);
    const members = missingMembers(party, [], year, key, settings);
    const alone: MemberLine = { name: '', stated: null, key: null, paid: null };
    return { party, members: members.length > 0 ? members : [alone] };
  });
  return { year, step: Decimal.max(step, 1), parties, column: null, total: contributions };
}

function lineOfRow(
  row: TableRow,
  members: MemberColumn,
  key: ChosenKey | null,
  reading: Reading,
  settings: Settings,
): MemberLine {
  const member = row.member!;
  const { column } = members;
  const ore = amountOf(row, column)!.times(signOf(members));
  return {
    name: row.label === '' ? member.name : row.label,
    stated: { ore, cells: [cellOf(row, column)!] },
    key: key?.of(member) ?? null,
    paid: paidBy(member, column.year, reading, settings),
  };
}

/** What turns the column's amounts into what is paid: −1 where the sheet writes income below zero. */
function signOf({ column, parties, total }: MemberColumn): 1 | -1 {
  const rows = Object.values(parties).flatMap((party) => party.rows);
  const asWritten = sum(rows.map((row) => amountOf(row, column)!));
  return asWritten.equals(total) ? 1 : -1;
}

const KIND_OF: Readonly<Record<Party, SettingsMemberKind>> = {
  state: 'state',
  regions: 'region',
  municipalities: 'municipality',
};

/** Members of the settings that no row speaks of, those who are members in that year. */
function missingMembers(
  party: Party,
  rows: readonly TableRow[],
  year: number | null,
  key: ChosenKey | null,
  settings: Settings,
): readonly MemberLine[] {
  return settings.association.members
    .filter(({ kind, from, to }) => kind === KIND_OF[party] && isMemberIn(year, from, to))
    .map(({ name, kind }): MemberRef => ({ name, kind }))
    .filter((member) => partyOf(member, settings) === party)
    .filter((member) => !rows.some((row) => row.member && isSameMember(row.member, member, settings)))
    .map((member) => ({ name: member.name, stated: null, key: key?.of(member) ?? null, paid: null }));
}

function isMemberIn(year: number | null, from: string | null, to: string | null): boolean {
  if (year === null) return to === null;
  return (from === null || from <= `${year}-12-31`) && (to === null || to >= `${year}-01-01`);
}

/** What a member has paid in for the year, added up from the columns that say so. */
function paidBy(member: MemberRef, year: number | null, reading: Reading, settings: Settings): SourcedAmount | null {
  const cells: CellRef[] = [];
  let total: Ore = ZERO;
  for (const table of reading.tables) {
    const columns = table.columns.filter((column) => column.kind === 'paid' && (column.year ?? year) === year);
    const rows = columns.length === 0 ? [] : table.rows.filter((row) => isRowOf(row, member, settings));
    const amounts = rows.flatMap((row) => columns.map((column) => ({ ore: amountOf(row, column), row, column })));
    const known = amounts.filter(({ ore }) => ore !== null);
    if (cells.length > 0 || known.length === 0) continue;
    total = sum(known.map(({ ore }) => ore!));
    cells.push(...known.map(({ row, column }) => cellOf(row, column)!));
  }
  return cells.length > 0 ? { ore: total, cells } : null;
}

function isRowOf(row: TableRow, member: MemberRef, settings: Settings): boolean {
  return row.role === 'line' && row.member !== null && isSameMember(row.member, member, settings);
}
