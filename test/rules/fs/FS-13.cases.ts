import { FS13 } from '../../../src/rules/fs/FS-13';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withThresholds } from '../../support/settings';

const years = (first: number, second: number) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag (tkr)'],
    ['Medlem', 'Budget 2026', 'Plan 2027'],
    ['Försäkringskassan', first, second],
    ['Region Norr', first / 2, second / 2],
    ['Storby kommun', first / 2, second / 2],
  ]);
const totals = (first: number, second: number) =>
  sheet('Budget', [
    ['Budget 2026 och plan (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Medlemsbidrag', first, second],
    ['Summa intäkter', first, second],
    ['Summa kostnader', 11000, 11000],
  ]);

/** What each member pays in two years. */
const members = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Medlemsbidrag', [['Medlemsbidrag (tkr)'], ['Medlem', 'Budget 2026', 'Plan 2027'], ...rows]);

export const cases = ruleCases(FS13, {
  accept: [
    { name: 'a fall of just the limit', sheets: [years(6000, 5400)] },
    { name: 'a rise', sheets: [years(5400, 6000)] },
    {
      name: 'a limit that the förbund has raised',
      sheets: [years(6000, 5000)],
      settings: withThresholds({ stateDropShare: '0.2' }),
    },
    {
      name: 'a total that falls because the region and the kommun pay less',
      sheets: [members(['Försäkringskassan', 6000, 5900], ['Region Norr', 3000, 2000], ['Storby kommun', 3000, 2000])],
      checks: 1,
    },
    {
      name: 'a part of the state’s money that has a row of its own from the second year',
      sheets: [
        members(
          ['Försäkringskassan', 6000, 5300],
          ['Försäkringskassan, tilläggsbidrag', null, 700],
          ['Region Norr', 3000, 3000],
          ['Storby kommun', 3000, 3000],
        ),
      ],
      checks: 1,
    },
    {
      name: 'falls below the limit from year to year, above it in two years',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
          ['Medlemsbidrag', 15000, 13600, 12300],
          ['Summa intäkter', 15000, 13600, 12300],
          ['Summa kostnader', 11000, 11000, 11000],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'the state’s part in one sheet and a total that falls more in another',
      sheets: [years(6000, 5700), totals(13392, 12052)],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'a fall of more than the limit',
      sheets: [years(6000, 5398)],
      findings: [
        {
          messageId: 'drop',
          cell: 'C3',
          severity: 'note',
          data: { change: '10,03 %', was: '6 000 tkr', now: '5 398 tkr', limit: '10 %' },
          label: 'Försäkringskassan, 2027',
          cells: ['C3', 'B3'],
        },
      ],
    },
    {
      name: "a fall of the members' total, where the state's part is not written out",
      sheets: [totals(13392, 12052)],
      findings: [
        {
          messageId: 'drop',
          cell: 'C4',
          data: { was: '13 392 tkr', now: '12 052 tkr', change: '10,01 %', limit: '10 %' },
          severity: 'note',
          label: 'Summa intäkter, 2027',
          cells: ['C4', 'B4'],
        },
      ],
    },
    {
      name: 'a fall of the state’s money alone, over its two rows',
      sheets: [
        members(
          ['Försäkringskassan', 4000, 3500],
          ['Arbetsförmedlingen', 2000, 1800],
          ['Region Norr', 3000, 3000],
          ['Storby kommun', 3000, 3000],
        ),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'drop',
          cell: 'C3',
          cells: ['C3', 'B3', 'C4', 'B4'],
          label: 'Försäkringskassan, 2027',
          data: { was: '6 000 tkr', now: '5 300 tkr', change: '11,67 %' },
        },
      ],
    },
  ],
});
