import { XS02 } from '../../../src/rules/xs/XS-02';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = sheet('Budget', [
  ['Budget 2026, plan 2027 (tkr)'],
  ['', 'Budget 2026', 'Plan 2027'],
  ['Medlemsbidrag', 7600, 7700],
  ['Insatser', 5500, 5500],
  ['Kansli', 1700, 1700],
  ['Revision', 70, 70],
  ['Summa kostnader', f('SUM(B4:B6)', 7270), f('SUM(C4:C6)', 7270)],
  ['Resultat', f('B3-B7', 330), f('C3-C7', 430)],
  ['Ingående eget kapital', 1250, 1580],
  ['Utgående eget kapital', f('B9+B8', 1580), f('C9+C8', 2010)],
]);
const text = (sentence: string) => sheet('Text', [[sentence]]);

const small = sheet('Budget', [
  ['Budget (tkr)'],
  ['', 'Budget 2026'],
  ['Medlemsbidrag', 4000],
  ['Teamet', 3000],
  ['Kansli', 900],
  ['Summa kostnader', 3900],
]);

export const cases = ruleCases(XS02, {
  accept: [
    { name: 'a text with the costs of the table', sheets: [small, text('Kostnaderna 2026 är 3 900 tkr.')] },
    {
      name: 'the amounts of the table',
      sheets: [budget, text('Ingående eget kapital 2026 är 1 250 tkr och årets resultat beräknas till 330 tkr.')],
    },
    {
      name: 'a rounded amount in another unit',
      sheets: [budget, text('Ingående eget kapital 2026 är ca 1,3 mnkr.')],
    },
    {
      name: 'an amount of another year',
      sheets: [budget, text('Ingående eget kapital 2027 är 1 580 tkr.')],
    },
    {
      name: 'eget kapital at the start of the year beside a table that only has its use and the result',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 7000],
          ['Insatser', 5500],
          ['Kansli', 1770],
          ['Summa kostnader', f('SUM(B4:B5)', 7270)],
          ['Resultat', f('B3-B6', -270)],
          ['Användning av eget kapital', 270],
        ]),
        text('Ingående eget kapital 2026 är 1 250 tkr.'),
      ],
    },
    {
      name: 'amounts that the tables say nothing of',
      sheets: [budget, text('Europeiska socialfonden bidrar med 18 mnkr under projektets tre år.')],
      checksSomething: false,
    },
    {
      name: "an amount in a list's row, which is the row's own",
      sheets: [
        budget,
        sheet('Register', [
          ['Insats', 'Från', 'Till', 'Finansiering'],
          ['Vägen in', '2025-01-01', '2027-12-31', 'Total budget 28 mkr varav ESF bidrar med 18 mkr'],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a text with other costs than the table',
      sheets: [small, text('Kostnaderna 2026 är 3 700 tkr.')],
      findings: [
        { messageId: 'differs', cell: 'Text!A1', expected: '3900 tkr', actual: '3700 tkr', difference: '-200 tkr' },
      ],
    },
    {
      name: 'an amount that the table does not have',
      sheets: [budget, text('Ingående eget kapital 2026 är 1 520 tkr.')],
      findings: [
        {
          messageId: 'differs',
          cell: 'Text!A1',
          actual: '1520 tkr',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'two such amounts in one sentence',
      sheets: [budget, text('Ingående eget kapital 2026 är 1 520 tkr och utgående eget kapital 2026 är 1 850 tkr.')],
      findings: [
        { messageId: 'differs', cell: 'Text!A1', actual: '1520 tkr' },
        { messageId: 'differs', cell: 'Text!A1', actual: '1850 tkr' },
      ],
    },
  ],
});
