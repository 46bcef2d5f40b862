import { SUM03 } from '../../../src/rules/sum/SUM-03';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (name: string, first: GridCell, second: GridCell) =>
  sheet(name, [
    ['Budget 2026, plan 2027 (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Team', 2400, 2400],
    ['Kansli', 900, 910],
    ['Revision', 60, 60],
    ['Summa kostnader', first, second],
  ]);

export const cases = ruleCases(SUM03, {
  accept: [
    { name: 'sums that are formulas', sheets: [budget('Budget', f('SUM(B3:B5)', 3360), f('SUM(C3:C5)', 3370))] },
    {
      name: 'a section of one row, whose sum is that row',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Medlemsavgifter', 500], ['Summa', 500]])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a typed sum among formulas',
      sheets: [budget('Budget', f('SUM(B3:B5)', 3360), 3370)],
      findings: [{ messageId: 'someTyped', cell: 'C6', severity: 'warning', data: { cells: 'C6' } }],
    },
    {
      name: 'a workbook without a single formula, once and as a note',
      sheets: [budget('Budget', 3360, 3370), budget('Kopia', 3360, 3370)],
      findings: [{ messageId: 'allTyped', cell: 'Budget!B6', severity: 'note', data: { count: '4' } }],
    },
  ],
});
