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

export const cases = ruleCases(KK05, {
  accept: [
    { name: 'even steps, years below each other', sheets: [pathDown([0.54, 0.28, 0.18])] },
    { name: 'even steps from the old key to the new', sheets: [path([0.56, 0.27, 0.17])] },
    { name: 'keys as the settings have them', sheets: [yearly(0.16)], settings: { association } },
    { name: 'a key of a single year, with nothing agreed', sheets: [yearly(0.16)], checksSomething: false },
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
  ],
});
