import { GOAL07 } from '../../../src/rules/goal/GOAL-07';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const table = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Insatser 2025', [
    ['Insats', 'Deltagare', 'Avslutade', 'Till arbete eller studier', 'Kostnad (tkr)', 'Kostnad per deltagare (kr)'],
    ...rows,
  ]);

export const cases = ruleCases(GOAL07, {
  accept: [
    {
      name: 'insatser with participants',
      sheets: [table(['Steget', 40, 20, 6, 1200, 30000], ['Spåret', 30, 12, 4, 1000, 33333])],
    },
    {
      name: 'an insats without cost',
      sheets: [table(['Steget', 0, 0, 0, null, null])],
      checksSomething: false,
    },
    { name: 'few who have finished', sheets: [table(['Steget', 12, 3, 0, 1200, 100000])] },
  ],
  reject: [
    {
      name: 'cost without participants',
      sheets: [table(['Steget', 0, 0, 0, 1200, null])],
      findings: [{ messageId: 'noParticipants', cell: 'B2', severity: 'note', data: { cost: '1 200 000 kr' } }],
    },
    {
      name: 'none to work or studies',
      sheets: [table(['Spåret', 40, 20, 0, 1200, 30000])],
      findings: [{ messageId: 'noneToWork', cell: 'D2', data: { finished: '20' } }],
    },
    {
      name: 'a cost per participant that is not the cost divided',
      sheets: [table(['Steget', 40, 20, 6, 1200, 3000])],
      findings: [
        { messageId: 'printed', cell: 'F2', expected: '30000 kr', actual: '3000 kr', difference: '-27000 kr' },
      ],
    },
  ],
});
