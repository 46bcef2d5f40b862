import { FS10 } from '../../../src/rules/fs/FS-10';
import { percent, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const withShares = (rows: readonly (readonly [string, GridCell, number])[]) =>
  sheet('Finansiering', [
    ['Finansiering 2026 (tkr)'],
    [],
    ['Finansiär', 'Andel', 'Bidrag 2026'],
    ...rows,
    ['Totalt', '', rows.reduce((total, [, , amount]) => total + amount, 0)],
  ]);

export const cases = ruleCases(FS10, {
  accept: [
    {
      name: 'shares of the whole',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.25), 3000],
        ]),
      ],
    },
    {
      name: 'shares of each party, adding up to 100 % for each',
      sheets: [
        withShares([
          ['Staten', percent(1), 6695],
          ['Region Norr', percent(0.6), 2009],
          ['Region Syd', percent(0.4), 1339],
          ['Storby kommun', percent(0.65), 2176],
          ['Lillby kommun', percent(0.35), 1172],
        ]),
      ],
    },
    {
      name: 'rounded shares of the whole',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.17), 2000],
          ['Lillby kommun', percent(0.08), 1000],
        ]),
      ],
    },
    {
      name: 'the shares of the law beside an amount that is not its share',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6600],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.25), 3000],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a share that is not that of the amount',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.3), 3000],
          ['Storby kommun', percent(0.25), 3000],
        ]),
      ],
      findings: [
        {
          messageId: 'amount',
          cell: 'B5',
          severity: 'warning',
          expected: '25 %',
          actual: '30 %',
          difference: '5 %',
          tolerance: '0.51 %',
          label: 'Region Norr, 2026',
          cells: ['B5', 'C5', 'C7'],
          restsOn: ['C5'],
          data: { printed: '30 %', exact: '25 %' },
        },
      ],
    },
    {
      name: 'shares without amounts that do not add up',
      sheets: [
        sheet('Andelar', [
          ['Medlemmarnas andelar 2026'],
          [],
          ['Medlem', 'Andel'],
          ['Staten', percent(0.5)],
          ['Region Norr', percent(0.25)],
          ['Storby kommun', percent(0.2)],
        ]),
      ],
      findings: [
        {
          messageId: 'sum',
          cell: 'B6',
          expected: '100 %',
          actual: '95 %',
          difference: '-5 %',
          severity: 'warning',
          tolerance: '0 %',
          label: 'Andel',
          cells: ['B6', 'B4', 'B5'],
          data: { sum: '95 %' },
        },
      ],
    },
  ],
});
