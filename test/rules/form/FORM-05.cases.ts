import { FORM05 } from '../../../src/rules/form/FORM-05';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { charter } from './settings';

const budget = (last: string) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Intäkter'],
    ['Medlemsbidrag', 3000],
    ['Kostnader'],
    ['Insatser', 2000],
    ['Kansli', 800],
    [last, 100],
    ['Summa kostnader', f('SUM(B6:B8)', 2900)],
  ]);

export const cases = ruleCases(FORM05, {
  accept: [
    { name: 'a row for revision', sheets: [budget('Revision')] },
    { name: 'revisorer together with the styrelse', sheets: [budget('Styrelse och revisorer')] },
    {
      name: 'an audit that the members pay for themselves',
      sheets: [budget('Styrelse')],
      settings: charter({ membersPayAudit: true }),
      checksSomething: false,
    },
    {
      name: 'a summary of costs too short to tell',
      sheets: [
        sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Medlemsbidrag', 3000], ['Kostnader', 2900]]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a budget without revision',
      sheets: [budget('Styrelse')],
      findings: [{ messageId: 'noAudit', cell: 'B9', severity: 'warning', label: 'Summa kostnader', cells: ['B9'] }],
    },
  ],
});
