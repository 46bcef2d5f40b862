import { FS15 } from '../../../src/rules/fs/FS-15';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const plan = (state: readonly number[], total = 6_000_000) =>
  sheet('Rekvisition', [
    ['Rekvisition av medlemsbidrag 2026 (kr)'],
    [],
    ['Medlem', 'Rat 1', 'Rat 2', 'Rat 3', 'Rat 4', 'Summa 2026'],
    ['Försäkringskassan', ...state, total],
    ['Region Norr', 750_000, 750_000, 750_000, 750_000, 3_000_000],
    ['Storby kommun', 750_000, 750_000, 750_000, 750_000, 3_000_000],
  ]);
const even = [1_500_000, 1_500_000, 1_500_000, 1_500_000];
const decided = (state: number, region = 3_000_000) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag 2026 (kr)'],
    [],
    ['Medlem', 'Bidrag 2026'],
    ['Försäkringskassan', state],
    ['Region Norr', region],
    ['Storby kommun', 3_000_000],
  ]);

/** Quarters down and members over, with what was decided under them. */
const down = (third: number, decided: string, dated = false) =>
  sheet('Rekvisition', [
    ['Rekvisition av medlemsbidrag 2026 (kr)'],
    [],
    [
      'Kvartal',
      ...(dated ? ['Förfallodag'] : []),
      'Försäkringskassan',
      'Region Norr',
      'Storby kommun',
      'Lillby kommun',
    ],
    ...[1, 2, 3, 4].map((quarter) => [
      `Kv ${quarter}`,
      ...(dated ? [`2026-0${quarter * 2}-01`] : []),
      600_000,
      300_000,
      200_000,
      quarter === 3 ? third : 100_000,
    ]),
    ['Helår', ...(dated ? [null] : []), 2_400_000, 1_200_000, 800_000, 300_000 + third],
    [decided, ...(dated ? [null] : []), 2_400_000, 1_200_000, 800_000, 400_000],
  ]);

export const cases = ruleCases(FS15, {
  accept: [
    { name: 'four rates that are the contribution', sheets: [plan(even)] },
    { name: 'the same contribution in another sheet', sheets: [plan(even), decided(6_000_000)] },
    { name: 'a year paid in uneven rates', sheets: [plan([3_000_000, 1_000_000, 1_000_000, 1_000_000])] },
    {
      name: 'what rounding each rate to öre can leave',
      sheets: [plan([1_500_000.01, 1_500_000.01, 1_500_000.01, 1_500_000.01])],
      checks: 3,
    },
    { name: 'quarters down that are what was decided', sheets: [down(100_000, 'Beslutat bidrag', true)], checks: 8 },
    {
      name: 'the contribution of another year behind the sum of the rates',
      sheets: [
        sheet('Rekvisition', [
          ['Rekvisition av medlemsbidrag 2026 (kr)'],
          [],
          ['Medlem', 'Kv 1', 'Kv 2', 'Kv 3', 'Kv 4', 'Summa', 'Tidigare beslut'],
          ['Försäkringskassan', 600_000, 600_000, 600_000, 600_000, 2_400_000, 2_300_000],
          ['Region Norr', 300_000, 300_000, 300_000, 300_000, 1_200_000, 1_150_000],
          ['Storby kommun', 300_000, 300_000, 300_000, 300_000, 1_200_000, 1_150_000],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a rate that is wrong',
      sheets: [plan([1_500_000, 1_500_000, 1_400_000, 1_500_000])],
      findings: [
        {
          messageId: 'differs',
          cell: 'D4',
          expected: '1500000 kr',
          actual: '1400000 kr',
          difference: '-100000 kr',
          severity: 'error',
          label: 'Försäkringskassan, Rat 3',
          cells: ['D4', 'B4', 'C4', 'E4', 'F4'],
          data: { sum: '5 900 000 kr', contribution: '6 000 000 kr' },
        },
      ],
    },
    {
      name: 'rates of another amount than was decided',
      sheets: [plan(even), decided(6_200_000)],
      findings: [
        {
          messageId: 'differsElsewhere',
          cell: 'Rekvisition!F4',
          expected: '6200000 kr',
          actual: '6000000 kr',
          data: { contributionCell: 'Medlemsbidrag!B4', sum: '6 000 000 kr', contribution: '6 200 000 kr' },
          severity: 'error',
          difference: '-200000 kr',
          label: 'Försäkringskassan, Summa 2026',
          cells: [
            'Rekvisition!F4',
            'Rekvisition!B4',
            'Rekvisition!C4',
            'Rekvisition!D4',
            'Rekvisition!E4',
            'Medlemsbidrag!B4',
          ],
        },
      ],
    },
    {
      name: 'what rounding the rates leaves, as a note',
      sheets: [plan([1_500_001, 1_500_000, 1_500_000, 1_500_000])],
      findings: [
        {
          messageId: 'rounding',
          cell: 'B4',
          severity: 'note',
          difference: '1 kr',
          expected: '1500000 kr',
          actual: '1500001 kr',
          label: 'Försäkringskassan, Rat 1',
          cells: ['B4', 'C4', 'D4', 'E4', 'F4'],
          data: { sum: '6 000 001 kr', contribution: '6 000 000 kr' },
        },
      ],
    },
    {
      name: 'rates that are not what the year’s own sum says, whatever was decided elsewhere',
      sheets: [plan([1_500_000, 1_500_000, 1_400_000, 1_500_000]), decided(6_200_000)],
      checks: 6,
      findings: [{ messageId: 'differs', cell: 'Rekvisition!D4', expected: '1500000 kr' }],
    },
    {
      name: 'one member’s rates against its sum, another’s against what was decided',
      sheets: [plan([1_500_000, 1_500_000, 1_400_000, 1_500_000]), decided(6_000_000, 3_100_000)],
      findings: [
        { messageId: 'differs', cell: 'Rekvisition!D4' },
        { messageId: 'differsElsewhere', cell: 'Rekvisition!F5', data: { contributionCell: 'Medlemsbidrag!B5' } },
      ],
    },
    ...[
      { decided: 'Beslutat bidrag', dated: true, cell: 'F6' },
      { decided: 'Årsbidrag', dated: false, cell: 'E6' },
      { decided: 'Bidrag enligt budget', dated: false, cell: 'E6' },
    ].map(({ decided, dated, cell }) => ({
      name: `a quarter that is wrong, with the sum and what was decided under it: ${decided}`,
      sheets: [down(110_000, decided, dated)],
      checks: 8,
      findings: [
        {
          messageId: 'differs' as const,
          cell,
          expected: '100000 kr',
          actual: '110000 kr',
          data: { sum: '410 000 kr', contribution: '400 000 kr' },
        },
      ],
    })),
    {
      name: 'two rates that are wrong, at the sum of the table',
      sheets: [plan([1_500_000, 1_600_000, 1_400_000, 1_400_000], 5_900_000), decided(6_000_000)],
      findings: [
        { messageId: 'differsElsewhere', cell: 'Rekvisition!F4', expected: '6000000 kr', actual: '5900000 kr' },
      ],
    },
    {
      name: 'two rates that are wrong, at the sum that is typed over them',
      sheets: [plan([1_500_000, 1_600_000, 1_400_000, 1_400_000])],
      findings: [{ messageId: 'differs', cell: 'F4', expected: '5900000 kr', actual: '6000000 kr' }],
    },
  ],
});
