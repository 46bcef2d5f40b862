import { FS14 } from '../../../src/rules/fs/FS-14';
import { defaultSettings, type Settings } from '../../../src/settings';
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

/** The settings say something of the budget itself. */
const budget = (said: Partial<Settings['budget']>) => ({ budget: { ...defaultSettings.budget, ...said } });
const PRELIMINARY_ON_A_DATE = [withStatus('Preliminärt besked 2025-09-15')];

export const cases = ruleCases(FS14, {
  accept: [
    { name: 'a preliminary allocation with its date', sheets: [withStatus('Preliminärt besked 2025-09-15')] },
    {
      name: 'a decided allocation with its date in the settings',
      sheets: [withStatus('')],
      settings: withDocuments({ allocation: { status: 'decided', on: '2025-11-20' } }),
    },
    { name: 'nothing said of the allocation', sheets: [withStatus('')], checksSomething: false },
    {
      name: 'a preliminary allocation with its date, in a draft beside an older decision',
      sheets: [withStatus('Preliminärt 2025-09-15', 'Beslut 2025-11-21')],
      settings: budget({ status: 'draft' }),
      checks: 1,
    },
    {
      name: 'a preliminary allocation with its date in the settings, in a budget that is not decided',
      sheets: [withStatus('')],
      settings: withDocuments({ allocation: { status: 'preliminary', on: '2025-09-15' } }),
      checks: 1,
    },
    {
      name: 'a decided allocation in a decided budget',
      sheets: [withStatus('', 'Beslut 2025-11-21')],
      settings: withDocuments({ allocation: { status: 'decided', on: '2025-11-20' } }),
      checks: 1,
    },
    {
      name: 'an allocation in the settings, without the state in the workbook',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['', 2026], ['Kansli', 500], ['Summa kostnader', 500]])],
      settings: withDocuments({ allocation: { status: 'preliminary', on: null } }),
      checksSomething: false,
    },
    {
      name: 'a date in a column of its own',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          [],
          ['Medlem', 'Bidrag 2026', 'Status', 'Datum'],
          ['Försäkringskassan', 6000, 'Preliminärt', '2025-09-15'],
          ['Region Norr', 3000, '', ''],
          ['Storby kommun', 3000, '', ''],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'a region whose contribution is preliminary',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          [],
          ['Medlem', 'Bidrag 2026', 'Kommentar'],
          ['Försäkringskassan', 6000, ''],
          ['Region Norr', 3000, 'Preliminärt besked'],
          ['Storby kommun', 3000, ''],
        ]),
      ],
      checksSomething: false,
    },
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
    {
      name: 'a preliminary allocation in a budget that is decided by the settings',
      sheets: PRELIMINARY_ON_A_DATE,
      settings: budget({ status: 'decided' }),
      findings: [{ messageId: 'stillPreliminary', cell: 'C4' }],
    },
    {
      name: 'a preliminary allocation in a budget that has a date of decision in the settings',
      sheets: PRELIMINARY_ON_A_DATE,
      settings: budget({ decidedOn: '2025-11-21' }),
      findings: [{ messageId: 'stillPreliminary', cell: 'C4' }],
    },
    {
      name: 'an allocation that is called preliminary in its own label',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          [],
          ['Medlem', 'Bidrag 2026'],
          ['Försäkringskassan (preliminärt)', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
      findings: [
        { messageId: 'withoutDate', cell: 'A4', data: { text: 'Försäkringskassan (preliminärt)' }, cells: ['A4'] },
      ],
    },
    {
      name: 'an allocation that is called preliminary over its column',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          [],
          ['Medlem', 'Bidrag 2026, preliminärt'],
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
      findings: [{ messageId: 'withoutDate', cell: 'B3', data: { text: 'Bidrag 2026, preliminärt' } }],
    },
  ],
});
