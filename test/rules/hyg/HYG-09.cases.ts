import { HYG09 } from '../../../src/rules/hyg/HYG-09';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (title: string) =>
  sheet('Budget', [[title], ['Belopp i tkr'], ['', 'Budget 2026'], ['Team', 2400], ['Kansli', 900], ['Revision', 60]]);

export const cases = ruleCases(HYG09, {
  accept: [
    { name: 'a title that is filled in', sheets: [budget('Budget 2026')] },
    {
      name: 'a remark beside the amounts, and a dash that means nothing',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Kommentar'],
          ['Team', 2400, 2500, 'Saknas underlag'],
          ['Kansli', 900, 'ingår i team', '?'],
          ['Revision', 60, '-', ''],
        ]),
      ],
    },
  ],
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
    ...['TBD', '?', 'saknas', 'Ej klart', 'n/a', '...', 'kommer senare'].map((text) => ({
      name: `an amount that is still to come: ${text}`,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Team', 2400, 2500],
          ['Kansli', 900, 910],
          ['Revision', 60, text],
        ]),
      ],
      findings: [
        {
          messageId: 'awaited' as const,
          cell: 'C5',
          severity: 'warning' as const,
          label: 'Revision, 2027',
          cells: ['C5'],
          data: { text },
        },
      ],
    })),
  ],
});
