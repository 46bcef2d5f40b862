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

/** The years in another order, and a region that may come or go. */
const regionPlan = (...region: readonly GridCell[]) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag (tkr)'],
    ['Medlem', 'Plan 2028', 'Budget 2026', 'Plan 2027'],
    ['Försäkringskassan', 6000, 6000, 6000],
    ['Region Norr', 2000, 2000, 2000],
    ['Region Syd', ...region],
    ['Storby kommun', 3000, 3000, 3000],
  ]);

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
    { name: 'a kommun that is away for a year', sheets: [plan(1000, '-', 1000)], settings: members({}), checks: 3 },
    { name: 'a kommun that pays nothing in any year', sheets: [plan('-', 0, null)], settings: members({}), checks: 2 },
    {
      name: 'one year, and no list',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          ['Medlem', 'Bidrag 2026'],
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'one year, and a list',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          ['Medlem', 'Bidrag 2026'],
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
      settings: members({}),
      checks: 1,
    },
    {
      name: 'a contribution of a year that is not said',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag (tkr)'],
          ['Medlem', 'Bidrag'],
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Lillby kommun', 3000],
        ]),
      ],
      settings: members({ from: '2027-01-01' }),
      checksSomething: false,
    },
    {
      name: 'regioner that pay every year, whatever the order of the years',
      sheets: [regionPlan(1000, 1000, 1000)],
      checks: 3,
    },
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
    {
      name: 'a contribution on both sides of a membership of one year, told at the first',
      sheets: [plan(1000, 1000, 1000)],
      settings: members({ from: '2027-01-01', to: '2027-12-31' }),
      findings: [{ messageId: 'paysBefore', cell: 'B6', data: { date: '2027-01-01' } }],
    },
    {
      name: 'a contribution after a membership with both its days',
      sheets: [plan('-', 1000, 1000)],
      settings: members({ from: '2027-01-01', to: '2027-12-31' }),
      findings: [{ messageId: 'paysAfter', cell: 'D6', data: { date: '2027-12-31' } }],
    },
    {
      name: 'a kommun that leaves without a last day in the list',
      sheets: [plan(1000, null, '-')],
      settings: members({ from: '2020-01-01' }),
      findings: [{ messageId: 'leaves', cell: 'C6', severity: 'warning', data: { year: '2027' } }],
    },
    {
      name: 'a region that joins, with the years in another order, as a note',
      sheets: [regionPlan(1000, '-', '-')],
      findings: [
        { messageId: 'joins', cell: 'B5', severity: 'note', cells: ['B5', 'C5', 'D5'], data: { year: '2028' } },
      ],
    },
    {
      name: 'a region that joins beside a list of kommuner alone, as a note',
      sheets: [regionPlan(1000, '-', '-')],
      settings: withMembers({ name: 'Storby kommun', kind: 'municipality' }),
      findings: [{ messageId: 'joins', cell: 'B5', severity: 'note', data: { member: 'Region Syd' } }],
    },
    {
      name: 'a region that joins and is not in the list of regioner',
      sheets: [regionPlan(1000, '-', '-')],
      settings: withMembers({ name: 'Region Norr', kind: 'region' }),
      findings: [{ messageId: 'joins', cell: 'B5', severity: 'warning' }],
    },
  ],
});
