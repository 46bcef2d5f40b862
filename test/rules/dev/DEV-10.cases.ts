import { DEV10 } from '../../../src/rules/dev/DEV-10';
import { f, sheet, type GridCell } from '../../support/grid';
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

const columns = ['Budget 2026', 'Utfall jan–aug 2026'];
/** A project in kronor with headings in row 2 and rows from row 3. */
const projectOf = (headings: readonly string[], ...rows: readonly (readonly GridCell[])[]) =>
  sheet('Vägen in', [['Projekt Vägen in 2026 (kr)'], ['', ...headings], ...rows]);
const costs = (planned: GridCell, actual: GridCell): readonly GridCell[][] => [
  ['Personal', 3000000, 1900000],
  ['Lokaler', 1000000, 600000],
  ['Summa kostnader', planned, actual],
];
const balanceSheet = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Balansräkning', [
    ['Balansräkning (kr)'],
    ['', '2025-12-31', '2026-08-31'],
    ...rows,
    ['Kassa och bank', 5000000, 5000000],
    ['Eget kapital', 5562500, 5562500],
    ['Kortfristiga skulder', 1000000, 1000000],
  ]);

export const cases = ruleCases(DEV10, {
  accept: [
    { name: 'the grant booked with its part of the costs', checks: 1, sheets: [project(1562500)] },
    {
      name: 'a claim on ESF in the balance sheet',
      checks: 1,
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
    {
      name: 'a förbund’s own follow-up, with the state among its members',
      sheets: [
        projectOf(
          columns,
          ['Försäkringskassan', 2000000, 1300000],
          ['Bidrag från ESF', 2500000, 0],
          ...costs(4000000, 2500000),
        ),
      ],
      checks: 0,
    },
    {
      name: 'a förbund’s own follow-up, with what its members pay together',
      sheets: [
        projectOf(
          columns,
          ['Summa medlemsbidrag', 2000000, 1300000],
          ['Bidrag från ESF', 2500000, 0],
          ...costs(4000000, 2500000),
        ),
      ],
      checks: 0,
    },
    {
      name: 'an application for more than the costs',
      sheets: [projectOf(columns, ['Bidrag från ESF', 4500000, 0], ...costs(4000000, 2500000))],
      checks: 0,
    },
    {
      name: 'a grant without a budget',
      sheets: [projectOf(columns, ['Bidrag från ESF', null, 0], ...costs(4000000, 2500000))],
      checks: 0,
    },
    {
      name: 'costs without a budget',
      sheets: [projectOf(columns, ['Bidrag från ESF', 2500000, 0], ...costs(null, 2500000))],
      checks: 0,
    },
    {
      name: 'no costs so far',
      sheets: [projectOf(columns, ['Bidrag från ESF', 2500000, 0], ...costs(4000000, null))],
      checks: 0,
    },
    {
      name: 'a project without an outcome',
      sheets: [projectOf(['Budget 2026', 'Prognos 2026'], ['Bidrag från ESF', 2500000, 0], ...costs(4000000, 2500000))],
      checks: 0,
    },
    {
      name: 'a project without total costs',
      sheets: [projectOf(columns, ['Bidrag från ESF', 2500000, 0], ['Personal', 4000000, 2500000])],
      checks: 0,
    },
    { name: 'a tenth of the grant that is not booked', checks: 1, sheets: [project(1406250)] },
    {
      name: 'a small grant of which nothing is booked',
      checks: 1,
      sheets: [projectOf(columns, ['Bidrag från ESF', 80000, 0], ...costs(4000000, 2500000))],
    },
    {
      name: 'claims that are booked as what has been earned but not paid',
      checks: 1,
      sheets: [
        project(562500),
        balanceSheet(['Upplupna intäkter, ESF', 0, 800000], ['Interimsfordran Europeiska socialfonden', 0, 200000]),
      ],
    },
  ],
  reject: [
    {
      name: 'costs without the grant that pays for them',
      checks: 1,
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
    {
      name: 'a grant without an outcome at all',
      checks: 1,
      sheets: [project(null)],
      findings: [
        {
          messageId: 'notBooked',
          cell: 'C3',
          data: { booked: '0 kr', cost: '2 500 000 kr', share: '62,5 %', expected: '1 562 500 kr' },
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a little more than a tenth that is not booked',
      checks: 1,
      sheets: [project(1406249)],
      findings: [
        {
          messageId: 'notBooked',
          cell: 'C3',
          data: { booked: '1 406 249 kr', cost: '2 500 000 kr', share: '62,5 %', expected: '1 562 500 kr' },
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a cost that speaks of ESF before the grant, and last year’s budget and a forecast beside',
      checks: 1,
      sheets: [
        projectOf(
          ['Budget 2025', 'Budget 2026', 'Utfall jan–aug 2026', 'Prognos 2026'],
          ['Kostnader'],
          ['Revision för ESF', 100000, 100000, 50000, 100000],
          ['Personal', 900000, 3900000, 2450000, 3900000],
          ['Summa kostnader', 1000000, 4000000, 2500000, 4000000],
          ['Intäkter'],
          ['Bidrag från ESF', 900000, 2500000, 0, 2500000],
        ),
      ],
      findings: [
        {
          messageId: 'notBooked',
          cell: 'D8',
          data: { share: '62,5 %', cost: '2 500 000 kr', expected: '1 562 500 kr', booked: '0 kr' },
          severity: 'warning',
        },
      ],
    },
    {
      name: 'claims of last year, on others and debts to ESF, which are no claims on it',
      checks: 1,
      sheets: [
        project(0),
        balanceSheet(
          ['Fordran på ESF', 1562500, null],
          ['Fordran på Region Norr', 0, 1562500],
          ['Skuld till ESF', 0, 1562500],
        ),
        sheet('Noter', [
          ['Fordringar (kr)'],
          ['', '2026-08-31'],
          ['Fordran på ESF enligt ansökan', 1562500],
          ['Övriga fordringar', 1000],
        ]),
      ],
      findings: [
        {
          messageId: 'notBooked',
          cell: 'Vägen in!C3',
          data: { booked: '0 kr', cost: '2 500 000 kr', share: '62,5 %', expected: '1 562 500 kr' },
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a claim and the sum that adds it',
      checks: 1,
      sheets: [
        project(0),
        balanceSheet(
          ['Fordran på ESF', 0, 600000],
          ['Fordran på socialfonden, moms', 0, 100000],
          ['Summa fordringar ESF', f('SUM(B3:B4)', 0), f('SUM(C3:C4)', 700000)],
        ),
      ],
      findings: [
        {
          messageId: 'notBooked',
          cell: 'Vägen in!C3',
          data: { booked: '700 000 kr', cost: '2 500 000 kr', share: '62,5 %', expected: '1 562 500 kr' },
          severity: 'warning',
        },
      ],
    },
  ],
});
