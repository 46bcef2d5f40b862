import { SUM06 } from '../../../src/rules/sum/SUM-06';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const spread = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Periodiserad budget', [['Periodiserad budget 2026, kronor'], ['', ...months, 'Helår'], ...rows]);
const even = (label: string, amount: number, year: GridCell) => [label, ...months.map(() => amount), year];

/** Insatser spread over kinds of cost, with one of the totals to choose. */
const kinds = (total: number, staff = 1600) =>
  sheet('Kostnadsslag', [
    ['Kostnader 2027 per insats (tkr)'],
    [],
    ['Insats', 'Personal', 'Lokaler', 'Övrigt', 'Summa'],
    ['Grenen', 700, 90, 10, 800],
    ['Roten', 500, 60, 40, total],
    ['Kansli', 400, 50, null, 450],
    ['Summa', staff, 200, 50, f('SUM(E4:E6)', 1250 + total)],
  ]);
const years = (total: number) =>
  sheet('Ansökan', [
    ['Kostnader för insatsen, kr'],
    [],
    ['Post', '2027', '2028', 'Totalt'],
    ['Handledare', 400000, 410000, 810000],
    ['Hyra', 50000, 52000, total],
    ['Material', 20000, 10000, 30000],
    ['Resor', 5000, 5000, 10000],
  ]);

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
    { name: 'insatser that add across their kinds of cost', sheets: [kinds(600)] },
    { name: 'years that add to a total', sheets: [years(102000)] },
    {
      name: 'a budget without months',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Team', 900], ['Kansli', 400]])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a total that is not its kinds of cost',
      sheets: [kinds(640)],
      findings: [
        {
          messageId: 'parts',
          cell: 'E5',
          expected: '600 tkr',
          actual: '640 tkr',
          difference: '40 tkr',
          data: { count: '3', sum: '600 tkr' },
        },
      ],
    },
    {
      name: 'a total that is not its years',
      sheets: [years(112000)],
      findings: [{ messageId: 'parts', cell: 'D5', expected: '102000 kr', actual: '112000 kr' }],
    },
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
