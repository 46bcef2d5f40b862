import { DEV09 } from '../../../src/rules/dev/DEV-09';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { followUp } from './grids';

const outcome = (municipality: number, heading = 'Bokslut 2026') =>
  followUp(
    ['Budget 2026', heading],
    ['Intäkter'],
    ['Försäkringskassan', 6000000, 6000000],
    ['Region Norr', 3000000, 3000000],
    ['Storby kommun', 3000000, municipality],
    ['Kostnader'],
    ['Kansli', 1300000, 1250000],
  );

const members = (headings: readonly string[], ...rows: readonly (readonly GridCell[])[]) =>
  followUp(headings, ['Intäkter'], ...rows, ['Kostnader'], ['Kansli', ...headings.map(() => 1300000)]);

export const cases = ruleCases(DEV09, {
  accept: [
    { name: 'contributions as requested', checks: 3, sheets: [outcome(3000000)] },
    { name: 'a part of the year', sheets: [outcome(2000000, 'Utfall jan–aug 2026')], checks: 0 },
    {
      name: 'an outcome of the year that may not be whole',
      sheets: [outcome(2000000, 'Utfall 2026')],
      checks: 0,
    },
    {
      name: 'a list of contributions, where what is paid is another thing',
      sheets: [
        sheet('Bidrag', [
          ['Medlemsbidrag 2026 (kr)'],
          ['Medlem', 'Budget 2026', 'Bokslut 2026'],
          ['Försäkringskassan', 6000000, 6000000],
          ['Region Norr', 3000000, 2900000],
          ['Storby kommun', 3000000, 3000000],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'contributions as the revised budget has them',
      checks: 1,
      sheets: [
        members(
          ['Budget 2026', 'Reviderad budget 2026', 'Bokslut 2026'],
          ['Försäkringskassan', 6000000, 5800000, 5800000],
        ),
      ],
    },
    {
      name: 'the year’s own budget beside last year’s and next year’s',
      checks: 1,
      sheets: [
        members(
          ['Budget 2027', 'Budget 2025', 'Budget 2026', 'Bokslut 2026'],
          ['Försäkringskassan', 1, 5800000, 6000000, 6000000],
        ),
      ],
    },
    {
      name: 'an outcome without a budget of its year',
      sheets: [members(['Budget 2027', 'Bokslut 2026'], ['Försäkringskassan', 5800000, 6000000])],
      checks: 0,
    },
    {
      name: 'a budget without an outcome',
      sheets: [members(['Budget 2026', 'Prognos 2026'], ['Försäkringskassan', 5800000, 6000000])],
      checks: 0,
    },
    {
      name: 'members without one of the amounts, and other income',
      checks: 1,
      sheets: [
        members(
          ['Budget 2026', 'Bokslut 2026'],
          ['Försäkringskassan', 6000000, null],
          ['Region Norr', null, 3000000],
          ['Storby kommun', 3000000, 3000000],
          ['Bidrag från ESF', 900000, 500000],
        ),
      ],
    },
    {
      name: 'contributions in tkr that were budgeted with one decimal more',
      checks: 2,
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (tkr)'],
          ['', 'Budget 2026', 'Bokslut 2026'],
          ['Intäkter'],
          ['Försäkringskassan', 6000.5, 6001],
          ['Region Norr', 3000, 3000],
          ['Kostnader'],
          ['Kansli', 1300, 1250],
        ]),
      ],
    },
    {
      name: 'last year’s accounts in a budget, which are history',
      sheets: [
        sheet('Budget', [
          ['Budget 2027 (kr)'],
          ['', 'Budget 2026', 'Bokslut 2026', 'Budget 2027'],
          ['Intäkter'],
          ['Försäkringskassan', 6000000, 5900000, 6100000],
          ['Region Norr', 3000000, 3000000, 3050000],
          ['Kostnader'],
          ['Kansli', 1300000, 1250000, 1400000],
          ['Insatser', 7700000, 7600000, 7750000],
        ]),
      ],
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'a contribution that is not what was requested',
      checks: 3,
      sheets: [outcome(2900000)],
      findings: [
        {
          messageId: 'differs',
          cell: 'C6',
          severity: 'error',
          expected: '3000000 kr',
          actual: '2900000 kr',
          label: 'Storby kommun, Bokslut 2026',
          difference: '-100000 kr',
          tolerance: '0 kr',
          cells: ['C6', 'B6'],
          restsOn: ['B6'],
          data: { outcome: 'Bokslut 2026', planned: 'Budget 2026' },
        },
      ],
    },
    {
      name: 'a contribution of the whole year by its months, that was not paid at all',
      checks: 2,
      sheets: [
        members(
          ['Budget 2026', 'Utfall jan–dec 2026'],
          ['Försäkringskassan', 6000000, '-'],
          ['Region Norr', 3000000, 3000000],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'C4',
          difference: '-6000000 kr',
          tolerance: '0 kr',
          severity: 'error',
          expected: '6000000 kr',
          actual: '0 kr',
          data: { outcome: 'Utfall jan–dec 2026', planned: 'Budget 2026' },
        },
      ],
    },
    {
      name: 'a contribution that was not in the budget',
      checks: 2,
      sheets: [
        members(
          ['Budget 2026', 'Bokslut 2026'],
          ['Försäkringskassan', 6000000, 6000000],
          ['Region Norr', '-', 3000000],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'C5',
          difference: '3000000 kr',
          severity: 'error',
          expected: '0 kr',
          actual: '3000000 kr',
          tolerance: '0 kr',
          data: { outcome: 'Bokslut 2026', planned: 'Budget 2026' },
        },
      ],
    },
    {
      name: 'the contributions of all members in one row of an income statement',
      checks: 1,
      sheets: [
        sheet('Resultaträkning', [
          ['Resultaträkning 2026 (kr)'],
          ['', 'Utfall 2026', 'Budget 2026'],
          ['Medlemsbidrag', 11900000, 12000000],
          ['Verksamhetens kostnader', -11800000, -12000000],
          ['Årets resultat', 100000, 0],
        ]),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B3',
          expected: '12000000 kr',
          actual: '11900000 kr',
          severity: 'error',
          difference: '-100000 kr',
          tolerance: '0 kr',
          data: { outcome: 'Utfall 2026', planned: 'Budget 2026' },
        },
      ],
    },
    {
      name: 'contributions in tkr that differ by more than their coarser digit',
      checks: 2,
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (tkr)'],
          ['', 'Budget 2026', 'Bokslut 2026'],
          ['Intäkter'],
          ['Försäkringskassan', 6000.5, 6002],
          ['Region Norr', 3000, 3000],
          ['Kostnader'],
          ['Kansli', 1300, 1250],
        ]),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'C4',
          difference: '1.5 tkr',
          tolerance: '1 tkr',
          severity: 'error',
          expected: '6000.5 tkr',
          actual: '6002 tkr',
          data: { outcome: 'Bokslut 2026', planned: 'Budget 2026' },
        },
      ],
    },
    {
      name: 'a row that is off and the sum that adds it, which is not told again',
      checks: 3,
      sheets: [
        members(
          ['Budget 2026', 'Bokslut 2026'],
          ['Försäkringskassan', 6000000, 6000000],
          ['Storby kommun', 1500000, 1400000],
          ['Lillby kommun', 1500000, 1500000],
          ['Summa kommuner', f('SUM(B5:B6)', 3000000), f('SUM(C5:C6)', 2900000)],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'C5',
          difference: '-100000 kr',
          severity: 'error',
          expected: '1500000 kr',
          actual: '1400000 kr',
          tolerance: '0 kr',
          data: { outcome: 'Bokslut 2026', planned: 'Budget 2026' },
        },
      ],
    },
  ],
});
