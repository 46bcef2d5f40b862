import { XS15 } from '../../../src/rules/xs/XS-15';
import type { SheetSnapshot } from '../../../src/workbook';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const sheets = (team: number) => [
  sheet('Budget 2026', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2025', 'Budget 2026'],
    ['Teamet', team, 2500],
    ['Kansli', 900, 950],
    ['Styrelse', 180, 180],
    ['Revision', 50, 55],
  ]),
  sheet('Budget 2025', [
    ['Budget 2025 (tkr)'],
    ['', 'Budget 2025'],
    ['Teamet', 2400],
    ['Kansli', 900],
    ['Styrelse', 180],
    ['Revision', 50],
  ]),
];

/** Last year's figures beside this year's, under a heading, and where they come from. */
const repeated = (heading: string, own: readonly number[], other: SheetSnapshot, unit = 'tkr') => [
  sheet('Ny budget', [
    [`Budget 2026 (${unit})`],
    ['', heading, 'Budget 2026'],
    ['Kostnader'],
    ...['Teamet', 'Porten', 'Kansli', 'Styrelse', 'Revision'].map((name, index) => [name, own[index]!, 500]),
  ]),
  other,
];
const source = (name: string, title: string, headings: readonly string[], ...columns: readonly (readonly number[])[]) =>
  sheet(name, [
    [title],
    ['', ...headings],
    ['Kostnader'],
    ...['Teamet', 'Porten', 'Kansli', 'Styrelse', 'Revision'].map((label, index) => [
      label,
      ...columns.map((one) => one[index]!),
    ]),
  ]);
const LAST = [2400, 1000, 900, 180, 50] as const;

export const cases = ruleCases(XS15, {
  accept: [
    { name: "last year's budget repeated", sheets: sheets(2400), checks: 4 },
    { name: 'a budget without last year', sheets: [sheets(2400)[1]!], checksSomething: false },
    {
      name: 'a budget as it was revised',
      sheets: repeated(
        'Budget 2025',
        [2500, 1000, 900, 180, 50],
        source('Gammal', 'Budget 2025 (tkr)', ['Budget 2025', 'Rev. budget 2025'], LAST, [2500, 1000, 900, 180, 50]),
      ),
      checks: 5,
    },
    {
      name: 'kronor of what stood in tkr',
      sheets: repeated(
        'Budget 2025',
        [2400400, 1000000, 900000, 180000, 50000],
        source('Gammal', 'Budget 2025 (tkr)', ['Budget 2025'], LAST),
        'kr',
      ),
      checks: 5,
    },
    {
      name: 'other figures throughout',
      sheets: repeated(
        'Budget 2025',
        [2300, 1100, 800, 180, 50],
        source('Gammal', 'Budget 2025 (tkr)', ['Budget 2025'], LAST),
      ),
      checksSomething: false,
    },
    {
      name: 'the budget of another year',
      sheets: repeated(
        'Budget 2025',
        [2300, ...LAST.slice(1)],
        source('Gammal', 'Budget 2024 (tkr)', ['Budget 2024'], LAST),
      ),
      checksSomething: false,
    },
    {
      name: 'the outcome of some months',
      sheets: repeated(
        'Utfall 2025',
        [2300, ...LAST.slice(1)],
        source('Gammal', 'Uppföljning 2025 (tkr)', ['Budget 2025', 'Utfall jan-aug 2025'], [1, 2, 3, 4, 5], LAST),
      ),
      checksSomething: false,
    },
    {
      name: "last year's outcome beside its budget in the resultaträkning",
      sheets: repeated(
        'Utfall 2025',
        LAST,
        source('Resultat 2025', 'Resultaträkning 2025 (tkr)', ['2025', 'Budget 2025'], LAST, [1, 2, 3, 4, 5]),
      ),
      checks: 5,
    },
    {
      name: 'two equal rows, which may be chance',
      sheets: [
        sheet('Ny budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2025', 'Budget 2026'],
          ['Teamet', 2300, 1],
          ['Kansli', 900, 2],
          ['Revision', 50, 3],
        ]),
        source('Gammal', 'Budget 2025 (tkr)', ['Budget 2025'], LAST),
      ],
      checksSomething: false,
    },
    {
      name: 'the table that most rows agree with, though an earlier one has some of them',
      sheets: [
        source('Utkast', 'Budget 2025 (tkr)', ['Budget 2025'], [2300, 1100, 900, 180, 50]),
        ...repeated('Budget 2025', LAST, source('Gammal', 'Budget 2025 (tkr)', ['Budget 2025'], LAST)),
      ],
      checks: 5,
    },
  ],
  reject: [
    {
      name: "an amount that is not last year's",
      sheets: sheets(2300),
      checks: 4,
      findings: [
        {
          messageId: 'differs',
          cell: 'Budget 2026!B3',
          expected: '2400 tkr',
          actual: '2300 tkr',
          difference: '-100 tkr',
          severity: 'warning',
          tolerance: '0 tkr',
          label: 'Teamet, 2025',
          data: { heading: 'Budget 2025', other: 'Budget 2025!B3' },
          cells: ['Budget 2026!B3', 'Budget 2025!B3'],
          restsOn: ['Budget 2025!B3'],
        },
      ],
    },
    {
      name: 'an outcome that is not that of the follow-up, though it is that of the budget',
      sheets: repeated(
        'Utfall 2025',
        LAST,
        source('Gammal', 'Uppföljning 2025 (tkr)', ['Budget 2025', 'Utfall 2025'], LAST, [2450, ...LAST.slice(1)]),
      ),
      checks: 5,
      findings: [
        {
          messageId: 'differs',
          cell: 'Ny budget!B4',
          expected: '2450 tkr',
          actual: '2400 tkr',
          difference: '-50 tkr',
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Teamet, 2025',
          data: { heading: 'Utfall 2025', other: 'Gammal!C4' },
          cells: ['Ny budget!B4', 'Gammal!C4'],
          restsOn: ['Gammal!C4'],
        },
      ],
    },
    {
      name: 'two rows of five, one of them in kronor by more than a thousand',
      sheets: repeated(
        'Budget 2025',
        [2401001, 1002000, 900000, 180000, 50000],
        source('Gammal', 'Budget 2025 (tkr)', ['Budget 2025'], LAST),
        'kr',
      ),
      checks: 5,
      findings: [
        {
          messageId: 'differs',
          cell: 'Ny budget!B4',
          expected: '2400000 kr',
          actual: '2401001 kr',
          difference: '1001 kr',
          tolerance: '1000 kr',
          severity: 'warning',
          label: 'Teamet, 2025',
          data: { heading: 'Budget 2025', other: 'Gammal!B4' },
          cells: ['Ny budget!B4', 'Gammal!B4'],
          restsOn: ['Gammal!B4'],
        },
        {
          messageId: 'differs',
          cell: 'Ny budget!B5',
          expected: '1000000 kr',
          actual: '1002000 kr',
          difference: '2000 kr',
          tolerance: '1000 kr',
          severity: 'warning',
          label: 'Porten, 2025',
          data: { heading: 'Budget 2025', other: 'Gammal!B5' },
          cells: ['Ny budget!B5', 'Gammal!B5'],
          restsOn: ['Gammal!B5'],
        },
      ],
    },
    {
      name: 'a bare year of the resultaträkning is its outcome, beside the budget of that year too',
      sheets: repeated(
        'Utfall 2025',
        [2410, 1000, 900, 180, 50],
        source('Resultat 2025', 'Resultaträkning 2025 (tkr)', ['2025', 'Budget 2025'], LAST, [2410, 900, 800, 170, 40]),
      ),
      checks: 5,
      findings: [
        {
          messageId: 'differs',
          cell: 'Ny budget!B4',
          expected: '2400 tkr',
          actual: '2410 tkr',
          difference: '10 tkr',
          data: { heading: 'Utfall 2025', other: 'Resultat 2025!B4' },
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Teamet, 2025',
          cells: ['Ny budget!B4', 'Resultat 2025!B4'],
          restsOn: ['Resultat 2025!B4'],
        },
      ],
    },
  ],
});
