import { FORM01 } from '../../../src/rules/form/FORM-01';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { decidedOn } from './settings';

const BUDGET = [
  ['', 'Budget 2026'],
  ['Medlemsbidrag', 3000],
  ['Insatser', 2000],
  ['Kansli', 800],
  ['Revision', 100],
];
const budget = (...head: readonly string[]) => sheet('Budget', [...head.map((line) => [line]), ...BUDGET]);

export const cases = ruleCases(FORM01, {
  accept: [
    { name: 'a budget decided in November', sheets: [budget('Budget 2026 (tkr)', 'Beslut 2025-11-23')] },
    {
      name: 'a budget decided on the last day',
      sheets: [budget('Budget 2026 (tkr)', 'Fastställd av styrelsen den 30 november 2025')],
    },
    {
      name: 'a changed budget decided in the year',
      sheets: [budget('Rev. budget 2026 (tkr)', 'Beslut 2026-03-29')],
    },
    { name: 'a budget without a date', sheets: [budget('Budget 2026 (tkr)')], checksSomething: false },
    {
      name: 'a follow-up with a date of its own',
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (tkr)'],
          ['Fastställd av styrelsen 2026-09-20'],
          ['', 'Budget 2026', 'Utfall jan-aug 2026', 'Avvikelse'],
          ['Medlemsbidrag', 3000, 2000, -1000],
          ['Insatser', 2000, 1200, 800],
          ['Kansli', 800, 500, 300],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a decision of a kommun about its own money',
      sheets: [budget('Budget 2026 (tkr)', 'Kommunens beslut 2025-12-15 om medlemsbidrag')],
      checksSomething: false,
    },
    { name: 'a day in the settings', sheets: [budget('Budget 2026 (tkr)')], settings: decidedOn('2025-11-20') },
  ],
  reject: [
    {
      name: 'a budget decided in December',
      sheets: [budget('Budget 2026 (tkr)', 'Fastställd av styrelsen den 12 december 2025')],
      findings: [
        {
          messageId: 'late',
          cell: 'A2',
          severity: 'warning',
          expected: '≤ 2025-11-30',
          actual: '2025-12-12',
          label: '2025-12-12',
          cells: ['A2'],
          data: { date: '2025-12-12', deadline: '2025-11-30' },
        },
      ],
    },
    {
      name: 'a day beside its name',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['Beslutad:', '2025-12-04'], ...BUDGET])],
      findings: [{ messageId: 'late', cell: 'A2' }],
    },
    {
      name: 'a budget decided in the year, and not called changed',
      sheets: [budget('Budget 2026 (tkr)', 'Beslut 2026-02-13')],
      findings: [
        {
          messageId: 'inTheYear',
          cell: 'A2',
          severity: 'note',
          expected: '≤ 2025-11-30',
          actual: '2026-02-13',
          label: '2026-02-13',
          cells: ['A2'],
          data: { date: '2026-02-13', deadline: '2025-11-30' },
        },
      ],
    },
    {
      name: 'a late day in the settings',
      sheets: [budget('Budget 2026 (tkr)')],
      settings: decidedOn('2026-01-15'),
      findings: [{ messageId: 'inTheYear', cell: null, severity: 'warning' }],
    },
  ],
});
