import { KK04 } from '../../../src/rules/kk/KK-04';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const key = (shares: readonly number[], heading = 'Invånare 16–64 år 2024-12-31') =>
  sheet('Nyckel', [
    ['Fördelningsnyckel'],
    ['Kommun', heading, 'Nyckel'],
    ...['Storby kommun', 'Mellanby kommun', 'Lillby kommun', 'Byarums kommun'].map((name, index) => [
      name,
      [50000, 30000, 15000, 5000][index],
      { value: shares[index]!, format: '0.0%' },
    ]),
  ]);
const right = [0.5, 0.3, 0.15, 0.05];

export const cases = ruleCases(KK04, {
  accept: [
    { name: 'shares of the population beside them', sheets: [key(right)] },
    {
      name: 'a key that rests on something else',
      sheets: [key([0.4, 0.3, 0.2, 0.1])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'one share that does not follow the population',
      sheets: [key([0.5, 0.3, 0.13, 0.05])],
      findings: [
        {
          messageId: 'differs',
          cell: 'C5',
          severity: 'warning',
          expected: '15 %',
          actual: '13 %',
          difference: '-2 %',
          tolerance: '0.1 %',
          label: 'Lillby kommun, Nyckel',
          cells: ['C5', 'B5'],
          restsOn: ['B5'],
          data: { printed: '13 %', population: 'Invånare 16–64 år 2024-12-31', expected: '15 %' },
        },
      ],
    },
    {
      name: 'a population without ages and date, as a note',
      sheets: [key(right, 'Invånare')],
      findings: [
        {
          messageId: 'noSpanOrDate',
          cell: 'B2',
          severity: 'note',
          label: 'Invånare',
          cells: ['B2'],
          data: { heading: 'Invånare' },
        },
      ],
    },
    {
      name: 'a population without ages',
      sheets: [key(right, 'Invånare 2024-12-31')],
      findings: [
        {
          messageId: 'noSpan',
          cell: 'B2',
          severity: 'note',
          label: 'Invånare 2024-12-31',
          cells: ['B2'],
          data: { heading: 'Invånare 2024-12-31' },
        },
      ],
    },
    {
      name: 'a population without a date',
      sheets: [key(right, 'Invånare 16–64 år')],
      findings: [
        {
          messageId: 'noDate',
          cell: 'B2',
          severity: 'note',
          label: 'Invånare 16–64 år',
          cells: ['B2'],
          data: { heading: 'Invånare 16–64 år' },
        },
      ],
    },
  ],
});
