import { UNS03 } from '../../../src/rules/uns/UNS-03';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (label: string, amount: number, sign: 1 | -1) =>
  sheet('Budget', [
    ['Budget 2026, plan 2027 (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Bidrag från medlemmar', 5000, 5000],
    ['Kostnader'],
    ['Team Framåt', sign * 2500, sign * 2500],
    [label, amount, sign * 800],
    ['Kansli', sign * 1300, sign * 1300],
    ['Revision', sign * 60, sign * 60],
    ['Summa kostnader', f('SUM(B5:B8)', sign * 3860 + amount), f('SUM(C5:C8)', sign * 4660)],
  ]);

export const cases = ruleCases(UNS03, {
  accept: [
    { name: 'costs that are all negative', sheets: [budget('Arbetsträning', -800, -1)] },
    { name: 'costs that are all positive', sheets: [budget('Arbetsträning', 800, 1)] },
    { name: 'a repayment that reduces the costs', sheets: [budget('Återbetalning från projekt', -100, 1)] },
    {
      name: 'a table without costs',
      sheets: [
        sheet('Intäkter', [
          ['Intäkter 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 5000],
          ['Ränteintäkter', -20],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a column of changes, where many costs go down, though sums, income and noughts do not',
      sheets: [
        sheet('Budget', [
          ['Budget 2026, plan 2027 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', 5000, 5000],
          ['Kostnader'],
          ['Team', 2500, 2500],
          ['Arbetsträning', 800, -800],
          ['Kansli', 1300, -1300],
          ['Styrelse', 60, 60],
          ['Lokal', 40, 40],
          ['Utbildning', 30, 0],
          ['Summa kostnader', f('SUM(B5:B10)', 4730), f('SUM(C5:C10)', 500)],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a positive cost among negative ones',
      sheets: [budget('Arbetsträning', 800, -1)],
      findings: [{ messageId: 'mixed', cell: 'B6', severity: 'warning', label: 'Arbetsträning', cells: ['B6'] }],
    },
    {
      name: 'a third of the costs of a year, the most that may be slips',
      sheets: [
        sheet('Budget', [
          ['Budget 2026, plan 2027 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', 5000, 5000],
          ['Kostnader'],
          ['Team', 2500, 2500],
          ['Arbetsträning', 800, -800],
          ['Kansli', 1300, 1300],
        ]),
      ],
      checks: 1,
      findings: [{ messageId: 'mixed', cell: 'C6', label: 'Arbetsträning', cells: ['C6'] }],
    },
  ],
});
