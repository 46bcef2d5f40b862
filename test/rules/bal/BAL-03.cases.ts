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
const sideBySide = (result: number, interventions = 2900, name = 'Resultat') =>
  sheet('Budget', [
    ['Budget 2027 (tkr)'],
    [],
    ['INTÄKTER', 'Belopp', '', 'KOSTNADER', 'Belopp'],
    ['Försäkringskassan', 2000, '', 'Insatser', interventions],
    ['Region Östra', 1000, '', 'Kansli', 800],
    ['Sjöby kommun', 1000, '', 'Revision', 60],
    ['Summa', 4000, '', 'Summa', interventions + 860],
    [],
    [name, result],
  ]);

/** Costs to the left with the result under them, income to the right. */
const costsFirst = (result: number) =>
  sheet('Budget', [
    ['Budget 2027 (tkr)'],
    [],
    ['KOSTNADER', 'Belopp', '', 'INTÄKTER', 'Belopp'],
    ['Insatser', 2900, '', 'Försäkringskassan', 2000],
    ['Kansli', 800, '', 'Region Östra', 1000],
    ['Revision', 60, '', 'Sjöby kommun', 1000],
    ['Summa', 3760, '', 'Summa', 4000],
    [],
    ['Resultat', result],
  ]);
/** Two years side by side in kronor, the results in thousands. */
const twoYears = (headings: readonly string[], right: readonly string[], results: readonly number[]) =>
  sheet('Budget', [
    ['Budget 2027 och plan (kr)'],
    [],
    ['INTÄKTER', ...headings, '', 'KOSTNADER', ...right],
    ['Försäkringskassan', 2000000, 2100000, '', 'Insatser', 2900000, 3000000],
    ['Region Östra', 1000000, 1050000, '', 'Kansli', 800000, 810000],
    ['Sjöby kommun', 1000000, 1050000, '', 'Revision', 60000, 60000],
    ['Summa', 4000000, 4200000, '', 'Summa', 3760000, 3870000],
    [],
    ['Resultat', ...results.map((tkr) => tkr * 1000)],
  ]);
const rows = (...lines: readonly (readonly GridCell[])[]) =>
  sheet('Budget', [['Budget 2026 (tkr)'], [], ['', 'Budget 2026'], ...lines]);

/** Amounts in two tables beside each other, row by row, and what follows under the left one. */
const beside = (
  heads: readonly GridCell[],
  lines: readonly (readonly GridCell[])[],
  ...below: readonly (readonly GridCell[])[]
) => sheet('Budget', [['Budget 2027 (tkr)'], [], [...heads], ...lines, [], ...below]);
const incomeHead = ['INTÄKTER', 'Belopp', '', 'KOSTNADER', 'Belopp'];
const costHead = ['KOSTNADER', 'Belopp', '', 'INTÄKTER', 'Belopp'];

export const cases = ruleCases(BAL03, {
  accept: [
    { name: 'income and costs side by side', checks: 1, sheets: [sideBySide(240)] },
    {
      name: 'a result by formula',
      sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }])],
      checks: 1,
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
      checks: 0,
    },
    {
      name: 'a result of income and negative costs, as far as millions show it',
      sheets: [
        sheet('Budget', [
          ['Sammanfattning i mnkr'],
          ['', 'Budget 2025', 'Budget 2026'],
          ['Summa intäkter', 14.5, 14.3],
          ['Summa kostnader', -13.8, -13.8],
          ['Årets resultat', 0.7, 0.5],
        ]),
      ],
      checks: 2,
    },
    { name: 'costs and income side by side', checks: 1, sheets: [costsFirst(240)] },
    {
      name: 'costs side by side with income, of two years',
      checks: 2,
      sheets: [twoYears(['2027', '2028'], ['2027', '2028'], [240, 330])],
    },
    {
      name: 'several rows of total costs, which leave open what the result is made of',
      sheets: [
        rows(['Summa intäkter', 12000], ['Summa kostnader', 5000], ['Summa kostnader', 6500], ['Resultat', 600]),
      ],
      checks: 0,
    },
    {
      name: 'financial items beside a result that was typed',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Budget 2026', 'Kommentar'],
          ['Summa intäkter', 12000],
          ['Summa kostnader', 12395],
          ['Finansiella intäkter', 100, 'Ränta'],
          ['Årets resultat', -290],
        ]),
      ],
      checks: 0,
    },
    { name: 'a deficit that is called one and has no sign', checks: 1, sheets: [sideBySide(100, 3240, 'Underskott')] },
    {
      name: 'years that lack one of the three amounts',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          [],
          ['', 'Budget 2026', 'Plan 2027', 'Plan 2028', 'Plan 2029'],
          ['Summa intäkter', 12000, 12000, null, 12000],
          ['Summa kostnader', 12395, 12395, 12395, null],
          ['Resultat', -395, null, 100, 100],
        ]),
      ],
    },
    {
      name: 'income with a cost among it, beside the other costs',
      sheets: [
        sheet('Budget', [
          ['Budget 2027 (tkr)'],
          [],
          ['INTÄKTER', 'Belopp', '', 'KOSTNADER', 'Belopp'],
          ['Försäkringskassan', 2000, '', 'Insatser', 2900],
          ['Region Östra', 1000, '', 'Kansli', 800],
          ['Sjöby kommun', 1000, '', 'Revision', 60],
          ['Summa', 4000, '', 'Summa', 3760],
          ['Avgår kostnad för bank', 40],
          ['Resultat', 200],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'costs beside that are not added up',
      sheets: [
        sheet('Budget', [
          ['Budget 2027 (tkr)'],
          [],
          ['INTÄKTER', 'Belopp', '', 'KOSTNADER', 'Belopp'],
          ['Försäkringskassan', 2000, '', 'Insatser', 2900],
          ['Region Östra', 1000, '', 'Kansli', 800],
          ['Sjöby kommun', 1000, '', 'Revision', 60],
          ['Summa', 4000],
          [],
          ['Resultat', 340],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'costs beside of which one stands below their sum',
      sheets: [
        sheet('Budget', [
          ['Budget 2027 (tkr)'],
          [],
          ['INTÄKTER', 'Belopp', '', 'KOSTNADER', 'Belopp'],
          ['Försäkringskassan', 2000, '', 'Insatser', 2900],
          ['Region Östra', 1000, '', 'Kansli', 800],
          ['Sjöby kommun', 1000, '', 'Revision', 60],
          ['Summa', 4000, '', 'Summa', f('SUM(E4:E6)', 3760)],
          ['', '', '', 'Oförutsett', 100],
          ['Resultat', 140],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'years side by side of which the costs have only one',
      checks: 1,
      sheets: [twoYears(['2027', '2028'], ['2027', '2026'], [240, 500])],
    },
    {
      name: 'a budget and a forecast side by side',
      checks: 2,
      sheets: [twoYears(['Budget 2027', 'Prognos 2027'], ['Budget 2027', 'Prognos 2027'], [240, 330])],
    },
    {
      name: 'two results, which leave open which of them is meant',
      checks: 0,
      sheets: [
        beside(
          incomeHead,
          [
            ['Försäkringskassan', 2000, '', 'Insatser', 2900],
            ['Region Östra', 1000, '', 'Kansli', 800],
            ['Sjöby kommun', 1000, '', 'Revision', 60],
            ['Summa', 4000, '', 'Summa', 3760],
          ],
          ['Resultat', 340],
          ['Budgeterat resultat', 240],
        ),
      ],
    },
    {
      name: 'costs in two tables beside the income',
      checks: 0,
      sheets: [
        beside(
          [...incomeHead, '', 'LOKALER', 'Belopp'],
          [
            ['Försäkringskassan', 2000, '', 'Insatser', 2900, '', 'Hyra', 100],
            ['Region Östra', 1000, '', 'Kansli', 800, '', 'El', 20],
            ['Sjöby kommun', 1000, '', 'Revision', 60, '', 'Städning', 20],
            ['Summa', 4000, '', 'Summa', 3760, '', 'Summa', 140],
          ],
          ['Resultat', 100],
        ),
      ],
    },
    {
      name: 'income among the costs, beside the other income',
      checks: 0,
      sheets: [
        beside(
          costHead,
          [
            ['Insatser', 2900, '', 'Försäkringskassan', 2000],
            ['Kansli', 800, '', 'Region Östra', 1000],
            ['Revision', 60, '', 'Sjöby kommun', 1000],
            ['Summa', 3760, '', 'Summa', 4000],
            ['Ränteintäkter', 20],
          ],
          ['Resultat', 260],
        ),
      ],
    },
    {
      name: 'income beside the costs that is not added up',
      checks: 0,
      sheets: [
        beside(
          costHead,
          [
            ['Insatser', 2900, '', 'Försäkringskassan', 2000],
            ['Kansli', 800, '', 'Region Östra', 1000],
            ['Revision', 60, '', 'Sjöby kommun', 1000],
            ['Summa', 3760],
          ],
          ['Resultat', 340],
        ),
      ],
    },
    {
      name: 'costs that are not added up, beside the income',
      checks: 0,
      sheets: [
        beside(
          costHead,
          [
            ['Insatser', 2900, '', 'Försäkringskassan', 2000],
            ['Kansli', 800, '', 'Region Östra', 1000],
            ['Revision', 60, '', 'Sjöby kommun', 1000],
            ['', '', '', 'Summa', 4000],
          ],
          ['Resultat', 340],
        ),
      ],
    },
  ],
  reject: [
    {
      name: 'a result that is not income less costs, which stand side by side',
      checks: 1,
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
      checks: 1,
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
      checks: 1,
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
    {
      name: 'a result under the costs that is not what the income beside leaves',
      checks: 1,
      sheets: [costsFirst(340)],
      findings: [
        {
          messageId: 'differs',
          cell: 'B9',
          expected: '240 tkr',
          actual: '340 tkr',
          cells: ['B9', 'E7', 'B7'],
          restsOn: ['E7', 'B7'],
          severity: 'error',
          difference: '100 tkr',
          data: { actual: '340 tkr', income: '4 000 tkr', cost: '3 760 tkr', expected: '240 tkr' },
        },
      ],
    },
    {
      name: 'the second of two years side by side, with another sheet in the workbook',
      checks: 2,
      sheets: [
        twoYears(['2027', '2028'], ['2027', '2028'], [240, 230]),
        sheet('Revision', [['Revision 2027 (tkr)'], ['', '2027'], ['Arvoden', 40], ['Resor', 20], ['Summa', 60]]),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'Budget!C9',
          expected: '330000 kr',
          actual: '230000 kr',
          restsOn: ['Budget!C7', 'Budget!G7'],
          severity: 'error',
          difference: '-100000 kr',
          data: { actual: '230 000 kr', income: '4 200 000 kr', cost: '3 870 000 kr', expected: '330 000 kr' },
        },
      ],
    },
    {
      name: 'a deficit without a sign that is not the difference',
      checks: 1,
      sheets: [sideBySide(90, 3240, 'Underskott')],
      findings: [
        {
          messageId: 'differs',
          cell: 'B9',
          expected: '-100 tkr',
          actual: '90 tkr',
          severity: 'error',
          difference: '190 tkr',
          data: { actual: '90 tkr', income: '4 000 tkr', cost: '4 100 tkr', expected: '−100 tkr' },
        },
      ],
    },
    {
      name: 'a result that has lost its sign',
      checks: 1,
      sheets: [sideBySide(100, 3240)],
      findings: [
        {
          messageId: 'differs',
          cell: 'B9',
          expected: '-100 tkr',
          actual: '100 tkr',
          severity: 'error',
          difference: '200 tkr',
          data: { actual: '100 tkr', income: '4 000 tkr', cost: '4 100 tkr', expected: '−100 tkr' },
        },
      ],
    },
    {
      name: 'a heading between the totals and the result',
      checks: 1,
      sheets: [
        rows(['Summa intäkter', 12000], ['Summa kostnader', 12395], ['Uppgifter om balanskravet:'], ['Resultat', -359]),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          expected: '-395 tkr',
          severity: 'error',
          actual: '-359 tkr',
          difference: '36 tkr',
          data: { actual: '−359 tkr', income: '12 000 tkr', cost: '12 395 tkr', expected: '−395 tkr' },
        },
      ],
    },
    {
      name: 'a result of several years that are known as income less costs, one of them wrong',
      sheets: [
        sheet('Budget', [
          ['Budget och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
          ['Summa intäkter', 12000, 12100, 12200],
          ['Summa kostnader', 11900, 12000, 12050],
          ['Årets resultat', 100, 100, 510],
        ]),
      ],
      findings: [{ messageId: 'differs', cell: 'D5', expected: '150 tkr', actual: '510 tkr' }],
    },
  ],
});
