import { SUM05 } from '../../../src/rules/sum/SUM-05';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (total: GridCell, subtotals: 'SUM' | 'SUBTOTAL' = 'SUM') => {
  const add = (range: string, value: number) =>
    subtotals === 'SUM' ? f(`SUM(${range})`, value) : f(`SUBTOTAL(9,${range})`, value);
  return sheet('Budget', [
    ['Budget 2026 (kr)'],
    ['', 'Budget 2026'],
    ['Insatser'],
    ['Teamet', 2000000],
    ['Porten', 1000000],
    ['Delsumma insatser', add('B4:B5', 3000000)],
    ['Förbundet'],
    ['Kansli', 900000],
    ['Revision', 60000],
    ['Delsumma förbundet', add('B8:B9', 960000)],
    ['Totala kostnader', total],
  ]);
};

/** The same in eight rows: two sums of two rows each, and their total. */
const shortBudget = (total: GridCell) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)', 'Budget 2026'],
    ['Teamet', 2000],
    ['Porten', 1013],
    ['Summa insatser', f('SUM(B2:B3)', 3013)],
    ['Kansli', 904],
    ['Revision', 61],
    ['Summa förbundet', f('SUM(B5:B6)', 965)],
    ['Summa kostnader', total],
  ]);

export const cases = ruleCases(SUM05, {
  accept: [
    { name: 'a total that adds its subtotals', sheets: [shortBudget(f('B4+B7', 3978))], checks: 3 },
    { name: 'a total of the subtotals', sheets: [budget(f('B6+B10', 3960000))], checks: 3 },
    {
      name: 'SUBTOTAL, which passes its like by',
      sheets: [budget(f('SUBTOTAL(9,B4:B10)', 3960000), 'SUBTOTAL')],
      checks: 3,
    },
    { name: 'a typed total', sheets: [budget(3960000)], checks: 3 },
    { name: 'a total that points at a single cell', sheets: [budget(f('B6', 3000000))], checks: 2 },
    {
      name: 'a typed total that is twice the one part it has',
      sheets: [sheet('Budget', [['Budget 2026 (kr)'], ['', 'Budget 2026'], ['Kansli', 900000], ['Summa', 1800000]])],
      checksSomething: false,
    },
    {
      name: 'a table of typed rows and one typed sum',
      sheets: [sheet('Budget', [['Budget 2026 (kr)'], ['', '2026'], ['Team', 70], ['Kansli', 90], ['Summa', 320]])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a total that adds rows and their subtotals',
      sheets: [shortBudget(f('SUM(B2:B7)', 7956))],
      checks: 3,
      findings: [
        {
          messageId: 'addsSubtotals',
          cell: 'B8',
          severity: 'error',
          expected: '3978 tkr',
          actual: '7956 tkr',
          difference: '3978 tkr',
          tolerance: '0 tkr',
          label: 'Summa kostnader, 2026',
          data: { cells: 'B4 och B7' },
          cells: ['B8', 'B4', 'B7'],
          restsOn: ['B4', 'B7'],
        },
      ],
    },
    {
      name: 'SUM over rows and subtotals',
      sheets: [budget(f('SUM(B4:B10)', 7920000))],
      checks: 3,
      findings: [
        {
          messageId: 'addsSubtotals',
          cell: 'B11',
          expected: '3960000 kr',
          actual: '7920000 kr',
          difference: '3960000 kr',
          data: { cells: 'B6 och B10' },
          tolerance: '0 kr',
          severity: 'error',
          label: 'Totala kostnader, 2026',
          cells: ['B11', 'B6', 'B10'],
          restsOn: ['B6', 'B10'],
        },
      ],
    },
    {
      name: 'a typed total that is twice its parts',
      sheets: [budget(7920000)],
      checks: 3,
      findings: [
        {
          messageId: 'isTwice',
          cell: 'B11',
          expected: '3960000 kr',
          difference: '3960000 kr',
          actual: '7920000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Totala kostnader, 2026',
          cells: ['B11', 'B6', 'B10'],
          restsOn: ['B6', 'B10'],
        },
      ],
    },
    {
      name: 'SUM over rows and their SUBTOTAL',
      sheets: [budget(f('SUM(B4:B10)', 7920000), 'SUBTOTAL')],
      checks: 3,
      findings: [
        {
          messageId: 'addsSubtotals',
          cell: 'B11',
          expected: '3960000 kr',
          actual: '7920000 kr',
          difference: '3960000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Totala kostnader, 2026',
          data: { cells: 'B6 och B10' },
          cells: ['B11', 'B6', 'B10'],
          restsOn: ['B6', 'B10'],
        },
      ],
    },
    {
      name: 'SUBTOTAL over rows and their SUM',
      sheets: [budget(f('SUBTOTAL(9,B4:B10)', 7920000))],
      checks: 3,
      findings: [
        {
          messageId: 'addsSubtotals',
          cell: 'B11',
          expected: '3960000 kr',
          actual: '7920000 kr',
          difference: '3960000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Totala kostnader, 2026',
          data: { cells: 'B6 och B10' },
          cells: ['B11', 'B6', 'B10'],
          restsOn: ['B6', 'B10'],
        },
      ],
    },
    {
      name: 'typed totals of both years, of which one is twice its parts',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)', 'Budget 2026', 'Plan 2027', 'Skillnad'],
          ['Teamet', 2000, 2000, 0],
          ['Porten', 1013, 1013, 0],
          ['Summa insatser', f('SUM(B2:B3)', 3013), f('SUM(C2:C3)', 3013), f('SUM(D2:D3)', 0)],
          ['Kansli', 904, 914, 10],
          ['Revision', 61, 61, 0],
          ['Summa förbundet', f('SUM(B5:B6)', 965), f('SUM(C5:C6)', 975), f('SUM(D5:D6)', 10)],
          ['Summa kostnader', 3978, 7976, 20],
        ]),
      ],
      checks: 6,
      findings: [
        {
          messageId: 'isTwice',
          cell: 'C8',
          expected: '3988 tkr',
          actual: '7976 tkr',
          difference: '3988 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa kostnader, 2027',
          cells: ['C8', 'C4', 'C7'],
          restsOn: ['C4', 'C7'],
        },
      ],
    },
  ],
});
