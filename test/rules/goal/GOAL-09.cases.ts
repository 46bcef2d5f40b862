import { GOAL09 } from '../../../src/rules/goal/GOAL-09';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const staff = (...rows: readonly (readonly GridCell[])[]) => sheet('Personal', [['Funktion', 'Årsarbetare'], ...rows]);

export const cases = ruleCases(GOAL09, {
  accept: [
    {
      name: 'posts that add up',
      sheets: [staff(['Samordnare', 1], ['Handläggare', 1], ['Psykolog', 0.75], ['Läkare', 0.2], ['Summa', 2.95])],
    },
    { name: 'a total with fewer decimals', sheets: [staff(['Samordnare', 1], ['Läkare', 0.25], ['Summa', 1.3])] },
    { name: 'posts without a total', sheets: [staff(['Samordnare', 1], ['Läkare', 0.25])], checksSomething: false },
    {
      name: 'a sum in words',
      sheets: [sheet('Text', [['Teamet har 1+1+1+1+0,75+0,2+0,05 = 5,0 tjänster.']])],
    },
    {
      name: 'a total that leaves out five hundredths',
      sheets: [staff(['Samordnare', 1], ['Läkare', 0.25], ['Summa', 1.2])],
    },
  ],
  reject: [
    {
      name: 'a total that is not the posts',
      sheets: [staff(['Samordnare', 1], ['Handläggare', 1], ['Psykolog', 0.75], ['Summa', 3])],
      findings: [
        {
          messageId: 'sum',
          cell: 'B5',
          severity: 'note',
          expected: '2.75',
          actual: '3',
          difference: '0.25',
          label: 'Summa',
          cells: ['B5', 'B2', 'B3', 'B4'],
        },
      ],
    },
    {
      name: 'a sum in words that is wrong',
      sheets: [sheet('Text', [['Teamet har 1,0 + 0,75 + 0,2 = 2,2 tjänster.']])],
      findings: [{ messageId: 'sum', cell: 'A1', expected: '1.95', actual: '2.2' }],
    },
    {
      name: 'a total with the decimals of its posts that is a little off',
      sheets: [staff(['Samordnare', 1.5], ['Läkare', 0.25], ['Psykolog', 0.2], ['Summa', 1.96])],
      findings: [{ messageId: 'sum', cell: 'B5', expected: '1.95', actual: '1.96', difference: '0.01' }],
    },
  ],
});
