import { XS03 } from '../../../src/rules/xs/XS-03';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (text: string) => [
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Kansli', 3100],
    ['Insatser', 8768],
    ['Summa kostnader', 11868],
  ]),
  sheet('Text', [[text]]),
];

const register = (title: string, ...names: readonly string[]) =>
  sheet('Register', [[title], ['Insats', 'Projektperiod'], ...names.map((name) => [name, '2025–2027'])]);
/** A budget of two kinds of insatser, a register that has them, and a text on what they cost. */
const grouped = (text: string, title = 'Strukturinriktade insatser 2026', ...names: readonly string[]) => [
  sheet('Budget', [
    ['Budget 2026 (tkr)', '2026', '2027'],
    ['Medlemsbidrag', 5000, 5000],
    ['Kansli', 4000, 4000],
    ['Stöd till sociala företag', 300, 600],
    ['Alternativ till sjukskrivning', 550, 900],
    ['Summa kostnader', 4850, 5500],
  ]),
  register(title, ...(names.length > 0 ? names : ['Stöd till sociala företag', 'Alternativ till sjukskrivning'])),
  sheet('Text', [[text]]),
];

export const cases = ruleCases(XS03, {
  accept: [
    {
      name: 'a text that rounds the amount',
      sheets: budget('Kostnaderna 2026 beräknas till ca 11,9 mnkr.'),
      checks: 1,
    },
    {
      name: 'a text with the exact amount',
      sheets: budget('Kostnaderna 2026 beräknas till 11 868 tkr.'),
      checksSomething: false,
    },
    {
      name: 'a difference that is more than a matter of rounding',
      sheets: budget('Kostnaderna 2026 är 12,8 mnkr.'),
      checks: 1,
    },
    {
      name: 'a kind of insatser that is rounded',
      sheets: grouped('Förbundet avsätter 0,9 mnkr till strukturinriktade insatser.'),
      checks: 1,
    },
    {
      name: 'a kind of insatser with an amount that is no cut-off',
      sheets: grouped('Förbundet avsätter 0,7 mnkr till strukturinriktade insatser.'),
      checks: 1,
    },
    {
      name: 'a kind of insatser with more than its rows',
      sheets: grouped('Förbundet avsätter 1,2 mnkr till strukturinriktade insatser.'),
      checks: 1,
    },
    {
      name: 'a kind of insatser in another year',
      sheets: grouped('Förbundet avsätter 0,8 mnkr år 2027 till strukturinriktade insatser.'),
      checksSomething: false,
    },
    {
      name: 'a kind of insatser with a single row in the budget',
      sheets: grouped(
        'Förbundet avsätter 0,5 mnkr till strukturinriktade insatser.',
        undefined,
        'Alternativ till sjukskrivning',
        'Öppna dörrar',
      ),
      checksSomething: false,
    },
    {
      name: 'a register whose title is a single word',
      sheets: grouped('Förbundet avsätter 0,8 mnkr till insatser.', 'Insatser 2026'),
      checksSomething: false,
    },
    {
      name: 'a text about another kind of insatser',
      sheets: grouped('Förbundet avsätter 0,8 mnkr till individinriktade insatser.'),
      checksSomething: false,
    },
    {
      name: 'half of the last digit',
      sheets: [
        budget('Kostnaderna 2026 är 11,87 mnkr.')[0]!,
        sheet('Text', [['Kostnaderna 2026 är ca 11,9 mnkr och kansliet kostar 3,1 mnkr.']]),
      ],
      checks: 1,
    },
    {
      name: 'revision in two rows, of which nobody knows which is cut off',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli', 3100],
          ['Revision, arvode', 86],
          ['Revision, resor', 158],
        ]),
        sheet('Text', [['Revisionen 2026 kostar 0,1 mnkr.']]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a text that cuts off the last digits',
      sheets: budget('Kostnaderna 2026 beräknas till ca 11,8 mnkr.'),
      checks: 1,
      findings: [
        {
          messageId: 'cutOff',
          cell: 'Text!A1',
          expected: '11.9 mnkr',
          actual: '11.8 mnkr',
          difference: '-0.1 mnkr',
          severity: 'note',
          label: 'Kostnaderna 2026 beräknas till ca 11,8 mnkr',
          data: {
            quote: 'Kostnaderna 2026 beräknas till ca 11,8 mnkr',
            other: 'Budget!B5',
            there: '11,868 mnkr',
            rounded: '11,9 mnkr',
          },
          cells: ['Text!A1', 'Budget!B5'],
          restsOn: ['Budget!B5'],
        },
      ],
    },
    {
      name: 'a kind of insatser whose rows round to another amount',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)', '2026'],
          ['Medlemsbidrag', 5000],
          ['Kansli', 4000],
          ['Stöd till sociala företag', 300],
          ['Alternativ till sjukskrivning', 550],
          ['Summa kostnader', 4850],
        ]),
        sheet('Register', [
          ['Strukturinriktade insatser 2026'],
          ['Insats', 'Projektperiod'],
          ['Stöd till sociala företag', '2025–2027'],
          ['Alternativ till sjukskrivning', '2026'],
        ]),
        sheet('Text', [['Förbundet avsätter 0,8 mnkr till strukturinriktade insatser.']]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'group',
          cell: 'Text!A1',
          expected: '0.9 mnkr',
          actual: '0.8 mnkr',
          difference: '-0.1 mnkr',
          severity: 'note',
          label: 'Förbundet avsätter 0,8 mnkr',
          data: {
            quote: 'Förbundet avsätter 0,8 mnkr',
            group: 'strukturinriktade insatser',
            there: '0,85 mnkr',
            rounded: '0,9 mnkr',
          },
          cells: ['Text!A1', 'Budget!B4', 'Budget!B5'],
          restsOn: ['Budget!B4', 'Budget!B5'],
        },
      ],
    },
    {
      name: 'a text that rounds up what is nearer below',
      sheets: budget('Kansliet kostar 4 mnkr 2026.'),
      checks: 1,
      findings: [
        {
          messageId: 'cutOff',
          cell: 'Text!A1',
          expected: '3 mnkr',
          actual: '4 mnkr',
          difference: '1 mnkr',
          severity: 'note',
          label: 'Kansliet kostar 4 mnkr',
          data: { quote: 'Kansliet kostar 4 mnkr', other: 'Budget!B3', there: '3,1 mnkr', rounded: '3 mnkr' },
          cells: ['Text!A1', 'Budget!B3'],
          restsOn: ['Budget!B3'],
        },
      ],
    },
    {
      name: 'both a total and one of its rows cut off',
      sheets: budget('Kostnaderna 2026 är 11,86 mnkr, varav insatser 8,76 mnkr.'),
      checks: 1,
      findings: [
        {
          messageId: 'cutOff',
          cell: 'Text!A1',
          expected: '11.87 mnkr',
          actual: '11.86 mnkr',
          difference: '-0.01 mnkr',
          severity: 'note',
          label: 'Kostnaderna 2026 är 11,86 mnkr',
          data: {
            quote: 'Kostnaderna 2026 är 11,86 mnkr',
            other: 'Budget!B5',
            there: '11,868 mnkr',
            rounded: '11,87 mnkr',
          },
          cells: ['Text!A1', 'Budget!B5'],
          restsOn: ['Budget!B5'],
        },
      ],
    },
  ],
});
