import { UNS02 } from '../../../src/rules/uns/UNS-02';
import { sheet, type GridCell } from '../../support/grid';
import { inventory } from '../../support/inventory';
import { ruleCases } from '../../support/ruleTester';

const budget = (heading: string, office: GridCell) =>
  sheet('Budget', [['Budget (tkr)'], ['', heading], ['Teamet', 2400], ['Kansli', office], ['Styrelse', 180]]);

const inThreeYears = (unit: string, ...rows: readonly (readonly (string | number)[])[]) =>
  sheet('Budget', [
    [`Budget 2027 (${unit})`],
    ['', 'Bokslut 2025', 'Budget 2026', 'Budget 2027'],
    ['Medlemsbidrag', 4000, 4100, 4200].map((cell) => inUnit(unit, cell)),
    ['Insatser', 2850, 2900, 2950].map((cell) => inUnit(unit, cell)),
    ['Kansli', 980, 1010, 1030].map((cell) => inUnit(unit, cell)),
    ...rows,
  ]);
const inUnit = (unit: string, cell: string | number): string | number =>
  unit === 'kr' && typeof cell === 'number' ? cell * 1000 : cell;

export const cases = ruleCases(UNS02, {
  accept: [
    { name: 'all amounts in the unit of the heading', sheets: [budget('Budget 2026', 900)] },
    { name: 'the unit repeated at an amount', sheets: [budget('Budget 2026', '900 tkr')] },
    {
      name: 'a list beside the budget in several units',
      sheets: [inventory(['Dator', 12], ['Bord', '4 300 tkr'], ['Stol', 3])],
      checksSomething: false,
    },
    {
      name: 'a column whose amounts all bear the same other unit',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['Teamet', '2 400 000 kr'],
          ['Kansli', '900 000 kr'],
          ['Styrelse', '180 000 kr'],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'headings that all have the same other unit',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026 (kr)', 'Budget 2025 (kr)'],
          ['Teamet', 2400000, 2300000],
          ['Kansli', 900000, 850000],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'figures that are no budget, in their own unit',
      sheets: [
        sheet('Insatser', [
          ['Budget för insatserna 2026'],
          ['', 'Budget tkr', 'Kr per plats'],
          ['Trampolinen', 2400, 60000],
          ['Grön rehab', 1900, '76 000 tkr'],
          ['Vägen in', 700, 43750],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'an amount that grows a thousandfold to one that others reach as well',
      sheets: [inThreeYears('tkr', ['Nytt arbetssätt', 1, 1, 900])],
    },
    {
      name: 'an amount larger than all others, of which no other year tells',
      sheets: [inThreeYears('tkr', ['Överföring', 0, 0, 62000])],
    },
  ],
  reject: [
    {
      name: 'an amount in kronor among thousands',
      sheets: [budget('Budget 2026', '900 000 kr')],
      findings: [
        {
          messageId: 'inColumn',
          cell: 'B4',
          severity: 'warning',
          label: 'Budget 2026',
          cells: ['B4'],
          restsOn: ['B4'],
          data: { unit: 'kr', others: 'tkr', cells: '900 000 kr' },
        },
      ],
    },
    {
      name: 'a column in another unit, as a note',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026', 'Budget 2025 (kr)'],
          ['Teamet', 2400, 2300000],
          ['Kansli', 900, 850000],
        ]),
      ],
      findings: [
        {
          messageId: 'columns',
          cell: 'C2',
          severity: 'note',
          label: 'Budget (tkr)',
          cells: ['C2'],
          data: { columns: 'Budget 2025 (kr)', unit: 'tkr' },
        },
      ],
    },
    {
      name: 'several amounts in kronor, in a column without a heading',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['Teamet', 2400],
          ['Kansli', ' 900 000 kr '],
          ['Styrelse', 180],
          ['Revision', '60 000 kr'],
        ]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'inColumn',
          cell: 'B3',
          label: 'Budget 2026 (tkr)',
          cells: ['B3', 'B5'],
          data: { unit: 'kr', others: 'tkr', cells: '900 000 kr och 60 000 kr' },
        },
      ],
    },
    {
      name: 'a single amount in kronor among thousands, by its size and the other years',
      sheets: [inThreeYears('tkr', ['Revision', 58, 60, 62000], ['Styrelse', 85, 85, 90])],
      findings: [
        {
          messageId: 'slipped',
          cell: 'D6',
          severity: 'warning',
          label: 'Revision, 2027',
          expected: '62 tkr',
          actual: '62000 tkr',
          restsOn: ['D6'],
          data: { unit: 'kr', others: 'tkr', amount: '62 000 kr' },
        },
      ],
    },
    {
      name: 'a single amount in thousands among kronor, in the first year',
      sheets: [inThreeYears('kr', ['Revision', 58, 60000, 62000], ['Styrelse', 85000, 85000, 90000])],
      findings: [{ messageId: 'slipped', cell: 'B6', expected: '58000 kr', actual: '58 kr' }],
    },
    {
      name: 'the largest amount of the budget in kronor, which does not make the table one of kronor',
      sheets: [inThreeYears('tkr', ['Ny insats', 1500, 1600, 1700000])],
      findings: [{ messageId: 'slipped', cell: 'D6', expected: '1700 tkr', actual: '1700000 tkr' }],
    },
  ],
});
