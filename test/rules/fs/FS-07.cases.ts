import { FS07 } from '../../../src/rules/fs/FS-07';
import { percent, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const regions = (keys: readonly [number, number], amounts: readonly [number, number]) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag 2026 (tkr)'],
    [],
    ['Medlem', 'Fördelningsnyckel', 'Bidrag 2026'],
    ['Försäkringskassan', percent(1), 6000],
    ['Region Norr', percent(keys[0]), amounts[0]],
    ['Region Syd', percent(keys[1]), amounts[1]],
    ['Storby kommun', percent(1), 3000],
    ['Summa', '', 9000 + amounts[0] + amounts[1]],
  ]);

/** Three regioner with a key in a column of its own; the key's cells show one decimal. */
const threeRegions = (keys: readonly number[], amounts: readonly number[]) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag 2026 (tkr)'],
    ['Medlem', 'Fördelningsnyckel', 'Bidrag 2026'],
    ['Försäkringskassan', '', 6000],
    ...['Region Norr', 'Region Syd', 'Region Väst'].map((name, index) => [
      name,
      { value: keys[index]!, format: '0.0%' },
      amounts[index],
    ]),
    ['Storby kommun', '', 3000],
  ]);

export const cases = ruleCases(FS07, {
  accept: [
    { name: 'amounts that follow a key of 60 and 40', sheets: [regions([0.6, 0.4], [1800, 1200])] },
    { name: 'amounts within one step of the key', sheets: [regions([0.6, 0.4], [1801, 1199])] },
  ],
  reject: [
    {
      name: 'amounts that do not follow the key',
      sheets: [regions([0.6, 0.4], [1700, 1300])],
      findings: [
        {
          messageId: 'amount',
          cell: 'C5',
          expected: '1800 tkr',
          actual: '1700 tkr',
          data: { key: '60 %', actual: '1 700 tkr', part: '3 000 tkr', expected: '1 800 tkr' },
          severity: 'error',
          difference: '-100 tkr',
          tolerance: '1 tkr',
          label: 'Region Norr, 2026',
          cells: ['C5', 'B5'],
          restsOn: ['B5'],
        },
        {
          messageId: 'amount',
          cell: 'C6',
          expected: '1200 tkr',
          actual: '1300 tkr',
          severity: 'error',
          difference: '100 tkr',
          tolerance: '1 tkr',
          label: 'Region Syd, 2026',
          cells: ['C6', 'B6'],
          restsOn: ['B6'],
          data: { actual: '1 300 tkr', key: '40 %', part: '3 000 tkr', expected: '1 200 tkr' },
        },
      ],
    },
    {
      name: 'a key that is more than the whole',
      sheets: [regions([0.65, 0.4], [1800, 1200])],
      findings: [
        {
          messageId: 'sum',
          cell: 'B6',
          expected: '100 %',
          actual: '105 %',
          difference: '5 %',
          severity: 'error',
          tolerance: '0.01 %',
          label: 'Medlemsbidrag 2026 (tkr), 2026',
          cells: ['B6', 'B5'],
          data: { sum: '105 %' },
        },
      ],
    },
    {
      name: 'a key of three thirds with one decimal, as a note',
      sheets: [threeRegions([0.333, 0.333, 0.333], [1000, 1000, 1000])],
      findings: [
        {
          messageId: 'roundedSum',
          cell: 'B6',
          severity: 'note',
          expected: '100 %',
          actual: '99.9 %',
          difference: '-0.1 %',
          tolerance: '0.15 %',
          label: 'Medlemsbidrag 2026 (tkr), 2026',
          cells: ['B6', 'B4', 'B5'],
          data: { sum: '99,9 %' },
        },
      ],
    },
    {
      name: 'most amounts against the key, told once',
      sheets: [threeRegions([0.5, 0.3, 0.2], [1000, 1100, 900])],
      findings: [
        {
          messageId: 'several',
          cell: 'C4',
          data: { members: 'Region Norr, Region Syd och Region Väst', part: '3 000 tkr' },
          severity: 'error',
          expected: '1500 tkr',
          actual: '1000 tkr',
          difference: '-500 tkr',
          tolerance: '1 tkr',
          label: 'Region Norr, 2026',
          cells: ['C4', 'C5', 'C6', 'B4', 'B5', 'B6'],
          restsOn: ['B4', 'C4', 'B5', 'C5', 'B6', 'C6'],
        },
      ],
    },
  ],
});
