import { XS06 } from '../../../src/rules/xs/XS-06';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (name: string, title: string, year = 2027) =>
  sheet(name, [
    [title],
    ['tkr', `Budget ${year}`, `Plan ${year + 1}`],
    ['Medlemsbidrag', 2000, 2000],
    ['Insatser', 1300, 1300],
    ['Kansli', 600, 600],
    ['Revision', 40, 40],
  ]);

export const cases = ruleCases(XS06, {
  accept: [
    { name: 'one year throughout', sheets: [budget('Budget 2027', 'Verksamhetsplan och budget 2027')], checks: 1 },
    { name: 'a title with the years of the plan', sheets: [budget('Budget', 'Budget 2027 och plan 2028')], checks: 1 },
    {
      name: 'a title with the date of the decision',
      sheets: [budget('Budget', 'Budget 2027, beslut 2026-11-20')],
      checks: 1,
    },
  ],
  reject: [
    {
      name: "last year's title",
      sheets: [budget('Budget 2027', 'Verksamhetsplan och budget 2026')],
      checks: 1,
      findings: [
        {
          messageId: 'title',
          cell: 'A1',
          severity: 'warning',
          data: { columns: '2027 och 2028', title: 'Verksamhetsplan och budget 2026' },
          label: 'Verksamhetsplan och budget 2026',
          cells: ['A1'],
        },
      ],
    },
    {
      name: "last year's name of the sheet",
      sheets: [budget('Budget 2026', 'Verksamhetsplan och budget 2027')],
      checks: 1,
      findings: [
        {
          messageId: 'sheet',
          cell: 'B2',
          data: { sheet: 'Budget 2026', columns: '2027 och 2028' },
          severity: 'warning',
          label: 'Budget 2026',
          cells: ['B2'],
        },
      ],
    },
  ],
});
