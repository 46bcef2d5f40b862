import { SUM06 } from '../../../src/rules/sum/SUM-06';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const spread = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Periodiserad budget', [['Periodiserad budget 2026, kronor'], ['', ...months, 'Helår'], ...rows]);
const even = (label: string, amount: number, year: GridCell) => [label, ...months.map(() => amount), year];

export const cases = ruleCases(SUM06, {
  accept: [
    {
      name: 'twelve months that add to the year',
      sheets: [spread(even('Löner', 95000, f('SUM(B3:M3)', 1140000)), even('Hyra', 7000, 84000))],
    },
    {
      name: 'a year split evenly, typed with öre',
      sheets: [spread(even('Löner', 8333.33, 100000), even('Hyra', 7000, 84000))],
    },
    {
      name: 'a budget without months',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Team', 900], ['Kansli', 400]])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a year that is not its months',
      sheets: [spread(even('Löner', 95000, 1140000), even('Hyra', 7000, 74000))],
      findings: [
        {
          messageId: 'differs',
          cell: 'N4',
          expected: '84000 kr',
          actual: '74000 kr',
          difference: '-10000 kr',
          data: { count: '12' },
        },
      ],
    },
  ],
});
