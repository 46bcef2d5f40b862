import { Decimal } from '../../../src/money';
import type { ProseAmount } from '../../../src/reading/model';
import { MYC10 } from '../../../src/rules/myc/MYC-10';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { threeMembers } from '../fs/grids';
import { plan, steady } from './grids';

const closingIn = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Eget kapital', [['Eget kapital (tkr)'], ['', 'Bokslut 2025', 'Budget 2026', 'Plan 2027'], ...rows]);
const balanceSheet = (date: string) =>
  sheet('Balansräkning', [
    ['Balansräkning (tkr)'],
    ['', date],
    ['Summa tillgångar', 3100],
    ['Eget kapital', 2100],
    ['Kortfristiga skulder', 1000],
    ['Summa eget kapital och skulder', 3100],
  ]);
/** "Eget kapital beräknas vara 2 100 tkr vid årets slut" in a cell below the plan. */
const closingInText = (year: number | null): ProseAmount => ({
  cell: { sheet: 'Plan', row: 9, column: 0 },
  quote: 'Eget kapital 2 100 tkr vid årets slut',
  ore: new Decimal(210_000_000),
  unit: 'tkr',
  step: new Decimal(100_000),
  isApproximate: false,
  concept: 'closingEquity',
  member: null,
  label: null,
  year,
});
const withOpening = plan({ ...steady, more: [['Ingående eget kapital', 2000]] });

export const cases = ruleCases(MYC10, {
  accept: [
    {
      name: 'a stated closing',
      checks: 1,
      sheets: [plan({ ...steady, more: [['Utgående eget kapital', 2100, 2150, 2180]] })],
    },
    {
      name: 'the opening of the next year',
      checks: 1,
      sheets: [plan({ ...steady, more: [['Ingående eget kapital', 2000, 2100]] })],
    },
    { name: 'a surplus and no word of eget kapital', sheets: [plan(steady)], checks: 0 },
    { name: 'a list of members alone', sheets: [threeMembers(6000, 3000, 3000)], checks: 0 },
    {
      name: 'a closing in a sheet of its own',
      checks: 1,
      sheets: [withOpening, closingIn(['Ingående eget kapital', 1900, 2000], ['Utgående eget kapital', null, 2100])],
    },
    {
      name: 'the opening of the next year in a sheet of its own',
      checks: 1,
      sheets: [withOpening, closingIn(['Ingående eget kapital', null, null, 2100], ['Andel', 1, 2, 3])],
    },
    {
      name: 'the balance sheet that is planned for the end of the year',
      checks: 1,
      sheets: [withOpening, balanceSheet('2026-12-31')],
    },
    {
      name: 'what there is of eget kapital in the year after',
      checks: 1,
      sheets: [plan({ ...steady, more: [['Eget kapital', 2000, 2100]] })],
    },
    {
      name: 'a closing that the text gives',
      checks: 1,
      sheets: [withOpening],
      adjust: (reading) => ({ ...reading, prose: [closingInText(2026)] }),
    },
    {
      name: 'a closing that the text gives for no year in particular',
      checks: 1,
      sheets: [withOpening],
      adjust: (reading) => ({ ...reading, prose: [closingInText(null)] }),
    },
    {
      name: 'income that is just the costs, and no word of eget kapital',
      sheets: [plan({ ...steady, cost: [12000, 12050, 12170] })],
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'an opening without a closing',
      checks: 1,
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
      checks: 1,
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
    {
      name: 'a closing of last year and of the year after alone',
      checks: 1,
      sheets: [withOpening, closingIn(['Utgående eget kapital', 2000, null, 2150])],
      findings: [
        { messageId: 'computable', cell: 'Plan!B7', severity: 'warning', data: { year: '2026', closing: '2 100 tkr' } },
      ],
    },
    {
      name: 'the balance sheet of last year',
      checks: 1,
      sheets: [withOpening, balanceSheet('2025-12-31')],
      findings: [
        { messageId: 'computable', cell: 'Plan!B7', severity: 'warning', data: { year: '2026', closing: '2 100 tkr' } },
      ],
    },
    {
      name: 'eget kapital without more words in the year itself',
      checks: 1,
      sheets: [plan({ ...steady, more: [['Eget kapital', 2000]] })],
      findings: [
        { messageId: 'computable', cell: 'B7', data: { closing: '2 100 tkr', year: '2026' }, severity: 'warning' },
      ],
    },
    {
      name: 'the opening of last year',
      checks: 1,
      sheets: [withOpening, closingIn(['Ingående eget kapital', 1900, null, null], ['Andel', 1, 2, 3])],
      findings: [
        { messageId: 'computable', cell: 'Plan!B7', severity: 'warning', data: { year: '2026', closing: '2 100 tkr' } },
      ],
    },
    {
      name: 'a text that gives the closing of another year, and something else of this one',
      checks: 1,
      sheets: [withOpening],
      adjust: (reading) => ({
        ...reading,
        prose: [closingInText(2027), { ...closingInText(2026), concept: 'openingEquity' }],
      }),
      findings: [
        { messageId: 'computable', cell: 'B7', severity: 'warning', data: { year: '2026', closing: '2 100 tkr' } },
      ],
    },
    {
      name: 'a use of eget kapital alone',
      checks: 1,
      sheets: [plan({ ...steady, cost: [12500, 12050, 12170], more: [['Användning av eget kapital', 500]] })],
      findings: [
        {
          messageId: 'missing',
          cell: 'B7',
          cells: ['B7', 'B6', 'B5', 'B4'],
          severity: 'warning',
          data: { year: '2026' },
        },
      ],
    },
  ],
});
