import { FS17 } from '../../../src/rules/fs/FS-17';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

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

export const cases = ruleCases(FS17, {
  accept: [
    { name: 'eget kapital that lasts the year out', sheets: [ending(12100)] },
    {
      name: 'members whose shares are not the law’s, which comes first',
      sheets: [ending(12500, 2000)],
      checksSomething: false,
    },
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
  ],
});
