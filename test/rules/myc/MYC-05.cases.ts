import { MYC05 } from '../../../src/rules/myc/MYC-05';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const frame = (...frames: GridCell[]) =>
  sheet('Budget', [
    ['Budget 2026 och utblick (tkr)'],
    [],
    ['', 'Budget 2026', 'Utblick 2027', 'Utblick 2028'],
    ['Insatser', 12000, 12500, 12600],
    ['Kansli', 2000, 2000, 2000],
    ['Summa kostnader', 14000, 14500, 14600],
    [],
    ['Intäkter från parterna', 13000, 13100, 13200],
    ['Eget kapital', 6000, 5000, 3600],
    ['Summa intäkter och eget kapital', ...frames],
  ]);

export const cases = ruleCases(MYC05, {
  accept: [
    { name: 'frames that are their parts', sheets: [frame(19000, 18100, 16800)] },
    { name: 'frames by formula', sheets: [frame(f('B8+B9', 19000), f('C8+C9', 18100), f('D8+D9', 16800))] },
  ],
  reject: [
    {
      name: 'a frame that is not its parts',
      sheets: [frame(19007, 18100, 16800)],
      findings: [
        {
          messageId: 'differs',
          cell: 'B10',
          severity: 'error',
          expected: '19000 tkr',
          actual: '19007 tkr',
          difference: '7 tkr',
          data: { parts: 'Intäkter från parterna och Eget kapital' },
        },
      ],
    },
    {
      name: 'a single step, as a note',
      sheets: [frame(19000, 18101, 16800)],
      findings: [{ messageId: 'rounding', cell: 'C10', severity: 'note' }],
    },
  ],
});
