import { UNS10 } from '../../../src/rules/uns/UNS-10';
import { sheet, type GridCell } from '../../support/grid';
import { inventory } from '../../support/inventory';
import { ruleCases } from '../../support/ruleTester';

const budget = (amounts: readonly GridCell[]) =>
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ...['Förbundssamordnare', 'Administration', 'Samordningsteam'].map((label, index) => [label, amounts[index]]),
  ]);

const budgetOf = (amounts: readonly GridCell[]) =>
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ...amounts.map((amount, index) => [['Kansli', 'Team', 'Styrelse', 'Hyra', 'Resor'][index], amount]),
  ]);

export const cases = ruleCases(UNS10, {
  accept: [
    { name: 'thousands set apart throughout', sheets: [budget(['1 010', '1 378', '8 054'])] },
    { name: 'no thousands set apart', sheets: [budget([1010, 1378, 8054])] },
    { name: 'amounts too small to tell', sheets: [budget([101, 137, 805])], checksSomething: false },
    {
      name: 'a list beside the budget',
      sheets: [inventory(['Dator', 12000], ['Bord', '4 300'], ['Stol', 3000])],
      checksSomething: false,
    },
    {
      name: 'a sum that is set apart in another way than its lines',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli', 1010],
          ['Team', 1378],
          ['Styrelse', 8054],
          ['Summa kostnader', '10 442'],
        ]),
      ],
    },
    {
      name: 'two amounts, which may differ by chance',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli', 1010],
          ['Team', '1 378'],
          ['Styrelse', 180],
        ]),
      ],
      checksSomething: false,
    },
    { name: 'a small amount among thousands set apart', sheets: [budgetOf(['1 010', '1 378', '8 054', 500])] },
    { name: 'decimals and no thousands set apart', sheets: [budget([1010, { value: 1378.5, format: '0.0' }, 8054])] },
    {
      name: 'amounts with their unit',
      sheets: [budget(['1 010 tkr', '1 378 tkr', '8 054 tkr'])],
    },
    {
      name: 'figures that are no budget',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Kr per plats'],
          ['Kansli', 1010, 60000],
          ['Team', 1378, '76 000'],
          ['Styrelse', 8054, '43 000'],
        ]),
      ],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'one amount written without the space of the others',
      sheets: [budget(['1010', '1 378', '8 054'])],
      findings: [
        {
          messageId: 'mixed',
          cell: 'B3',
          severity: 'note',
          label: 'Budget 2026',
          cells: ['B3'],
          data: { shown: '1010', others: '1 378' },
        },
      ],
    },
    {
      name: 'number formats that differ',
      sheets: [budget([{ value: 1010, format: '#,##0' }, { value: 1378, format: '#,##0' }, 8054])],
      findings: [{ messageId: 'mixed', cell: 'B5', data: { shown: '8054', others: '1 010' } }],
    },
    {
      name: 'one amount set apart among others that are not, with spaces around it',
      sheets: [budget([' 1 010 ', '1378 tkr', 8054])],
      findings: [{ messageId: 'mixed', cell: 'B3', cells: ['B3'], data: { shown: '1 010', others: '1378 tkr' } }],
    },
    {
      name: 'as many of the one as of the other, and a small amount, which has no thousands',
      sheets: [budgetOf(['1 010', '1 378', 8054, 2300, 500])],
      findings: [{ messageId: 'mixed', cell: 'B5', cells: ['B5', 'B6'], data: { shown: '8054', others: '1 010' } }],
    },
    {
      name: 'millions and decimals',
      sheets: [budget([1378000, { value: 1010000.5, format: '#,##0.0' }, { value: 8054000, format: '#,##0' }])],
      findings: [{ messageId: 'mixed', cell: 'B3', data: { shown: '1378000', others: '1 010 000,5' } }],
    },
    {
      name: 'the second year of three, told once',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', '2026', '2027', '2028'],
          ['Kansli', 1010, 1010, '1 010'],
          ['Team', 1378, '1 378', 1378],
          ['Styrelse', 8054, '8 054', '8 054'],
        ]),
      ],
      checks: 3,
      findings: [{ messageId: 'mixed', cell: 'C3', label: '2027' }],
    },
    {
      name: 'two tables, each for itself, without headings',
      sheets: [
        sheet('Budget', [['Budget 2026 (tkr)'], ['Kansli', 1010], ['Team', '1 378'], ['Styrelse', '8 054']]),
        sheet('Plan', [['Plan 2027 (tkr)'], ['Kansli', '1 010'], ['Team', 1378], ['Styrelse', '8 054']]),
      ],
      findings: [
        { messageId: 'mixed', cell: 'Budget!B2', label: 'Budget 2026 (tkr)' },
        { messageId: 'mixed', cell: 'Plan!B3', label: 'Plan 2027 (tkr)' },
      ],
    },
  ],
});
