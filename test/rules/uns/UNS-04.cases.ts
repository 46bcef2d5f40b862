import { UNS04 } from '../../../src/rules/uns/UNS-04';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (use: number) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Kansli', -3100],
    ['Insatser', -8768],
    ['Summa kostnader', -11868],
    ['Anslag från medlemmar', 10568],
    ['Användning av eget kapital', use],
  ]);

export const cases = ruleCases(UNS04, {
  accept: [
    { name: 'costs that income and eget kapital pay', sheets: [budget(1300)] },
    {
      name: 'costs without a minus',
      sheets: [
        sheet('Budget', [
          ['', 'Budget 2026'],
          ['Kansli', 900],
          ['Medlemsbidrag', 900],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'eget kapital that does not pay the rest',
      sheets: [budget(1000)],
      findings: [{ messageId: 'notZero', cell: 'B7', severity: 'note', data: { sum: '−300 tkr' } }],
    },
  ],
});
