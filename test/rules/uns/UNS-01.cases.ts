import { UNS01 } from '../../../src/rules/uns/UNS-01';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (title: string, factor: number) =>
  sheet('Budget', [
    [title],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Medlemsbidrag', 7800 * factor, 7900 * factor],
    ['Insatser', 5600 * factor, 5700 * factor],
    ['Kansli', 1700 * factor, 1700 * factor],
    ['Revision', 80 * factor, 80 * factor],
    ['Summa kostnader', f('SUM(B4:B6)', 7380 * factor), f('SUM(C4:C6)', 7480 * factor)],
  ]);

export const cases = ruleCases(UNS01, {
  accept: [
    { name: 'thousands headed tkr', sheets: [budget('Budget 2026 (tkr)', 1)] },
    { name: 'kronor headed kr', sheets: [budget('Budget 2026 (kr)', 1000)] },
    { name: 'millions headed mnkr', sheets: [budget('Budget 2026 (mnkr)', 0.001)] },
    {
      name: 'thousands beside what each place costs in kronor',
      sheets: [
        sheet('Insatser', [
          ['Insatser 2026'],
          ['', 'Platser', 'Budget tkr', 'Kr per plats'],
          ['Trampolinen', 40, 2400, 60000],
          ['Grön rehab', 25, 1900, 76000],
          ['Vägen in', 16, 700, 43750],
          ['Summa', 81, f('SUM(C3:C5)', 5000), f('C6*1000/B6', 61728.4)],
        ]),
      ],
    },
    { name: 'a table that states no unit', sheets: [budget('Budget 2026', 1000)], checksSomething: false },
    {
      name: 'a table that states its unit beside one that does not',
      sheets: [
        budget('Budget 2026 (tkr)', 1),
        sheet('Mer', [['Budget'], ['', 'Budget 2026'], ['Kansli', 900], ['Lokaler', 80]]),
      ],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'kronor headed tkr',
      sheets: [budget('Budget 2026 (tkr)', 1000)],
      findings: [
        {
          messageId: 'contradicts',
          cell: 'A1',
          severity: 'error',
          expected: 'kr',
          actual: 'tkr',
          label: 'Budget 2026 (tkr)',
          cells: ['A1'],
          data: { stated: 'tkr', apparent: 'kr', figure: '7 900 000 kr', asStated: '7 900 000 tkr' },
        },
      ],
    },
    {
      name: 'thousands headed mnkr',
      sheets: [budget('Budget 2026 (mnkr)', 1)],
      findings: [{ messageId: 'contradicts', cell: 'A1', expected: 'tkr', actual: 'mnkr' }],
    },
    {
      name: 'kronor headed tkr, beside figures that are no money',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Invånare', 'Budget 2026'],
          ['Medlemsbidrag', 98000000, 7800000],
          ['Insatser', null, 5600000],
          ['Kansli', null, -1700000],
          ['Revision', null, 80000],
        ]),
      ],
      findings: [{ messageId: 'contradicts', cell: 'A1', data: { figure: '7 800 000 kr', asStated: '7 800 000 tkr' } }],
    },
  ],
});
