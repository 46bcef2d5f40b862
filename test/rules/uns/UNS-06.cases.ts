import { UNS06 } from '../../../src/rules/uns/UNS-06';
import { f, sheet } from '../../support/grid';
import { inventory } from '../../support/inventory';
import { ruleCases } from '../../support/ruleTester';

const heading = [['Budget 2026 (kr)'], ['', 'Budget 2026', 'Plan 2027']];

export const cases = ruleCases(UNS06, {
  accept: [
    {
      name: 'numbers, a dash and a remark',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (kr)'],
          ['', 'Budget 2026', 'Kommentar'],
          ['Team', 2400000, '2 tjänster'],
          ['Projekt', '-', '300 000 kr söks av ESF'],
          ['Kansli', 900000],
          ['Summa kostnader', f('SUM(B3:B5)', 3300000)],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'a list beside the budget',
      sheets: [inventory(['Dator', 12000], ['Bord', '4 300'], ['Stol', '3 00 0'])],
      checksSomething: false,
    },
    {
      name: 'error values and formulas that were never calculated, which are told elsewhere',
      sheets: [
        sheet('Budget', [
          ...heading,
          ['Team', 2400000, 2400000],
          ['Projekt', f('#REF!*2', { error: '#REF!' }), f('2*3', null)],
          ['Kansli', 900000, 900000],
          ['Revision', 60000, 60000],
        ]),
      ],
      checks: 8,
    },
    {
      name: 'texts in a column that is no money',
      sheets: [
        sheet('Insatser', [
          ['Budget för insatserna 2026 (kr)'],
          ['', 'Budget 2026', 'Kr per plats'],
          ['Trampolinen', 2400000, '60 000 kr'],
          ['Grön rehab', 1900000, '76 000'],
          ['Vägen in', 700000, 43750],
        ]),
      ],
      checks: 3,
    },
  ],
  reject: [
    {
      name: 'a text in which no amount can be read',
      sheets: [
        sheet('Budget', [
          ...heading,
          ['Team', 2400000, 2400000],
          ['Projekt', '13 39 2', 250000],
          ['Kansli', 900000, 900000],
          ['Revision', 60000, 60000],
        ]),
      ],
      findings: [
        {
          messageId: 'notUnderstood',
          cell: 'B4',
          severity: 'warning',
          label: 'Projekt, 2026',
          cells: ['B4'],
          data: { text: '13 39 2' },
        },
      ],
    },
    {
      name: 'texts with no-break spaces, a unit and a minus sign, some of them under a SUM',
      sheets: [
        sheet('Budget', [
          ...heading,
          ['Team', '2\u00A0400\u00A0000', 2400000],
          ['Projekt', 300000, '300 000 kr'],
          ['Kansli', 900000, 900000],
          ['Summa kostnader', f('SUM(B3:B5)', 1200000), 3600000],
          ['Avgår', '\u2212100\u202F000', -100000],
        ]),
      ],
      findings: [
        {
          messageId: 'passedBy',
          cell: 'B3',
          severity: 'warning',
          label: 'Team, 2026',
          cells: ['B3'],
          data: { text: '2 400 000', understood: '2 400 000 kr', sum: 'Budget!B6' },
        },
        {
          messageId: 'text',
          cell: 'C4',
          severity: 'warning',
          label: 'Projekt, 2027',
          cells: ['C4'],
          data: { text: '300 000 kr', understood: '300 000 kr' },
        },
        { messageId: 'text', cell: 'B7', data: { understood: '−100 000 kr' } },
      ],
    },
    {
      name: 'texts with spaces around them, one under a sum of single cells',
      sheets: [
        sheet('Budget', [
          ...heading,
          ['Team', ' 2 400 000 ', 2400000],
          ['Projekt', 300000, ' 13 39 2 '],
          ['Kansli', 900000, 900000],
          ['Summa kostnader', f('B4+B5+B3', 1200000), f('C3+C5', 3300000)],
        ]),
      ],
      findings: [
        {
          messageId: 'passedBy',
          cell: 'B3',
          data: { text: '2 400 000', understood: '2 400 000 kr', sum: 'Budget!B6' },
        },
        { messageId: 'notUnderstood', cell: 'C4', data: { text: '13 39 2' } },
      ],
    },
    {
      name: 'a variance written as a text',
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (kr)'],
          ['', 'Budget 2026', 'Utfall 2026', 'Avvikelse'],
          ['Team', 2400000, 2300000, '100 000'],
          ['Kansli', 900000, 950000, -50000],
          ['Revision', 60000, 60000, 0],
        ]),
      ],
      checks: 9,
      findings: [{ messageId: 'text', cell: 'D3', data: { text: '100 000', understood: '100 000 kr' } }],
    },
  ],
});
