import { Decimal, oreFromUnit, type Unit } from '../../../src/money';
import type { BudgetTable, ProseAmount } from '../../../src/reading/model';
import { apparentUnits } from '../../../src/reading/structure';
import { withApparentUnit } from '../../../src/reading/structure/units';
import { completed } from '../../support/structure';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';
import { sodertalje, svedala, vasteras } from './realTables';

function units(tables: readonly BudgetTable[], prose: readonly ProseAmount[] = []): string[] {
  return completed(tables, prose).map(
    ({ unit }) => `${unit.stated?.unit ?? '–'} ${unit.apparent ?? '–'} ${unit.effective}`,
  );
}

function budget(unit: Unit | null, scale: number, options: TableOptions = {}): BudgetTable {
  const of = (tkr: number): number => tkr * scale;
  const lines: TableLine[] = [
    ['# Intäkter'],
    ['Staten', of(6500)],
    ['Region Väst', of(3250)],
    ['Lindby kommun', of(3250)],
    ['Summa intäkter', of(13000)],
    ['# Kostnader'],
    ['Team', of(9312)],
    ['Kansli', of(3688)],
    ['Summa kostnader', of(13000)],
  ];
  return budgetTable(lines, { unit, ...options });
}

function said(amount: number, unit: Unit): ProseAmount {
  return {
    cell: { sheet: 'Text', row: 0, column: 0 },
    quote: `${amount} ${unit}`,
    ore: oreFromUnit(new Decimal(amount), unit),
    unit,
    step: new Decimal(1),
    ...{ isApproximate: false, concept: null, member: null, label: null, year: null },
  };
}

describe('the unit that the figures speak for', () => {
  test('in real tables', () => {
    expect(units([vasteras()])).toEqual(['tkr tkr tkr']);
    expect(units([sodertalje()])).toEqual(['tkr kr kr']);
    // A kommun is larger than any förbund: its size says nothing.
    expect(units([svedala()])).toEqual(['mkr – mkr']);
  });

  test.each<[Unit | null, number, string]>([
    ['tkr', 1, 'tkr tkr tkr'],
    ['kkr', 1, 'kkr kkr kkr'],
    ['kr', 1000, 'kr kr kr'],
    ['mnkr', 0.001, 'mnkr mnkr mnkr'],
    ['tkr', 1000, 'tkr kr kr'],
    ['kr', 1, 'kr tkr tkr'],
    ['mnkr', 1, 'mnkr tkr tkr'],
    ['kr', 0.001, 'kr mnkr mnkr'],
    [null, 1, '– tkr tkr'],
    [null, 1000, '– kr kr'],
    [null, 0.001, '– mnkr mnkr'],
  ])('a whole budget headed %s with figures times %d', (unit, scale, expected) => {
    expect(units([budget(unit, scale)])).toEqual([expected]);
  });

  test('costs of every kind with their total are a whole budget, without any income', () => {
    const lines: TableLine[] = [
      ['Samordningsteam', 9312],
      ['Kansli', 2688],
      ['Revision', 90],
      ['Summa kostnader', 12090],
    ];
    expect(units([budgetTable(lines, { unit: 'kr' })])).toEqual(['kr tkr tkr']);
    expect(units([budgetTable(lines.slice(1), { unit: 'kr', kind: 'intervention' })])).toEqual(['kr – kr']);
  });

  test('amounts are read anew in the unit they are in, but not those with a unit of their own', () => {
    const lines: TableLine[] = [
      ['Staten', 6_500_000],
      ['Region Väst', '3 250 tkr'],
      ['Lindby kommun', 3_250_000],
      ['Totalt', 13_000_000],
    ];
    const [table] = completed([budgetTable(lines, { unit: 'tkr', kind: 'contributions' })]);
    const ore = table!.rows.map(({ cells }) => (cells[0]!.kind === 'amount' ? cells[0]!.ore.toNumber() / 100 : null));
    expect(ore).toEqual([6_500_000, 3_250_000, 3_250_000, 13_000_000]);
    expect(table!.unit.step.toNumber()).toBe(100);
  });

  const detail = (unit: Unit | null, ...amounts: number[]): BudgetTable =>
    budgetTable(
      [
        ...amounts.map((amount, row): TableLine => [`Post ${row}`, amount]),
        ['Summa', amounts.reduce((a, b) => a + b, 0)],
      ],
      { kind: 'detail', unit, sheet: 'Detalj' },
    );

  test('a small list can be in anything', () => {
    expect(units([detail('kr', 45, 120)])).toEqual(['kr – kr']);
    expect(units([detail('tkr', 50, 230, 65)])).toEqual(['tkr tkr tkr']);
    expect(units([detail(null, 45, 120)])).toEqual(['– – kr']);
  });

  test('a small list in kronor under a heading in tkr', () => {
    expect(units([detail('tkr', 50_000, 230_000, 65_000)])).toEqual(['tkr kr kr']);
  });

  test('the same figures on another sheet, or in the text, tell the unit of a list without one', () => {
    expect(units([budget('tkr', 1), detail(null, 9312, 3688)])).toEqual(['tkr tkr tkr', '– tkr tkr']);
    expect(units([detail(null, 4312, 1205)], [said(4_312_000, 'kr'), said(1205, 'tkr')])).toEqual(['– tkr tkr']);
    expect(units([detail(null, 4312, 1205)], [said(7, 'mnkr')])).toEqual(['– – kr']);
  });

  describe('what a list without a unit takes over from the rest of the workbook', () => {
    test('the unit of the table that has its total as well', () => {
      expect(units([budget('tkr', 1), detail(null, 3500, 188)])[1]).toBe('– tkr tkr');
      expect(units([budget(null, 1), detail(null, 3500, 188)])[1]).toBe('– tkr tkr');
      expect(units([budget('tkr', 1), budget('kr', 1000), detail(null, 3500, 188)])[2]).toBe('– tkr tkr');
    });

    test('the only unit of the budget, where its figures are no larger', () => {
      expect(units([budget('tkr', 1), detail(null, 440, 170)])[1]).toBe('– tkr tkr');
      expect(units([budget('tkr', 1), detail('kr', 440, 170), detail(null, 440, 175)])[2]).toBe('– tkr tkr');
      expect(units([budget('tkr', 1), detail(null, 14_000, 2000)])[1]).toBe('– – kr');
      expect(units([budget('tkr', 1), budget('kr', 1000), detail(null, 440, 170)])[2]).toBe('– – kr');
    });

    test('not where its total is there in kronor, nor where it is too small to say anything', () => {
      expect(units([budget('mnkr', 0.001), detail(null, 4, 4.9)])[1]).toBe('– – kr');
      const inKronor: TableLine[] = [
        ['Staten', 6500],
        ['Region Väst', 6500],
        ['Summa intäkter', 13_000],
        ['Resor', 4],
        ['Kansli', 12_996],
        ['Summa kostnader', 13_000],
      ];
      expect(units([budgetTable(inKronor), detail(null, 1500, 2520)])[1]).toBe('– – kr');
      expect(units([budgetTable(inKronor), detail(null, 1500, 1200)])[1]).toBe('– tkr tkr');
    });

    test('not by figures that are no amounts of a budget', () => {
      const other = budgetTable([['Deltagare', 118]], { kind: 'other', unit: null });
      expect(units([budget('tkr', 1), other])[1]).toBe('– – kr');
    });
  });

  test('contributions of a few kommuner are no proof', () => {
    const lines: TableLine[] = [
      ['Lindby kommun', 182_000],
      ['Sjövik kommun', 95_500],
      ['Summa', 277_500],
    ];
    expect(units([budgetTable(lines, { kind: 'contributions', unit: 'kr' })])[0]).toMatch(/ kr$/);
  });
});

/** What the figures of tables speak for, as they stand before sums and sides are known. */
function apparent(tables: readonly BudgetTable[], ...prose: readonly ProseAmount[]): (Unit | null)[] {
  return apparentUnits(tables, prose);
}

describe('a table of a whole year, whose small figures in kronor are in another unit beyond doubt', () => {
  const of = (lines: readonly TableLine[], options: TableOptions = {}): Unit | null =>
    apparent([budgetTable(lines, { unit: 'kr', ...options })])[0] ?? null;

  test('the state is among the payers', () => {
    const members: TableLine[] = [
      ['Staten', 6500],
      ['Region Väst', 3250],
      ['Lindby kommun', 3250],
    ];
    expect(of(members, { kind: 'contributions' })).toBe('tkr');
    expect(of(members.slice(1), { kind: 'contributions' })).toBeNull();
    expect(of(members, { kind: 'intervention' })).toBeNull();
  });

  test('costs stand beside the income', () => {
    const lines: TableLine[] = [
      ['Övriga intäkter', 9312],
      ['Team', 9312],
    ];
    expect(of(lines)).toBe('tkr');
    expect(of(lines.slice(0, 1))).toBeNull();
    expect(of(lines.slice(1))).toBeNull();
    expect(of(lines, { kind: 'intervention' })).toBeNull();
    expect(of([['# Intäkter'], ['# Kostnader'], ['Lön', 9312]])).toBeNull();
    expect(of([...lines, ['Region Väst', 3250]], { kind: 'contributions' })).toBeNull();
  });

  test('costs of several kinds stand over their total', () => {
    const [team, office, total]: TableLine[] = [
      ['Team', 9312],
      ['Kansli', 2688],
      ['Summa kostnader', 12_000],
    ];
    expect(of([team!, office!, total!])).toBe('tkr');
    expect(of([team!, office!])).toBeNull();
    expect(of([team!, ['Lön', 2688], total!])).toBeNull();
  });

  test('its total alone says that a table without a unit is of the whole year, and not that one in kronor is not', () => {
    const lines: TableLine[] = [
      ['Region Väst', 3250],
      ['Lindby kommun', 3250],
      ['Summa medlemsbidrag', 6500],
    ];
    const options = { kind: 'contributions' } as const;
    expect(of(lines, { ...options, unit: null })).toBe('tkr');
    expect(of([...lines.slice(0, 2), ['Summa', 6500]], { ...options, unit: null })).toBeNull();
    expect(of(lines, options)).toBeNull();
  });
});

describe('the size of figures', () => {
  const members = (unit: Unit | null, ...amounts: (number | string)[]): Unit | null =>
    apparent([
      budgetTable(
        amounts.map((amount): TableLine => ['Staten', amount]),
        { kind: 'contributions', unit },
      ),
    ])[0] ?? null;
  const part = (unit: Unit | null, ...amounts: number[]): Unit | null =>
    apparent([
      budgetTable(
        amounts.map((amount): TableLine => ['Post', amount]),
        { kind: 'detail', unit },
      ),
    ])[0] ?? null;

  test('a whole year lies between 800 000 kronor and 200 million', () => {
    expect([799, 800, 200_000, 200_001].map((amount) => members(null, amount))).toEqual([null, 'tkr', 'tkr', null]);
    expect([799_999, 800_000].map((amount) => members(null, amount))).toEqual([null, 'kr']);
    expect([200_000_000, 200_000_001].map((amount) => members(null, amount))).toEqual(['kr', null]);
  });

  test('a part without a unit is in kronor where it can be in nothing else', () => {
    expect([99_999, 100_000, 60_000_000, 60_000_001].map((amount) => part(null, amount))).toEqual([
      null,
      'kr',
      'kr',
      null,
    ]);
    expect([60_000, 60_001, 499].map((amount) => part('kr', amount))).toEqual([null, 'kr', null]);
    expect(part(null, 70_000)).toBeNull();
  });

  test('millions have decimals, unless the heading says millions', () => {
    expect(members(null, 6.5, 3.2)).toBe('mnkr');
    expect(members(null, 6.5, 3)).toBeNull();
    expect(members(null, 7, 6)).toBeNull();
    expect(members('mnkr', 7, 6)).toBe('mnkr');
    expect(members('mkr', 7, 6)).toBe('mkr');
    expect(members('tkr', 7, 6)).toBeNull();
  });

  test('figures that are too large for their heading contradict it, but thousands with decimals hardly', () => {
    expect(members('mnkr', 6500, 3250)).toBe('tkr');
    expect(members('mnkr', 6500.5, 3250.5)).toBeNull();
    expect(members('tkr', 6_500_000.5, 3_250_000.5)).toBe('kr');
  });

  test('nothing but noughts says nothing', () => expect(members(null, 0, '-')).toBeNull());

  test('columns of other kinds beside the money say nothing, and alone all there is', () => {
    const other = { kind: 'other', year: null } as const;
    const lines: TableLine[] = [
      ['Staten', 6500, 250_000],
      ['Region Väst', 3250, 250_000],
    ];
    const of = (columns: TableOptions['columns']): Unit | null =>
      apparent([budgetTable(lines, { columns, unit: null, kind: 'contributions' })])[0] ?? null;
    expect(of([2026, other])).toBe('tkr');
    expect(of([2026, { kind: 'variance', year: 2026 }])).toBe('tkr');
    expect(of([2026, 2027])).toBeNull();
    expect(of([other])).toBe('tkr');
  });

  test('a column with a unit of its own says nothing of the table', () => {
    const table = budgetTable([['Staten', 6500, 6_500_000]], {
      unit: null,
      kind: 'contributions',
      columns: [2026, 2026],
    });
    const columns = table.columns.map((column) => (column.index === 1 ? { ...column, unit: 'kr' as const } : column));
    expect(apparent([{ ...table, columns }])).toEqual(['tkr']);
  });
});

describe('the same figures elsewhere', () => {
  const list = (...amounts: number[]): BudgetTable =>
    budgetTable(
      amounts.map((amount): TableLine => ['Post', amount]),
      { kind: 'detail', unit: null, sheet: 'Detalj' },
    );

  test('tell more than the size of a list without a unit, and not more than a heading', () => {
    const prose = [said(120_000, 'tkr'), said(45_321, 'tkr')];
    expect(apparent([list(120_000, 45_321)])).toEqual(['kr']);
    expect(apparent([list(120_000, 45_321)], ...prose)).toEqual(['tkr']);
    const headed = budgetTable([['Post', 120_000, 45_321]], { kind: 'detail', unit: 'tkr', columns: [2026, 2027] });
    expect(apparent([headed])).toEqual(['kr']);
    expect(apparent([headed], ...prose)).toEqual([null]);
    expect(apparent([headed], said(45_321, 'kr'))).toEqual(['kr']);
  });

  test.each<[string, number[], number[], Unit | null]>([
    ['one of five digits', [10_008, 700], [10_008], 'tkr'],
    ['one of four', [4532, 700], [4532], null],
    ['two of three', [912, 368], [912, 368], 'tkr'],
    ['the same one twice', [4532, 4532], [4532], null],
    ['two of two', [4500, 3600], [4500, 3600], null],
    ['two of two with noughts between', [1.2, 3.4], [1.2, 3.4], null],
    ['of opposite signs', [-4532, 368], [4532, -368], 'tkr'],
  ])('prove a unit: %s', (_, amounts, prose, unit) => {
    expect(apparent([list(...amounts)], ...prose.map((amount) => said(amount, 'tkr')))).toEqual([unit]);
  });

  test('prove nothing where the text is approximate, or speaks for two units', () => {
    const about = (amount: number): ProseAmount => ({ ...said(amount, 'tkr'), isApproximate: true });
    expect(apparent([list(4532, 3689)], about(4532), about(3689))).toEqual([null]);
    const both = [said(45_321, 'tkr'), said(45_321, 'kr')];
    expect(apparent([list(45_321)], ...both)).toEqual([null]);
  });

  test('come from tables whose size is beyond doubt, with and without a unit of their own', () => {
    const parts = list(9312, 3688, 22_000);
    expect(apparent([budget('tkr', 1), parts])[1]).toBe('tkr');
    expect(apparent([budget(null, 1), parts])[1]).toBe('tkr');
    expect(apparent([budget('kr', 1), parts])[1]).toBeNull();
    const doubtful = budgetTable(
      [
        ['Region Väst', 3250],
        ['Lindby kommun', 3251],
        ['Summa medlemsbidrag', 6501],
      ],
      { kind: 'contributions', unit: 'kr' },
    );
    expect(apparent([doubtful, list(3250, 3251, 6501)])[1]).toBe('kr');
  });
});

describe('what a list takes over', () => {
  const list = (...amounts: number[]): BudgetTable =>
    budgetTable(
      amounts.map((amount): TableLine => ['Post', amount]),
      { kind: 'detail', unit: null, sheet: 'Detalj' },
    );
  const part = budgetTable([['Post', 77]], { kind: 'detail', unit: 'tkr', sheet: 'Del' });

  test('two words for one unit are one unit', () => {
    expect(apparent([budget('tkr', 1), budget('kkr', 2), list(440, 170)])[2]).toBe('tkr');
  });

  test('the unit of all that are in it, of a whole year or not', () => {
    expect(apparent([part, budget('tkr', 1), list(440, 170)])[2]).toBe('tkr');
    expect(apparent([part, list(440, 170)])[1]).toBeNull();
    expect(apparent([part, budget('tkr', 1), list(9312, 20)])[2]).toBe('tkr');
    expect(apparent([budget('tkr', 1), budget('tkr', 2), list(20_000)])[2]).toBe('tkr');
    const inKronor = [budget('tkr', 1), budget('tkr', 2), list(9_312_000 / 1000)];
    expect(apparent(inKronor)[2]).toBe('tkr');
  });

  test('nothing where one of them has the amount in thousands', () => {
    const small = (amount: number): BudgetTable =>
      budgetTable(
        [
          ['Staten', 13_000],
          ['Resor', amount],
          ['Summa kostnader', 13_000],
        ],
        { unit: 'tkr' },
      );
    expect(apparent([small(4), small(5), list(4100)])[2]).toBeNull();
    expect(apparent([small(3), small(5), list(4100)])[2]).toBe('tkr');
  });

  test('from ten upwards', () => {
    expect(apparent([budget('tkr', 1), list(10)])[1]).toBe('tkr');
    expect(apparent([budget('tkr', 1), list(9)])[1]).toBeNull();
  });
});

describe('amounts read anew in another unit', () => {
  const lines: TableLine[] = [
    ['Staten', 6.5, '3 250'],
    ['Region Väst', 3.25, '1 500 kr'],
  ];
  const table = budgetTable(lines, { unit: 'kr', columns: [2026, 2027] });
  const kronor = ({ rows }: BudgetTable): (number | null)[] =>
    rows.flatMap(({ cells }) => cells.map((cell) => (cell.kind === 'amount' ? cell.ore.toNumber() / 100 : null)));

  test('typed numbers and numbers stored as text, but not those that say their unit', () => {
    const read = withApparentUnit(table, 'tkr');
    expect(kronor(read)).toEqual([6500, 3_250_000, 3250, 1500]);
    expect(read.unit).toMatchObject({ stated: { unit: 'kr' }, apparent: 'tkr', effective: 'tkr' });
  });

  test('with the step of their decimals', () => {
    expect(withApparentUnit(table, 'mnkr').unit.step.toNumber()).toBe(1_000_000);
    expect(withApparentUnit(budgetTable([['Staten', 6.5]], { unit: 'kr' }), 'mnkr').unit.step.toNumber()).toBe(
      10_000_000,
    );
  });

  test('not in a column with a unit of its own', () => {
    const columns = table.columns.map((column) => (column.index === 1 ? { ...column, unit: 'kr' as const } : column));
    expect(kronor(withApparentUnit({ ...table, columns }, 'tkr'))).toEqual([6500, 3250, 3250, 1500]);
  });

  test('not at all where the unit is the same, by whatever word, or unknown', () => {
    expect(withApparentUnit(table, null)).toBe(table);
    const same = withApparentUnit(budgetTable(lines, { unit: 'tkr' }), 'kkr');
    expect(same.unit).toMatchObject({ stated: { unit: 'tkr' }, apparent: 'kkr', effective: 'tkr' });
  });
});
