import { XS10 } from '../../../src/rules/xs/XS-10';
import { ruleCases } from '../../support/ruleTester';
import { cashFlow, incomeStatement } from './statements';

export const cases = ruleCases(XS10, {
  accept: [
    { name: 'the same result in both statements', sheets: [incomeStatement(240000), cashFlow({})], checks: 1 },
    { name: 'a resultaträkning alone', sheets: [incomeStatement(240000)], checksSomething: false },
  ],
  reject: [
    {
      name: 'a kassaflödesanalys that begins with another result',
      sheets: [incomeStatement(240000), cashFlow({ result: 204000 })],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'Kassaflöde!B3',
          expected: '240000 kr',
          actual: '204000 kr',
          difference: '-36000 kr',
          data: { other: 'Resultaträkning!B5' },
          tolerance: '0 kr',
          severity: 'error',
          label: 'Årets resultat, 2025',
          cells: ['Kassaflöde!B3', 'Resultaträkning!B5'],
          restsOn: ['Resultaträkning!B5'],
        },
      ],
    },
  ],
});
