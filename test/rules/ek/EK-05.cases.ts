import { EK05 } from '../../../src/rules/ek/EK-05';
import { sheet } from '../../support/grid';
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

export const cases = ruleCases(EK05, {
  accept: [
    { name: 'cash a little above eget kapital', sheets: accounts(3000) },
    {
      name: 'a limit that the förbund has raised',
      sheets: accounts(5600),
      settings: withThresholds({ cashDifferenceShare: '0.4' }),
    },
    { name: 'a balance sheet without the year’s money', sheets: [accounts(5600)[0]!], checksSomething: false },
    {
      name: 'the members’ money where their contributions are known',
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
  ],
  reject: [
    {
      name: 'cash far above eget kapital',
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
  ],
});
