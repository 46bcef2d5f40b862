import { address } from '../../../src/workbook';
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
});
