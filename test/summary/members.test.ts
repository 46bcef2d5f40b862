import { Decimal } from '../../src/money';
import { defaultSettings, type MemberSetting, type Settings } from '../../src/settings';
import { readWorkbook } from '../../src/reading';
import { f, percent, sheet as grid, workbook } from '../support/grid';
import { budgetTable, type TableLine } from '../support/table';
import { disagreements } from './evaluate';
import { formulasOf, handMade, rowOf, sheetOf, sourceOf, summariseHandMade, valuesOf, yearFigures } from './handMade';

/** Member, year, party, key, share, expected, stated, difference, state. */
const COLUMNS = { key: 3, share: 4, expected: 5, stated: 6, difference: 7, state: 8, source: 9 } as const;

function contributions(lines: readonly TableLine[], keyed = false) {
  return budgetTable(lines, {
    sheet: 'Bidrag',
    kind: 'contributions',
    columns: keyed
      ? [
          { year: 2026, kind: 'key' },
          { year: 2026, kind: 'budget' },
        ]
      : [2026],
  });
}

function membersOf(lines: readonly TableLine[], settings: Partial<Settings> = {}, keyed = false) {
  const reading = handMade([contributions(lines, keyed)]);
  const summary = summariseHandMade(reading, { settings });
  const sheet = sheetOf(summary, 'memberContributions');
  expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
  return sheet;
}

function withMembers(...members: readonly Partial<MemberSetting>[]): Partial<Settings> {
  return {
    association: {
      ...defaultSettings.association,
      members: members.map(({ name = '', kind = 'municipality', ...rest }) => ({
        name,
        kind,
        aliases: [],
        key: null,
        outsideRegion: false,
        from: null,
        to: null,
        ...rest,
      })),
    },
  };
}

const SEVERAL: readonly TableLine[] = [
  ['Försäkringskassan', null, 6695],
  ['Region Norr', 0.6, 2009],
  ['Region Syd', 0.4, 1339],
  ['Storby kommun', 0.52, 1741],
  ['Mellanby kommun', 0.27, 904],
  ['Lillby kommun', 0.13, 435],
  ['Byarums kommun', 0.08, 268],
];

describe('Medlemsbidrag', () => {
  it('sets each member beside its lawful share, with a subtotal where a party has several', () => {
    const sheet = membersOf(SEVERAL, {}, true);
    expect(sheet.rows[0]![0]!.value).toBe('Medlemsbidrag 2026');
    const rows = sheet.rows
      .slice(3)
      .map((cells) => cells.slice(0, 9).map((cell) => cell?.value ?? null))
      .map(([member, , ...rest]) => [member, ...rest]);
    expect(rows).toEqual([
      ['Försäkringskassan', 'Staten', null, 0.5, 6695, 6695, 0, 'stämmer'],
      ['Region Norr', 'Regioner', 0.6, 0.15, 2009, 2009, 0, 'stämmer'],
      ['Region Syd', 'Regioner', 0.4, 0.1, 1339, 1339, 0, 'stämmer'],
      ['Summa regioner', null, null, 0.25, 3348, 3348, 0, 'stämmer'],
      ['Storby kommun', 'Kommuner', 0.52, 0.13, 1741, 1741, 0, 'stämmer'],
      ['Mellanby kommun', 'Kommuner', 0.27, 0.0675, 904, 904, 0, 'stämmer'],
      ['Lillby kommun', 'Kommuner', 0.13, 0.0325, 435, 435, 0, 'stämmer'],
      ['Byarums kommun', 'Kommuner', 0.08, 0.02, 268, 268, 0, 'stämmer'],
      ['Summa kommuner', null, null, 0.25, 3348, 3348, 0, 'stämmer'],
      ['Summa medlemsbidrag', null, null, 1, 13391, 13391, 0, null],
    ]);
  });

  it('leaves it to the förbund who gets the odd tkr', () => {
    for (const [state, region, kommun] of [
      [6695, 3348, 3348],
      [6696, 3348, 3347],
      [6696, 3347, 3348],
    ]) {
      const sheet = membersOf([
        ['Staten', state!],
        ['Region Norr', region!],
        ['Storby kommun', kommun!],
      ]);
      for (const name of ['Staten', 'Region Norr', 'Storby kommun']) {
        expect(valuesOf(sheet, name)[COLUMNS.state]).toBe('stämmer');
        expect(valuesOf(sheet, name)[COLUMNS.difference]).toBe(0);
      }
    }
  });

  it('shows the one party that is out of line with the others, and what it should pay', () => {
    const sheet = membersOf([
      ['Staten', 6240],
      ['Region Norr', 3000],
      ['Storby kommun', 3000],
    ]);
    expect(valuesOf(sheet, 'Staten').slice(4, 9)).toEqual([0.5, 6000, 6240, 240, 'avviker']);
    expect(rowOf(sheet, 'Staten')[COLUMNS.state]!.style).toBe('error');
    expect(valuesOf(sheet, 'Region Norr')[COLUMNS.state]).toBe('stämmer');
    expect(valuesOf(sheet, 'Summa medlemsbidrag').slice(5, 8)).toEqual([12000, 12240, 240]);
    expect(formulasOf(sheet, 'Summa medlemsbidrag')[COLUMNS.expected]).toBe('2*(G5+G6)');
  });

  it('shows the one kommun that does not follow the key', () => {
    const sheet = membersOf(
      SEVERAL.map((line) => (line[0] === 'Lillby kommun' ? ['Lillby kommun', 0.13, 445] : line)) as TableLine[],
      {},
      true,
    );
    expect(valuesOf(sheet, 'Lillby kommun').slice(3, 9)).toEqual([0.13, 0.0325, 435, 445, 10, 'avviker']);
    // The state's odd half leaves room for a tkr either way.
    expect(valuesOf(sheet, 'Storby kommun')[COLUMNS.state]).toBe('avrundning');
    expect(valuesOf(sheet, 'Summa kommuner')[COLUMNS.state]).toBe('avviker');
  });

  it('takes the key from the settings, and says which member is missing', () => {
    const settings = withMembers(
      { name: 'Storby kommun', key: new Decimal('0.6') },
      { name: 'Lillby kommun', key: new Decimal('0.4') },
      { name: 'Gamla kommun', to: '2024-12-31' },
    );
    const sheet = membersOf(
      [
        ['Staten', 4000],
        ['Region Norr', 2000],
        ['Storby kommun', 1200],
        ['= Summa medlemsbidrag', 8000],
      ],
      settings,
    );
    expect(valuesOf(sheet, 'Lillby kommun').slice(3, 9)).toEqual([0.4, expect.closeTo(0.1), 800, null, null, 'saknas']);
    expect(sheet.rows.some((cells) => cells[0]?.value === 'Gamla kommun')).toBe(false);
  });

  it('does not guess a key', () => {
    const sheet = membersOf([
      ['Staten', 4000],
      ['Region Norr', 2000],
      ['Storby kommun', 1200],
      ['Lillby kommun', 800],
    ]);
    expect(valuesOf(sheet, 'Lillby kommun').slice(3, 9)).toEqual([null, null, null, 800, null, 'nyckel saknas']);
    expect(valuesOf(sheet, 'Summa kommuner')[COLUMNS.state]).toBe('stämmer');
  });

  it('lets region and kommun pay more than the law asks where that is agreed', () => {
    const settings = { association: { ...defaultSettings.association, extraContributionsAgreed: true } };
    const sheet = membersOf(
      [
        ['Staten', 4000],
        ['Region Norr', 2500],
        ['Storby kommun', 2000],
      ],
      settings,
    );
    expect(valuesOf(sheet, 'Region Norr').slice(5, 9)).toEqual([2000, 2500, 500, 'mer, enligt avtal']);
    expect(valuesOf(sheet, 'Storby kommun')[COLUMNS.state]).toBe('stämmer');
  });

  it('halves between the state and a kommun outside every region (5 a §)', () => {
    const sheet = membersOf([
      ['Staten', 3000],
      ['Region Gotland', 3000],
    ]);
    expect(valuesOf(sheet, 'Region Gotland').slice(2, 9)).toEqual(['Kommuner', null, 0.5, 3000, 3000, 0, 'stämmer']);
  });

  it('tells what the parties should pay where only the total is stated', () => {
    const table = budgetTable(
      [
        ['Intäkter från parterna', 13392, 12052],
        ['= Summa kostnader', 13000, 12000],
      ],
      { columns: [2026, { year: 2027, kind: 'plan' }] },
    );
    const names = {
      income: 'Intäkter från parterna',
      contributions: 'Intäkter från parterna',
      cost: 'Summa kostnader',
    };
    const reading = handMade([table], [yearFigures(table, 0, names), yearFigures(table, 1, names)]);
    const sheet = sheetOf(summariseHandMade(reading), 'memberContributions');
    expect(sheet.rows[0]![0]!.value).toBe('Medlemsbidrag 2026–2027');
    expect(valuesOf(sheet, 'Staten').slice(4, 9)).toEqual([0.5, 6696, null, null, 'saknas']);
    expect(formulasOf(sheet, 'Summa medlemsbidrag')[COLUMNS.expected]).toBe("'Budget'!B2");
    expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
  });

  it('sets what has been paid beside it, where a sheet tells', () => {
    const paid = budgetTable(
      [
        ['Staten', 1500, 1500],
        ['Region Norr', 750, '-'],
      ],
      {
        sheet: 'Rekvisition',
        kind: 'instalments',
        columns: [
          { year: 2026, kind: 'paid' },
          { year: 2026, kind: 'paid' },
        ],
      },
    );
    const reading = handMade([
      contributions([
        ['Staten', 6000],
        ['Region Norr', 3000],
        ['Storby kommun', 3000],
      ]),
      paid,
    ]);
    const sheet = sheetOf(summariseHandMade(reading), 'memberContributions');
    expect(valuesOf(sheet, 'År')[8]).toBe('Betalt, tkr');
    expect(valuesOf(sheet, 'Staten')[8]).toBe(3000);
    expect(formulasOf(sheet, 'Staten')[8]).toBe("'Rekvisition'!B2+'Rekvisition'!C2");
    expect(valuesOf(sheet, 'Region Norr')[8]).toBe(750);
    expect(valuesOf(sheet, 'Storby kommun')[8]).toBeNull();
    expect(valuesOf(sheet, 'Summa medlemsbidrag')[8]).toBe(3750);
    expect(disagreements(sheet, sourceOf(reading))).toEqual([]);
  });

  it.each([
    ['a percentage', [percent(0.55), percent(0.45)], ["'Bidrag'!B6", "'Bidrag'!B7"]],
    ['a plain number', [55, 45], ["'Bidrag'!B6/100", "'Bidrag'!B7/100"]],
  ])('follows the cell of a key that is %s', (_, keys, formulas) => {
    const snapshot = workbook(
      grid('Bidrag', [
        ['Medlemsbidrag 2026 (tkr)'],
        ['Medlem', 'Nyckel %', 'Bidrag 2026'],
        [],
        ['Försäkringskassan', null, 4000],
        ['Region Norr', null, 2000],
        ['Storby kommun', keys[0], 1100],
        ['Lillby kommun', keys[1], 900],
        ['Summa medlemsbidrag', null, f('SUM(C4:C7)', 8000)],
      ]),
    );
    const reading = readWorkbook(snapshot, defaultSettings);
    const sheet = sheetOf(summariseHandMade(reading), 'memberContributions');
    expect([formulasOf(sheet, 'Storby kommun')[COLUMNS.key], formulasOf(sheet, 'Lillby kommun')[COLUMNS.key]]).toEqual(
      formulas,
    );
    expect(valuesOf(sheet, 'Storby kommun').slice(3, 9)).toEqual([0.55, 0.1375, 1100, 1100, 0, 'stämmer']);
    expect(disagreements(sheet, snapshot)).toEqual([]);
  });

  it('is left out where nothing is said of the members', () => {
    const table = budgetTable([['= Summa kostnader', 100]]);
    const reading = handMade([table], [yearFigures(table, 0, { cost: 'Summa kostnader' })]);
    expect(summariseHandMade(reading).sheets.map(({ kind }) => kind)).toEqual(['summary', 'deviations']);
  });
});
