import { DEV08 } from '../../../src/rules/dev/DEV-08';
import { ruleCases } from '../../support/ruleTester';
import { followUp } from './grids';

const rest = (forecast: number, heading = 'Återstår sep–dec 2026') =>
  followUp(
    ['Utfall jan–aug 2026', heading, 'Prognos 2026'],
    ['Kostnader'],
    ['Kansli', 870000, 430000, 1300000],
    ['Revision', 20000, 60000, 80000],
    ['Samordningsteam', 1500000, 800000, forecast],
  );

export const cases = ruleCases(DEV08, {
  accept: [
    { name: 'forecasts that are outcome and rest', sheets: [rest(2300000)] },
    {
      name: 'what is left of a budget, which is another thing',
      sheets: [
        followUp(
          ['Budget 2026', 'Utfall jan–aug 2026', 'Kvar av budget', 'Prognos 2026'],
          ['Kostnader'],
          ['Kansli', 1300000, 870000, 430000, 1350000],
          ['Revision', 80000, 20000, 60000, 90000],
          ['Samordningsteam', 2300000, 1500000, 800000, 2200000],
        ),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'one forecast that is not',
      sheets: [rest(2400000)],
      findings: [
        {
          messageId: 'differs',
          cell: 'D6',
          severity: 'note',
          expected: '2300000 kr',
          actual: '2400000 kr',
          difference: '100000 kr',
          label: 'Samordningsteam, Prognos 2026',
          tolerance: '0 kr',
          cells: ['D6', 'B6', 'C6'],
          restsOn: ['B6', 'C6'],
          data: { actual: '1 500 000 kr', rest: '800 000 kr', expected: '2 300 000 kr' },
        },
      ],
    },
  ],
});
