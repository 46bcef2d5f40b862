import { HYG09 } from '../../../src/rules/hyg/HYG-09';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (title: string) =>
  sheet('Budget', [[title], ['Belopp i tkr'], ['', 'Budget 2026'], ['Team', 2400], ['Kansli', 900], ['Revision', 60]]);

export const cases = ruleCases(HYG09, {
  accept: [{ name: 'a title that is filled in', sheets: [budget('Budget 2026')] }],
  reject: [
    {
      name: 'a year that was never filled in',
      sheets: [budget('Budget 20XX')],
      findings: [
        {
          messageId: 'leftOver',
          cell: 'A1',
          severity: 'warning',
          label: 'Budget 20XX',
          cells: ['A1'],
          data: { text: 'Budget 20XX' },
        },
      ],
    },
    {
      name: 'a register number that was never filled in, on the line of the unit',
      sheets: [
        sheet('Budget', [
          ['Budget 2026'],
          ['Diarienr: 20XX-000', '', 'tkr'],
          [],
          ['', '', 'Budget 2026'],
          ['', 'Team', 2400],
          ['', 'Kansli', 900],
          ['', 'Revision', 60],
        ]),
      ],
      findings: [{ messageId: 'leftOver', cell: 'A2' }],
    },
    {
      name: 'the heading of a column',
      sheets: [
        sheet('Budget', [['Budget, tkr'], ['', 'Budget 20XX'], ['Team', 2400], ['Kansli', 900], ['Revision', 60]]),
      ],
      findings: [{ messageId: 'leftOver', cell: 'B2' }],
    },
  ],
});
