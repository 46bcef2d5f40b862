import { BAL10 } from '../../../src/rules/bal/BAL-10';
import { ruleCases } from '../../support/ruleTester';
import { sheet, type GridCell } from '../../support/grid';

const plan = (...closing: readonly (readonly GridCell[])[]) =>
  sheet('Budget', [
    ['Budget 2026 och plan (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Medlemsbidrag', 12000, 12000],
    ['Kansli', 3000, 3000],
    ['Samordningsteam', 9200, 9500],
    ['Summa kostnader', 12200, 12500],
    ['Ingående eget kapital', 2000, 1800],
    ...closing,
  ]);

export const cases = ruleCases(BAL10, {
  accept: [
    {
      name: 'closing eget kapital in a row of its own',
      checks: 1,
      sheets: [plan(['Utgående eget kapital', 1800, 1300])],
    },
    { name: 'what is left in a row of another name', checks: 1, sheets: [plan(['Kvar att disponera', 1800, 1300])] },
    {
      name: 'a single year, of which MYC-10 asks',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 12000],
          ['Kansli', 3000],
          ['Samordningsteam', 9200],
          ['Summa kostnader', 12200],
          ['Ingående eget kapital', 2000],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'a closing that is another, which MYC-02 speaks of',
      checks: 1,
      sheets: [plan(['Utgående eget kapital', 1800, 1250])],
    },
    {
      name: 'the opening of the year after, whatever it says',
      checks: 2,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
          ['Medlemsbidrag', 12000, 12000, 12000],
          ['Kansli', 3000, 3000, 3000],
          ['Samordningsteam', 9200, 9500, 10290],
          ['Summa kostnader', 12200, 12500, 13290],
          ['Ingående eget kapital', 2000, 1800, 1290],
        ]),
      ],
    },
    {
      name: 'what is left in a sheet of its own',
      checks: 1,
      sheets: [
        plan(),
        sheet('Ekonomi', [['Ekonomi 2027 (tkr)'], ['', '2027'], ['Kvar att disponera', 1300], ['Reserverat', 200]]),
      ],
    },
    {
      name: 'a later year without costs',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', 12000, 12000],
          ['Kansli', 3000],
          ['Samordningsteam', 9200],
          ['Summa kostnader', 12200],
          ['Ingående eget kapital', 2000, 1800],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'a later year that uses all there is',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', 12000, 12000],
          ['Kansli', 3000, 3000],
          ['Samordningsteam', 9200, 10800],
          ['Summa kostnader', 12200, 13800],
          ['Ingående eget kapital', 2000, 1800],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a last year whose leftover is not shown',
      checks: 1,
      sheets: [plan()],
      findings: [
        {
          messageId: 'notShown',
          cell: 'C6',
          severity: 'note',
          data: { frame: '13 800 tkr', cost: '12 500 tkr', unused: '1 300 tkr' },
          label: 'Summa kostnader, 2027',
          cells: ['C6', 'C3', 'C7'],
          restsOn: ['C6', 'C3', 'C7'],
        },
      ],
    },
    {
      name: 'a stated frame whose leftover is not shown, though another year has such an amount',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', 12000, 12000],
          ['Kansli', 1300, 3000],
          ['Samordningsteam', 10900, 9500],
          ['Summa kostnader', 12200, 12500],
          ['Budgetram', 14000, 13800],
        ]),
      ],
      findings: [
        {
          messageId: 'notShown',
          cell: 'C6',
          cells: ['C6', 'C7', 'C3'],
          restsOn: ['C7', 'C6', 'C3'],
          data: { unused: '1 300 tkr', frame: '13 800 tkr', cost: '12 500 tkr' },
          severity: 'note',
        },
      ],
    },
  ],
});
