import { HYG05 } from '../../../src/rules/hyg/HYG-05';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (first: GridCell, second: GridCell = 900) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Team', 2400],
    ['Projekt', first],
    ['Kansli', second],
    ['Revision', 60],
  ]);

export const cases = ruleCases(HYG05, {
  accept: [
    { name: 'formulas with values', sheets: [budget(f('2*150', 300))] },
    { name: 'the word for an error typed as text', sheets: [budget('#SAKNAS!')] },
    {
      name: 'errors on a sheet that the review itself has written',
      sheets: [
        budget(300),
        sheet(
          'Sammanställning',
          [
            ['Summa', f('Budget!Z9*2', { error: '#REF!' })],
            ['Antal', f('2*3', null)],
          ],
          {
            generated: 'summary',
          },
        ),
      ],
      checks: 1,
    },
    {
      name: 'a workbook without sheets that calculates only when asked',
      sheets: [],
      adjust: (reading) => ({ ...reading, calculation: 'manual' }),
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'each kind of error, and one that comes from another',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Team', f('#REF!*2', { error: '#REF!' }), f('SUMMERA(C9)', { error: '#NAME?' })],
          ['Projekt', f('1/0', { error: '#DIV/0!' }), f('"a"*2', { error: '#VALUE!' })],
          ['Kansli', f('VLOOKUP("x",A1:A2,1,0)', { error: '#N/A' }), f('SQRT(-1)', { error: '#NUM!' })],
          ['Revision', 60, 60],
          ['Summa kostnader', f('SUM(B3:B6)', { error: '#REF!' }), 60],
        ]),
      ],
      findings: [
        { messageId: 'reference', cell: 'B3', severity: 'error', label: 'Team, 2026', cells: ['B3'] },
        { messageId: 'name', cell: 'C3', severity: 'error', label: 'Team, 2027', cells: ['C3'] },
        { messageId: 'division', cell: 'B4', severity: 'error', label: 'Projekt, 2026', cells: ['B4'] },
        { messageId: 'value', cell: 'C4', severity: 'error', label: 'Projekt, 2027', cells: ['C4'] },
        { messageId: 'notFound', cell: 'B5', severity: 'error', label: 'Kansli, 2026', cells: ['B5'] },
        {
          messageId: 'other',
          cell: 'C5',
          severity: 'error',
          label: 'Kansli, 2027',
          cells: ['C5'],
          data: { error: '#NUM!' },
        },
        {
          messageId: 'inherited',
          cell: 'B7',
          severity: 'error',
          label: 'Summa kostnader, 2026',
          cells: ['B7', 'B3'],
          restsOn: ['B3'],
          data: { from: 'Budget!B3' },
        },
      ],
    },
    {
      name: 'formulas that were never calculated, once a sheet',
      sheets: [budget(f('2*150', null), f('3*300', null))],
      findings: [
        {
          messageId: 'notCalculated',
          cell: 'B4',
          severity: 'warning',
          label: 'Budget',
          cells: ['B4', 'B5'],
          data: { cells: 'B4 och B5' },
        },
      ],
    },
    {
      name: 'a workbook that calculates only when asked',
      sheets: [budget(300)],
      adjust: (reading) => ({ ...reading, calculation: 'manual' }),
      findings: [{ messageId: 'manualCalculation', cell: null, severity: 'note', label: 'Budget', cells: [] }],
    },
    {
      name: 'an error that its own circle gives, and one outside every table',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Team', 2400],
          ['Projekt', f('SUM(B3:B4)', { error: '#VALUE!' })],
          ['Kansli', 900],
        ]),
        sheet('Kladd', [[f('1/0', { error: '#DIV/0!' })]]),
      ],
      findings: [
        { messageId: 'value', cell: 'Budget!B4', label: 'Projekt, 2026', cells: ['Budget!B4'] },
        { messageId: 'division', cell: 'Kladd!A1', label: 'A1', cells: ['Kladd!A1'] },
      ],
    },
    {
      name: 'an error value that is typed, beside another',
      sheets: [budget({ error: '#N/A' }, { error: '#N/A' })],
      findings: [
        { messageId: 'notFound', cell: 'B4', restsOn: [] },
        { messageId: 'notFound', cell: 'B5', restsOn: [] },
      ],
    },
    {
      name: 'a workbook that calculates only when asked, told at its first table',
      sheets: [sheet('Framsida', [['Samordningsförbundet']]), budget(300)],
      adjust: (reading) => ({ ...reading, calculation: 'manual' }),
      findings: [{ messageId: 'manualCalculation', cell: null, sheet: 'Budget', label: 'Budget', cells: [] }],
    },
    {
      name: 'a workbook without tables that calculates only when asked, told at its first sheet',
      sheets: [sheet('Framsida', [['Samordningsförbundet']]), sheet('Baksida', [['Kontakt']])],
      adjust: (reading) => ({ ...reading, calculation: 'manual' }),
      findings: [{ messageId: 'manualCalculation', cell: null, sheet: 'Framsida', label: 'Framsida' }],
    },
  ],
});
