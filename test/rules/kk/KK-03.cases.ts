import { KK03 } from '../../../src/rules/kk/KK-03';
import { defaultSettings } from '../../../src/settings';
import { Decimal } from '../../../src/money';
import { percent, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const names = ['Storby kommun', 'Mellanby kommun', 'Lillby kommun'];
const members = (amounts: readonly number[]) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag 2026 (tkr)'],
    [],
    ['Medlem', 'Bidrag 2026'],
    ['Försäkringskassan', 6000],
    ['Region Norr', 3000],
    ...amounts.map((amount, index) => [names[index]!, amount]),
  ]);
const keys = (heading: string, shares: readonly number[]) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel kommuner'],
    [],
    ['Kommun', heading],
    ...shares.map((share, index) => [['Storby', 'Mellanby', 'Lillby'][index]!, percent(share)]),
  ]);
/** As many kommuner as there are shares, in a list with a key beside the amounts; half of the state's part is theirs. */
const besideKey = (shares: readonly number[], amounts: readonly GridCell[], state: number, format = '0%') =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag 2026 (kr)'],
    [],
    ['Medlem', 'Nyckel', 'Bidrag 2026'],
    ['Försäkringskassan', '', state],
    ['Region Norr', '', state / 2],
    ...shares.map((value, index) => [`${NAMES[index]} kommun`, { value, format }, amounts[index]]),
  ]);
const NAMES = ['Alby', 'Berby', 'Ceby', 'Denby', 'Ekby', 'Finby'];
/** Shares of all the money beside the amounts: of the state's 4 850 000 the kommuner pay half. */
const ofAllTheMoney = (shares: readonly number[], amounts: readonly number[], format: string) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag 2026 (kr)'],
    [],
    ['Medlem', 'Andel', 'Bidrag 2026'],
    ['Försäkringskassan', { value: 0.5, format }, 4850000],
    ['Region Norr', { value: 0.25, format }, 2425000],
    ...shares.map((value, index) => [`${NAMES[index]} kommun`, { value, format }, amounts[index]]),
  ]);
/** Two years side by side, each with a key of its own. */
const twoYears = (...later: readonly number[]) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag (tkr)'],
    [],
    ['Medlem', 'Nyckel 2026', 'Bidrag 2026', 'Nyckel 2027', 'Bidrag 2027'],
    ['Försäkringskassan', '', 6000, '', 6000],
    ['Region Norr', '', 3000, '', 3000],
    ['Storby kommun', percent(0.5), 1500, percent(0.4), later[0]],
    ['Mellanby kommun', percent(0.3), 900, percent(0.4), later[1]],
    ['Lillby kommun', percent(0.2), 600, percent(0.2), later[2]],
  ]);
/** What the kommuner paid another year, or in another sheet. */
const elsewhere = (year: number, rows: readonly (readonly [string, number])[]) =>
  sheet('Andra', [[`Medlemsbidrag ${year} (tkr)`], [], ['Medlem', `Bidrag ${year}`], ...rows]);
const smaller = sheet('Medlemsbidrag', [
  ['Medlemsbidrag 2026 (tkr)'],
  [],
  ['Medlem', 'Bidrag 2026'],
  ['Försäkringskassan', 4200],
  ['Region Norr', 2100],
  ['Storby kommun', 1000],
  ['Mellanby kommun', 600],
  ['Lillby kommun', 500],
]);
const association = {
  ...defaultSettings.association,
  members: [0.5, 0.3, 0.2].map((key, index) => ({
    name: names[index]!,
    kind: 'municipality' as const,
    aliases: [],
    key: new Decimal(key),
    outsideRegion: false,
    from: null,
    to: null,
  })),
};

export const cases = ruleCases(KK03, {
  accept: [
    {
      name: 'amounts that follow the key of the year',
      sheets: [members([1500, 900, 600]), keys('2026', [0.5, 0.3, 0.2])],
    },
    {
      name: 'the key of another year',
      sheets: [members([1500, 900, 600]), keys('2028', [0.6, 0.2, 0.2])],
      checks: 0,
    },
    { name: 'a key in the settings', sheets: [members([1500, 900, 600])], settings: { association } },
    {
      name: 'a key written with one decimal, beside amounts by unrounded shares',
      sheets: [
        sheet('Bidrag', [
          ['Medlemsbidrag 2026 (kr)'],
          [],
          ['Medlem', 'Nyckel', 'Bidrag 2026'],
          ['Storby kommun', { value: 0.483, format: '0.0%' }, 1_208_300],
          ['Mellanby kommun', { value: 0.317, format: '0.0%' }, 792_900],
          ['Lillby kommun', { value: 0.2, format: '0.0%' }, 498_800],
        ]),
      ],
    },
    {
      name: 'a kommun in the key that is not among the members',
      sheets: [members([1500, 900]), keys('2026', [0.5, 0.3, 0.2])],
      checks: 0,
    },
    {
      name: 'a kommun among the members that is not in the key',
      sheets: [members([1500, 900, 600]), keys('2026', [0.6, 0.4])],
      checks: 0,
    },
    { name: 'a key for each year', sheets: [twoYears(1200, 1200, 600)], checks: 6 },
    {
      name: 'the old key and the new, with another between them',
      sheets: [
        members([1500, 900, 600]),
        keys('Nuvarande nyckel', [0.6, 0.3, 0.1]),
        { ...keys('Ny nyckel', [0.4, 0.3, 0.3]), name: 'Ny' },
      ],
      checks: 0,
    },
    {
      name: 'a key for the year beside one for any other',
      sheets: [
        members([1500, 900, 600]),
        keys('2026', [0.5, 0.3, 0.2]),
        { ...keys('Nyckel', [0.4, 0.4, 0.2]), name: 'Övrig' },
      ],
      checks: 3,
    },
    {
      name: 'shares of all the money in a list of another year',
      sheets: [
        members([1500, 900, 600]),
        sheet('Förra året', [
          ['Medlemsbidrag (tkr)'],
          [],
          ['Medlem', 'Andel', 'Bidrag 2025'],
          ['Försäkringskassan', percent(0.5), 6000],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.15), 1800],
          ['Mellanby kommun', percent(0.05), 600],
          ['Lillby kommun', percent(0.05), 600],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'a kommun that pays nothing by the key',
      sheets: [besideKey([0.6, 0.4, 0], [600, 400, '-'], 2000)],
      checks: 3,
    },
    { name: 'a single kommun with the whole key', sheets: [besideKey([1, 0], [1000, null], 2000)], checks: 0 },
    {
      name: 'a key that does not add up, and too few amounts by it',
      sheets: [besideKey([0.3, 0.3, 0.2, 0.1, 0.05], [300, 300, 100, 200, 100], 2000)],
      checks: 0,
    },
    {
      name: 'the old key and the new beside amounts by another',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          [],
          ['Medlem', 'Nuvarande nyckel', 'Ny nyckel', 'Bidrag 2026'],
          ['Försäkringskassan', '', '', 6000],
          ['Region Norr', '', '', 3000],
          ['Storby kommun', percent(0.6), percent(0.4), 1500],
          ['Mellanby kommun', percent(0.3), percent(0.3), 900],
          ['Lillby kommun', percent(0.1), percent(0.3), 600],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'a key for any year beside the amounts of two',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag (tkr)'],
          [],
          ['Medlem', 'Nyckel', 'Bidrag 2026', 'Bidrag 2027'],
          ['Försäkringskassan', '', 6000, 8000],
          ['Region Norr', '', 3000, 4000],
          ['Storby kommun', percent(0.6), 1800, 2400],
          ['Lillby kommun', percent(0.4), 1200, 1600],
        ]),
      ],
      checks: 4,
    },
    ...(
      [
        ['one decimal', [0.155, 0.095], '0.0%'],
        ['whole per cent', [0.15, 0.1], '0%'],
      ] as const
    ).map(([name, shares, format]) => ({
      name: `shares of all the money, printed in ${name}`,
      sheets: [ofAllTheMoney(shares, [1500000, 925000], format)],
      checks: 2,
    })),
  ],
  reject: [
    {
      name: 'two kommuner with each other’s money',
      sheets: [members([1500, 600, 900]), keys('2026', [0.5, 0.3, 0.2])],
      findings: [
        {
          messageId: 'amount',
          cell: 'Medlemsbidrag!B7',
          expected: '900 tkr',
          actual: '600 tkr',
          data: { key: '30 %', actual: '600 tkr', part: '3 000 tkr', expected: '900 tkr' },
          severity: 'error',
          difference: '-300 tkr',
          tolerance: '1 tkr',
          label: 'Mellanby kommun, 2026',
          cells: ['Medlemsbidrag!B7', 'Nyckel!B5'],
          restsOn: ['Nyckel!B5'],
        },
        {
          messageId: 'amount',
          cell: 'Medlemsbidrag!B8',
          expected: '600 tkr',
          actual: '900 tkr',
          data: { part: '3 000 tkr', actual: '900 tkr', key: '20 %', expected: '600 tkr' },
          severity: 'error',
          difference: '300 tkr',
          tolerance: '1 tkr',
          label: 'Lillby kommun, 2026',
          cells: ['Medlemsbidrag!B8', 'Nyckel!B6'],
          restsOn: ['Nyckel!B6'],
        },
      ],
    },
    {
      name: 'one amount too large, so that the quarter is exceeded too',
      sheets: [members([1500, 900, 700]), keys('2026', [0.5, 0.3, 0.2])],
      findings: [
        {
          messageId: 'amount',
          cell: 'Medlemsbidrag!B8',
          expected: '600 tkr',
          actual: '700 tkr',
          difference: '100 tkr',
          severity: 'error',
          tolerance: '1 tkr',
          label: 'Lillby kommun, 2026',
          cells: ['Medlemsbidrag!B8', 'Nyckel!B6'],
          restsOn: ['Nyckel!B6'],
          data: { actual: '700 tkr', key: '20 %', part: '3 000 tkr', expected: '600 tkr' },
        },
      ],
    },
    {
      name: 'kommuner by their bare names, beside a key, with their part in another sheet',
      sheets: [
        sheet('Bidrag', [
          ['Medlemsbidrag 2026 (kr)'],
          [],
          ['Medlem', 'Bidrag 2026'],
          ['Försäkringskassan', 5_000_000],
          ['Region Norr', 2_500_000],
          ['Kommunerna', 2_500_000],
        ]),
        sheet('Fördelning', [
          ['Kommunernas bidrag 2026 (kr)'],
          [],
          ['Kommun', 'Invånare', 'Nyckel', 'Belopp'],
          ['Alby', 12_000, percent(0.48), 1_200_000],
          ['Berby', 7000, percent(0.28), 700_000],
          ['Ceby', 6000, percent(0.24), 620_000],
        ]),
      ],
      findings: [
        {
          messageId: 'amount',
          cell: 'Fördelning!D6',
          expected: '600000 kr',
          actual: '620000 kr',
          data: { key: '24 %', actual: '620 000 kr', part: '2 500 000 kr', expected: '600 000 kr' },
          severity: 'error',
          difference: '20000 kr',
          tolerance: '1000 kr',
          label: 'Ceby, 2026',
          cells: ['Fördelning!D6', 'Fördelning!C6'],
          restsOn: ['Fördelning!C6'],
        },
      ],
    },
    {
      name: 'amounts by quite another key',
      sheets: [members([1100, 800, 1100]), keys('2026', [0.5, 0.3, 0.2])],
      findings: [
        {
          messageId: 'several',
          cell: 'Medlemsbidrag!B6',
          expected: '1500 tkr',
          actual: '1100 tkr',
          data: { members: 'Storby kommun, Mellanby kommun och Lillby kommun', part: '3 000 tkr' },
          severity: 'error',
          difference: '-400 tkr',
          tolerance: '1 tkr',
          label: 'Storby kommun, 2026',
          cells: ['Medlemsbidrag!B6', 'Medlemsbidrag!B7', 'Medlemsbidrag!B8', 'Nyckel!B4', 'Nyckel!B5', 'Nyckel!B6'],
          restsOn: ['Nyckel!B4', 'Medlemsbidrag!B6', 'Nyckel!B5', 'Medlemsbidrag!B7', 'Nyckel!B6', 'Medlemsbidrag!B8'],
        },
      ],
    },
    {
      name: 'amounts that leave a key which does not add up',
      sheets: [
        sheet('Nyckel', [
          ['Fördelning mellan kommunerna 2026'],
          [],
          ['Kommun', 'Fördelningsnyckel', 'Att betala, kr'],
          ['Storby', percent(0.3), 720_000],
          ['Mellanby', percent(0.26), 624_000],
          ['Lillby', percent(0.25), 660_000],
          ['Norrby', percent(0.18), 396_000],
          ['Summa', percent(0.99), 2_400_000],
        ]),
      ],
      findings: [
        {
          messageId: 'amount',
          cell: 'C6',
          expected: '600000 kr',
          severity: 'error',
          actual: '660000 kr',
          difference: '60000 kr',
          tolerance: '1000 kr',
          label: 'Lillby, 2026',
          cells: ['C6', 'B6'],
          restsOn: ['B6'],
          data: { actual: '660 000 kr', key: '25 %', part: '2 400 000 kr', expected: '600 000 kr' },
        },
        {
          messageId: 'amount',
          cell: 'C7',
          expected: '432000 kr',
          severity: 'error',
          actual: '396000 kr',
          difference: '-36000 kr',
          tolerance: '1000 kr',
          label: 'Norrby, 2026',
          cells: ['C7', 'B7'],
          restsOn: ['B7'],
          data: { actual: '396 000 kr', key: '18 %', part: '2 400 000 kr', expected: '432 000 kr' },
        },
      ],
    },
    {
      name: 'a year whose amounts follow the key of the year before',
      sheets: [twoYears(1500, 900, 600)],
      checks: 6,
      findings: [
        { messageId: 'amount', cell: 'E6', expected: '1200 tkr', actual: '1500 tkr', cells: ['E6', 'D6'] },
        { messageId: 'amount', cell: 'E7', expected: '1200 tkr', actual: '900 tkr', cells: ['E7', 'D7'] },
      ],
    },
    {
      name: 'amounts off a key that holds for any year',
      sheets: [members([1500, 800, 700]), keys('Nyckel', [0.5, 0.3, 0.2])],
      findings: [
        {
          messageId: 'amount',
          cell: 'Medlemsbidrag!B7',
          expected: '900 tkr',
          cells: ['Medlemsbidrag!B7', 'Nyckel!B5'],
        },
        {
          messageId: 'amount',
          cell: 'Medlemsbidrag!B8',
          expected: '600 tkr',
          cells: ['Medlemsbidrag!B8', 'Nyckel!B6'],
        },
      ],
    },
    {
      name: 'amounts off the key in the settings',
      sheets: [members([1500, 800, 700])],
      settings: { association },
      findings: [
        { messageId: 'amount', cell: 'B7', expected: '900 tkr', actual: '800 tkr', cells: ['B7'] },
        { messageId: 'amount', cell: 'B8', expected: '600 tkr', actual: '700 tkr', cells: ['B8'] },
      ],
    },
    {
      name: 'amounts by the part that the kommuner had another year',
      sheets: [
        smaller,
        keys('2026', [0.5, 0.3, 0.2]),
        elsewhere(2025, [
          ['Försäkringskassan', 4000],
          ['Region Norr', 2000],
          ['Kommunerna', 2000],
        ]),
      ],
      findings: [{ messageId: 'several', cell: 'Medlemsbidrag!B6', data: { part: '2 100 tkr' } }],
    },
    {
      name: 'amounts by the part that other kommuner have in another sheet',
      sheets: [
        smaller,
        keys('2026', [0.5, 0.3, 0.2]),
        elsewhere(2026, [
          ['Alby kommun', 1000],
          ['Berby kommun', 1000],
        ]),
      ],
      findings: [{ messageId: 'several', cell: 'Medlemsbidrag!B6', data: { part: '2 100 tkr' } }],
    },
    {
      name: 'half of the amounts off by less than the last digit of the key',
      sheets: [besideKey([0.4, 0.3, 0.2, 0.1], [400_000, 300_000, 199_800, 100_200], 2_000_000, '0.0%')],
      findings: [
        { messageId: 'amount', cell: 'C8', expected: '200000 kr', actual: '199800 kr' },
        { messageId: 'amount', cell: 'C9', expected: '100000 kr', actual: '100200 kr' },
      ],
    },
    {
      name: 'a rounded key that one amount misses by more than its last digit',
      sheets: [besideKey([0.483, 0.317, 0.2], [1_208_300, 795_900, 495_800], 5_000_000, '0.0%')],
      findings: [{ messageId: 'several', cell: 'C6' }],
    },
    {
      name: 'a key in whole per cent that most amounts miss by little',
      sheets: [besideKey([0.48, 0.32, 0.2], [1_208_300, 792_900, 498_800], 5_000_000)],
      findings: [{ messageId: 'several', cell: 'C6' }],
    },
    {
      name: 'half of six amounts off, each told on its own',
      sheets: [
        besideKey([0.3, 0.2, 0.2, 0.1, 0.1, 0.1], [300_000, 200_000, 200_000, 130_000, 90_000, 80_000], 2_000_000),
      ],
      findings: [
        { messageId: 'amount', cell: 'C9', expected: '100000 kr', actual: '130000 kr' },
        { messageId: 'amount', cell: 'C10', expected: '100000 kr', actual: '90000 kr' },
        { messageId: 'amount', cell: 'C11', expected: '100000 kr', actual: '80000 kr' },
      ],
    },
    {
      name: 'shares of all the money that the amounts miss by more than their last digit',
      sheets: [ofAllTheMoney([0.165, 0.085], [1500000, 925000], '0.0%')],
      findings: [
        {
          messageId: 'amount',
          cell: 'C6',
          expected: '1600500 kr',
          actual: '1500000 kr',
          difference: '-100500 kr',
          tolerance: '1000 kr',
        },
        { messageId: 'amount', cell: 'C7', expected: '824500 kr', actual: '925000 kr' },
      ],
    },
    {
      name: 'a key of the kommuner in whole per cent, which is what was decided',
      sheets: [besideKey([0.62, 0.38], [1500000, 925000], 4850000)],
      findings: [
        { messageId: 'amount', cell: 'C6', expected: '1503500 kr', actual: '1500000 kr' },
        { messageId: 'amount', cell: 'C7', expected: '921500 kr', actual: '925000 kr' },
      ],
    },
    {
      name: 'an amount that misses its share of what the others agree on, without the state',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Kommunernas avgifter 2026 (kr)'],
          ['Kommun', 'Andel', 'Avgift'],
          ['Storby kommun', percent(0.5), 1300000],
          ['Mellanby kommun', percent(0.3), 780000],
          ['Lillby kommun', percent(0.2), 610000],
        ]),
      ],
      findings: [{ messageId: 'amount', cell: 'C5', expected: '520000 kr', actual: '610000 kr' }],
    },
  ],
});
