import { UNS11 } from '../../../src/rules/uns/UNS-11';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (shared: GridCell) =>
  sheet('Budget', [
    ['Budget (kr)'],
    ['', 'Budget 2026'],
    ['Kansli', 900000],
    ['Gemensamt', shared],
    ['Styrelse', 180000],
  ]);

export const cases = ruleCases(UNS11, {
  accept: [
    { name: 'words in place of an amount', sheets: [budget('ingår i teamet')] },
    { name: 'amounts only', sheets: [budget(495)], checksSomething: false },
  ],
  reject: [
    {
      name: 'a letter in front of an amount',
      sheets: [budget('Z495 000 kr')],
      findings: [
        { messageId: 'stray', cell: 'B4', severity: 'note', data: { text: 'Z495 000 kr', rest: '495 000 kr' } },
      ],
    },
  ],
});
