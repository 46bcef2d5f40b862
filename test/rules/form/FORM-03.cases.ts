import { FORM03 } from '../../../src/rules/form/FORM-03';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { documents } from './settings';

const report = (line: string, title = 'Årsredovisning 2025') =>
  sheet('Årsredovisning', [
    [title],
    [line],
    ['', 'Utfall 2025'],
    ['Verksamhetens intäkter', 3000],
    ['Verksamhetens kostnader', -2900],
    ['Årets resultat', 100],
  ]);

export const cases = ruleCases(FORM03, {
  accept: [
    { name: 'a report decided in March', sheets: [report('Fastställd av styrelsen 2026-03-14')] },
    {
      name: 'a report of the settings, on the last day',
      sheets: [report('')],
      settings: documents({ annualReportOn: '2026-03-31' }),
    },
    { name: 'a report without a date', sheets: [report('Alla belopp i tkr')], checksSomething: false },
    {
      name: 'a report of another year spoken of in a budget',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['Medlemsbidrag', 3000], ['Årsredovisning', 20]])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a report decided in April',
      sheets: [report('Fastställd av styrelsen 2026-04-22')],
      findings: [
        {
          messageId: 'late',
          cell: 'A2',
          severity: 'warning',
          expected: '≤ 2026-03-31',
          actual: '2026-04-22',
          label: '2026-04-22',
          cells: ['A2'],
          data: { year: '2025', date: '2026-04-22', deadline: '2026-03-31' },
        },
      ],
    },
    {
      name: 'a sentence that tells when it was decided',
      sheets: [sheet('Text', [['Årsredovisningen för 2025 fastställdes av styrelsen den 15 maj 2026.']])],
      findings: [{ messageId: 'late', cell: 'A1', data: { year: '2025' } }],
    },
    {
      name: 'a late day in the settings',
      sheets: [report('Alla belopp i tkr')],
      settings: documents({ annualReportOn: '2026-04-02' }),
      findings: [{ messageId: 'late', cell: null }],
    },
  ],
});
