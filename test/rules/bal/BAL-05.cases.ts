import { BAL05 } from '../../../src/rules/bal/BAL-05';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const withEquity = (label: string, total: string) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Medlemsbidrag', 10568],
    [label, 1300],
    [total, f('SUM(B3:B4)', 11868)],
    ['Summa kostnader', 11868],
  ]);

export const cases = ruleCases(BAL05, {
  accept: [
    { name: 'income without eget kapital', checks: 1, sheets: [withEquity('Ränteintäkter', 'Summa intäkter')] },
    {
      name: 'a total that says that eget kapital is in it',
      sheets: [withEquity('Användning av eget kapital', 'Summa intäkter och eget kapital')],
      checks: 0,
    },
    {
      name: 'eget kapital of nothing in the total of the income',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 10568],
          ['Användning av eget kapital', 0],
          ['Summa intäkter', f('SUM(B3:B4)', 10568)],
          ['Summa kostnader', 10568],
        ]),
      ],
    },
    {
      name: 'a total whose rows are not there',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Summa intäkter', 11868],
          ['Summa kostnader', 11868],
          ['Användning av eget kapital', 1300],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'what the income sets aside to eget kapital, which makes the total smaller',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 10568],
          ['Eget kapital', 300],
          ['Summa intäkter', f('B3-B4', 10268)],
          ['Summa kostnader', 10268],
        ]),
      ],
    },
    {
      name: 'a follow-up, which repeats a budget',
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning januari-augusti 2026 (tkr)'],
          ['', 'Budget 2026', 'Utfall jan-aug', 'Prognos 2026'],
          ['Medlemsbidrag', 10568, 7000, 10568],
          ['Användning av eget kapital', 1300, 800, 1300],
          ['Summa intäkter', f('SUM(B3:B4)', 11868), f('SUM(C3:C4)', 7800), f('SUM(D3:D4)', 11868)],
          ['Summa kostnader', 11868, 7800, 11868],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'eget kapital that has changed beside a budget without any',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2025', 'Budget 2026', 'Förändring'],
          ['Medlemsbidrag', 10000, 10568, 568],
          ['Användning av eget kapital', 0, 0, 100],
          ['Summa intäkter', f('SUM(B3:B4)', 10000), f('SUM(C3:C4)', 10568), f('SUM(D3:D4)', 668)],
          ['Summa kostnader', 10000, 10568, 568],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'eget kapital in the total of the income',
      checks: 1,
      sheets: [withEquity('Användning av eget kapital', 'Summa intäkter')],
      findings: [
        {
          messageId: 'counted',
          cell: 'B4',
          severity: 'warning',
          data: { equity: '1 300 tkr', row: 'Användning av eget kapital' },
          label: 'Användning av eget kapital, 2026',
          cells: ['B4', 'B5'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'eget kapital by way of a sum in between, in the second year only',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', 11868, 10568],
          ['Ränteintäkter', 10, 10],
          ['Användning av eget kapital', null, 1300],
          ['Summa övrigt', f('SUM(B4:B5)', 10), f('SUM(C4:C5)', 1310)],
          ['Summa intäkter', f('B3+B6', 11878), f('C3+C6', 11878)],
          ['Summa kostnader', 11878, 11878],
        ]),
      ],
      findings: [
        {
          messageId: 'counted',
          cell: 'C5',
          data: { equity: '1 300 tkr', row: 'Användning av eget kapital' },
          severity: 'warning',
        },
      ],
    },
  ],
});
