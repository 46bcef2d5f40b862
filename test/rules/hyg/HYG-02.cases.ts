import { HYG02 } from '../../../src/rules/hyg/HYG-02';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const sections = (first: string, second: string) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Styrelsen'],
    ['Arvoden', 25],
    [first, 8],
    [second, 10],
    ['Summa', f('SUM(B4:B6)', 43)],
    ['Administration'],
    ['Representation', 10],
    ['Övrigt', 12],
    ['Summa', f('SUM(B9:B10)', 22)],
  ]);

const small = (label: string) =>
  sheet('Budget', [['Budget (tkr)'], ['', 'Budget 2026'], ['Kompetensteam', 900], [label, 700], ['Kansli', 800]]);

const twoSections = (label: string) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)', '2026'],
    ['STYRELSE'],
    ['Arvoden', 90],
    ['Konferenser', 40],
    ['Övrigt', 10],
    ['Summa', f('SUM(B3:B5)', 140)],
    ['KANSLI'],
    ['Löner', 900],
    [label, 20],
    ['Hyra', 80],
    ['Summa', f('SUM(B8:B10)', 1000)],
  ]);

export const cases = ruleCases(HYG02, {
  accept: [
    { name: 'labels that each stand once', sheets: [small('Fontänhuset')] },
    { name: 'the same label in two sections', sheets: [sections('Representation', 'Övrigt')] },
    {
      name: 'the same label with accounts that tell the rows apart',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (kr)'],
          ['Konto', 'Benämning', 'Budget 2026'],
          [7010, 'Löner', 1240000],
          [7011, 'Löner', 240000],
          [6420, 'Revision', 60000],
          [null, 'Summa kostnader', f('SUM(C3:C5)', 1540000)],
        ]),
      ],
    },
    { name: 'sections with labels of their own', sheets: [twoSections('Telefon')] },
  ],
  reject: [
    {
      name: 'the same label twice',
      sheets: [small('Kompetensteam')],
      findings: [
        {
          messageId: 'twice',
          cell: 'A4',
          severity: 'warning',
          label: 'Kompetensteam',
          cells: ['A4', 'A3', 'B4'],
          data: { first: 'A3' },
        },
      ],
    },
    {
      name: 'the same label twice in one section',
      sheets: [sections('Konferenser', 'Konferenser')],
      findings: [{ messageId: 'twice', cell: 'A6', severity: 'warning', data: { first: 'A5' } }],
    },
    {
      name: 'the same label in two sections, as a note',
      sheets: [twoSections('Övrigt')],
      findings: [
        {
          messageId: 'acrossSections',
          cell: 'A9',
          severity: 'note',
          label: 'Övrigt',
          cells: ['A9', 'A5'],
          data: { labels: 'Övrigt' },
        },
      ],
    },
  ],
});
