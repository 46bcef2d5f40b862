import type { Reading } from '../../../src/reading/model';
import { BAL09 } from '../../../src/rules/bal/BAL-09';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const sections = (total: number) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    [],
    ['', 'Budget 2026'],
    ['Insatser'],
    ['Samordningsteam', 8000],
    ['Arbetsträning', 2000],
    ['Summa insatser', 10000],
    ['Administration'],
    ['Kansli', 1500],
    ['Revision', 50],
    ['Summa administration', 1550],
    ['Totala kostnader', total],
  ]);
/** As if the total had not been recognised as a sum. */
const withoutTotalSum = (reading: Reading): Reading => ({
  ...reading,
  tables: reading.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (row.concept === 'totalCost' ? { ...row, sum: null } : row)),
  })),
});

/** Sections of insatser and administration in two years; rows may be added before and after the total. */
const twoYears = (
  totals: readonly GridCell[],
  {
    before = [],
    office = [1500, 1500],
    after = [],
  }: {
    readonly before?: readonly GridCell[][];
    readonly office?: readonly GridCell[];
    readonly after?: readonly GridCell[][];
  } = {},
) =>
  sheet('Budget', [
    ['Budget 2026 och plan (tkr)'],
    [],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Intäkter'],
    ['Medlemsbidrag', 11000, 11000],
    ['Övriga bidrag', 600, 600],
    ['Summa intäkter', 11600, 11600],
    ['Insatser'],
    ['Samordningsteam', 8000, 8000],
    ['Arbetsträning', 2000, 2000],
    ['Summa insatser', 10000, 10000],
    ['Administration'],
    ['Kansli', ...office],
    ['Revision', 50, 50],
    ['Summa administration', 1550, office[1] === null ? null : 1550],
    ...before,
    ['Totala kostnader', ...totals],
    ...after,
  ]);

/** A total that opens the costs, with sections and a line of its own below it. */
const opening = (totals: readonly number[], audit: readonly number[] = [200, 200]) =>
  sheet('Budget', [
    ['Budget 2026 och plan (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Medlemsbidrag', 5000, 5000],
    ['Kostnader totalt', ...totals],
    ['Insatser', 3500, 3600],
    ['Ankaret', 2000, 2000],
    ['Bryggan', 1500, 1600],
    ['Kansli', 1200, 1150],
    ['Löner', 900, 900],
    ['Lokal', 300, 250],
    ['Revision', ...audit],
    ['Resultat', 100, 50],
    ['Kostnader för uppdrag', 40, 40],
  ]);

export const cases = ruleCases(BAL09, {
  accept: [
    { name: 'sections that are the total', checks: 1, sheets: [sections(11550)], adjust: withoutTotalSum },
    {
      name: 'a total that opens the costs, with a line of its own below it',
      checks: 2,
      sheets: [opening([4900, 4950])],
      adjust: withoutTotalSum,
    },
    {
      name: 'a total that opens the costs and that no year bears out',
      checks: 0,
      sheets: [opening([4950, 5000])],
      adjust: withoutTotalSum,
    },
    { name: 'a total known as a sum, which SUM-02 looks at', sheets: [sections(11650)], checks: 0 },
    {
      name: 'sections of two years, with income above them',
      checks: 2,
      sheets: [twoYears([11550, 11550])],
      adjust: withoutTotalSum,
    },
    {
      name: 'a year that lacks a section, or the total',
      checks: 2,
      sheets: [twoYears([11550, 10000], { office: [1500, null] }), twoYears([11550, null])],
      adjust: withoutTotalSum,
    },
    {
      name: 'a cost that stands in no section',
      sheets: [twoYears([11650, 11650], { before: [['Oförutsett', 90, 90]] })],
      adjust: withoutTotalSum,
      checks: 0,
    },
    {
      name: 'two totals, which leave open what each of them holds',
      sheets: [twoYears([11650, 11650], { after: [['Totala kostnader', 12000, 12000]] })],
      adjust: withoutTotalSum,
      checks: 0,
    },
    {
      name: 'a single section',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Budget 2026'],
          ['Insatser'],
          ['Samordningsteam', 8000],
          ['Arbetsträning', 2000],
          ['Summa insatser', 10000],
          ['Totala kostnader', 10400],
        ]),
      ],
      adjust: withoutTotalSum,
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'a total that is not its sections',
      checks: 1,
      sheets: [sections(11650)],
      adjust: withoutTotalSum,
      findings: [
        {
          messageId: 'differs',
          cell: 'B12',
          expected: '11550 tkr',
          actual: '11650 tkr',
          difference: '100 tkr',
          data: { sections: 'Summa insatser och Summa administration', actual: '11 650 tkr', expected: '11 550 tkr' },
          label: 'Totala kostnader, 2026',
          severity: 'error',
          cells: ['B12', 'B7', 'B11'],
          restsOn: ['B7', 'B11'],
        },
      ],
    },
    {
      name: 'a step between them, as a note',
      checks: 1,
      sheets: [sections(11551)],
      adjust: withoutTotalSum,
      findings: [
        {
          messageId: 'rounding',
          cell: 'B12',
          severity: 'note',
          label: 'Totala kostnader, 2026',
          expected: '11550 tkr',
          actual: '11551 tkr',
          difference: '1 tkr',
          cells: ['B12', 'B7', 'B11'],
          restsOn: ['B7', 'B11'],
          data: { actual: '11 551 tkr', expected: '11 550 tkr' },
        },
      ],
    },
    {
      name: 'the total of the second of two years, with a cost below it',
      checks: 2,
      sheets: [twoYears([11550, 11850], { after: [['Avskrivningar som redovisas för sig', 40, 40]] })],
      adjust: withoutTotalSum,
      findings: [
        {
          messageId: 'differs',
          cell: 'C16',
          expected: '11550 tkr',
          actual: '11850 tkr',
          severity: 'error',
          difference: '300 tkr',
          data: { actual: '11 850 tkr', expected: '11 550 tkr', sections: 'Summa insatser och Summa administration' },
        },
      ],
    },
    {
      name: 'sections of which one holds smaller ones',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Budget 2026'],
          ['Insatser'],
          ['Team norr', 5000],
          ['Team söder', 3000],
          ['Summa team', f('SUM(B5:B6)', 8000)],
          ['Arbetsträning', 2000],
          ['Summa insatser', f('B7+B8', 10000)],
          ['Administration'],
          ['Kansli', 1500],
          ['Revision', 50],
          ['Summa administration', f('SUM(B11:B12)', 1550)],
          ['Totala kostnader', 11850],
        ]),
      ],
      adjust: withoutTotalSum,
      findings: [
        {
          messageId: 'differs',
          cell: 'B14',
          expected: '11550 tkr',
          data: { sections: 'Summa insatser och Summa administration', actual: '11 850 tkr', expected: '11 550 tkr' },
          severity: 'error',
          actual: '11850 tkr',
          difference: '300 tkr',
        },
      ],
    },
    {
      name: 'a total that opens the costs, with a line of its own below it that one year does not have in it',
      checks: 2,
      sheets: [opening([4900, 4950], [200, 250])],
      adjust: withoutTotalSum,
      findings: [
        {
          messageId: 'differs',
          cell: 'C4',
          cells: ['C4', 'C5', 'C8', 'C11'],
          expected: '5000 tkr',
          actual: '4950 tkr',
          difference: '-50 tkr',
          data: { actual: '4 950 tkr', expected: '5 000 tkr', sections: 'Insatser, Kansli och Revision' },
        },
      ],
    },
  ],
});
