import { MYC04 } from '../../../src/rules/myc/MYC-04';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { threeMembers } from '../fs/grids';
import { plan, steady } from './grids';

export const cases = ruleCases(MYC04, {
  accept: [
    { name: 'three years, the budget year first', sheets: [plan(steady)] },
    {
      name: 'the later years in a sheet of their own',
      sheets: [
        plan({ years: [2026], income: [12000], cost: [11900] }),
        sheet('Flerårsplan', [
          ['Flerårsplan 2027-2028 (tkr)'],
          [],
          ['', 'Plan 2027', 'Plan 2028'],
          ['Summa intäkter', 12100, 12200],
          ['Summa kostnader', 12050, 12170],
          ['Resultat', 50, 30],
        ]),
      ],
    },
    { name: 'a list of members alone', sheets: [threeMembers(6000, 3000, 3000)], checksSomething: false },
  ],
  reject: [
    {
      name: 'a single year',
      sheets: [plan({ years: [2026], income: [12000], cost: [11900] })],
      findings: [
        {
          messageId: 'missing',
          cell: 'B3',
          severity: 'warning',
          expected: '2026–2028',
          actual: '2026',
          data: { missing: '2027 och 2028', first: '2026', last: '2028' },
          label: 'Budget 2026 och plan (tkr)',
          cells: ['B3', 'A1'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'two years',
      sheets: [plan({ years: [2026, 2027], income: [12000, 12100], cost: [11900, 12000] })],
      findings: [
        {
          messageId: 'missing',
          cell: 'B3',
          actual: '2026, 2027',
          data: { missing: '2028', first: '2026', last: '2028' },
          severity: 'warning',
          expected: '2026–2028',
        },
      ],
    },
  ],
});
