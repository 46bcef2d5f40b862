import { FS05 } from '../../../src/rules/fs/FS-05';
import { f, percent, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { contributions } from './grids';

const withShares = (shares: readonly number[], ofEsf: number | null = null) =>
  sheet('Medlemsbidrag', [
    ['Finansiering 2026 (tkr)'],
    [],
    ['Finansiär', 'Bidrag 2026', 'Andel'],
    ['Försäkringskassan', 6000, percent(shares[0]!)],
    ['Region Norr', 3000, percent(shares[1]!)],
    ['Storby kommun', 3000, percent(shares[2]!)],
    ['ESF-medel', 3000, ofEsf === null ? null : percent(ofEsf)],
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
    {
      name: 'no other money',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'ESF money beside a kommun that pays too little by another amount',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 2400],
          ['ESF-medel', 500],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'a wrong total that ESF money does not explain',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['ESF', 500],
          ['Summa medlemsbidrag', 12600],
        ]),
      ],
      checks: 1,
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
    {
      name: 'shares of the whole financing, with ESF money’s own among them, as a note',
      sheets: [withShares([0.4, 0.2, 0.2], 0.2)],
      findings: [{ messageId: 'shares', cell: 'C4', severity: 'note', cells: ['C4', 'C5', 'C6', 'B7'] }],
    },
    {
      name: 'shares of the whole financing, with one of two others’ own among them, as a note',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Finansiering 2026 (tkr)'],
          [],
          ['Finansiär', 'Bidrag 2026', 'Andel'],
          ['Försäkringskassan', 6000, percent(0.4)],
          ['Region Norr', 3000, percent(0.2)],
          ['Storby kommun', 3000, percent(0.2)],
          ['ESF-medel', 2000, percent(0.13)],
          ['Ränteintäkter', 1000],
        ]),
      ],
      findings: [
        { messageId: 'shares', cell: 'C4', severity: 'note', data: { others: 'ESF-medel och Ränteintäkter' } },
      ],
    },
    {
      name: 'ESF money and interest together in place of what the kommun should pay',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 2400],
          ['ESF-medel', 500],
          ['Ränteintäkter', 100],
        ]),
      ],
      findings: [
        {
          messageId: 'amounts',
          cell: 'B7',
          cells: ['B7', 'B8', 'B6'],
          data: { others: 'ESF-medel och Ränteintäkter' },
        },
      ],
    },
  ],
});
