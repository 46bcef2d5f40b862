import { XS08 } from '../../../src/rules/xs/XS-08';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const sheets = (name: string) => [
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ['Alis', 1000],
    [name.startsWith('Sam-') ? 'SamSpråket' : 'SamSpråk', 1500],
    ['Kansli', 900],
    ['Rehabstöd', 400],
    ['Summa kostnader', 3800],
  ]),
  sheet('Uppföljning', [
    ['Uppföljning (tkr)'],
    ['', 'Budget 2026', 'Utfall 2026'],
    ['Alis', 1000, 900],
    [name, 1500, 1400],
    ['Kansli', 900, 900],
  ]),
];

export const cases = ruleCases(XS08, {
  accept: [
    { name: 'the same names in both tables', sheets: sheets('SamSpråk') },
    { name: 'another thing in the other table', sheets: sheets('Vägen in') },
    { name: 'names that differ in their number', sheets: sheets('Samspråk 2') },
  ],
  reject: [
    {
      name: 'a name that is written in two ways',
      sheets: sheets('Sam-språket'),
      findings: [{ messageId: 'alike', cell: 'Uppföljning!A4', severity: 'note', data: { other: 'SamSpråket' } }],
    },
  ],
});
