import type { Reading } from '../../../src/reading/model';
import { FS04 } from '../../../src/rules/fs/FS-04';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { contributions, threeMembers } from './grids';

const budget = (contribution: number) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    [],
    ['', 'Budget 2026'],
    ['Intäkter'],
    ['Medlemsbidrag', contribution],
    ['Ränteintäkter', 100],
    ['Summa intäkter', contribution + 100],
    ['Kostnader'],
    ['Kansli', 2000],
    ['Insatser', 9000],
    ['Summa kostnader', 11000],
  ]);
/** The members without a total of their own. */
const withoutTotal = contributions([
  ['Försäkringskassan', 6000],
  ['Region Norr', 3000],
  ['Storby kommun', 3000],
]);

/** As if no sum had been recognised. */
const withoutSums = (reading: Reading): Reading => ({
  ...reading,
  tables: reading.tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, sum: null })) })),
});

export const cases = ruleCases(FS04, {
  accept: [
    {
      name: 'a total that its members come to',
      adjust: withoutSums,
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Medlemsbidrag totalt', 12000],
        ]),
      ],
    },
    {
      name: 'a total that is the sum of its rows, which SUM-01 looks at',
      sheets: [threeMembers(6000, 3000, 3000)],
      checksSomething: false,
    },
    { name: 'the same total in the budget', sheets: [withoutTotal, budget(12000)] },
  ],
  reject: [
    {
      name: 'a total that its members do not come to',
      adjust: withoutSums,
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Medlemsbidrag totalt', 12500],
        ]),
      ],
      findings: [
        {
          messageId: 'total',
          cell: 'B7',
          severity: 'error',
          expected: '12000 tkr',
          actual: '12500 tkr',
          difference: '500 tkr',
          label: 'Medlemsbidrag totalt, 2026',
          cells: ['B7', 'B4', 'B5', 'B6'],
          restsOn: ['B4', 'B5', 'B6'],
          data: { actual: '12 500 tkr', expected: '12 000 tkr' },
        },
      ],
    },
    {
      name: 'another total in the budget',
      sheets: [withoutTotal, budget(12500)],
      findings: [
        {
          messageId: 'elsewhere',
          cell: 'Budget!B5',
          expected: '12000 tkr',
          actual: '12500 tkr',
          difference: '500 tkr',
          data: { members: 'Medlemsbidrag!B4', actual: '12 500 tkr', expected: '12 000 tkr' },
          severity: 'error',
          label: 'Medlemsbidrag, 2026',
          cells: ['Budget!B5', 'Medlemsbidrag!B4', 'Medlemsbidrag!B5', 'Medlemsbidrag!B6'],
          restsOn: ['Medlemsbidrag!B4', 'Medlemsbidrag!B5', 'Medlemsbidrag!B6'],
        },
      ],
    },
    {
      name: 'a total that is not known as a sum of the rows',
      adjust: withoutSums,
      sheets: [
        contributions([
          ['Medlemsbidrag totalt', 12500],
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
      findings: [
        {
          messageId: 'total',
          cell: 'B4',
          expected: '12000 tkr',
          actual: '12500 tkr',
          severity: 'error',
          difference: '500 tkr',
          label: 'Medlemsbidrag totalt, 2026',
          cells: ['B4', 'B5', 'B6', 'B7'],
          restsOn: ['B5', 'B6', 'B7'],
          data: { actual: '12 500 tkr', expected: '12 000 tkr' },
        },
      ],
    },
    {
      name: 'a total that is a rounding away, as a note',
      adjust: withoutSums,
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Medlemsbidrag totalt', 12001],
        ]),
      ],
      findings: [
        {
          messageId: 'rounding',
          cell: 'B7',
          severity: 'note',
          expected: '12000 tkr',
          actual: '12001 tkr',
          difference: '1 tkr',
          label: 'Medlemsbidrag totalt, 2026',
          cells: ['B7', 'B4', 'B5', 'B6'],
          restsOn: ['B4', 'B5', 'B6'],
          data: { actual: '12 001 tkr', expected: '12 000 tkr' },
        },
      ],
    },
  ],
});
