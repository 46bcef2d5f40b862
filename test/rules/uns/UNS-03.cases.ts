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
  ],
  reject: [
    {
      name: 'a positive cost among negative ones',
      sheets: [budget('Arbetsträning', 800, -1)],
      findings: [{ messageId: 'mixed', cell: 'B6', severity: 'warning' }],
    },
  ],
});
