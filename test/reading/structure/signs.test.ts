import { address } from '../../../src/workbook';
import type { BudgetTable } from '../../../src/reading/model';
import { costSign } from '../../../src/reading/structure/signs';
import { f } from '../../support/grid';
import { complete } from '../../support/structure';
import { budgetTable, type TableLine, type TableOptions } from '../../support/table';
import { sodertalje, svedala, vasteras } from './realTables';

function signs(lines: readonly TableLine[], options?: TableOptions): string {
  const { costs, odd } = complete(budgetTable(lines, options)).signs;
  return [costs, ...odd.map(address)].join(' ');
}

describe('how costs are written', () => {
  test('in real tables', () => {
    expect([vasteras(), sodertalje(), svedala()].map((table) => complete(table).signs)).toEqual([
      { costs: 'positive', odd: [] },
      { costs: 'negative', odd: [] },
      { costs: 'positive', odd: [] },
    ]);
  });

  test('a table without costs has no convention', () => {
    expect(
      signs(
        [
          ['Staten', 6000],
          ['Region Väst', 3000],
        ],
        { kind: 'contributions' },
      ),
    ).toBe('unknown');
    expect(
      signs(
        [
          ['Kassa', 600],
          ['Fordringar', -20],
        ],
        { kind: 'balanceSheet' },
      ),
    ).toBe('unknown');
  });

  test.each<[string, TableLine[], string]>([
    [
      'a typed sum that holds only with the sign turned',
      [
        ['Team A', 5000],
        ['Kansli', -3000],
        ['Revision', 50],
        ['Summa kostnader', 8050],
      ],
      'mixed B3',
    ],
    [
      'a sum by formula, and nothing that explains the sign',
      [
        ['Team A', 5000],
        ['Kansli', -3000],
        ['Revision', 50],
        ['Summa kostnader', f('SUM(B2:B4)', 2050)],
      ],
      'mixed B3',
    ],
    [
      'a typed sum that holds as it stands',
      [
        ['Team A', 5000],
        ['Kansli', 3000],
        ['Samlokalisering', -200],
        ['Summa kostnader', 7800],
      ],
      'positive',
    ],
    [
      'a correction under a sum by formula',
      [
        ['Team A', 5000],
        ['Kansli', 3000],
        ['Interna poster', -200],
        ['Summa kostnader', f('SUM(B2:B4)', 7800)],
      ],
      'positive',
    ],
    [
      'a correction that the typed sum has with plus',
      [
        ['Team A', 5000],
        ['Kansli', 3000],
        ['Periodiserade kostnader', -200],
        ['Summa kostnader', 8200],
      ],
      'mixed B4',
    ],
    [
      'a plus among minuses',
      [
        ['Team A', -5000],
        ['Kansli', 3000],
        ['Revision', -50],
        ['Summa kostnader', -8050],
      ],
      'mixed B3',
    ],
  ])('%s', (_, lines, expected) => expect(signs(lines)).toBe(expected));

  test('a year that goes against the row’s other years', () => {
    const lines: TableLine[] = [
      ['# Kostnader'],
      ['Team', 1500, 1500, 1500],
      ['Kansli', 1100, 1100, -1100],
      ['Summa kostnader', f('SUM(B3:B4)', 2600), f('SUM(C3:C4)', 2600), f('SUM(D3:D4)', 400)],
    ];
    expect(signs(lines, { columns: [2026, 2027, 2028] })).toBe('mixed D4');
  });

  test('a row that is negative in every year is meant to be', () => {
    const lines: TableLine[] = [
      ['# Kostnader'],
      ['Team', 1500, 1500],
      ['Samlokalisering', -100, -120],
      ['Summa kostnader', f('SUM(B3:B4)', 1400), f('SUM(C3:C4)', 1380)],
    ];
    expect(signs(lines, { columns: [2026, 2027] })).toBe('positive');
  });

  const TEAM: TableLine = ['Team', 5000];
  const KANSLI: TableLine = ['Kansli', 3000];

  test.each<[string, TableLine[], string]>([
    ['a total with minus over lines with plus', [TEAM, KANSLI, ['Summa kostnader', -8000]], 'positive'],
    ['a correction that no sum takes in', [TEAM, KANSLI, ['Interna poster', -200]], 'positive'],
    ['a minus that no sum takes in and nothing explains', [TEAM, KANSLI, ['Samlokalisering', -200]], 'mixed B4'],
    [
      'a correction that the typed sum has with plus, by any name',
      [TEAM, KANSLI, ['Interna poster', -200], ['Summa kostnader', 8200]],
      'mixed B4',
    ],
    [
      'a typed sum that holds but for rounding',
      [TEAM, KANSLI, ['Samlokalisering', -200], ['Summa kostnader', 7802]],
      'positive',
    ],
    [
      'a typed sum that holds neither way, and nothing that explains the sign',
      [TEAM, KANSLI, ['Samlokalisering', -200], ['Summa kostnader', 7803]],
      'mixed B4',
    ],
    [
      'a correction under a typed sum that holds only with it turned, but for rounding',
      [TEAM, KANSLI, ['Interna poster', -200], ['Summa kostnader', 8202]],
      'mixed B4',
    ],
    [
      'a correction under a typed sum that holds neither way',
      [TEAM, KANSLI, ['Interna poster', -200], ['Summa kostnader', 8203]],
      'positive',
    ],
    [
      'a sum over a cell that cannot be read tells nothing',
      [TEAM, ['Kansli', 'oklart'], ['Interna poster', -200], ['Revision', 50], ['Summa kostnader', 5250]],
      'positive',
    ],
    [
      'a dash among the rows of a sum is nought',
      [TEAM, ['Kansli', '-'], ['Interna poster', -200], ['Revision', 50], ['Summa kostnader', 5250]],
      'mixed B4',
    ],
  ])('%s', (_, lines, expected) => expect(signs(lines)).toBe(expected));

  test('a sum that lacks the year tells nothing of it', () => {
    const lines: TableLine[] = [
      ['# Kostnader'],
      ['Team', 1500, 1500],
      ['Samlokalisering', 100, -120],
      ['Summa kostnader', 1600, null],
    ];
    expect(signs(lines, { columns: [2026, 2027] })).toBe('mixed C4');
  });

  test('only other years tell whether a minus is meant, not dashes, noughts or deviations', () => {
    const lines = (other: number | string): TableLine[] => [
      ['# Kostnader'],
      ['Team', 1500, 1500],
      ['Samlokalisering', -100, other],
      ['Summa kostnader', f('SUM(B3:B4)', 1400), f('SUM(C3:C4)', 1500)],
    ];
    const variance = { columns: [2026, { year: 2026, kind: 'variance' as const }] };
    expect(signs(lines(-120), { columns: [2026, 2027] })).toBe('positive');
    expect(signs(lines('-'), { columns: [2026, 2027] })).toBe('mixed B4');
    expect(signs(lines(0), { columns: [2026, 2027] })).toBe('mixed B4');
    expect(signs(lines(-120), variance)).toBe('mixed B4');
  });
});

describe('what costs are multiplied by so that they are positive', () => {
  const table = (costs: BudgetTable['signs']['costs'], ...amounts: number[]): BudgetTable => ({
    ...budgetTable([['Staten', -9], ...amounts.map((amount): TableLine => ['Kansli', amount])]),
    signs: { costs, odd: [] },
  });

  test.each<[BudgetTable['signs']['costs'], number[], number]>([
    ['positive', [-5, -6], 1],
    ['negative', [5, 6], -1],
    ['mixed', [-5, -6, 7], -1],
    ['mixed', [-5, 6, 7], 1],
    ['mixed', [-5, 6], 1],
    ['unknown', [], 1],
  ])('%s %j: %d', (costs, amounts, expected) => expect(costSign(table(costs, ...amounts))).toBe(expected));
});
