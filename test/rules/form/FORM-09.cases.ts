import { FORM09 } from '../../../src/rules/form/FORM-09';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { balanceSheet, incomeStatement } from './statements';

const cover = sheet('Framsida', [['Årsredovisning 2025']]);

export const cases = ruleCases(FORM09, {
  accept: [
    {
      name: 'a report with its balanskravsutredning',
      sheets: [
        cover,
        incomeStatement,
        balanceSheet,
        sheet('Balanskrav', [
          ['Balanskravsutredning 2025 (tkr)'],
          ['Årets resultat', 100],
          ['Balanskravsresultat', 100],
        ]),
      ],
    },
    { name: 'statements that are no annual report', sheets: [incomeStatement, balanceSheet], checksSomething: false },
    {
      name: 'a report with a heading for it and its figures in words',
      sheets: [
        cover,
        incomeStatement,
        balanceSheet,
        sheet('Text', [['Balanskravsutredning'], ['Balanskravet är uppfyllt.']]),
      ],
    },
    {
      name: 'a report with a row for it among others',
      sheets: [
        cover,
        incomeStatement,
        balanceSheet,
        sheet('Nyckeltal', [['Nyckeltal (tkr)'], ['', '2025'], ['Soliditet', 60], ['Resultat enligt balanskrav', 100]]),
      ],
    },
  ],
  reject: [
    {
      name: 'a report without it',
      sheets: [cover, incomeStatement, balanceSheet],
      findings: [
        {
          messageId: 'missing',
          cell: 'Framsida!A1',
          severity: 'note',
          label: 'Årsredovisning 2025',
          cells: ['Framsida!A1'],
        },
      ],
    },
  ],
});
