import { inUnit } from '../../../src/money';
import type { Concept, MemberKind, Reading, RowRole, Side, TableKind, TableRow } from '../../../src/reading/model';
import { isMemberRow, memberColumns, partyOf, sharesByKey, type MemberColumn } from '../../../src/rules/facts/members';
import { defaultSettings } from '../../../src/settings';
import { withMembers } from '../../support/settings';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';

const columnsOf = (lines: readonly TableLine[], options: TableOptions = {}, settings = defaultSettings) =>
  memberColumns(
    { tables: [budgetTable(lines, { kind: 'contributions', ...options })] } as unknown as Reading,
    settings,
  );
const columnOf = (...given: Parameters<typeof columnsOf>) => columnsOf(...given)[0]!;

/** What each party pays, in the column's unit, with its label. */
const paid = ({ parties, unit }: MemberColumn) =>
  Object.values(parties).map(({ party, ore, label }) => `${party} ${inUnit(ore, unit).toFixed()} (${label})`);

const THREE: readonly TableLine[] = [
  ['Försäkringskassan', 6000],
  ['Region Norr', 3000],
  ['Storby kommun', 3000],
];

describe('which party a member belongs to', () => {
  test.each<[MemberKind, string | null]>([
    ['state', 'state'],
    ['af', 'state'],
    ['region', 'regions'],
    ['regionsTogether', 'regions'],
    ['municipality', 'municipalities'],
    ['municipalitiesTogether', 'municipalities'],
    ['external', null],
  ])('%s: %s', (kind, party) => {
    expect(partyOf({ kind, name: 'Norr' }, defaultSettings)).toBe(party);
  });

  test('a region that is a kommun outside every region belongs to the kommuner', () => {
    expect(partyOf({ kind: 'region', name: 'Region Gotland' }, defaultSettings)).toBe('municipalities');
    const settings = {
      ...defaultSettings,
      ...withMembers({ name: 'Öarna', kind: 'municipality', outsideRegion: true }),
    };
    expect(partyOf({ kind: 'region', name: 'Region Öarna' }, settings)).toBe('municipalities');
    expect(partyOf({ kind: 'region', name: 'Region Norr' }, settings)).toBe('regions');
  });
});

describe('a row of what a member pays', () => {
  const row = (over: Partial<TableRow>): TableRow => ({ ...budgetTable(THREE).rows[0]!, ...over });

  test.each<[RowRole, boolean]>([
    ['line', true],
    ['sum', true],
    ['heading', false],
    ['note', false],
  ])('is a %s: %s', (role, expected) => {
    expect(isMemberRow(row({ role }))).toBe(expected);
  });

  test.each<[Side, boolean]>([
    ['income', true],
    ['none', true],
    ['cost', false],
    ['equity', false],
  ])('is on the side of %s: %s', (side, expected) => {
    expect(isMemberRow(row({ side }))).toBe(expected);
  });

  test.each<[Concept | null, boolean]>([
    [null, true],
    ['contribution', true],
    ['totalContributions', false],
    ['intervention', false],
  ])('speaks of %s: %s', (concept, expected) => {
    expect(isMemberRow(row({ concept }))).toBe(expected);
  });

  test('names a member', () => {
    expect(isMemberRow(row({ member: null }))).toBe(false);
    expect(isMemberRow(row({ member: { kind: 'external', name: 'ESF' } }))).toBe(false);
  });
});

describe('the members’ money', () => {
  test.each<[TableKind, boolean]>([
    ['budget', true],
    ['contributions', true],
    ['followUp', true],
    ['incomeStatement', true],
    ['instalments', true],
    ['periods', true],
    ['detail', false],
    ['intervention', false],
    ['key', false],
    ['other', false],
    ['balanceSheet', false],
  ])('stands in a table of the kind %s: %s', (kind, expected) => {
    expect(columnsOf(THREE, { kind })).toHaveLength(expected ? 1 : 0);
  });

  test('is what each party pays', () => {
    const column = columnOf(THREE);
    expect(paid(column)).toEqual([
      'state 6000 (Försäkringskassan)',
      'regions 3000 (Region Norr)',
      'municipalities 3000 (Storby kommun)',
    ]);
    expect(inUnit(column.total, 'tkr').toNumber()).toBe(12000);
  });

  test('has a party only where it has an amount', () => {
    const column = columnOf([
      ['Försäkringskassan', 6000],
      ['Region Norr', null],
      ['Storby kommun', '-'],
    ]);
    expect(paid(column)).toEqual(['state 6000 (Försäkringskassan)', 'municipalities 0 (Storby kommun)']);
  });

  test('of several columns is that of whole years, one by one', () => {
    const columns = columnsOf(
      [
        ['Försäkringskassan', 6000, 1500, 6200],
        ['Region Norr', 3000, 750, 3100],
      ],
      { columns: [2026, { year: 2026, kind: 'instalment' }, 2027] },
    );
    expect(columns.map(({ column, total }) => [column.year, inUnit(total, 'tkr').toNumber()])).toEqual([
      [2026, 9000],
      [2027, 9300],
    ]);
  });

  test('is not known where an amount could not be read', () => {
    expect(columnsOf([...THREE, ['Lillby kommun', '3 00 0 tkr?']])).toEqual([]);
  });

  test('is none where all amounts are zero', () => {
    expect(columnsOf([['Försäkringskassan', 0] as const, ['Region Norr', '-']])).toEqual([]);
  });

  test('may be written with a minus throughout', () => {
    const column = columnOf([
      ['Försäkringskassan', -6000],
      ['Region Norr', -3000],
      ['Storby kommun', '-'],
      ['Diverse', -500],
      ['Medlemsbidrag totalt', -9000],
    ]);
    expect(paid(column)).toEqual([
      'state 6000 (Försäkringskassan)',
      'regions 3000 (Region Norr)',
      'municipalities 0 (Storby kommun)',
    ]);
    expect(inUnit(column.unknown, 'tkr').toNumber()).toBe(500);
    expect(inUnit(column.statedTotal!.ore, 'tkr').toNumber()).toBe(9000);
  });

  test('is less by what stands with a minus among the others', () => {
    const column = columnOf([...THREE, ['Storby kommun', -500]]);
    expect(paid(column).at(-1)).toBe('municipalities 2500 (Storby kommun)');
  });

  test('is called by its rows: one, two, or the first and the last', () => {
    const label = (...names: readonly string[]) =>
      columnOf(names.map((name): TableLine => [name, 1000])).parties.municipalities!.label;
    expect(label('Storby kommun')).toBe('Storby kommun');
    expect(label('Storby kommun', 'Lillby kommun')).toBe('Storby kommun + Lillby kommun');
    expect(label('Storby kommun', 'Storby kommun')).toBe('Storby kommun');
    expect(label('Storby kommun', 'Lillby kommun', 'Ekby kommun')).toBe('Storby kommun … Ekby kommun');
  });

  test('may lie beside income whose payer is not said', () => {
    const unknown = (...lines: readonly TableLine[]) =>
      inUnit(columnOf([...THREE, ...lines]).unknown, 'tkr').toNumber();
    expect(unknown()).toBe(0);
    expect(unknown(['Diverse', 300], ['Övrigt', 200])).toBe(500);
    expect(unknown(['= Summa', 12000])).toBe(0);
    expect(unknown(['Ränteintäkter', 50])).toBe(0);
  });

  test('knows of a kommun outside every region', () => {
    expect(columnOf(THREE).hasMunicipalityOutsideRegion).toBe(false);
    expect(columnOf([...THREE, ['Region Gotland', 500]]).hasMunicipalityOutsideRegion).toBe(true);
  });
});

describe('rows that repeat others', () => {
  const kommuner = (...lines: readonly TableLine[]) =>
    paid(columnOf([['Försäkringskassan', 6000] as const, ['Region Norr', 3000], ...lines])).at(-1);

  test('count once where each kommun stands beside all of them together', () => {
    expect(kommuner(['Kommunerna', 3000], ['Storby kommun', 2000], ['Lillby kommun', 1000])).toBe(
      'municipalities 3000 (Storby kommun + Lillby kommun)',
    );
  });

  test('may differ by what rounding each of them can leave', () => {
    expect(kommuner(['Kommunerna', 3000], ['Storby kommun', 2001], ['Lillby kommun', 1001])).toBe(
      'municipalities 3002 (Storby kommun + Lillby kommun)',
    );
  });

  test('are left out where they are only a part of what all pay together', () => {
    expect(kommuner(['Kommunerna', 3000], ['Storby kommun', 2002], ['Lillby kommun', 1001])).toBe(
      'municipalities 3000 (Kommunerna)',
    );
    expect(kommuner(['Kommunerna', 3000], ['Storby kommun', 2000])).toBe('municipalities 3000 (Kommunerna)');
  });

  test('are none where the others have a row of their own', () => {
    expect(kommuner(['Storby kommun', 2000], ['Övriga kommuner', 2000])).toBe(
      'municipalities 4000 (Storby kommun + Övriga kommuner)',
    );
  });

  test('are a sum and its lines', () => {
    expect(kommuner(['Storby kommun', 2000], ['Lillby kommun', 1000], ['= Kommunerna', 3000])).toBe(
      'municipalities 3000 (Storby kommun + Lillby kommun)',
    );
    expect(kommuner(['= Kommunerna', 3000])).toBe('municipalities 3000 (Kommunerna)');
  });
});

describe('the stated total of the members’ money', () => {
  const withSum = (parts: readonly number[]) => {
    const table = budgetTable([...THREE, ['Diverse', 100], ['= Att fördela', 12000]], { kind: 'contributions' });
    const sum = { parts: parts.map((row) => ({ row, sign: 1 as const })), evidence: 'formula' as const };
    const rows = table.rows.map((row) => (row.role === 'sum' ? { ...row, sum } : row));
    return memberColumns({ tables: [{ ...table, rows }] } as unknown as Reading, defaultSettings)[0]!.statedTotal;
  };

  test('is the row that is called so', () => {
    const { row, cell, ore } = columnOf([...THREE, ['Medlemsbidrag totalt', 12500]]).statedTotal!;
    expect(row.label).toBe('Medlemsbidrag totalt');
    expect(cell).toEqual({ sheet: 'Budget', row: 4, column: 1 });
    expect(inUnit(ore, 'tkr').toNumber()).toBe(12500);
  });

  test('is the row that adds just the members, whatever it is called', () => {
    expect(withSum([0, 1, 2])?.row.label).toBe('Att fördela');
    expect(withSum([0, 1])).toBeNull();
    expect(withSum([0, 1, 3])).toBeNull();
    expect(withSum([0, 1, 2, 3])).toBeNull();
  });

  test('is none where no row says it, or its amount is missing', () => {
    expect(columnOf(THREE).statedTotal).toBeNull();
    expect(columnOf([...THREE, ['Medlemsbidrag totalt', null]]).statedTotal).toBeNull();
  });
});

describe('the step of the members’ amounts', () => {
  const step = (unit: 'kr' | 'tkr' | 'mnkr', ...amounts: readonly TableLine[1][]) =>
    inUnit(
      columnOf(
        amounts.map((amount, index): TableLine => [`${['Alby', 'Berby', 'Ceby'][index]} kommun`, amount!]),
        { unit },
      ).step,
      'kr',
    ).toNumber();

  test('is what they are written in', () => {
    expect(step('tkr', 6000, 3000)).toBe(1000);
    expect(step('tkr', 6000.5, 3000)).toBe(100);
    expect(step('mnkr', 7.3, 3)).toBe(100_000);
    expect(step('kr', 6_000_001, 3_000_000)).toBe(1);
  });

  test('is never finer than a krona', () => {
    expect(step('kr', 6_000_000.25, 3_000_000)).toBe(1);
  });

  test('is as round as all of them are, up to a thousand kronor', () => {
    expect(step('kr', 6_000_010, 3_000_000)).toBe(10);
    expect(step('kr', 6_000_100, 3_000_000)).toBe(100);
    expect(step('kr', 6_001_000, 3_000_000)).toBe(1000);
    expect(step('kr', 6_000_000, 3_000_000)).toBe(1000);
  });

  test('is that of the typed ones; a formula carries its full value', () => {
    expect(step('tkr', 6000, { formula: 'B9/4', value: 3000.25 })).toBe(1000);
    expect(step('tkr', { formula: 'B9/2', value: 6000.5 }, { formula: 'B9/4', value: 3000.25 })).toBe(10);
  });

  test('is not that of a zero', () => {
    expect(step('kr', 6_000_000, 0)).toBe(1000);
  });
});

describe('a list of names beside a key', () => {
  const byKey = { kind: 'detail', columns: [{ year: 2026, kind: 'key' }, 2026] } as const;
  const NAMES: readonly TableLine[] = [
    ['~ Alby', 0.6, 600],
    ['~ Berby', 0.4, 400],
  ];

  test('is one of kommuner', () => {
    const [column] = columnsOf([...NAMES, ['= Summa', 1, 1000]], byKey);
    expect(paid(column!)).toEqual(['municipalities 1000 (Alby + Berby)']);
    expect(column!.parties.municipalities!.rows.map(({ member }) => member)).toEqual([
      { kind: 'municipality', name: 'Alby' },
      { kind: 'municipality', name: 'Berby' },
    ]);
  });

  test('has a name on each line', () => {
    const [column] = columnsOf([...NAMES, ['~ ', 0.1, 100]], byKey);
    expect(paid(column!)).toEqual(['municipalities 1000 (Alby + Berby)']);
  });

  test.each<[TableKind, boolean]>([
    ['detail', true],
    ['other', true],
    ['contributions', true],
    ['budget', false],
    ['intervention', false],
  ])('is a table of the kind %s: %s', (kind, expected) => {
    expect(sharesByKey(budgetTable(NAMES, { ...byKey, kind }))).toBe(expected);
  });

  test('says how they share: by a key or by how many live there', () => {
    const kinds = ['key', 'population', 'budget'] as const;
    expect(
      kinds.map((kind) => sharesByKey(budgetTable(NAMES, { ...byKey, columns: [{ year: 2026, kind }, 2026] }))),
    ).toEqual([true, true, false]);
  });

  test('names no known member', () => {
    expect(sharesByKey(budgetTable([...NAMES, ['Ceby kommun', 0.1, 100]], byKey))).toBe(false);
  });
});
