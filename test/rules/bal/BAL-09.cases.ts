import type { Reading } from '../../../src/reading/model';
import { BAL09 } from '../../../src/rules/bal/BAL-09';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const sections = (total: number) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    [],
    ['', 'Budget 2026'],
    ['Insatser'],
    ['Samordningsteam', 8000],
    ['Arbetsträning', 2000],
    ['Summa insatser', 10000],
    ['Administration'],
    ['Kansli', 1500],
    ['Revision', 50],
    ['Summa administration', 1550],
    ['Totala kostnader', total],
  ]);
/** As if the total had not been recognised as a sum. */
const withoutTotalSum = (reading: Reading): Reading => ({
  ...reading,
  tables: reading.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (row.concept === 'totalCost' ? { ...row, sum: null } : row)),
  })),
});

export const cases = ruleCases(BAL09, {
  accept: [
    { name: 'sections that are the total', sheets: [sections(11550)], adjust: withoutTotalSum },
    { name: 'a total known as a sum, which SUM-02 looks at', sheets: [sections(11650)], checksSomething: false },
  ],
  reject: [
    {
      name: 'a total that is not its sections',
      sheets: [sections(11650)],
      adjust: withoutTotalSum,
      findings: [
        {
          messageId: 'differs',
          cell: 'B12',
          expected: '11550 tkr',
          actual: '11650 tkr',
          difference: '100 tkr',
          data: { sections: 'Summa insatser och Summa administration', actual: '11 650 tkr', expected: '11 550 tkr' },
          label: 'Totala kostnader, 2026',
          severity: 'error',
          cells: ['B12', 'B7', 'B11'],
          restsOn: ['B7', 'B11'],
        },
      ],
    },
    {
      name: 'a step between them, as a note',
      sheets: [sections(11551)],
      adjust: withoutTotalSum,
      findings: [
        {
          messageId: 'rounding',
          cell: 'B12',
          severity: 'note',
          label: 'Totala kostnader, 2026',
          expected: '11550 tkr',
          actual: '11551 tkr',
          difference: '1 tkr',
          cells: ['B12', 'B7', 'B11'],
          restsOn: ['B7', 'B11'],
          data: { actual: '11 551 tkr', expected: '11 550 tkr' },
        },
      ],
    },
  ],
});
