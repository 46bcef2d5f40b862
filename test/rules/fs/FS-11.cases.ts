import { FS11 } from '../../../src/rules/fs/FS-11';
import { ruleCases } from '../../support/ruleTester';
import { f, sheet } from '../../support/grid';
import { contributions } from './grids';

const withRegion = (label: string) =>
  contributions([
    ['Försäkringskassan', 6000],
    [label, 3000],
    ['Storby kommun', 3000],
  ]);

export const cases = ruleCases(FS11, {
  accept: [
    { name: 'contributions in money', sheets: [withRegion('Region Norr')] },
    { name: 'a word that only begins like premises', sheets: [withRegion('Region Norr, lokala medel')] },
    {
      name: 'a row for staff that nothing is written in',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Region Norr (personal)', 0],
          ['Region Norr (lokaler)', '-'],
          ['Region Norr (arbetstid)', null],
          ['Storby kommun', 3000],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'a sum and what others than the members give',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['ESF (personal)', 500],
          ['Summa, personal och lokaler', f('SUM(B4:B7)', 12500)],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'a sum of money and what is given in kind',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Summa pengar och natura', f('SUM(B4:B6)', 12000)],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'staff and premises that the förbund pays',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Intäkter'],
          ['Medlemsbidrag', 12000],
          ['Ränteintäkter', 100],
          ['Summa intäkter', 12100],
          ['Kostnader'],
          ['Personal', 9000],
          ['Lokaler', 500],
          ['Summa kostnader', 9500],
        ]),
      ],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'a contribution in the form of staff',
      sheets: [withRegion('Region Norr (personal)')],
      findings: [
        {
          messageId: 'inKind',
          cell: 'A5',
          severity: 'note',
          data: { row: 'Region Norr (personal)' },
          label: 'Region Norr (personal)',
          cells: ['A5', 'B5'],
        },
      ],
    },
    {
      name: 'a contribution in the form of premises',
      sheets: [withRegion('Region Norr (lokaler)')],
      findings: [
        {
          messageId: 'inKind',
          cell: 'A5',
          severity: 'note',
          label: 'Region Norr (lokaler)',
          cells: ['A5', 'B5'],
          data: { row: 'Region Norr (lokaler)' },
        },
      ],
    },
    {
      name: 'time in a list of contributions, given by nobody that is named',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Nedlagd tid', 400],
        ]),
      ],
      checks: 4,
      findings: [{ messageId: 'inKind', cell: 'A7', cells: ['A7', 'B7'] }],
    },
    {
      name: 'staff in two years, with the change from one to the other',
      sheets: [
        sheet('Bidrag', [
          ['Medlemsbidrag (tkr)'],
          ['Medlem', 'Budget 2026', 'Plan 2027', 'Förändring'],
          ['Försäkringskassan', 6000, 6200, 200],
          ['Region Norr (personal)', 3000, 3100, 100],
          ['Storby kommun', 3000, 3100, 100],
        ]),
      ],
      findings: [{ messageId: 'inKind', cell: 'A4', cells: ['A4', 'B4', 'C4'] }],
    },
  ],
});
