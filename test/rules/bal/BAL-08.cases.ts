import { BAL08 } from '../../../src/rules/bal/BAL-08';
import { f, sheet } from '../../support/grid';
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

export const cases = ruleCases(BAL08, {
  accept: [
    { name: 'a buffer within the limit', sheets: [withUnallocated(618)] },
    { name: 'costs written with a minus sign', sheets: [withUnallocated(618, -1)] },
    {
      name: 'a limit that the förbund has raised',
      sheets: [withUnallocated(2000)],
      settings: withThresholds({ unallocatedShare: '0.2' }),
    },
  ],
  reject: [
    {
      name: 'a large part left unallocated',
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
  ],
});
