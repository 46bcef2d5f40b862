import { MYC10 } from '../../../src/rules/myc/MYC-10';
import { ruleCases } from '../../support/ruleTester';
import { threeMembers } from '../fs/grids';
import { plan, steady } from './grids';

export const cases = ruleCases(MYC10, {
  accept: [
    { name: 'a stated closing', sheets: [plan({ ...steady, more: [['Utgående eget kapital', 2100, 2150, 2180]] })] },
    {
      name: 'the opening of the next year',
      sheets: [plan({ ...steady, more: [['Ingående eget kapital', 2000, 2100]] })],
    },
    { name: 'a surplus and no word of eget kapital', sheets: [plan(steady)], checksSomething: false },
    { name: 'a list of members alone', sheets: [threeMembers(6000, 3000, 3000)], checksSomething: false },
  ],
  reject: [
    {
      name: 'an opening without a closing',
      sheets: [plan({ ...steady, more: [['Ingående eget kapital', 2000]] })],
      findings: [
        {
          messageId: 'computable',
          cell: 'B7',
          severity: 'warning',
          data: { year: '2026', closing: '2 100 tkr' },
          label: 'Ingående eget kapital, 2026',
          cells: ['B7', 'B6', 'B5', 'B4'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'a deficit and no word of eget kapital',
      sheets: [plan({ ...steady, cost: [12500, 12050, 12170] })],
      findings: [
        {
          messageId: 'missing',
          cell: 'B6',
          label: 'Årets resultat, 2026',
          severity: 'warning',
          cells: ['B6', 'B5', 'B4'],
          restsOn: [],
          data: { year: '2026' },
        },
      ],
    },
  ],
});
