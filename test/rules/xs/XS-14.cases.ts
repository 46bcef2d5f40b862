import { XS14 } from '../../../src/rules/xs/XS-14';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const sheets = (total: number) => [
  sheet('Balansräkning', [
    ['Balansräkning (tkr)'],
    ['', 'Not', '2025-12-31'],
    ['Summa tillgångar', '', 2430],
    ['Eget kapital', '', 2000],
    ['Kortfristiga skulder', 3, 430],
    ['Summa eget kapital och skulder', '', 2430],
  ]),
  sheet('Not 3', [
    ['Not 3 Kortfristiga skulder (tkr)'],
    ['', '2025-12-31'],
    ['Leverantörsskulder', total - 200],
    ['Upplupna kostnader', 200],
    ['Summa', total],
  ]),
];

export const cases = ruleCases(XS14, {
  accept: [
    { name: 'a note that comes to its line', sheets: sheets(430), checks: 1 },
    { name: 'statements without notes', sheets: [sheets(430)[0]!], checksSomething: false },
  ],
  reject: [
    {
      name: 'a note that comes to another amount',
      sheets: sheets(400),
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'Not 3!B5',
          expected: '430 tkr',
          actual: '400 tkr',
          difference: '-30 tkr',
          tolerance: '1 tkr',
          severity: 'error',
          label: 'Summa, 2025',
          data: { note: 'Not 3 Kortfristiga skulder (tkr)', line: 'Kortfristiga skulder', other: 'Balansräkning!C5' },
          cells: ['Not 3!B5', 'Balansräkning!C5'],
          restsOn: ['Balansräkning!C5'],
        },
      ],
    },
  ],
});
