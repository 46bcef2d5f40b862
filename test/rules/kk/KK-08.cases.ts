import { KK08 } from '../../../src/rules/kk/KK-08';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withMembers } from '../../support/settings';

const plan = (...lillby: readonly GridCell[]) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag (tkr)'],
    ['Medlem', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
    ['Försäkringskassan', 6000, 6000, 6000],
    ['Region Norr', 3000, 3000, 3000],
    ['Storby kommun', 2000, 2000, 2000],
    ['Lillby kommun', ...lillby],
  ]);
const members = (dates: { readonly from?: string; readonly to?: string }) =>
  withMembers(
    { name: 'Storby kommun', kind: 'municipality' },
    { name: 'Lillby kommun', kind: 'municipality', ...dates },
  );

export const cases = ruleCases(KK08, {
  accept: [
    {
      name: 'a kommun that joins on the date of the list',
      sheets: [plan('-', 1000, 1000)],
      settings: members({ from: '2027-01-01' }),
    },
    {
      name: 'a kommun that leaves on the date of the list',
      sheets: [plan(1000, 1000, '-')],
      settings: members({ to: '2027-12-31' }),
    },
    { name: 'the same members every year', sheets: [plan(1000, 1000, 1000)] },
  ],
  reject: [
    {
      name: 'a contribution after the last day of membership',
      sheets: [plan(1000, 1000, 1000)],
      settings: members({ to: '2027-12-31' }),
      findings: [
        {
          messageId: 'paysAfter',
          cell: 'D6',
          severity: 'warning',
          data: { date: '2027-12-31', member: 'Lillby kommun' },
          label: 'Lillby kommun, 2028',
          cells: ['D6', 'B6', 'C6'],
        },
      ],
    },
    {
      name: 'a contribution before the first day of membership',
      sheets: [plan(1000, 1000, 1000)],
      settings: members({ from: '2027-01-01' }),
      findings: [
        {
          messageId: 'paysBefore',
          cell: 'B6',
          severity: 'warning',
          label: 'Lillby kommun, 2026',
          cells: ['B6', 'C6', 'D6'],
          data: { member: 'Lillby kommun', date: '2027-01-01' },
        },
      ],
    },
    {
      name: 'a kommun that joins without a date in the list',
      sheets: [plan('-', 1000, 1000)],
      settings: members({}),
      findings: [
        {
          messageId: 'joins',
          cell: 'C6',
          severity: 'warning',
          data: { year: '2027', member: 'Lillby kommun' },
          label: 'Lillby kommun, 2027',
          cells: ['C6', 'B6', 'D6'],
        },
      ],
    },
    {
      name: 'a kommun that leaves, without any list, as a note',
      sheets: [plan(1000, '-', '-')],
      findings: [
        {
          messageId: 'leaves',
          cell: 'C6',
          severity: 'note',
          label: 'Lillby kommun, 2027',
          cells: ['C6', 'B6', 'D6'],
          data: { member: 'Lillby kommun', year: '2027' },
        },
      ],
    },
  ],
});
