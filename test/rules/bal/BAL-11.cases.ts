import { BAL11 } from '../../../src/rules/bal/BAL-11';
import { ruleCases } from '../../support/ruleTester';
import { sheet, type GridCell } from '../../support/grid';

const balance = (longTerm: number, pledged: number | string = 0) =>
  sheet('Balansräkning', [
    ['Balansräkning 2025-12-31 (tkr)'],
    ['', '2025-12-31'],
    ['Summa tillgångar', 7100],
    ['Eget kapital', 5900],
    ['Långfristiga skulder', longTerm],
    ['Kortfristiga skulder', 1200 - longTerm],
    ['Summa eget kapital och skulder', 7100],
    ['Ställda säkerheter', pledged],
  ]);

const sheetOf = (name: string, ...rows: readonly (readonly GridCell[])[]) =>
  sheet(name, [[`${name} 2025-12-31 (tkr)`], ['', '2025-12-31', 'Förändring'], ...rows]);

export const cases = ruleCases(BAL11, {
  accept: [
    { name: 'no long-term debt and nothing pledged', checks: 2, sheets: [balance(0)] },
    { name: 'the word for nothing', checks: 2, sheets: [balance(0, 'Inga')] },
    {
      name: 'a long-term debt that a budget of an insats speaks of',
      sheets: [sheetOf('Övrigt', ['Långfristiga skulder hos deltagarna', 500, 10], ['Kortfristiga skulder', 100, 10])],
      checks: 0,
    },
    {
      name: 'pledges that only have changed since last year',
      checks: 1,
      sheets: [
        sheetOf(
          'Balansräkning',
          ['Summa tillgångar', 7100, 0],
          ['Eget kapital', 5900, 0],
          ['Kortfristiga skulder', 1200, 0],
          ['Summa eget kapital och skulder', 7100, 0],
          ['Ställda säkerheter', 0, -300],
        ),
      ],
    },
  ],
  reject: [
    {
      name: 'a long-term debt',
      checks: 2,
      sheets: [balance(500)],
      findings: [
        {
          messageId: 'loan',
          cell: 'B5',
          severity: 'error',
          expected: '0 tkr',
          actual: '500 tkr',
          label: 'Långfristiga skulder, 2025',
          difference: '500 tkr',
          cells: ['B5'],
          restsOn: ['B5'],
          data: { debt: '500 tkr' },
        },
      ],
    },
    {
      name: 'something pledged',
      checks: 2,
      sheets: [balance(0, 300)],
      findings: [
        {
          messageId: 'pledge',
          cell: 'B8',
          severity: 'error',
          actual: '300 tkr',
          label: 'Ställda säkerheter, 2025',
          expected: '0 tkr',
          difference: '300 tkr',
          cells: ['B8'],
          restsOn: ['B8'],
          data: { row: 'Ställda säkerheter', pledged: '300 tkr' },
        },
      ],
    },
    {
      name: 'several long-term debts and their sum, told once',
      checks: 1,
      sheets: [
        sheetOf(
          'Balansräkning',
          ['Summa tillgångar', 7100, 0],
          ['Eget kapital', 5900, 0],
          ['Långfristiga skulder'],
          ['Långfristig skuld till bank', 300, 0],
          ['Långfristig skuld till kommun', 200, 0],
          ['Summa långfristiga skulder', 500, 0],
          ['Kortfristiga skulder', 700, 0],
          ['Summa eget kapital och skulder', 7100, 0],
        ),
      ],
      findings: [
        {
          messageId: 'loan',
          cell: 'B8',
          actual: '500 tkr',
          severity: 'error',
          expected: '0 tkr',
          difference: '500 tkr',
          data: { debt: '500 tkr' },
        },
      ],
    },
    {
      name: 'several long-term debts without a sum, written with a minus sign',
      checks: 2,
      sheets: [
        sheetOf(
          'Balansräkning',
          ['Summa tillgångar', 7100, 0],
          ['Eget kapital', -5900, 0],
          ['Långfristig skuld till bank', -300, 0],
          ['Långfristig skuld till kommun', -200, 0],
          ['Kortfristiga skulder', -700, 0],
          ['Summa eget kapital och skulder', -7100, 0],
        ),
      ],
      findings: [
        {
          messageId: 'loan',
          cell: 'B5',
          actual: '300 tkr',
          difference: '300 tkr',
          severity: 'error',
          expected: '0 tkr',
          data: { debt: '300 tkr' },
        },
        {
          messageId: 'loan',
          cell: 'B6',
          actual: '200 tkr',
          severity: 'error',
          expected: '0 tkr',
          difference: '200 tkr',
          data: { debt: '200 tkr' },
        },
      ],
    },
    {
      name: 'pledges under a heading of their own',
      checks: 1,
      sheets: [
        sheetOf(
          'Balansräkning',
          ['Summa tillgångar', 7100, 0],
          ['Eget kapital', 5900, 0],
          ['Kortfristiga skulder', 1200, 0],
          ['Summa eget kapital och skulder', 7100, 0],
          ['Ställda säkerheter'],
          ['Pantsatta tillgångar', 300, 0],
        ),
      ],
      findings: [
        {
          messageId: 'pledge',
          cell: 'B8',
          actual: '300 tkr',
          cells: ['B8'],
          severity: 'error',
          expected: '0 tkr',
          difference: '300 tkr',
          data: { row: 'Pantsatta tillgångar', pledged: '300 tkr' },
        },
      ],
    },
  ],
});
