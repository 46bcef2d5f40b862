import { KK04 } from '../../../src/rules/kk/KK-04';
import { sheet, type GridCell } from '../../support/grid';
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

/** Kommuner with as many columns as there are headings, and whatever stands below them. */
const wide = (headings: readonly string[], rows: readonly (readonly GridCell[])[], ...below: readonly string[]) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel'],
    ['Kommun', ...headings],
    ...rows.map((row, index) => [`${['Storby', 'Mellanby', 'Lillby', 'Byarums', 'Ekby'][index]} kommun`, ...row]),
    ...below.map((text) => [text]),
  ]);
const share = (value: number, format = '0.0%'): GridCell => ({ value, format });
const DESCRIBED = 'Invånare 16–64 år 2024-12-31';

export const cases = ruleCases(KK04, {
  accept: [
    { name: 'shares of the population beside them', sheets: [key(right)] },
    {
      name: 'a key that rests on something else',
      sheets: [key([0.4, 0.3, 0.2, 0.1])],
      checksSomething: false,
    },
    {
      name: 'a column of shares',
      sheets: [
        wide(
          [DESCRIBED, 'Andel'],
          [
            [50000, share(0.5)],
            [30000, share(0.3)],
            [20000, share(0.2)],
          ],
        ),
      ],
      checks: 3,
    },
    {
      name: 'two kommuner, whose shares may follow anything',
      sheets: [
        wide(
          [DESCRIBED, 'Nyckel'],
          [
            [60000, share(0.6)],
            [40000, share(0.4)],
          ],
        ),
      ],
      checksSomething: false,
    },
    {
      name: 'half of the shares off, which follow something else',
      sheets: [key([0.5, 0.3, 0.13, 0.07])],
      checksSomething: false,
    },
    {
      name: 'two populations, the second of which the key follows',
      sheets: [
        wide(
          ['Invånare samtliga åldrar 2024', 'Invånare 16–64 år 2024', 'Nyckel'],
          [
            [90000, 50000, share(0.5)],
            [50000, 30000, share(0.3)],
            [60000, 20000, share(0.2)],
          ],
        ),
      ],
      checks: 3,
    },
    {
      name: 'a sum, and kommuner without a share or without a population',
      sheets: [
        sheet('Nyckel', [
          ['Fördelningsnyckel'],
          ['Kommun', DESCRIBED, 'Nyckel'],
          ['Storby kommun', 50000, share(0.5)],
          ['Mellanby kommun', 30000, share(0.3)],
          ['Lillby kommun', 20000, share(0.2)],
          ['Ekby kommun', 7000, '-'],
          ['Byarums kommun', '', share(0)],
          ['Summa', 100000, share(1)],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'shares of all the members’ money, a quarter in all',
      sheets: [
        wide(
          [DESCRIBED, 'Nyckel'],
          [
            [50000, share(0.125)],
            [30000, share(0.075)],
            [20000, share(0.05)],
          ],
        ),
      ],
      checks: 3,
    },
    {
      name: 'a share at the tolerance: half a digit and 0,05 percentage points',
      sheets: [
        wide(
          [DESCRIBED, 'Nyckel'],
          [
            [50000, share(0.501)],
            [30000, share(0.3)],
            [20000, share(0.199)],
          ],
        ),
      ],
      checks: 3,
    },
    {
      name: 'a population that a remark below describes',
      sheets: [
        wide(
          ['Invånare', 'Nyckel'],
          [
            [50000, share(0.5)],
            [30000, share(0.3)],
            [20000, share(0.2)],
          ],
          'Invånare 16–64 år den 31/12 2024',
        ),
      ],
    },
    {
      name: 'a population that a line of the table describes',
      sheets: [
        wide(
          ['Invånare', 'Nyckel'],
          [
            [50000, share(0.5)],
            [30000, share(0.3)],
            [20000, share(0.2)],
          ],
          'varav 16–64 år 2024',
        ),
      ],
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
    {
      name: 'a share just past the tolerance',
      sheets: [
        wide(
          [DESCRIBED, 'Nyckel'],
          [
            [50000, share(0.5)],
            [30000, share(0.302)],
            [20000, share(0.2)],
          ],
        ),
      ],
      checks: 3,
      findings: [{ messageId: 'differs', cell: 'C4', difference: '0.2 %', tolerance: '0.1 %' }],
    },
    {
      name: 'a population that a line in another sheet describes',
      sheets: [
        wide(
          ['Invånare', 'Nyckel'],
          [
            [50000, share(0.5)],
            [30000, share(0.3)],
            [20000, share(0.2)],
          ],
          'Beslut 2024-09-12, 16 §',
        ),
        sheet('Text', [['Invånare 16–64 år den 31/12 2024']]),
      ],
      findings: [{ messageId: 'noSpanOrDate', cell: 'Nyckel!B2' }],
    },
    {
      name: 'a population that no name of a kommun describes',
      sheets: [
        sheet('Nyckel', [
          ['Fördelningsnyckel'],
          ['Kommun', 'Invånare', 'Nyckel'],
          ['Storby kommun (16–64 år)', 50000, share(0.5)],
          ['Mellanby kommun (16–64 år)', 30000, share(0.3)],
          ['Lillby kommun (16–64 år)', 20000, share(0.2)],
        ]),
      ],
      findings: [{ messageId: 'noSpanOrDate', cell: 'B2' }],
    },
  ],
});
