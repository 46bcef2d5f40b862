import { FS17 } from '../../../src/rules/fs/FS-17';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { threeMembers } from './grids';

const ending = (cost: number, region = 3000) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Försäkringskassan', 6000],
    ['Region Norr', region],
    ['Storby kommun', 3000],
    ['Summa kostnader', cost],
    ['Ingående eget kapital', 400],
    ['Utgående eget kapital', 12000 + 400 - cost],
  ]);

const balance = (equity: number) =>
  sheet('Balansräkning', [
    ['Balansräkning 2026-12-31 (tkr)'],
    ['', '2026-12-31'],
    ['Kassa och bank', 900],
    ['Summa tillgångar', 900],
    ['Eget kapital', equity],
    ['Kortfristiga skulder', 900 - equity],
    ['Summa eget kapital och skulder', 900],
  ]);

export const cases = ruleCases(FS17, {
  accept: [
    { name: 'eget kapital that lasts the year out', sheets: [ending(12100)] },
    {
      name: 'members whose shares are not the law’s, which comes first',
      sheets: [ending(12500, 2000)],
      checksSomething: false,
    },
    { name: 'eget kapital that is left in the balance sheet', sheets: [threeMembers(6000, 3000, 3000), balance(100)] },
    { name: 'a balance sheet without any eget kapital left', sheets: [threeMembers(6000, 3000, 3000), balance(0)] },
    { name: 'no balance sheet', sheets: [threeMembers(6000, 3000, 3000)], checks: 1 },
    { name: 'eget kapital below zero, and no members', sheets: [balance(-300)], checksSomething: false },
  ],
  reject: [
    {
      name: 'eget kapital that ends below zero',
      sheets: [ending(12501)],
      findings: [
        {
          messageId: 'parts',
          cell: 'B8',
          severity: 'note',
          data: {
            shortage: '101 tkr',
            members: 'Försäkringskassan 51 tkr, Region Norr 25 tkr och Storby kommun 25 tkr',
          },
          label: 'Utgående eget kapital, 2026',
          cells: ['B8'],
          restsOn: ['B8'],
        },
      ],
    },
    {
      name: 'eget kapital below zero in the balance sheet',
      sheets: [threeMembers(6000, 3000, 3000), balance(-300)],
      findings: [
        {
          messageId: 'parts',
          cell: 'Balansräkning!B5',
          label: 'Eget kapital',
          cells: ['Balansräkning!B5'],
          data: {
            shortage: '300 tkr',
            members: 'Försäkringskassan 150 tkr, Region Norr 75 tkr och Storby kommun 75 tkr',
          },
        },
      ],
    },
    {
      name: 'a shortage in mnkr, whose parts are told in whole tkr',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (mnkr)'],
          ['', 'Budget 2026'],
          ['Försäkringskassan', 6.0],
          ['Region Norr', 3.0],
          ['Storby kommun', 3.0],
          ['Summa kostnader', 12.5],
          ['Ingående eget kapital', 0.4],
          ['Utgående eget kapital', -0.1],
        ]),
      ],
      findings: [
        {
          messageId: 'parts',
          cell: 'B8',
          data: {
            shortage: '0,1 mnkr',
            members: 'Försäkringskassan 0,05 mnkr, Region Norr 0,025 mnkr och Storby kommun 0,025 mnkr',
          },
        },
      ],
    },
  ],
});
