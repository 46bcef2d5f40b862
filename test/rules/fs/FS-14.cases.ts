import { FS14 } from '../../../src/rules/fs/FS-14';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withDocuments } from '../../support/settings';

const withStatus = (status: string, ...head: readonly string[]) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag 2026 (tkr)'],
    head,
    ['Medlem', 'Bidrag 2026', 'Kommentar'],
    ['Försäkringskassan', 6000, status],
    ['Region Norr', 3000, ''],
    ['Storby kommun', 3000, ''],
  ]);

export const cases = ruleCases(FS14, {
  accept: [
    { name: 'a preliminary allocation with its date', sheets: [withStatus('Preliminärt besked 2025-09-15')] },
    {
      name: 'a decided allocation with its date in the settings',
      sheets: [withStatus('')],
      settings: withDocuments({ allocation: { status: 'decided', on: '2025-11-20' } }),
    },
    { name: 'nothing said of the allocation', sheets: [withStatus('')], checksSomething: false },
  ],
  reject: [
    {
      name: 'a preliminary allocation without a date',
      sheets: [withStatus('Preliminärt besked')],
      findings: [
        {
          messageId: 'withoutDate',
          cell: 'C4',
          severity: 'note',
          label: 'Preliminärt besked',
          cells: ['C4'],
          data: { text: 'Preliminärt besked' },
        },
      ],
    },
    {
      name: 'a preliminary allocation in a decided budget',
      sheets: [withStatus('Preliminärt 2025-09-15', 'Beslut 2025-11-21')],
      findings: [
        {
          messageId: 'stillPreliminary',
          cell: 'C4',
          severity: 'note',
          label: 'Preliminärt 2025-09-15',
          cells: ['C4'],
          data: { text: 'Preliminärt 2025-09-15' },
        },
      ],
    },
    {
      name: 'a preliminary allocation without a date in the settings',
      sheets: [withStatus('', 'Beslut 2025-11-21')],
      settings: withDocuments({ allocation: { status: 'preliminary', on: null } }),
      findings: [
        { messageId: 'settingWithoutDate', cell: 'B4', severity: 'note', label: 'Försäkringskassan', cells: ['B4'] },
        {
          messageId: 'settingStillPreliminary',
          cell: 'B4',
          severity: 'note',
          label: 'Försäkringskassan',
          cells: ['B4'],
        },
      ],
    },
  ],
});
