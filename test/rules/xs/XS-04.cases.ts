import { XS04 } from '../../../src/rules/xs/XS-04';
import { f, sheet } from '../../support/grid';
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
  ],
});
