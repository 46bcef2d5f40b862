import { EK05 } from '../../../src/rules/ek/EK-05';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withThresholds } from '../../support/settings';

const accounts = (cash: number) => [
  sheet('Balansräkning', [
    ['Balansräkning 2025 (tkr)'],
    ['', '2025-12-31'],
    ['Kassa och bank', cash],
    ['Summa tillgångar', cash],
    ['Eget kapital', 2000],
    ['Kortfristiga skulder', cash - 2000],
    ['Summa eget kapital och skulder', cash],
  ]),
  sheet('Resultaträkning', [
    ['Resultaträkning 2025 (tkr)'],
    ['', 'Utfall 2025'],
    ['Verksamhetens intäkter', 12000],
    ['Verksamhetens kostnader', -11800],
    ['Årets resultat', 200],
  ]),
];

const incomeStatement = (...income: readonly (readonly GridCell[])[]) =>
  sheet('Resultaträkning', [
    ['Resultaträkning (tkr)'],
    ['', 'Utfall 2024', 'Utfall 2025'],
    ...income,
    ['Verksamhetens kostnader', -11000, -25800],
  ]);

export const cases = ruleCases(EK05, {
  accept: [
    { name: 'cash a little above eget kapital', checks: 1, sheets: accounts(3000) },
    {
      name: 'a limit that the förbund has raised',
      checks: 1,
      sheets: accounts(5600),
      settings: withThresholds({ cashDifferenceShare: '0.4' }),
    },
    { name: 'a balance sheet without the year’s money', sheets: [accounts(5600)[0]!], checks: 0 },
    {
      name: 'the members’ money where their contributions are known',
      checks: 1,
      sheets: [
        accounts(5600)[0]!,
        sheet('Bidrag', [
          ['Medlemsbidrag 2025 (tkr)'],
          ['Medlem', 'Bidrag 2025'],
          ['Försäkringskassan', 12000],
          ['Region Norr', 6000],
          ['Storby kommun', 6000],
        ]),
      ],
    },
    {
      name: 'what the members paid in the year of the balance sheet and not in the year before',
      checks: 1,
      sheets: [
        accounts(5600)[0]!,
        sheet('Bidrag', [
          ['Medlemsbidrag (tkr)'],
          ['Medlem', 'Utfall 2024', 'Utfall 2025'],
          ['Försäkringskassan', 6000, 12000],
          ['Region Norr', 3000, 6000],
          ['Storby kommun', 3000, 6000],
        ]),
      ],
    },
    {
      name: 'a list of what the kommuner alone pay, which is not the year’s money',
      checks: 1,
      sheets: [
        ...accounts(4000),
        sheet('Kommunerna', [
          ['Medlemsbidrag 2025 (tkr)'],
          ['Kommun', 'Bidrag 2025'],
          ['Storby kommun', 2000],
          ['Lillby kommun', 1000],
        ]),
      ],
    },
    {
      name: 'cash that is all of eget kapital, and a fifth of the year’s money above it',
      checks: 1,
      sheets: accounts(4400),
    },
    {
      name: 'an income statement without income',
      sheets: [accounts(5600)[0]!, incomeStatement()],
      checks: 0,
    },
    {
      name: 'a planned balance sheet',
      sheets: [
        sheet('Balansbudget', [
          ['Balansräkning (tkr)'],
          ['', 'Budget 2026'],
          ['Kassa och bank', 5600],
          ['Summa tillgångar', 5600],
          ['Eget kapital', 2000],
          ['Kortfristiga skulder', 3600],
          ['Summa eget kapital och skulder', 5600],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'the members’ money of the year among several years of it',
      checks: 1,
      sheets: [
        accounts(5600)[0]!,
        sheet('Bidrag', [
          ['Medlemsbidrag (tkr)'],
          ['Medlem', 'Bidrag 2024', 'Bidrag 2025'],
          ['Försäkringskassan', 6000, 12000],
          ['Region Norr', 3000, 6000],
          ['Storby kommun', 3000, 6000],
        ]),
      ],
    },
    {
      name: 'a list of what the kommuner pay beside a budget with all of it',
      checks: 1,
      sheets: [
        accounts(5600)[0]!,
        sheet('Budget', [
          ['Budget 2025 (tkr)'],
          ['', 'Budget 2025'],
          ['Medlemsbidrag', 24000],
          ['Kansli', 4000],
          ['Insatser', 20000],
          ['Summa kostnader', 24000],
        ]),
        sheet('Kommunerna', [
          ['Medlemsbidrag 2025 (tkr)'],
          ['Kommun', 'Bidrag 2025'],
          ['Storby kommun', 4000],
          ['Lillby kommun', 2000],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'cash far above eget kapital',
      checks: 1,
      sheets: accounts(5600),
      findings: [
        {
          messageId: 'apart',
          cell: 'Balansräkning!B3',
          severity: 'note',
          data: { share: '30 %', limit: '20 %', cash: '5 600 tkr', equity: '2 000 tkr' },
          label: 'Kassa och bank, 2025',
          cells: ['Balansräkning!B3', 'Balansräkning!B5'],
          restsOn: ['Balansräkning!B3', 'Balansräkning!B5'],
        },
      ],
    },
    {
      name: 'cash far above eget kapital by the members’ money in the budget of the year',
      checks: 1,
      sheets: [
        accounts(6000)[0]!,
        sheet('Budget', [
          ['Budget 2024 och 2025 (tkr)'],
          ['', 'Budget 2024', 'Budget 2025'],
          ['Medlemsbidrag', 12000, 18000],
          ['Övriga intäkter', 5000, 8000],
          ['Summa intäkter', 17000, 26000],
          ['Kansli', 3000, 3000],
          ['Insatser', 14000, 23000],
          ['Summa kostnader', 17000, 26000],
        ]),
      ],
      findings: [
        {
          messageId: 'apart',
          cell: 'Balansräkning!B3',
          data: { share: '22,22 %', cash: '6 000 tkr', equity: '2 000 tkr', limit: '20 %' },
          severity: 'note',
        },
      ],
    },
    {
      name: 'the same by the members’ money in the income statement',
      checks: 1,
      sheets: [
        accounts(6000)[0]!,
        incomeStatement(
          ['Medlemsbidrag', 12000, 18000],
          ['Övriga intäkter', 5000, 8000],
          ['Summa intäkter', 17000, 26000],
        ),
      ],
      findings: [
        {
          messageId: 'apart',
          cell: 'Balansräkning!B3',
          data: { share: '22,22 %', cash: '6 000 tkr', equity: '2 000 tkr', limit: '20 %' },
          severity: 'note',
        },
      ],
    },
    {
      name: 'the same by their sum there',
      checks: 1,
      sheets: [
        accounts(6000)[0]!,
        incomeStatement(
          ['Medlemsbidrag, grund', 10000, 14000],
          ['Medlemsbidrag, tillägg', 2000, 4000],
          ['Summa medlemsbidrag', 12000, 18000],
          ['Övriga intäkter', 5000, 8000],
          ['Summa intäkter', 17000, 26000],
        ),
      ],
      findings: [
        {
          messageId: 'apart',
          cell: 'Balansräkning!B3',
          data: { share: '22,22 %', cash: '6 000 tkr', equity: '2 000 tkr', limit: '20 %' },
          severity: 'note',
        },
      ],
    },
    {
      name: 'cash far below eget kapital',
      checks: 1,
      sheets: [
        sheet('Balansräkning', [
          ['Balansräkning 2025 (tkr)'],
          ['', '2025-12-31'],
          ['Fordringar', 5000],
          ['Kassa och bank', 1000],
          ['Summa tillgångar', 6000],
          ['Eget kapital', 4000],
          ['Kortfristiga skulder', 2000],
          ['Summa eget kapital och skulder', 6000],
        ]),
        accounts(5600)[1]!,
      ],
      findings: [
        {
          messageId: 'apart',
          cell: 'Balansräkning!B4',
          data: { share: '25 %', cash: '1 000 tkr', equity: '4 000 tkr', limit: '20 %' },
          severity: 'note',
        },
      ],
    },
  ],
});
