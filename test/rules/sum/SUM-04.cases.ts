import { SUM04 } from '../../../src/rules/sum/SUM-04';
import { f, percent, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

/** Members and costs, each with a sum. */
const budget = (contributions: GridCell, costs: GridCell, audit: GridCell = 45) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Försäkringskassan', 1500],
    ['Region Ås', 750],
    ['Ås kommun', 750],
    ['Summa bidrag', contributions],
    ['Mötesplatsen', 1700],
    ['Kansli', 1000],
    ['Styrelse', 120],
    ['Revision', audit],
    ['Summa kostnader', costs],
  ]);

const allContributions = f('SUM(B3:B5)', 3000);
const allCosts = f('SUM(B7:B10)', 2865);

export const cases = ruleCases(SUM04, {
  accept: [
    {
      name: 'a sum over all its rows',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Team', 2400],
          ['Kansli', 900],
          ['Revision', 60],
          ['Summa kostnader', f('SUM(B3:B5)', 3360)],
        ]),
      ],
      checks: 1,
    },
    { name: 'sums over all their rows', sheets: [budget(allContributions, allCosts)], checks: 2 },
    { name: 'a chain of plus over all rows', sheets: [budget(f('B3+B4+B5', 3000), allCosts)], checks: 2 },
    {
      name: 'a row that only breaks down another',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Team', 2400],
          ['Kansli', 900],
          ['varav hyra', 120],
          ['Revision', 60],
          ['Summa kostnader', f('B3+B4+B6', 3360)],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'equity above the income, which no sum of income adds',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Ingående eget kapital', 400],
          ['Medlemsbidrag', 3000],
          ['Ränteintäkter', 20],
          ['Summa intäkter', f('SUM(B4:B5)', 3020)],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'a row left out that cannot be read (HYG-01 tells of it)',
      sheets: [budget(allContributions, f('SUM(B7:B9)', 2820), { error: '#REF!' })],
      checks: 2,
    },
    {
      name: 'a row without a name and without an amount',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Team', 2400],
          ['Kansli', 900],
          ['', 0],
          ['Styrelse', 0],
          ['Summa kostnader', f('SUM(B3:B4)', 3300)],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'a row that comes from another sheet, and a typed sum',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Team', f('Team!B3+Team!B4', 2400), 2400],
          ['Kansli', 900, 900],
          ['Summa kostnader', f('SUM(B3:B4)', 3300), 3300],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'a row of shares above the costs that follow them',
      sheets: [
        sheet('Delat', [
          ['Gemensamma kostnader 2026 (kr)'],
          ['Kostnad', 'Totalt', 'Norr', 'Söder'],
          ['Nyckel', percent(1), percent(0.6), percent(0.4)],
          ['Webbplats', 60000, 36000, 24000],
          ['Utbildning', 40000, 24000, 16000],
          ['Summa', f('SUM(B4:B5)', 100000), f('SUM(C4:C5)', 60000), f('SUM(D4:D5)', 40000)],
        ]),
      ],
      checks: 3,
    },
  ],
  reject: [
    {
      name: 'a sum that leaves out its last row',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Team', 2400],
          ['Kansli', 900],
          ['Revision', 60],
          ['Summa kostnader', f('SUM(B3:B4)', 3300)],
        ]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'missesRows',
          cell: 'B6',
          severity: 'error',
          expected: '3360 tkr',
          actual: '3300 tkr',
          difference: '-60 tkr',
          tolerance: '0 tkr',
          label: 'Summa kostnader, 2026',
          data: { rows: 'Revision', cells: 'B5' },
          cells: ['B6', 'B5'],
          restsOn: ['B5'],
        },
      ],
    },
    {
      name: 'a range that stops one row too early',
      sheets: [budget(allContributions, f('SUM(B7:B9)', 2820))],
      checks: 2,
      findings: [
        {
          messageId: 'missesRows',
          cell: 'B11',
          expected: '2865 tkr',
          actual: '2820 tkr',
          difference: '-45 tkr',
          severity: 'error',
          data: { rows: 'Revision', cells: 'B10' },
          tolerance: '0 tkr',
          label: 'Summa kostnader, 2026',
          cells: ['B11', 'B10'],
          restsOn: ['B10'],
        },
      ],
    },
    {
      name: 'a range that begins one row too late',
      sheets: [budget(f('SUM(B4:B5)', 1500), allCosts)],
      checks: 2,
      findings: [
        {
          messageId: 'missesRows',
          cell: 'B6',
          data: { rows: 'Försäkringskassan', cells: 'B3' },
          expected: '3000 tkr',
          actual: '1500 tkr',
          difference: '-1500 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa bidrag, 2026',
          cells: ['B6', 'B3'],
          restsOn: ['B3'],
        },
      ],
    },
    {
      name: 'a chain that skips a row in the middle',
      sheets: [budget(allContributions, f('B7+B9+B10', 1865))],
      checks: 2,
      findings: [
        {
          messageId: 'missesRows',
          cell: 'B11',
          data: { rows: 'Kansli', cells: 'B8' },
          expected: '2865 tkr',
          actual: '1865 tkr',
          difference: '-1000 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          cells: ['B11', 'B8'],
          restsOn: ['B8'],
        },
      ],
    },
    {
      name: 'a row left out that has no amount yet',
      sheets: [budget(allContributions, f('SUM(B7:B9)', 2820), 0)],
      checks: 2,
      findings: [
        {
          messageId: 'missesEmptyRows',
          cell: 'B11',
          severity: 'note',
          data: { rows: 'Revision', cells: 'B10' },
          label: 'Summa kostnader, 2026',
          cells: ['B11', 'B10'],
        },
      ],
    },
    {
      name: 'two rows left out, of which one has no amount',
      sheets: [budget(allContributions, f('SUM(B7:B8)', 2700), 0)],
      checks: 2,
      findings: [
        {
          messageId: 'missesRows',
          cell: 'B11',
          expected: '2820 tkr',
          actual: '2700 tkr',
          difference: '-120 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          data: { rows: 'Styrelse och Revision', cells: 'B9 och B10' },
          cells: ['B11', 'B9', 'B10'],
          restsOn: ['B9', 'B10'],
        },
      ],
    },
    {
      name: 'a total that leaves out one of its subtotals',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)', 'Budget 2026'],
          ['Teamet', 2000],
          ['Porten', 1013],
          ['Summa insatser', f('SUM(B2:B3)', 3013)],
          ['Kansli', 904],
          ['Revision', 61],
          ['Summa förbundet', f('SUM(B5:B6)', 965)],
          ['Möten', 100],
          ['Resor', 30],
          ['Summa styrelsen', f('SUM(B8:B9)', 130)],
          ['Summa kostnader', f('B4+B10', 3143)],
        ]),
      ],
      checks: 4,
      findings: [
        {
          messageId: 'missesRows',
          cell: 'B11',
          expected: '4108 tkr',
          actual: '3143 tkr',
          difference: '-965 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          data: { rows: 'Summa förbundet', cells: 'B7' },
          cells: ['B11', 'B7'],
          restsOn: ['B7'],
        },
      ],
    },
    {
      name: 'a sum under a name that is no kind of figures',
      sheets: [
        sheet('Insatser', [
          ['Insatser 2026, tkr'],
          ['Insats', 'Personal', 'Lokal'],
          ['Stegen', 900, 100],
          ['Verkstan', 700, 90],
          ['Mötesplatsen', 500, 70],
          ['Summa', f('SUM(B3:B4)', 1600), f('SUM(C3:C5)', 260)],
        ]),
      ],
      findings: [{ messageId: 'missesRows', cell: 'B6', label: 'Summa, Personal', expected: '2100 tkr' }],
    },
  ],
});
