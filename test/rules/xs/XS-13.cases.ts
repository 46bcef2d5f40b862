import { XS13 } from '../../../src/rules/xs/XS-13';
import { ruleCases } from '../../support/ruleTester';
import { balanceSheet, cashFlow, incomeStatement } from './statements';

export const cases = ruleCases(XS13, {
  accept: [
    { name: 'a cash flow that is the change in cash', sheets: [cashFlow({})] },
    { name: 'cash that is that of the balansräkning', sheets: [balanceSheet({}), cashFlow({})] },
    { name: 'no kassaflödesanalys', sheets: [incomeStatement(240000)], checksSomething: false },
  ],
  reject: [
    {
      name: 'a cash flow that is not the change in cash',
      sheets: [cashFlow({ flow: 240000, result: 200000 })],
      findings: [
        {
          messageId: 'change',
          cell: 'B5',
          expected: '270000 kr',
          actual: '240000 kr',
          difference: '-30000 kr',
          data: { opening: '1 690 000 kr', closing: '1 960 000 kr' },
        },
      ],
    },
    {
      name: 'cash that is not that of the balansräkning',
      sheets: [balanceSheet({ cash: 1980000, equity: 1567000 }), cashFlow({})],
      findings: [
        {
          messageId: 'balanceSheet',
          cell: 'Kassaflöde!B7',
          expected: '1980000 kr',
          actual: '1960000 kr',
          data: { other: 'Balansräkning!B4' },
        },
      ],
    },
  ],
});
