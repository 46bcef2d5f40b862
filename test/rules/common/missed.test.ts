import type { BudgetTable } from '../../../src/reading/model';
import { missedRows } from '../../../src/rules/common/missed';
import { addedRows, covers, isPartOfAnother, isPlainSum } from '../../../src/rules/common/ranges';
import { f } from '../../support/grid';
import { complete } from '../../support/structure';
import { budgetTable, type TableFigure, type TableLine } from '../../support/table';

const amountAt = (table: BudgetTable, label: string, column = 0) => {
  const row = table.rows.find((one) => one.label === label)!;
  const cell = row.cells[column]!;
  if (cell.kind !== 'amount') throw new Error(`${label} has no amount.`);
  return { row, cell, column: table.columns[column]! };
};
const missed = (lines: readonly TableLine[], total: string, columns?: readonly number[]): readonly string[] => {
  const table = complete(budgetTable(lines, columns ? { columns } : {}));
  const { row, cell, column } = amountAt(table, total);
  return missedRows(table, row, column, cell).map(({ label }) => label);
};

describe('rows that a formula leaves out of the block it adds', () => {
  const costs = (total: TableFigure, office: TableFigure = 900): readonly TableLine[] => [
    ['Teamet', 2400],
    ['Porten', 1000],
    ['Kansli', office],
    ['Revision', 60],
    ['= Summa kostnader', total],
  ];

  test.each<[string, TableFigure, readonly string[]]>([
    ['none', f('SUM(B2:B5)', 4360), []],
    ['the last', f('SUM(B2:B4)', 4300), ['Revision']],
    ['the first', f('SUM(B3:B5)', 1960), ['Teamet']],
    ['one between', f('SUM(B2:B3)+B5', 3460), ['Kansli']],
    ['both ends, in their order', f('B4+B3', 1900), ['Teamet', 'Revision']],
    ['all but one, in whatever order the formula has them', f('B5+B3+B2', 3460), ['Kansli']],
  ])('%s', (_name, total, expected) => {
    expect(missed(costs(total), 'Summa kostnader')).toEqual(expected);
  });

  test.each<[string, TableFigure]>([
    ['takes something off', f('B2+B3-B4', 2500)],
    ['reaches into another sheet', f('B2+B3+Data!B4', 3400)],
    ['does more than add', f('SUM(B2:B4)*1.02', 4386)],
    ['is typed', 4300],
  ])('nothing, where the formula %s', (_name, total) => {
    expect(missed(costs(total), 'Summa kostnader')).toEqual([]);
  });

  test('nothing of a closing balance, which picks its rows', () => {
    const lines: readonly TableLine[] = [
      ['Ingående eget kapital', 400],
      ['Medlemsbidrag', 3000],
      ['Resultat', 100],
      ['= Utgående eget kapital', f('B2+B4', 500)],
    ];
    expect(missed(lines, 'Utgående eget kapital')).toEqual([]);
  });

  test('a row that another column adds, wherever it stands', () => {
    const lines: readonly TableLine[] = [
      ['Teamet', 2400, 2400],
      ['Kansli', 900, 900],
      ['= Summa kostnader', f('SUM(B2:B3)', 3300), f('C2+C3+C5', 3360)],
      ['~ Revision', 60, 60],
    ];
    expect(missed(lines, 'Summa kostnader', [2026, 2027])).toEqual(['Revision']);
  });
});

describe('rows that do not belong to the block', () => {
  test('those of another section', () => {
    const lines: readonly TableLine[] = [
      ['# Insatser'],
      ['~ Teamet', 2400],
      ['~ Porten', 1000],
      ['= Summa insatser', f('SUM(B3:B4)', 3400)],
      ['# Förbundet'],
      ['Kansli', 900],
      ['Revision', 60],
      ['= Summa förbundet', f('SUM(B7:B8)', 960)],
    ];
    expect(missed(lines, 'Summa insatser')).toEqual([]);
    expect(missed(lines, 'Summa förbundet')).toEqual([]);
  });

  test('those that another sum adds', () => {
    const lines: readonly TableLine[] = [
      ['~ Teamet', 2400],
      ['~ Porten', 1000],
      ['~ Samtal', 100],
      ['Kansli', 900],
      ['= Varav insatser', f('SUM(B2:B4)', 3500)],
      ['= Summa kostnader', f('SUM(B2:B5)', 4400)],
    ];
    expect(missed(lines, 'Varav insatser')).toEqual([]);
  });

  test('those of the other side, and eget kapital among income', () => {
    const lines: readonly TableLine[] = [
      ['Ingående eget kapital', 400],
      ['Medlemsbidrag', 3000],
      ['Ränteintäkter', 20],
      ['= Summa intäkter', f('SUM(B3:B4)', 3020)],
      ['Kansli', 900],
      ['Styrelse', 60],
      ['= Summa kostnader', f('SUM(B6:B7)', 960)],
    ];
    expect(missed(lines, 'Summa intäkter')).toEqual([]);
    expect(missed(lines, 'Summa kostnader')).toEqual([]);
  });

  test('eget kapital that stands among eget kapital does', () => {
    const lines: readonly TableLine[] = [
      ['Användning av eget kapital', 100],
      ['Användning av eget kapital till projekt', 50],
      ['Användning av eget kapital till lokaler', 400],
      ['= Summa', f('SUM(B2:B3)', 150)],
    ];
    expect(missed(lines, 'Summa')).toEqual(['Användning av eget kapital till lokaler']);
  });

  test('other income in a sum of contributions', () => {
    const lines: readonly TableLine[] = [
      ['Försäkringskassan', 1500],
      ['Region Ås', 750],
      ['Ås kommun', 750],
      ['Ränteintäkter', 20],
      ['= Summa medlemsbidrag', f('SUM(B2:B4)', 3000)],
    ];
    expect(missed(lines, 'Summa medlemsbidrag')).toEqual([]);
  });

  test('a member in a sum of contributions does', () => {
    const lines: readonly TableLine[] = [
      ['Försäkringskassan', 1500],
      ['Region Ås', 750],
      ['Ås kommun', 750],
      ['= Summa medlemsbidrag', f('SUM(B2:B3)', 2250)],
    ];
    expect(missed(lines, 'Summa medlemsbidrag')).toEqual(['Ås kommun']);
  });

  test('what only breaks down the row above', () => {
    const lines: readonly TableLine[] = [
      ['Teamet', 2400],
      ['~ varav lön', 2000],
      ['Kansli', 900],
      ['= Summa kostnader', f('B2+B4', 3300)],
    ];
    expect(missed(lines, 'Summa kostnader')).toEqual([]);
  });

  test('what enters the sum by a subtotal', () => {
    const lines: readonly TableLine[] = [
      ['~ Teamet', 2400],
      ['~ Porten', 1000],
      ['= Summa insatser', f('SUM(B2:B3)', 3400)],
      ['Kansli', 900],
      ['Revision', 60],
      ['= Summa kostnader', f('B4+B5', 4300)],
    ];
    expect(missed(lines, 'Summa kostnader')).toEqual(['Revision']);
  });
});

describe('a total that adds subtotals only', () => {
  const sections = (total: TableFigure, ...more: readonly TableLine[]): readonly TableLine[] => [
    ['# Intäkter'],
    ['Medlemsbidrag', 3000],
    ['Ränteintäkter', 360],
    ['= Summa intäkter', f('SUM(B3:B4)', 3360)],
    ['# Insatser'],
    ['~ Teamet', 1400],
    ['~ Porten', 1000],
    ['= Summa insatser', f('SUM(B7:B8)', 2400)],
    ['# Förbundet'],
    ['Kansli', 700],
    ['Revision', 60],
    ['= Summa förbundet', f('SUM(B11:B12)', 760)],
    ['# Styrelsen'],
    ['Arvoden', 150],
    ['Resor', 50],
    ['= Summa styrelsen', f('SUM(B15:B16)', 200)],
    ['= Summa kostnader', total],
    ...more,
  ];

  test.each<[string, TableFigure, readonly string[]]>([
    ['with all of them', f('B9+B13+B17', 3360), []],
    ['without the one in the middle', f('B9+B17', 2600), ['Summa förbundet']],
    ['without the last', f('B9+B13', 3160), ['Summa styrelsen']],
  ])('%s', (_name, total, expected) => {
    expect(missed(sections(total), 'Summa kostnader')).toEqual(expected);
  });

  test('does not miss what adds the total itself', () => {
    const lines = sections(
      f('B9+B13+B17', 3360),
      ['# Projekt'],
      ['~ Ansökan', 40],
      ['~ Rapport', 10],
      ['= Summa projekt', f('SUM(B20:B21)', 50)],
    );
    expect(missed([...lines, ['= Totala kostnader', f('B18+B22', 3410)]], 'Summa kostnader')).toEqual([]);
  });

  test('above its subtotals misses those below it', () => {
    const lines: readonly TableLine[] = [
      ['~ Ansökan', 40],
      ['~ Rapport', 10],
      ['= Summa projekt', f('SUM(B2:B3)', 50)],
      ['= Summa kostnader', f('B7+B13', 2600)],
      ['~ Teamet', 2400],
      ['= Summa insatser', f('SUM(B6:B6)', 2400)],
      ['Kansli', 700],
      ['Revision', 60],
      ['= Summa förbundet', f('SUM(B8:B9)', 760)],
      ['Arvoden', 150],
      ['Resor', 50],
      ['= Summa styrelsen', f('SUM(B11:B12)', 200)],
    ];
    const parts: Readonly<Record<number, readonly number[]>> = {
      2: [0, 1],
      3: [5, 11],
      5: [4],
      8: [6, 7],
      11: [9, 10],
    };
    const table = complete(budgetTable(lines));
    const rows = table.rows.map((row) => {
      const own = parts[row.index];
      const sum = own
        ? { parts: own.map((part) => ({ row: part, sign: 1 as const })), evidence: 'formula' as const }
        : null;
      return { ...row, sum };
    });
    const { row, cell, column } = amountAt({ ...table, rows }, 'Summa kostnader');
    expect(missedRows({ ...table, rows }, row, column, cell).map(({ label }) => label)).toEqual(['Summa förbundet']);
  });
});

describe('what a formula adds', () => {
  const table = complete(
    budgetTable(
      [
        ['Teamet', 2400, 2400],
        ['Porten', 1000, 1000],
        [],
        ['Kansli', 900, 910],
        ['= Summa kostnader', f('SUM(B2:B6)-C3', 3300), f('SUM(B2:C5)', 8610)],
      ],
      { columns: [2026, 2027] },
    ),
  );
  const added = (column: number, cell = amountAt(table, 'Summa kostnader', column)) =>
    addedRows(table, cell.column, cell.cell).map(({ label }) => label);

  test('its rows in their order, without itself and what is taken off', () => {
    expect(added(0)).toEqual(['Teamet', 'Porten', 'Kansli']);
    expect(added(1)).toEqual(['Teamet', 'Porten', 'Kansli']);
  });

  test('nothing, where it is typed or adds cells of another column', () => {
    expect(addedRows(table, table.columns[0]!, amountAt(table, 'Teamet').cell)).toEqual([]);
    const { cell } = amountAt(table, 'Summa kostnader', 0);
    expect(addedRows(table, table.columns[1]!, cell)).toEqual([]);
  });

  test('rows that stand across the sheet', () => {
    const across = complete(
      budgetTable(
        [
          ['Teamet', 2400, 2400],
          ['Kansli', 900, 900],
          ['Revision', 60, 60],
          ['= Summa kostnader', f('SUM(B2:C2)', 3300), f('SUM(A3:C3)', 3300)],
        ],
        { columns: [2026, 2027], orientation: 'across' },
      ),
    );
    const ofYear = (column: number) => {
      const total = amountAt(across, 'Summa kostnader', column);
      return addedRows(across, total.column, total.cell).map(({ label }) => label);
    };
    expect([ofYear(0), ofYear(1)]).toEqual([
      ['Teamet', 'Kansli'],
      ['Teamet', 'Kansli'],
    ]);
  });

  test.each<[string, boolean]>([
    ['SUM(B2:B4)', true],
    ['B2+B3', true],
    ['B2-B3', false],
    ['B2+Data!B3', false],
    ['SUM(Data!B2:B4)', false],
    ['B2*2', false],
  ])('%s is a plain sum: %s', (formula, expected) => {
    const one = budgetTable([['= Summa', f(formula, 1)]]);
    expect(isPlainSum(amountAt(one, 'Summa').cell)).toBe(expected);
  });

  test('a term covers the cells of its sheet within its edges', () => {
    const term = { sheet: 'Budget', range: { top: 2, left: 1, bottom: 4, right: 3 }, sign: 1 as const };
    const at = (row: number, column: number, sheet = 'Budget') => covers(term, { sheet, row, column });
    expect([at(2, 1), at(4, 3), at(3, 2)]).toEqual([true, true, true]);
    expect([at(1, 1), at(5, 1), at(2, 0), at(2, 4), at(2, 1, 'Text')]).toEqual([false, false, false, false, false]);
  });

  test.each([
    ['varav hyra', true],
    ['Därav lön', true],
    ['– Härav ESF', true],
    ['  of which rent', true],
    ['Varavsten', false],
    ['Kansli, varav hyra', false],
    ['Kansli', false],
  ])('"%s" is a part of another row: %s', (label, expected) => {
    expect(isPartOfAnother({ ...table.rows[0]!, label })).toBe(expected);
  });
});
