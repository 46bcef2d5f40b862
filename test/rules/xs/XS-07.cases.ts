import { XS07 } from '../../../src/rules/xs/XS-07';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (team: readonly GridCell[], revised = 'Rev. budget 2026-03-29') =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026', 'Revidering', revised],
    ['Teamet', ...team],
    ['Fontänhuset', 500, -200, 300],
    ['Kansli', 900, 0, 900],
  ]);

const withoutChanges = sheet('Budget', [
  ['Budget 2026 (tkr)'],
  ['', 'Budget 2026', 'Rev. budget 2026'],
  ['Teamet', 1000, 1200],
  ['Fontänhuset', 500, 300],
  ['Kansli', 900, 900],
]);

/** A revision of both sides, with what it gives and what it takes. */
const financed = (income: number, team: number, sign: 1 | -1 = 1, equity = 0) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026', 'Revidering', 'Rev. budget 2026-03-29'],
    ['Intäkter'],
    ['Försäkringskassan', 2000, income, 2000 + income],
    ['Användning av eget kapital', 0, equity, equity],
    ['Kostnader'],
    ['Teamet', 1000 * sign, team * sign, (1000 + team) * sign],
    ['Kansli', 900 * sign, 0, 900 * sign],
  ]);
/** A budget with its decisions, of which the later is a revision. */
const decided = (title: string, ...decisions: readonly string[]) => [
  sheet('Budget', [[title], ['', 'Budget 2026'], ['Teamet', 1000], ['Kansli', 900]]),
  sheet(
    'Text',
    decisions.map((decision) => [decision]),
  ),
];

export const cases = ruleCases(XS07, {
  accept: [
    { name: 'a revision that adds up, with its date', sheets: [budget([1000, 200, 1200])], checks: 3 },
    { name: 'a revised budget without the changes', sheets: [withoutChanges], checksSomething: false },
    { name: 'more costs that more income pays for', sheets: [financed(300, 300)], checks: 4 },
    { name: 'more costs that eget kapital pays for', sheets: [financed(100, 300, 1, 200)], checks: 4 },
    { name: 'costs written negative that more income pays for', sheets: [financed(300, 300, -1)], checks: 4 },
    { name: 'less costs', sheets: [financed(-100, -300)], checks: 4 },
    {
      name: 'a revision whose date the workbook has elsewhere',
      sheets: [
        budget([1000, 200, 1200], 'Rev. budget 2026'),
        sheet('Text', [['Styrelsen beslutade om revideringen den 29 mars 2026.']]),
      ],
      checks: 3,
    },
    {
      name: 'a revision by a paragraph of the minutes',
      sheets: [budget([1000, 200, 1200], 'Rev. budget 2026 (§ 14)')],
      checks: 3,
    },
    {
      name: 'a change since last year, which few rows follow',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Förändring', 'Rev. budget 2026'],
          ['Teamet', 1000, 5, 1100],
          ['Fontänhuset', 500, 7, 300],
          ['Kansli', 900, 0, 900],
          ['Revision', 60, 0, 60],
          ['Styrelse', 60, 3, 70],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'figures with a decimal, off by their last digit',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (mnkr)'],
          ['', 'Budget 2026', 'Revidering', 'Rev. budget 2026-03-29'],
          ['Teamet', 1.5, 0.2, 1.8],
          ['Fontänhuset', 0.5, -0.2, 0.3],
          ['Kansli', 0.9, null, 0.9],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'two decisions before the year of the budget',
      sheets: decided(
        'Rev. budget 2026 (tkr)',
        'Budgeten är fastställd av styrelsen den 21 november 2025.',
        'Beslut 2025-12-05',
      ),
      checksSomething: false,
    },
    {
      name: 'a budget that is not revised',
      sheets: decided(
        'Budget 2026 (tkr)',
        'Budgeten är fastställd av styrelsen den 21 november 2025.',
        'Beslut 2026-03-27',
      ),
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a revised amount that is not the original and its change',
      sheets: [budget([1000, 200, 1300])],
      checks: 3,
      findings: [
        {
          messageId: 'differs',
          cell: 'D3',
          expected: '1200 tkr',
          actual: '1300 tkr',
          difference: '100 tkr',
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Teamet, Rev. budget 2026-03-29',
          data: { original: 'Budget 2026', revisions: 'Revidering' },
          cells: ['D3', 'B3', 'C3'],
          restsOn: ['B3', 'C3'],
        },
      ],
    },
    {
      name: 'changes without a date, as a note',
      sheets: [budget([1000, 200, 1200], 'Rev. budget 2026')],
      checks: 3,
      findings: [
        {
          messageId: 'undated',
          cell: 'D2',
          severity: 'note',
          label: 'Rev. budget 2026',
          data: { columns: 'Revidering' },
          cells: ['D2'],
        },
      ],
    },
    {
      name: 'more costs than the revision gives money for, as a note',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Revidering', 'Rev. budget 2026-03-29'],
          ['Intäkter'],
          ['Försäkringskassan', 2000, 0, 2000],
          ['Kostnader'],
          ['Teamet', 1000, 300, 1300],
          ['Kansli', 900, 0, 900],
        ]),
      ],
      checks: 3,
      findings: [
        {
          messageId: 'notFinanced',
          cell: 'D2',
          severity: 'note',
          data: { costs: '300 tkr', income: '0 tkr' },
          label: 'Rev. budget 2026-03-29',
          cells: ['D2'],
        },
      ],
    },
    {
      name: 'a revision that is decided and not explained, as a note',
      sheets: [
        sheet('Budget', [
          ['Rev. budget 2026 (tkr)'],
          ['Beslut 2026-03-27'],
          ['', 'Budget 2026'],
          ['Teamet', 1000],
          ['Kansli', 900],
        ]),
        sheet('Text', [['Verksamhetsplanen är fastställd av styrelsen den 21 november 2025.']]),
      ],
      checks: 0,
      findings: [
        {
          messageId: 'noList',
          cell: 'Budget!A1',
          severity: 'note',
          data: { first: '2025-11-21', later: '2026-03-27' },
          label: 'Rev. budget 2026 (tkr)',
          cells: ['Budget!A1'],
        },
      ],
    },
    {
      name: 'costs written negative that nothing pays for',
      sheets: [financed(100, 300, -1, 50)],
      checks: 4,
      findings: [
        {
          messageId: 'notFinanced',
          cell: 'D2',
          severity: 'note',
          label: 'Rev. budget 2026-03-29',
          data: { costs: '300 tkr', income: '150 tkr' },
          cells: ['D2'],
        },
      ],
    },
    {
      name: 'two changes, and a decimal that is off by more than its last digit',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (mnkr)'],
          ['', '2026', 'Omfördelning mars', 'Tillägg maj', 'Rev. budget 2026-05-29'],
          ['Teamet', 1.5, 0.2, 0.1, 2],
          ['Fontänhuset', 0.5, -0.2, null, 0.3],
          ['Kansli', 0.9, null, null, 0.9],
        ]),
      ],
      checks: 3,
      findings: [
        {
          messageId: 'differs',
          cell: 'E3',
          expected: '1.8 mnkr',
          actual: '2 mnkr',
          difference: '0.2 mnkr',
          tolerance: '0.1 mnkr',
          severity: 'warning',
          label: 'Teamet, Rev. budget 2026-05-29',
          data: { original: '2026', revisions: 'Omfördelning mars och Tillägg maj' },
          cells: ['E3', 'B3', 'C3', 'D3'],
          restsOn: ['B3', 'C3', 'D3'],
        },
      ],
    },
  ],
});
