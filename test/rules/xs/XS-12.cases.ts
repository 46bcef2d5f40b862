import { XS12 } from '../../../src/rules/xs/XS-12';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { ascendingBalanceSheet, balanceSheet, incomeStatement } from './statements';

/** A balansräkning without a total of its other side. */
const parts = (equity: number, provisions?: number, liabilities = 593000) =>
  sheet('Balansräkning', [
    ['Balansräkning (kr)'],
    ['', '2025-12-31'],
    ['Kassa och bank', 2140000],
    ['Summa tillgångar', 2140000],
    ['Eget kapital', equity],
    ...(provisions === undefined ? [] : [['Avsättningar', provisions]]),
    ['Summa skulder', liabilities],
  ]);

export const cases = ruleCases(XS12, {
  accept: [
    { name: 'a balansräkning that balances', sheets: [balanceSheet({})], checks: 2 },
    { name: 'no balansräkning', sheets: [incomeStatement(240000)], checksSomething: false },
    { name: 'a balansräkning without the total of its other side', sheets: [parts(1547000)], checks: 1 },
    { name: 'provisions beside eget kapital and liabilities', sheets: [parts(1447000, 100000)], checks: 1 },
    { name: 'the other side written negative', sheets: [parts(-1447000, -100000, -593000)], checks: 1 },
    {
      name: 'the year before first, and a balansbudget',
      sheets: [
        ascendingBalanceSheet(1950, ['2024-12-31', '2025-12-31']),
        { ...ascendingBalanceSheet(1950, ['Budget 2026', 'Plan 2027'], 'Balansbudget (tkr)'), name: 'Budget' },
      ],
      checks: 4,
    },
    {
      name: 'assets alone',
      sheets: [
        sheet('Balansräkning', [
          ['Balansräkning (kr)'],
          ['', '2025-12-31'],
          ['Kassa', 2140000],
          ['Summa tillgångar', 2140000],
          ['Eget kapital', 1547000],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'assets that are more than the other side',
      sheets: [balanceSheet({ total: 2130000 })],
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'B8',
          expected: '2140000 kr',
          actual: '2130000 kr',
          difference: '-10000 kr',
          data: { assets: 'Balansräkning!B5' },
          tolerance: '0 kr',
          severity: 'error',
          label: 'Summa eget kapital och skulder, 2025',
          cells: ['B8', 'B5'],
          restsOn: ['B5'],
        },
      ],
    },
    {
      name: 'eget kapital, provisions and liabilities that are not the assets',
      sheets: [parts(1547000, 100000)],
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B5',
          expected: '2140000 kr',
          actual: '2240000 kr',
          difference: '100000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Eget kapital, 2025',
          data: { assets: 'Balansräkning!B4' },
          cells: ['B5', 'B4', 'B6', 'B7'],
          restsOn: ['B4', 'B6', 'B7'],
        },
      ],
    },
    {
      name: 'the later year behind the year before',
      sheets: [ascendingBalanceSheet(2050, ['2024-12-31', '2025-12-31'], 'Balansräkning 2025 (tkr)')],
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'Balans!C8',
          expected: '1950 tkr',
          actual: '2050 tkr',
          label: 'Summa eget kapital och skulder, 2025',
        },
      ],
    },
    {
      name: 'the later of bare years',
      sheets: [ascendingBalanceSheet(2050, ['2024', '2025'])],
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'Balans!C8',
          expected: '1950 tkr',
          actual: '2050 tkr',
          label: 'Summa eget kapital och skulder, 2025',
        },
      ],
    },
    {
      name: 'a year of a balansbudget',
      sheets: [ascendingBalanceSheet(2050, ['Budget 2026', 'Plan 2027'], 'Balansbudget (tkr)')],
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'Balans!C8',
          expected: '1950 tkr',
          actual: '2050 tkr',
          label: 'Summa eget kapital och skulder, 2027',
        },
      ],
    },
  ],
});
