import { SUM02 } from '../../../src/rules/sum/SUM-02';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

/** Two sections with their sums and a total under them. */
const budget = (total: number | ReturnType<typeof f>) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Insatser'],
    ['Teamet', 2000],
    ['Porten', 1013],
    ['Summa insatser', f('SUM(B4:B5)', 3013)],
    ['Förbundet'],
    ['Kansli', 904],
    ['Revision', 61],
    ['Summa förbundet', f('SUM(B8:B9)', 965)],
    ['Summa kostnader', total],
  ]);

/** The same in eight rows: two sums of two rows each, and their total. */
const shortBudget = (
  total: number | ReturnType<typeof f>,
  association: GridCell = f('SUM(B5:B6)', 965),
  ...below: readonly (readonly GridCell[])[]
) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)', 'Budget 2026'],
    ['Teamet', 2000],
    ['Porten', 1013],
    ['Summa insatser', f('SUM(B2:B3)', 3013)],
    ['Kansli', 904],
    ['Revision', 61],
    ['Summa förbundet', association],
    ['Summa kostnader', total],
    ...below,
  ]);

export const cases = ruleCases(SUM02, {
  accept: [
    { name: 'a total that is its subtotals', sheets: [shortBudget(f('B4+B7', 3978))], checks: 1 },
    { name: 'a total of its subtotals', sheets: [budget(f('B6+B10', 3978))], checks: 1 },
    { name: 'a typed total of its subtotals', sheets: [budget(3978)], checks: 1 },
  ],
  reject: [
    {
      name: 'a total that is not its subtotals',
      sheets: [shortBudget(3950)],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B8',
          severity: 'error',
          expected: '3978 tkr',
          actual: '3950 tkr',
          difference: '-28 tkr',
          tolerance: '0 tkr',
          label: 'Summa kostnader, 2026',
          cells: ['B8', 'B4', 'B7'],
          restsOn: ['B4', 'B7'],
        },
      ],
    },
    {
      name: 'a typed total that is wrong',
      sheets: [budget(3950)],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B11',
          expected: '3978 tkr',
          actual: '3950 tkr',
          difference: '-28 tkr',
          severity: 'error',
          tolerance: '0 tkr',
          label: 'Summa kostnader, 2026',
          cells: ['B11', 'B6', 'B10'],
          restsOn: ['B6', 'B10'],
        },
      ],
    },
    {
      name: 'two digits that have changed places',
      sheets: [shortBudget(3987)],
      checks: 1,
      findings: [
        {
          messageId: 'swapped',
          cell: 'B8',
          expected: '3978 tkr',
          actual: '3987 tkr',
          difference: '9 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          data: { cell: 'B8', instead: '3 978 tkr' },
          cells: ['B8', 'B4', 'B7'],
          restsOn: ['B4', 'B7'],
        },
      ],
    },
    {
      name: 'a total ten times its subtotals',
      sheets: [shortBudget(39780)],
      checks: 1,
      findings: [
        {
          messageId: 'scaled',
          cell: 'B8',
          data: { factor: '10' },
          expected: '3978 tkr',
          actual: '39780 tkr',
          difference: '35802 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          cells: ['B8', 'B4', 'B7'],
          restsOn: ['B4', 'B7'],
        },
      ],
    },
    {
      name: 'a total that passes by a subtotal stored as text',
      sheets: [shortBudget(f('SUM(B4,B7)', 3013), '965')],
      checks: 1,
      findings: [
        {
          messageId: 'passesText',
          cell: 'B8',
          expected: '3978 tkr',
          actual: '3013 tkr',
          difference: '-965 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          data: { cells: 'B7' },
          cells: ['B8', 'B4', 'B7'],
          restsOn: ['B4', 'B7'],
        },
      ],
    },
    {
      name: 'a total that has a row below it in it',
      sheets: [shortBudget(4018, undefined, ['Ränta', 40])],
      checks: 1,
      findings: [
        {
          messageId: 'leavesOutRow',
          cell: 'B8',
          expected: '3978 tkr',
          actual: '4018 tkr',
          difference: '40 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          data: { row: 'Ränta', cell: 'B9' },
          cells: ['B8', 'B4', 'B7'],
          restsOn: ['B4', 'B7'],
        },
      ],
    },
    {
      name: 'a result after financial items that is not what they come to',
      sheets: [
        sheet('Resultaträkning', [
          ['Resultaträkning 2025 (tkr)'],
          ['', '2025', '2024'],
          ['Verksamhetens intäkter', 3840, 3800],
          ['Verksamhetens kostnader', -3715, -3912],
          ['Verksamhetens resultat', 125, -112],
          ['Finansiella intäkter', 21, 14],
          ['Finansiella kostnader', -2, -1],
          ['Årets resultat', 174, -99],
        ]),
      ],
      findings: [
        {
          messageId: 'isWorkedOut',
          cell: 'B8',
          expected: '144 tkr',
          actual: '174 tkr',
          data: { expected: '144 tkr', rows: 'Verksamhetens resultat, Finansiella intäkter och Finansiella kostnader' },
        },
      ],
    },
  ],
});
