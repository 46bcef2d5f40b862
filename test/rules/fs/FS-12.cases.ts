import { FS12 } from '../../../src/rules/fs/FS-12';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const withExternal = (...row: readonly GridCell[]) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026', 'Kommentar'],
    ['Intäkter'],
    ['Medlemsbidrag', 12000],
    row,
    ['Summa intäkter', { formula: 'SUM(B4:B5)', value: 12800 }],
    ['Summa kostnader', 12700],
  ]);

const list = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Medlemsbidrag', [['Medlemsbidrag 2026 (tkr)'], [], ['Medlem', 'Bidrag 2026'], ...rows]);
const ESF_TEXT = sheet('Text', [['Projektet kostar 28 mkr, varav ESF bidrar med 18 mkr.']]);

export const cases = ruleCases(FS12, {
  accept: [
    {
      name: 'money from outside with its source and a comment',
      sheets: [withExternal('ESF, projektet Vägen in', 800, 'Beslut av ESF-rådet 2025-05-12')],
    },
    {
      name: "members' money only",
      sheets: [withExternal('Ränteintäkter', 800)],
      checksSomething: false,
    },
    {
      name: 'a row for money from outside with a zero',
      sheets: [withExternal('Externa medel', 0)],
      checksSomething: false,
    },
    {
      name: 'a row for money from outside with a dash',
      sheets: [withExternal('Externa medel', '-')],
      checksSomething: false,
    },
    {
      name: 'what is sold',
      sheets: [withExternal('Försäljning av tjänster', 800)],
      checksSomething: false,
    },
    {
      name: 'a grant that the text tells of and the budget shows',
      sheets: [withExternal('ESF, projektet Vägen in', 800, 'Beslut av ESF-rådet 2025-05-12'), ESF_TEXT],
      checks: 1,
    },
    {
      name: 'a grant that the text tells of, without any budget',
      sheets: [list(['Försäkringskassan', 6000], ['Region Norr', 3000], ['Storby kommun', 3000]), ESF_TEXT],
      checksSomething: false,
    },
    {
      name: 'a grant that the text tells of, beside a budget of costs alone',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Kostnader'],
          ['Kansli', 11000],
          ['Insatser', 800],
          ['Summa kostnader', 11800],
        ]),
        ESF_TEXT,
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'money from outside without a source',
      sheets: [withExternal('Externa medel', 800)],
      findings: [
        {
          messageId: 'noSource',
          cell: 'A5',
          severity: 'warning',
          data: { row: 'Externa medel' },
          label: 'Externa medel',
          cells: ['A5', 'B5'],
        },
      ],
    },
    {
      name: 'money from a named source without a comment, as a note',
      sheets: [withExternal('Bidrag från Socialstyrelsen', 800)],
      findings: [
        {
          messageId: 'legal',
          cell: 'A5',
          severity: 'note',
          label: 'Bidrag från Socialstyrelsen',
          cells: ['A5', 'B5'],
          data: { rows: 'Bidrag från Socialstyrelsen' },
        },
      ],
    },
    {
      name: 'a grant that the text tells of and the budget does not show, as a note',
      sheets: [
        withExternal('Ränteintäkter', 800),
        sheet('Text', [['Projektet kostar 28 mkr, varav ESF bidrar med 18 mkr.']]),
      ],
      findings: [
        {
          messageId: 'netted',
          cell: 'Text!A1',
          severity: 'note',
          data: { quote: 'ESF bidrar med 18 mkr' },
          label: 'ESF bidrar med 18 mkr',
          cells: ['Text!A1'],
        },
      ],
    },
    {
      name: 'money from several others, told once, at the first sheet’s cells',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Intäkter'],
          ['Medlemsbidrag', 12000, 12000],
          ['ESF', 800, 0],
          ['Bidrag från Socialstyrelsen', 300, 300],
          ['Summa intäkter', 13100, 12300],
          ['Summa kostnader', 12700, 12300],
        ]),
        list(['Försäkringskassan', 6000], ['Region Norr', 3000], ['Storby kommun', 3000], ['ESF', 800]),
      ],
      checks: 3,
      findings: [
        {
          messageId: 'legal',
          cell: 'Budget!A5',
          severity: 'note',
          data: { rows: 'ESF och Bidrag från Socialstyrelsen' },
          cells: ['Budget!A5', 'Budget!B5', 'Budget!A6', 'Budget!B6', 'Budget!C6'],
          label: 'ESF',
        },
      ],
    },
    {
      name: 'a grant that the text tells of, with a list of members beside the budget, as a note',
      sheets: [
        list(['Försäkringskassan', 6000], ['Region Norr', 3000], ['Storby kommun', 3000]),
        withExternal('Ränteintäkter', 800),
        ESF_TEXT,
      ],
      findings: [{ messageId: 'netted', cell: 'Text!A1' }],
    },
  ],
});
