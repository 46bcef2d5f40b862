import { HYG09 } from '../../../src/rules/hyg/HYG-09';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (title: string) =>
  sheet('Budget', [[title], ['Belopp i tkr'], ['', 'Budget 2026'], ['Team', 2400], ['Kansli', 900], ['Revision', 60]]);

export const cases = ruleCases(HYG09, {
  accept: [{ name: 'a title that is filled in', sheets: [budget('Budget 2026')] }],
  reject: [
    {
      name: 'a year that was never filled in',
      sheets: [budget('Budget 20XX')],
      findings: [{ messageId: 'leftOver', cell: 'A1', severity: 'warning', data: { text: 'Budget 20XX' } }],
    },
  ],
});
