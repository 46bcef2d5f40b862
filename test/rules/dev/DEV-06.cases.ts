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
    { name: 'a budget and a forecast in every row', checks: 3, sheets: [withTeam(2200000, 2150000)] },
    { name: 'a zero, which DEV-02 speaks of', checks: 3, sheets: [withTeam(0, 400000)] },
    {
      name: 'sums, and rows that only have another amount than these two',
      checks: 3,
      sheets: [
        followUp(
          ['Budget 2025', 'Budget 2026', 'Prognos 2026', 'Avvikelse'],
          ['Kostnader'],
          ['Kansli', 1200000, 1300000, 1310000, -10000],
          ['Avslutad insats', 900000, null, null, null],
          ['Att se över', null, null, null, 400000],
          ['Samordningsteam', 2200000, 2200000, 2150000, 50000],
          ['Summa kostnader', 4300000, 3500000, null, null],
        ),
      ],
    },
  ],
  reject: [
    {
      name: 'a cost without a budget',
      checks: 3,
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
      checks: 3,
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
      checks: 3,
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
      checks: 3,
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
    {
      name: 'unallocated money without a forecast, as a note',
      checks: 3,
      sheets: [
        followUp(
          ['Budget 2026', 'Prognos 2026'],
          ['Kostnader'],
          ['Kansli', 1300000, 1310000],
          ['Revision', 80000, 80000],
          ['Ofördelat', 400000, null],
        ),
      ],
      findings: [
        {
          messageId: 'withoutOutcome',
          cell: 'C6',
          severity: 'note',
          data: { row: 'Ofördelat', amount: '400 000 kr', outcome: 'Prognos 2026' },
        },
      ],
    },
    {
      name: 'an amount that is just the limit, as a note, and a krona more',
      checks: 4,
      sheets: [
        followUp(
          ['Budget 2026', 'Prognos 2026'],
          ['Kostnader'],
          ['Kansli', 1300000, 1310000],
          ['Revision', 80000, 80000],
          ['Resor', null, 50000],
          ['Lokaler', null, 50001],
        ),
      ],
      findings: [
        {
          messageId: 'withoutBudget',
          cell: 'B6',
          severity: 'note',
          data: { row: 'Resor', amount: '50 000 kr', planned: 'Budget 2026' },
        },
        {
          messageId: 'withoutBudget',
          cell: 'B7',
          severity: 'warning',
          data: { row: 'Lokaler', amount: '50 001 kr', planned: 'Budget 2026' },
        },
      ],
    },
  ],
});
