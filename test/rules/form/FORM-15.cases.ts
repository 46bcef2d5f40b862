import { FORM15 } from '../../../src/rules/form/FORM-15';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { charter } from './settings';

const flat = sheet('Budget', [
  ['Budget 2026 (tkr)'],
  ['', 'Budget 2026'],
  ['Medlemsbidrag', 3000],
  ['Insatser', 2000],
  ['Kansli', 800],
  ['Revision', 100],
  ['Summa kostnader', 2900],
]);
const detailed = sheet('Budget', [
  ['Budget 2026 (tkr)'],
  ['', 'Budget 2026'],
  ['Medlemsbidrag', 3000],
  ['Insatser'],
  ['Samordningsteam', 1500],
  ['JobbFokus', 500],
  ['Summa insatser', 2000],
  ['Administration'],
  ['Kansli', 800],
  ['Revision', 100],
  ['Summa administration', 900],
  ['Summa kostnader', 2900],
]);
const perInsats = charter({ appropriationLevel: 'intervention' });
const perSection = charter({ appropriationLevel: 'section' });

export const cases = ruleCases(FORM15, {
  accept: [
    { name: 'amounts per insats', sheets: [detailed], settings: perInsats },
    { name: 'sections with sums', sheets: [detailed], settings: perSection },
    { name: 'a level that nobody has set', sheets: [flat], checksSomething: false },
    {
      name: 'one amount for all insatser, with a budget for each of them elsewhere',
      sheets: [
        flat,
        sheet('JobbFokus', [
          ['Insats: JobbFokus'],
          ['', 'Budget 2026 (tkr)'],
          ['Löner', 400],
          ['Lokal', 100],
          ['Summa kostnader', 500],
        ]),
      ],
      settings: perInsats,
    },
    {
      name: 'a summary too short to tell, beside a table of something else',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 3000],
          ['Insatser', 2000],
          ['Kansli', 900],
        ]),
        sheet('Ansökan', [
          ['Ansökan om medel (tkr)'],
          ['', '2026'],
          ['Insatser', 2000],
          ['Löner', 900],
          ['Hyra', 100],
          ['Resor', 100],
        ]),
      ],
      settings: perInsats,
      checksSomething: false,
    },
    {
      name: 'sections with headings and no sums',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['INTÄKTER'],
          ['Medlemsbidrag', 3000],
          ['INSATSER'],
          ['Samordningsteam', 1500],
          ['JobbFokus', 500],
          ['ADMINISTRATION'],
          ['Kansli', 800],
          ['Revision', 100],
        ]),
      ],
      settings: perSection,
    },
    {
      name: 'sections with sums and no headings',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 3000],
          ['Samordningsteam', 1500],
          ['JobbFokus', 500],
          ['Summa insatser', 2000],
          ['Kansli', 800],
          ['Revision', 100],
          ['Summa administration', 900],
        ]),
      ],
      settings: perSection,
    },
  ],
  reject: [
    {
      name: 'one amount for all insatser',
      sheets: [flat],
      settings: perInsats,
      findings: [
        {
          messageId: 'noInterventions',
          cell: 'A4',
          severity: 'note',
          label: 'Insatser',
          cells: ['A4'],
          data: { row: 'Insatser' },
        },
      ],
    },
    {
      name: 'costs without sections',
      sheets: [flat],
      settings: perSection,
      findings: [{ messageId: 'noSections', cell: 'A1', severity: 'note', label: 'Budget 2026 (tkr)', cells: ['A1'] }],
    },
    {
      name: 'costs without sections, though the income has sums',
      sheets: [
        sheet('Budget', [
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 2800],
          ['Ränteintäkter', 200],
          ['Summa intäkter', 3000],
          ['Insatser', 2000],
          ['Kansli', 800],
          ['Revision', 100],
          ['Summa kostnader', 2900],
        ]),
      ],
      settings: perSection,
      findings: [{ messageId: 'noSections', cell: 'A5', cells: ['A5'], label: 'Budget' }],
    },
  ],
});
