import { UNS04 } from '../../../src/rules/uns/UNS-04';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (use: number) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Kansli', -3100],
    ['Insatser', -8768],
    ['Summa kostnader', -11868],
    ['Anslag från medlemmar', 10568],
    ['Användning av eget kapital', use],
  ]);

export const cases = ruleCases(UNS04, {
  accept: [
    { name: 'costs that income and eget kapital pay', sheets: [budget(1300)] },
    {
      name: 'costs without a minus',
      sheets: [
        sheet('Budget', [
          ['', 'Budget 2026'],
          ['Kansli', 900],
          ['Medlemsbidrag', 900],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a table of costs and what is used, with the income elsewhere',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli', -3100],
          ['Insatser', -8768],
          ['Användning av eget kapital', 1000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'costs without a minus, and a use of eget kapital',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli', 3100],
          ['Insatser', 8768],
          ['Anslag från medlemmar', 10568],
          ['Användning av eget kapital', 1300],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'two uses of eget kapital, of which one may be told within the other',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli', -3100],
          ['Insatser', -8768],
          ['Anslag från medlemmar', 10568],
          ['Användning av eget kapital', 1300],
          ['Ianspråktagande av eget kapital', 300],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a year that is not filled in',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Plan 2028', 'Kommentar'],
          ['Kansli', -3100, -3100, -3100, 'två tjänster'],
          ['Insatser', -8768, null, -8768, null],
          ['Anslag från medlemmar', 10568, 10568, 10568, null],
          ['Användning av eget kapital', 1300, 1300, null, null],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'what is left over within the rounding of four thousands',
      sheets: [budget(1302)],
      checks: 1,
    },
    {
      name: 'eget kapital at the end of the year, which is no part of the sum',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli', -3100],
          ['Insatser', -8768],
          ['Anslag från medlemmar', 10568],
          ['Användning av eget kapital', 1300],
          ['Utgående eget kapital', 700],
        ]),
      ],
    },
    {
      name: 'a follow-up, whose columns are not whole budgets',
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (tkr)'],
          ['', 'Budget 2026', 'Utfall 2026', 'Avvikelse'],
          ['Kansli', -3100, -3000, 100],
          ['Insatser', -8768, -8000, 768],
          ['Anslag från medlemmar', 10568, 10568, 0],
          ['Användning av eget kapital', 1000, 500, -500],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a year that uses nothing and leaves something over',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Kansli', -3100, -3100],
          ['Insatser', -8768, -7300],
          ['Anslag från medlemmar', 10568, 10568],
          ['Användning av eget kapital', 1300, 0],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'eget kapital that does not pay the rest',
      sheets: [budget(1000)],
      findings: [
        {
          messageId: 'notZero',
          cell: 'B7',
          severity: 'note',
          label: 'Användning av eget kapital, 2026',
          cells: ['B7', 'B3', 'B4', 'B6'],
          restsOn: ['B3', 'B4', 'B6', 'B7'],
          data: { sum: '−300 tkr' },
        },
      ],
    },
    {
      name: 'kronor, which are not rounded',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (kr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Kansli', -3100000, -3100000],
          ['Hyra', -68000, -68000],
          ['Insatser', -8700000, -8700000],
          ['Anslag från medlemmar', 10568000, 10568000],
          ['Användning av eget kapital', 1300001, 1300002],
        ]),
      ],
      checks: 2,
      findings: [{ messageId: 'notZero', cell: 'C7', data: { sum: '2 kr' } }],
    },
    {
      name: 'more than the rounding of four thousands leaves over',
      sheets: [budget(1303)],
      findings: [{ messageId: 'notZero', cell: 'B7', data: { sum: '3 tkr' } }],
    },
  ],
});
