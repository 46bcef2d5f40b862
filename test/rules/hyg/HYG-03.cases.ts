import { HYG03 } from '../../../src/rules/hyg/HYG-03';
import { f, sheet, type GridCell } from '../../support/grid';
import { inventory } from '../../support/inventory';
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
    {
      name: 'a list beside the budget',
      sheets: [inventory(['Dator', 12000], [null, 9000], ['Bord', 900])],
      checksSomething: false,
    },
    {
      name: 'noughts and remarks without a label',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Kr per plats'],
          ['Team', 2400, 40000],
          [null, 0, null],
          [null, null, 60000],
          ['Kansli', 900, null],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'a sum without a label that also adds a cell of another sheet, in one of the years',
      sheets: [
        sheet('Budget', [
          ['Budget 2026, plan 2027 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Team', 2400, 2400],
          ['Projekt', 350, 350],
          [null, f('SUM(B3:B4)+Underlag!B3', 2800), 2800],
          ['Kansli', 900, 900],
        ]),
        sheet('Underlag', [['Underlag (tkr)'], ['', '2026'], ['Resor', 50], ['Hyra', 80]]),
      ],
    },
  ],
  reject: [
    {
      name: 'a row of amounts without a label',
      sheets: [budget(null)],
      findings: [{ messageId: 'noLabel', cell: 'B4', severity: 'warning', label: '', cells: ['B4', 'C4'] }],
    },
    {
      name: 'an amount without a label in one year alone',
      sheets: [
        sheet('Budget', [
          ['Budget 2026, plan 2027 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Team', 2400, 2400],
          [null, 0, 350],
          ['Kansli', 900, 900],
        ]),
      ],
      checks: 3,
      findings: [{ messageId: 'noLabel', cell: 'C4', cells: ['C4'], label: '' }],
    },
    {
      name: 'a formula without a label that adds no more than one row',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Team', 2400],
          ['Projekt', 350],
          [null, f('B4+Underlag!B3', 400)],
          ['Kansli', 900],
        ]),
        sheet('Underlag', [['Underlag (tkr)'], ['', '2026'], ['Resor', 50], ['Hyra', 80]]),
      ],
      findings: [{ messageId: 'noLabel', cell: 'Budget!B5' }],
    },
  ],
});
