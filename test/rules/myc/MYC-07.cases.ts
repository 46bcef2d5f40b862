import { Decimal } from '../../../src/money';
import { MYC07 } from '../../../src/rules/myc/MYC-07';
import { defaultSettings } from '../../../src/settings';
import { sheet, type GridCell } from '../../support/grid';
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

const balanceOf = (headings: readonly GridCell[], ...rows: readonly (readonly GridCell[])[]) =>
  sheet('Balansräkning', [
    ['Balansräkning (kr)'],
    ['', ...headings],
    ['Summa tillgångar', ...headings.map(() => 7000000)],
    ...rows,
    ['Kortfristiga skulder', ...headings.map(() => 1200000)],
  ]);
const lastYear = (headings: readonly string[], ...closings: readonly GridCell[]) =>
  sheet('Uppföljning', [
    ['Uppföljning 2025 (tkr)'],
    ['', ...headings],
    ['Medlemsbidrag', ...headings.map(() => 12000)],
    ['Summa kostnader', ...headings.map(() => 11900)],
    ['Utgående eget kapital', ...closings],
  ]);

export const cases = ruleCases(MYC07, {
  accept: [
    { name: 'the eget kapital of the balance sheet', checks: 1, sheets: [budget(5839), balance(5839200)] },
    { name: 'the eget kapital of the settings', checks: 1, sheets: [budget(5839)], settings: opening(5839000) },
    { name: 'no balance sheet', sheets: [budget(5839)], checks: 0 },
    {
      name: 'eget kapital with the year’s result beside it',
      checks: 1,
      sheets: [budget(5839), balanceOf(['2025-12-31'], ['Eget kapital', 5639200], ['Årets resultat', 200000])],
    },
    {
      name: 'eget kapital that has the year’s result in it',
      checks: 1,
      sheets: [budget(5839), balanceOf(['2025-12-31'], ['Eget kapital', 5839200], ['Årets resultat', 200000])],
    },
    {
      name: 'the sum of eget kapital, of the year and not of the one before',
      checks: 1,
      sheets: [
        budget(5839),
        balanceOf(
          ['2024-12-31', '2025-12-31'],
          ['Eget kapital'],
          ['Eget kapital, fritt', 5000000, 5000000],
          ['Eget kapital, årets', 500000, 839200],
          ['Summa eget kapital', 5500000, 5839200],
        ),
      ],
    },
    {
      name: 'what the year opened with and its result, one below the other and with their sum',
      checks: 1,
      sheets: [
        budget(5839),
        balanceOf(['2025-12-31'], ['Ingående eget kapital', 5639200], ['Årets resultat', 200000]),
        {
          ...balanceOf(
            ['2025-12-31'],
            ['Eget kapital IB', 5639200],
            ['Årets resultat', 200000],
            ['Eget kapital UB', 5839200],
          ),
          name: 'Balans 2',
        },
      ],
    },
    {
      name: 'a balance sheet in August',
      sheets: [budget(6778), balanceOf(['2025-08-31'], ['Eget kapital', 5839200])],
      checks: 0,
    },
    {
      name: 'a balance sheet without eget kapital',
      sheets: [budget(6778), balanceOf(['2025-12-31'], ['Långfristiga skulder', 100])],
      checks: 0,
    },
    {
      name: 'an eget kapital that is left empty or nil',
      sheets: [budget(6778), balanceOf(['2025-12-31'], ['Eget kapital', '-'])],
      checks: 0,
    },
    {
      name: 'a balance sheet of another year',
      sheets: [budget(6778), balanceOf(['2024-12-31'], ['Eget kapital', 5839200])],
      checks: 0,
    },
    {
      name: 'what one of two accounts of the year says',
      checks: 1,
      sheets: [budget(5839), balance(5500000), lastYear(['Utfall jan–aug 2025', 'Prognos 2025'], 5600, 5839)],
    },
    {
      name: 'eget kapital in August and in the budget of last year',
      sheets: [budget(6778), lastYear(['Budget 2025', 'Utfall jan–aug 2025'], 5900, 5839)],
      checks: 0,
    },
    {
      name: 'a forecast of next year',
      sheets: [budget(6778), lastYear(['Utfall jan–aug 2025', 'Prognos 2026'], 5900, 5839)],
      checks: 0,
    },
    { name: 'an opening in tkr and a balance sheet to the krona', checks: 1, sheets: [budget(5839), balance(5839249)] },
  ],
  reject: [
    {
      name: 'another eget kapital than the balance sheet has',
      checks: 1,
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
      checks: 1,
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
      checks: 1,
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
    {
      name: 'another eget kapital than last year’s accounts end with',
      checks: 1,
      sheets: [budget(6778), lastYear(['Budget 2025', 'Bokslut 2025'], 6778, 5839)],
      findings: [
        {
          messageId: 'forecast',
          cell: 'Budget!B5',
          expected: '5839 tkr',
          severity: 'warning',
          actual: '6778 tkr',
          difference: '939 tkr',
          data: { opening: '6 778 tkr', closing: '5 839 tkr', cell: 'Uppföljning!C5' },
        },
      ],
    },
    {
      name: 'another eget kapital than twelve months end with',
      checks: 1,
      sheets: [budget(6778), lastYear(['Budget 2025', 'Utfall jan–dec 2025'], 6778, 5839)],
      findings: [
        {
          messageId: 'forecast',
          cell: 'Budget!B5',
          expected: '5839 tkr',
          severity: 'warning',
          actual: '6778 tkr',
          difference: '939 tkr',
          data: { opening: '6 778 tkr', closing: '5 839 tkr', cell: 'Uppföljning!C5' },
        },
      ],
    },
    {
      name: 'another eget kapital than the balance sheet has with the year’s result and without it',
      checks: 1,
      sheets: [budget(6778), balanceOf(['2025-12-31'], ['Eget kapital', 5639200], ['Årets resultat', 200000])],
      findings: [
        {
          messageId: 'balance',
          cell: 'Budget!B5',
          expected: '5639.2 tkr',
          cells: ['Budget!B5', 'Balansräkning!B4'],
          severity: 'warning',
          actual: '6778 tkr',
          difference: '1138.8 tkr',
          data: { opening: '6 778 tkr', closing: '5 639,2 tkr', cell: 'Balansräkning!B4' },
        },
      ],
    },
    {
      name: 'an opening two kronor off the settings in a budget in kronor',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (kr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 12000000],
          ['Summa kostnader', 12200000],
          ['Ingående eget kapital', 5839002],
        ]),
      ],
      settings: opening(5839000),
      findings: [
        {
          messageId: 'settings',
          cell: 'B5',
          difference: '2 kr',
          severity: 'warning',
          expected: '5839000 kr',
          actual: '5839002 kr',
          data: { opening: '5 839 002 kr', closing: '5 839 000 kr' },
        },
      ],
    },
    {
      name: 'an opening more than its last digit from the balance sheet',
      checks: 1,
      sheets: [budget(5839), balance(5840001)],
      findings: [
        {
          messageId: 'balance',
          cell: 'Budget!B5',
          difference: '-1.001 tkr',
          severity: 'warning',
          expected: '5840.001 tkr',
          actual: '5839 tkr',
          data: { opening: '5 839 tkr', closing: '5 840,001 tkr', cell: 'Balansräkning!B4' },
        },
      ],
    },
    ...(
      [
        ['eget kapital with its result told of', ['Eget kapital', 5839200], ['varav årets resultat', 200000]],
        ['eget kapital at the end of the year', ['Eget kapital vid årets utgång', 5839200]],
        ['utgående eget kapital below its result', ['Årets resultat', 200000], ['Utgående eget kapital', 5839200]],
      ] as const
    ).map(([name, ...rows]) => ({
      name,
      sheets: [budget(6039), balanceOf(['2025-12-31'], ...rows)],
      findings: [{ messageId: 'balance', cell: 'Budget!B5', expected: '5839.2 tkr', actual: '6039 tkr' }] as const,
    })),
    {
      name: 'what the year opened with and its result, which nothing adds up',
      sheets: [budget(5639), balanceOf(['2025-12-31'], ['Ingående eget kapital', 5639200], ['Årets resultat', 200000])],
      findings: [{ messageId: 'balance', cell: 'Budget!B5', expected: '5839.2 tkr', actual: '5639 tkr' }],
    },
  ],
});
