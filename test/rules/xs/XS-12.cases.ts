import { XS12 } from '../../../src/rules/xs/XS-12';
import { ruleCases } from '../../support/ruleTester';
import { balanceSheet, incomeStatement } from './statements';

export const cases = ruleCases(XS12, {
  accept: [
    { name: 'a balansräkning that balances', sheets: [balanceSheet({})], checks: 2 },
    { name: 'no balansräkning', sheets: [incomeStatement(240000)], checksSomething: false },
  ],
  reject: [
    {
      name: 'assets that are more than the other side',
      sheets: [balanceSheet({ total: 2130000 })],
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'B8',
          expected: '2140000 kr',
          actual: '2130000 kr',
          difference: '-10000 kr',
          data: { assets: 'Balansräkning!B5' },
          tolerance: '0 kr',
          severity: 'error',
          label: 'Summa eget kapital och skulder, 2025',
          cells: ['B8', 'B5'],
          restsOn: ['B5'],
        },
      ],
    },
  ],
});
