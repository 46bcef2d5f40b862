import type { BudgetTable, Figure, YearFigures } from '../../../src/reading/model';
import { readWorkbook } from '../../../src/reading';
import { yearFigures } from '../../../src/reading/structure';
import { defaultSettings } from '../../../src/settings';
import { f, sheet, workbook } from '../../support/grid';
import { completed } from '../../support/structure';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';
import { sodertalje, vasteras } from './realTables';

const FIGURES = [
  'income',
  'contributions',
  'cost',
  'result',
  'openingEquity',
  'closingEquity',
  'equityUse',
  'frame',
] as const;

function years(...tables: readonly BudgetTable[]): readonly YearFigures[] {
  return yearFigures(completed(tables), defaultSettings);
}

/** `cost 15027 TOTAL`: the amount in the year's unit and the label it comes from; `(3)` where it is added up from three cells. */
function shown(year: YearFigures | undefined): string[] {
  if (!year) return [];
  return FIGURES.flatMap((name) => {
    const figure: Figure | null = year[name];
    if (!figure) return [];
    const scale = year.unit === 'kr' ? 100 : 100_000;
    const cells = figure.cells.length > 1 ? ` (${figure.cells.length})` : '';
    return [`${name} ${figure.ore.dividedBy(scale).toString()} ${figure.label}${cells}`];
  });
}

const INCOME: TableLine[] = [
  ['# Intäkter'],
  ['Staten', 6500],
  ['Region Väst', 3250],
  ['Lindby kommun', 3250],
  ['Ränteintäkter', 40],
];
const COST: TableLine[] = [['# Kostnader'], ['Team', 9500], ['Kansli', 3900], ['Revision', 90]];

function budget(lines: readonly TableLine[], options: TableOptions = {}): BudgetTable {
  return budgetTable(lines, { sheet: 'Budget', ...options });
}

describe('real budgets', () => {
  test('Västerås: the frame beside the costs, eget kapital at the year’s beginning', () => {
    expect(shown(years(vasteras())[0])).toEqual([
      'income 13392 Intäkter från parterna',
      'contributions 13392 Intäkter från parterna',
      'cost 15027 TOTAL',
      'openingEquity 6778 Eget kapital',
      'frame 20177 Summa',
    ]);
    expect(years(vasteras()).map(({ year, kind, unit }) => `${year} ${kind} ${unit}`)).toEqual([
      '2019 budget tkr',
      '2020 budget tkr',
      '2021 budget tkr',
    ]);
  });

  test('Södertälje: costs become positive, the frame takes eget kapital in, income does not', () => {
    expect(shown(years(sodertalje())[0])).toEqual([
      'income 10568000 Anslag från medlemmar',
      'contributions 10568000 Anslag från medlemmar',
      'cost 11868000 Kostnader',
      'equityUse 1300000 Egna medel (överskott 2018)',
      'frame 11868000 Total budget',
    ]);
  });
});

describe('one table', () => {
  test('states everything', () => {
    const lines: TableLine[] = [
      ...INCOME,
      ['Summa intäkter', 13040],
      ...COST,
      ['Summa kostnader', 13490],
      ['Årets resultat', -450],
      ['Ingående eget kapital', 2000],
      ['Utgående eget kapital', 1550],
    ];
    expect(shown(years(budget(lines))[0])).toEqual([
      'income 13040 Summa intäkter',
      'contributions 13000 Staten (3)',
      'cost 13490 Summa kostnader',
      'result -450 Årets resultat',
      'openingEquity 2000 Ingående eget kapital',
      'closingEquity 1550 Utgående eget kapital',
    ]);
  });

  test('states no totals: the lines are added up, the largest first', () => {
    expect(shown(years(budget([...INCOME, ...COST]))[0])).toEqual([
      'income 13040 Staten (4)',
      'contributions 13000 Staten (3)',
      'cost 13490 Team (3)',
    ]);
  });

  test('has subtotals and no total: the subtotals are added up, and no line twice', () => {
    const lines: TableLine[] = [
      ['# Insatser'],
      ['Team', 6000],
      ['Coacher', 3000],
      ['Summa insatser', 9000],
      ['# Kansli'],
      ['Lön', 2000],
      ['Lokal', 500],
      ['Summa kansli', 2500],
      ['Oförutsett', 100],
    ];
    expect(shown(years(budget(lines))[0])).toEqual(['cost 11600 Summa insatser (3)']);
  });

  test('counts eget kapital as income: the law does not', () => {
    const lines: TableLine[] = [
      ...INCOME,
      ['Överskott från tidigare år', 800],
      ['Summa intäkter', 13840],
      ...COST,
      ['Summa kostnader', 13490],
    ];
    expect(shown(years(budget(lines))[0])).toEqual(
      expect.arrayContaining(['income 13040 Staten (4)', 'cost 13490 Summa kostnader']),
    );
  });

  test('writes its costs with minus', () => {
    const lines: TableLine[] = [...INCOME, ['# Kostnader'], ['Team', -9500], ['Kansli', -3900], ['Resultat', -360]];
    expect(shown(years(budget(lines))[0])).toContain('cost 13400 Team (2)');
    expect(shown(years(budget(lines))[0])).toContain('result -360 Resultat');
  });

  test('has financial items between the totals and the result', () => {
    const lines: TableLine[] = [
      ['Verksamhetens intäkter', 10568],
      ['Verksamhetens kostnader', -11100],
      ['Avskrivningar', -40],
      ['Verksamhetens resultat', -572],
      ['Finansiella intäkter', 12],
      ['Finansiella kostnader', -3],
      ['Årets resultat', -563],
    ];
    expect(shown(years(budget(lines))[0])).toEqual([
      'income 10580 Verksamhetens intäkter (2)',
      'cost 11143 Verksamhetens kostnader (3)',
      'result -563 Årets resultat',
    ]);
  });

  test('repeats its totals at the end', () => {
    const lines: TableLine[] = [
      ...INCOME,
      ['Summa intäkter', 13040],
      ...COST,
      ['Summa kostnader', 13490],
      [],
      ['# Sammandrag'],
      ['Summa intäkter', 13040],
      ['Summa kostnader', 13490],
      ['Resultat', -450],
    ];
    const [year] = years(budget(lines));
    expect(year!.cost!.ore.toNumber()).toBe(13490 * 100_000);
    expect(year!.income!.ore.toNumber()).toBe(13040 * 100_000);
  });
});

describe('several tables', () => {
  const contributions = budgetTable(
    [
      ['Staten', 6500],
      ['Region Väst', 3250],
      ['Lindby kommun', 3250],
      ['Totalt', 13000],
    ],
    {
      kind: 'contributions',
      sheet: 'Medlemsbidrag',
    },
  );
  const costs = budget([...COST, ['Summa kostnader', 13490]]);

  test('the members’ money comes from its own table where the budget has none', () => {
    expect(shown(years(contributions, costs)[0])).toEqual([
      'income 13000 Totalt',
      'contributions 13000 Totalt',
      'cost 13490 Summa kostnader',
    ]);
  });

  test('income and costs may stand in tables of their own', () => {
    const income = budget([...INCOME, ['Summa intäkter', 13040]], { sheet: 'Intäkter' });
    expect(shown(years(costs, income)[0])).toEqual([
      'income 13040 Summa intäkter',
      'contributions 13000 Staten (3)',
      'cost 13490 Summa kostnader',
    ]);
  });

  test.each(['intervention', 'detail', 'key', 'instalments', 'balanceSheet', 'cashFlow', 'other'] as const)(
    'a table of kind %s is not the budget',
    (kind) => {
      const other = budgetTable(
        [
          ['Lön', 900],
          ['Summa kostnader', 900],
        ],
        { kind, sheet: 'Annat' },
      );
      expect(shown(years(other, costs)[0])).toEqual(['cost 13490 Summa kostnader']);
    },
  );

  const followUp = budgetTable(
    [
      ['Medlemsbidrag', 13000, 8000],
      ['Summa kostnader', 13490, 7000],
    ],
    { kind: 'followUp', sheet: 'Uppföljning', columns: [2026, { year: 2026, kind: 'actual' }] },
  );

  test('a follow-up’s budget serves when it is all there is, its outcome never', () => {
    expect(shown(years(followUp)[0])).toEqual([
      'income 13000 Medlemsbidrag',
      'contributions 13000 Medlemsbidrag',
      'cost 13490 Summa kostnader',
    ]);
    const other = budget([
      ['Medlemsbidrag', 12000],
      ['Summa kostnader', 12500],
    ]);
    expect(shown(years(followUp, other)[0])).toContain('cost 12500 Summa kostnader');
    const outcome = budgetTable([['Summa kostnader', 7000]], {
      kind: 'followUp',
      columns: [{ year: 2026, kind: 'actual' }],
    });
    expect(years(outcome)).toEqual([]);
  });

  test('a revised budget goes before the first one', () => {
    const table = budget(
      [
        ['Medlemsbidrag', 13000, 13200],
        ['Summa kostnader', 13490, 13900],
      ],
      { columns: [2026, { year: 2026, kind: 'revisedBudget' }] },
    );
    const [year] = years(table);
    expect(year!.kind).toBe('revisedBudget');
    expect(shown(year)).toContain('cost 13900 Summa kostnader');
  });

  test('equity from a table of its own', () => {
    const equity = budget(
      [
        ['Ingående eget kapital', 3000],
        ['Årets resultat', -490],
        ['Utgående eget kapital', 2510],
      ],
      {
        sheet: 'Eget kapital',
      },
    );
    expect(shown(years(costs, contributions, equity)[0])).toEqual([
      'income 13000 Totalt',
      'contributions 13000 Totalt',
      'cost 13490 Summa kostnader',
      'result -490 Årets resultat',
      'openingEquity 3000 Ingående eget kapital',
      'closingEquity 2510 Utgående eget kapital',
    ]);
  });

  test('members alone still give their years', () => {
    expect(shown(years(contributions)[0])).toEqual(['income 13000 Totalt', 'contributions 13000 Totalt']);
  });

  test('nothing gives nothing', () => {
    expect(years()).toEqual([]);
    expect(years(budget([['Summa kostnader', null]]))).toEqual([]);
  });
});

test('a total that passes subtotals by holds their lines, the last subtotal too', () => {
  const rows = [
    ['Budget 2027 (kr)'],
    ['Post', 'Belopp'],
    ['Insats Ankaret', 1850000],
    ['Insats Bryggan', 1380000],
    ['Summa insatser', f('SUBTOTAL(9,B3:B4)', 3230000)],
    ['Kansli', 990000],
    ['Revision', 74000],
    ['Summa förbundsgemensamt', f('SUBTOTAL(9,B6:B7)', 1064000)],
    ['Totalsumma', f('SUBTOTAL(9,B3:B7)', 4294000)],
    [],
    ['Erhållna bidrag', 4420000],
  ];
  const { years: found } = readWorkbook(workbook(sheet('Budget', rows)), defaultSettings);
  expect(shown(found[0])).toContain('cost 4294000 Totalsumma');
});

test('what the year opens with stands below, not among the income', () => {
  const table = budget([
    ['# Intäkter'],
    ['Medlemsbidrag', 5000],
    ['Eget kapital från tidigare år', 370],
    ['Summa intäkter', 5370],
    ['# Kostnader'],
    ['Insatser', 5370],
    ['Ingående eget kapital', 700],
  ]);
  expect(shown(years(table)[0])).toContain('openingEquity 700 Ingående eget kapital');
});
