import { FS16 } from '../../../src/rules/fs/FS-16';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const payments = (paid: readonly GridCell[]) =>
  sheet('Inbetalningar', [
    ['Medlemsbidrag 2026, avstämning (kr)'],
    [],
    ['Medlem', 'Att betala', 'Inbetalt'],
    ['Försäkringskassan', 3_000_000, paid[0]],
    ['Region Norr', 1_500_000, paid[1]],
    ['Storby kommun', 1_500_000, paid[2]],
  ]);

export const cases = ruleCases(FS16, {
  accept: [
    { name: 'all paid', sheets: [payments([3_000_000, 1_500_000, 1_500_000])] },
    { name: 'a payment that is not filled in', sheets: [payments([3_000_000, 1_500_000, null])] },
    { name: 'dashes for a time that has not come', sheets: [payments(['-', '-', '-'])], checksSomething: false },
    { name: 'more paid than due', sheets: [payments([3_000_000, 1_600_000, 1_500_000])] },
  ],
  reject: [
    {
      name: 'a member that has paid too little',
      sheets: [payments([3_000_000, 1_200_000, 1_500_000])],
      findings: [
        {
          messageId: 'unpaid',
          cell: 'C5',
          expected: '1500000 kr',
          actual: '1200000 kr',
          difference: '-300000 kr',
          data: { missing: '300 000 kr', due: '1 500 000 kr', paid: '1 200 000 kr' },
          severity: 'warning',
          label: 'Region Norr, Inbetalt',
          cells: ['C5', 'B5'],
        },
      ],
    },
    {
      name: 'a dash where others have paid',
      sheets: [payments([3_000_000, 1_500_000, '-'])],
      findings: [
        {
          messageId: 'unpaid',
          cell: 'C6',
          actual: '0 kr',
          severity: 'warning',
          expected: '1500000 kr',
          difference: '-1500000 kr',
          label: 'Storby kommun, Inbetalt',
          cells: ['C6', 'B6'],
          data: { due: '1 500 000 kr', paid: '0 kr', missing: '1 500 000 kr' },
        },
      ],
    },
  ],
});
