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
  ],
  reject: [
    {
      name: 'a rate that is wrong',
      sheets: [plan([1_500_000, 1_500_000, 1_400_000, 1_500_000])],
      findings: [
        {
          messageId: 'differs',
          cell: 'F4',
          expected: '6000000 kr',
          actual: '5900000 kr',
          difference: '-100000 kr',
          severity: 'error',
          label: 'Försäkringskassan, Summa 2026',
          cells: ['F4', 'B4', 'C4', 'D4', 'E4'],
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
          cell: 'Rekvisition!B4',
          expected: '6200000 kr',
          actual: '6000000 kr',
          data: { contributionCell: 'Medlemsbidrag!B4', sum: '6 000 000 kr', contribution: '6 200 000 kr' },
          severity: 'error',
          difference: '-200000 kr',
          label: 'Försäkringskassan, Summa 2026',
          cells: ['Rekvisition!B4', 'Rekvisition!C4', 'Rekvisition!D4', 'Rekvisition!E4', 'Medlemsbidrag!B4'],
        },
      ],
    },
    {
      name: 'what rounding the rates leaves, as a note',
      sheets: [plan([1_500_001, 1_500_000, 1_500_000, 1_500_000])],
      findings: [
        {
          messageId: 'rounding',
          cell: 'F4',
          severity: 'note',
          difference: '1 kr',
          expected: '6000000 kr',
          actual: '6000001 kr',
          label: 'Försäkringskassan, Summa 2026',
          cells: ['F4', 'B4', 'C4', 'D4', 'E4'],
          data: { sum: '6 000 001 kr', contribution: '6 000 000 kr' },
        },
      ],
    },
    {
      name: 'rates that are not what the year’s own sum says, whatever was decided elsewhere',
      sheets: [plan([1_500_000, 1_500_000, 1_400_000, 1_500_000]), decided(6_200_000)],
      checks: 6,
      findings: [{ messageId: 'differs', cell: 'Rekvisition!F4', expected: '6000000 kr' }],
    },
    {
      name: 'one member’s rates against its sum, another’s against what was decided',
      sheets: [plan([1_500_000, 1_500_000, 1_400_000, 1_500_000]), decided(6_000_000, 3_100_000)],
      findings: [
        { messageId: 'differs', cell: 'Rekvisition!F4' },
        { messageId: 'differsElsewhere', cell: 'Rekvisition!B5', data: { contributionCell: 'Medlemsbidrag!B5' } },
      ],
    },
  ],
});
