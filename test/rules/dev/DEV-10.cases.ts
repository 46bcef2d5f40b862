import { DEV10 } from '../../../src/rules/dev/DEV-10';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const project = (booked: number | null) =>
  sheet('Vägen in', [
    ['Projekt Vägen in 2026 (kr)'],
    ['', 'Budget 2026', 'Utfall jan–aug 2026'],
    ['Bidrag från ESF', 2500000, booked],
    ['Personal', 3000000, 1900000],
    ['Lokaler', 1000000, 600000],
    ['Summa kostnader', 4000000, 2500000],
  ]);

export const cases = ruleCases(DEV10, {
  accept: [
    { name: 'the grant booked with its part of the costs', sheets: [project(1562500)] },
    {
      name: 'a claim on ESF in the balance sheet',
      sheets: [
        project(0),
        sheet('Balansräkning', [
          ['Balansräkning 2026-08-31 (kr)'],
          ['', '2026-08-31'],
          ['Fordran på ESF', 1562500],
          ['Kassa och bank', 5000000],
          ['Summa tillgångar', 6562500],
          ['Eget kapital', 5562500],
          ['Kortfristiga skulder', 1000000],
          ['Summa eget kapital och skulder', 6562500],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'costs without the grant that pays for them',
      sheets: [project(0)],
      findings: [
        {
          messageId: 'notBooked',
          cell: 'C3',
          severity: 'warning',
          data: { share: '62,5 %', expected: '1 562 500 kr', booked: '0 kr', cost: '2 500 000 kr' },
          label: 'Bidrag från ESF, Utfall jan–aug 2026',
          cells: ['C3', 'C6'],
          restsOn: [],
        },
      ],
    },
  ],
});
