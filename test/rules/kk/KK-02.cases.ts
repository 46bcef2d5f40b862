import { KK02 } from '../../../src/rules/kk/KK-02';
import { f, percent, sheet, type GridCell } from '../../support/grid';
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

/** The kommuner side by side, and the years below each other. */
const yearsDown = (last: number) =>
  sheet('Nyckel', [
    ['Ny fördelningsnyckel fasas in'],
    [],
    ['År', 'Andel av vägen', 'Storby kommun', 'Mellanby kommun', 'Lillby kommun', 'Summa'],
    ['2025 (nuvarande)', percent(0), percent(0.5), percent(0.3), percent(0.2), percent(1)],
    ['2026', percent(0.5), percent(0.48), percent(0.31), percent(0.21), percent(1)],
    ['2027', percent(1), percent(0.46), percent(0.32), percent(last), percent(0.78 + last)],
  ]);
/** The key that was, and the one that is to be, with the kommuner side by side. */
const oldAndNew = (last: number) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel'],
    [],
    ['', 'Storby kommun', 'Mellanby kommun', 'Lillby kommun'],
    ['Nuvarande nyckel', percent(0.5), percent(0.3), percent(0.2)],
    ['Ny nyckel', percent(0.45), percent(0.33), percent(last)],
  ]);
/** Per cent without the format. */
const bareNumbers = (last: number) =>
  sheet('Fördelning', [
    ['Fördelningsnyckel 2027'],
    [],
    ['Kommun', 'Nyckel'],
    ['Storby', 45],
    ['Mellanby', 30],
    ['Lillby', last],
  ]);
const bareYears = (last: number) =>
  sheet('Fördelning', [
    ['Fördelningsnyckel'],
    [],
    ['Kommun', '2026', '2027'],
    ['Storby', 45, 44],
    ['Mellanby', 30, 31],
    ['Lillby', 25, last],
  ]);
/** What each member pays of the whole, in per cent and without amounts. */
const shareOfAll = (kommuner: readonly number[]) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel 2026'],
    [],
    ['Medlem', 'Andel'],
    ['Försäkringskassan', percent(0.5)],
    ['Region Norr', percent(0.25)],
    ['Storby kommun', percent(kommuner[0]!)],
    ['Lillby kommun', percent(kommuner[1]!)],
  ]);

/** A key of three kommuner below whatever rows come first. */
const below = (shares: readonly GridCell[], ...first: readonly (readonly GridCell[])[]) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel 2026'],
    [],
    ['Medlem', 'Nyckel'],
    ...first,
    ...shares.map((share, index) => [`${['Storby', 'Mellanby', 'Lillby'][index]} kommun`, share]),
  ]);

/** What several förbund share, with the key in a row of its own and the whole before or behind its parts. */
const shared = (name: string, key: readonly GridCell[], isWholeLast = false) => {
  const turned = ([label, whole, ...parts]: readonly GridCell[]): GridCell[] =>
    isWholeLast ? [label!, ...parts, whole!] : [label!, whole!, ...parts];
  return sheet('Delat', [
    ['Gemensamma kostnader 2026 – delade mellan förbunden (kr)'],
    turned(['Kostnad', 'Totalt', 'Finsam Norr', 'Finsam Mitt', 'Finsam Söder']),
    turned([name, ...key]),
    turned(['Utvecklingsledare', 720000, 360000, 216000, 144000]),
    turned(['Webbplats', 60000, 30000, 18000, 12000]),
    turned(['Summa', 780000, 390000, 234000, 156000]),
  ]);
};
const fifths = [percent(0.5), percent(0.3), percent(0.2)];

export const cases = ruleCases(KK02, {
  accept: [
    { name: 'keys that add up to 100 per cent', sheets: [keys([0.5, 0.3, 0.2], [0.5, 0.3, 0.2])] },
    { name: 'years below each other', sheets: [yearsDown(0.22)] },
    { name: 'bare numbers of a hundred', sheets: [bareNumbers(25)] },
    { name: 'bare numbers of a hundred under years', sheets: [bareYears(25)], checks: 2 },
    { name: 'an old key and a new one below each other', sheets: [oldAndNew(0.22)], checks: 2 },
    {
      name: 'shares of all the money, the state among them, which FS-10 adds up',
      sheets: [shareOfAll([0.15, 0.12])],
      checksSomething: false,
    },
    { name: 'keys of 100 %', sheets: [keys([0.5, 0.3, 0.2], [0.45, 0.33, 0.22])] },
    { name: 'the noise of binary fractions', sheets: [keys([0.45, 0.48, 0.07000000000000001], [0.1, 0.2, 0.7])] },
    {
      name: 'shares beside amounts, which FS-10 looks at',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          [],
          ['Medlem', 'Andel', 'Bidrag 2026'],
          ['Försäkringskassan', '', 6000],
          ['Region Norr', '', 3000],
          ['Storby kommun', percent(0.6), 1800],
          ['Lillby kommun', percent(0.3), 1200],
        ]),
      ],
      checksSomething: false,
    },
    { name: 'a key in a row over shared costs', sheets: [shared('Nyckel', [percent(1), ...fifths])], checks: 1 },
    {
      name: 'a key behind which the whole stands',
      sheets: [shared('Fördelning', [percent(1), ...fifths], true)],
      checks: 1,
    },
    { name: 'a key in a row without the whole', sheets: [shared('Andel', ['', ...fifths])], checks: 1 },
    {
      name: 'shares in a row that are no key',
      sheets: [shared('Uppräkning', [percent(1), percent(0.5), percent(0.3), percent(0.25)])],
      checksSomething: false,
    },
    {
      name: 'counts under the title of key figures',
      sheets: [
        sheet('Nyckeltal', [
          ['Nyckeltal 2026'],
          ['Insats', 'Deltagare', 'Betyg'],
          ['Stegen', 40, 4.1],
          ['Verkstan', 30, 4.5],
          ['Mötesplatsen', 25, 4],
          ['Totalt', 95, 4.2],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a year whose kommuner side by side are less than the whole',
      sheets: [yearsDown(0.2)],
      findings: [
        {
          messageId: 'sum',
          cell: 'E6',
          expected: '100 %',
          actual: '98 %',
          severity: 'error',
          difference: '-2 %',
          tolerance: '0.01 %',
          label: '2027',
          cells: ['E6', 'C6', 'D6'],
          data: { sum: '98 %' },
        },
      ],
    },
    {
      name: 'bare numbers that are no hundred in all',
      sheets: [bareNumbers(20)],
      findings: [
        {
          messageId: 'sum',
          cell: 'B6',
          expected: '100 %',
          actual: '95 %',
          severity: 'error',
          difference: '-5 %',
          tolerance: '0.01 %',
          label: 'Fördelningsnyckel 2027, Nyckel',
          cells: ['B6', 'B4', 'B5'],
          data: { sum: '95 %' },
        },
      ],
    },
    {
      name: 'a year whose keys are less than the whole',
      sheets: [keys([0.5, 0.3, 0.2], [0.45, 0.33, 0.2])],
      findings: [
        {
          messageId: 'sum',
          cell: 'C7',
          severity: 'error',
          expected: '100 %',
          actual: '98 %',
          difference: '-2 %',
          tolerance: '0.01 %',
          label: 'Fördelningsnyckel kommuner 2026-2027, 2027',
          cells: ['C7', 'C4', 'C5', 'C6'],
          data: { sum: '98 %' },
        },
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
      findings: [
        {
          messageId: 'roundedSum',
          cell: 'B5',
          severity: 'note',
          actual: '99.9 %',
          expected: '100 %',
          difference: '-0.1 %',
          tolerance: '0.15 %',
          label: 'Fördelningsnyckel 2026, Nyckel',
          cells: ['B5', 'B3', 'B4'],
          data: { sum: '99,9 %' },
        },
      ],
    },
    {
      name: 'a new key that is less than the whole, below the old one',
      sheets: [oldAndNew(0.2)],
      findings: [{ messageId: 'sum', cell: 'D5', severity: 'error', actual: '98 %', label: 'Ny nyckel' }],
    },
    {
      name: 'bare numbers of a year that are no hundred in all',
      sheets: [bareYears(20)],
      checks: 2,
      findings: [{ messageId: 'sum', cell: 'C6', expected: '100 %', actual: '95 %', label: 'Fördelningsnyckel, 2027' }],
    },
    {
      name: 'kommuner whose shares are no quarter and nearer the whole, the state among them',
      sheets: [shareOfAll([0.6, 0.3])],
      findings: [{ messageId: 'sum', cell: 'B7', actual: '90 %' }],
    },
    {
      name: 'thirds in whole per cent, of which one could have been written as 34',
      sheets: [below([percent(0.33), percent(0.33), percent(0.33)])],
      findings: [{ messageId: 'sum', cell: 'B6', severity: 'error', actual: '99 %', tolerance: '0.01 %' }],
    },
    {
      name: 'thirds, one of them in whole per cent',
      sheets: [below([{ value: 0.333, format: '0.0%' }, { value: 0.333, format: '0.0%' }, percent(0.33)])],
      findings: [{ messageId: 'sum', cell: 'B6', severity: 'error', actual: '99.6 %' }],
    },
    {
      name: 'shares with a decimal that lack more than rounding takes',
      sheets: [below([0.333, 0.333, 0.331].map((value) => ({ value, format: '0.0%' })))],
      findings: [{ messageId: 'sum', cell: 'B6', severity: 'error', actual: '99.7 %' }],
    },
    {
      name: 'three fifths in all, beside a state without a share and a region with one',
      sheets: [
        below([percent(0.3), percent(0.2), percent(0.1)], ['Försäkringskassan', ''], ['Region Norr', percent(1)]),
      ],
      findings: [{ messageId: 'sum', cell: 'B8', actual: '60 %' }],
    },
    {
      name: 'three fifths in all, of kommuner alone',
      sheets: [below([percent(0.3), percent(0.2), percent(0.1)])],
      findings: [{ messageId: 'sum', cell: 'B6', actual: '60 %' }],
    },
    {
      name: 'shares beside amounts that follow them, with a kommun that is in neither',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Kommunernas avgifter 2026 (kr)'],
          ['Kommun', 'Andel', 'Avgift'],
          ['Storby kommun', percent(0.5), 1300000],
          ['Mellanby kommun', percent(0.3), 780000],
          ['Lillby kommun', percent(0.15), 390000],
          ['Region Norr', '', 2600000],
          ['Försäkringskassan', '', 5200000],
        ]),
      ],
      findings: [{ messageId: 'sum', cell: 'B5', severity: 'error', actual: '95 %', cells: ['B5', 'B3', 'B4'] }],
    },
    ...[
      {
        name: 'in a row over shared costs',
        one: shared('Nyckel', [percent(1), ...fifths.slice(0, 2), percent(0.25)]),
        cell: 'E3',
      },
      {
        name: 'in a row without the whole',
        one: shared('Andel', ['', ...fifths.slice(0, 2), percent(0.25)]),
        cell: 'E3',
      },
      {
        name: 'before the whole',
        one: shared('Fördelningsnyckel', [percent(1), ...fifths.slice(0, 2), percent(0.25)], true),
        cell: 'D3',
      },
    ].map(({ name, one, cell }) => ({
      name: `a key that comes to more than the whole, ${name}`,
      sheets: [one],
      checks: 1,
      findings: [
        {
          messageId: 'row' as const,
          cell,
          severity: 'error' as const,
          expected: '100 %',
          actual: '105 %',
          difference: '5 %',
          tolerance: '0.01 %',
        },
      ],
    })),
  ],
});
