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

export const cases = ruleCases(SUM05, {
  accept: [
    { name: 'a total of the subtotals', sheets: [budget(f('B6+B10', 3960000))] },
    { name: 'SUBTOTAL, which passes its like by', sheets: [budget(f('SUBTOTAL(9,B4:B10)', 3960000), 'SUBTOTAL')] },
    { name: 'a typed total', sheets: [budget(3960000)] },
  ],
  reject: [
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
