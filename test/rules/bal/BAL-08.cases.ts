import { BAL08 } from '../../../src/rules/bal/BAL-08';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withThresholds } from '../../support/settings';

const withUnallocated = (unallocated: number, sign = 1) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Medlemsbidrag', 12000],
    ['Kansli', 3000 * sign],
    ['Samordningsteam', (8900 - unallocated) * sign],
    ['Ofördelat', unallocated * sign],
    ['Summa kostnader', f('SUM(B4:B6)', 11900 * sign)],
  ]);

const rows = (...lines: readonly (readonly GridCell[])[]) =>
  sheet('Budget', [['Budget 2026 och plan (tkr)'], ['', 'Budget 2026', 'Plan 2027'], ...lines]);

export const cases = ruleCases(BAL08, {
  accept: [
    { name: 'a buffer within the limit', checks: 1, sheets: [withUnallocated(618)] },
    { name: 'costs written with a minus sign', checks: 1, sheets: [withUnallocated(618, -1)] },
    {
      name: 'a limit that the förbund has raised',
      checks: 1,
      sheets: [withUnallocated(2000)],
      settings: withThresholds({ unallocatedShare: '0.2' }),
    },
    { name: 'a buffer that is just the limit', checks: 1, sheets: [withUnallocated(1190)] },
    {
      name: 'the budget of a project',
      sheets: [
        sheet('Projektbudget', [
          ['Projektbudget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 1000],
          ['Personal', 400],
          ['Ofördelat', 600],
          ['Summa kostnader', 1000],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'a row for what is unallocated without an amount',
      sheets: [
        rows(
          ['Medlemsbidrag', 12000, 12000],
          ['Kansli', 11900, 11900],
          ['Ofördelat'],
          ['Summa kostnader', 11900, 11900],
        ),
      ],
      checks: 0,
    },
    {
      name: 'a budget without costs',
      checks: 1,
      sheets: [
        rows(
          ['Medlemsbidrag', 12000, 12000],
          ['Kansli', 11900, 0],
          ['Ofördelat', 100, 0],
          ['Summa kostnader', 12000, 0],
        ),
      ],
    },
  ],
  reject: [
    {
      name: 'a large part left unallocated',
      checks: 1,
      sheets: [withUnallocated(2000)],
      findings: [
        {
          messageId: 'large',
          cell: 'B6',
          severity: 'note',
          data: { share: '16,81 %', limit: '10 %', unallocated: '2 000 tkr', cost: '11 900 tkr' },
          label: 'Ofördelat, 2026',
          cells: ['B6', 'B7'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'more allocated than there is',
      checks: 1,
      sheets: [withUnallocated(-200)],
      findings: [
        {
          messageId: 'negative',
          cell: 'B6',
          data: { unallocated: '−200 tkr' },
          label: 'Ofördelat, 2026',
          severity: 'note',
          cells: ['B6', 'B7'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'a large part in the second year, in two rows and their sum',
      checks: 2,
      sheets: [
        rows(
          ['Medlemsbidrag', 12000, 12000],
          ['Kansli', 10800, 9400],
          ['Ofördelat, insatser', 600, 1500],
          ['Ofördelat, övrigt', null, 1000],
          ['Summa ofördelat', f('SUM(B5:B6)', 600), f('SUM(C5:C6)', 2500)],
          ['Summa kostnader', f('B4+B7', 11400), f('C4+C7', 11900)],
        ),
      ],
      findings: [
        {
          messageId: 'large',
          cell: 'C5',
          data: { unallocated: '2 500 tkr', share: '21,01 %', cost: '11 900 tkr', limit: '10 %' },
          cells: ['C5', 'C6', 'C8'],
          label: 'Ofördelat, insatser, 2027',
          severity: 'note',
        },
      ],
    },
    {
      name: 'a large part of the budget beside the forecast of the same year',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Prognos 2026', 'Budget 2026'],
          ['Medlemsbidrag', 12000, 12000],
          ['Kansli', 11900, 9900],
          ['Ofördelat', 0, 2000],
          ['Summa kostnader', 11900, 11900],
        ]),
      ],
      findings: [
        {
          messageId: 'large',
          cell: 'C5',
          data: { unallocated: '2 000 tkr', cost: '11 900 tkr', share: '16,81 %', limit: '10 %' },
          severity: 'note',
        },
      ],
    },
  ],
});
