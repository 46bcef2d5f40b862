import { UNS08 } from '../../../src/rules/uns/UNS-08';
import { sheet } from '../../support/grid';
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

export const cases = ruleCases(UNS08, {
  accept: [
    { name: 'a sum that is right', sheets: [budget(1543)], checksSomething: false },
    { name: 'a sum that no swapped digits explain', sheets: [budget(1600)] },
  ],
  reject: [
    {
      name: 'an amount with two digits swapped',
      sheets: [budget(1453)],
      findings: [{ messageId: 'swapped', cell: 'B3', severity: 'note', expected: '1543 tkr', actual: '1453 tkr' }],
    },
  ],
});
