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
    {
      name: 'a report decided in time and handed over later',
      sheets: [sheet('Årsredovisning', [['Årsredovisning 2025'], ['Beslut 2026-04-20'], ['Beslut 2026-03-20']])],
      checks: 1,
    },
    {
      name: 'a decision on the budget told in the report',
      sheets: [report('Budget 2027 fastställd av styrelsen 2026-11-20')],
      checksSomething: false,
    },
    {
      name: 'a decision beside the report',
      sheets: [report('Alla belopp i tkr'), sheet('Protokoll', [['Protokoll'], ['Beslut 2026-05-20']])],
      checksSomething: false,
    },
    {
      name: 'a decision in a report that does not say its year',
      sheets: [sheet('Årsredovisning', [['Årsredovisning'], ['Beslut 2026-05-20']])],
      checksSomething: false,
    },
    {
      name: 'another day in the report',
      sheets: [report('Samråd 2026-05-20 om 2027 års medlemsbidrag')],
      checksSomething: false,
    },
    {
      name: 'a report decided in time, behind an interim report of another year',
      sheets: [sheet('Delår', [['Delårsrapport 2024']]), report('Fastställd av styrelsen 2026-03-14')],
    },
    {
      name: 'reports of two years in a list, decided in time and then treated by others',
      sheets: [
        sheet('Sammanträden', [
          ['Nr', 'Datum', 'Ärende'],
          ['1', '2025-03-14', 'Fastställande av årsredovisning 2024'],
          ['2', '2026-03-13', 'Fastställande av årsredovisning 2025'],
          ['3', '2026-05-20', 'Medlemmarnas godkännande av årsredovisning 2025'],
          ['4', '2026-05-21', 'Revisorerna godkänner årsredovisningen 2025'],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'a report that says to be decided before its year was over, which XS-16 tells of',
      sheets: [report('Fastställd av styrelsen 2025-11-20')],
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
    {
      name: 'a day beside its name',
      sheets: [sheet('Årsredovisning', [['Årsredovisning 2025'], ['Beslutad:', '2026-04-22']])],
      checks: 1,
      findings: [{ messageId: 'late', cell: 'A2', data: { year: '2025' } }],
    },
    {
      name: 'a sentence without the year of the report, which its title says',
      sheets: [
        sheet('Text', [['Årsredovisning 2024'], ['Årsredovisningen fastställdes av styrelsen den 15 maj 2026.']]),
      ],
      findings: [{ messageId: 'late', cell: 'A2', data: { year: '2024', deadline: '2025-03-31' } }],
    },
    {
      name: 'a report that is two years late',
      sheets: [sheet('Text', [['Årsredovisningen för 2024 fastställdes av styrelsen den 15 februari 2026.']])],
      findings: [
        { messageId: 'late', cell: 'A1', expected: '≤ 2025-03-31', data: { year: '2024', deadline: '2025-03-31' } },
      ],
    },
    {
      name: 'a day in the settings that is not of the old report in the workbook',
      sheets: [sheet('Framsida', [['Samordningsförbundet']]), report('Alla belopp i tkr', 'Årsredovisning 2021')],
      settings: documents({ annualReportOn: '2026-04-02' }),
      findings: [{ messageId: 'late', cell: null, sheet: 'Årsredovisning', cells: [], data: { year: '2025' } }],
    },
    {
      name: 'a late day in the settings, without any table',
      sheets: [sheet('Framsida', [['Samordningsförbundet']]), sheet('Text', [['Bakgrund']])],
      settings: documents({ annualReportOn: '2026-04-02' }),
      findings: [{ messageId: 'late', cell: null, sheet: 'Framsida' }],
    },
    {
      name: 'a late day in a list, behind the one of the year before that was in time',
      sheets: [
        sheet('Sammanträden', [
          ['Nr', 'Datum', 'Ärende'],
          ['1', '2025-03-14', 'Fastställande av årsredovisning 2024'],
          ['2', '2026-04-17', 'Fastställande av årsredovisning 2025'],
        ]),
      ],
      checks: 2,
      findings: [{ messageId: 'late', cell: 'B3', data: { year: '2025', date: '2026-04-17', deadline: '2026-03-31' } }],
    },
  ],
});
