import { FORM13 } from '../../../src/rules/form/FORM-13';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (title: string, decision: string) =>
  sheet('Budget', [
    [title],
    [decision],
    ['', 'Budget 2026'],
    ['Medlemsbidrag', 3000],
    ['Insatser', 2000],
    ['Kansli', 800],
    ['Revision', 100],
  ]);

const column = (headings: readonly string[]) =>
  sheet('Budget', [
    ['Antagen av styrelsen 2025-11-21'],
    ['Budget 2026 (tkr)'],
    ['', ...headings],
    ['Medlemsbidrag', ...headings.map(() => 3000)],
    ['Insatser', ...headings.map(() => 2000)],
    ['Kansli', ...headings.map(() => 800)],
    ['Revision', ...headings.map(() => 100)],
  ]);

export const cases = ruleCases(FORM13, {
  accept: [
    { name: 'a proposal that is not decided', sheets: [budget('FÖRSLAG till budget 2026', 'Belopp i tkr')] },
    {
      name: 'a decided budget',
      sheets: [budget('Budget 2026', 'Antagen av styrelsen 2025-11-21')],
      checksSomething: false,
    },
    {
      name: 'a proposal that is kept on a sheet beside the decided budget',
      sheets: [
        { ...budget('Förslag till budget 2026', 'Belopp i tkr'), name: 'Förslag' },
        { ...budget('Budget 2026', 'Antagen av styrelsen 2025-11-21'), name: 'Beslutad' },
      ],
    },
    {
      name: 'a decided column beside what was proposed',
      sheets: [column(['Förslag 2026', 'Beslut budget 2026'])],
      checksSomething: false,
    },
    {
      name: 'a proposal for the next year in a decided budget',
      sheets: [
        budget('Budget 2026', 'Antagen av styrelsen 2025-11-21'),
        sheet('Nästa år', [['Förslag till budget 2027'], ['Tas upp i höst.']]),
      ],
    },
    {
      name: 'a proposed plan beside the decided year',
      sheets: [column(['Budget 2026', 'Förslag 2027'])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a proposal that says it is decided',
      sheets: [budget('FÖRSLAG till budget 2026', 'Antagen av styrelsen 2025-11-21')],
      findings: [
        {
          messageId: 'draft',
          cell: 'A1',
          severity: 'warning',
          label: 'FÖRSLAG till budget 2026',
          cells: ['A1'],
          data: { text: 'FÖRSLAG till budget 2026', decided: 'Budget!A2' },
        },
      ],
    },
    {
      name: 'a column headed as a proposal in a decided budget',
      sheets: [column(['FÖRSLAG 2026'])],
      findings: [{ messageId: 'draft', cell: 'B3', data: { text: 'FÖRSLAG 2026', decided: 'Budget!A1' } }],
    },
    {
      name: 'a proposal that the settings say is decided',
      sheets: [budget('FÖRSLAG till budget 2026', 'Belopp i kkr')],
      settings: { budget: { status: 'decided', decidedOn: '2025-11-21', year: 2026, openingEquityOre: null } },
      findings: [
        {
          messageId: 'draftBySettings',
          cell: 'A1',
          severity: 'warning',
          label: 'FÖRSLAG till budget 2026',
          cells: ['A1'],
          data: { text: 'FÖRSLAG till budget 2026' },
        },
      ],
    },
    {
      name: 'a draft of no year that says it is adopted, without a day',
      sheets: [budget('ARBETSMATERIAL', 'Antagen av styrelsen')],
      findings: [{ messageId: 'draft', cell: 'A1', cells: ['A1'], data: { decided: 'Budget!A2' } }],
    },
    {
      name: 'a column headed as a proposal beside the outcome of another year',
      sheets: [column(['Utfall 2024', 'FÖRSLAG 2026'])],
      findings: [{ messageId: 'draft', cell: 'C3' }],
    },
    {
      name: 'a proposal in a decided workbook of no year',
      sheets: [sheet('Text', [['FÖRSLAG till budget'], ['Antagen av styrelsen'], ['Förbundet har fyra medlemmar.']])],
      findings: [{ messageId: 'draft', cell: 'A1' }],
    },
    {
      name: 'a column headed as a proposal beside a plan for the next year',
      sheets: [column(['FÖRSLAG 2026', 'Plan 2027'])],
      findings: [{ messageId: 'draft', cell: 'B3' }],
    },
  ],
});
