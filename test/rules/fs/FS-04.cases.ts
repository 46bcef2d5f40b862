import type { Reading } from '../../../src/reading/model';
import { FS04 } from '../../../src/rules/fs/FS-04';
import { sheet, type GridCell } from '../../support/grid';
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

/** A list and a budget with the headings of their columns; the budget's amounts stand in a row of members' money. */
const list = (heading: string, title = 'Medlemsbidrag (tkr)') =>
  sheet('Medlemsbidrag', [
    [title],
    [],
    ['Medlem', heading],
    ['Försäkringskassan', 6000],
    ['Region Norr', 3000],
    ['Storby kommun', 3000],
  ]);
const plan = (headings: readonly string[], amounts: readonly (number | null)[], more: readonly GridCell[][] = []) =>
  sheet('Budget', [
    ['Budget (tkr)'],
    [],
    ['', ...headings],
    ['Intäkter'],
    ['Medlemsbidrag', ...amounts],
    ...more,
    ['Kostnader'],
    ['Kansli', ...headings.map(() => 2000)],
    ['Insatser', ...headings.map(() => 9000)],
    ['Summa kostnader', ...headings.map(() => 11000)],
  ]);

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
    {
      name: 'a total that takes in ESF money, which FS-05 speaks of',
      adjust: withoutSums,
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['ESF', 500],
          ['Medlemsbidrag totalt', 12500],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'a list that lacks the region',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Storby kommun', 3000],
        ]),
        budget(12000),
      ],
      checksSomething: false,
    },
    {
      name: 'a list that lacks the kommuner',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
        ]),
        budget(12000),
      ],
      checksSomething: false,
    },
    {
      name: 'a list that lacks the state',
      sheets: [
        contributions([
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
        budget(12000),
      ],
      checksSomething: false,
    },
    { name: 'a budget of another year', sheets: [list('Bidrag 2025'), budget(12500)], checksSomething: false },
    {
      name: 'the year among others in the budget',
      sheets: [list('Bidrag 2026'), plan(['Budget 2026', 'Plan 2027'], [12000, 13000])],
      checks: 1,
    },
    {
      name: 'a later year among others in the budget',
      sheets: [list('Bidrag 2027'), plan(['Budget 2026', 'Plan 2027'], [13000, 12000])],
      checks: 1,
    },
    {
      name: 'a forecast of the year beside its budget',
      sheets: [list('Bidrag 2026'), plan(['Prognos 2026', 'Budget 2026'], [13000, 12000])],
      checks: 1,
    },
    {
      name: 'what the members are expected to have paid, beside a budget',
      sheets: [list('Prognos 2026'), budget(12500)],
      checksSomething: false,
    },
    {
      name: 'a list and a budget without a year',
      sheets: [list('Bidrag'), plan(['Budget'], [12500])],
      checksSomething: false,
    },
    {
      name: 'a budget that leaves the amount out',
      sheets: [list('Bidrag 2027'), plan(['Budget 2026', 'Plan 2027'], [13000, null])],
      checksSomething: false,
    },
    {
      name: 'a budget with the money in two rows',
      sheets: [list('Bidrag 2026'), plan(['Budget 2026'], [8000], [['Tillskott', 4000]])],
      checksSomething: false,
    },
    {
      name: 'a budget with the money in two rows and their total',
      sheets: [
        list('Bidrag 2026'),
        plan(
          ['Budget 2026'],
          [8000],
          [
            ['Tillskott', 4000],
            ['Medlemsbidrag totalt', 12000],
          ],
        ),
      ],
      checks: 1,
    },
    {
      name: 'the right total in one of two budgets',
      sheets: [list('Bidrag 2026'), { ...budget(12500), name: 'Förslag' }, budget(12000)],
      checks: 1,
    },
    {
      name: 'another total in a follow-up',
      sheets: [
        list('Bidrag 2026'),
        sheet('Uppföljning', [
          ['Uppföljning 2026 (tkr)'],
          [],
          ['', 'Budget 2026', 'Utfall 2026'],
          ['Medlemsbidrag', 12500, 12500],
          ['Summa kostnader', 11000, 11200],
        ]),
      ],
      checksSomething: false,
    },
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
