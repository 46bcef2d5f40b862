import { HYG02 } from '../../../src/rules/hyg/HYG-02';
import { defaultSettings } from '../../../src/settings';
import { f, sheet, type GridCell } from '../../support/grid';
import { inventory } from '../../support/inventory';
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

const date = (value: number): GridCell => ({ value, format: 'yyyy-mm-dd' });

const meetings = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Möten', [['Budget för möten 2026 (tkr)'], ['Vad', 'Datum', 'Antal', 'Kr per plats', 'Belopp'], ...rows]);

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
    {
      name: 'a list beside the budget',
      sheets: [inventory(['Dator', 12000], ['Dator', 9000], ['Bord', 900])],
      checksSomething: false,
    },
    {
      name: 'a member that stands twice, which is told by the list of the members',
      settings: {
        association: {
          ...defaultSettings.association,
          members: [
            {
              kind: 'municipality',
              name: 'Berga kommun',
              aliases: [],
              key: null,
              outsideRegion: false,
              from: null,
              to: null,
            },
          ],
        },
      },
      sheets: [
        sheet('Medlemmar', [
          ['Medlemsbidrag 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Försäkringskassan', 2400],
          ['Region Norr', 1200],
          ['Berga kommun', 600],
          ['Berga kommun', 600],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'rows without labels',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['Kompetensteam', 900],
          [null, 700],
          [null, 600],
          ['Kansli', 800],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'labels that differ by what stands in them',
      sheets: [
        sheet('Budget', [['Budget (tkr)'], ['', 'Budget 2026'], ['Team Å.B', 900], ['Team ÅB', 700], ['Kansli', 800]]),
      ],
    },
    {
      name: 'the same label on days, with numbers and at prices of their own',
      sheets: [
        meetings(
          ['Möte', date(46112), 3, 1200, 50],
          ['Möte', date(46203), 3, 1200, 50],
          ['Möte', 'löpande', 3, 1200, 50],
          ['Möte', null, 3, 1200, 50],
          ['Möte', null, 4, 1200, 60],
          ['Möte', null, 4, 1300, 60],
        ),
      ],
    },
    {
      name: 'sections that repeat the same kinds of cost by plan, beside one of its own',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)', '2026'],
          ['STYRELSE'],
          ['Arvoden', 90],
          ['Övrigt', 10],
          ['KANSLI'],
          ['Löner', 900],
          ['Telefon', 20],
          ['Hyra', 80],
          ['Övrigt', 80],
        ]),
      ],
    },
    {
      name: 'a kommun with a row for each bill, or with a remark to each',
      sheets: [
        sheet('Fakturor', [
          ['Medlemsbidrag 2027 (kr)'],
          ['Medlem', 'Förfallodatum', 'Belopp'],
          ['Mora kommun', '2027-02-10', 300000],
          ['Orsa kommun', '2027-02-10', 350000],
          ['Mora kommun', '2027-08-10', 300000],
        ]),
        sheet('Bidrag', [
          ['Medlemsbidrag 2027 (kr)'],
          ['Medlem', 'Bidrag', 'Kommentar'],
          ['Mora kommun', 300000, 'Ordinarie bidrag'],
          ['Orsa kommun', 350000, 'Ordinarie bidrag'],
          ['Mora kommun', 300000, 'Projektet Steget'],
        ]),
      ],
      checksSomething: false,
    },
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
    {
      name: 'the same label in other letters, with other spaces and signs behind it',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['Team  Norr', 900],
          ['TEAM Norr .:', 700],
          ['Kansli', 800],
        ]),
      ],
      findings: [{ messageId: 'twice', cell: 'A4', cells: ['A4', 'A3', 'B4'] }],
    },
    {
      name: 'the same label on the same day at the same price',
      sheets: [
        meetings(
          ['Möte', date(46112), 3, 1200, 50],
          ['Möte', date(46112), 3, 1200, 60],
          ['Resor', null, null, null, 50],
          ['Resor', null, null, null, 60],
        ),
      ],
      findings: [
        { messageId: 'twice', cell: 'A4' },
        { messageId: 'twice', cell: 'A6' },
      ],
    },
    {
      name: 'the same label in two parts that end with their sums, without headings',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)', '2026'],
          ['Arvoden', 90],
          ['Konferenser', 40],
          ['Övrigt', 10],
          ['Summa styrelse', f('SUM(B2:B4)', 140)],
          ['Löner', 900],
          ['Övrigt', 20],
          ['Hyra', 80],
          ['Summa kansli', f('SUM(B6:B8)', 1000)],
        ]),
      ],
      findings: [{ messageId: 'acrossSections', cell: 'A7', cells: ['A7', 'A4'], label: 'Övrigt' }],
    },
    {
      name: 'labels in two parts that begin with their headings, without sums',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)', '2026'],
          ['STYRELSE'],
          ['Arvoden', 90],
          ['Konferenser', 40],
          ['Möten', 5],
          ['Resor', 8],
          ['Övrigt', 10],
          ['KANSLI'],
          ['Löner', 900],
          ['Resor', 20],
          ['Hyra', 80],
          ['Telefon', 8],
          ['Övrigt', 7],
        ]),
      ],
      findings: [{ messageId: 'acrossSections', cell: 'A10', data: { labels: 'Resor och Övrigt' } }],
    },
    {
      name: 'a kommun that has two rows in the list of what members pay',
      sheets: [
        sheet('Bidrag', [
          ['Medlemsbidrag 2027 (kr)'],
          ['Medlem', 'Bidrag'],
          ['Försäkringskassan', 2400000],
          ['Region Tor', 1200000],
          ['Mora kommun', 600000],
          ['Orsa kommun', 350000],
          ['Mora kommun', 250000],
          ['Summa', 4800000],
        ]),
      ],
      checks: 4,
      findings: [
        { messageId: 'twice', cell: 'A7', cells: ['A7', 'A5', 'B7'], label: 'Mora kommun', data: { first: 'A5' } },
      ],
    },
  ],
});
