import { FS16 } from '../../../src/rules/fs/FS-16';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const payments = (paid: readonly GridCell[]) =>
  sheet('Inbetalningar', [
    ['Medlemsbidrag 2026, avstämning (kr)'],
    [],
    ['Medlem', 'Att betala', 'Inbetalt'],
    ['Försäkringskassan', 3_000_000, paid[0]],
    ['Region Norr', 1_500_000, paid[1]],
    ['Storby kommun', 1_500_000, paid[2]],
  ]);

/** Two payments; what was paid stands in another order than what was due. */
const quarters = (headings: readonly string[], ...rows: readonly (readonly GridCell[])[]) =>
  sheet('Inbetalningar', [
    ['Medlemsbidrag 2026, avstämning (kr)'],
    [],
    ['Medlem', ...headings],
    ...rows.map((amounts, index) => [['Försäkringskassan', 'Region Norr', 'Storby kommun'][index], ...amounts]),
  ]);
const BY_QUARTER = ['Att betala kvartal 1', 'Att betala kvartal 2', 'Inbetalt kvartal 2', 'Inbetalt kvartal 1'];

export const cases = ruleCases(FS16, {
  accept: [
    { name: 'all paid', sheets: [payments([3_000_000, 1_500_000, 1_500_000])] },
    { name: 'a payment that is not filled in', sheets: [payments([3_000_000, 1_500_000, null])] },
    { name: 'dashes for a time that has not come', sheets: [payments(['-', '-', '-'])], checksSomething: false },
    { name: 'more paid than due', sheets: [payments([3_000_000, 1_600_000, 1_500_000])] },
    {
      name: 'payments of two quarters, each beside what was due in it',
      sheets: [quarters(BY_QUARTER, [700, 800, 800, 700], [300, 400, 400, 300], [350, 450, 450, 350])],
      checks: 6,
    },
    {
      name: 'rates and payments in the same order',
      sheets: [
        quarters(
          ['Rat 1', 'Rat 2', 'Inbetalt 1', 'Inbetalt 2'],
          [700, 800, 700, 800],
          [300, 400, 300, 400],
          [350, 450, 350, 450],
        ),
      ],
      checks: 6,
    },
    {
      name: 'fewer columns of payments than of dues',
      sheets: [quarters(['Rat 1', 'Rat 2', 'Inbetalt'], [700, 800, 700], [300, 400, 300], [350, 450, 350])],
      checksSomething: false,
    },
    {
      name: 'sums that are short, where no member is',
      sheets: [
        sheet('Inbetalningar', [
          ['Medlemsbidrag 2026, avstämning (kr)'],
          [],
          ['Medlem', 'Att betala', 'Inbetalt'],
          ['Försäkringskassan', 3_000_000, 3_000_000],
          ['Region Norr', 1_500_000, 1_500_000],
          ['Storby kommun', 1_500_000, 1_500_000],
          ['Summa kommuner', 1_500_000, 1_400_000],
          ['Summa', 6_000_000, 5_900_000],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'a payment of what nothing is said to be due',
      sheets: [
        sheet('Inbetalningar', [
          ['Medlemsbidrag 2026, avstämning (kr)'],
          [],
          ['Medlem', 'Att betala', 'Inbetalt'],
          ['Försäkringskassan', 3_000_000, 3_000_000],
          ['Region Norr', 1_500_000, 1_500_000],
          ['Storby kommun', null, 1_500_000],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'what has been called so far, without what was paid',
      sheets: [quarters(['Beslutat bidrag', 'Rekvirerat'], [3200, 1600], [1600, 800], [700, 350])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a member that has paid too little',
      sheets: [payments([3_000_000, 1_200_000, 1_500_000])],
      findings: [
        {
          messageId: 'unpaid',
          cell: 'C5',
          expected: '1500000 kr',
          actual: '1200000 kr',
          difference: '-300000 kr',
          data: { missing: '300 000 kr', due: '1 500 000 kr', paid: '1 200 000 kr' },
          severity: 'warning',
          label: 'Region Norr, Inbetalt',
          cells: ['C5', 'B5'],
        },
      ],
    },
    {
      name: 'a dash where others have paid',
      sheets: [payments([3_000_000, 1_500_000, '-'])],
      findings: [
        {
          messageId: 'unpaid',
          cell: 'C6',
          actual: '0 kr',
          severity: 'warning',
          expected: '1500000 kr',
          difference: '-1500000 kr',
          label: 'Storby kommun, Inbetalt',
          cells: ['C6', 'B6'],
          data: { due: '1 500 000 kr', paid: '0 kr', missing: '1 500 000 kr' },
        },
      ],
    },
    {
      name: 'a quarter that is paid short, by its number and not its place',
      sheets: [quarters(BY_QUARTER, [700, 800, 700, 700], [300, 400, 400, 300], [350, 450, 450, 350])],
      checks: 6,
      findings: [{ messageId: 'unpaid', cell: 'D4', expected: '800 kr', actual: '700 kr', cells: ['D4', 'C4'] }],
    },
    {
      name: 'zeros where nobody has paid anything',
      sheets: [payments([0, 0, 0])],
      findings: [
        { messageId: 'unpaid', cell: 'C4', actual: '0 kr' },
        { messageId: 'unpaid', cell: 'C5', actual: '0 kr' },
        { messageId: 'unpaid', cell: 'C6', actual: '0 kr' },
      ],
    },
    ...[
      { headings: ['Rekvirerat', 'Inbetalt'], cell: 'C6' },
      { headings: ['Rekvirerat 2026', 'Betalt 2026'], cell: 'C6' },
      { headings: ['Beslutat bidrag', 'Rekvirerat', 'Inbetalt'], cell: 'D6' },
    ].map(({ headings, cell }) => ({
      name: `less paid than called: ${headings.join(', ')}`,
      checks: 3,
      sheets: [
        quarters(
          headings,
          ...[3200, 1600, 700].map((called) => [...headings.slice(1).map(() => called), called === 700 ? 525 : called]),
        ),
      ],
      findings: [{ messageId: 'unpaid' as const, cell, expected: '700 kr', actual: '525 kr', difference: '-175 kr' }],
    })),
  ],
});
