import { XS13 } from '../../../src/rules/xs/XS-13';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { balanceSheet, cashFlow, incomeStatement } from './statements';

/** Five months of cash, the fourth of which begins with what is given. */
const months = (
  fourth: number,
  [opening, closing]: readonly string[] = ['Likvida medel vid månadens början', 'Likvida medel vid månadens slut'],
  headings = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj'],
) =>
  sheet('Likviditet', [
    ['Likviditetsplan 2027, tkr'],
    [],
    ['', ...headings],
    [opening!, 900, 1700, 1250, fourth, fourth + 800],
    ['Inbetalningar', 1250, 0, 0, 1250, 0],
    ['Utbetalningar', -450, -450, -450, -450, -450],
    [closing!, 1700, 1250, 800, fourth + 800, fourth + 350],
  ]);

/** Months with the sum of their quarter between, the fourth of which begins with what is given. */
const withQuarter = (fourth: number) =>
  sheet('Likviditet', [
    ['Likviditetsplan 2027, tkr'],
    [],
    ['', 'Jan', 'Feb', 'Mar', 'Kv 1', 'Apr', 'Maj'],
    ['Ingående saldo', 900, 1700, 1250, 900, fourth, fourth + 800],
    ['Inbetalningar', 1250, 0, 0, 1250, 1250, 0],
    ['Utbetalningar', -450, -450, -450, -1350, -450, -450],
    ['Utgående saldo', 1700, 1250, 800, 800, fourth + 800, fourth + 350],
  ]);

/** Cash by quarters of two years, of which the second is given. */
const quarters = (second: number, third = 1250, name = 'Kv') =>
  sheet('Likviditet', [
    ['Likviditetsplan, tkr'],
    [],
    ['', `${name} 1 2027`, `${name} 2 2027`, `${name} 3 2027`, `${name} 1 2028`],
    ['Likvida medel vid periodens början', 900, second, third, 500],
    ['Förändring', 800, -450, -450, 800],
    ['Likvida medel vid periodens slut', 1700, second - 450, 800, 1300],
  ]);
/** A kassaflödesanalys that leaves its cash to the balansräkning. */
const flowAlone = (flow: number) =>
  sheet('Kassaflöde', [
    ['Kassaflödesanalys 2025 (kr)'],
    ['', '2025'],
    ['Årets resultat', 240000],
    ['Förändring av skulder', flow - 240000],
    ['Årets kassaflöde', flow],
  ]);

export const cases = ruleCases(XS13, {
  accept: [
    { name: 'months that begin with what the month before ended with', sheets: [months(800)], checks: 4 },
    { name: 'a cash flow that is the change in cash', sheets: [cashFlow({})], checks: 1 },
    { name: 'cash that is that of the balansräkning', sheets: [balanceSheet({}), cashFlow({})], checks: 2 },
    { name: 'no kassaflödesanalys', sheets: [incomeStatement(240000)], checksSomething: false },
    { name: 'quarters, of which one of another year follows on none', sheets: [quarters(1700)], checks: 2 },
    {
      name: 'a cash flow that is the change in cash of the balansräkning',
      sheets: [balanceSheet({}), flowAlone(270000)],
      checks: 1,
    },
    { name: 'a cash flow without any cash', sheets: [flowAlone(270000)], checksSomething: false },
    {
      name: 'quarters of which half begin anew, so that they are no cash carried on',
      sheets: [quarters(1800, 1350)],
      checksSomething: false,
    },
    { name: 'months with the sum of their quarter between', sheets: [withQuarter(800)], checks: 4 },
    {
      name: 'a plan for the year, with the outcome of what has passed',
      sheets: [months(800, ['IB', 'UB'], ['Utfall jan', 'Utfall feb', 'Utfall mars', 'Prognos april', 'Prognos maj'])],
      checks: 4,
    },
  ],
  reject: [
    {
      name: 'a month that begins with another amount than the month before ended with',
      sheets: [months(980)],
      checks: 4,
      findings: [
        {
          messageId: 'carried',
          cell: 'E4',
          expected: '800 tkr',
          actual: '980 tkr',
          difference: '180 tkr',
          data: { closing: 'Likviditet!D7', expected: '800 tkr' },
          tolerance: '1 tkr',
          severity: 'error',
          label: 'Likvida medel vid månadens början, Apr',
          cells: ['E4', 'D7'],
          restsOn: ['D7'],
        },
      ],
    },
    ...[
      ['Ingående saldo', 'Utgående saldo'],
      ['IB', 'UB'],
      ['Ingående behållning', 'Utgående behållning'],
    ].map((words) => ({
      name: `a month that begins with another ${words.join(' and ')}`,
      sheets: [months(980, words)],
      checks: 4,
      findings: [{ messageId: 'carried' as const, cell: 'E4', expected: '800 tkr', actual: '980 tkr' }],
    })),
    {
      name: 'a month behind the sum of the quarter before',
      sheets: [withQuarter(980)],
      checks: 4,
      findings: [{ messageId: 'carried', cell: 'F4', expected: '800 tkr', actual: '980 tkr' }],
    },
    {
      name: 'a cash flow that is not the change in cash',
      sheets: [cashFlow({ flow: 240000, result: 200000 })],
      checks: 1,
      findings: [
        {
          messageId: 'change',
          cell: 'B5',
          expected: '270000 kr',
          actual: '240000 kr',
          difference: '-30000 kr',
          data: { opening: '1 690 000 kr', closing: '1 960 000 kr' },
          tolerance: '0 kr',
          severity: 'error',
          label: 'Årets kassaflöde, 2025',
          cells: ['B5', 'B6', 'B7'],
          restsOn: ['B6', 'B7'],
        },
      ],
    },
    {
      name: 'cash that is not that of the balansräkning',
      sheets: [balanceSheet({ cash: 1980000, equity: 1567000 }), cashFlow({})],
      checks: 2,
      findings: [
        {
          messageId: 'balanceSheet',
          cell: 'Kassaflöde!B7',
          expected: '1980000 kr',
          actual: '1960000 kr',
          data: { other: 'Balansräkning!B4' },
          difference: '-20000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Likvida medel vid årets slut, 2025',
          cells: ['Kassaflöde!B7', 'Balansräkning!B4'],
          restsOn: ['Balansräkning!B4'],
        },
      ],
    },
    {
      name: 'a cash flow that is not the change in cash of the balansräkning',
      sheets: [balanceSheet({}), flowAlone(280000)],
      checks: 1,
      findings: [
        {
          messageId: 'change',
          cell: 'Kassaflöde!B5',
          expected: '270000 kr',
          actual: '280000 kr',
          difference: '10000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Årets kassaflöde, 2025',
          data: { opening: '1 690 000 kr', closing: '1 960 000 kr' },
          cells: ['Kassaflöde!B5', 'Balansräkning!C4', 'Balansräkning!B4'],
          restsOn: ['Balansräkning!C4', 'Balansräkning!B4'],
        },
      ],
    },
    {
      name: 'the later year, behind the year before',
      sheets: [
        sheet('Kassaflöde', [
          ['Kassaflödesanalys (tkr)'],
          ['', '2024', '2025'],
          ['Årets kassaflöde', 152, 138],
          ['Likvida medel vid årets början', 1500, 1652],
          ['Likvida medel vid årets slut', 1652, 1830],
        ]),
      ],
      checks: 2,
      findings: [{ messageId: 'change', cell: 'C3', expected: '178 tkr', actual: '138 tkr' }],
    },
  ],
});
