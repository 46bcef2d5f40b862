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
    {
      name: 'few lines of cost among many others',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Intäkter'],
          ['Medlemsbidrag', 2800],
          ['Ränteintäkter', 100],
          ['Summa intäkter', 2900],
          ['Kostnader'],
          ['Insatser', 2000],
          ['Kansli', 900],
          ['Summa kostnader', f('SUM(B8:B9)', 2900)],
        ]),
      ],
      checksSomething: false,
    },
    { name: 'the audit of the accounts by another name', sheets: [budget('Granskning av räkenskaperna')] },
    { name: 'a shortened word among others', sheets: [budget('Styr. o rev.')] },
    {
      name: 'what eget kapital may come to by a policy, without any costs',
      sheets: [
        sheet('Policy', [
          ['Eget kapital enligt förbundets policy (tkr)'],
          [],
          ['År', 'Medlemsbidrag', 'Policy 20 %', 'Utgående eget kapital', 'Undre gräns', 'Över policy'],
          ['2025', 8000, f('B4*0.2', 1600), 1520, 300, f('MAX(0,D4-C4)', 0)],
          ['2026', 8200, f('B5*0.2', 1640), 1700, 300, f('MAX(0,D5-C5)', 60)],
        ]),
      ],
      checksSomething: false,
    },
    { name: 'an audit whose name begins with another word', sheets: [budget('Yrkesrevision')] },
  ],
  reject: [
    {
      name: 'a budget without revision',
      sheets: [budget('Styrelse')],
      findings: [{ messageId: 'noAudit', cell: 'B9', severity: 'warning', label: 'Summa kostnader', cells: ['B9'] }],
    },
    {
      name: 'a budget without revision and without a sum, told at its last cost',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Kommentar'],
          ['Medlemsbidrag', 3000, 3000, null],
          ['Insatser', 2000, 2000, 'tre insatser'],
          ['Kansli', 800, 800, 'en tjänst'],
          ['Styrelse', 200, 200, 'arvoden'],
        ]),
      ],
      checks: 1,
      findings: [{ messageId: 'noAudit', cell: 'B6', cells: ['B6', 'C6'], label: 'Styrelse' }],
    },
    {
      name: 'a row of a budget that was revised, which is no revision',
      sheets: [budget('Styrelse, rev. budget')],
      findings: [{ messageId: 'noAudit', cell: 'B9' }],
    },
    {
      name: 'two budgets without revision, told at the one with most lines',
      sheets: [
        sheet('Översikt', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 3000],
          ['Insatser', 2000],
          ['Kansli', 800],
          ['Styrelse', 200],
        ]),
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 3000],
          ['Insatser', 2000],
          ['Löner', 500],
          ['Hyra', 300],
          ['Styrelse', 200],
        ]),
      ],
      findings: [{ messageId: 'noAudit', cell: 'Budget!B7' }],
    },
  ],
});
