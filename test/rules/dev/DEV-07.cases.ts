import { DEV07 } from '../../../src/rules/dev/DEV-07';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const followUp = (comment: GridCell, headings: readonly string[] = ['Kommentar'], below: readonly GridCell[][] = []) =>
  sheet('Uppföljning', [
    ['Uppföljning 2026 (kr)'],
    ['', 'Budget 2026', 'Prognos 2026', 'Avvikelse', ...headings],
    ['Kostnader'],
    ['Teamet', 2200000, 1500000, 700000, comment],
    ['Kansli', 1300000, 1310000, -10000, headings.length > 0 ? 'Lönerevision' : null],
    ['Revision', 80000, 80000, 0],
    ...below,
  ]);

export const cases = ruleCases(DEV07, {
  accept: [
    { name: 'a large deviation with a comment', checks: 1, sheets: [followUp('Två tjänster är vakanta')] },
    {
      name: 'small deviations without comments',
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (kr)'],
          ['', 'Budget 2026', 'Prognos 2026', 'Kommentar'],
          ['Teamet', 2200000, 2210000],
          ['Kansli', 1300000, 1310000],
        ]),
      ],
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'a large deviation without a comment',
      checks: 1,
      sheets: [followUp(null)],
      findings: [
        {
          messageId: 'noComment',
          cell: 'E4',
          severity: 'warning',
          label: 'Teamet, Prognos 2026',
          cells: ['E4', 'D4', 'C4'],
          restsOn: [],
          data: { row: 'Teamet' },
        },
      ],
    },
    {
      name: 'a table that has no room for comments, as a note',
      checks: 1,
      sheets: [followUp(null, [])],
      findings: [
        {
          messageId: 'noCommentColumn',
          cell: 'D4',
          severity: 'note',
          label: 'Teamet, Prognos 2026',
          cells: ['D4', 'C4'],
          restsOn: [],
          data: { row: 'Teamet' },
        },
      ],
    },
  ],
});
