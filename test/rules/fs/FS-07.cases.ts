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
        { messageId: 'amount', cell: 'C5', expected: '1800 tkr', actual: '1700 tkr', data: { key: '60 %' } },
        { messageId: 'amount', cell: 'C6', expected: '1200 tkr', actual: '1300 tkr' },
      ],
    },
    {
      name: 'a key that is more than the whole',
      sheets: [regions([0.65, 0.4], [1800, 1200])],
      findings: [{ messageId: 'sum', cell: 'B6', expected: '100 %', actual: '105 %', difference: '5 %' }],
    },
    {
      name: 'a key of three thirds with one decimal, as a note',
      sheets: [threeRegions([0.333, 0.333, 0.333], [1000, 1000, 1000])],
      findings: [{ messageId: 'roundedSum', cell: 'B6', severity: 'note' }],
    },
    {
      name: 'most amounts against the key, told once',
      sheets: [threeRegions([0.5, 0.3, 0.2], [1000, 1100, 900])],
      findings: [{ messageId: 'several', cell: 'C4', data: { members: 'Region Norr, Region Syd och Region Väst' } }],
    },
  ],
});
