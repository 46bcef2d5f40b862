import { XS10 } from '../../../src/rules/xs/XS-10';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { cashFlow, incomeStatement } from './statements';

/** A driftredovisning of the whole year, with its result. */
const operations = (result: number, year = 2025) =>
  sheet('Drift', [
    [`Driftredovisning ${year} (kr)`],
    ['', `Budget ${year}`, `Utfall ${year}`],
    ['Medlemsbidrag', 6400000, 6400000],
    ['Kostnader', -6300000, result - 6400000],
    ['Årets resultat', 100000, result],
  ]);

export const cases = ruleCases(XS10, {
  accept: [
    { name: 'the same result in both statements', sheets: [incomeStatement(240000), cashFlow({})], checks: 1 },
    { name: 'a resultaträkning alone', sheets: [incomeStatement(240000)], checksSomething: false },
    {
      name: 'the same result in the driftredovisning',
      sheets: [incomeStatement(240000), operations(240000)],
      checks: 1,
    },
    {
      name: 'a driftredovisning of another year',
      sheets: [incomeStatement(240000), operations(200000, 2023)],
      checksSomething: false,
    },
    {
      name: 'a driftredovisning whose budget has another result',
      sheets: [
        operations(240000),
        sheet('Resultat', [
          ['Resultatbudget (kr)'],
          ['', 'Budget 2025'],
          ['Medlemsbidrag', 6400000],
          ['Kostnader', -6350000],
          ['Årets resultat', 50000],
        ]),
      ],
      checksSomething: false,
    },
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
    {
      name: 'a driftredovisning with another result',
      sheets: [operations(204000), incomeStatement(240000)],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'Drift!C5',
          expected: '240000 kr',
          actual: '204000 kr',
          difference: '-36000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Årets resultat, Utfall 2025',
          data: { other: 'Resultaträkning!B5' },
          cells: ['Drift!C5', 'Resultaträkning!B5'],
          restsOn: ['Resultaträkning!B5'],
        },
      ],
    },
    {
      name: 'a resultaträkning with the year before first',
      sheets: [
        sheet('RR', [
          ['Resultaträkning (tkr)'],
          ['', '2024', '2025'],
          ['Intäkter', 6900, 7000],
          ['Kostnader', -6800, -6808],
          ['Årets resultat', 100, 192],
        ]),
        cashFlow({ result: 129000 }),
      ],
      checks: 1,
      findings: [{ messageId: 'differs', cell: 'Kassaflöde!B3', expected: '192000 kr', actual: '129000 kr' }],
    },
  ],
});
