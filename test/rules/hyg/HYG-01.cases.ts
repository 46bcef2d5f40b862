import { HYG01 } from '../../../src/rules/hyg/HYG-01';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (projects: readonly GridCell[], total: readonly GridCell[] = [f('SUM(B4:B6)', 3300), 3300]) =>
  sheet('Budget', [
    ['Budget 2026, plan 2027 (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Kostnader'],
    ['Team', 2400, 2400],
    ['Unga vuxna', ...projects],
    ['Kansli', 900, 900],
    ['Summa kostnader', ...total],
  ]);

export const cases = ruleCases(HYG01, {
  accept: [
    { name: 'a heading without amounts over rows with amounts', sheets: [budget([0, 0])] },
    {
      name: 'subheadings between lines, under one sum',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Kostnader'],
          ['Gemensamt'],
          ['Team', 2400],
          ['Unga vuxna', 500],
          ['Norra delen'],
          ['Mötesplats', 900],
          ['Summa kostnader', f('SUM(B4:B8)', 3800)],
        ]),
      ],
    },
    { name: 'dashes for nothing', sheets: [budget(['-', '-'])] },
    { name: 'words in place of the amount', sheets: [budget(['ingår i teamet', 'ingår i teamet'])] },
    {
      name: 'a text that says its unit',
      sheets: [sheet('Text', [['Beloppen i tabellerna är i tkr. Det egna kapitalet uppgår till 300 tkr.']])],
      checksSomething: false,
    },
    {
      name: 'a title over headings that come again',
      sheets: [
        sheet('Gemensamt 2026', [
          ['Gemensamma utbildningar 2026 (kr)'],
          ['Vad', 'Kostnad'],
          ['Nätverksträffar', 50000],
          ['Konferens', 230000],
          ['Summa', f('SUM(B3:B4)', 280000)],
          [],
          ['Andra åtaganden'],
          ['Vad', 'Kostnad'],
          ['Möten', 150000],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a row without amounts',
      sheets: [budget([])],
      findings: [
        { messageId: 'noAmount', cell: 'B5', severity: 'error', label: 'Unga vuxna', cells: ['B5', 'C5', 'A5'] },
      ],
    },
    {
      name: 'a sum without amounts',
      sheets: [budget([100, 100], [])],
      findings: [
        {
          messageId: 'sumWithoutAmount',
          cell: 'B7',
          severity: 'error',
          label: 'Summa kostnader',
          cells: ['B7', 'C7', 'A7'],
        },
      ],
    },
    {
      name: 'a row with an amount in one of two years, as a note',
      sheets: [budget([100], [f('SUM(B4:B6)', 3400), 3300])],
      findings: [
        {
          messageId: 'someEmpty',
          cell: 'C5',
          severity: 'note',
          label: 'Unga vuxna',
          cells: ['C5', 'A5'],
          data: { columns: 'Plan 2027' },
        },
      ],
    },
    {
      name: 'a row without an amount that the typed sum does without, as a note',
      sheets: [budget([], [3300, 3300])],
      findings: [
        {
          messageId: 'sumHolds',
          cell: 'B5',
          severity: 'note',
          label: 'Unga vuxna',
          cells: ['B5', 'C5', 'A5'],
          data: { sum: 'B7' },
        },
      ],
    },
    {
      name: 'a row without an amount that the typed sum counts',
      sheets: [budget([], [3400, 3300])],
      findings: [{ messageId: 'noAmount', cell: 'B5', severity: 'error' }],
    },
    {
      name: 'a budget whose amounts are all missing',
      sheets: [
        sheet('Budget 2015', [
          ['Budget för 2015'],
          ['tkr'],
          ['', '2015'],
          ['INTÄKTER'],
          ['Staten genom FK'],
          ['Region Ö'],
          ['KOSTNADER'],
          ['Kansli'],
          ['Uppföljning'],
        ]),
      ],
      findings: [
        { messageId: 'noAmount', cell: 'B5' },
        { messageId: 'noAmount', cell: 'B6' },
        { messageId: 'noAmount', cell: 'B8' },
        { messageId: 'noAmount', cell: 'B9' },
      ],
    },
    {
      name: 'a text whose amount is gone',
      sheets: [sheet('Text', [['Det egna kapitalet uppgår till tkr.']])],
      findings: [
        {
          messageId: 'lostInText',
          cell: 'A1',
          severity: 'warning',
          label: 'Det egna kapitalet uppgår till tkr.',
          cells: ['A1'],
          data: { text: 'Det egna kapitalet uppgår till tkr.' },
        },
      ],
    },
  ],
});
