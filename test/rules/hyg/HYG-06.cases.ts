import { HYG06 } from '../../../src/rules/hyg/HYG-06';
import { f, sheet, type GridCell, type SheetOptions } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (options: SheetOptions, hidden: GridCell = 250) =>
  sheet(
    'Budget',
    [
      ['Budget 2026, plan 2027 (tkr)'],
      ['', 'Budget 2026', 'Plan 2027'],
      ['Team', 1500, 1500],
      ['Projekt', hidden, hidden],
      ['Kansli', 900, 900],
      ['Summa kostnader', f('SUM(B3:B5)', 2650), f('SUM(C3:C5)', 2650)],
    ],
    options,
  );

export const cases = ruleCases(HYG06, {
  accept: [
    { name: 'nothing hidden', sheets: [budget({})] },
    { name: 'a hidden row without amounts', sheets: [budget({ hiddenRows: [4] }, 0)] },
    { name: 'a hidden column with its own sum', sheets: [budget({ hiddenColumns: [2] })] },
    {
      name: 'a hidden row that no sum counts',
      sheets: [
        sheet(
          'Budget',
          [
            ['Budget 2026 (tkr)'],
            ['', 'Budget 2026'],
            ['Team', 1500],
            ['Projekt', 250],
            ['Kansli', 900],
            ['Summa kostnader', f('B3+B5', 2400)],
          ],
          { hiddenRows: [4] },
        ),
      ],
    },
    {
      name: 'a hidden sum of hidden rows',
      sheets: [budget({ hiddenRows: [3, 4, 5, 6] })],
    },
  ],
  reject: [
    {
      name: 'a hidden row in a sum',
      sheets: [budget({ hiddenRows: [4] })],
      findings: [
        {
          messageId: 'row',
          cell: 'B4',
          severity: 'warning',
          label: 'Projekt',
          cells: ['B4', 'C4'],
          data: { row: '4', sum: 'B6' },
        },
      ],
    },
    {
      name: 'a hidden column in a sum of the year',
      sheets: [
        sheet(
          'Kvartal',
          [
            ['Budget 2026 per kvartal (kr)'],
            ['', 'Kv 1', 'Kv 2', 'Kv 3', 'Kv 4', 'Helår'],
            ['Löner', 300000, 300000, 300000, 300000, f('SUM(B3:E3)', 1200000)],
            ['Hyra', 21000, 21000, 21000, 21000, f('SUM(B4:E4)', 84000)],
          ],
          { hiddenColumns: [2] },
        ),
      ],
      findings: [
        {
          messageId: 'column',
          cell: 'C3',
          severity: 'warning',
          label: 'C',
          cells: ['C3', 'C4'],
          data: { column: 'C', sum: 'F3' },
        },
      ],
    },
    {
      name: 'a hidden sheet in a sum',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Team', f('SUM(Underlag!B3:B4)', 2400)],
          ['Kansli', 900],
          ['Summa kostnader', f('SUM(B3:B4)', 3300)],
        ]),
        sheet(
          'Underlag',
          [
            ['Underlag team 2026 (tkr)'],
            ['', 'Budget 2026'],
            ['Löner', 2000],
            ['Resor', 400],
            ['Summa', f('SUM(B3:B4)', 2400)],
          ],
          { visibility: 'hidden' },
        ),
      ],
      findings: [
        {
          messageId: 'sheet',
          cell: 'Underlag!B3',
          severity: 'warning',
          label: 'Underlag',
          cells: ['Underlag!B3', 'Underlag!B4'],
          data: { sheet: 'Underlag', sum: 'Budget!B3' },
        },
      ],
    },
    {
      name: 'hidden rows in a typed sum, each told for itself',
      sheets: [
        sheet(
          'Budget',
          [
            ['Budget 2026, plan 2027 (tkr)'],
            ['', 'Budget 2026', 'Plan 2027'],
            ['Team', 1500, 1500],
            ['Projekt', 250, 250],
            ['Kansli', 900, 900],
            ['Revision', 60, 60],
            ['Summa kostnader', 2710, 2710],
          ],
          { hiddenRows: [4, 6] },
        ),
      ],
      findings: [
        { messageId: 'row', cell: 'B4', label: 'Projekt', cells: ['B4', 'C4'], data: { row: '4', sum: 'B7' } },
        { messageId: 'row', cell: 'B6', label: 'Revision', cells: ['B6', 'C6'], data: { row: '6', sum: 'B7' } },
      ],
    },
    {
      name: 'a hidden row in a sum of single cells, on each of two sheets',
      sheets: ['Norr', 'Syd'].map((name) =>
        sheet(
          name,
          [
            ['Budget 2026 (tkr)'],
            ['', 'Budget 2026'],
            ['Team', 1500],
            ['Projekt', 250],
            ['Kansli', 900],
            ['Summa kostnader', f('B3+B4+B5', 2650)],
          ],
          { hiddenRows: [4] },
        ),
      ),
      checks: 2,
      findings: [
        { messageId: 'row', cell: 'Norr!B4' },
        { messageId: 'row', cell: 'Syd!B4' },
      ],
    },
  ],
});
