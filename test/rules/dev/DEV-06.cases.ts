import { DEV06 } from '../../../src/rules/dev/DEV-06';
import type { GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { followUp } from './grids';

const withTeam = (...team: readonly GridCell[]) =>
  followUp(
    ['Budget 2026', 'Prognos 2026', 'Kommentar'],
    ['Kostnader'],
    ['Kansli', 1300000, 1310000],
    ['Revision', 80000, 80000],
    ['Samordningsteam', ...team],
  );

export const cases = ruleCases(DEV06, {
  accept: [
    { name: 'a budget and a forecast in every row', sheets: [withTeam(2200000, 2150000)] },
    { name: 'a zero, which DEV-02 speaks of', sheets: [withTeam(0, 400000)] },
  ],
  reject: [
    {
      name: 'a cost without a budget',
      sheets: [withTeam(null, 400000)],
      findings: [
        {
          messageId: 'withoutBudget',
          cell: 'B6',
          severity: 'warning',
          data: { amount: '400 000 kr', row: 'Samordningsteam', planned: 'Budget 2026' },
          label: 'Samordningsteam, Budget 2026',
          cells: ['B6', 'C6'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'a budget without a forecast',
      sheets: [withTeam(400000, null)],
      findings: [
        {
          messageId: 'withoutOutcome',
          cell: 'C6',
          severity: 'warning',
          data: { outcome: 'Prognos 2026', row: 'Samordningsteam', amount: '400 000 kr' },
          label: 'Samordningsteam, Prognos 2026',
          cells: ['C6', 'B6'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'a small cost without a budget, as a note',
      sheets: [withTeam(null, 40000)],
      findings: [
        {
          messageId: 'withoutBudget',
          cell: 'B6',
          severity: 'note',
          data: { row: 'Samordningsteam', amount: '40 000 kr', planned: 'Budget 2026' },
        },
      ],
    },
    {
      name: 'a cost without a budget that is explained, as a note',
      sheets: [withTeam(null, 400000, 'Ny insats från augusti')],
      findings: [
        {
          messageId: 'withoutBudget',
          cell: 'B6',
          severity: 'note',
          data: { row: 'Samordningsteam', amount: '400 000 kr', planned: 'Budget 2026' },
        },
      ],
    },
  ],
});
