import { XS11 } from '../../../src/rules/xs/XS-11';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { balanceSheet, incomeStatement } from './statements';

/** Equity with its own opening and result. */
const withChange = (result: number) =>
  sheet('Balansräkning', [
    ['Balansräkning (kr)'],
    ['', '2025-12-31'],
    ['Summa tillgångar', 2140000],
    ['Ingående eget kapital', 1307000],
    ['Årets resultat', result],
    ['Utgående eget kapital', 1547000],
    ['Skulder', 593000],
    ['Summa eget kapital och skulder', 2140000],
  ]);

/** The resultaträkning, and what eget kapital begins and ends with on a sheet of its own. */
const besideEquity = (result: number, title = 'Not 2 Eget kapital (kr)', heading = '2025') => [
  incomeStatement(240000),
  sheet('Eget kapital', [
    [title],
    ['', heading],
    ['Ingående eget kapital', 1307000],
    ['Årets resultat', result],
    ['Utgående eget kapital', 1307000 + result],
  ]),
];

export const cases = ruleCases(XS11, {
  accept: [
    { name: 'equity that moves by the result', sheets: [incomeStatement(240000), balanceSheet({})], checks: 1 },
    { name: 'equity that states its own change', sheets: [incomeStatement(240000), withChange(240000)], checks: 2 },
    { name: 'a balansräkning without a result anywhere', sheets: [balanceSheet({})], checksSomething: false },
    {
      name: 'eget kapital whose year before is not there',
      sheets: [
        incomeStatement(240000),
        sheet('Balansräkning', [
          ['Balansräkning (kr)'],
          ['', '2025-12-31', '2022-12-31'],
          ['Summa tillgångar', 2140000, 1870000],
          ['Eget kapital', 1567000, 1307000],
          ['Skulder', 573000, 563000],
        ]),
      ],
      checksSomething: false,
    },
    { name: 'eget kapital in a note, with the same result', sheets: besideEquity(240000), checks: 1 },
    {
      name: 'eget kapital as it was planned',
      sheets: besideEquity(204000, 'Eget kapital enligt budget 2025 (kr)'),
      checksSomething: false,
    },
    {
      name: 'a forecast of the result',
      sheets: besideEquity(204000, 'Eget kapital (kr)', 'Prognos 2025'),
      checksSomething: false,
    },
    {
      name: "eget kapital by the result of the year's budget, which stands beside it",
      sheets: [
        ...besideEquity(204000, 'Eget kapital 2025 (kr)'),
        sheet('Budget', [
          ['Budget 2025 (kr)'],
          ['', 'Budget 2025'],
          ['Medlemsbidrag', 6300000],
          ['Kostnader', 6096000],
          ['Resultat', 204000],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'equity that moves by more than the result',
      sheets: [incomeStatement(240000), balanceSheet({ equity: 1567000 })],
      checks: 1,
      findings: [
        {
          messageId: 'change',
          cell: 'Balansräkning!B6',
          expected: '1547000 kr',
          actual: '1567000 kr',
          difference: '20000 kr',
          data: { opening: '1 307 000 kr', result: '240 000 kr' },
          tolerance: '0 kr',
          severity: 'error',
          label: 'Eget kapital, 2025',
          cells: ['Balansräkning!B6', 'Balansräkning!C6', 'Resultaträkning!B5'],
          restsOn: ['Balansräkning!C6', 'Resultaträkning!B5'],
        },
      ],
    },
    {
      name: 'another result in the balansräkning than in the resultaträkning',
      sheets: [incomeStatement(240000), withChange(204000)],
      checks: 2,
      findings: [
        {
          messageId: 'ownResult',
          cell: 'Balansräkning!B5',
          expected: '240000 kr',
          actual: '204000 kr',
          data: { other: 'Resultaträkning!B5' },
          difference: '-36000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Årets resultat, 2025',
          cells: ['Balansräkning!B5', 'Resultaträkning!B5'],
          restsOn: ['Resultaträkning!B5'],
        },
      ],
    },
    ...['Not 2 Eget kapital (kr)', 'Eget kapital 2025 (kr)'].map((title) => ({
      name: `another result beside eget kapital: ${title}`,
      sheets: besideEquity(204000, title),
      checks: 1,
      findings: [
        {
          messageId: 'ownResult' as const,
          cell: 'Eget kapital!B4',
          expected: '240000 kr',
          actual: '204000 kr',
          data: { other: 'Resultaträkning!B5' },
          difference: '-36000 kr',
          label: 'Årets resultat, 2025',
        },
      ],
    })),
    {
      name: 'the year before first, with another result than the resultaträkning',
      sheets: [
        sheet('RR', [
          ['Resultaträkning (tkr)'],
          ['', '2024', '2025'],
          ['Intäkter', 6900, 7000],
          ['Kostnader', -6800, -6808],
          ['Årets resultat', 100, 192],
        ]),
        sheet('Balans', [
          ['Balansräkning (tkr)'],
          ['', '2024', '2025'],
          ['Summa tillgångar', 1882, 2011],
          ['Ingående eget kapital', 1082, 1182],
          ['Årets resultat', 100, 129],
          ['Utgående eget kapital', 1182, 1374],
          ['Skulder', 700, 637],
          ['Summa eget kapital och skulder', 1882, 2011],
        ]),
      ],
      checks: 4,
      findings: [{ messageId: 'ownResult', cell: 'Balans!C5', expected: '192 tkr', actual: '129 tkr' }],
    },
    {
      name: 'another result that is told under eget kapital',
      sheets: [
        incomeStatement(240000),
        sheet('Balans', [
          ['Balansräkning (kr)'],
          ['', '2025-12-31'],
          ['Summa tillgångar', 2140000],
          ['Eget kapital', 1547000],
          ['därav årets resultat', 204000],
          ['Skulder', 593000],
          ['Summa eget kapital och skulder', 2140000],
        ]),
      ],
      checks: 1,
      findings: [{ messageId: 'ownResult', cell: 'Balans!B5', expected: '240000 kr', actual: '204000 kr' }],
    },
    {
      name: 'a year of a balansbudget that does not go on from the year before',
      sheets: [
        sheet('Resultat', [
          ['Resultatbudget (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Intäkter', 6900, 7000],
          ['Kostnader', -6800, -6950],
          ['Årets resultat', 100, 50],
        ]),
        sheet('Balans', [
          ['Balansbudget (tkr)'],
          ['', 'Budget 2025', 'Budget 2026', 'Plan 2027'],
          ['Summa tillgångar', 1500, 1882, 1950],
          ['Eget kapital', 900, 1182, 1250],
          ['Skulder', 600, 700, 700],
          ['Summa eget kapital och skulder', 1500, 1882, 1950],
        ]),
      ],
      checks: 1,
      findings: [{ messageId: 'change', cell: 'Balans!D4', expected: '1232 tkr', actual: '1250 tkr' }],
    },
  ],
});
