import { FORM07 } from '../../../src/rules/form/FORM-07';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withMembers } from '../../support/settings';
import { members } from './settings';

const board = (...rows: readonly (readonly string[])[]) => sheet('Styrelse', [['Utsedd av', 'Uppdrag'], ...rows]);

export const cases = ruleCases(FORM07, {
  accept: [
    {
      name: 'a ledamot and an ersättare for each',
      sheets: [
        board(
          ['Region Norr', 'Ordförande'],
          ['Region Norr', 'Ersättare'],
          ['Boxholms kommun', 'Ledamot'],
          ['Boxholms kommun', 'Ersättare'],
        ),
      ],
    },
    {
      name: 'numbers by member',
      sheets: [
        sheet('Styrelse', [
          ['Medlem', 'Ledamöter', 'Ersättare'],
          ['Region Norr', 1, 1],
          ['Boxholms kommun', 1, 1],
          ['Summa', 2, 2],
        ]),
      ],
      settings: members('Region Norr', 'Boxholm'),
    },
    {
      name: 'a group beside the board',
      sheets: [
        sheet('Grupper', [
          ['Beredningsgrupp'],
          ['Organisation', 'Roll'],
          ['Region Norr', 'Ledamot'],
          ['Boxholms kommun', 'Ersättare'],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a list of whom to call',
      sheets: [
        sheet('Kontakter', [
          ['Organisation', 'Roll', 'Telefon'],
          ['Region Norr', 'Ledamot', '010-000 00 00'],
          ['Boxholms kommun', 'Ersättare', '010-000 00 01'],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a list of fees without ersättare',
      sheets: [
        sheet('Arvoden', [
          ['Uppdrag', 'Utsedd av', 'Arvode'],
          ['Ordförande', 'Region Norr', 20000],
          ['Ledamot', 'Boxholms kommun', 5000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'members of the settings that have left or pay for the state, and one by another name',
      sheets: [
        board(
          ['Region Norr', 'Ordförande'],
          ['Region Norr', 'Ersättare'],
          ['Boxholms kommun', 'Ledamot'],
          ['Boxholms kommun', 'Ersättare'],
        ),
        sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Medlemsbidrag', 3000], ['Insatser', 2900]]),
      ],
      settings: withMembers(
        { name: 'Region Norr', kind: 'region' },
        { name: 'Boxen', kind: 'municipality', aliases: ['Boxholms kommun'] },
        { name: 'Försäkringskassan', kind: 'state' },
        { name: 'Ödeshög', kind: 'municipality', to: '2024-12-31' },
      ),
    },
    {
      name: 'a list that does not say whom every seat speaks for',
      sheets: [board(['', 'Ledamot'], ['', 'Ersättare'], ['Region Norr', 'Ordförande'], ['Region Norr', 'Ersättare'])],
      settings: members('Region Norr', 'Boxholm'),
    },
  ],
  reject: [
    {
      name: 'a member without an ersättare',
      sheets: [board(['Region Norr', 'Ordförande'], ['Region Norr', 'Ersättare'], ['Boxholms kommun', 'Ledamot'])],
      findings: [
        {
          messageId: 'noDeputy',
          cell: 'B4',
          severity: 'warning',
          label: 'Boxholms kommun',
          cells: ['B4'],
          data: { member: 'Boxholms kommun' },
        },
      ],
    },
    {
      name: 'a vacant seat',
      sheets: [
        sheet('Styrelse', [
          ['Medlem', 'Ledamot', 'Ersättare'],
          ['Region Norr', 1, 1],
          ['Boxholms kommun', 'Vakant', 1],
        ]),
      ],
      findings: [
        {
          messageId: 'noMember',
          cell: 'C3',
          severity: 'warning',
          label: 'Boxholms kommun',
          cells: ['C3'],
          data: { member: 'Boxholms kommun' },
        },
      ],
    },
    {
      name: 'a member of the settings without a seat',
      sheets: [board(['Region Norr', 'Ordförande'], ['Region Norr', 'Ersättare'])],
      settings: members('Region Norr', 'Ödeshög'),
      findings: [
        {
          messageId: 'notListed',
          cell: 'B2',
          severity: 'warning',
          label: 'Ödeshög',
          cells: ['B2'],
          data: { member: 'Ödeshög' },
        },
      ],
    },
    {
      name: 'more ersättare than ledamöter',
      sheets: [
        sheet('Styrelse', [
          ['Medlem', 'Ledamöter', 'Ersättare'],
          ['Region Norr', 2, 4],
          ['Boxholms kommun', 2, 3],
        ]),
      ],
      findings: [
        {
          messageId: 'unequal',
          cell: 'B2',
          severity: 'warning',
          expected: '4',
          actual: '7',
          label: '',
          cells: ['B2', 'C2', 'B3', 'C3'],
          data: { members: '4', deputies: '7' },
        },
      ],
    },
    {
      name: 'a member of the settings without a seat, in a workbook of no year',
      sheets: [board(['Region Norr', 'Ordförande'], ['Region Norr', 'Ersättare'])],
      settings: withMembers(
        { name: 'Region Norr', kind: 'region' },
        { name: 'Ödeshög', kind: 'municipality', from: '2024-01-01', to: '2024-12-31' },
      ),
      findings: [{ messageId: 'notListed', cell: 'B2' }],
    },
    {
      name: 'a member with several seats and no ersättare',
      sheets: [
        board(
          ['Region Norr', 'Ordförande'],
          ['Region Norr', 'Ersättare'],
          ['Boxholms kommun', 'Ledamot'],
          ['Boxholms kommun', 'Ledamot'],
        ),
      ],
      checks: 4,
      findings: [{ messageId: 'noDeputy', cell: 'B4', cells: ['B4', 'B5'] }],
    },
  ],
});
