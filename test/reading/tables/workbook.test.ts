import { readWorkbook } from '../../../src/reading';
import { Decimal } from '../../../src/money';
import { defaultSettings, type TableCorrection } from '../../../src/settings';
import { parseRange, type CellRange, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook';
import { f, sheet, workbook } from '../../support/grid';
import { drawn } from './drawn';
import { readWith, shown, shownColumns } from './show';

const read = (...sheets: readonly SheetSnapshot[]): ReturnType<typeof readWorkbook> =>
  readWorkbook(workbook(...sheets), defaultSettings);

const plainBudget = drawn(
  'Budget',
  `
Budget 2026 (tkr)
Post            | 2026 | 2027
Medlemsbidrag   | 4000 | 4000
Team            | 3000 | 3000
Kansli          | 900  | 900
Summa kostnader | 3900 | 3900
`,
);

describe('a workbook without a budget', () => {
  test('nothing at all', () => {
    const reading = read();
    expect(reading).toMatchObject({ tables: [], prose: [], statements: [], unread: [], years: [], budgetYear: null });
  });

  test('an empty sheet, a text and a list', () => {
    const reading = read(
      sheet('Tomt', []),
      sheet('Text', [['Välkommen till förbundet.']]),
      drawn('Lista', 'Namn | Ort\nAnna | Viken\nBo | Näset'),
    );
    expect(reading.tables).toEqual([]);
    expect(reading.sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Tomt', 'empty'],
      ['Text', 'text'],
      ['Lista', 'text'],
    ]);
  });

  test('figures that nothing names are told, with their area', () => {
    const reading = read(drawn('Blad1', '|3|4\n|5|6\n|7|8'));
    expect(reading.tables).toEqual([]);
    expect(reading.unread).toEqual([
      {
        cell: { sheet: 'Blad1', row: 0, column: 1 },
        range: { top: 0, left: 1, bottom: 2, right: 2 },
        text: '',
        reason: 'noLabels',
      },
    ]);
    expect(reading.sheets[0]?.kind).toBe('other');
  });
});

describe('what a sheet says of itself', () => {
  test('a generated sheet is not read', () => {
    const generated: SheetSnapshot = { ...plainBudget, name: 'Sammanställning', generated: 'summary' };
    const reading = read(plainBudget, generated);
    expect(reading.tables.map((table) => table.sheet)).toEqual(['Budget']);
    expect(reading.sheets.map(({ kind }) => kind)).toEqual(['budget', 'generated']);
  });

  test('error values, links to other workbooks and formulas without a value', () => {
    const reading = read(
      sheet('Budget', [
        ['Post', 2026],
        ['Medlemsbidrag', f("'[Bidrag.xlsx]Blad1'!B4", 4000)],
        ['Team', { error: '#REF!' }],
        ['Kansli', f('B2*0.2', null)],
        ['Revision', f('SUM(Tabell1[Belopp])', 60)],
      ]),
    );
    const [facts] = reading.sheets;
    expect(facts?.errorCells).toEqual([
      { cell: { sheet: 'Budget', row: 2, column: 1 }, error: '#REF!', formula: null },
    ]);
    expect(facts?.externalLinks.map(({ cell }) => cell.row)).toEqual([1]);
    expect(facts?.uncalculated).toEqual([{ sheet: 'Budget', row: 3, column: 1 }]);
    expect(reading.unread.map(({ cell, reason }) => [cell.row, reason])).toEqual([
      [2, 'errorValue'],
      [3, 'noCachedValue'],
    ]);
    expect(reading.tables[0]?.rows.map(({ cells }) => cells[0]?.kind)).toEqual([
      'amount',
      'unread',
      'unread',
      'amount',
    ]);
  });

  test('hidden rows are told', () => {
    const reading = read({ ...plainBudget, hiddenRows: new Set([3]) });
    expect(reading.tables[0]?.rows.filter(({ isHidden }) => isHidden).map(({ label }) => label)).toEqual(['Team']);
  });
});

describe('the year and the name', () => {
  test.each<readonly [string, SheetSnapshot, number]>([
    ['the columns', plainBudget, 2026],
    ['the title', drawn('Blad1', 'Verksamhetsplan och budget 2027\nBidrag | 4000\nKostnader | 3900'), 2027],
    ["the sheet's name", drawn('Budget 2028', 'Bidrag | 4000\nKostnader | 3900'), 2028],
    ['a fact', drawn('Blad1', 'Budgetår: | 2025\n\nPost | Belopp\nBidrag | 4000\nKostnader | 3900'), 2025],
    [
      'the last budget before the plans',
      drawn('Blad1', 'Post | Budget 2025 | Budget 2026 | Plan 2027\nBidrag | 1 | 2 | 3'),
      2026,
    ],
    [
      'the later of two budgets behind an outcome',
      drawn('Blad1', 'Post | Utfall 2024 | Budget 2025 | Budget 2026\nBidrag | 1 | 2 | 3'),
      2026,
    ],
    ...(
      [
        ['Budget 2027 jämfört med budget 2026', 2027],
        ['Förslag till budget 2027 mot budget 2026', 2027],
        ['Jämförelse budget 2026 och budget 2027', 2027],
        ['Budget 2026 jämfört med flerårsplan 2026–2028', 2026],
        ['Budget 2026 och plan 2027', 2026],
      ] as const
    ).map(
      ([title, year]) =>
        [`“${title}”`, drawn('Blad1', `${title}\nPost | Budget 2026 | Budget 2027\nBidrag | 1 | 2`), year] as const,
    ),
  ])('the budget year from %s', (_, from, year) => {
    expect(read(from).budgetYear).toBe(year);
  });

  test("the later of two sheets with a budget each is this year's; three are a plan", () => {
    const of = (year: number) =>
      drawn(`Budget ${year}`, `Budget ${year}\nPost | Budget ${year}\nBidrag | 1\nKansli | 1`);
    expect(read(of(2026), of(2027)).budgetYear).toBe(2027);
    expect(read(of(2027), of(2026)).budgetYear).toBe(2027);
    expect(read(of(2026), of(2027), of(2028)).budgetYear).toBe(2026);
  });

  test('the settings decide the budget year', () => {
    const settings = { ...defaultSettings, budget: { ...defaultSettings.budget, year: 2030 } };
    expect(readWorkbook(workbook(plainBudget), settings).budgetYear).toBe(2030);
  });

  test.each([
    ['Samordningsförbundet Uppsala län', 'Samordningsförbundet Uppsala län'],
    ['Budget 2026 för Samordningsförbundet Norra Viken', 'Samordningsförbundet Norra Viken'],
    ['Samordningsförbundet Västerås. Beslut 2019-03-29', 'Samordningsförbundet Västerås'],
    ['SAMORDNINGSFÖRBUNDET ÅDALEN', 'SAMORDNINGSFÖRBUNDET ÅDALEN'],
    ['Samordningsförbundet för rehabilitering i Södertälje', 'Samordningsförbundet för rehabilitering i Södertälje'],
    ['Samordningsförbundet Åmål, Säffle och Dals-Ed', 'Samordningsförbundet Åmål, Säffle och Dals-Ed'],
    ['Sjuhärads samordningsförbund', 'Sjuhärads samordningsförbund'],
    ['Finsam i Lund – budget', 'Finsam i Lund'],
    ['Samordningsförbundet Viken Budget 2026', 'Samordningsförbundet Viken'],
  ])('%s', (text, name) => {
    expect(read(sheet('Blad1', [[text]])).association).toEqual({
      text: name,
      cell: { sheet: 'Blad1', row: 0, column: 0 },
    });
  });

  test.each(['Samordningsförbundet har beslutat om budget', 'samordningsförbund', 'Finsam'])(
    'no name in "%s"',
    (text) => {
      expect(read(sheet('Blad1', [[text]])).association).toBeNull();
    },
  );

  test('the name in the settings goes before the sheets', () => {
    const association = { ...defaultSettings.association, name: 'Samordningsförbundet Vi' };
    const reading = readWorkbook(workbook(sheet('A', [['Samordningsförbundet De']])), {
      ...defaultSettings,
      association,
    });
    expect(reading.association).toEqual({ text: 'Samordningsförbundet Vi', cell: null });
  });
});

describe('words outside the tables', () => {
  test('amounts and goals in running text, and years in titles', () => {
    const reading = read(
      plainBudget,
      sheet('Text', [
        ['Verksamhetsplan 2025'],
        ['Förbundets kostnader ska under 2026 inte överstiga intäkterna. Eget kapital beräknas till 1 200 tkr.'],
      ]),
    );
    expect(reading.prose.map(({ quote, cell }) => [cell.sheet, cell.row, quote])).toEqual([
      ['Text', 1, expect.stringContaining('1 200 tkr')],
    ]);
    expect(reading.statements.map(({ kind, cell, year }) => [kind, cell.sheet, year])).toEqual(
      expect.arrayContaining([
        ['year', 'Budget', 2026],
        ['year', 'Text', 2025],
        ['goalCostsWithinIncome', 'Text', 2026],
      ]),
    );
  });

  const yearsSaid = (...rows: readonly (readonly string[])[]): readonly string[] =>
    read(plainBudget, sheet('Text', rows)).statements.flatMap(({ kind, cell, text }) =>
      kind === 'year' && cell.sheet === 'Text' ? [text] : [],
    );

  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['alone at the top', [['Samordningsförbundet Norr'], ['Budget 2025'], ['Dnr 2024/17']], ['Budget 2025']],
    [
      'over running text',
      [['Verksamhetsplan'], ['Inledning'], ['Mål'], ['Budget 2025'], ['Bidragen är oförändrade.']],
      ['Budget 2025'],
    ],
    ['with a number', [['A'], ['B'], ['C'], ['3. Budget 2025'], ['4. Insatser']], ['3. Budget 2025']],
  ])('a heading with a year: %s', (_, rows, expected) => {
    expect(yearsSaid(...rows)).toEqual(expected);
  });

  test.each<[string, readonly (readonly string[])[]]>([
    [
      'in an årshjul',
      [['Årshjul'], ['Mars', 'Bokslut 2025', 'Ekonom'], ['Juni', 'Uppföljning av budget 2025', 'Chef']],
    ],
    [
      'in an årshjul, one thing a line',
      [['Årshjul'], ['Januari'], ['Bokslut 2025'], ['Februari'], ['Årsredovisning 2025']],
    ],
    [
      'in a list of tasks',
      [
        ['Uppgift', 'Klart'],
        ['Bokslut 2025', 'ja'],
        ['Uppföljning av budget 2025', 'nej'],
      ],
    ],
    ['in a list with bullets', [['Att göra'], ['- Bokslut 2025'], ['- Rekvirera bidragen']]],
    ['in a plain list', [['Att göra'], ['Möten'], ['Rekvisitioner'], ['Bokslut 2025'], ['Rekvirera bidragen']]],
  ])('a year %s is no heading', (_, rows) => {
    expect(yearsSaid(...rows)).toEqual([]);
  });

  test('a long comment in a table is read as text, a short one is not', () => {
    const reading = read(
      sheet('Budget', [
        ['Post', 'Budget 2026', 'Kommentar'],
        ['Medlemsbidrag', 4000, 'varav 500 tkr extra'],
        [
          'Team',
          3900,
          'Teamet får från och med i höst ytterligare 200 tkr för lokaler, enligt beslut i styrelsen i maj i år.',
        ],
      ]),
    );
    expect(reading.prose.map(({ cell }) => cell.row)).toEqual([2]);
  });
});

describe('what the user has said', () => {
  const correction = (more: Partial<TableCorrection>): TableCorrection => ({
    sheet: 'Budget',
    range: parseRange('A2:C6') as CellRange,
    ignore: false,
    unit: null,
    costs: null,
    kind: null,
    columns: [],
    rows: [],
    ...more,
  });
  const withCorrection = (more: Partial<TableCorrection>): ReturnType<typeof readWorkbook> =>
    readWorkbook(workbook(plainBudget), { ...defaultSettings, corrections: [correction(more)] });

  test('a table is ignored', () => {
    expect(withCorrection({ ignore: true }).tables).toEqual([]);
    expect(withCorrection({ ignore: true, sheet: 'Annat' }).tables).toHaveLength(1);
    expect(withCorrection({ ignore: true, range: parseRange('H1:K9') as CellRange }).tables).toHaveLength(1);
  });

  test('a unit holds whatever the sheet says', () => {
    const [table] = withCorrection({ unit: 'kr' }).tables;
    expect(table?.unit).toMatchObject({
      stated: { unit: 'tkr' },
      apparent: 'kr',
      effective: 'kr',
      step: new Decimal(100),
    });
    expect(table?.rows[0]?.cells[0]).toMatchObject({ kind: 'amount', ore: new Decimal(400_000) });
  });

  test('the signs of the costs hold whatever the figures say', () => {
    expect(withCorrection({ costs: 'negative' }).tables[0]?.signs).toEqual({ costs: 'negative', odd: [] });
  });

  test('a column, a row and the kind of the table', () => {
    const { tables } = readWith(
      {
        corrections: [
          correction({
            kind: 'followUp',
            columns: [{ line: 2, kind: 'forecast', year: 2026 }],
            rows: [{ label: ' team ', role: 'heading', side: 'cost', concept: null }],
          }),
        ],
      },
      plainBudget,
    );
    expect(tables.map(({ kind }) => kind)).toEqual(['followUp']);
    expect(shownColumns(tables[0]!)).toBe('B budget 2026 | C forecast 2026');
    expect(tables[0]?.rows.map(({ role, section }) => [role, section])).toEqual([
      ['line', null],
      ['heading', null],
      ['line', 1],
      ['sum', 1],
    ]);
  });

  test("members' names from the settings are known in the sheets", () => {
    const members = [
      {
        name: 'Storköping',
        kind: 'municipality' as const,
        aliases: ['SK'],
        key: null,
        outsideRegion: false,
        from: null,
        to: null,
      },
    ];
    const { tables } = readWith(
      { association: { ...defaultSettings.association, members } },
      drawn('Bidrag', 'Medlem | 2026\nStaten | 2000\nRegionen | 1000\nSK | 1000'),
    );
    expect(shown(tables[0]!)).toContain('A4 . SK @municipality 1000');
  });
});

describe('sheets far larger than a budget', () => {
  const large = (rows: number, columns: number, name = 'Data'): SheetSnapshot => ({
    ...plainBudget,
    name,
    cells: Array.from({ length: rows * columns }, (_, at) => ({
      row: Math.floor(at / columns),
      column: at % columns,
      value: at % columns === 0 ? `Rad ${Math.floor(at / columns)}` : at,
      formula: null,
      format: 'General',
    })),
  });
  const read = (snapshot: WorkbookSnapshot) => readWorkbook(snapshot, defaultSettings);

  test('a million cells are read by their beginning only, and it is told', () => {
    const reading = read(workbook(plainBudget, large(100_000, 10)));
    const data = reading.tables.filter((table) => table.sheet === 'Data');
    expect(data.map(({ kind, rows }) => [kind, rows.length])).toEqual([['other', 40]]);
    expect(reading.unread).toEqual([
      {
        cell: { sheet: 'Data', row: 0, column: 0 },
        range: { top: 0, left: 0, bottom: 99_999, right: 9 },
        text: '',
        reason: 'tooLarge',
      },
    ]);
    expect(reading.tables[0]?.kind).toBe('budget');
  });

  test('very wide rows', () => {
    const reading = read(workbook(large(200, 1_000)));
    expect(reading.unread.map(({ reason }) => reason)).toContain('tooLarge');
  });

  test('a budget of five hundred rows is read whole', () => {
    const reading = read(workbook(large(500, 4)));
    expect(reading.tables[0]?.rows).toHaveLength(500);
    expect(reading.unread).toEqual([]);
  });
});
