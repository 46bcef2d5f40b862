import type { BudgetTable, Figure, TableRow, YearFigures } from '../../../src/reading/model';
import { readWorkbook } from '../../../src/reading';
import { yearFigures } from '../../../src/reading/structure';
import { defaultSettings } from '../../../src/settings';
import { f, sheet, workbook } from '../../support/grid';
import { address } from '../../../src/workbook';
import { completed, withSums } from '../../support/structure';
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

  describe('versions of one budget', () => {
    const titled = (title: string, at: number, lines: readonly TableLine[]): BudgetTable => {
      const table = budgetTable(lines, { columns: [2026, 2027], sheet: `Blad${at}` });
      return { ...table, id: `table ${at}`, title: { ...table.title, text: title } };
    };
    const version = (title: string, insatser: number, cost: number, at = 1) =>
      titled(title, at, [
        ['Medlemsbidrag', 13000, 13000],
        ['Insatser', insatser, 12000],
        ['Kansli', 1000, 1000],
        ['Summa kostnader', cost, 13000],
      ]);
    const chosen = (...tables: readonly BudgetTable[]) => years(...tables).map(({ cost }) => cost?.cell.sheet);

    test.each([
      ['Budget 2026 med plan', 'Reviderad budget 2026 med plan'],
      ['Förslag till budget 2026', 'Budget 2026'],
      ['Arbetsmaterial budget 2026', 'Budget 2026'],
      ['Budget 2026 version 1', 'Budget 2026 version 2'],
      ['Gammal budget 2026', 'Budget 2026'],
    ])('every year is that of the one that holds: not %s but %s', (left, holding) => {
      expect(chosen(version(left, 12500, 13500), version(holding, 12000, 13000, 2))).toEqual(['Blad2', 'Blad2']);
      expect(chosen(version(holding, 12000, 13000, 2), version(left, 12500, 13500))).toEqual(['Blad2', 'Blad2']);
    });

    test('where the words do not tell, every year is that of the larger', () => {
      expect(chosen(version('Alternativ A', 12000, 13000), version('Alternativ B', 12500, 13500, 2))).toEqual([
        'Blad2',
        'Blad2',
      ]);
    });

    test('a budget with other rows is no version of it', () => {
      const other = titled('Reviderad budget 2026', 2, [
        ['Statsbidrag', 500, 500],
        ['Löner', 14000, 300],
        ['Lokaler', 200, 200],
        ['Summa kostnader', 14200, 500],
      ]);
      expect(chosen(version('Budget 2026', 12000, 13000), other)).toEqual(['Blad2', 'Blad1']);
    });
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

/** The first year of tables whose sums are given by hand, and whose sides are those of their words. */
function plain(...tables: readonly BudgetTable[]): string[] {
  return shown(yearFigures(tables, defaultSettings)[0]);
}

/** The rows of a table changed by label. */
function changed(table: BudgetTable, own: Readonly<Record<string, Partial<TableRow>>>): BudgetTable {
  return { ...table, rows: table.rows.map((row): TableRow => ({ ...row, ...own[row.label] })) };
}

describe('which columns tell of a year', () => {
  const cost = (amounts: readonly number[], options: TableOptions): BudgetTable =>
    budget([['Summa kostnader', ...amounts]], options);
  const told = (...tables: readonly BudgetTable[]): string[] =>
    yearFigures(tables, defaultSettings).map(({ year, kind, cost: figure }) =>
      [year, kind, figure && figure.ore.dividedBy(100_000).toString()].join(' '),
    );

  test('each year has its own, in order', () => {
    expect(told(cost([300, 200, 400], { columns: [2027, 2026, 2028] }))).toEqual([
      '2026 budget 200',
      '2027 budget 300',
      '2028 budget 400',
    ]);
    expect(told(cost([300], { columns: [2027] }), cost([200], { columns: [2026] }))).toEqual([
      '2026 budget 200',
      '2027 budget 300',
    ]);
  });

  test('a budget has any plan, forecast or total of its months, a follow-up only what is called a budget', () => {
    const kinds = ['plan', 'forecast', 'amount', 'periodTotal', 'budget', 'actual', 'variance'] as const;
    const of = (kind: BudgetTable['kind']): string[] =>
      kinds.flatMap((each) => told(cost([200], { kind, columns: [{ year: 2026, kind: each }] })));
    expect(of('budget')).toEqual(
      ['plan', 'forecast', 'amount', 'periodTotal', 'budget'].map((each) => `2026 ${each} 200`),
    );
    expect(of('periods')).toEqual(of('budget'));
    expect(of('followUp')).toEqual(['2026 budget 200']);
    expect(of('incomeStatement')).toEqual(['2026 budget 200']);
    expect(of('balanceSheet')).toEqual([]);
    expect(of('key')).toEqual([]);
  });

  test('a column without a year tells of none', () => {
    expect(told(cost([200], { columns: [{ year: null, kind: 'budget' }] }))).toEqual([]);
  });

  test('a plan goes before a forecast, and a budget before both', () => {
    const two = (a: 'plan' | 'forecast' | 'budget', b: 'plan' | 'forecast' | 'budget'): string[] =>
      told(
        cost([1, 2], {
          columns: [
            { year: 2026, kind: a },
            { year: 2026, kind: b },
          ],
        }),
      );
    expect(two('forecast', 'plan')).toEqual(['2026 plan 2']);
    expect(two('plan', 'budget')).toEqual(['2026 budget 2']);
  });

  test('a table with income and costs goes before a larger one with costs alone, and a larger before a smaller', () => {
    const whole = (amount: number): BudgetTable =>
      budget([
        ['Medlemsbidrag', 100],
        ['Summa kostnader', amount],
      ]);
    expect(told(cost([900], {}), whole(300))).toEqual(['2026 budget 300']);
    expect(told(whole(300), whole(400), whole(350))).toEqual(['2026 budget 400']);
    expect(told(cost([300], {}), cost([900], {}))).toEqual(['2026 budget 900']);
    expect(told(whole(0), cost([500], {}))).toEqual(['2026 budget 500']);
    expect(told(budget([['Medlemsbidrag', 100]]), cost([500], {}), whole(300))).toEqual(['2026 budget 300']);
  });

  test('the unit, the step and the kind are those of the table with the costs', () => {
    const [year] = yearFigures(
      [budget([['Medlemsbidrag', 100]]), { ...cost([500], { unit: 'kr' }), id: 'costs' }],
      defaultSettings,
    );
    expect(year).toMatchObject({ unit: 'kr', table: 'costs', kind: 'budget' });
    expect(year!.step.toNumber()).toBe(100);
  });
});

describe('costs and income of a year', () => {
  const AB: TableLine[] = [
    ['Lokal', 40],
    ['Lön', 60],
  ];

  test('lines that no total holds are added up, whose cell is the largest', () => {
    const [year] = yearFigures([budget([...AB, ['varav lön', 30], ['Hyra', -5]])], defaultSettings);
    expect(shown(year)).toEqual(['cost 95 Lön (3)']);
    expect(year!.cost!.cells.map(address)).toEqual(['B3', 'B2', 'B5']);
    expect(
      shown(
        yearFigures(
          [
            budget([
              ['Lön', 5],
              ['Lokal', -60],
            ]),
          ],
          defaultSettings,
        )[0],
      ),
    ).toEqual(['cost -55 Lokal (2)']);
  });

  test('a total that is not there for the year leaves the lines', () => {
    const table = budget(
      [
        ['Lokal', 40, 50],
        ['Lön', 60, 70],
        ['Summa kostnader', 100, null],
      ],
      { columns: [2026, 2027] },
    );
    const sums = withSums(table, { 'Summa kostnader': '+Lokal +Lön' });
    expect(yearFigures([sums], defaultSettings).map(shown)).toEqual([
      ['cost 100 Summa kostnader'],
      ['cost 120 Lön (2)'],
    ]);
  });

  test('beside a total only what the result takes in counts', () => {
    const lines: TableLine[] = [
      ...AB,
      ['Summa kostnader', 100],
      ['Oförutsett', 20],
      ['Medlemsbidrag', 130],
      ['Resultat', 30],
    ];
    const cost = { 'Summa kostnader': '+Lokal +Lön' };
    const withOther = { ...cost, Resultat: '+Medlemsbidrag -Summa kostnader -Oförutsett' };
    expect(plain(withSums(budget(lines), cost))).toContain('cost 100 Summa kostnader');
    expect(plain(withSums(budget(lines), { ...cost, Resultat: '+Medlemsbidrag -Summa kostnader' }))).toContain(
      'cost 100 Summa kostnader',
    );
    expect(plain(withSums(budget(lines), withOther))).toContain('cost 120 Summa kostnader (2)');
    const framed: TableLine[] = [...lines, ['Egna medel', 5], ['Budgetram', 135]];
    expect(plain(withSums(budget(framed), { ...withOther, Budgetram: '+Medlemsbidrag +Egna medel' }))).toContain(
      'cost 120 Summa kostnader (2)',
    );
  });

  test('what another result takes in counts only where the total is among it', () => {
    const lines: TableLine[] = [
      ...AB,
      ['Summa kostnader', 100],
      ['Oförutsett', 20],
      ['Ränteintäkter', 5],
      ['Resultat', 15],
    ];
    const sums = { 'Summa kostnader': '+Lokal +Lön', Resultat: '+Ränteintäkter -Oförutsett' };
    expect(plain(withSums(budget(lines), sums))).toContain('cost 100 Summa kostnader');
  });

  test('the same for the income', () => {
    const lines: TableLine[] = [
      ['Medlemsbidrag', 90],
      ['Statsbidrag', 10],
      ['Summa intäkter', 100],
      ['Ränteintäkter', 7],
      ['Resultat', 107],
    ];
    const income = { 'Summa intäkter': '+Medlemsbidrag +Statsbidrag' };
    const table = budget(lines);
    expect(plain(withSums(table, income))[0]).toBe('income 100 Summa intäkter');
    expect(plain(withSums(table, { ...income, Resultat: '+Summa intäkter +Ränteintäkter' }))[0]).toBe(
      'income 107 Summa intäkter (2)',
    );
  });

  test('of two totals the one whose rows are known', () => {
    const known: TableLine = ['Summa kostnader', 100];
    const other: TableLine = ['Kostnader totalt', 90];
    const sums = { 'Summa kostnader': '+Lokal +Lön' };
    const of = (...lines: TableLine[]): string[] =>
      plain(
        changed(withSums(budget([...AB, ...lines]), sums), {
          'Kostnader totalt': { concept: 'totalCost', side: 'cost', role: 'sum' },
        }),
      );
    expect(of(known, other)).toEqual(['cost 100 Summa kostnader']);
    expect(of(other, known)).toEqual(['cost 100 Summa kostnader']);
  });

  test('a sum whose rows nobody knows is left out beside lines, and serves alone', () => {
    const own = { Delsumma: { side: 'cost' } } as const;
    expect(plain(changed(budget([...AB, ['Delsumma', 100]]), own))).toEqual(['cost 100 Lön (2)']);
    expect(plain(changed(budget([['Delsumma', 100]]), own))).toEqual(['cost 100 Delsumma']);
  });

  test('a total is the cost whatever its sign, a line is what it is', () => {
    const signs = { costs: 'positive', odd: [] } as const;
    expect(plain({ ...budget([['Summa kostnader', -100]]), signs })).toEqual(['cost 100 Summa kostnader']);
    expect(plain({ ...budget([['Lön', -100]]), signs })).toEqual(['cost -100 Lön']);
    expect(plain({ ...budget([['Lön', -100]]), signs: { costs: 'negative', odd: [] } })).toEqual(['cost 100 Lön']);
  });

  test('income that is written with minus throughout is income', () => {
    expect(
      plain(
        budget([
          ['Medlemsbidrag', -60],
          ['Ränteintäkter', -5],
        ]),
      )[0],
    ).toBe('income 65 Medlemsbidrag (2)');
    expect(
      plain(
        budget([
          ['Medlemsbidrag', -60],
          ['Ränteintäkter', 5],
        ]),
      )[0],
    ).toBe('income -55 Medlemsbidrag (2)');
  });

  test('a sum of income that takes eget kapital in, by its side or its meaning or through another sum, is taken apart', () => {
    const lines: TableLine[] = [
      ['Medlemsbidrag', 90],
      ['Fonden', 10],
      ['Uttag', 20],
      ['Okänt', 3],
      ['Ram', 4],
      ['Summa intäkter', 127],
    ];
    const sums = { 'Summa intäkter': '+Medlemsbidrag +Fonden +Uttag +Okänt +Ram' };
    const own = { Fonden: { side: 'income' }, Ram: { side: 'income', concept: 'frame' } } as const;
    const of = (uttag: Partial<TableRow>): string | undefined =>
      plain(changed(withSums(budget(lines), sums), { ...own, Uttag: uttag }))[0];
    expect(of({ side: 'equity' })).toBe('income 100 Medlemsbidrag (2)');
    expect(of({ side: 'income', concept: 'equityUse' })).toBe('income 100 Medlemsbidrag (2)');
    expect(of({ side: 'income', concept: 'otherIncome' })).toBe('income 127 Summa intäkter');
    const nested: TableLine[] = [
      ['Medlemsbidrag', 90],
      ['Egna medel', 20],
      ['Delsumma', 110],
      ['Ränteintäkter', 5],
      ['Summa intäkter', 115],
    ];
    const inner = { Delsumma: '+Medlemsbidrag +Egna medel', 'Summa intäkter': '+Delsumma +Ränteintäkter' };
    expect(plain(withSums(budget(nested), inner))[0]).toBe('income 95 Medlemsbidrag (2)');
  });
});

describe('the members’ contributions', () => {
  test('are their total where there is one, and counted once', () => {
    const lines: TableLine[] = [
      ['Medlemsbidrag', 60],
      ['Summa medlemsbidrag', 70],
      ['Summa medlemsbidrag', 70],
    ];
    expect(plain(budget(lines))).toContain('contributions 70 Summa medlemsbidrag');
  });

  test('are not what others pay', () => {
    const table = budget([
      ['Region Väst', 60],
      ['Stiftelsen', 40],
    ]);
    const income = { side: 'income' } as const;
    const payer = (kind: 'external' | 'municipality'): string[] =>
      plain(changed(table, { 'Region Väst': income, Stiftelsen: { ...income, member: { kind, name: 'Stiftelsen' } } }));
    expect(payer('external')).toEqual(['income 100 Region Väst (2)', 'contributions 60 Region Väst']);
    expect(payer('municipality')).toEqual(['income 100 Region Väst (2)', 'contributions 100 Region Väst (2)']);
  });
});

describe('result, eget kapital and frame of a year', () => {
  const of = (lines: readonly TableLine[], sums: Readonly<Record<string, string>> = {}): string[] =>
    plain(withSums(budget([['Summa kostnader', 100], ...lines]), sums)).slice(1);

  test('"Årets resultat" goes before results of other names, and the last before the others', () => {
    const [before, own, after]: TableLine[] = [
      ['Verksamhetens resultat', 5],
      ['Årets resultat', 7],
      ['Resultat efter finansiella poster', 9],
    ];
    expect(of([before!, own!, after!])).toEqual(['result 7 Årets resultat']);
    expect(of([before!, after!])).toEqual(['result 9 Resultat efter finansiella poster']);
    expect(of([before!, ['Årets resultat', null]])).toEqual(['result 5 Verksamhetens resultat']);
    expect(of([['Budgeterat resultat', 7], after!])).toEqual(['result 7 Budgeterat resultat']);
  });

  test('a row without an amount, or a heading, states nothing', () => {
    const lines: TableLine[] = [
      ['Utgående eget kapital', null],
      ['Utgående eget kapital 31/12', 8],
    ];
    expect(of(lines)).toEqual(['closingEquity 8 Utgående eget kapital 31/12']);
    const heading = changed(
      budget([
        ['Summa kostnader', 100],
        ['Utgående eget kapital', 3],
        ['Utgående eget kapital 31/12', 8],
      ]),
      {
        'Utgående eget kapital': { role: 'heading' },
      },
    );
    expect(plain(heading)).toContain('closingEquity 8 Utgående eget kapital 31/12');
  });

  test('what the income takes in of eget kapital is the opening only where nothing else is', () => {
    const lines: TableLine[] = [
      ['Ingående eget kapital', 37],
      ['Summa intäkter', 137],
      ['Ingående eget kapital 1/1', 70],
      ['Resultat', 37],
      ['Utgående eget kapital', 107],
    ];
    const income = { 'Summa intäkter': '+Ingående eget kapital' };
    const closing = { 'Utgående eget kapital': '+Ingående eget kapital 1/1 +Resultat' };
    expect(of(lines, { ...income, ...closing })).toContain('openingEquity 70 Ingående eget kapital 1/1');
    expect(of(lines.slice(0, 2), income)).toContain('openingEquity 37 Ingående eget kapital');
  });

  test('"Eget kapital" is the opening where it is the only one', () => {
    expect(of([['Eget kapital', 70]])).toEqual(['openingEquity 70 Eget kapital']);
    expect(
      of([
        ['Eget kapital', 70],
        ['Eget kapital i fond', 9],
      ]),
    ).toEqual([]);
    expect(
      of([
        ['Eget kapital', 70],
        ['Eget kapital i fond', null],
      ]),
    ).toEqual(['openingEquity 70 Eget kapital']);
  });

  test('the frame by its name, or a sum of income and eget kapital', () => {
    const lines: TableLine[] = [
      ['Medlemsbidrag', 60],
      ['Egna medel', 20],
      ['Lön', 5],
      ['Delsumma', 80],
    ];
    const frame = (sum: string, ...more: TableLine[]): string | undefined =>
      of([...lines, ...more], { Delsumma: sum }).find((each) => each.startsWith('frame'));
    expect(frame('+Medlemsbidrag +Egna medel')).toBe('frame 80 Delsumma');
    expect(frame('+Medlemsbidrag -Egna medel')).toBeUndefined();
    expect(frame('+Medlemsbidrag +Egna medel +Lön')).toBeUndefined();
    expect(frame('+Medlemsbidrag')).toBeUndefined();
    expect(frame('+Medlemsbidrag +Egna medel', ['Budgetram', 90])).toBe('frame 90 Budgetram');
  });

  test('use and frame are told without their sign', () => {
    expect(
      of([
        ['Egna medel', -20],
        ['Budgetram', -90],
      ]),
    ).toEqual(['equityUse 20 Egna medel', 'frame 90 Budgetram']);
  });
});
