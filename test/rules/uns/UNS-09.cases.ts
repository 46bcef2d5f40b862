import { UNS09 } from '../../../src/rules/uns/UNS-09';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (team: number) =>
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Teamet', 2400, team],
    ['Fontänhuset', 500, 520],
    ['Kansli', 900, 950],
    ['Styrelse', 180, 180],
  ]);

const parting = (first: readonly [number, number], second: readonly [number, number]) =>
  sheet('Budget', [
    ['Budget 2026–2027 (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Teamet', 2400, 2500],
    ['Kansli', 900, 920],
    ['Representation', ...first],
    ['Resor', ...second],
    ['Styrelse', 180, 180],
    ['Revision', 60, 62],
    ['Hyra', 84, 86],
    ['Telefoni', 12, 12],
  ]);

const years = (...rows: readonly (readonly [number, number])[]) =>
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ...rows.map((amounts, index) => [
      ['Teamet', 'Vägen in', 'Fontänhuset', 'Kansli', 'Styrelse', 'Revision', 'Hyra', 'Resor', 'Telefoni', 'Porto'][
        index
      ],
      ...amounts,
    ]),
  ]);

export const cases = ruleCases(UNS09, {
  accept: [
    { name: 'amounts much as the year before', sheets: [budget(2500)] },
    { name: 'an insats that has grown, but not tenfold', sheets: [budget(9000)] },
    { name: 'two rows that both grow', sheets: [parting([10, 17], [10, 15])] },
    {
      name: 'two rows alone, which tell nothing of what is usual',
      sheets: [
        sheet('Budget', [['Budget (tkr)'], ['', 'Budget 2026', 'Plan 2027'], ['Kansli', 40, 60], ['Styrelse', 60, 40]]),
      ],
      checks: 2,
    },
    {
      name: 'a tenfold amount where many others change much too',
      sheets: [years([2400, 24000], [500, 520], [900, 950], [180, 180], [60, 62], [100, 20])],
      checks: 6,
    },
    {
      name: 'amounts of members, which are no budget',
      sheets: [
        sheet('Medlemmar', [
          ['Medlemsbidrag (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Försäkringskassan', 2400, 24000],
          ['Region Norr', 1200, 1200],
          ['Berga kommun', 600, 610],
          ['Lindby kommun', 600, 600],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a forecast, which is no budget of the year before',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Prognos 2025', 'Budget 2026'],
          ['Teamet', 2400, 24000],
          ['Fontänhuset', 500, 520],
          ['Kansli', 900, 950],
          ['Styrelse', 180, 180],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'two columns of the year before, so that nobody knows which one to hold it against',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026', 'Reviderad budget 2026', 'Plan 2027'],
          ['Teamet', 2400, 2400, 24000],
          ['Fontänhuset', 500, 500, 520],
          ['Kansli', 900, 900, 950],
          ['Styrelse', 180, 180, 180],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a sum, formulas, noughts, words and blanks, which are nobody’s slip',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Teamet', 2400, f('B3*10', 24000)],
          ['Vägen in', f('5*10', 50), 500],
          ['Fontänhuset', 500, 520],
          ['Kansli', 900, 950],
          ['Styrelse', 180, 180],
          ['Utvärdering', 0, 70],
          ['Resor', 40, 0],
          ['Hyra', 'ingår', 84],
          ['Telefoni', null, 12],
          ['Porto', 3, null],
          ['Summa kostnader', 4070, 40700],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'a row that takes over the amount of the next, which does not take over its own',
      sheets: [parting([40, 60], [60, 62])],
    },
    {
      name: 'a row whose amount the next one takes over, which does not take over its own',
      sheets: [parting([40, 42], [60, 40])],
    },
    { name: 'two rows that are nearly alike', sheets: [parting([100, 101], [101, 100])] },
    { name: 'two rows that part ways from different amounts', sheets: [parting([40, 80], [60, 40])] },
    { name: 'two rows that part less than by half upwards', sheets: [parting([20, 29], [20, 15])] },
    { name: 'two rows that part less than by a quarter downwards', sheets: [parting([20, 30], [20, 16])] },
    {
      name: 'two rows that exchange amounts with another row between them',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Teamet', 2400, 2500],
          ['Kansli', 40, 60],
          ['Vakans', 0, 0],
          ['Styrelse', 60, 40],
          ['Revision', 60, 62],
          ['Hyra', 84, 86],
        ]),
      ],
    },
    { name: 'an amount that is a little more than ten times that of the year before', sheets: [budget(24500)] },
  ],
  reject: [
    {
      name: 'an amount that is ten times that of the year before',
      sheets: [budget(24000)],
      findings: [
        {
          messageId: 'factor',
          cell: 'C3',
          severity: 'note',
          expected: '2400 tkr',
          actual: '24000 tkr',
          label: 'Teamet, 2027',
          cells: ['C3', 'B3'],
          data: { factor: '10', other: 'Budget!B3' },
        },
      ],
    },
    {
      name: 'a slip in the middle of three years, told once',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
          ['Teamet', 2400, 2400, 2450],
          ['Fontänhuset', 520, 52, 520],
          ['Kansli', 900, 950, 970],
          ['Styrelse', 180, 180, 180],
        ]),
      ],
      findings: [{ messageId: 'factor', cell: 'C4', expected: '520 tkr', actual: '52 tkr' }],
    },
    {
      name: 'two rows that part ways from the same amount',
      sheets: [parting([10, 17], [10, 7])],
      findings: [
        {
          messageId: 'exchanged',
          cell: 'C5',
          severity: 'note',
          label: 'Representation',
          cells: ['C5', 'C6', 'B5', 'B6'],
          data: { other: 'Resor', there: 'Budget!C6' },
        },
      ],
    },
    {
      name: "two rows that take over each other's amounts",
      sheets: [parting([40, 60], [60, 40])],
      findings: [{ messageId: 'exchanged', cell: 'C5', severity: 'note' }],
    },
    {
      name: 'a hundredth and a thousand times the year before, among rows that grow to the double or shrink to the half',
      sheets: [years([2400, 24], [5, 5000], [500, 1000], [900, 450], [180, 180], [60, 62], [40, 41])],
      checks: 7,
      findings: [
        { messageId: 'factor', cell: 'C3', expected: '2400 tkr', actual: '24 tkr', data: { factor: '100' } },
        { messageId: 'factor', cell: 'C4', expected: '5 tkr', actual: '5000 tkr', data: { factor: '1 000' } },
      ],
    },
    {
      name: 'an amount that is nearly ten times, where seven rows of ten are as before',
      sheets: [
        years(
          [2400, 24480],
          [5, 14],
          [3, 8],
          [500, 520],
          [900, 950],
          [180, 180],
          [60, 62],
          [40, 41],
          [70, 70],
          [80, 81],
        ),
      ],
      findings: [{ messageId: 'factor', cell: 'C3', expected: '2448 tkr', actual: '24480 tkr' }],
    },
    {
      name: 'an amount that is ten times, among three rows that are twice or half as much',
      sheets: [years([2400, 24000], [500, 1000], [900, 450], [180, 180])],
      findings: [{ messageId: 'factor', cell: 'C3' }],
    },
    {
      name: 'two rows that part ways just far enough',
      sheets: [parting([20, 15], [20, 30])],
      findings: [{ messageId: 'exchanged', cell: 'C5' }],
    },
    {
      name: 'an amount in kronor among thousands',
      sheets: [years([2400, 2450], [500, 520], [900, 950], [180, 180], [60, 62000])],
      findings: [
        { messageId: 'factor', cell: 'C7', expected: '62 tkr', actual: '62000 tkr', data: { factor: '1 000' } },
      ],
    },
  ],
});
