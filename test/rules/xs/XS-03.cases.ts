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

export const cases = ruleCases(XS03, {
  accept: [
    { name: 'a text that rounds the amount', sheets: budget('Kostnaderna 2026 beräknas till ca 11,9 mnkr.') },
    {
      name: 'a text with the exact amount',
      sheets: budget('Kostnaderna 2026 beräknas till 11 868 tkr.'),
      checksSomething: false,
    },
    { name: 'a difference that is more than a matter of rounding', sheets: budget('Kostnaderna 2026 är 12,8 mnkr.') },
  ],
  reject: [
    {
      name: 'a text that cuts off the last digits',
      sheets: budget('Kostnaderna 2026 beräknas till ca 11,8 mnkr.'),
      findings: [
        {
          messageId: 'cutOff',
          cell: 'Text!A1',
          expected: '11.9 mnkr',
          actual: '11.8 mnkr',
          difference: '-0.1 mnkr',
          severity: 'note',
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
      findings: [
        {
          messageId: 'group',
          cell: 'Text!A1',
          expected: '0.9 mnkr',
          actual: '0.8 mnkr',
          difference: '-0.1 mnkr',
          severity: 'note',
        },
      ],
    },
  ],
});
