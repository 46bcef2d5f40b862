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
    {
      name: 'a list beside the budget',
      sheets: [
        sheet('Inventarier', [
          ['Inventarier'],
          ['Vad', 'Belopp 2026'],
          ['Dator', '12 000 kr'],
          ['Bord', '4 300 kr'],
          ['Stol', 3000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a single amount with its unit',
      sheets: [
        sheet('Insats', [
          ['Insats'],
          ['', 'Belopp 2026'],
          ['Utbildning', '50 000 kr'],
          ['Konferens', 230000],
          ['Material', 65000],
          ['Summa', 345000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'as many amounts without a unit as with one',
      sheets: [
        sheet('Insats', [
          ['Insats'],
          ['', 'Belopp 2026'],
          ['Utbildning', '50 000 kr'],
          ['Avsiktsförklaring', 150000],
          ['Konferens', '230 000 kr'],
          ['Material', 65000],
        ]),
      ],
    },
    { name: 'nothing, which needs no unit', sheets: [budget(0)] },
    {
      name: 'a unit that only the format shows',
      sheets: [
        sheet('Insats', [
          ['Insats'],
          ['', 'Belopp 2026'],
          ['Utbildning', { value: 50000, format: '# ##0 "kr"' }],
          ['Avsiktsförklaring', 150000],
          ['Konferens', { value: 230000, format: '# ##0 "kr"' }],
          ['Material', { value: 65000, format: '# ##0 "kr"' }],
        ]),
      ],
    },
    {
      name: 'a column that says its unit beside one that does not',
      sheets: [
        sheet('Insats', [
          ['Insats'],
          ['', 'Belopp 2026', 'Belopp 2027 (kr)'],
          ['Utbildning', '50 000 kr', 50000],
          ['Konferens', '230 000 kr', 230000],
          ['Material', '65 000 kr', 65000],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'one amount without the unit that the others bear',
      sheets: [budget('150 000')],
      findings: [
        {
          messageId: 'without',
          cell: 'B4',
          severity: 'note',
          label: 'Insats',
          cells: ['B4'],
          data: { cells: '150 000', example: '50 000 kr' },
        },
      ],
    },
    {
      name: 'a number beside two amounts with a unit, one of them by its format',
      sheets: [
        sheet('Insats', [
          ['Insats'],
          ['', 'Belopp 2026'],
          ['Utbildning', { value: 50000, format: '# ##0 "kr"' }],
          ['Avsiktsförklaring', 150000],
          ['Konferens', ' 230 000 kr '],
          ['Summa', '430 000 kr'],
        ]),
      ],
      checks: 1,
      findings: [{ messageId: 'without', cell: 'B4', cells: ['B4'], data: { cells: '150000', example: '230 000 kr' } }],
    },
    {
      name: 'a text with spaces around it among amounts with a unit',
      sheets: [budget(' 150 000 ')],
      findings: [{ messageId: 'without', cell: 'B4', data: { cells: '150 000', example: '50 000 kr' } }],
    },
  ],
});
