import { HYG01 } from '../../../src/rules/hyg/HYG-01';
import { f, sheet, type GridCell } from '../../support/grid';
import { inventory } from '../../support/inventory';
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
    {
      name: 'balances without a sum over the periods',
      sheets: [
        sheet('Likviditet', [
          ['Likviditetsplan 2026 (tkr)'],
          ['', 'Tertial 1', 'Tertial 2', 'Tertial 3', 'Summa'],
          ['Ingående saldo', 1450, 1600, 1500, null],
          ['Medlemsbidrag', 900, 900, 900, 2700],
          ['Utbetalningar', -750, -1000, -900, -2650],
          ['Utgående saldo', 1600, 1500, 1500, null],
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
    {
      name: 'a list beside the budget',
      sheets: [inventory(['Dator', 12000], ['Stol', null], ['Bord', 900])],
      checksSomething: false,
    },
    { name: 'a dash in one year and nothing in the next', sheets: [budget(['-'], [3300, 3300])] },
    { name: 'words in one year and nothing in the next', sheets: [budget(['ingår i teamet'], [3300, 3300])] },
    {
      name: 'a year that few rows have an amount in',
      sheets: [
        sheet('Budget', [
          ['Budget 2026, plan 2027 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Kommentar'],
          ['Team', 2400, 2400, 'två tjänster'],
          ['Projekt', 350, null, 'söks av ESF'],
          ['Kansli', 900, 900, 'en tjänst'],
          ['Revision', 60, null, 'upphandlas'],
          ['Hyra', 80, null, null],
        ]),
      ],
    },
    {
      name: 'a line of remarks without a label',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Kommentar'],
          ['Team', 2400, 'två tjänster'],
          [null, null, 'se bilaga'],
          ['Kansli', 900, null],
          ['Revision', 60, null],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'income that no insats has a part of, beside costs that are split',
      sheets: [
        sheet('Budget', [
          ['Budget 2027 (tkr)'],
          ['', 'Kompass', 'Navet', 'Kansli', 'Summa'],
          ['Medlemsbidrag', null, null, null, 4020],
          ['Personal', 1200, 900, 800, 2900],
          ['Lokal', 300, 250, 150, 700],
          ['Resor', 50, 40, 30, 120],
          ['IT', 20, 20, 60, 100],
          ['Övrigt', 100, 60, 40, 200],
          ['Summa kostnader', 1670, 1270, 1080, 4020],
        ]),
      ],
    },
    {
      name: 'income that few rows have, beside costs and the net',
      sheets: [
        sheet('Drift', [
          ['Driftredovisning 2025 (tkr)'],
          ['Verksamhet', 'Intäkt', 'Kostnad', 'Netto'],
          ['Insats A', 120, 2900, -2780],
          ['Insats B', 40, 900, -860],
          ['Kansli', 10, 1540, -1530],
          ['Revision', null, 60, -60],
        ]),
      ],
      checks: 4,
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
    {
      name: 'a row with a remark in place of the amount, that the typed sum does without',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Kommentar'],
          ['Team', 2400, 'två tjänster'],
          ['Projekt', null, 'startar i höst'],
          ['Kansli', 900, null],
          ['Revision', 60, null],
          ['Hyra', 80, null],
          ['Summa kostnader', 3440, 'avrundat'],
        ]),
      ],
      checks: 6,
      findings: [{ messageId: 'sumHolds', cell: 'B4', cells: ['B4', 'A4'], label: 'Projekt', data: { sum: 'B8' } }],
    },
    {
      name: 'the last row of a typed sum that does without it',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Kostnader'],
          ['Team', 1400],
          ['Projekt', 350],
          ['Kansli', 900],
          ['Revision', null],
          ['Summa kostnader', 2650],
        ]),
      ],
      findings: [{ messageId: 'sumHolds', cell: 'B7', severity: 'note' }],
    },
    {
      name: 'a row and the sum over it, both without amounts',
      sheets: [budget([], [])],
      findings: [
        { messageId: 'noAmount', cell: 'B5' },
        { messageId: 'sumWithoutAmount', cell: 'B7', cells: ['B7', 'C7', 'A7'] },
      ],
    },
    {
      name: 'a row without amounts, under a sum that is typed in one of two years',
      sheets: [budget([], [3300])],
      findings: [{ messageId: 'sumHolds', cell: 'B5' }],
    },
    {
      name: 'a sum without an amount that the typed grand total does without',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli', 900],
          ['Hyra', 80],
          ['Summa kansli', null],
          ['Team', 2400],
          ['Vägen in', 350],
          ['Totala kostnader', 3730],
        ]),
      ],
      findings: [{ messageId: 'sumWithoutAmount', cell: 'B5', severity: 'error' }],
    },
    {
      name: 'a year that three rows of five have an amount in',
      sheets: [
        sheet('Budget', [
          ['Budget 2026, plan 2027 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Team', 2400, 2400],
          ['Projekt', 350, null],
          ['Kansli', 900, 900],
          ['Revision', 60, null],
          ['Hyra', 80, 80],
        ]),
      ],
      findings: [
        { messageId: 'someEmpty', cell: 'C4' },
        { messageId: 'someEmpty', cell: 'C6' },
      ],
    },
  ],
});
