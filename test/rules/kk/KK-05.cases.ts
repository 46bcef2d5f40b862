import { Decimal } from '../../../src/money';
import { KK05 } from '../../../src/rules/kk/KK-05';
import { defaultSettings } from '../../../src/settings';
import { percent, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const share = (value: number) => ({ value, format: '0.0%' });
/** From 60/25/15 to 54/28/18 in three steps. */
const path = (middle: readonly number[]) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel kommuner, infasning'],
    [],
    ['Kommun', 'Nuvarande nyckel', '2026', '2027', '2028', 'Ny nyckel'],
    ['Storby kommun', share(0.6), share(0.58), share(middle[0]!), share(0.54), share(0.54)],
    ['Mellanby kommun', share(0.25), share(0.26), share(middle[1]!), share(0.28), share(0.28)],
    ['Lillby kommun', share(0.15), share(0.16), share(middle[2]!), share(0.18), share(0.18)],
  ]);
/** The same path with the years below each other. */
const pathDown = (last: readonly number[]) =>
  sheet('Infasning', [
    ['Infasning av fördelningsnyckel'],
    [],
    ['År', 'Storby kommun', 'Mellanby kommun', 'Lillby kommun'],
    ['Tidigare nyckel', share(0.6), share(0.25), share(0.15)],
    ['2026', share(0.58), share(0.26), share(0.16)],
    ['2027', share(0.56), share(0.27), share(0.17)],
    ['2028', ...last.map(share)],
    ['Ny nyckel', share(0.54), share(0.28), share(0.18)],
  ]);
const yearly = (lillby: number) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel kommuner'],
    [],
    ['Kommun', '2026'],
    ['Storby kommun', percent(0.58)],
    ['Mellanby kommun', percent(0.26)],
    ['Lillby kommun', percent(lillby)],
  ]);
const association = {
  ...defaultSettings.association,
  phasing: {
    years: [
      {
        year: 2026,
        keys: { Storby: new Decimal('0.58'), Mellanby: new Decimal('0.26'), Lillby: new Decimal('0.16') },
      },
    ],
  },
};

type Shares = readonly (number | null)[];
/** An old key, a new one and years between, under headings in any order. */
const phased = (headings: readonly string[], ...rows: readonly Shares[]) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel kommuner, infasning'],
    [],
    ['Kommun', ...headings],
    ...rows.map((row, index) => [
      `${['Storby', 'Mellanby', 'Lillby', 'Byarums'][index]} kommun`,
      ...row.map((value) => (value === null ? null : share(value))),
    ]),
  ]);
const FIVE = ['Nuvarande nyckel', '2026', '2027', '2028', 'Ny nyckel'];

/** Years below each other beside how much of the way is gone. */
const yearsDown = (lillby: number) =>
  sheet('Nyckel', [
    ['Ny fördelningsnyckel fasas in'],
    [],
    ['År', 'Andel av vägen', 'Storby kommun', 'Mellanby kommun', 'Lillby kommun', 'Summa'],
    ['2025 (nuvarande)', share(0), share(0.6), share(0.25), share(0.15), share(1)],
    ['2026', share(0.5), share(0.58), share(0.26), share(lillby), share(0.84 + lillby)],
    ['2027', share(1), share(0.54), share(0.28), share(0.18), share(1)],
  ]);

export const cases = ruleCases(KK05, {
  accept: [
    { name: 'even steps, years below each other', sheets: [pathDown([0.54, 0.28, 0.18])] },
    { name: 'even steps from the old key to the new', sheets: [path([0.56, 0.27, 0.17])] },
    { name: 'keys as the settings have them', sheets: [yearly(0.16)], settings: { association } },
    { name: 'a key of a single year, with nothing agreed', sheets: [yearly(0.16)], checksSomething: false },
    {
      name: 'even steps that are there in the year after the last',
      sheets: [
        phased(FIVE, [0.6, 0.58, 0.56, 0.54, 0.52], [0.25, 0.26, 0.27, 0.28, 0.29], [0.15, 0.16, 0.17, 0.18, 0.19]),
      ],
      checks: 9,
    },
    {
      name: 'even steps that begin in the second year',
      sheets: [
        phased(FIVE, [0.6, 0.6, 0.57, 0.54, 0.54], [0.25, 0.25, 0.265, 0.28, 0.28], [0.15, 0.15, 0.165, 0.18, 0.18]),
      ],
      checks: 9,
    },
    {
      name: 'two years',
      sheets: [
        phased(
          ['Nuvarande nyckel', '2026', '2027', 'Ny nyckel'],
          [0.6, 0.57, 0.54, 0.54],
          [0.25, 0.265, 0.28, 0.28],
          [0.15, 0.165, 0.18, 0.18],
        ),
      ],
      checks: 6,
    },
    {
      name: 'years in another order',
      sheets: [
        phased(
          ['Ny nyckel', '2028', '2026', '2027', 'Nuvarande nyckel'],
          [0.54, 0.54, 0.58, 0.56, 0.6],
          [0.28, 0.28, 0.26, 0.27, 0.25],
          [0.18, 0.18, 0.16, 0.17, 0.15],
        ),
      ],
      checks: 9,
    },
    {
      name: 'a single year between',
      sheets: [
        phased(['Nuvarande nyckel', '2026', 'Ny nyckel'], [0.6, 0.59, 0.54], [0.25, 0.25, 0.28], [0.15, 0.16, 0.18]),
      ],
      checksSomething: false,
    },
    {
      name: 'years after an old key, without a new one',
      sheets: [phased(['Nuvarande nyckel', '2026', '2027'], [0.6, 0.58, 0.57], [0.25, 0.26, 0.26], [0.15, 0.16, 0.17])],
      checksSomething: false,
    },
    {
      name: 'years before a new key, without an old one',
      sheets: [phased(['2026', '2027', 'Ny nyckel'], [0.6, 0.58, 0.57], [0.25, 0.26, 0.26], [0.15, 0.16, 0.17])],
      checksSomething: false,
    },
    {
      name: 'steps that most kommuner do not take',
      sheets: [
        phased(FIVE, [0.6, 0.59, 0.55, 0.54, 0.54], [0.25, 0.255, 0.27, 0.28, 0.28], [0.15, 0.155, 0.18, 0.18, 0.18]),
      ],
      checksSomething: false,
    },
    {
      name: 'two years, one of them out of line for all that move',
      sheets: [
        phased(
          ['Nuvarande nyckel', '2026', '2027', 'Ny nyckel'],
          [0.6, 0.58, 0.54, 0.54],
          [0.25, 0.255, 0.28, 0.28],
          [0.15, 0.165, 0.18, 0.18],
        ),
      ],
      checksSomething: false,
    },
    {
      name: 'a kommun without a share in the new key',
      sheets: [
        phased(FIVE, [0.6, 0.58, 0.56, 0.54, 0.54], [0.25, 0.27, 0.29, 0.31, 0.31], [0.15, 0.15, 0.15, 0.15, null]),
      ],
      checks: 6,
    },
    {
      name: 'keys that the settings say nothing of: another year, and a kommun',
      sheets: [
        phased(['2026', '2027', 'Ny nyckel 2026'], [0.58, 0.5, 0.4], [0.26, 0.2, 0.3], [0.16, 0.2, 0.2], [0, 0.1, 0.1]),
      ],
      settings: { association },
      checks: 3,
    },
    {
      name: 'years below each other, as the settings have them',
      sheets: [yearsDown(0.16)],
      settings: { association },
      checks: 3,
    },
  ],
  reject: [
    {
      name: 'a last year that is not the new key, years below each other',
      sheets: [pathDown([0.55, 0.28, 0.17])],
      findings: [
        {
          messageId: 'path',
          cell: 'B7',
          expected: '54 %',
          actual: '55 %',
          severity: 'warning',
          difference: '1 %',
          tolerance: '0.05 %',
          label: 'Storby kommun, 2028',
          cells: ['B7', 'B4', 'B8'],
          data: { printed: '55 %', expected: '54 %', old: '60 %', target: '54 %' },
        },
        {
          messageId: 'path',
          cell: 'D7',
          expected: '18 %',
          actual: '17 %',
          severity: 'warning',
          difference: '-1 %',
          tolerance: '0.05 %',
          label: 'Lillby kommun, 2028',
          cells: ['D7', 'D4', 'D8'],
          data: { printed: '17 %', expected: '18 %', old: '15 %', target: '18 %' },
        },
      ],
    },
    {
      name: 'one kommun off the path that the others take',
      sheets: [path([0.56, 0.27, 0.16])],
      findings: [
        {
          messageId: 'path',
          cell: 'D6',
          severity: 'warning',
          expected: '17 %',
          actual: '16 %',
          data: { old: '15 %', printed: '16 %', expected: '17 %', target: '18 %' },
          difference: '-1 %',
          tolerance: '0.05 %',
          label: 'Lillby kommun, 2027',
          cells: ['D6', 'B6', 'F6'],
        },
      ],
    },
    {
      name: 'a key that is not what the settings say',
      sheets: [yearly(0.18)],
      settings: { association },
      findings: [
        {
          messageId: 'agreed',
          cell: 'B6',
          expected: '16 %',
          actual: '18 %',
          difference: '2 %',
          severity: 'warning',
          tolerance: '0.05 %',
          label: 'Lillby kommun, 2026',
          cells: ['B6'],
          data: { printed: '18 %', agreed: '16 %' },
        },
      ],
    },
    {
      name: 'one year out of line for every kommun',
      sheets: [
        phased(FIVE, [0.6, 0.58, 0.55, 0.54, 0.54], [0.25, 0.26, 0.275, 0.28, 0.28], [0.15, 0.16, 0.175, 0.18, 0.18]),
      ],
      checks: 9,
      findings: [
        { messageId: 'path', cell: 'D4', expected: '56 %', actual: '55 %' },
        { messageId: 'path', cell: 'D5', expected: '27 %', actual: '27.5 %' },
        { messageId: 'path', cell: 'D6', expected: '17 %', actual: '17.5 %' },
      ],
    },
    {
      name: 'one kommun off steps that are there in the year after the last',
      sheets: [
        phased(FIVE, [0.6, 0.58, 0.56, 0.54, 0.52], [0.25, 0.26, 0.27, 0.28, 0.29], [0.15, 0.16, 0.17, 0.19, 0.19]),
      ],
      findings: [{ messageId: 'path', cell: 'E6', expected: '18 %', actual: '19 %' }],
    },
    {
      name: 'one kommun off steps that begin in the second year',
      sheets: [
        phased(FIVE, [0.6, 0.6, 0.57, 0.54, 0.54], [0.25, 0.25, 0.265, 0.28, 0.28], [0.15, 0.15, 0.155, 0.18, 0.18]),
      ],
      findings: [{ messageId: 'path', cell: 'D6', expected: '16.5 %', actual: '15.5 %' }],
    },
    {
      name: 'one of three kommuner off in two years',
      sheets: [
        phased(
          ['Nuvarande nyckel', '2026', '2027', 'Ny nyckel'],
          [0.6, 0.57, 0.54, 0.54],
          [0.25, 0.265, 0.28, 0.28],
          [0.15, 0.175, 0.19, 0.18],
        ),
      ],
      findings: [
        { messageId: 'path', cell: 'C6', expected: '16.5 %', actual: '17.5 %' },
        { messageId: 'path', cell: 'D6', expected: '18 %', actual: '19 %' },
      ],
    },
    {
      name: 'a year among others below each other that is not what the settings say',
      sheets: [yearsDown(0.17)],
      settings: { association },
      findings: [{ messageId: 'agreed', cell: 'E5', expected: '16 %', actual: '17 %', label: 'Lillby kommun, 2026' }],
    },
  ],
});
