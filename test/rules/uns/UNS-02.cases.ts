import { UNS02 } from '../../../src/rules/uns/UNS-02';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (heading: string, office: GridCell) =>
  sheet('Budget', [['Budget (tkr)'], ['', heading], ['Teamet', 2400], ['Kansli', office], ['Styrelse', 180]]);

export const cases = ruleCases(UNS02, {
  accept: [
    { name: 'all amounts in the unit of the heading', sheets: [budget('Budget 2026', 900)] },
    { name: 'the unit repeated at an amount', sheets: [budget('Budget 2026', '900 tkr')] },
  ],
  reject: [
    {
      name: 'an amount in kronor among thousands',
      sheets: [budget('Budget 2026', '900 000 kr')],
      findings: [{ messageId: 'inColumn', cell: 'B4', data: { unit: 'kr', others: 'tkr' } }],
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
      findings: [{ messageId: 'columns', cell: 'C2', severity: 'note', data: { unit: 'tkr' } }],
    },
  ],
});
