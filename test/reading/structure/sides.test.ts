import type { BudgetTable, TableKind, TableRow } from '../../../src/reading/model';
import { completeSides } from '../../../src/reading/structure';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';
import { complete, withSums } from '../../support/structure';

/** Each row's side, headings left out: `Staten income`. */
function sides(lines: readonly TableLine[], options?: TableOptions): string[] {
  return complete(budgetTable(lines, options))
    .rows.filter(({ role }) => role !== 'heading')
    .map(({ label, side }) => `${label} ${side}`);
}

describe('sides', () => {
  test('by heading, also where a word of its own would say otherwise', () => {
    expect(
      sides([
        ['# INTÄKTER'],
        ['Staten', 6000],
        ['Hyra', 20],
        ['Tilldelning', 500],
        ['Summa intäkter', 6520],
        ['# KOSTNADER'],
        ['Pelarsalen', 4000],
        ['Hyra', 500],
        ['Region Västra', 300],
        ['Summa kostnader', 4800],
      ]),
    ).toEqual([
      'Staten income',
      'Hyra income',
      'Tilldelning income',
      'Summa intäkter income',
      'Pelarsalen cost',
      'Hyra cost',
      'Region Västra income',
      'Summa kostnader cost',
    ]);
  });

  test('whoever is named under the costs is paid, where the members are not in the table', () => {
    expect(sides([['# KOSTNADER'], ['Pelarsalen', 4000], ['Region Västra', 300], ['Summa kostnader', 4300]])).toEqual([
      'Pelarsalen cost',
      'Region Västra cost',
      'Summa kostnader cost',
    ]);
  });

  test('subheadings stand under the heading before them, until a total closes it', () => {
    expect(
      sides([
        ['# INTÄKTER'],
        ['# Pelarsalen'],
        ['Avtal', 100],
        ['Summa intäkter', 100],
        ['# Stegen'],
        ['Avtal', 60],
        ['Summa', 60],
      ]),
    ).toEqual(['Avtal income', 'Summa intäkter income', 'Avtal cost', 'Summa cost']);
  });

  test('by the sum that takes the rows in', () => {
    expect(
      sides([
        ['Avtal A', 100],
        ['Avtal B', 50],
        ['Summa intäkter', 150],
        ['Pelarsalen', 80],
        ['Stegen', 60],
        ['Summa kostnader', 140],
        ['Resultat', 10],
      ]),
    ).toEqual([
      'Avtal A income',
      'Avtal B income',
      'Summa intäkter income',
      'Pelarsalen cost',
      'Stegen cost',
      'Summa kostnader cost',
      'Resultat none',
    ]);
  });

  test('by the signs of a flat list', () => {
    expect(
      sides([
        ['Tilldelning', 6000],
        ['Fonden', 3000],
        ['Pelarsalen', -5000],
        ['Stegen', -3500],
        ['Summa', 500],
      ]),
    ).toEqual(['Tilldelning income', 'Fonden income', 'Pelarsalen cost', 'Stegen cost', 'Summa none']);
  });

  test('a list of costs without a word about it', () => {
    expect(sides([['# Pelarsalen'], ['Lön', 500], ['Lokal', 100], ['Summa', 600], ['Totalt', 600]])).toEqual([
      'Lön cost',
      'Lokal cost',
      'Summa cost',
      'Totalt cost',
    ]);
  });

  test('members pay, whatever the table is called', () => {
    expect(
      sides(
        [
          ['Staten', 6000],
          ['Region Väst', 3000],
          ['Lindby', 3000],
          ['Totalt', 12000],
        ],
        { kind: 'contributions' },
      ),
    ).toEqual(['Staten income', 'Region Väst income', 'Lindby income', 'Totalt income']);
  });

  test('equity is neither income nor cost, and a frame is none of them', () => {
    expect(
      sides([
        ['Kansliet', 3000],
        ['Kostnader', 3000],
        ['Anslag från medlemmar', 2500],
        ['Egna medel', 500],
        ['Total budget', 3000],
      ]),
    ).toEqual([
      'Kansliet cost',
      'Kostnader cost',
      'Anslag från medlemmar income',
      'Egna medel equity',
      'Total budget none',
    ]);
  });

  test('"varav" rows are of the side of the row they tell of', () => {
    expect(sides([['# Kostnader'], ['Kansli', 3000], ['varav lön', 1800], ['Summa kostnader', 3000]])).toContain(
      'varav lön cost',
    );
  });

  test('the table that was given is not changed', () => {
    const table = budgetTable([
      ['Pelarsalen', 100],
      ['Stegen', 50],
      ['Summa kostnader', 150],
    ]);
    const before = JSON.stringify(table);
    complete(table);
    expect(JSON.stringify(table)).toBe(before);
  });
});

/** Each row's side as words, headings and the given sums tell it, headings included; `sums` by label, like `+A -B`. */
function sidesOf(
  lines: readonly TableLine[],
  sums: Readonly<Record<string, string>> = {},
  options?: TableOptions,
): string[] {
  return completeSides(withSums(budgetTable(lines, options), sums)).rows.map(({ label, side }) => `${label} ${side}`);
}

/** Tables of this kind get no side from nothing: a line that nothing tells of stays without one. */
const BARE: TableOptions = { kind: 'incomeStatement' };

describe('sides by words', () => {
  test('in a balansräkning a member may be owed or owe', () => {
    const table = budgetTable(
      [
        ['Fordran A', 10],
        ['Skuld B', 10],
        ['Region Väst', 10],
      ],
      { kind: 'balanceSheet' },
    );
    const member = { kind: 'region', name: 'Region Väst' } as const;
    const rows = table.rows.map((row, index): TableRow => (index < 2 ? { ...row, side: 'liability', member } : row));
    expect(completeSides({ ...table, rows }).rows.map(({ side }) => side)).toEqual([
      'liability',
      'liability',
      'income',
    ]);
    const budget = completeSides({ ...table, kind: 'budget', rows });
    expect(budget.rows.map(({ side }) => side)).toEqual(['income', 'income', 'income']);
  });

  test('what a row means tells its side, also where its words do not, and against the heading', () => {
    const table = budgetTable([['# INTÄKTER'], ['Granskning', 10], ['Avtal', 10]], BARE);
    const rows = table.rows.map((row): TableRow => (row.label === 'Granskning' ? { ...row, concept: 'audit' } : row));
    expect(completeSides({ ...table, rows }).rows.map(({ side }) => side)).toEqual(['income', 'cost', 'income']);
  });

  test('sums of both sides have none, under whatever heading and word', () => {
    const table = budgetTable([['# KOSTNADER'], ['Täckning av underskott', 10], ['~ Budgetram', 10], ['Lokal', 10]]);
    const rows = table.rows.map((row): TableRow => (row.label === 'Budgetram' ? { ...row, side: 'income' } : row));
    expect(completeSides({ ...table, rows }).rows.map(({ side }) => side)).toEqual(['cost', 'none', 'none', 'cost']);
    expect(
      sidesOf([
        ['Täckning av underskott', 10],
        ['Fonden', 20],
      ]),
    ).toEqual(['Täckning av underskott none', 'Fonden cost']);
  });
});

describe('sides by headings', () => {
  test('a heading knows better than a lone word only up to its first sum', () => {
    const lines: TableLine[] = [['# INTÄKTER'], ['Hyra', 20], ['Avtal', 5], ['Summa', 25], ['Lön', 30], ['Övrigt', 40]];
    expect(sidesOf(lines, {}, BARE)).toEqual([
      'INTÄKTER income',
      'Hyra income',
      'Avtal income',
      'Summa none',
      'Lön cost',
      'Övrigt income',
    ]);
  });

  test('a heading that says nothing leaves words alone', () => {
    expect(sidesOf([['# Pelarsalen'], ['Hyra', 20], ['Avtal', 5]], {}, BARE)).toEqual([
      'Pelarsalen none',
      'Hyra cost',
      'Avtal none',
    ]);
  });

  test('a subheading stands under the heading before it', () => {
    expect(sidesOf([['# INTÄKTER'], ['# Pelarsalen'], ['Avtal', 20]], {}, BARE)).toEqual([
      'INTÄKTER income',
      'Pelarsalen income',
      'Avtal income',
    ]);
  });

  test('a total closes its side, a subtotal or a line does not', () => {
    const after = (last: TableLine): string | undefined =>
      sidesOf([['# INTÄKTER'], ['Avtal', 20], last, ['Övrigt', 5]], {}, BARE).at(-1);
    expect(after(['Summa intäkter', 20])).toBe('Övrigt none');
    expect(after(['Årets resultat', 20])).toBe('Övrigt none');
    expect(after(['Total budget', 20])).toBe('Övrigt none');
    expect(after(['Budgetram', 20])).toBe('Övrigt income');
    expect(after(['= Budgetram', 20])).toBe('Övrigt none');
    expect(after(['Summa medlemsbidrag', 20])).toBe('Övrigt income');
    expect(after(['Summa', 20])).toBe('Övrigt income');
  });

  test('a contribution by its name is one under the costs too', () => {
    expect(sidesOf([['# KOSTNADER'], ['Bidrag från Region Väst', 20], ['Region Väst', 30]])).toEqual([
      'KOSTNADER cost',
      'Bidrag från Region Väst income',
      'Region Väst cost',
    ]);
  });

  describe('where the income ends without a word', () => {
    const INCOME: TableLine[] = [['# INTÄKTER'], ['Fonden', 600], ['# Pelarsalen'], ['Avtal', 100]];
    const pelarsalen = (...rest: TableLine[]): string[] => sidesOf([...INCOME, ...rest], {}, BARE).slice(2, 4);
    const COSTS = ['Pelarsalen cost', 'Avtal cost'];
    const STILL_INCOME = ['Pelarsalen income', 'Avtal income'];

    test('nothing but costs stands up to the sum of costs', () => {
      expect(pelarsalen(['Summa kostnader', 100])).toEqual(COSTS);
      expect(pelarsalen(['Hyra', 5], ['Summa kostnader', 105])).toEqual(COSTS);
      const after: TableLine[] = [
        ['Ränteintäkter', 5],
        ['Ingående eget kapital', 5],
        ['Summa kostnader', 100],
      ];
      expect(pelarsalen(['Summa kostnader', 100], ...after)).toEqual(COSTS);
    });

    test.each<[string, ...TableLine[]]>([
      ['no sum of costs'],
      ['a line of costs', ['~ Kostnader', 100]],
      ['income among it', ['Ränteintäkter', 5], ['Summa kostnader', 100]],
      ['eget kapital among it', ['Egna medel', 5], ['Summa kostnader', 100]],
      ['a member among it', ['Region Väst', 5], ['Summa kostnader', 100]],
      ['a heading of the costs', ['# Kostnader'], ['Lön', 5], ['Summa kostnader', 100]],
      ['other sums before', ['Summa', 100], ['Ränteintäkter', 5], ['Summa intäkter', 105]],
    ])('but not with %s', (_, ...rest) => expect(pelarsalen(...rest)).toEqual(STILL_INCOME));

    test('a line that is called costs, or a heading by another word, is no such heading', () => {
      expect(pelarsalen(['~ Kostnader för lokal', 5], ['# Lokal'], ['Summa kostnader', 100])).toEqual(COSTS);
    });

    test('right over the sum of costs a heading has nothing to lead to', () => {
      const lines: TableLine[] = [['# INTÄKTER'], ['Fonden', 600], ['# Pelarsalen'], ['Summa kostnader', 100]];
      expect(sidesOf(lines, {}, BARE)[2]).toBe('Pelarsalen income');
    });

    test('only income ends like this', () => {
      const lines: TableLine[] = [['# Pelarsalen'], ['Avtal', 600], ['Summa kostnader', 600]];
      expect(sidesOf(lines, {}, BARE)).toEqual(['Pelarsalen none', 'Avtal none', 'Summa kostnader cost']);
    });
  });
});

describe('sides by sums', () => {
  const AB: TableLine[] = [
    ['Avtal', 100],
    ['Fonden', 50],
  ];

  test('a sum gives its side to what it adds, not to what it takes off, and not to results', () => {
    const lines: TableLine[] = [...AB, ['Resultat', 10], ['Summa kostnader', 60]];
    expect(sidesOf(lines, { 'Summa kostnader': '+Avtal -Fonden +Resultat' }, BARE)).toEqual([
      'Avtal cost',
      'Fonden none',
      'Resultat none',
      'Summa kostnader cost',
    ]);
  });

  test('and on through the sums it adds', () => {
    const lines: TableLine[] = [...AB, ['Summa', 150], ['Summa intäkter', 150]];
    expect(sidesOf(lines, { Summa: '+Avtal +Fonden', 'Summa intäkter': '+Summa' }, BARE)).toEqual([
      'Avtal income',
      'Fonden income',
      'Summa income',
      'Summa intäkter income',
    ]);
  });

  test('a result adds income and takes off costs', () => {
    const lines: TableLine[] = [...AB, ['Netto A', 20], ['Summa', 5], ['Resultat', 30]];
    const sums = { Resultat: '+Avtal -Fonden -Summa', Summa: '+Netto A' };
    expect(sidesOf(lines, sums, BARE)).toEqual([
      'Avtal income',
      'Fonden cost',
      'Netto A cost',
      'Summa cost',
      'Resultat none',
    ]);
    expect(sidesOf([...AB, ['Summa', 50]], { Summa: '+Avtal -Fonden' }, BARE)).toEqual([
      'Avtal income',
      'Fonden cost',
      'Summa none',
    ]);
  });

  test('also what it adds with minus in front, but not what is told of already', () => {
    const lines: TableLine[] = [
      ['Avtal', 100],
      ['Fonden', -50],
      ['Hyra', 10],
      ['Tomt', 0],
      ['Annat', 30],
      ['Resultat', 30],
    ];
    expect(sidesOf(lines, { Resultat: '+Avtal +Fonden +Hyra +Tomt -Annat' }, BARE)).toEqual([
      'Avtal income',
      'Fonden cost',
      'Hyra cost',
      'Tomt income',
      'Annat cost',
      'Resultat none',
    ]);
    const chain: TableLine[] = [
      ['Resultat före', 100],
      ['Fonden', 30],
      ['Annat', 20],
      ['Årets resultat', 50],
    ];
    expect(sidesOf(chain, { 'Årets resultat': '+Resultat före -Fonden -Annat' }, BARE)).toEqual([
      'Resultat före none',
      'Fonden cost',
      'Annat cost',
      'Årets resultat none',
    ]);
  });

  test('a result that takes nothing off, or adds nothing, tells nothing', () => {
    const lines: TableLine[] = [...AB, ['Resultat', 150]];
    const untold = ['Avtal none', 'Fonden none', 'Resultat none'];
    expect(sidesOf(lines, { Resultat: '+Avtal +Fonden' }, BARE)).toEqual(untold);
    expect(sidesOf(lines, { Resultat: '-Avtal -Fonden' }, BARE)).toEqual(untold);
  });

  test('a sum of costs with something taken off is no result', () => {
    expect(sidesOf([...AB, ['Summa kostnader', 50]], { 'Summa kostnader': '+Avtal -Fonden' }, BARE)[1]).toBe(
      'Fonden none',
    );
  });

  test('a sum of one side is of that side, unless it takes off or has a side, or is of both', () => {
    const lines: TableLine[] = [
      ['Hyra', 100],
      ['Lön', 50],
      ['Ränteintäkter', 9],
      ['Summa', 150],
    ];
    const of = (parts: string, label = 'Summa'): string | undefined =>
      sidesOf([...lines.slice(0, 3), [label, 150]], { [label]: parts }, BARE).at(-1);
    expect(of('+Hyra +Lön')).toBe('Summa cost');
    expect(of('+Hyra -Lön')).toBe('Summa none');
    expect(of('+Hyra +Ränteintäkter')).toBe('Summa none');
    expect(of('+Hyra +Lön', 'Summa intäkter')).toBe('Summa intäkter income');
    expect(of('+Hyra +Lön', 'Total budget')).toBe('Total budget none');
  });
});

describe('sides of a flat list', () => {
  test.each<[string, TableLine[], string[]]>([
    [
      'known costs with minus',
      [
        ['Kansli', -500],
        ['Fonden', 3000],
        ['Steget', -100],
      ],
      ['cost', 'income', 'cost'],
    ],
    [
      'known costs with plus',
      [
        ['Kansli', 500],
        ['Fonden', 3000],
        ['Steget', -100],
      ],
      ['cost', 'cost', 'cost'],
    ],
    [
      'half of the known costs with minus',
      [
        ['Kansli', -500],
        ['Revision', 50],
        ['Fonden', 3000],
      ],
      ['cost', 'cost', 'cost'],
    ],
    [
      'most of the known costs with minus',
      [
        ['Kansli', -500],
        ['Styrelse', -100],
        ['Revision', 50],
        ['Fonden', 3000],
      ],
      ['cost', 'cost', 'cost', 'income'],
    ],
    [
      'a total of another sign',
      [
        ['Kansli', -500],
        ['Summa kostnader', 500],
        ['Fonden', 3000],
      ],
      ['cost', 'cost', 'income'],
    ],
    [
      'a known cost of nought',
      [
        ['Kansli', 0],
        ['Fonden', 3000],
        ['Steget', -100],
      ],
      ['cost', 'cost', 'cost'],
    ],
    [
      'one minus alone',
      [
        ['Fonden', 3000],
        ['Steget', -100],
      ],
      ['cost', 'cost'],
    ],
    [
      'two of them',
      [
        ['Fonden', 3000],
        ['Steget', -100],
        ['Avtal', -200],
      ],
      ['income', 'cost', 'cost'],
    ],
    [
      'nought and one minus',
      [
        ['Fonden', 3000],
        ['Steget', -100],
        ['Avtal', 0],
      ],
      ['cost', 'cost', 'cost'],
    ],
    [
      'nought beside two of them',
      [
        ['Fonden', 3000],
        ['Steget', -100],
        ['Avtal', -2],
        ['Bok', 0],
      ],
      ['income', 'cost', 'cost', 'cost'],
    ],
    ['under a heading', [['Kansli', -500], ['# Pelarsalen'], ['Fonden', 3000]], ['cost', 'none', 'cost']],
    [
      'a result',
      [
        ['Kansli', -500],
        ['~ Resultat', 3000],
      ],
      ['cost', 'none'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(sidesOf(lines)).toEqual(lines.map(([label], index) => `${label!.replace(/^[#~] /, '')} ${expected[index]}`));
  });

  test('only a table of income and costs is filled like that, and one of members with income', () => {
    const lines: TableLine[] = [['Fonden', 3000]];
    const of = (kind: BudgetTable['kind']): string | undefined => sidesOf(lines, {}, { kind })[0];
    expect(['budget', 'followUp', 'intervention', 'detail', 'periods'].map((kind) => of(kind as TableKind))).toEqual(
      Array(5).fill('Fonden cost'),
    );
    expect(['contributions', 'key', 'instalments'].map((kind) => of(kind as TableKind))).toEqual(
      Array(3).fill('Fonden income'),
    );
    expect(['balanceSheet', 'cashFlow', 'other'].map((kind) => of(kind as TableKind))).toEqual(
      Array(3).fill('Fonden none'),
    );
  });

  test('a member’s note tells of no payment, and a cost among the members stays one', () => {
    const table = budgetTable(
      [
        ['Fonden', 3000],
        ['Preliminärt', 3000],
        ['Hyra', 20],
      ],
      { kind: 'contributions' },
    );
    const rows = table.rows.map((row): TableRow => (row.label === 'Preliminärt' ? { ...row, role: 'note' } : row));
    expect(completeSides({ ...table, rows }).rows.map(({ side }) => side)).toEqual(['income', 'none', 'cost']);
  });

  test('"varav" speaks of the row above it, and of none where it stands first', () => {
    const lines: TableLine[] = [
      ['varav Pelarsalen', 5],
      ['Övriga intäkter', 100],
      ['varav Fonden', 60],
      ['Kansli', 40],
      ['Steget', 1],
    ];
    expect(sidesOf(lines, {}, BARE)).toEqual([
      'varav Pelarsalen none',
      'Övriga intäkter income',
      'varav Fonden income',
      'Kansli cost',
      'Steget none',
    ]);
  });
});
