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

const parting = (first: readonly [number, number], second: readonly [number, number]) =>
  sheet('Budget', [
    ['Budget 2026–2027 (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Teamet', 2400, 2500],
    ['Kansli', 900, 920],
    ['Representation', ...first],
    ['Resor', ...second],
    ['Styrelse', 180, 180],
    ['Revision', 60, 62],
    ['Hyra', 84, 86],
    ['Telefoni', 12, 12],
  ]);

export const cases = ruleCases(UNS09, {
  accept: [
    { name: 'amounts much as the year before', sheets: [budget(2500)] },
    { name: 'an insats that has grown, but not tenfold', sheets: [budget(9000)] },
    { name: 'two rows that both grow', sheets: [parting([10, 17], [10, 15])] },
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
    {
      name: 'two rows that part ways from the same amount',
      sheets: [parting([10, 17], [10, 7])],
      findings: [
        { messageId: 'exchanged', cell: 'C5', severity: 'note', data: { other: 'Resor', there: 'Budget!C6' } },
      ],
    },
    {
      name: "two rows that take over each other's amounts",
      sheets: [parting([40, 60], [60, 40])],
      findings: [{ messageId: 'exchanged', cell: 'C5', severity: 'note' }],
    },
  ],
});
