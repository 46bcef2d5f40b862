import { Decimal, sum, type Party } from '../../money';
import type { BudgetTable, MemberRef, Reading, RowCell, TableColumn, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { namesOf, plainName } from './names';
import { partyOf, sharesByKey } from './members';

/** One member's share of its party's part. */
export interface KeyEntry {
  readonly name: string;
  readonly label: string;
  readonly key: Decimal;
  /** Decimals of the percentage as it is shown. */
  readonly decimals: number;
  readonly cell: CellRef | null;
}

/** The key of one party for one year: a column of a sheet, or the settings. */
export interface AllocationKey {
  readonly party: Party;
  /** `null`: holds for any year. */
  readonly year: number | null;
  readonly table: BudgetTable | null;
  readonly column: TableColumn | null;
  /** What the key is called where it lies in a row, with the members side by side: "2027", "Målnyckel". */
  readonly line?: string;
  /** For a key that is phased in: the one it starts from, or the one it ends at. */
  readonly phase: 'old' | 'target' | null;
  readonly entries: readonly KeyEntry[];
  readonly sum: Decimal;
  /** The cell where the sheet adds the key up, if it does. */
  readonly sumCell: CellRef | null;
}

const OLD_KEY = /gammal|gamla|tidigare|nuvarande|dagens|utgångs/i;
const TARGET_KEY = /(?<!\p{L})(nya?|mål|målet|slutliga?|fullt?)(?!\p{L})|målnyckel|slutnyckel/iu;

const SHARED_PARTIES = ['municipalities', 'regions'] as const;

/** Whether a table is there to say how members share: read as one, or a table of nothing but shares that says so. */
export function isKeyTable(table: BudgetTable): boolean {
  const { kind, title, columns, rows } = table;
  if (kind === 'key') return true;
  if (saysPercent(table)) return true;
  if (kind !== 'other' && kind !== 'contributions') return false;
  const isOnlyShares = rows.every(({ cells }) => cells.every((cell) => cell.kind !== 'amount'));
  return (
    isOnlyShares &&
    [title.text, ...columns.map(({ heading }) => heading)].some((text) => /nyckel(?!tal)|fördelning/i.test(text))
  );
}

/**
 * A list of names with bare numbers of a hundred in all, under a title that says that it is a key: per cent, though no cell
 * has that format.
 */
function saysPercent({ kind, title, unit, columns, rows }: BudgetTable): boolean {
  if (unit.stated !== null || (kind !== 'other' && kind !== 'contributions' && kind !== 'detail')) return false;
  if (!/nyckel(?!tal)/i.test(title.text) && !columns.some(({ heading }) => /nyckel(?!tal)|procent/i.test(heading)))
    return false;
  const lines = rows.filter(({ role }) => role === 'line');
  return lines.length > 1 && columns.some((column) => isPercentColumn(lines, column));
}

function isPercentColumn(lines: readonly TableRow[], { index, kind }: TableColumn): boolean {
  if (kind === 'population') return false;
  const numbers = lines.map(({ cells }) => numberOf(cells[index]));
  if (!numbers.every((number) => number !== null && number.greaterThan(0) && number.lessThan(100))) return false;
  const total = sum(numbers.map((number) => number ?? new Decimal(0)));
  return !total.minus(100).abs().greaterThan(FARTHEST_FROM_100);
}

/** A key in bare numbers that is further from 100 is none. */
const FARTHEST_FROM_100 = 15;

function numberOf(cell: RowCell | undefined): Decimal | null {
  return cell?.kind === 'amount' ? cell.number : cell?.kind === 'count' ? cell.value : null;
}

/** The keys that the sheets print: in tables of keys, and in columns of keys or shares beside the members' amounts. */
export function printedKeys(reading: Reading, settings: Settings): readonly AllocationKey[] {
  return reading.tables.flatMap((table) => {
    const inRows = keysInRows(table);
    if (inRows.length > 0) return inRows;
    return table.columns
      .filter(({ kind }) => kind === 'key' || kind === 'share' || (isKeyTable(table) && kind !== 'population'))
      .flatMap((column) => SHARED_PARTIES.flatMap((party) => keyOf(table, column, party, settings) ?? []));
  });
}

/** The key that the settings give a party, when they give one to each of its members. */
export function settingsKey(party: 'municipalities' | 'regions', settings: Settings): AllocationKey | null {
  const kind = party === 'regions' ? 'region' : 'municipality';
  const entries = settings.association.members
    .filter((member) => member.kind === kind)
    .map(({ name, key }) => ({ name, label: name, key, decimals: key?.times(100).decimalPlaces() ?? 0, cell: null }));
  if (entries.length < 2 || entries.some(({ key }) => key === null)) return null;
  const whole = entries.map((entry) => ({ ...entry, key: entry.key! }));
  return {
    party,
    year: null,
    table: null,
    column: null,
    phase: null,
    entries: whole,
    sum: sumOf(whole),
    sumCell: null,
  };
}

function keyOf(table: BudgetTable, column: TableColumn, party: Party, settings: Settings): AllocationKey | null {
  const entries = table.rows.flatMap((row) => entryOf(table, row, column, party, settings) ?? []);
  if (entries.length < 2) return null;
  const sumCell = sumCellOf(table, column, party);
  const phase = phaseOf(column.heading);
  return { party, year: ownYear(table, column), table, column, phase, entries, sum: sumOf(entries), sumCell };
}

const YEAR = /(?:19|20)\d\d/;
const NO_MEMBER = /summa|total|kontroll|andel|nyckel|infas|differens|(?<!\p{L})år(?!\p{L})/iu;

/** The keys of a table that has the kommuner side by side and the years, the old key and the new one below each other. */
function keysInRows(table: BudgetTable): readonly AllocationKey[] {
  const { kind, title, labelHeading = '', columns, rows } = table;
  const isAbout = [title.text, table.sheet, labelHeading, ...rows.map(({ label }) => label)].some((text) =>
    /nyckel(?!tal)|fördelning/i.test(text),
  );
  if (!isAbout || (kind !== 'other' && kind !== 'key' && kind !== 'detail')) return [];
  const lines = rows.filter((row) => row.member === null && row.role !== 'heading' && row.role !== 'note');
  const members = columns.filter(
    ({ heading, index }) =>
      heading !== '' &&
      !NO_MEMBER.test(heading) &&
      !YEAR.test(heading) &&
      lines.some(({ cells }) => cells[index]?.kind === 'share'),
  );
  const keys = members.length > 1 ? lines.flatMap((row) => keyOfRow(table, row, members) ?? []) : [];
  const whole = keys.filter((key) => wholeOfKey(key) !== null);
  return keys.length > 1 && whole.length * 2 >= keys.length ? keys : [];
}

function keyOfRow(table: BudgetTable, row: TableRow, members: readonly TableColumn[]): AllocationKey | null {
  const year = YEAR.exec(row.label)?.[0] ?? null;
  const phase = phaseOf(row.label);
  if (year === null && phase === null) return null;
  const entries = members.flatMap(({ heading, index }): readonly KeyEntry[] => {
    const cell = row.cells[index];
    if (cell?.kind !== 'share') return [];
    return [{ name: heading, label: heading, key: cell.share, decimals: cell.decimals, cell: cell.cell }];
  });
  if (entries.length < members.length) return null;
  return {
    party: 'municipalities',
    year: year === null ? null : Number(year),
    table,
    column: null,
    line: row.label,
    phase,
    entries,
    sum: sumOf(entries),
    sumCell: null,
  };
}

/** What a column, or a row, is called as a key that is phased in. */
function phaseOf(name: string): AllocationKey['phase'] {
  return OLD_KEY.test(name) ? 'old' : TARGET_KEY.test(name) ? 'target' : null;
}

/** The year that a column, or the title over it, names; a key without one holds for every year. */
function ownYear({ title }: BudgetTable, { year, heading }: TableColumn): number | null {
  return [heading, title.text].some((text) => text.includes(String(year))) ? year : null;
}

function entryOf(
  table: BudgetTable,
  row: TableRow,
  column: TableColumn,
  party: Party,
  settings: Settings,
): KeyEntry | null {
  const cell = row.cells[column.index];
  const printed = cell && printedKey(table, column, cell);
  if (row.role !== 'line' || !printed) return null;
  const member = row.member ?? unnamedMember(table, row);
  if (!member || isTogether(member) || partyOf(member, settings) !== party) return null;
  return { name: member.name, label: row.label, ...printed };
}

function printedKey(table: BudgetTable, column: TableColumn, cell: RowCell): Omit<KeyEntry, 'name' | 'label'> | null {
  if (cell.kind === 'share') return { key: cell.share, decimals: cell.decimals, cell: cell.cell };
  const number = saysPercent(table) ? numberOf(cell) : null;
  const lines = table.rows.filter(({ role }) => role === 'line');
  if (number === null || !isPercentColumn(lines, column)) return null;
  return { key: number.dividedBy(100), decimals: number.decimalPlaces(), cell: cell.cell };
}

/**
 * In a table of keys without any known member, a labelled line is a kommun: it is the kommuner that share by a key. A line of
 * a year, or of the old or the new key, is none.
 */
function unnamedMember(table: BudgetTable, { label }: TableRow): MemberRef | null {
  const isKnown = !(isKeyTable(table) || sharesByKey(table)) || table.rows.some(({ member }) => member !== null);
  if (isKnown || label === '' || YEAR.test(label) || phaseOf(label) !== null) return null;
  return { kind: 'municipality', name: label };
}

function isTogether({ kind }: MemberRef): boolean {
  return kind === 'municipalitiesTogether' || kind === 'regionsTogether';
}

function sumOf(entries: readonly { readonly key: Decimal }[]): Decimal {
  return sum(entries.map(({ key }) => key));
}

/** The sum row's cell, in a table that holds only this party. */
function sumCellOf(table: BudgetTable, column: TableColumn, party: Party): CellRef | null {
  const isOnlyParty = !table.rows.some(({ member }) => member && !samePartyKind(member, party));
  const cells: readonly (RowCell | undefined)[] = table.rows
    .filter(({ role }) => role === 'sum')
    .map((row) => row.cells[column.index]);
  return isOnlyParty ? (cells.find((cell) => cell?.kind === 'share')?.cell ?? null) : null;
}

function samePartyKind({ kind }: MemberRef, party: Party): boolean {
  return party === 'regions' ? kind.startsWith('region') : kind.startsWith('municipalit');
}

/** The entry of a member in a key, or `null`. */
export function entryFor(key: AllocationKey, member: MemberRef, settings: Settings): KeyEntry | null {
  const names = namesOf(member.name, settings);
  return key.entries.find(({ name }) => names.includes(plainName(name))) ?? null;
}

/** A key may also be written as shares of all the members' money: a quarter, or half without a region (5 and 5 a §§). */
export const WHOLES = [new Decimal(1), new Decimal('0.25'), new Decimal('0.5')];
/** 0,01 percentage points. */
export const KEY_TOLERANCE = new Decimal('0.0001');

/** What a key adds up to when it is whole: 1, or the party's share of all the money. `null`: it is not whole. */
export function wholeOfKey({ sum: total }: AllocationKey): Decimal | null {
  return WHOLES.find((whole) => !total.minus(whole).abs().greaterThan(KEY_TOLERANCE)) ?? null;
}
