import { HYG07 } from '../../../src/rules/hyg/HYG-07';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (formula: string, more: string) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Team', f(formula, 2400)],
    ['Kansli', f(more, 900)],
    ['Revision', 60],
  ]);

export const cases = ruleCases(HYG07, {
  accept: [
    { name: 'formulas within the workbook', sheets: [budget('Underlag!B3', '3*300')] },
    {
      name: 'links on a sheet that the review itself has written',
      sheets: [
        budget('2*3', '3*300'),
        sheet('Sammanställning', [['Summa', f("'[Bokslut 2025.xlsx]Blad1'!B4", 6)]], { generated: 'summary' }),
      ],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'links to another workbook, once a sheet',
      sheets: [budget("'[Bokslut 2025.xlsx]Blad1'!B4", "'[Bokslut 2025.xlsx]Blad1'!B5")],
      findings: [
        {
          messageId: 'links',
          cell: 'B3',
          severity: 'warning',
          label: 'Budget',
          cells: ['B3', 'B4'],
          data: { cells: 'B3 och B4', workbooks: 'Bokslut 2025.xlsx' },
        },
      ],
    },
  ],
});
