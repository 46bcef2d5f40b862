import { Decimal, inUnit } from '../../../src/money';
import { readWorkbook } from '../../../src/reading';
import {
  isEqual,
  isSameThing,
  plainText,
  rowFigures,
  sizeOfTable,
  statedFigures,
  toleranceBetween,
  type StatedFigure,
} from '../../../src/rules/common/stated';
import { defaultSettings } from '../../../src/settings';
import { percent, sheet, workbook, type GridCell } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

const figuresOf = (rows: Rows, name = 'Budget'): readonly StatedFigure[] =>
  statedFigures(readWorkbook(workbook(sheet(name, rows)), defaultSettings), defaultSettings);
const said = (figures: readonly StatedFigure[]): readonly string[] =>
  figures.map(({ about, year, ore, table, column }) => {
    const what = typeof about === 'string' ? about : about.name;
    return `${what} ${year} ${inUnit(ore, column.unit ?? table.unit.effective).toNumber()}`;
  });

describe('what a table states that another may state too', () => {
  test('its totals, its eget kapital and its members', () => {
    expect(
      said(
        figuresOf([
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Försäkringskassan', 2000],
          ['Region Västra', 1000],
          ['Lindby kommun', 1000],
          ['Summa intäkter', 4000],
          ['Teamet', -3000],
          ['Kansli', -900],
          ['Summa kostnader', -3900],
          ['Resultat', 100],
          ['Ingående eget kapital', 400],
          ['Utgående eget kapital', 500],
        ]),
      ),
    ).toEqual([
      'totalIncome 2026 4000',
      'totalCost 2026 3900',
      'result 2026 100',
      'openingEquity 2026 400',
      'closingEquity 2026 500',
      'contributions 2026 4000',
      'Försäkringskassan 2026 2000',
      'Region Västra 2026 1000',
      'Lindby kommun 2026 1000',
    ]);
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      'the costs of one thing are not the costs of the year',
      [['Teamet (tkr)'], ['', 'Budget 2026'], ['Löner', 3000], ['Kansli', 900], ['Summa kostnader', 3900]],
      [],
    ],
    [
      'costs of several kinds are',
      [['Budget (tkr)'], ['', 'Budget 2026'], ['Revision', 60], ['Kansli', 900], ['Summa kostnader', 960]],
      ['totalCost 2026 960'],
    ],
    [
      'and so are costs beside eget kapital that pays for them',
      [
        ['Budget (tkr)'],
        ['', 'Budget 2026'],
        ['Löner', 3000],
        ['Kansli', 900],
        ['Summa kostnader', 3900],
        ['Användning av eget kapital', 100],
      ],
      ['totalCost 2026 3900'],
    ],
    [
      'two rows of one concept state nothing',
      [['Budget (tkr)'], ['', 'Budget 2026'], ['Medlemsbidrag', 4000], ['Resultat', 100], ['Resultat', 90]],
      ['contributions 2026 4000'],
    ],
    [
      'a column of outcomes states nothing',
      [['Budget (tkr)'], ['', 'Utfall 2026', 'Plan 2027'], ['Medlemsbidrag', 3990, 4100]],
      ['contributions 2027 4100'],
    ],
    [
      'a dash states nothing, nor does a share',
      [['Budget (tkr)'], ['', 'Budget 2026', 'Andel 2026', 'Plan 2027'], ['Medlemsbidrag', 4000, percent(1), '-']],
      ['contributions 2026 4000'],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(said(figuresOf(rows))).toEqual(expected);
  });
});

describe("the members' money", () => {
  const payers: Rows = [
    ['Försäkringskassan', 2000],
    ['Region Västra', 1000],
    ['Lindby kommun', 1000],
  ];
  const contributions = (rows: Rows) =>
    figuresOf([['Medlemsbidrag (tkr)'], ['', 'Bidrag 2026'], ...rows], 'Bidrag').filter(
      ({ about }) => about === 'contributions',
    );

  test('is a total that is called so', () => {
    expect(
      said(
        contributions([
          ['Summa medlemsbidrag', 4000],
          ['Ränteintäkter', 50],
        ]),
      ),
    ).toEqual(['contributions 2026 4000']);
  });

  test('is the total of members of several kinds', () => {
    const [figure, ...more] = contributions([...payers, ['Summa', 4000]]);
    expect(figure?.row.label).toBe('Summa');
    expect(more).toEqual([]);
  });

  test('is what the members pay together, where no total says it', () => {
    const [figure, ...more] = contributions(payers);
    expect(figure && [figure.row.label, inUnit(figure.ore, 'tkr').toNumber()]).toEqual(['Försäkringskassan', 4000]);
    expect(figure?.cell).toEqual({ sheet: 'Bidrag', row: 2, column: 1 });
    expect(more).toEqual([]);
  });

  test('is not what the kommuner alone pay, nor some members without the state', () => {
    expect(
      contributions([
        ['Lindby kommun', 600],
        ['Åby kommun', 400],
        ['Summa', 1000],
      ]),
    ).toEqual([]);
    expect(
      contributions([
        ['Region Västra', 1000],
        ['Lindby kommun', 1000],
      ]),
    ).toEqual([]);
    expect(contributions([['Försäkringskassan', 2000]])).toEqual([]);
  });
});

describe('the same thing in two tables', () => {
  const budget = () => figuresOf([['Budget (tkr)'], ['', 'Budget 2026'], ['Medlemsbidrag', 4000]])[0]!;
  const other = (heading: string, title = 'Budget (tkr)', label = 'Medlemsbidrag', name = 'Plan'): StatedFigure =>
    figuresOf([[title], ['', heading], [label, 4000], ['Kansli', 900]], name)[0]!;
  const isSame = (a: StatedFigure, b: StatedFigure) => isSameThing(a, b, defaultSettings);

  test.each<[string, () => StatedFigure, boolean]>([
    ['the same year', () => other('Budget 2026'), true],
    ['another year', () => other('Budget 2027'), false],
    ['a bare year', () => other('2026'), true],
    ['a plan of the year', () => other('Plan 2026'), false],
    ['a revised budget', () => other('Reviderad budget 2026'), false],
    ['a forecast', () => other('Prognos 2026'), false],
    ['something else', () => other('Budget 2026', undefined, 'Resultat'), false],
    ['another version', () => other('Budget 2026', 'Förslag till budget (tkr)'), false],
    ['another version by the name of the sheet', () => other('Budget 2026', undefined, undefined, 'Preliminär'), false],
    ['another version by its heading', () => other('Ursprunglig budget 2026'), false],
  ])('%s', (_name, figure, expected) => {
    expect(isSame(budget(), figure())).toBe(expected);
    expect(isSame(figure(), budget())).toBe(expected);
  });

  test('two tables of one version, in whatever order they say so', () => {
    const a = other('Budget 2026, förslag', 'Budget, alternativ A (tkr)');
    const b = other('Budget 2026, alternativ A', 'Budget, förslag (tkr)');
    expect(a.version.words).not.toBe('');
    expect(isSame(a, b)).toBe(true);
    expect(isSame(a, other('Budget 2026, alternativ B', 'Budget, förslag (tkr)'))).toBe(false);
  });

  test('a member by its name, whatever stands around it', () => {
    const member = (label: string) => other('Budget 2026', undefined, label);
    expect(isSame(member('Lindby kommun'), member('LINDBYS KOMMUN'))).toBe(true);
    expect(isSame(member('Lindby kommun'), member('Åby kommun'))).toBe(false);
    expect(isSame(member('Staten'), member('Försäkringskassan'))).toBe(true);
    expect(isSame(member('Lindby kommun'), budget())).toBe(false);
    expect(isSame(budget(), member('Lindby kommun'))).toBe(false);
  });
});

test('figures are equal as far as they are written out', () => {
  const figure = (unit: string, amount: number): StatedFigure =>
    figuresOf([[`Budget (${unit})`], ['', 'Budget 2026'], ['Medlemsbidrag', amount]])[0]!;
  const tkr = figure('tkr', 4000);
  expect(isEqual(tkr, figure('tkr', 4000))).toBe(true);
  expect(isEqual(tkr, figure('tkr', 4001))).toBe(false);
  expect(isEqual(tkr, figure('kr', 4001000))).toBe(true);
  expect(isEqual(figure('kr', 3999000), tkr)).toBe(true);
  expect(isEqual(tkr, figure('kr', 4001001))).toBe(false);
  expect(toleranceBetween({ step: new Decimal(100) }, { step: new Decimal(100) }).toNumber()).toBe(1);
  expect(toleranceBetween({ step: new Decimal(100) }, { step: new Decimal(1000) }).toNumber()).toBe(1000);
});

describe('a budget by its rows', () => {
  const rows: Rows = [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026', 'Plan 2027', 'Kommentar'],
    ['Intäkter'],
    ['Försäkringskassan', 2000, 2000],
    ['Medlemsbidrag', 2000, 2000],
    ['Kostnader'],
    ['Teamet', -3000, null, 'Avslutas 2026'],
    ['Kansli', 900, 910],
    ['Möten', null, null],
    ['Resor', 10, 10],
    ['Resor', 20, 20],
    ['Summa kostnader', 3930, 940],
  ];
  const table = readWorkbook(workbook(sheet('Budget', rows)), defaultSettings).tables[0]!;

  test('has the figures of the lines that only their label tells apart', () => {
    expect(said(rowFigures(table))).toEqual(['row teamet 2026 3000', 'row kansli 2026 900', 'row kansli 2027 910']);
  });

  test('is as large as its lines with amounts and its columns of money', () => {
    expect(sizeOfTable(table)).toBe(6 + 2);
  });
});

test('texts are compared without capitals, punctuation and accents written apart', () => {
  expect(plainText(' Rehab–arenan,  (Ås) 2 ')).toBe('rehab arenan ås 2');
  expect(plainText('A\u030As')).toBe('ås');
  expect(plainText('–')).toBe('');
});
