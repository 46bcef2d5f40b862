import { SUM04 } from '../../../src/rules/sum/SUM-04';
import { f, sheet, type GridCell } from '../../support/grid';
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
    },
    { name: 'sums over all their rows', sheets: [budget(allContributions, allCosts)] },
    { name: 'a chain of plus over all rows', sheets: [budget(f('B3+B4+B5', 3000), allCosts)] },
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
      findings: [{ messageId: 'missesRows', cell: 'B6', severity: 'error' }],
    },
    {
      name: 'a range that stops one row too early',
      sheets: [budget(allContributions, f('SUM(B7:B9)', 2820))],
      findings: [
        {
          messageId: 'missesRows',
          cell: 'B11',
          expected: '2865 tkr',
          actual: '2820 tkr',
          difference: '-45 tkr',
          severity: 'error',
          data: { rows: 'Revision', cells: 'B10' },
        },
      ],
    },
    {
      name: 'a range that begins one row too late',
      sheets: [budget(f('SUM(B4:B5)', 1500), allCosts)],
      findings: [{ messageId: 'missesRows', cell: 'B6', data: { rows: 'Försäkringskassan', cells: 'B3' } }],
    },
    {
      name: 'a chain that skips a row in the middle',
      sheets: [budget(allContributions, f('B7+B9+B10', 1865))],
      findings: [{ messageId: 'missesRows', cell: 'B11', data: { rows: 'Kansli', cells: 'B8' } }],
    },
    {
      name: 'a row left out that has no amount yet',
      sheets: [budget(allContributions, f('SUM(B7:B9)', 2820), 0)],
      findings: [{ messageId: 'missesEmptyRows', cell: 'B11', severity: 'note', data: { rows: 'Revision' } }],
    },
  ],
});
