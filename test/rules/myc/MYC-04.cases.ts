import { MYC04 } from '../../../src/rules/myc/MYC-04';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { threeMembers } from '../fs/grids';
import { plan, steady } from './grids';

/** The budget year with both totals, the years after it with their income and one row more. */
const thenOnly = (row: string, ...amounts: readonly number[]) =>
  sheet('Plan', [
    ['Budget 2026 och plan (tkr)'],
    [],
    ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
    ['Summa intäkter', 12000, 12100, 12200],
    ['Summa kostnader', 11900],
    [row, ...amounts],
  ]);

export const cases = ruleCases(MYC04, {
  accept: [
    { name: 'three years, the budget year first', checks: 1, sheets: [plan(steady)] },
    {
      name: 'the later years in a sheet of their own',
      checks: 1,
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
    { name: 'a list of members alone', sheets: [threeMembers(6000, 3000, 3000)], checks: 0 },
    { name: 'later years by their income and result', checks: 1, sheets: [thenOnly('Årets resultat', 100, 50, 30)] },
    { name: 'later years by their income and frame', checks: 1, sheets: [thenOnly('Budgetram', 12000, 12100, 12200)] },
  ],
  reject: [
    {
      name: 'a single year',
      checks: 1,
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
      checks: 1,
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
    {
      name: 'later years with nothing but what members pay',
      checks: 1,
      sheets: [
        sheet('Plan', [
          ['Budget 2026 och plan (tkr)'],
          [],
          ['', 'Plan 2028', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', 12200, 12000, 12100],
          ['Kansli', null, 11900, null],
          ['Summa kostnader', null, 11900, null],
        ]),
      ],
      findings: [
        {
          messageId: 'missing',
          cell: 'C3',
          actual: '2026',
          cells: ['C3', 'D3', 'B3', 'A1'],
          data: { missing: '2027 och 2028', first: '2026', last: '2028' },
          severity: 'warning',
          expected: '2026–2028',
        },
      ],
    },
    {
      name: 'the years after last year’s budget',
      checks: 1,
      sheets: [
        sheet('Plan', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Budget 2025', 'Budget 2026', 'Förändring'],
          ['Summa intäkter', 11800, 12000, 200],
          ['Summa kostnader', 11700, 11900, 200],
        ]),
      ],
      findings: [
        {
          messageId: 'missing',
          cell: 'C3',
          actual: '2026',
          severity: 'warning',
          expected: '2026–2028',
          data: { first: '2026', last: '2028', missing: '2027 och 2028' },
        },
      ],
    },
  ],
});
