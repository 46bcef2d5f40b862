import { GOAL04 } from '../../../src/rules/goal/GOAL-04';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const table = (title: string, ...outcomes: readonly GridCell[]) =>
  sheet('Mål', [
    [title],
    ['Mål', 'Målvärde', 'Utfall'],
    ['Minst 20 % av de som avslutas ska gå till arbete', '20 %', outcomes[0]],
    ['Minst 380 individer ska delta', 380, outcomes[1]],
    ['Minst 70 % ska vara nöjda deltagare', '70 %', outcomes[2]],
  ]);

export const cases = ruleCases(GOAL04, {
  accept: [
    { name: 'an outcome for every goal', sheets: [table('Måluppfyllelse 2025', '22 %', 401, '74 %')] },
    { name: 'an outcome in words', sheets: [table('Måluppfyllelse 2025', '22 %', 401, 'Mäts först 2026')] },
    { name: 'a plan, not yet followed up', sheets: [table('Mål 2026')], checksSomething: false },
    {
      name: 'goals without a column for outcomes',
      sheets: [
        sheet('Mål', [
          ['Mål', 'Målvärde'],
          ['Minst 380 individer ska delta', 380],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a plan that is half filled in',
      sheets: [
        sheet('Mål', [
          ['Mål 2026'],
          ['Mål', 'Målvärde', 'Utfall'],
          ['Minst 20 % av de som avslutas ska gå till arbete', '20 %', '22 %'],
          ['Minst 380 individer ska delta', 380, null],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a plan in a workbook with an interim report',
      sheets: [sheet('Delår', [['Delårsrapport 2026']]), table('Mål 2026')],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'an annual report where one goal has no outcome',
      sheets: [sheet('Framsida', [['Årsredovisning 2025']]), table('Måluppfyllelse 2025', '22 %', 401)],
      findings: [
        {
          messageId: 'noOutcome',
          cell: 'Mål!C5',
          severity: 'warning',
          label: 'Minst 70 % ska vara nöjda deltagare',
          cells: ['Mål!C5', 'Mål!A5'],
          data: { goal: 'Minst 70 % ska vara nöjda deltagare' },
        },
      ],
    },
    {
      name: 'a follow-up during the year where one goal has no outcome',
      sheets: [table('Uppföljning av mål', '22 %', 401)],
      findings: [{ messageId: 'noOutcome', cell: 'C5', severity: 'note' }],
    },
  ],
});
