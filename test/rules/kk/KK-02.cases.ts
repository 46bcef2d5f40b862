import { KK02 } from '../../../src/rules/kk/KK-02';
import { f, percent, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const keys = (first: readonly number[], second: readonly number[]) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel kommuner 2026-2027'],
    [],
    ['Kommun', '2026', '2027'],
    ...['Storby kommun', 'Mellanby kommun', 'Lillby kommun'].map((name, row) => [
      name,
      percent(first[row]!),
      percent(second[row]!),
    ]),
    [
      'Summa',
      f(
        'SUM(B4:B6)',
        first.reduce((a, b) => a + b),
      ),
      f(
        'SUM(C4:C6)',
        second.reduce((a, b) => a + b),
      ),
    ],
  ]);

export const cases = ruleCases(KK02, {
  accept: [
    { name: 'keys of 100 %', sheets: [keys([0.5, 0.3, 0.2], [0.45, 0.33, 0.22])] },
    { name: 'the noise of binary fractions', sheets: [keys([0.45, 0.48, 0.07000000000000001], [0.1, 0.2, 0.7])] },
  ],
  reject: [
    {
      name: 'a year whose keys are less than the whole',
      sheets: [keys([0.5, 0.3, 0.2], [0.45, 0.33, 0.2])],
      findings: [
        { messageId: 'sum', cell: 'C7', severity: 'error', expected: '100 %', actual: '98 %', difference: '-2 %' },
      ],
    },
    {
      name: 'thirds with one decimal, as a note',
      sheets: [
        sheet('Nyckel', [
          ['Fördelningsnyckel 2026'],
          ['Kommun', 'Nyckel'],
          ['Storby kommun', { value: 0.333, format: '0.0%' }],
          ['Mellanby kommun', { value: 0.333, format: '0.0%' }],
          ['Lillby kommun', { value: 0.333, format: '0.0%' }],
        ]),
      ],
      findings: [{ messageId: 'roundedSum', cell: 'B5', severity: 'note', actual: '99.9 %' }],
    },
  ],
});
