import { BAL01 } from '../../../src/rules/bal/BAL-01';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { budget, shortBudget } from './grids';

export const cases = ruleCases(BAL01, {
  accept: [
    { name: 'a budget with a surplus', checks: 1, sheets: [shortBudget(12000, 11900)] },
    { name: 'income above costs', checks: 1, sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }])] },
    {
      name: 'an outcome with a deficit, which is no plan',
      sheets: [
        sheet('Resultaträkning', [
          ['Resultaträkning 2025 (tkr)'],
          ['', 'Utfall 2025'],
          ['Verksamhetens intäkter', 11000],
          ['Verksamhetens kostnader', 11500],
          ['Årets resultat', -500],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'a deficit that only a wrong sum makes',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Budget 2026'],
          ['Intäkter'],
          ['Medlemsbidrag', 12000],
          ['Ränteintäkter', 500],
          ['Summa intäkter', f('SUM(B5:B5)', 12000)],
          ['Kostnader'],
          ['Kansli', 2000],
          ['Samordningsteam', 10200],
          ['Summa kostnader', f('SUM(B9:B10)', 12200)],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'a sum that leaves out a cost and so hides nothing but itself',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Budget 2026'],
          ['Intäkter'],
          ['Medlemsbidrag', 12000],
          ['Ränteintäkter', 500],
          ['Summa intäkter', f('SUM(B5:B6)', 12500)],
          ['Kostnader'],
          ['Kansli', 2000],
          ['Samordningsteam', 10700],
          ['Summa kostnader', f('SUM(B9:B9)', 2000)],
        ]),
      ],
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'a budget with a deficit',
      checks: 1,
      sheets: [shortBudget(12000, 12395)],
      findings: [
        {
          messageId: 'deficit',
          cell: 'B6',
          severity: 'warning',
          label: 'Summa kostnader, 2026',
          expected: '12000 tkr',
          actual: '12395 tkr',
          difference: '395 tkr',
          cells: ['B6', 'B3'],
          restsOn: ['B6', 'B3'],
          data: { cost: '12 395 tkr', income: '12 000 tkr', deficit: '395 tkr' },
        },
      ],
    },
    {
      name: 'costs above income',
      checks: 1,
      sheets: [budget([{ year: 2026, income: 12000, cost: 12395 }])],
      findings: [
        {
          messageId: 'deficit',
          cell: 'B10',
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          difference: '395 tkr',
          data: { cost: '12 395 tkr', income: '12 000 tkr', deficit: '395 tkr' },
        },
      ],
    },
    {
      name: 'costs above income, with enough eget kapital',
      checks: 1,
      sheets: [
        budget(
          [{ year: 2026, income: 12000, cost: 12395 }],
          ['Ingående eget kapital', 2000],
          ['Utgående eget kapital', 1605],
        ),
      ],
      findings: [
        {
          messageId: 'covered',
          cell: 'B10',
          data: { deficit: '395 tkr', equity: '2 000 tkr', cost: '12 395 tkr', income: '12 000 tkr' },
          label: 'Summa kostnader, 2026',
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          difference: '395 tkr',
          cells: ['B10', 'B6', 'B11'],
          restsOn: ['B10', 'B6'],
        },
      ],
    },
    {
      name: 'costs above income, with a row for the use of eget kapital',
      checks: 1,
      sheets: [budget([{ year: 2026, income: 12000, cost: 12395 }], ['Användning av eget kapital', 395])],
      findings: [
        {
          messageId: 'used',
          cell: 'B10',
          data: { use: 'Budget!B12', cost: '12 395 tkr', income: '12 000 tkr', deficit: '395 tkr' },
          label: 'Summa kostnader, 2026',
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          difference: '395 tkr',
          cells: ['B10', 'B6', 'B11'],
          restsOn: ['B10', 'B6'],
        },
      ],
    },
    {
      name: 'income and costs that are equal, as a note',
      checks: 1,
      sheets: [budget([{ year: 2026, income: 12000, cost: 12000 }])],
      findings: [
        {
          messageId: 'equal',
          cell: 'B10',
          severity: 'note',
          label: 'Summa kostnader, 2026',
          cells: ['B10', 'B6', 'B11'],
          restsOn: ['B10', 'B6'],
          data: { income: '12 000 tkr' },
        },
      ],
    },
    {
      name: 'a follow-up that repeats a budget with a deficit, as a note',
      checks: 1,
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning januari-augusti 2026 (tkr)'],
          [],
          ['', 'Budget 2026', 'Utfall jan-aug', 'Prognos 2026'],
          ['Summa intäkter', 8000, 5300, 8000],
          ['Summa kostnader', 8400, 5300, 8300],
          ['Resultat', -400, 0, -300],
        ]),
      ],
      findings: [
        {
          messageId: 'deficit',
          cell: 'B5',
          severity: 'note',
          expected: '8000 tkr',
          actual: '8400 tkr',
          difference: '400 tkr',
          data: { cost: '8 400 tkr', income: '8 000 tkr', deficit: '400 tkr' },
        },
      ],
    },
    {
      name: 'one planned year of three',
      checks: 3,
      sheets: [
        budget([
          { year: 2026, income: 12000, cost: 11900 },
          { year: 2027, income: 12000, cost: 12100 },
          { year: 2028, income: 12000, cost: 11900 },
        ]),
      ],
      findings: [
        {
          messageId: 'deficit',
          cell: 'C10',
          difference: '100 tkr',
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12100 tkr',
          data: { cost: '12 100 tkr', income: '12 000 tkr', deficit: '100 tkr' },
        },
      ],
    },
    {
      name: 'a use of eget kapital that is not the deficit',
      checks: 1,
      sheets: [budget([{ year: 2026, income: 12000, cost: 12395 }], ['Användning av eget kapital', 300])],
      findings: [
        {
          messageId: 'deficit',
          cell: 'B10',
          difference: '395 tkr',
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          data: { cost: '12 395 tkr', income: '12 000 tkr', deficit: '395 tkr' },
        },
      ],
    },
    {
      name: 'a use of eget kapital that is rounded up by a step',
      checks: 1,
      sheets: [budget([{ year: 2026, income: 12000, cost: 12395 }], ['Användning av eget kapital', 396])],
      findings: [
        {
          messageId: 'used',
          cell: 'B10',
          data: { use: 'Budget!B12', cost: '12 395 tkr', income: '12 000 tkr', deficit: '395 tkr' },
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          difference: '395 tkr',
        },
      ],
    },
    {
      name: 'eget kapital that is not enough',
      checks: 1,
      sheets: [budget([{ year: 2026, income: 12000, cost: 12395 }], ['Ingående eget kapital', 394])],
      findings: [
        {
          messageId: 'deficit',
          cell: 'B10',
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          difference: '395 tkr',
          data: { cost: '12 395 tkr', income: '12 000 tkr', deficit: '395 tkr' },
        },
      ],
    },
    {
      name: 'eget kapital that is just enough',
      checks: 1,
      sheets: [budget([{ year: 2026, income: 12000, cost: 12395 }], ['Ingående eget kapital', 395])],
      findings: [
        {
          messageId: 'covered',
          cell: 'B10',
          data: { equity: '395 tkr', cost: '12 395 tkr', income: '12 000 tkr', deficit: '395 tkr' },
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          difference: '395 tkr',
        },
      ],
    },
    {
      name: 'a later year, with the eget kapital that it opens with',
      checks: 2,
      sheets: [
        budget(
          [
            { year: 2026, income: 12000, cost: 11900 },
            { year: 2027, income: 12000, cost: 12100 },
          ],
          ['Ingående eget kapital', 2000, 2100],
        ),
      ],
      findings: [
        {
          messageId: 'covered',
          cell: 'C10',
          data: { equity: '2 100 tkr', cost: '12 100 tkr', income: '12 000 tkr', deficit: '100 tkr' },
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12100 tkr',
          difference: '100 tkr',
        },
      ],
    },
  ],
});
