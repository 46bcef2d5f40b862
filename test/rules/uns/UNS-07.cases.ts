import { UNS07 } from '../../../src/rules/uns/UNS-07';
import { sheet, type GridCell } from '../../support/grid';
import { inventory } from '../../support/inventory';
import { ruleCases } from '../../support/ruleTester';

const budget = (projects: readonly GridCell[]) =>
  sheet('Budget', [
    ['Budget 2026, plan 2027-2028 (tkr)'],
    ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
    ['Team', 2400, 2400, 2450],
    ['Projekt', ...projects],
    ['Kansli', 900, 900, 910],
  ]);

export const cases = ruleCases(UNS07, {
  accept: [
    { name: 'a nought where there is nothing', sheets: [budget([70, 0, 0])] },
    {
      name: 'a list beside the budget',
      sheets: [inventory(['Dator', 12000], ['Bord', '-'], ['Stol', 900])],
      checksSomething: false,
    },
    {
      name: 'a dash in a column of remarks',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Kr per plats'],
          ['Team', 2400, 60000],
          ['Projekt', 70, '-'],
          ['Kansli', 900, 20000],
        ]),
      ],
    },
    {
      name: 'a dash in place of the sum of balances',
      sheets: [
        sheet('Likviditet', [
          ['Likviditetsplan 2026 (tkr)'],
          ['', 'Tertial 1', 'Tertial 2', 'Tertial 3', 'Summa'],
          ['IB', 1450, 1600, 1500, '-'],
          ['Medlemsbidrag', 900, 900, 900, 2700],
          ['Utbetalningar', -750, -1000, -900, -2650],
          ['UB', 1600, 1500, 1500, '–'],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'dashes, once a table',
      sheets: [budget([70, '-', '–'])],
      findings: [
        {
          messageId: 'dashes',
          cell: 'C4',
          severity: 'note',
          label: 'Budget 2026, plan 2027-2028 (tkr)',
          cells: ['C4', 'D4'],
          data: { cells: 'C4 och D4' },
        },
      ],
    },
  ],
});
