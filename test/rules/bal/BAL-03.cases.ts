import { BAL03 } from '../../../src/rules/bal/BAL-03';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { budget } from './grids';

const short = (result: GridCell, cost: GridCell = 12395) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    [],
    ['', 'Budget 2026'],
    ['Summa intäkter', 12000],
    ['Summa kostnader', cost],
    ['Resultat', result],
  ]);

/** Income to the left, costs to the right, and the result under the income. */
const sideBySide = (result: number) =>
  sheet('Budget', [
    ['Budget 2027 (tkr)'],
    [],
    ['INTÄKTER', 'Belopp', '', 'KOSTNADER', 'Belopp'],
    ['Försäkringskassan', 2000, '', 'Insatser', 2900],
    ['Region Östra', 1000, '', 'Kansli', 800],
    ['Sjöby kommun', 1000, '', 'Revision', 60],
    ['Summa', 4000, '', 'Summa', 3760],
    [],
    ['Resultat', result],
  ]);

export const cases = ruleCases(BAL03, {
  accept: [
    { name: 'income and costs side by side', sheets: [sideBySide(240)] },
    {
      name: 'a result by formula, which SUM-01 looks at',
      sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }])],
      checksSomething: false,
    },
    {
      name: 'financial items between the totals and the result',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Budget 2026'],
          ['Summa intäkter', 12000],
          ['Summa kostnader', 12395],
          ['Finansiella intäkter', 100],
          ['Årets resultat', -295],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a result that is not income less costs, which stand side by side',
      sheets: [sideBySide(340)],
      findings: [
        {
          messageId: 'differs',
          cell: 'B9',
          expected: '240 tkr',
          actual: '340 tkr',
          label: 'Resultat, 2027',
          severity: 'error',
          difference: '100 tkr',
          cells: ['B9', 'B7', 'E7'],
          restsOn: ['B7', 'E7'],
          data: { actual: '340 tkr', income: '4 000 tkr', cost: '3 760 tkr', expected: '240 tkr' },
        },
      ],
    },
    {
      name: 'a typed result that is not income less costs',
      sheets: [short(-359)],
      findings: [
        {
          messageId: 'differs',
          cell: 'B6',
          expected: '-395 tkr',
          actual: '-359 tkr',
          difference: '36 tkr',
          severity: 'error',
          data: { actual: '−359 tkr', income: '12 000 tkr', cost: '12 395 tkr', expected: '−395 tkr' },
        },
      ],
    },
    {
      name: 'a result rounded from formulas, as a note',
      sheets: [short(-396, f('12394.6+0.8', 12395.4))],
      findings: [
        {
          messageId: 'rounding',
          cell: 'B6',
          severity: 'note',
          expected: '-395.4 tkr',
          label: 'Resultat, 2026',
          actual: '-396 tkr',
          difference: '-0.6 tkr',
          cells: ['B6', 'B4', 'B5'],
          restsOn: ['B4', 'B5'],
          data: { actual: '−396 tkr', expected: '−395,4 tkr' },
        },
      ],
    },
  ],
});
