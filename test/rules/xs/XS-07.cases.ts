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

export const cases = ruleCases(XS07, {
  accept: [
    { name: 'a revision that adds up, with its date', sheets: [budget([1000, 200, 1200])], checks: 3 },
    { name: 'a revised budget without the changes', sheets: [withoutChanges], checksSomething: false },
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
  ],
});
