import { FORM09 } from '../../../src/rules/form/FORM-09';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const statement = (name: string, title: string, ...rows: readonly (readonly [string, number])[]) =>
  sheet(name, [[title], ['', '2025'], ...rows]);
const incomeStatement = statement(
  'RR',
  'Resultaträkning (tkr)',
  ['Verksamhetens intäkter', 3000],
  ['Verksamhetens kostnader', -2900],
  ['Årets resultat', 100],
);
const balanceSheet = statement(
  'BR',
  'Balansräkning (tkr)',
  ['Summa tillgångar', 900],
  ['Eget kapital', 600],
  ['Kortfristiga skulder', 300],
  ['Summa eget kapital och skulder', 900],
);
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
