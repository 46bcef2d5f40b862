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

const register = (name: string) =>
  sheet('Register', [
    ['Insatser 2026'],
    ['Insats', 'Från', 'Till'],
    [name, '2025-01-01', '2027-12-31'],
    ['Alis', '2024-04-01', '2026-12-31'],
    ['Rehabstöd', '2024-04-01', '2026-12-31'],
  ]);

/** A whole budget with a register of its insatser. */
const whole = (lines: readonly string[], names: readonly string[]) => [
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Medlemsbidrag', 9000],
    ['Revision', 60],
    ['Kansli', 900],
    ...lines.map((line) => [line, 500]),
  ]),
  sheet('Register', [
    ['Insatser 2026'],
    ['Insats', 'Från', 'Till'],
    ...names.map((name) => [name, '2025-01-01', '2027-12-31']),
  ]),
];

export const cases = ruleCases(XS08, {
  accept: [
    { name: 'the same names in both tables', sheets: sheets('SamSpråk'), checks: 3 },
    { name: 'another thing in the other table', sheets: sheets('Vägen in'), checks: 3 },
    { name: 'names that differ in their number', sheets: sheets('Samspråk 2'), checks: 3 },
    {
      name: 'a register with the names of the budget',
      sheets: [...sheets('SamSpråk'), register('SamSpråk')],
      checks: 6,
    },
    {
      name: 'a name that two others are like, of which nobody knows which is meant',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['Alis', 1000],
          ['Kansli', 900],
          ['Vägvisare', 400],
          ['Vägvisarens', 300],
          ['Rehabstöd', 400],
        ]),
        sheet('Uppföljning', [
          ['Uppföljning (tkr)'],
          ['', 'Budget 2026', 'Utfall 2026'],
          ['Alis', 1000, 900],
          ['Kansli', 900, 900],
          ['Vägvisaren', 400, 300],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'tables with a single name in common',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['Vägvisare', 1000],
          ['Kansli', 900],
          ['Rehabstöd', 400],
        ]),
        sheet('Uppföljning', [
          ['Uppföljning (tkr)'],
          ['', 'Budget 2026', 'Utfall 2026'],
          ['Vägvisaren', 1000, 900],
          ['Kansli', 900, 900],
          ['Resor', 5, 5],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a register in capitals',
      sheets: whole(['Alis', 'Rehabstöd', 'Samspråk'], ['ALIS', 'REHABSTÖD', 'SAMSPRÅK']),
      checks: 3,
    },
    {
      name: 'a register of other things',
      sheets: whole(['Alis', 'Rehabstöd', 'Samspråk'], ['Navet', 'Sam-språk', 'Kompassen']),
      checksSomething: false,
    },
    {
      name: 'a name of one root with a line that another name has',
      sheets: whole(
        ['Alis', 'Rehabstöd', 'Processledare Berga'],
        ['Alis', 'Rehabstöd', 'Processledare Berga', 'Processtödjare'],
      ),
      checks: 4,
    },
    {
      name: 'long words in another form',
      sheets: [sheet('Innehåll', [['Mål för strukturpåverkande insatser'], ['En strukturpåverkan']])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a name that is written in two ways',
      sheets: sheets('Sam-språket'),
      checks: 3,
      findings: [
        {
          messageId: 'alike',
          cell: 'Uppföljning!A4',
          severity: 'note',
          data: { other: 'SamSpråket', there: 'Budget!A4' },
          label: 'Sam-språket',
          cells: ['Uppföljning!A4', 'Budget!A4'],
        },
      ],
    },
    {
      name: 'an insats whose name is written otherwise in a register',
      sheets: [...sheets('SamSpråk'), register('Samspråk')],
      checks: 6,
      findings: [
        {
          messageId: 'alike',
          cell: 'Register!A3',
          severity: 'note',
          data: { other: 'SamSpråk', there: 'Budget!A4' },
          label: 'Samspråk',
          cells: ['Register!A3', 'Budget!A4'],
        },
      ],
    },
    {
      name: 'a long word without one of its letters',
      sheets: [sheet('Innehåll', [['Mål för stukturpåverkande insatser'], ['Utfall av strukturpåverkande insatser']])],
      checks: 0,
      findings: [
        {
          messageId: 'spelled',
          cell: 'A1',
          severity: 'note',
          data: { other: 'strukturpåverkande', word: 'stukturpåverkande', there: 'Innehåll!A2' },
          label: 'stukturpåverkande',
          cells: ['A1'],
        },
      ],
    },
    {
      name: 'an insats of one root with a line that no other name has',
      sheets: whole(['Alis', 'Rehabstöd', 'Processledare i Berga'], ['Alis', 'Rehabstöd', 'Processtödjare lokalt']),
      checks: 3,
      findings: [
        {
          messageId: 'alike',
          cell: 'Register!A5',
          severity: 'note',
          label: 'Processtödjare lokalt',
          data: { other: 'Processledare i Berga', there: 'Budget!A8' },
          cells: ['Register!A5', 'Budget!A8'],
        },
      ],
    },
    {
      name: 'a long word of a row without one of its letters',
      sheets: [
        sheet('Budget', [['Budget (tkr)'], ['', 'Budget 2026'], ['Stukturpåverkande insatser', 1000], ['Kansli', 900]]),
        sheet('Text', [['Mål för strukturpåverkande insatser']]),
      ],
      checks: 0,
      findings: [
        {
          messageId: 'spelled',
          cell: 'Budget!A3',
          severity: 'note',
          label: 'stukturpåverkande',
          data: { word: 'stukturpåverkande', other: 'strukturpåverkande', there: 'Text!A1' },
          cells: ['Budget!A3'],
        },
      ],
    },
  ],
});
