import { UNS12 } from '../../../src/rules/uns/UNS-12';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (agreement: GridCell, title = 'Insats') =>
  sheet('Insats', [
    [title],
    ['', 'Belopp 2026'],
    ['Utbildning', '50 000 kr'],
    ['Avsiktsförklaring', agreement],
    ['Konferens', '230 000kr'],
    ['Material', '65 000 kr'],
  ]);

export const cases = ruleCases(UNS12, {
  accept: [
    { name: 'a unit at each amount', sheets: [budget('150 000 kr')] },
    { name: 'a unit in the heading', sheets: [budget('150 000', 'Insats (kr)')], checksSomething: false },
  ],
  reject: [
    {
      name: 'one amount without the unit that the others bear',
      sheets: [budget('150 000')],
      findings: [{ messageId: 'without', cell: 'B4', severity: 'note', data: { cells: '150 000' } }],
    },
  ],
});
