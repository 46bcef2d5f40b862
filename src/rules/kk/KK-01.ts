import type { Reading, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { labelAt } from '../common/columns';
import { groupBy } from '../common/groupBy';
import { BASIS } from '../facts/basis';
import { cellOf, distinctCells } from '../facts/cells';
import { entryFor, isKeyTable, printedKeys, wholeOfKey, type AllocationKey } from '../facts/keys';
import { isMemberIn, listedAs, listedMembers } from '../facts/memberList';
import { memberColumns, type MemberColumn } from '../facts/members';
import { namesOf, plainName } from '../facts/names';
import { defineRule, type AnyDraft } from '../model';

const MESSAGES = {
  missing: ['members'],
  missingFromKey: ['members'],
  missingFromMembers: ['members', 'other'],
  twice: ['member'],
  unknown: ['member'],
} as const;

/** Every kommun among the members has one row where the kommuner's money is written out. */
export const KK01 = defineRule({
  id: 'KK-01',
  severity: 'error',
  basis: BASIS.shares,
  certainty: 'deterministic',
  messages: MESSAGES,
  settings: ['association.members'],
  check(reading, settings) {
    const columns = memberColumns(reading, settings).filter(writesOutKommuner);
    const hasList = listedMembers(settings, 'municipality').length > 0;
    const keys = printedKeys(reading, settings).filter(
      ({ party, phase, table }) => party === 'municipalities' && phase === null && table !== null && isKeyTable(table),
    );
    const tests = columns.map((column) =>
      hasList
        ? againstList(column, settings)
        : (againstKeys(column, keysOf(column, keys), settings) ?? againstMembers(column, reading, settings)),
    );
    return {
      checks: tests.filter((test) => test !== null).length,
      findings: tests.flatMap((test) => test ?? []),
    };
  },
});

/** The kommuner's part is written out kommun by kommun beside the state's, in the main list of what members pay. */
function writesOutKommuner({ table, parties, unknown }: MemberColumn): boolean {
  const rows = parties.municipalities?.rows ?? [];
  return (
    (table.kind === 'contributions' || table.kind === 'budget') &&
    rows.length > 0 &&
    unknown.isZero() &&
    parties.state !== undefined &&
    rows.every(({ member }) => member?.kind === 'municipality' || member?.kind === 'region')
  );
}

/** The rows against the kommuner that the settings name as members in the year. */
function againstList(column: MemberColumn, settings: Settings): readonly AnyDraft<typeof MESSAGES>[] | null {
  const { year } = column.column;
  if (year === null) return null;
  const rows = column.parties.municipalities!.rows;
  const members = listedMembers(settings, 'municipality').filter((member) => isMemberIn(member, year));
  const byMember = groupBy(rows, (row) => (row.member ? listedAs(row.member, settings) : null));
  const missing = members.filter((member) => !byMember.has(member)).map(({ name }) => name);
  const unknown = (byMember.get(null) ?? []).filter((row) => !isPaidBeside(row));
  return [
    ...(missing.length > 0 ? [draft('missing', { members: missing }, column, rows[0]!)] : []),
    ...unknown.map((row) => draft('unknown', { member: row.label }, column, row)),
    ...[...byMember].flatMap(([member, own]) => {
      const ordinary = own.filter((row) => !isPaidBeside(row));
      return member && ordinary.length > 1 ? [draft('twice', { member: member.name }, column, ordinary[1]!)] : [];
    }),
  ];
}

/** A row for money beside the ordinary contribution. */
function isPaidBeside({ label }: TableRow): boolean {
  return /projekt|extra|särskil|riktad|tillägg|engångs|medfinansiering|varav|därav/i.test(label);
}

/** The whole keys that speak of the column's year. */
function keysOf({ column }: MemberColumn, keys: readonly AllocationKey[]): readonly AllocationKey[] {
  const ofYear = keys.filter(({ year }) => year !== null && year === column.year);
  return (ofYear.length > 0 ? ofYear : keys.filter(({ year }) => year === null)).filter((key) => wholeOfKey(key));
}

/**
 * Without a list in the settings, a key in the workbook is one. Speaks where each row has its key and some kommun of the key
 * has no row; silent where any of the keys has just the kommuner of the column.
 */
function againstKeys(
  column: MemberColumn,
  keys: readonly AllocationKey[],
  settings: Settings,
): readonly AnyDraft<typeof MESSAGES>[] | null {
  const rows = column.parties.municipalities!.rows;
  const covering = keys
    .filter((key) => rows.every((row) => row.member && entryFor(key, row.member, settings)))
    .map((key) => key.entries.filter((entry) => entry.key.greaterThan(0) && !hasRow(entry.name, rows, settings)));
  const fewest = [...covering].sort((a, b) => a.length - b.length)[0];
  if (!fewest || rows.length < 2) return null;
  if (fewest.length === 0) return [];
  const members = fewest.map(({ label }) => label);
  return [draft('missingFromKey', { members }, column, rows[0]!)];
}

/** Without a key either, a list of the members in the workbook tells them. Silent where it lacks any of the column's kommuner. */
function againstMembers(
  column: MemberColumn,
  { document }: Reading,
  settings: Settings,
): readonly AnyDraft<typeof MESSAGES>[] | null {
  const rows = column.parties.municipalities!.rows;
  const { year } = column.column;
  const listed = document.members.filter(
    ({ kind, since }) => kind === 'municipality' && (since === null || year === null || since < year),
  );
  const isListed = ({ member }: TableRow): boolean =>
    member !== null && listed.some(({ name }) => namesOf(name, settings).includes(plainName(member.name)));
  const [first] = listed;
  if (!first || !rows.every(isListed)) return null;
  const missing = listed.filter(({ name }) => !hasRow(name, rows, settings)).map(({ name }) => name);
  if (missing.length === 0) return [];
  const found = draft('missingFromMembers', { members: missing, other: first.cell }, column, rows[0]!);
  return [{ ...found, severity: 'warning' }];
}

function hasRow(name: string, rows: readonly TableRow[], settings: Settings): boolean {
  const names = namesOf(name, settings);
  return rows.some(({ member }) => member && names.includes(plainName(member.name)));
}

function draft<Id extends keyof typeof MESSAGES>(
  messageId: Id,
  data: Record<(typeof MESSAGES)[Id][number], string | readonly string[] | CellRef>,
  { table, column, parties }: MemberColumn,
  row: TableRow,
): AnyDraft<typeof MESSAGES> {
  const cells = distinctCells([row.labelCell, cellOf(row, column), ...(parties.municipalities?.cells ?? [])]);
  const where = { sheet: table.sheet, cell: cells[0]!, cells, label: labelAt(table, row.label, column) };
  return { messageId, data, where } as unknown as AnyDraft<typeof MESSAGES>;
}
