import { UNS09 } from '../../../src/rules/uns/UNS-09';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (team: number) =>
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Teamet', 2400, team],
    ['Fontänhuset', 500, 520],
    ['Kansli', 900, 950],
    ['Styrelse', 180, 180],
  ]);

export const cases = ruleCases(UNS09, {
  accept: [
    { name: 'amounts much as the year before', sheets: [budget(2500)] },
    { name: 'an insats that has grown, but not tenfold', sheets: [budget(9000)] },
  ],
  reject: [
    {
      name: 'an amount that is ten times that of the year before',
      sheets: [budget(24000)],
      findings: [
        {
          messageId: 'factor',
          cell: 'C3',
          severity: 'note',
          expected: '2400 tkr',
          actual: '24000 tkr',
          data: { factor: '10' },
        },
      ],
    },
  ],
});
