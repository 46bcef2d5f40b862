import { UNS11 } from '../../../src/rules/uns/UNS-11';
import { sheet, type GridCell } from '../../support/grid';
import { inventory } from '../../support/inventory';
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
    {
      name: 'a list beside the budget',
      sheets: [inventory(['Dator', 12000], ['Bord', 'Z4 300'], ['Stol', 3000])],
      checksSomething: false,
    },
    {
      name: 'a letter in front of a number that is no amount of the budget',
      sheets: [
        sheet('Budget', [
          ['Budget (kr)'],
          ['', 'Budget 2026', 'Kommentar'],
          ['Kansli', 900000, 'A4'],
          ['Gemensamt', 495000, 'Z495 000 kr'],
          ['Styrelse', 180000, null],
        ]),
      ],
      checksSomething: false,
    },
    { name: 'a letter in front of something else than an amount', sheets: [budget('B4:s lokal')] },
  ],
  reject: [
    {
      name: 'a letter in front of an amount',
      sheets: [budget('Z495 000 kr')],
      findings: [
        {
          messageId: 'stray',
          cell: 'B4',
          severity: 'note',
          label: 'Gemensamt, 2026',
          cells: ['B4'],
          restsOn: ['B4'],
          data: { text: 'Z495 000 kr', rest: '495 000 kr' },
        },
      ],
    },
    {
      name: 'a sign of a sum in front of an amount, with spaces around it',
      sheets: [budget(' Σ 495 000 ')],
      checks: 1,
      findings: [{ messageId: 'stray', cell: 'B4', data: { text: 'Σ 495 000', rest: '495 000' } }],
    },
  ],
});
