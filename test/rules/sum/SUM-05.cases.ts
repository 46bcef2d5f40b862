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
    { name: 'a total that adds its subtotals', sheets: [shortBudget(f('B4+B7', 3978))] },
    { name: 'a total of the subtotals', sheets: [budget(f('B6+B10', 3960000))] },
    { name: 'SUBTOTAL, which passes its like by', sheets: [budget(f('SUBTOTAL(9,B4:B10)', 3960000), 'SUBTOTAL')] },
    { name: 'a typed total', sheets: [budget(3960000)] },
  ],
  reject: [
    {
      name: 'a total that adds rows and their subtotals',
      sheets: [shortBudget(f('SUM(B2:B7)', 7956))],
      findings: [
        { messageId: 'addsSubtotals', cell: 'B8', severity: 'error', expected: '3978 tkr', actual: '7956 tkr' },
      ],
    },
    {
      name: 'SUM over rows and subtotals',
      sheets: [budget(f('SUM(B4:B10)', 7920000))],
      findings: [
        {
          messageId: 'addsSubtotals',
          cell: 'B11',
          expected: '3960000 kr',
          actual: '7920000 kr',
          difference: '3960000 kr',
          data: { cells: 'B6 och B10' },
        },
      ],
    },
    {
      name: 'a typed total that is twice its parts',
      sheets: [budget(7920000)],
      findings: [{ messageId: 'isTwice', cell: 'B11', expected: '3960000 kr', difference: '3960000 kr' }],
    },
  ],
});
