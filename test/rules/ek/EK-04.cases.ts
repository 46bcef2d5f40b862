import { EK04 } from '../../../src/rules/ek/EK-04';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { plan, steady } from '../myc/grids';

const balanceSheet = (equity: number, debts: number) =>
  sheet('Balansräkning', [
    ['Balansräkning 2025-12-31 (tkr)'],
    [],
    ['', '2025'],
    ['Tillgångar'],
    ['Kassa och bank', 3000],
    ['Summa tillgångar', 3000],
    ['Eget kapital och skulder'],
    ['Eget kapital', equity],
    ['Kortfristiga skulder', debts],
    ['Summa eget kapital och skulder', equity + debts],
  ]);

export const cases = ruleCases(EK04, {
  accept: [
    {
      name: 'a year that ends above zero',
      sheets: [plan({ years: [2026], income: [12000], cost: [12100], more: [['Utgående eget kapital', 300]] })],
    },
    { name: 'equity above zero', sheets: [balanceSheet(1000, 2000)] },
    {
      name: 'a ledger that writes debts and equity with a minus sign',
      sheets: [balanceSheet(-1000, -2000)],
      checksSomething: false,
    },
    { name: 'no equity', sheets: [plan(steady)], checksSomething: false },
  ],
  reject: [
    {
      name: 'a year that ends below zero',
      sheets: [plan({ years: [2026], income: [12000], cost: [12100], more: [['Utgående eget kapital', -100]] })],
      findings: [
        {
          messageId: 'negative',
          cell: 'B7',
          severity: 'error',
          expected: '0 tkr',
          actual: '-100 tkr',
          label: 'Utgående eget kapital, 2026',
          difference: '-100 tkr',
          cells: ['B7'],
          restsOn: ['B7'],
          data: { equity: '−100 tkr' },
        },
      ],
    },
    {
      name: 'negative equity in the balance sheet',
      sheets: [balanceSheet(-200, 3200)],
      findings: [
        {
          messageId: 'negative',
          cell: 'B8',
          severity: 'error',
          expected: '0 tkr',
          actual: '-200 tkr',
          difference: '-200 tkr',
          data: { equity: '−200 tkr' },
        },
      ],
    },
    {
      name: 'a plan that opens below zero',
      sheets: [plan({ ...steady, more: [['Ingående eget kapital', -100, 0, 50]] })],
      findings: [
        {
          messageId: 'negative',
          cell: 'B7',
          actual: '-100 tkr',
          severity: 'error',
          expected: '0 tkr',
          difference: '-100 tkr',
          data: { equity: '−100 tkr' },
        },
      ],
    },
  ],
});
