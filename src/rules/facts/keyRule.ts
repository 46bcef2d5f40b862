import { Decimal, sum, type Ore } from '../../money';
import type { MemberRef, Reading, TableRow } from '../../reading/model';
import type { Settings } from '../../settings/model';
import type { CellRef } from '../../workbook';
import { labelAt } from '../common/columns';
import type { AnyDraft, Outcome, Quantity } from '../model';
import { amount, cellOf, distinctCells } from './cells';
import {
  entryFor,
  isKeyTable,
  KEY_TOLERANCE,
  printedKeys,
  settingsKey,
  wholeOfKey,
  WHOLES,
  type AllocationKey,
  type KeyEntry,
} from './keys';
import { memberColumns, type MemberColumn } from './members';
import type { ShareColumn } from './printedShares';
import { shareTests, type ShareTest } from './shareAmounts';

export type SharedParty = 'municipalities' | 'regions';

/** What can be said of a key that does not add up to 100 %. */
export const KEY_SUM_MESSAGES = { sum: ['sum'], roundedSum: ['sum'] } as const;
/** What can be said of amounts that do not follow their key. `several`: most of the party's. */
export const KEY_AMOUNT_MESSAGES = {
  amount: ['actual', 'key', 'part', 'expected'],
  several: ['members', 'part'],
} as const;

/** Tests that a party's keys add up to 100 %, in every table of keys and every column of keys. */
export function checkKeySums(
  party: SharedParty,
  reading: Reading,
  settings: Settings,
): Outcome<typeof KEY_SUM_MESSAGES> {
  const followed = keysWithAllAmounts(party, reading, settings);
  const isKey = (key: AllocationKey) => isKeyColumn(key) || followed.some(({ column }) => column === key.column);
  const keys = printedKeys(reading, settings).filter((key) => key.party === party && isKey(key) && !isShareOfAll(key));
  return { checks: keys.length, findings: keys.flatMap((key) => sumDraft(key) ?? []) };
}

function isKeyColumn({ table, column, line }: AllocationKey): boolean {
  return line !== undefined || column?.kind === 'key' || (table !== null && isKeyTable(table));
}

/** Columns of shares that all the amounts beside them follow, though they do not come to what the shares are of. */
function keysWithAllAmounts(party: SharedParty, reading: Reading, settings: Settings): readonly ShareColumn[] {
  return shareTests(reading, settings).flatMap(({ shares, comparisons }) => {
    const own = comparisons.filter(({ printed }) => printed.party === party);
    return own.length > 0 && own.every(({ base, fits }) => base === 'agreed' && fits) ? [shares] : [];
  });
}

/** Beside the state's own share, and nearer a quarter than the whole: a share of all the money, which FS-10 adds up. */
function isShareOfAll({ table, column, sum: total }: AllocationKey): boolean {
  const besideState = table?.rows.some(
    ({ member, cells }) => member?.kind === 'state' && column !== null && cells[column.index]?.kind === 'share',
  );
  return besideState === true && total.lessThan('0.625');
}

function sumDraft(key: AllocationKey): AnyDraft<typeof KEY_SUM_MESSAGES> | null {
  const { table, column, entries, sumCell, line } = key;
  if (!table || wholeOfKey(key)) return null;
  const cells = entries.map(({ cell }) => cell);
  const difference = key.sum.minus(1);
  const rounding = sum(entries.map(({ decimals }) => new Decimal(10).pow(-2 - decimals).dividedBy(2)));
  const isRounding = entries.every(({ decimals }) => decimals > 0) && !difference.abs().greaterThan(rounding);
  return {
    messageId: isRounding ? 'roundedSum' : 'sum',
    ...(isRounding ? { severity: 'note' } : {}),
    data: { sum: share(key.sum) },
    where: {
      sheet: table.sheet,
      cell: sumCell ?? cells.at(-1)!,
      cells: distinctCells([sumCell, ...cells]),
      label: column ? labelAt(table, table.title.text, column) : (line ?? table.title.text),
    },
    expected: share(new Decimal(1)),
    actual: share(key.sum),
    difference: share(difference),
    tolerance: share(isRounding ? rounding : KEY_TOLERANCE),
  };
}

/** Tests that the amounts of a party's members follow its key, in every column where the key of that year is known. */
export function checkKeyAmounts(
  party: SharedParty,
  reading: Reading,
  settings: Settings,
): Outcome<typeof KEY_AMOUNT_MESSAGES> {
  const keys = printedKeys(reading, settings).filter((key) => key.party === party);
  const columns = memberColumns(reading, settings);
  const shares = shareTests(reading, settings);
  const tests = columns.flatMap((column) => {
    const parts = [...possibleParts(column, party, columns), ...agreedParts(column, party, shares)];
    return keyTest(column, parts, party, keys, settings) ?? [];
  });
  return {
    checks: tests.reduce((total, { rows }) => total + rows.length, 0),
    findings: tests.flatMap(drafts),
  };
}

interface KeyedRow {
  readonly row: TableRow;
  readonly cell: CellRef;
  readonly entry: KeyEntry;
  readonly actual: Ore;
  readonly key: Decimal;
  readonly expected: Ore;
  readonly tolerance: Ore;
  readonly fits: boolean;
}

interface KeyTest {
  readonly column: MemberColumn;
  /** The party's part that the key was put to. */
  readonly part: Ore;
  readonly rows: readonly KeyedRow[];
}

/** The party's amounts beside the key that covers all its members; of several keys and parts, those that fit best. */
function keyTest(
  column: MemberColumn,
  parts: readonly Ore[],
  party: SharedParty,
  keys: readonly AllocationKey[],
  settings: Settings,
): KeyTest | null {
  const own = column.parties[party];
  const { year } = column.column;
  if (!own || own.rows.length < 2) return null;
  const beside = keys.filter(
    (key) => key.table === column.table && key.phase === null && (key.year === year || key.year === null),
  );
  const inTables = keys.filter(({ table, phase }) => table !== null && isKeyTable(table) && phase === null);
  const ofYear = inTables.filter((key) => key.year === year && year !== null);
  const ofAnyYear = inTables.filter(({ year }) => year === null);
  const agreed = settingsKey(party, settings);
  for (const group of [beside, ofYear, ofAnyYear, agreed ? [agreed] : []]) {
    const tests = group.flatMap((key) =>
      parts.flatMap((part) => applyKey(column, own.rows, key, part, settings) ?? []),
    );
    const best = [...tests].sort((a, b) => misses(a) - misses(b))[0];
    if (best) return best;
  }
  return null;
}

function misses({ rows }: Pick<KeyTest, 'rows'>): number {
  return rows.filter(({ fits }) => !fits).length;
}

/**
 * The party's part: what its rows come to, what the state's part says it should come to (of an odd total, a step more or
 * less), or what another table of the same year states for them together.
 */
function possibleParts(column: MemberColumn, party: SharedParty, columns: readonly MemberColumn[]): readonly Ore[] {
  const { parties, hasMunicipalityOutsideRegion } = column;
  const own = parties[party];
  if (!own) return [];
  const half = parties.state && !hasMunicipalityOutsideRegion ? parties.state.ore.dividedBy(2) : null;
  const byState = half ? [half, half.minus(column.step), half.plus(column.step)] : [];
  const together = columns
    .filter((other) => other.table !== column.table && other.column.year === column.column.year)
    .flatMap((other) => (other.parties[party]?.rows.length === 1 ? [other.parties[party].ore] : []));
  return [own.ore, ...byState, ...together];
}

/** What the shares beside the amounts agree that the part is: a total, or the quarter or half of it that is the party's. */
function agreedParts({ table, column }: MemberColumn, party: SharedParty, tests: readonly ShareTest[]): readonly Ore[] {
  const ofColumn = tests.filter(({ members }) => members.table === table && members.column === column);
  const totals = ofColumn.flatMap(({ comparisons }) => {
    const agreed = comparisons.find(({ base, printed }) => base === 'agreed' && printed.party === party);
    return agreed ? [agreed.whole] : [];
  });
  return totals.flatMap((total) => WHOLES.map((whole) => total.times(whole)));
}

function applyKey(
  column: MemberColumn,
  rows: readonly TableRow[],
  key: AllocationKey,
  part: Ore,
  settings: Settings,
): KeyTest | null {
  const whole = wholeOfKey(key);
  const keyed = rows.map((row) => {
    const entry = entryFor(key, row.member as MemberRef, settings);
    return entry && keyedRow(row, column, entry, whole ?? new Decimal(1), part);
  });
  if (!keyed.every((one) => one !== null)) return null;
  if (!whole) {
    // Keys that do not add up are a fault of their own; where enough amounts follow them all the same, the others do not.
    const test = { column, part, rows: keyed };
    const fitting = keyed.length - misses(test);
    return fitting >= 2 && fitting * 2 >= keyed.length ? test : null;
  }
  const covered = sum(keyed.map((one) => one.key));
  if (covered.minus(1).abs().greaterThan(KEY_TOLERANCE)) return null;
  const test = { column, part, rows: keyed };
  return isRoundedKey(test, whole) ? { ...test, rows: keyed.map((one) => ({ ...one, fits: true })) } : test;
}

/**
 * Whether the key was rounded when it was written: most amounts miss it, and none by more than its last digit explains. A key is
 * decided in whole per cent; shares of all the money are often only printed so.
 */
function isRoundedKey(test: KeyTest, whole: Decimal): boolean {
  const { part, rows } = test;
  const mayBeWholePercent = whole.lessThan(1);
  return (
    misses(test) * 2 > rows.length &&
    rows.every(({ entry, actual, expected, tolerance }) => {
      const hidden = new Decimal(10)
        .pow(-2 - entry.decimals)
        .dividedBy(2)
        .dividedBy(whole)
        .times(part);
      return (
        (entry.decimals > 0 || mayBeWholePercent) && !actual.minus(expected).abs().greaterThan(tolerance.plus(hidden))
      );
    })
  );
}

function keyedRow(row: TableRow, { column, step }: MemberColumn, entry: KeyEntry, whole: Decimal, part: Ore): KeyedRow {
  const key = entry.key.dividedBy(whole);
  const cell = row.cells[column.index]!;
  const actual = cell.kind === 'amount' ? cell.ore.abs() : new Decimal(0);
  const expected = key.times(part);
  const fits = !actual.minus(expected).abs().greaterThan(step);
  return { row, cell: cell.cell, entry, actual, key, expected, tolerance: step, fits };
}

function drafts({ column, part, rows }: KeyTest): readonly AnyDraft<typeof KEY_AMOUNT_MESSAGES>[] {
  const off = rows.filter(({ fits }) => !fits);
  if (off.length > 2 && off.length * 2 > rows.length) return [severalDraft(column, part, off)];
  return off.map((one) => {
    const [actual, expected] = [amount(one.actual, column.unit), amount(one.expected, column.unit)];
    return {
      messageId: 'amount',
      data: { actual, key: share(one.key), part: amount(part, column.unit), expected },
      where: {
        sheet: column.table.sheet,
        cell: one.cell,
        cells: distinctCells([one.cell, one.entry.cell]),
        label: labelAt(column.table, one.row.label, column.column),
      },
      expected,
      actual,
      difference: amount(one.actual.minus(one.expected), column.unit),
      tolerance: amount(one.tolerance, column.unit),
      restsOn: distinctCells([one.entry.cell]),
    };
  });
}

function severalDraft(
  { table, column, unit }: MemberColumn,
  part: Ore,
  off: readonly KeyedRow[],
): AnyDraft<typeof KEY_AMOUNT_MESSAGES> {
  const first = off[0]!;
  return {
    messageId: 'several',
    data: { members: off.map(({ row }) => row.label), part: amount(part, unit) },
    where: {
      sheet: table.sheet,
      cell: first.cell,
      cells: distinctCells([...off.map(({ cell }) => cell), ...off.map(({ entry }) => entry.cell)]),
      label: labelAt(table, first.row.label, column),
    },
    expected: amount(first.expected, unit),
    actual: amount(first.actual, unit),
    difference: amount(first.actual.minus(first.expected), unit),
    tolerance: amount(first.tolerance, unit),
    restsOn: distinctCells(off.flatMap(({ entry, row }) => [entry.cell, cellOf(row, column)])),
  };
}

function share(value: Decimal): Quantity {
  return { kind: 'share', share: value };
}
