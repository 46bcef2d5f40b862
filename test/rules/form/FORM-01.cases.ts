import { FORM01 } from '../../../src/rules/form/FORM-01';
import { defaultSettings } from '../../../src/settings';
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
/** A list of the year's meetings, or of what was decided. */
const list = (...rows: readonly (readonly string[])[]) =>
  sheet('Kalender', [['Årskalender'], ['Datum', 'Ärende', 'Ansvarig'], ...rows.map((row) => [...row, 'Förbundschef'])]);
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
    {
      name: 'a budget that was decided in time and then once more',
      sheets: [budget('Budget 2026 (tkr)', 'Beslut 2025-12-12', 'Beslut 2025-11-20')],
      checks: 1,
    },
    {
      name: 'decisions of an earlier budget and of a later year',
      sheets: [budget('Budget 2026 (tkr)', 'Beslut 2024-12-20', 'Beslut 2027-02-01')],
      checksSomething: false,
    },
    {
      name: 'a decision where nothing says which year the budget is for',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['Beslut 2025-12-12'],
          ['', 'Budget'],
          ['Medlemsbidrag', 3000],
          ['Insatser', 2000],
          ['Kansli', 800],
          ['Revision', 100],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a column for the changed budget',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['Beslut 2026-03-29'],
          ['', 'Budget 2026', 'Reviderad budget 2026'],
          ['Medlemsbidrag', 3000, 3000],
          ['Insatser', 2000, 2100],
          ['Kansli', 800, 800],
          ['Revision', 100, 100],
        ]),
      ],
    },
    {
      name: 'a column whose heading says that it is revised',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['Beslut 2026-03-29'],
          ['', 'Budget 2026', 'Budget 2027 rev.'],
          ['Medlemsbidrag', 3000, 3000],
          ['Insatser', 2000, 2100],
          ['Kansli', 800, 800],
          ['Revision', 100, 100],
        ]),
      ],
    },
    {
      name: 'a sheet beside the budget that says the budget is revised',
      sheets: [
        budget('Budget 2026 (tkr)', 'Beslut 2026-03-29'),
        sheet('Text', [['Budget 2026, rev. efter samråd'], ['Förbundet har fyra medlemmar.']]),
      ],
    },
    {
      name: 'a decision on a cover, in time',
      sheets: [sheet('Framsida', [['Samordningsförbundet Norr'], ['Beslut 2025-11-20']]), budget('Budget 2026 (tkr)')],
      checks: 1,
    },
    {
      name: 'a decision on the cover of a workbook that follows the budget up',
      sheets: [
        sheet('Framsida', [['Samordningsförbundet Norr'], ['Beslut 2025-12-20']]),
        budget('Budget 2026 (tkr)'),
        sheet('Uppföljning', [
          ['Uppföljning 2026 (tkr)'],
          ['', 'Budget 2026', 'Utfall jan-aug 2026', 'Avvikelse'],
          ['Medlemsbidrag', 3000, 2000, -1000],
          ['Insatser', 2000, 1200, 800],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a decision on the cover of a workbook that has a resultaträkning',
      sheets: [
        sheet('Framsida', [['Samordningsförbundet Norr'], ['Beslut 2025-12-20']]),
        budget('Budget 2026 (tkr)'),
        sheet('RR', [
          ['Resultaträkning (tkr)'],
          ['', '2024'],
          ['Verksamhetens intäkter', 3000],
          ['Verksamhetens kostnader', -2900],
          ['Årets resultat', 100],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a decision on the cover of an interim report',
      sheets: [sheet('Delår', [['Delårsrapport'], ['Beslut 2026-10-12']]), budget('Budget 2026 (tkr)')],
      checksSomething: false,
    },
    {
      name: 'a decision on a sheet with other figures',
      sheets: [
        budget('Budget 2026 (tkr)'),
        sheet('Medlemmar', [
          ['Finansiering 2026 (tkr)'],
          ['Beslut 2025-12-20'],
          ['', '2026'],
          ['Försäkringskassan', 4000],
          ['Region Norr', 2000],
          ['Boxholms kommun', 2000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a long text about a decision that does not name the budget',
      sheets: [
        budget(
          'Budget 2026 (tkr)',
          'Styrelsen har vid sitt sammanträde i kommunhuset fattat beslut i ärendet om nya lokaler den 12 december 2025',
        ),
      ],
      checksSomething: false,
    },
    {
      name: 'a decision in a workbook without a budget',
      sheets: [sheet('Protokoll', [['Protokoll 2026'], ['Beslut 2025-12-20']])],
      settings: { budget: { ...defaultSettings.budget, year: 2026 } },
      checksSomething: false,
    },
    {
      name: 'a changed budget without a full stop in its name, beside a table of members',
      sheets: [
        budget('Rev budget 2026 (tkr)', 'Beslut 2026-03-29'),
        sheet('Medlemmar', [
          ['Finansiering 2026 (tkr)'],
          ['', '2026'],
          ['Försäkringskassan', 1500],
          ['Region Norr', 750],
          ['Boxholms kommun', 750],
        ]),
      ],
    },
    {
      name: 'a column for the changed budget beside a table of members',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['Beslut 2026-03-29'],
          ['', 'Budget 2026', 'Ny budget 2026'],
          ['Medlemsbidrag', 3000, 3000],
          ['Insatser', 2000, 2100],
          ['Kansli', 800, 800],
          ['Revision', 100, 100],
        ]),
        sheet('Medlemmar', [
          ['Finansiering 2026 (tkr)'],
          ['', '2026'],
          ['Försäkringskassan', 1500],
          ['Region Norr', 750],
          ['Boxholms kommun', 750],
        ]),
      ],
    },
    {
      name: 'meetings of which one decides the budget in time, and others prepare, change or use it',
      sheets: [
        list(
          ['2025-09-12', 'Förslag till budget 2026'],
          ['2025-11-21', 'Fastställande av budget 2026'],
          ['2025-12-05', 'Beslut om internbudget 2026'],
          ['2025-12-12', 'Beslut om insats ur budget 2026'],
          ['2025-12-12', 'Budget 2027: beslut om inriktning'],
          ['2025-12-15', 'Kommunfullmäktige godkänner budget 2026'],
          ['2025-12-16', 'Medlemmarnas beslut om budget 2026'],
          ['2025-12-17', 'Budget 2026 fastställs senast'],
        ),
      ],
      checks: 1,
    },
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
    {
      name: 'a late day in the settings, of a budget that is changed',
      sheets: [budget('Rev. budget 2026 (tkr)')],
      settings: decidedOn('2026-01-15'),
      findings: [{ messageId: 'inTheYear', cell: null, sheet: 'Budget', severity: 'warning', cells: [] }],
    },
    {
      name: 'a changed budget decided in December',
      sheets: [budget('Rev. budget 2026 (tkr)', 'Beslut 2025-12-12')],
      findings: [{ messageId: 'late', cell: 'A2', severity: 'warning' }],
    },
    {
      name: 'a decision in December beside one of an earlier budget',
      sheets: [budget('Budget 2026 (tkr)', 'Beslut 2024-11-20', 'Beslut 2025-12-12')],
      findings: [{ messageId: 'late', cell: 'A3' }],
    },
    {
      name: 'a budget decided in the year, with a word that only ends like revised',
      sheets: [
        budget('Budget 2026 enligt brev.', 'Beslut 2026-02-13'),
        sheet('Text', [['Budget 2026 sänds som brev.']]),
      ],
      findings: [{ messageId: 'inTheYear', cell: 'Budget!A2' }],
    },
    {
      name: 'a late decision on a cover',
      sheets: [
        sheet('Framsida', [['Samordningsförbundet Norr'], ['Beslut 2025-12-20']]),
        budget('Budget 2026 (tkr)'),
        sheet('Medlemmar', [
          ['Finansiering 2026 (tkr)'],
          ['', '2026'],
          ['Försäkringskassan', 4000],
          ['Region Norr', 2000],
          ['Boxholms kommun', 2000],
        ]),
      ],
      findings: [{ messageId: 'late', cell: 'Framsida!A2' }],
    },
    {
      name: 'a late decision over a budget that has another table below it',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['Beslut 2025-12-20'],
          ...BUDGET,
          [],
          ['Finansiering 2026 (tkr)'],
          ['', '2026'],
          ['Försäkringskassan', 1500],
          ['Region Norr', 750],
          ['Boxholms kommun', 750],
        ]),
      ],
      findings: [{ messageId: 'late', cell: 'A2' }],
    },
    {
      name: 'a late day in the settings, without any table',
      sheets: [sheet('Framsida', [['Budget 2026']]), sheet('Text', [['Förbundet har fyra medlemmar.']])],
      settings: decidedOn('2025-12-15'),
      findings: [{ messageId: 'late', cell: null, sheet: 'Framsida', severity: 'warning', label: '2025-12-15' }],
    },
    {
      name: 'a late day in the settings, told at the first table',
      sheets: [sheet('Framsida', [['Samordningsförbundet']]), budget('Budget 2026 (tkr)')],
      settings: decidedOn('2025-12-15'),
      findings: [{ messageId: 'late', cell: null, sheet: 'Budget' }],
    },
    {
      name: 'a long text that names the budget',
      sheets: [
        budget(
          'Budget 2026 (tkr)',
          'Styrelsen har vid sitt sammanträde i kommunhuset fattat beslut om verksamhetens budget den 12 december 2025',
        ),
      ],
      findings: [{ messageId: 'late', cell: 'A2' }],
    },
    {
      name: 'a budget decided in the year, with a heading that only ends like revised',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['Beslut 2026-02-13'],
          ['', 'Budget 2026 enligt brev.'],
          ['Medlemsbidrag', 3000],
          ['Insatser', 2000],
          ['Kansli', 800],
          ['Revision', 100],
        ]),
      ],
      findings: [{ messageId: 'inTheYear', cell: 'A2' }],
    },
    ...[
      'Fastställande av budget 2026',
      'Styrelsen fastställer verksamhetsplan och budget 2026',
      'Budget 2026 fastställs av styrelsen',
      'Styrelsemöte: beslut om budget för 2026',
      'Styrelsebeslut budget 2026',
    ].map((event) => ({
      name: `a late day in a list: ${event}`,
      sheets: [list(['2025-10-02', 'Samråd'], ['2025-12-12', event])],
      checks: 1,
      findings: [{ messageId: 'late' as const, cell: 'A4', expected: '≤ 2025-11-30', actual: '2025-12-12' }],
    })),
    {
      name: 'a late day for the budget of each of two years',
      sheets: [
        list(['2024-12-11', 'Budget 2025 fastställs'], ['2025-12-12', 'Budget 2026 fastställs']),
        budget('Budget 2026 (tkr)'),
      ],
      checks: 2,
      findings: [
        { messageId: 'late', cell: 'Kalender!A3' },
        { messageId: 'late', cell: 'Kalender!A4' },
      ],
    },
  ],
});
