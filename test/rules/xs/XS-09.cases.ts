import { XS09 } from '../../../src/rules/xs/XS-09';
import { percent, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const shared = (total: number) =>
  sheet('Gemensamt', [
    ['Länsgemensam insats 2026 (tkr)'],
    ['', 'Belopp 2026'],
    ['Samordningsförbundet Norra', 95],
    ['Samordningsförbundet Södra', 150],
    ['Samordningsförbundet Västra', 250],
    ['Hela projektet', total],
  ]);

/** Förbund with what each pays, and further rows. */
const listed = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Gemensamt', [
    ['Länsgemensam insats (tkr)'],
    ['', 'Belopp 2026', 'Belopp 2027', 'Andel'],
    ['Samordningsförbundet Norra', 95, 100, percent(0.5)],
    ['Finsam Lindby', 150, null, percent(0.5)],
    ...rows,
  ]);

export const cases = ruleCases(XS09, {
  accept: [
    { name: 'shares that come to the whole cost', sheets: [shared(495)], checks: 1 },
    {
      name: 'a budget without other förbund',
      sheets: [
        sheet('Budget', [
          ['', 'Budget 2026'],
          ['Kansli', 900],
          ['Teamet', 100],
          ['Summa', 1000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a sum row, and a year that is not whole yet',
      sheets: [listed(['Summa', 245, 300, percent(1)])],
      checks: 2,
    },
    { name: 'a total of another kind', sheets: [listed(['Kansli', 900, 900])], checksSomething: false },
    {
      name: 'several totals',
      sheets: [listed(['Hela projektet', 245, 250], ['Total kostnad', 300, 300])],
      checksSomething: false,
    },
    {
      name: 'a total beside other rows',
      sheets: [listed(['Hela projektet', 300, 250], ['Kansli', 55, 60])],
      checksSomething: false,
    },
    {
      name: 'a single förbund',
      sheets: [
        sheet('Gemensamt', [
          ['Insats 2026 (tkr)'],
          ['', 'Belopp 2026'],
          ['Finsam Lindby', 150],
          ['Hela projektet', 300],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'shares that do not come to the whole cost',
      sheets: [shared(595)],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B6',
          expected: '495 tkr',
          actual: '595 tkr',
          difference: '100 tkr',
          data: { count: '3' },
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Hela projektet, 2026',
          cells: ['B6', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'a sum row of two förbund, under a heading',
      sheets: [
        sheet('Gemensamt', [
          ['Länsgemensam insats 2026 (tkr)'],
          ['', 'Belopp 2026'],
          ['Förbund i länet'],
          ['Förbundet Norra', 95],
          ['Finsam Lindby', 150],
          ['Summa', 255],
        ]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B6',
          expected: '245 tkr',
          actual: '255 tkr',
          difference: '10 tkr',
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Summa, 2026',
          data: { count: '2' },
          cells: ['B6', 'B4', 'B5'],
          restsOn: ['B4', 'B5'],
        },
      ],
    },
  ],
});
