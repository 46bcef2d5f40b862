import { Decimal } from '../../../src/money';
import type { BudgetTable, Reading, TableKind } from '../../../src/reading/model';
import {
  entryFor,
  isKeyTable,
  printedKeys,
  settingsKey,
  wholeOfKey,
  type AllocationKey,
} from '../../../src/rules/facts/keys';
import { defaultSettings, type Settings } from '../../../src/settings';
import type { MemberSetting } from '../../../src/settings/model';
import { address } from '../../../src/workbook';
import { withMembers } from '../../support/settings';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';

const KEY = { year: 2026, kind: 'key' } as const;
const SHARE = { year: 2026, kind: 'share' } as const;
const PEOPLE = { year: 2026, kind: 'population' } as const;

/** A table with headings of its own choice, in the order of the columns. */
function tableOf(lines: readonly TableLine[], options: TableOptions, headings: readonly string[] = []): BudgetTable {
  const table = budgetTable(lines, options);
  const columns = table.columns.map((column, index) => ({ ...column, heading: headings[index] ?? column.heading }));
  return { ...table, columns };
}

const keysOf = (...tables: readonly BudgetTable[]) =>
  printedKeys({ tables } as unknown as Reading, defaultSettings).map(plain);

/** "municipalities 2026: Alby 60 (B2), Berby 40 (B3)". */
function plain({ party, year, phase, line, entries, sumCell }: AllocationKey): string {
  const names = entries.map(({ name, key, cell }) => `${name} ${key.times(100).toNumber()} (${address(cell!)})`);
  const head = [party, year ?? 'any year', phase, line && `"${line}"`].filter((part) => part).join(' ');
  return `${head}: ${names.join(', ')}${sumCell ? ` = ${address(sumCell)}` : ''}`;
}

describe('a table that is there to say how members share', () => {
  const shares: readonly TableLine[] = [
    ['Alby kommun', 0.6],
    ['Berby kommun', 0.4],
  ];
  const one = (kind: TableKind, title: string, lines = shares, columns: TableOptions['columns'] = [SHARE]) =>
    isKeyTable(tableOf(lines, { kind, title, columns }, ['Andel']));

  test('is read as one', () => {
    expect(one('key', 'Medlemmar')).toBe(true);
  });

  test.each<[TableKind, boolean]>([
    ['other', true],
    ['contributions', true],
    ['detail', false],
    ['budget', false],
  ])('holds shares alone and says so, in a table of the kind %s: %s', (kind, expected) => {
    expect(one(kind, 'Fördelning mellan kommunerna')).toBe(expected);
    expect(one(kind, 'Fördelningsnyckel')).toBe(expected);
  });

  test('says so in its title or over a column', () => {
    expect(one('other', 'Medlemmar')).toBe(false);
    const table = tableOf(shares, { kind: 'other', title: 'Medlemmar', columns: [SHARE] }, ['Fördelning']);
    expect(isKeyTable(table)).toBe(true);
  });

  test('has no amounts', () => {
    const [first, second] = [['Alby kommun', 0.6, 600] as const, ['Berby kommun', 0.4, null] as const];
    expect(one('other', 'Fördelning', [first, second], [SHARE, 2026])).toBe(false);
    expect(one('other', 'Fördelning', [second, second], [SHARE, 2026])).toBe(true);
  });
});

describe('bare numbers of a hundred in all', () => {
  const isPercent = (numbers: readonly (number | string | null)[], options: TableOptions = {}) =>
    isKeyTable(
      tableOf(
        numbers.map((number, index) => [`~ ${['Alby', 'Berby', 'Ceby', 'Denby'][index]}`, number] as const),
        { kind: 'other', title: 'Fördelningsnyckel', unit: null, ...options },
        ['2026'],
      ),
    );

  test('are per cent under a title that says it is a key', () => {
    expect(isPercent([45, 30, 25])).toBe(true);
    expect(isPercent([45, 30, 25], { title: 'Medlemmar' })).toBe(false);
  });

  test('may be so far from a hundred that the key is wrong, not so far that it is none', () => {
    expect(isPercent([45, 30, 10])).toBe(true);
    expect(isPercent([45, 30, 9])).toBe(false);
    expect(isPercent([45, 30, 40])).toBe(true);
    expect(isPercent([45, 30, 41])).toBe(false);
  });

  test('are several, each some of the hundred', () => {
    expect(isPercent([90])).toBe(false);
    expect(isPercent([60, 40, 0])).toBe(false);
    expect(isPercent([100, 10, -10])).toBe(false);
    expect(isPercent([100, 1])).toBe(false);
    expect(isPercent([60, 40, null])).toBe(false);
    expect(isPercent([60, 40, '-'])).toBe(false);
  });

  test('are no amounts of a unit that is said', () => {
    expect(isPercent([45, 30, 25], { unit: 'tkr' })).toBe(false);
  });

  test('are no numbers of people', () => {
    expect(isPercent([45, 30, 25], { kind: 'detail', columns: [PEOPLE] })).toBe(false);
  });

  test.each<[TableKind, boolean]>([
    ['other', true],
    ['contributions', true],
    ['detail', true],
    ['budget', false],
    ['intervention', false],
  ])('stand in a list, of the kind %s: %s', (kind, expected) => {
    expect(isPercent([45, 30, 25], { kind })).toBe(expected);
  });

  test('may have a sum below, and other columns beside them', () => {
    const lines: readonly TableLine[] = [
      ['~ Alby', 45, 12_000],
      ['~ Berby', 55, 15_000],
      ['= Summa', 100, 27_000],
    ];
    const options: TableOptions = { kind: 'other', title: 'Kommuner', unit: null, columns: [2026, 2025] };
    expect(isKeyTable(tableOf(lines, options, ['Procent', 'Belopp']))).toBe(true);
    expect(isKeyTable(tableOf(lines, options, ['Del', 'Belopp']))).toBe(false);
    expect(keysOf(tableOf(lines, options, ['Procent 2026', 'Belopp']))).toEqual([
      'municipalities 2026: Alby 45 (B2), Berby 55 (B3)',
    ]);
  });

  test('are told with the decimals that they show', () => {
    const table = tableOf([['~ Alby', 45.25] as const, ['~ Berby', 54]], {
      ...{ kind: 'other', title: 'Nyckel', unit: null },
    });
    const [key] = printedKeys({ tables: [table] } as unknown as Reading, defaultSettings);
    expect(key!.entries.map(({ decimals }) => decimals)).toEqual([2, 0]);
    expect(key!.sum.toNumber()).toBe(0.9925);
  });
});

describe('a printed key', () => {
  const members: readonly TableLine[] = [
    ['Försäkringskassan', 1, 5000],
    ['Region Norr', 0.7, 1750],
    ['Region Syd', 0.3, 750],
    ['Alby kommun', 0.6, 1500],
    ['Berby kommun', 0.4, 1000],
  ];
  const beside = { kind: 'contributions', columns: [KEY, 2026] } as const;

  test('is that of each party beside its amounts', () => {
    expect(keysOf(tableOf(members, beside))).toEqual([
      'municipalities 2026: Alby kommun 60 (B5), Berby kommun 40 (B6)',
      'regions 2026: Region Norr 70 (B3), Region Syd 30 (B4)',
    ]);
    expect(keysOf(tableOf(members, { ...beside, columns: [SHARE, 2026] }))).toHaveLength(2);
    expect(keysOf(tableOf(members, { ...beside, columns: [PEOPLE, 2026] }))).toEqual([]);
  });

  test('is shared by at least two', () => {
    expect(keysOf(tableOf(members.slice(0, 4), beside))).toEqual([
      'regions 2026: Region Norr 70 (B3), Region Syd 30 (B4)',
    ]);
  });

  test('has no part for all together, nor for a sum', () => {
    const more: readonly TableLine[] = [
      ['Kommunerna', 1, 2500],
      ['Regionerna', 1, 2500],
      ['= Alby kommun', 1, 2500],
    ];
    expect(keysOf(tableOf([...members, ...more], beside))).toEqual([
      'municipalities 2026: Alby kommun 60 (B5), Berby kommun 40 (B6)',
      'regions 2026: Region Norr 70 (B3), Region Syd 30 (B4)',
    ]);
  });

  test('is of the year in its heading or in the title, otherwise of any', () => {
    const year = (title: string, heading: string) =>
      keysOf(tableOf(members.slice(3), { ...beside, title }, [heading]))[0]!.split(':')[0];
    expect(year('Nyckel', '2026')).toBe('municipalities 2026');
    expect(year('Nyckel 2026', 'Andel')).toBe('municipalities 2026');
    expect(year('Nyckel', 'Andel')).toBe('municipalities any year');
  });

  test.each([
    ['Nuvarande nyckel', ' old'],
    ['Tidigare andel', ' old'],
    ['Ny nyckel', ' target'],
    ['Målnyckel', ' target'],
    ['Nyckel', ''],
    ['Penny', ''],
  ])('may be phased in: %s', (heading, phase) => {
    expect(keysOf(tableOf(members.slice(3), beside, [heading]))[0]!.split(':')[0]).toBe(
      `municipalities any year${phase}`,
    );
  });

  describe('among names that are not known', () => {
    const unknown: readonly TableLine[] = [
      ['~ Alby', 0.6],
      ['~ Berby', 0.4],
      ['~ ', 0.1],
      ['= Summa', 1],
    ];

    test('is the kommuner’s, in a table of keys or one that shares by a key', () => {
      const expected = ['municipalities 2026: Alby 60 (B2), Berby 40 (B3) = B5'];
      expect(keysOf(tableOf(unknown, { kind: 'key', columns: [SHARE] }))).toEqual(expected);
      expect(keysOf(tableOf(unknown, { kind: 'detail', columns: [KEY] }))).toEqual(expected);
    });

    test('is nobody’s in another table, or beside a name that is known', () => {
      expect(keysOf(tableOf(unknown, { kind: 'budget', columns: [SHARE] }))).toEqual([]);
      const mixed: readonly TableLine[] = [...unknown, ['Ceby kommun', 0.2], ['Denby kommun', 0.8]];
      expect(keysOf(tableOf(mixed, { kind: 'key', columns: [SHARE] }))).toEqual([
        'municipalities 2026: Ceby kommun 20 (B6), Denby kommun 80 (B7) = B5',
      ]);
    });
  });

  test('has the sheet’s own sum only where no other party is in it', () => {
    const sum: TableLine = ['= Summa', 1, 2500];
    const ends = (...lines: readonly TableLine[]) =>
      keysOf(tableOf(lines, beside)).map((text) => text.slice(text.indexOf(')', text.lastIndexOf('(')) + 1));
    expect(ends(...members.slice(3), sum)).toEqual([' = B4']);
    expect(ends(...members.slice(1, 3), sum)).toEqual([' = B4']);
    expect(ends(...members.slice(1), sum)).toEqual(['', '']);
    expect(ends(...members.slice(3), members[0]!, sum)).toEqual(['']);
    expect(ends(...members.slice(3), ['Kommunerna', 1, 1], sum)).toEqual([' = B5']);
    expect(ends(...members.slice(3), ['= Summa', null, 2500], sum)).toEqual([' = B5']);
    expect(ends(...members.slice(3), ['= Summa', null, 2500])).toEqual(['']);
  });

  test('in a table of keys is every column but that of the people', () => {
    const lines: readonly TableLine[] = [
      ['~ Alby', 45, 12_000, 0.45],
      ['~ Berby', 55, 15_000, 0.55],
    ];
    const columns = [2026, PEOPLE, SHARE];
    expect(keysOf(tableOf(lines, { kind: 'detail', title: 'Nyckel', unit: null, columns }))).toEqual([
      'municipalities 2026: Alby 45 (B2), Berby 55 (B3)',
      'municipalities 2026: Alby 45 (D2), Berby 55 (D3)',
    ]);
  });
});

describe('kommuner side by side', () => {
  const lines: readonly TableLine[] = [
    ['~ 2025 (nuvarande)', 0, 0.6, 0.4, 1],
    ['~ 2026', 0.5, 0.58, 0.42, 1],
    ['~ 2027', 1, 0.56, 0.44, 1],
  ];
  const headings = ['Andel av vägen', 'Alby', 'Berby', 'Summa'];
  const options = { kind: 'other', title: 'Nyckel', columns: [SHARE, SHARE, SHARE, SHARE] } as const;
  const ALL = [
    'municipalities 2025 old "2025 (nuvarande)": Alby 60 (C2), Berby 40 (D2)',
    'municipalities 2026 "2026": Alby 58 (C3), Berby 42 (D3)',
    'municipalities 2027 "2027": Alby 56 (C4), Berby 44 (D4)',
  ];

  test('have a key on each line', () => {
    expect(keysOf(tableOf(lines, options, headings))).toEqual(ALL);
  });

  test.each<[TableKind, boolean]>([
    ['other', true],
    ['key', true],
    ['detail', true],
    ['budget', false],
    ['contributions', false],
  ])('stand in a table of the kind %s: %s', (kind, expected) => {
    expect(keysOf(tableOf(lines, { ...options, kind }, headings))).toEqual(expected ? ALL : []);
  });

  test('are told by the title, the sheet, what heads the labels, or a label', () => {
    const named = tableOf(lines, { ...options, title: 'Infasning' }, headings);
    expect(keysOf(named)).toEqual([]);
    expect(keysOf({ ...named, sheet: 'Fördelning' })).toHaveLength(3);
    expect(keysOf({ ...named, labelHeading: 'Nyckel' })).toHaveLength(3);
    expect(
      keysOf(tableOf([...lines, ['~ Målnyckel', 1, 0.5, 0.5, 1]], { ...options, title: 'Infasning' }, headings)),
    ).toEqual([...ALL, 'municipalities any year target "Målnyckel": Alby 50 (C5), Berby 50 (D5)']);
  });

  test('are lines of a year or of the old or the new key, with a share for each', () => {
    const more: readonly TableLine[] = [
      ['~ Skillnad', 0, -0.1, 0.1, 0],
      ['# 2028', null, 0.5, 0.5, 1],
      ['varav 2029', null, 0.5, 0.5, 1],
      ['Alby kommun 2030', null, 0.5, 0.5, 1],
      ['~ 2031', null, 0.5, null, 0.5],
    ];
    expect(keysOf(tableOf([...lines, ...more], options, headings))).toEqual(ALL);
  });

  test('are at least two, under headings that name neither a sum nor a year', () => {
    expect(keysOf(tableOf(lines, options, ['Andel av vägen', 'Alby', 'Summa', 'Kontroll']))).toEqual([]);
    expect(keysOf(tableOf(lines, options, ['Andel av vägen', 'Alby', '2026', 'Utfall 1999']))).toEqual([]);
    expect(keysOf(tableOf(lines, options, ['', 'Alby', 'Berby', '']))).toEqual(ALL);
  });

  test('have shares below them', () => {
    const columns = [SHARE, SHARE, SHARE, 2026];
    expect(keysOf(tableOf(lines, { ...options, columns }, ['Andel', 'Alby', 'Berby', 'Belopp']))).toEqual(ALL);
    const first: TableLine = ['~ 2024', null, null, null, null];
    expect(keysOf(tableOf([first, ...lines], options, headings))).toHaveLength(3);
  });

  test('are several, and at least half of them whole', () => {
    const off = (year: number): TableLine => [`~ ${year}`, 1, 0.5, 0.4, 0.9];
    expect(keysOf(tableOf([...lines, off(2028), off(2029), off(2030)], options, headings))).toHaveLength(6);
    expect(keysOf(tableOf([lines[0]!, off(2028)], options, headings))).toHaveLength(2);
    expect(keysOf(tableOf([lines[0]!, off(2028), off(2029)], options, headings))).toEqual([]);
    expect(keysOf(tableOf(lines.slice(0, 1), options, headings))).toEqual([]);
  });
});

type Listed = Pick<MemberSetting, 'name' | 'kind'> & Partial<MemberSetting>;

describe('a key in the settings', () => {
  const settings = (...members: readonly Listed[]): Settings => ({
    ...defaultSettings,
    ...withMembers(...members),
  });
  const key = (share: string) => new Decimal(share);
  const alby = { name: 'Alby', kind: 'municipality', key: key('0.625') } as const;
  const berby = { name: 'Berby', kind: 'municipality', key: key('0.375') } as const;
  const regions = [
    { name: 'Region Norr', kind: 'region', key: key('0.7') },
    { name: 'Region Syd', kind: 'region', key: key('0.3') },
  ] as const;

  test('is that of one party', () => {
    const all = settings(alby, berby, ...regions);
    const municipalities = settingsKey('municipalities', all)!;
    expect(municipalities.entries).toEqual([
      { name: 'Alby', label: 'Alby', key: key('0.625'), decimals: 1, cell: null },
      { name: 'Berby', label: 'Berby', key: key('0.375'), decimals: 1, cell: null },
    ]);
    expect(municipalities).toMatchObject({ party: 'municipalities', year: null, phase: null, table: null });
    expect(municipalities.sum.toNumber()).toBe(1);
    expect(settingsKey('regions', all)!.entries.map(({ name }) => name)).toEqual(['Region Norr', 'Region Syd']);
  });

  test('is known only where each of at least two has one', () => {
    expect(settingsKey('municipalities', settings(alby, ...regions))).toBeNull();
    expect(settingsKey('municipalities', settings(alby, { ...berby, key: null }))).toBeNull();
    expect(settingsKey('municipalities', settings(...regions))).toBeNull();
  });

  test('is found by any of a member’s names', () => {
    const named = settings({ ...alby, aliases: ['Albyborg'] }, berby);
    const own = settingsKey('municipalities', named)!;
    const find = (name: string) => entryFor(own, { kind: 'municipality', name }, named)?.name ?? null;
    expect([find('Alby kommun'), find('Albyborgs kommun'), find('Berby'), find('Ceby')]).toEqual([
      ...['Alby', 'Alby', 'Berby'],
      null,
    ]);
  });
});

test('a key is whole at 100 per cent, or as the party’s part of all the money', () => {
  const whole = (sum: string) => wholeOfKey({ sum: new Decimal(sum) } as AllocationKey)?.toNumber() ?? null;
  expect(['1', '1.0001', '0.9999', '0.25', '0.5'].map(whole)).toEqual([1, 1, 1, 0.25, 0.5]);
  expect(['1.00011', '0.9998', '0.75', '0', '0.2502'].map(whole)).toEqual([null, null, null, null, null]);
});
