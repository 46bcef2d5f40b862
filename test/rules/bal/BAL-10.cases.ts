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
    { name: 'closing eget kapital in a row of its own', sheets: [plan(['Utgående eget kapital', 1800, 1300])] },
    { name: 'what is left in a row of another name', sheets: [plan(['Kvar att disponera', 1800, 1300])] },
  ],
  reject: [
    {
      name: 'a last year whose leftover is not shown',
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
  ],
});
