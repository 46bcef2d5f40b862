import { UNS06 } from '../../../src/rules/uns/UNS-06';
import { f, sheet } from '../../support/grid';
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
      findings: [{ messageId: 'notUnderstood', cell: 'B4', severity: 'warning', data: { text: '13 39 2' } }],
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
          data: { text: '2 400 000', understood: '2 400 000 kr', sum: 'Budget!B6' },
        },
        { messageId: 'text', cell: 'C4', data: { text: '300 000 kr', understood: '300 000 kr' } },
        { messageId: 'text', cell: 'B7', data: { understood: '−100 000 kr' } },
      ],
    },
  ],
});
