import { XS16 } from '../../../src/rules/xs/XS-16';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const titled = (title: string) =>
  sheet('Blad1', [[title], [], ['', '2026'], ['Kansli', 900], ['Summa kostnader', 900]]);

export const cases = ruleCases(XS16, {
  accept: [
    {
      name: 'an annual report dated after its year',
      sheets: [titled('Årsredovisning 2025. Februari 2026')],
      checks: 1,
    },
    { name: 'a budget decided the year before', sheets: [titled('Budget 2026, beslutad 2025-11-20')], checks: 1 },
    { name: 'a budget revised within its year', sheets: [titled('Budget 2026, reviderad 2026-03-29')], checks: 1 },
    { name: 'a title without a date', sheets: [titled('Budget 2026')], checksSomething: false },
    {
      name: 'an annual report whose only date is its year',
      sheets: [titled('Årsredovisning 2025, kopia 2025')],
      checksSomething: false,
    },
    {
      name: 'a span of years, which has its own end',
      sheets: [titled('Budget 2026-2028, beslutad 2027-11-20')],
      checksSomething: false,
    },
    {
      name: 'a date that stands before the document',
      sheets: [titled('2027-11-20 Budget 2026')],
      checksSomething: false,
    },
    {
      name: 'an annual report decided the year after, on the line below',
      sheets: [sheet('ÅR', [['Årsredovisning 2026'], ['Fastställd av styrelsen 2027-03-18']])],
      checks: 1,
    },
    {
      name: 'a line below that tells of something else',
      sheets: [sheet('ÅR', [['Årsredovisning 2026'], ['Fastställd verksamhetsplan 2026, 2025-11-18']])],
      checks: 1,
    },
    {
      name: 'a number that is no date',
      sheets: [titled('Budget 2026, diarienummer 2027-13-45')],
      checksSomething: false,
    },
    {
      name: 'an annual report with the days of its title page, and what its text tells of the year',
      sheets: [
        sheet('Framsida', [
          ['Årsredovisning 2025'],
          ['Samordningsförbundet'],
          ['Perioden januari 2025'],
          ['Fastställd budget 2024-11-12'],
          ['Styrelsen beslutade 2025-05-12 om en ny insats'],
          ['Mars 2026'],
        ]),
      ],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'an annual report dated before its year is over',
      sheets: [titled('Årsredovisning 2025. Februari 2025')],
      checks: 1,
      findings: [
        {
          messageId: 'reportTooEarly',
          cell: 'A1',
          data: { year: '2025', date: 'Februari 2025', text: 'Årsredovisning 2025. Februari 2025' },
          severity: 'warning',
          label: 'Årsredovisning 2025. Februari 2025',
          cells: ['A1'],
        },
      ],
    },
    {
      name: 'an annual report decided before its year is over, on the line below',
      sheets: [sheet('ÅR', [['Årsredovisning 2026'], ['Fastställd av styrelsen 2026-02-18']])],
      checks: 1,
      findings: [
        {
          messageId: 'reportTooEarly',
          cell: 'A1',
          data: { year: '2026', date: '2026-02-18', text: 'Årsredovisning 2026' },
          severity: 'warning',
          label: 'Årsredovisning 2026',
          cells: ['A1'],
        },
      ],
    },
    {
      name: 'a budget decided after its year',
      sheets: [titled('Budget 2026, beslutad 2027-01-20')],
      checks: 1,
      findings: [
        {
          messageId: 'budgetTooLate',
          cell: 'A1',
          data: { year: '2026', date: '2027-01-20', text: 'Budget 2026, beslutad 2027-01-20' },
          severity: 'warning',
          label: 'Budget 2026, beslutad 2027-01-20',
          cells: ['A1'],
        },
      ],
    },
    {
      name: 'a decision in running text',
      sheets: [
        titled('Ekonomi'),
        sheet('Text', [['Styrelsen fastställde årsredovisning för år 2025 den 12 december 2025.']]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'reportTooEarly',
          cell: 'Text!A1',
          severity: 'warning',
          label: 'Styrelsen fastställde årsredovisning för år 2025 den 12 dece …',
          data: {
            text: 'Styrelsen fastställde årsredovisning för år 2025 den 12 dece …',
            year: '2025',
            date: 'december 2025',
          },
          cells: ['Text!A1'],
        },
      ],
    },
    {
      name: 'a plan of activities that is dated by its month',
      sheets: [titled('Ekonomi'), sheet('Text', [['Verksamhetsplan 2026, reviderad i mars 2027']])],
      checks: 1,
      findings: [
        {
          messageId: 'budgetTooLate',
          cell: 'Text!A1',
          severity: 'warning',
          label: 'Verksamhetsplan 2026, reviderad i mars 2027',
          data: { text: 'Verksamhetsplan 2026, reviderad i mars 2027', year: '2026', date: 'mars 2027' },
          cells: ['Text!A1'],
        },
      ],
    },
    {
      name: 'a sentence among others of its cell, a revision and an annual report by its title',
      sheets: [
        titled('Ekonomi'),
        sheet('Text', [
          ['Verksamhetsplanen gäller. Styrelsen beslutade om budget 2026 den 15 januari 2027. Mötet var öppet.'],
          ['Reviderad budget 2026, beslutad 2027-01-15'],
          ['Årsredovisning 2025 för Samordningsförbundet Lindby, 2025-03-01'],
        ]),
      ],
      checks: 3,
      findings: [
        {
          messageId: 'budgetTooLate',
          cell: 'Text!A1',
          severity: 'warning',
          label: 'Styrelsen beslutade om budget 2026 den 15 januari 2027.',
          data: { text: 'Styrelsen beslutade om budget 2026 den 15 januari 2027.', year: '2026', date: 'januari 2027' },
          cells: ['Text!A1'],
        },
        {
          messageId: 'budgetTooLate',
          cell: 'Text!A2',
          severity: 'warning',
          label: 'Reviderad budget 2026, beslutad 2027-01-15',
          data: { text: 'Reviderad budget 2026, beslutad 2027-01-15', year: '2026', date: '2027-01-15' },
          cells: ['Text!A2'],
        },
        {
          messageId: 'reportTooEarly',
          cell: 'Text!A3',
          severity: 'warning',
          label: 'Årsredovisning 2025 för Samordningsförbundet Lindby, 2025-03 …',
          data: {
            text: 'Årsredovisning 2025 för Samordningsförbundet Lindby, 2025-03 …',
            year: '2025',
            date: '2025-03-01',
          },
          cells: ['Text!A3'],
        },
      ],
    },
    ...[
      ['November 2025', 'November 2025'],
      ['Styrelsens beslut 2025-11-20', '2025-11-20'],
      ['Styrelsebeslut 2025-11-20', '2025-11-20'],
      ['Storvik den 20 november 2025', 'november 2025'],
    ].map(([line, date]) => ({
      name: `a title page that is dated before the year is over: ${line}`,
      sheets: [sheet('Framsida', [['Årsredovisning 2025'], ['Samordningsförbundet'], [line]])],
      checks: 1,
      findings: [{ messageId: 'reportTooEarly' as const, cell: 'A1', data: { year: '2025', date: date! } }],
    })),
  ],
});
