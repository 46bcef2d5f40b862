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
  ],
});
