import { FORM08 } from '../../../src/rules/form/FORM-08';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { balanceSheet, incomeStatement, statement } from './statements';

const cover = sheet('Framsida', [['Årsredovisning 2025'], ['Samordningsförbundet Norr']]);
const headings = (...titles: readonly string[]) =>
  sheet(
    'Text',
    titles.flatMap((title) => [[title], ['Se nedan.']]),
  );

export const cases = ruleCases(FORM08, {
  accept: [
    {
      name: 'all parts',
      sheets: [
        cover,
        headings('Förvaltningsberättelse', 'Kassaflödesanalys', 'Noter', 'Driftredovisning'),
        incomeStatement,
        balanceSheet,
      ],
    },
    {
      name: 'statements that call themselves nothing more',
      sheets: [incomeStatement, balanceSheet],
      checksSomething: false,
    },
    { name: 'a cover without statements', sheets: [cover], checksSomething: false },
    {
      name: 'parts that are told by their rows and columns alone',
      sheets: [
        cover,
        headings('Förvaltningsberättelse', 'Kassaflödesanalys', 'Noter'),
        statement(
          'Ekonomi',
          'Ekonomiskt utfall (tkr)',
          ['Verksamhetens intäkter', 3000],
          ['Verksamhetens kostnader', -2900],
          ['Verksamhetens resultat', 100],
          ['Årets resultat', 100],
        ),
        balanceSheet,
        sheet('Utfall', [
          ['Utfall mot budget (tkr)'],
          ['', 'Budget 2025', 'Utfall 2025', 'Avvikelse'],
          ['Medlemsbidrag', 3000, 3000, 0],
          ['Insatser', 2000, 1900, 100],
          ['Kansli', 900, 1000, -100],
        ]),
      ],
      checks: 5,
    },
  ],
  reject: [
    {
      name: 'a whole report without a cash flow statement',
      sheets: [
        cover,
        headings('1 Förvaltningsberättelse', '5 Noter', '6 Driftredovisning'),
        incomeStatement,
        balanceSheet,
      ],
      findings: [
        {
          messageId: 'noCashFlow',
          cell: 'Framsida!A1',
          severity: 'warning',
          label: 'Årsredovisning 2025',
          cells: ['Framsida!A1'],
        },
      ],
    },
    {
      name: 'the statements of a report alone, with one missing',
      sheets: [cover, headings('Not 1'), incomeStatement, balanceSheet],
      findings: [{ messageId: 'noCashFlow', cell: 'Framsida!A1', severity: 'note' }],
    },
    {
      name: 'a whole report without an income statement',
      sheets: [
        cover,
        headings('Förvaltningsberättelse', 'Kassaflödesanalys', 'Noter', 'Driftredovisning'),
        balanceSheet,
      ],
      findings: [
        {
          messageId: 'noIncomeStatement',
          cell: 'Framsida!A1',
          severity: 'warning',
          label: 'Årsredovisning 2025',
          cells: ['Framsida!A1'],
        },
      ],
    },
    {
      name: 'a whole report without a balance sheet',
      sheets: [
        cover,
        headings('Förvaltningsberättelse', 'Kassaflödesanalys', 'Noter', 'Driftredovisning'),
        incomeStatement,
      ],
      findings: [
        {
          messageId: 'noBalanceSheet',
          cell: 'Framsida!A1',
          severity: 'warning',
          label: 'Årsredovisning 2025',
          cells: ['Framsida!A1'],
        },
      ],
    },
    {
      name: 'a whole report without notes and operating account',
      sheets: [cover, headings('Förvaltningsberättelse', 'Kassaflödesanalys'), incomeStatement, balanceSheet],
      findings: [
        {
          messageId: 'noNotes',
          cell: 'Framsida!A1',
          severity: 'warning',
          label: 'Årsredovisning 2025',
          cells: ['Framsida!A1'],
        },
        {
          messageId: 'noOperatingAccount',
          cell: 'Framsida!A1',
          severity: 'warning',
          label: 'Årsredovisning 2025',
          cells: ['Framsida!A1'],
        },
      ],
    },
  ],
});
