import { BAL05 } from '../../../src/rules/bal/BAL-05';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const withEquity = (label: string, total: string) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Medlemsbidrag', 10568],
    [label, 1300],
    [total, f('SUM(B3:B4)', 11868)],
    ['Summa kostnader', 11868],
  ]);

export const cases = ruleCases(BAL05, {
  accept: [
    { name: 'income without eget kapital', sheets: [withEquity('Ränteintäkter', 'Summa intäkter')] },
    {
      name: 'a total that says that eget kapital is in it',
      sheets: [withEquity('Användning av eget kapital', 'Summa intäkter och eget kapital')],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'eget kapital in the total of the income',
      sheets: [withEquity('Användning av eget kapital', 'Summa intäkter')],
      findings: [
        {
          messageId: 'counted',
          cell: 'B4',
          severity: 'warning',
          data: { equity: '1 300 tkr', row: 'Användning av eget kapital' },
          label: 'Användning av eget kapital, 2026',
          cells: ['B4', 'B5'],
          restsOn: [],
        },
      ],
    },
  ],
});
