import { FS05 } from '../../../src/rules/fs/FS-05';
import { f, percent, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { contributions } from './grids';

const withShares = (shares: readonly number[]) =>
  sheet('Medlemsbidrag', [
    ['Finansiering 2026 (tkr)'],
    [],
    ['Finansiär', 'Bidrag 2026', 'Andel'],
    ['Försäkringskassan', 6000, percent(shares[0]!)],
    ['Region Norr', 3000, percent(shares[1]!)],
    ['Storby kommun', 3000, percent(shares[2]!)],
    ['ESF-medel', 3000],
    ['Summa', 15000],
  ]);

export const cases = ruleCases(FS05, {
  accept: [
    { name: 'shares of the members own money beside ESF money', sheets: [withShares([0.5, 0.25, 0.25])] },
    {
      name: 'interest in a total that is all the income',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Ränteintäkter', 50],
          ['Summa intäkter', f('SUM(B4:B7)', 12050)],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'shares worked out with ESF money counted in',
      sheets: [withShares([0.4, 0.2, 0.2])],
      findings: [
        {
          messageId: 'shares',
          cell: 'C4',
          data: { others: 'ESF-medel', total: '12 000 tkr' },
          severity: 'warning',
          label: 'Försäkringskassan, 2026',
          cells: ['C4', 'C5', 'C6', 'B7'],
        },
      ],
    },
    {
      name: 'ESF money in place of what the kommun should pay',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 2400],
          ['ESF-medel', 600],
          ['Summa', 12000],
        ]),
      ],
      findings: [
        {
          messageId: 'amounts',
          cell: 'B7',
          data: { others: 'ESF-medel', total: '11 400 tkr' },
          severity: 'warning',
          label: 'ESF-medel, 2026',
          cells: ['B7', 'B6'],
          restsOn: ['B6'],
        },
      ],
    },
    {
      name: 'a total that is called the members’ but has ESF money in it',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['ESF', 500],
          ['Summa medlemsbidrag', 12500],
        ]),
      ],
      findings: [
        {
          messageId: 'statedTotal',
          cell: 'B8',
          expected: '12000 tkr',
          actual: '12500 tkr',
          severity: 'warning',
          difference: '500 tkr',
          label: 'Summa medlemsbidrag, 2026',
          cells: ['B8', 'B7', 'B4', 'B5', 'B6'],
          data: { others: 'ESF', actual: '12 500 tkr', expected: '12 000 tkr' },
        },
      ],
    },
  ],
});
