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
    {
      name: 'sums that are formulas',
      sheets: [budget('Budget', f('SUM(B3:B5)', 3360), f('SUM(C3:C5)', 3370))],
      checks: 2,
    },
    {
      name: 'a section of one row, whose sum is that row',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Medlemsavgifter', 500], ['Summa', 500]])],
      checksSomething: false,
    },
    {
      name: 'a typed result, which takes something off',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 3000],
          ['Räntor', 10],
          ['Summa intäkter', f('SUM(B3:B4)', 3010)],
          ['Insatser', 2000],
          ['Kansli', 900],
          ['Summa kostnader', f('SUM(B6:B7)', 2900)],
          ['Resultat', 110],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'typed sums of the differences',
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (tkr)'],
          ['', 'Budget 2026', 'Utfall 2026', 'Avvikelse'],
          ['Team', 2400, 2300, 100],
          ['Kansli', 900, 910, -10],
          ['Summa kostnader', f('SUM(B3:B4)', 3300), f('SUM(C3:C4)', 3210), 90],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'a copied table beside one with formulas',
      sheets: [budget('Budget', f('SUM(B3:B5)', 3360), f('SUM(C3:C5)', 3370)), budget('Kopia', 3360, 3370)],
      checks: 4,
    },
    {
      name: 'typed amounts with rows that tell what they consist of',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', '2026', '2027'],
          ['Intäkter'],
          ['Medlemsbidrag', 12000, 12000],
          ['   varav staten', 6000, 6000],
          ['   varav Region Norr', 3000, 3000],
          ['   varav kommunerna', 3000, 3000],
          ['Ränteintäkter', 50, 50],
          ['Summa intäkter', f('B4+B8', 12050), f('C4+C8', 12050)],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'what there is in cash, from the bank',
      sheets: [
        sheet('Kassaflödesanalys', [
          ['Kassaflödesanalys (kr)'],
          ['', '2025'],
          ['Årets resultat', 270700],
          ['Förändring kortfristiga fordringar', 28400],
          ['Förändring kortfristiga skulder', -15550],
          ['Kassaflöde från den löpande verksamheten', f('SUM(B3:B5)', 283550)],
          ['Likvida medel vid årets början', 1688900],
          ['Likvida medel vid årets slut', 1972450],
        ]),
      ],
      checks: 1,
    },
    { name: 'a sum that is not there yet', sheets: [budget('Budget', f('SUM(B3:B5)', 3360), '-')], checks: 1 },
  ],
  reject: [
    {
      name: 'a typed sum among formulas',
      sheets: [budget('Budget', f('SUM(B3:B5)', 3360), 3370)],
      checks: 2,
      findings: [
        {
          messageId: 'someTyped',
          cell: 'C6',
          severity: 'warning',
          data: { cells: 'C6' },
          label: 'Budget 2026, plan 2027 (tkr)',
          cells: ['C6'],
        },
      ],
    },
    {
      name: 'a workbook without a single formula, once and as a note',
      sheets: [budget('Budget', 3360, 3370), budget('Kopia', 3360, 3370)],
      checks: 4,
      findings: [
        {
          messageId: 'allTyped',
          cell: 'Budget!B6',
          severity: 'note',
          data: { count: '4' },
          label: 'Budget 2026, plan 2027 (tkr)',
          cells: ['Budget!B6', 'Budget!C6', 'Kopia!B6', 'Kopia!C6'],
        },
      ],
    },
  ],
});
