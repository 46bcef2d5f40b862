import { BAL11 } from '../../../src/rules/bal/BAL-11';
import { ruleCases } from '../../support/ruleTester';
import { sheet } from '../../support/grid';

const balance = (longTerm: number, pledged: number | string = 0) =>
  sheet('Balansräkning', [
    ['Balansräkning 2025-12-31 (tkr)'],
    ['', '2025-12-31'],
    ['Summa tillgångar', 7100],
    ['Eget kapital', 5900],
    ['Långfristiga skulder', longTerm],
    ['Kortfristiga skulder', 1200 - longTerm],
    ['Summa eget kapital och skulder', 7100],
    ['Ställda säkerheter', pledged],
  ]);

export const cases = ruleCases(BAL11, {
  accept: [
    { name: 'no long-term debt and nothing pledged', sheets: [balance(0)] },
    { name: 'the word for nothing', sheets: [balance(0, 'Inga')] },
  ],
  reject: [
    {
      name: 'a long-term debt',
      sheets: [balance(500)],
      findings: [
        {
          messageId: 'loan',
          cell: 'B5',
          severity: 'error',
          expected: '0 tkr',
          actual: '500 tkr',
          label: 'Långfristiga skulder, 2025',
          difference: '500 tkr',
          cells: ['B5'],
          restsOn: ['B5'],
          data: { debt: '500 tkr' },
        },
      ],
    },
    {
      name: 'something pledged',
      sheets: [balance(0, 300)],
      findings: [
        {
          messageId: 'pledge',
          cell: 'B8',
          severity: 'error',
          actual: '300 tkr',
          label: 'Ställda säkerheter, 2025',
          expected: '0 tkr',
          difference: '300 tkr',
          cells: ['B8'],
          restsOn: ['B8'],
          data: { row: 'Ställda säkerheter', pledged: '300 tkr' },
        },
      ],
    },
  ],
});
