import { UNS10 } from '../../../src/rules/uns/UNS-10';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (amounts: readonly GridCell[]) =>
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ...['Förbundssamordnare', 'Administration', 'Samordningsteam'].map((label, index) => [label, amounts[index]]),
  ]);

export const cases = ruleCases(UNS10, {
  accept: [
    { name: 'thousands set apart throughout', sheets: [budget(['1 010', '1 378', '8 054'])] },
    { name: 'no thousands set apart', sheets: [budget([1010, 1378, 8054])] },
    { name: 'amounts too small to tell', sheets: [budget([101, 137, 805])], checksSomething: false },
  ],
  reject: [
    {
      name: 'one amount written without the space of the others',
      sheets: [budget(['1010', '1 378', '8 054'])],
      findings: [{ messageId: 'mixed', cell: 'B3', severity: 'note', data: { shown: '1010', others: '1 378' } }],
    },
    {
      name: 'number formats that differ',
      sheets: [budget([{ value: 1010, format: '#,##0' }, { value: 1378, format: '#,##0' }, 8054])],
      findings: [{ messageId: 'mixed', cell: 'B5', data: { shown: '8054', others: '1 010' } }],
    },
  ],
});
