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
  ],
});
