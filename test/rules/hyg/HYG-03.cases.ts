import { HYG03 } from '../../../src/rules/hyg/HYG-03';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (label: GridCell, last: GridCell = 'Summa kostnader') =>
  sheet('Budget', [
    ['Budget 2026, plan 2027 (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Team', 2400, 2400],
    [label, 350, 350],
    ['Kansli', 900, 900],
    [last, f('SUM(B3:B5)', 3650), f('SUM(C3:C5)', 3650)],
  ]);

export const cases = ruleCases(HYG03, {
  accept: [
    { name: 'rows with labels', sheets: [budget('Projekt')] },
    { name: 'a sum without a label under its rows', sheets: [budget('Projekt', null)] },
  ],
  reject: [
    {
      name: 'a row of amounts without a label',
      sheets: [budget(null)],
      findings: [{ messageId: 'noLabel', cell: 'B4', severity: 'warning', label: '', cells: ['B4', 'C4'] }],
    },
  ],
});
