import { UNS08 } from '../../../src/rules/uns/UNS-08';
import { sheet } from '../../support/grid';
import { inventory } from '../../support/inventory';
import { ruleCases } from '../../support/ruleTester';

const budget = (team: number) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Teamet', team],
    ['Kansli', 900],
    ['Styrelse', 188],
    ['Summa kostnader', 2631],
  ]);

const budgetOf = (team: number, office: number, board: number, total: number) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Teamet', team],
    ['Kansli', office],
    ['Styrelse', board],
    ['Summa kostnader', total],
  ]);

export const cases = ruleCases(UNS08, {
  accept: [
    { name: 'a sum that is right', sheets: [budget(1543)], checksSomething: false },
    { name: 'a sum that no swapped digits explain', sheets: [budget(1600)] },
    {
      name: 'a list beside the budget',
      sheets: [inventory(['Dator', 1453], ['Bord', 900], ['Stol', 188], ['Summa', 2631])],
      checksSomething: false,
    },
    { name: 'a total with two digits swapped, which the rule on sums tells', sheets: [budgetOf(1543, 900, 188, 2361)] },
  ],
  reject: [
    {
      name: 'an amount with two digits swapped',
      sheets: [budget(1453)],
      findings: [
        {
          messageId: 'swapped',
          cell: 'B3',
          severity: 'note',
          expected: '1543 tkr',
          actual: '1453 tkr',
          label: 'Teamet, 2026',
          cells: ['B3', 'B6'],
          restsOn: ['B6'],
          data: { instead: '1 543 tkr', sum: 'Budget!B6' },
        },
      ],
    },
    {
      name: 'an amount further down with two digits swapped',
      sheets: [budgetOf(1543, 940, 188, 2635)],
      findings: [
        {
          messageId: 'swapped',
          cell: 'B4',
          expected: '904 tkr',
          actual: '940 tkr',
          label: 'Kansli, 2026',
          cells: ['B4', 'B6'],
        },
      ],
    },
  ],
});
