import { XS04 } from '../../../src/rules/xs/XS-04';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = sheet('Budget', [
  ['Budget 2026 och plan 2027 (tkr)'],
  ['Verksamhet', '2026', '2027'],
  ['Medlemsbidrag', 4000, 4000],
  ['Kompassen', 1400, 1450],
  ['Nystart', 1100, 1100],
  ['Kansli', 1200, 1200],
  ['Revision', 50, 50],
  ['Summa kostnader', f('SUM(B4:B7)', 3750), f('SUM(C4:C7)', 3800)],
]);
const intervention = (title: string, wages: number) =>
  sheet('Kompassen', [
    [title],
    ['Kostnad', 'Belopp'],
    ['Lön', wages],
    ['Lokaler', 300000],
    ['Material', 90000],
    ['Totalt', f('SUM(B3:B5)', wages + 390000)],
  ]);

/** A sheet for one insats with whatever rows are given, in kronor. */
const detail = (title: string, ...rows: readonly (readonly GridCell[])[]) =>
  sheet('Kompassen', [[title], ['Kostnad', 'Belopp'], ...rows]);

export const cases = ruleCases(XS04, {
  accept: [
    {
      name: 'a total that is its row, in another unit',
      sheets: [budget, intervention('Kompassen – budget 2026 (kr)', 1010000)],
      checks: 1,
    },
    {
      name: 'a sheet that no row of the budget is named for',
      sheets: [budget, intervention('Seglet – budget 2026 (kr)', 990000)],
      checksSomething: false,
    },
    {
      name: 'what is left for the förbund to pay, as the main budget has it',
      sheets: [
        budget,
        detail(
          'Kompassen – budget 2026 (kr)',
          ['Lön', 1500000],
          ['Lokaler', 300000],
          ['Summa kostnader', f('SUM(B3:B4)', 1800000)],
          ['Bidrag från kommunen', 400000],
          ['Netto', f('B5-B6', 1400000)],
        ),
      ],
      checks: 1,
    },
    {
      name: 'half a thousand in a budget in tkr',
      sheets: [
        budget,
        detail(
          'Kompassen – budget 2026 (kr)',
          ['Lön', 1000000],
          ['Lokaler', 401000],
          ['Totalt', f('SUM(B3:B4)', 1401000)],
        ),
      ],
      checks: 1,
    },
    {
      name: 'a list without a total',
      sheets: [budget, detail('Kompassen – budget 2026 (kr)', ['Lön', 1000000], ['Lokaler', 300000])],
      checksSomething: false,
    },
    {
      name: 'a follow-up of the insats, which is no budget of it',
      sheets: [
        budget,
        sheet('Kompassen', [
          ['Uppföljning Kompassen 2026 (tkr)'],
          ['', 'Budget 2026', 'Utfall 2026'],
          ['Lön', 1000, 990],
          ['Lokaler', 300, 310],
          ['Summa', 1300, 1300],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a year that the budget does not have',
      sheets: [budget, intervention('Kompassen – budget 2029 (kr)', 1050000)],
      checksSomething: false,
    },
    {
      name: 'the larger of two budgets, of which the smaller has another amount',
      sheets: [
        sheet('Utkast', [
          ['Budget 2026 (tkr)'],
          ['', '2026'],
          ['Kompassen', 1300],
          ['Kansli', 900],
          ['Summa kostnader', 2200],
        ]),
        budget,
        intervention('Kompassen – budget 2026 (kr)', 1010000),
      ],
      checks: 1,
    },
    {
      name: 'a follow-up of the insats, whose budget may have been revised',
      sheets: [
        budget,
        sheet('Kompassen', [
          ['Kompassen 2026 (tkr)'],
          ['', 'Budget 2026', 'Utfall 2026', 'Avvikelse'],
          ['Lön', 1000, 990, 10],
          ['Lokaler', 300, 310, -10],
          ['Summa', 1300, 1300, 0],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'who pays for the insats, which is not what it costs',
      sheets: [
        budget,
        sheet('Kompassen', [
          ['Kompassen (tkr)'],
          ['', 'Bidrag 2026'],
          ['Försäkringskassan', 600],
          ['Region Västra', 300],
          ['Lindby kommun', 300],
          ['Summa', 1200],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a table of the same sheet as the budget',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['Verksamhet', '2026'],
          ['Medlemsbidrag', 4000],
          ['Kompassen', 1400],
          ['Kansli', 1200],
          ['Summa kostnader', 2600],
          [],
          [],
          ['Kompassen'],
          ['Kostnad', '2026'],
          ['Lön', 900],
          ['Lokaler', 300],
          ['Summa', 1200],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a total that is not its row',
      sheets: [budget, intervention('Insats Kompassen – budget 2026 (kr)', 1050000)],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'Kompassen!B6',
          expected: '1400000 kr',
          actual: '1440000 kr',
          difference: '40000 kr',
          tolerance: '1000 kr',
          data: { row: 'Kompassen', other: 'Budget!B4' },
          severity: 'error',
          label: 'Totalt, 2026',
          cells: ['Kompassen!B6', 'Budget!B4'],
          restsOn: ['Budget!B4'],
        },
      ],
    },
    {
      name: 'the plan of a later year',
      sheets: [
        budget,
        sheet('Kompassen', [
          ['Kompassen (tkr)'],
          ['Kostnad', '2026', '2027'],
          ['Lön', 1100, 1100],
          ['Lokaler', 300, 310],
          ['Totalt', f('SUM(B3:B4)', 1400), f('SUM(C3:C4)', 1410)],
        ]),
      ],
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'Kompassen!C5',
          expected: '1450 tkr',
          actual: '1410 tkr',
          difference: '-40 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Totalt, 2027',
          data: { row: 'Kompassen', other: 'Budget!C4' },
          cells: ['Kompassen!C5', 'Budget!C4'],
          restsOn: ['Budget!C4'],
        },
      ],
    },
    {
      name: 'a sheet that is only named for its insats, a thousand and an öre off',
      sheets: [
        budget,
        detail('Budget 2026 (kr)', ['Lön', 1000000], ['Lokaler', 401000.01], ['Totalt', f('SUM(B3:B4)', 1401000.01)]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'Kompassen!B5',
          expected: '1400000 kr',
          actual: '1401000.01 kr',
          difference: '1000.01 kr',
          tolerance: '1000 kr',
          severity: 'error',
          label: 'Totalt, 2026',
          data: { row: 'Kompassen', other: 'Budget!B4' },
          cells: ['Kompassen!B5', 'Budget!B4'],
          restsOn: ['Budget!B4'],
        },
      ],
    },
    {
      name: 'a total of costs before a net below it',
      sheets: [
        budget,
        detail(
          'Kompassen – budget 2026 (kr)',
          ['Lön', 1500000],
          ['Lokaler', 300000],
          ['Summa kostnader', f('SUM(B3:B4)', 1800000)],
          ['Bidrag från kommunen', 300000],
          ['Netto', f('B5-B6', 1500000)],
        ),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'Kompassen!B5',
          expected: '1400000 kr',
          actual: '1800000 kr',
          difference: '400000 kr',
          tolerance: '1000 kr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          data: { row: 'Kompassen', other: 'Budget!B4' },
          cells: ['Kompassen!B5', 'Budget!B4'],
          restsOn: ['Budget!B4'],
        },
      ],
    },
    {
      name: 'a tenth of a thousand, where the budget is written to it',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', '2026'],
          ['Medlemsbidrag', 4000],
          ['Kompassen', 1400.5],
          ['Kansli', 1200],
        ]),
        detail(
          'Kompassen – budget 2026 (kr)',
          ['Lön', 1100650],
          ['Lokaler', 300000],
          ['Totalt', f('SUM(B3:B4)', 1400650)],
        ),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'Kompassen!B5',
          expected: '1400500 kr',
          actual: '1400650 kr',
          difference: '150 kr',
          tolerance: '100 kr',
          severity: 'error',
          label: 'Totalt, 2026',
          data: { row: 'Kompassen', other: 'Budget!B4' },
          cells: ['Kompassen!B5', 'Budget!B4'],
          restsOn: ['Budget!B4'],
        },
      ],
    },
    ...[
      'Insatsbudget: Kompassen',
      'Kompassen – insatsbudget 2026',
      'Delprojektbudget Kompassen',
      'Kostnadskalkyl för Kompassen',
    ].map((title) => ({
      name: `the total of a sheet called ${title}`,
      sheets: [budget, intervention(`${title} (kr)`, 990000)],
      findings: [{ messageId: 'differs', cell: 'Kompassen!B6', expected: '1400000 kr', actual: '1380000 kr' }] as const,
    })),
  ],
});
