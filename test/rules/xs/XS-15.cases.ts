import { XS15 } from '../../../src/rules/xs/XS-15';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const sheets = (team: number) => [
  sheet('Budget 2026', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2025', 'Budget 2026'],
    ['Teamet', team, 2500],
    ['Kansli', 900, 950],
    ['Styrelse', 180, 180],
    ['Revision', 50, 55],
  ]),
  sheet('Budget 2025', [
    ['Budget 2025 (tkr)'],
    ['', 'Budget 2025'],
    ['Teamet', 2400],
    ['Kansli', 900],
    ['Styrelse', 180],
    ['Revision', 50],
  ]),
];

export const cases = ruleCases(XS15, {
  accept: [
    { name: "last year's budget repeated", sheets: sheets(2400), checks: 4 },
    { name: 'a budget without last year', sheets: [sheets(2400)[1]!], checksSomething: false },
  ],
  reject: [
    {
      name: "an amount that is not last year's",
      sheets: sheets(2300),
      checks: 4,
      findings: [
        {
          messageId: 'differs',
          cell: 'Budget 2026!B3',
          expected: '2400 tkr',
          actual: '2300 tkr',
          difference: '-100 tkr',
          severity: 'warning',
          tolerance: '0 tkr',
          label: 'Teamet, 2025',
          data: { heading: 'Budget 2025', other: 'Budget 2025!B3' },
          cells: ['Budget 2026!B3', 'Budget 2025!B3'],
          restsOn: ['Budget 2025!B3'],
        },
      ],
    },
  ],
});
