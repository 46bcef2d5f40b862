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
    {
      name: 'merged cells in a list beside the budget',
      sheets: [
        sheet(
          'Inventarier',
          [['Inventarier (kr)'], ['Vad', 'Belopp 2026'], ['Dator', 12000], ['Bord', null], ['Stol', 900]],
          { merges: ['B3:B4'] },
        ),
      ],
      checksSomething: false,
    },
    { name: 'merged labels and remarks', sheets: [budget(['A4:A5', 'D4:E5', 'B2:C2'])] },
    { name: 'merged cells above and below the amounts', sheets: [budget(['B1:C2', 'B7:C9'])] },
    {
      name: 'merged cells on another sheet',
      sheets: [budget([]), sheet('Text', [['Bakgrund']], { merges: ['A1:F20'] })],
    },
    {
      name: 'merged cells on a sheet before that of the amounts',
      sheets: [sheet('Text', [['Bakgrund']], { merges: ['A1:F20'] }), budget([])],
    },
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
    {
      name: 'a sum merged over two years, and two rows merged in one of them',
      sheets: [budget(['B6:C6', 'C4:C5'])],
      checks: 1,
      findings: [{ messageId: 'merged', cell: 'B6', cells: ['B6', 'C4'], data: { ranges: 'B6:C6 och C4:C5' } }],
    },
    {
      name: 'an amount merged with the remark beside it',
      sheets: [budget(['C5:D5'])],
      findings: [{ messageId: 'merged', cell: 'C5' }],
    },
    {
      name: 'an amount merged with its label',
      sheets: [budget(['A5:B5'])],
      findings: [{ messageId: 'merged', cell: 'A5' }],
    },
  ],
});
