import { HYG08 } from '../../../src/rules/hyg/HYG-08';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (merges: readonly string[]) =>
  sheet(
    'Budget',
    [
      ['Budget och plan (tkr)'],
      ['', 'Budget 2026', 'Plan 2027'],
      ['Kostnader'],
      ['Teamet', 2400, merges.includes('B4:C4') ? null : 2400],
      ['Kansli', 900, 950],
      ['Summa kostnader', 3300, 3350],
    ],
    { merges },
  );

export const cases = ruleCases(HYG08, {
  accept: [
    { name: 'a merged title', sheets: [budget(['A1:C1'])] },
    { name: 'a merged heading over a section', sheets: [budget(['A3:C3'])] },
  ],
  reject: [
    {
      name: 'cells merged over two years',
      sheets: [budget(['B4:C4'])],
      findings: [
        {
          messageId: 'merged',
          cell: 'B4',
          severity: 'note',
          label: 'Budget och plan (tkr)',
          cells: ['B4'],
          data: { ranges: 'B4:C4' },
        },
      ],
    },
  ],
});
