import { FS13 } from '../../../src/rules/fs/FS-13';
import { sheet } from '../../support/grid';
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

export const cases = ruleCases(FS13, {
  accept: [
    { name: 'a fall of just the limit', sheets: [years(6000, 5400)] },
    { name: 'a rise', sheets: [years(5400, 6000)] },
    {
      name: 'a limit that the förbund has raised',
      sheets: [years(6000, 5000)],
      settings: withThresholds({ stateDropShare: '0.2' }),
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
  ],
});
