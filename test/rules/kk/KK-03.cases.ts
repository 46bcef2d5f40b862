import { KK03 } from '../../../src/rules/kk/KK-03';
import { defaultSettings } from '../../../src/settings';
import { Decimal } from '../../../src/money';
import { percent, sheet } from '../../support/grid';
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
      checksSomething: false,
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
      checksSomething: false,
    },
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
  ],
});
