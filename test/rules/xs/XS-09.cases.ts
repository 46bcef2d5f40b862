import { XS09 } from '../../../src/rules/xs/XS-09';
import { sheet } from '../../support/grid';
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
  ],
});
