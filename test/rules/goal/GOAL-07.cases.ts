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
    {
      name: 'a cost per participant that is less than a krona away',
      sheets: [
        sheet('Insatser 2025', [
          ['Insats', 'Deltagare', 'Kostnad (kr)', 'Kostnad per deltagare (kr)'],
          ['Spåret', 30, 1000000, 33333.9],
        ]),
      ],
    },
    {
      name: 'a cost per participant in thousands, rounded to whole ones',
      sheets: [
        sheet('Insatser 2025', [
          ['Insats', 'Deltagare', 'Kostnad (tkr)', 'Kostnad per deltagare (tkr)'],
          ['Spåret', 30, 1010, 34],
        ]),
      ],
    },
    {
      name: 'a cost per place beside another number of participants',
      sheets: [
        sheet('Nyckeltal', [
          ['Insats', 'Budget kr', 'Antal platser', 'Deltagare', 'Kostnad per plats'],
          ['Stegen', 1200000, 30, 41, 40000],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'cost without participants',
      sheets: [table(['Steget', 0, 0, 0, 1200, null])],
      findings: [
        {
          messageId: 'noParticipants',
          cell: 'B2',
          severity: 'note',
          label: 'Steget',
          cells: ['B2', 'E2'],
          data: { name: 'Steget', cost: '1 200 000 kr' },
        },
      ],
    },
    {
      name: 'none to work or studies',
      sheets: [table(['Spåret', 40, 20, 0, 1200, 30000])],
      findings: [
        {
          messageId: 'noneToWork',
          cell: 'D2',
          severity: 'note',
          label: 'Spåret',
          cells: ['D2', 'C2', 'E2'],
          data: { name: 'Spåret', cost: '1 200 000 kr', finished: '20' },
        },
      ],
    },
    {
      name: 'a cost per participant that is not the cost divided',
      sheets: [table(['Steget', 40, 20, 6, 1200, 3000])],
      findings: [
        {
          messageId: 'printed',
          cell: 'F2',
          severity: 'note',
          expected: '30000 kr',
          actual: '3000 kr',
          difference: '-27000 kr',
          tolerance: '1 kr',
          label: 'Steget',
          cells: ['F2', 'E2', 'B2'],
          data: { name: 'Steget' },
        },
      ],
    },
    {
      name: 'a cost per participant that is more than a krona away',
      sheets: [
        sheet('Insatser 2025', [
          ['Insats', 'Deltagare', 'Kostnad (kr)', 'Kostnad per deltagare (kr)'],
          ['Spåret', 30, 1000000, 33331.3],
        ]),
      ],
      findings: [
        {
          messageId: 'printed',
          cell: 'D2',
          expected: '33333 kr',
          actual: '33331 kr',
          difference: '-2 kr',
          tolerance: '1 kr',
        },
      ],
    },
    {
      name: 'both none to work and a cost per participant that is wrong',
      sheets: [table(['Spåret', 40, 5, 0, 1200, 3000])],
      checks: 1,
      findings: [
        { messageId: 'noneToWork', cell: 'D2', data: { name: 'Spåret', finished: '5', cost: '1 200 000 kr' } },
        { messageId: 'printed', cell: 'F2' },
      ],
    },
    {
      name: 'a cost per participant in thousands that is more than one away',
      sheets: [
        sheet('Insatser 2025', [
          ['Insats', 'Deltagare', 'Kostnad (tkr)', 'Kostnad per deltagare (tkr)'],
          ['Spåret', 30, 1010, 35],
        ]),
      ],
      findings: [{ messageId: 'printed', cell: 'D2', expected: '33667 kr', actual: '35000 kr', tolerance: '1000 kr' }],
    },
    {
      name: 'a cost per place that is not the cost by the places',
      sheets: [
        sheet('Nyckeltal', [
          ['Insats', 'Budget kr', 'Antal platser', 'Kostnad per plats'],
          ['Stegen', 1200000, 30, 40000],
          ['Verkstan', 900000, 18, 5000],
        ]),
      ],
      findings: [{ messageId: 'printed', cell: 'D3', expected: '50000 kr', actual: '5000 kr' }],
    },
  ],
});
