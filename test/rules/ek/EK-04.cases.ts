import { EK04 } from '../../../src/rules/ek/EK-04';
import { sheet, type GridCell } from '../../support/grid';
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

const assetsAnd = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Balansräkning', [['Balansräkning 2025-12-31 (tkr)'], [], ['', '2025'], ['Kassa och bank', 3000], ...rows]);
const budgetOf = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Budget', [['Budget 2026 (tkr)'], [], ['', 'Budget 2026'], ...rows]);

export const cases = ruleCases(EK04, {
  accept: [
    {
      name: 'a year that ends above zero',
      checks: 1,
      sheets: [plan({ years: [2026], income: [12000], cost: [12100], more: [['Utgående eget kapital', 300]] })],
    },
    { name: 'equity above zero', checks: 1, sheets: [balanceSheet(1000, 2000)] },
    {
      name: 'a ledger that writes debts and equity with a minus sign',
      sheets: [balanceSheet(-1000, -2000)],
      checks: 0,
    },
    { name: 'no equity', sheets: [plan(steady)], checks: 0 },
    {
      name: 'debts with a minus sign by that word alone',
      sheets: [assetsAnd(['Eget kapital', -1000], ['Skulder', -2000])],
      checks: 0,
    },
    {
      name: 'short-term debts with a minus sign',
      sheets: [assetsAnd(['Eget kapital', -1000], ['Kortfristiga skulder', -2000])],
      checks: 0,
    },
    {
      name: 'a sum of equity and debts with a minus sign',
      sheets: [assetsAnd(['Eget kapital', -1000], ['Avsättningar', -2000], ['Summa eget kapital och skulder', -3000])],
      checks: 0,
    },
    {
      name: 'a budget that writes income with a minus sign',
      sheets: [
        budgetOf(['Medlemsbidrag', -12000], ['Kansli', 4000], ['Insatser', 8100], ['Utgående eget kapital', -300]),
      ],
      checks: 0,
    },
    {
      name: 'what is taken from eget kapital, written with a minus sign',
      sheets: [budgetOf(['Medlemsbidrag', 12000], ['Kansli', 4000], ['Insatser', 8395], ['Eget kapital', -395])],
      checks: 0,
    },
    {
      name: 'a loss in a balance sheet',
      checks: 1,
      sheets: [
        assetsAnd(
          ['Eget kapital', 1000],
          ['Årets resultat', -200],
          ['Kortfristiga skulder', 2200],
          ['Summa eget kapital och skulder', 3000],
        ),
      ],
    },
    {
      name: 'eget kapital that is used up',
      checks: 1,
      sheets: [assetsAnd(['Eget kapital', 0], ['Kortfristiga skulder', 3000])],
    },
  ],
  reject: [
    {
      name: 'a year that ends below zero',
      checks: 1,
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
      checks: 1,
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
      checks: 3,
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
    {
      name: 'what a year opens with, though the year before closes with it, once',
      checks: 4,
      sheets: [
        plan({
          years: [2026, 2027],
          income: [12000, 12000],
          cost: [12300, 11990],
          more: [
            ['Ingående eget kapital', 200, -100],
            ['Utgående eget kapital', -100, -90],
          ],
        }),
      ],
      findings: [
        { messageId: 'negative', cell: 'B8', actual: '-100 tkr' },
        { messageId: 'negative', cell: 'C8', actual: '-90 tkr' },
      ],
    },
    {
      name: 'a year that opens with another amount below zero than the one before closes with',
      checks: 4,
      sheets: [
        plan({
          years: [2026, 2027],
          income: [12000, 12000],
          cost: [12300, 11990],
          more: [
            ['Ingående eget kapital', 200, -200],
            ['Utgående eget kapital', -100, -190],
          ],
        }),
      ],
      findings: [
        { messageId: 'negative', cell: 'C7', actual: '-200 tkr' },
        { messageId: 'negative', cell: 'B8', actual: '-100 tkr' },
        { messageId: 'negative', cell: 'C8', actual: '-190 tkr' },
      ],
    },
    {
      name: 'a table of eget kapital alone',
      checks: 2,
      sheets: [budgetOf(['Ingående eget kapital', 500], ['Utgående eget kapital', -100])],
      findings: [
        {
          messageId: 'negative',
          cell: 'B5',
          actual: '-100 tkr',
          severity: 'error',
          expected: '0 tkr',
          difference: '-100 tkr',
          data: { equity: '−100 tkr' },
        },
      ],
    },
    {
      name: 'income with a refund among it, which makes no ledger',
      checks: 1,
      sheets: [
        budgetOf(
          ['Medlemsbidrag', 12000],
          ['Återbetalning av bidrag', -500],
          ['Kansli', 4000],
          ['Insatser', 8100],
          ['Utgående eget kapital', -300],
        ),
      ],
      findings: [
        {
          messageId: 'negative',
          cell: 'B8',
          actual: '-300 tkr',
          severity: 'error',
          expected: '0 tkr',
          difference: '-300 tkr',
          data: { equity: '−300 tkr' },
        },
      ],
    },
  ],
});
