import { SUM01 } from '../../../src/rules/sum/SUM-01';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const heading = [['Budget 2026 (tkr)'], ['', 'Budget 2026']];

/** Totals that only their concepts name, as the result shows. */
const bare = (contributions: number, costs: number, result: GridCell) =>
  sheet('Ekonomi', [
    ['Budget 2027 (tkr)'],
    ['', '2027'],
    ['Försäkringskassan', 3000],
    ['Region Östra', 1500],
    ['Sjöby kommun', 900],
    ['Åby kommun', 600],
    ['Medlemsavgifter', contributions],
    [],
    ['Samordnare', 4100],
    ['Kansli', 1500],
    ['Revision', 90],
    ['Kostnader', costs],
    [],
    ['Resultat', result],
  ]);

export const cases = ruleCases(SUM01, {
  accept: [
    {
      name: 'a sum that is its rows',
      sheets: [
        sheet('Budget', [...heading, ['Team', 2400], ['Kansli', 900], ['Revision', 60], ['Summa kostnader', 3360]]),
      ],
      checks: 1,
    },
    { name: 'totals named by their concept alone', sheets: [bare(6000, 5690, f('B7-B12', 310))], checks: 3 },
    {
      name: 'a typed sum that is its rows',
      sheets: [sheet('Budget', [...heading, ['Team', 2400], ['Kansli', 900], ['Summa kostnader', 3300]])],
      checks: 1,
    },
    {
      name: 'what each of many costs, in the row of the sums',
      sheets: [
        sheet('Insatser', [
          ['Insatser 2026'],
          ['', 'Platser', 'Budget tkr', 'Kr per plats', 'Jämförelse, kr'],
          ['Team', 40, 2400, f('C3*1000/B3', 60000), f('C3*1000/$B3', 60000)],
          ['Projekt', 20, 300, f('C4*1000/B4', 15000), f('C4*1000/$B4', 15000)],
          ['Kansli', 10, 900, f('C5*1000/B5', 90000), f('C5*1000/$B5', 90000)],
          ['Summa', 70, f('SUM(C3:C5)', 3600), f('C6*1000/B6', 51428.57), f('C6*1000/$B6', 51428.57)],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'a dash and an empty cell that count for nothing',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Team', 2400, 2400],
          ['Projekt', 300, '-'],
          ['Kansli', 900, 910],
          ['Summa kostnader', f('SUM(B3:B5)', 3600), f('SUM(C3:C5)', 3310)],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'costs written negative',
      sheets: [
        sheet('Budget', [...heading, ['Team', -2400], ['Kansli', -900], ['Summa kostnader', f('SUM(B3:B4)', -3300)]]),
      ],
      checks: 1,
    },
    {
      name: 'rounded figures that differ by the last digit (SUM-08 says so)',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (mnkr)'],
          ['', 'Budget 2026'],
          ['Team', 2.4],
          ['Projekt', 0.3],
          ['Kansli', 0.9],
          ['Summa kostnader', 3.5],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'a sum with a part that cannot be read',
      sheets: [
        sheet('Budget', [
          ...heading,
          ['Team', { error: '#REF!' }],
          ['Kansli', 900],
          ['Revision', 60],
          ['Summa kostnader', 3360],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'formulas with more decimals than a krona has',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (kr)'],
          ['', 'Budget 2026'],
          ['Team', f('100000/3', 100000 / 3)],
          ['Kansli', f('200000/3', 200000 / 3)],
          ['Revision', f('50000/3', 50000 / 3)],
          ['Summa kostnader', f('SUM(B3:B5)', 350000 / 3)],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'a net that takes off a row of "varav"',
      sheets: [
        sheet('Projekt', [
          ['Projekt 2026 (tkr)', '2026'],
          ['Personal', 2400],
          ['Resor', 600],
          ['Summa bruttokostnad', f('SUM(B2:B3)', 3000)],
          ['Varav ESF', 1800],
          ['Netto för förbundet', f('B4-B5', 1200)],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'a total of figures of which one was typed in kronor among thousands',
      sheets: [
        sheet('Budget', [
          ['Budget 2027 (tkr)'],
          ['', 'Budget 2026', 'Budget 2027'],
          ['Insatser', 2900, 2950],
          ['Kansli', 1010, 1030],
          ['Styrelse', 85, 90],
          ['Revision', 60, 62000],
          ['Summa kostnader', f('SUM(B3:B6)', 4055), f('SUM(C3:C6)', 66070)],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a sum that is not its rows',
      sheets: [
        sheet('Budget', [...heading, ['Team', 2400], ['Kansli', 900], ['Revision', 60], ['Summa kostnader', 3410]]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B6',
          severity: 'error',
          expected: '3360 tkr',
          actual: '3410 tkr',
          difference: '50 tkr',
          tolerance: '0 tkr',
          label: 'Summa kostnader, 2026',
          cells: ['B6', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'a total named by its concept alone, which the result takes',
      sheets: [bare(6000, 6190, f('B7-B12', -190))],
      checks: 3,
      findings: [
        {
          messageId: 'differs',
          cell: 'B12',
          expected: '5690 tkr',
          actual: '6190 tkr',
          difference: '500 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Kostnader, 2027',
          cells: ['B12', 'B9', 'B10', 'B11'],
          restsOn: ['B9', 'B10', 'B11'],
        },
      ],
    },
    {
      name: 'the same with a typed result',
      sheets: [bare(6700, 5690, 1010)],
      checks: 3,
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          expected: '6000 tkr',
          actual: '6700 tkr',
          difference: '700 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Medlemsavgifter, 2027',
          cells: ['B7', 'B3', 'B4', 'B5', 'B6'],
          restsOn: ['B3', 'B4', 'B5', 'B6'],
        },
      ],
    },
    {
      name: 'a typed sum that is too large',
      sheets: [
        sheet('Budget', [...heading, ['Team', 2411], ['Kansli', 903], ['Revision', 58], ['Summa kostnader', 3400]]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B6',
          expected: '3372 tkr',
          actual: '3400 tkr',
          difference: '28 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          cells: ['B6', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'whole figures that are a single unit off',
      sheets: [
        sheet('Budget', [...heading, ['Team', 2411], ['Kansli', 903], ['Revision', 58], ['Summa kostnader', 3373]]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B6',
          difference: '1 tkr',
          severity: 'warning',
          expected: '3372 tkr',
          actual: '3373 tkr',
          tolerance: '0 tkr',
          label: 'Summa kostnader, 2026',
          cells: ['B6', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'two digits that have changed places in the total',
      sheets: [
        sheet('Budget', [...heading, ['Team', 5412], ['Kansli', 2050], ['Revision', 75], ['Summa kostnader', 7573]]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'swapped',
          cell: 'B6',
          difference: '36 tkr',
          data: { cell: 'B6', instead: '7 537 tkr' },
          expected: '7537 tkr',
          actual: '7573 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          cells: ['B6', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'a total in another unit than its rows',
      sheets: [
        sheet('Budget', [...heading, ['Team', 2411], ['Kansli', 903], ['Revision', 58], ['Summa kostnader', 33720]]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'scaled',
          cell: 'B6',
          data: { factor: '10' },
          expected: '3372 tkr',
          actual: '33720 tkr',
          difference: '30348 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          cells: ['B6', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'SUM that passes by a number stored as text',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Team', '2 400', 2400],
          ['Kansli', 900, 900],
          ['Revision', 60, 60],
          ['Summa kostnader', f('SUM(B3:B5)', 960), f('SUM(C3:C5)', 3360)],
        ]),
      ],
      checks: 2,
      findings: [
        {
          messageId: 'passesText',
          cell: 'B6',
          difference: '-2400 tkr',
          data: { cells: 'B3' },
          expected: '3360 tkr',
          actual: '960 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          cells: ['B6', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'many rounded figures that add up to more than the last digit explains',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (mnkr)'],
          ['', 'Budget 2026'],
          ['Team', 2.4],
          ['Spår', 1.3],
          ['Projekt', 0.3],
          ['Kansli', 0.9],
          ['Summa kostnader', 5.1],
        ]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          difference: '0.2 mnkr',
          tolerance: '0.25 mnkr',
          severity: 'warning',
          expected: '4.9 mnkr',
          actual: '5.1 mnkr',
          label: 'Summa kostnader, 2026',
          cells: ['B7', 'B3', 'B4', 'B5', 'B6'],
          restsOn: ['B3', 'B4', 'B5', 'B6'],
        },
      ],
    },
    {
      name: 'a column of a kind of cost in a table by insats and kind of cost',
      sheets: [
        sheet('Kostnadsslag', [
          ['Kostnader 2027 per insats (tkr)'],
          [],
          ['Insats', 'Löner', 'Hyror', 'Resor', 'Totalt'],
          ['Grenen', 700, 90, 10, 800],
          ['Roten', 500, 60, 40, 600],
          ['Kansli', 400, 50, 0, 450],
          ['Totalt', 1600, 230, 50, 1850],
        ]),
      ],
      checks: 4,
      findings: [
        {
          messageId: 'differs',
          cell: 'C7',
          expected: '200 tkr',
          actual: '230 tkr',
          difference: '30 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Totalt, Hyror',
          cells: ['C7', 'C4', 'C5', 'C6'],
          restsOn: ['C4', 'C5', 'C6'],
        },
      ],
    },
    {
      name: 'a sum of income that is off by as much as a cost is',
      sheets: [
        sheet('Budget', [
          ...heading,
          ['Medlemsbidrag', 4000],
          ['Övriga intäkter', 300],
          ['Summa intäkter', 4360],
          ['Team', 2400],
          ['Revision', 60],
          ['Summa kostnader', 2460],
        ]),
      ],
      findings: [{ messageId: 'differs', cell: 'B5', expected: '4300 tkr', actual: '4360 tkr' }],
    },
    {
      name: 'a sum that has a row below it in it',
      sheets: [
        sheet('Budget', [...heading, ['Team', 2400], ['Kansli', 900], ['Summa kostnader', 3360], ['Revision', 60]]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'leavesOutRow',
          cell: 'B5',
          expected: '3300 tkr',
          actual: '3360 tkr',
          difference: '60 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          data: { row: 'Revision', cell: 'B6' },
          cells: ['B5', 'B3', 'B4'],
          restsOn: ['B3', 'B4'],
        },
      ],
    },
    {
      name: 'the total of members that stand beside each other, with a single row of amounts',
      sheets: [
        sheet('Bidrag', [
          ['Förbundsbidrag 2027 (tkr)'],
          ['', 'Försäkringskassan', 'Region Sund', 'Alby kommun', 'Dalarps kommun', 'Totalt'],
          ['Bidrag', 3800, 1900, 1330, 570, 7650],
        ]),
      ],
      findings: [{ messageId: 'differs', cell: 'F3', expected: '7600 tkr', actual: '7650 tkr' }],
    },
    {
      name: 'what is left for the förbund to pay, typed in one year and worked out in the others',
      sheets: [
        sheet('Budget', [
          ['Projektbudget (tkr)'],
          [],
          ['Kostnad', '2026', '2027', '2028'],
          ['Personal', 2000, 2100, 2200],
          ['Resor', 100, 100, 100],
          ['Summa kostnader', f('SUM(B4:B5)', 2100), f('SUM(C4:C5)', 2200), f('SUM(D4:D5)', 2300)],
          ['Finansiering'],
          ['ESF-stöd', 1260, 1320, 1380],
          ['Egna medel', f('B6-B8', 840), f('C6-C8', 880), 700],
          ['Summa finansiering', f('SUM(B8:B9)', 2100), f('SUM(C8:C9)', 2200), f('SUM(D8:D9)', 2080)],
        ]),
      ],
      findings: [
        {
          messageId: 'isWorkedOut',
          cell: 'D9',
          expected: '920 tkr',
          actual: '700 tkr',
          data: { expected: '920 tkr', rows: 'Summa kostnader och ESF-stöd' },
        },
      ],
    },
  ],
});
