import { SUM08 } from '../../../src/rules/sum/SUM-08';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (total: GridCell) =>
  sheet('Budget', [
    ['Budget 2026 (mnkr)'],
    ['', 'Budget 2026'],
    ['Team', 2.4],
    ['Projekt', 0.3],
    ['Kansli', 0.9],
    ['Summa kostnader', total],
  ]);

export const cases = ruleCases(SUM08, {
  accept: [
    { name: 'figures that add up', sheets: [budget(3.6)], checks: 1 },
    { name: 'a difference too large for rounding (SUM-01 says so)', sheets: [budget(4.6)], checks: 1 },
    { name: 'a formula over the cells themselves', sheets: [budget(f('SUM(B3:B5)', 3.6))], checks: 1 },
  ],
  reject: [
    {
      name: 'typed figures that differ by their last digit',
      sheets: [budget(3.7)],
      checks: 1,
      findings: [
        {
          messageId: 'rounding',
          cell: 'B6',
          expected: '3.6 mnkr',
          actual: '3.7 mnkr',
          difference: '0.1 mnkr',
          tolerance: '0.2 mnkr',
          severity: 'note',
          label: 'Summa kostnader, 2026',
          data: { count: '3' },
          cells: ['B6', 'B3', 'B4', 'B5'],
          restsOn: ['B3', 'B4', 'B5'],
        },
      ],
    },
  ],
});
