import { Decimal } from '../../../src/money';
import { MYC07 } from '../../../src/rules/myc/MYC-07';
import { defaultSettings } from '../../../src/settings';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (opening: number) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Medlemsbidrag', 12000],
    ['Summa kostnader', 12200],
    ['Ingående eget kapital', opening],
  ]);
const balance = (equity: number) =>
  sheet('Balansräkning', [
    ['Balansräkning (kr)'],
    ['', '2025-12-31'],
    ['Summa tillgångar', equity + 1200000],
    ['Eget kapital', equity],
    ['Kortfristiga skulder', 1200000],
    ['Summa eget kapital och skulder', equity + 1200000],
  ]);
const opening = (kronor: number) => ({
  budget: { ...defaultSettings.budget, openingEquityOre: new Decimal(kronor).times(100) },
});

export const cases = ruleCases(MYC07, {
  accept: [
    { name: 'the eget kapital of the balance sheet', sheets: [budget(5839), balance(5839200)] },
    { name: 'the eget kapital of the settings', sheets: [budget(5839)], settings: opening(5839000) },
    { name: 'no balance sheet', sheets: [budget(5839)], checksSomething: false },
  ],
  reject: [
    {
      name: 'another eget kapital than the balance sheet has',
      sheets: [budget(6778), balance(5839200)],
      findings: [
        {
          messageId: 'balance',
          cell: 'Budget!B5',
          severity: 'warning',
          actual: '6778 tkr',
          expected: '5839.2 tkr',
          label: 'Ingående eget kapital, 2026',
          difference: '938.8 tkr',
          cells: ['Budget!B5', 'Balansräkning!B4'],
          restsOn: ['Budget!B5', 'Balansräkning!B4'],
          data: { opening: '6 778 tkr', closing: '5 839,2 tkr', cell: 'Balansräkning!B4' },
        },
      ],
    },
    {
      name: 'another eget kapital than the settings have',
      sheets: [budget(6778)],
      settings: opening(5839000),
      findings: [
        {
          messageId: 'settings',
          cell: 'B5',
          difference: '939 tkr',
          label: 'Ingående eget kapital, 2026',
          severity: 'warning',
          expected: '5839 tkr',
          actual: '6778 tkr',
          cells: ['B5'],
          restsOn: ['B5'],
          data: { opening: '6 778 tkr', closing: '5 839 tkr' },
        },
      ],
    },
    {
      name: 'another eget kapital than last year’s forecast ends with',
      sheets: [
        budget(6778),
        sheet('Uppföljning', [
          ['Uppföljning 2025 (tkr)'],
          ['', 'Utfall jan–aug 2025', 'Prognos 2025'],
          ['Medlemsbidrag', 8000, 12000],
          ['Summa kostnader', 7600, 11900],
          ['Utgående eget kapital', null, 5839],
        ]),
      ],
      findings: [
        {
          messageId: 'forecast',
          cell: 'Budget!B5',
          expected: '5839 tkr',
          label: 'Ingående eget kapital, 2026',
          severity: 'warning',
          actual: '6778 tkr',
          difference: '939 tkr',
          cells: ['Budget!B5', 'Uppföljning!C5'],
          restsOn: ['Budget!B5', 'Uppföljning!C5'],
          data: { opening: '6 778 tkr', closing: '5 839 tkr', cell: 'Uppföljning!C5' },
        },
      ],
    },
  ],
});
