import { BAL06 } from '../../../src/rules/bal/BAL-06';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { budget, shortBudget } from './grids';

const deficit = { year: 2026, income: 12000, cost: 12395 };

export const cases = ruleCases(BAL06, {
  accept: [
    {
      name: 'a deficit with a use of eget kapital',
      sheets: [shortBudget(12000, 12395, ['Användning av eget kapital', 395])],
    },
    { name: 'eget kapital that the year opens with', sheets: [budget([deficit], ['Ingående eget kapital', 2000])] },
    { name: 'a use of eget kapital', sheets: [budget([deficit], ['Användning av eget kapital', 395])] },
    {
      name: 'no deficit',
      sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a deficit without any cover',
      sheets: [shortBudget(12000, 12395)],
      findings: [
        {
          messageId: 'none',
          cell: 'B6',
          severity: 'error',
          data: { deficit: '395 tkr' },
          label: 'Summa kostnader, 2026',
          cells: ['B6', 'B3'],
          restsOn: ['B6', 'B3'],
        },
      ],
    },
    {
      name: 'a deficit that nothing covers',
      sheets: [budget([deficit])],
      findings: [{ messageId: 'none', cell: 'B11', severity: 'error', data: { deficit: '395 tkr' } }],
    },
    {
      name: 'several such years, told once',
      sheets: [budget([deficit, { year: 2027, income: 12000, cost: 12100 }])],
      findings: [
        {
          messageId: 'noneInYears',
          cell: 'B11',
          data: { years: '2026 och 2027', deficit: '395 tkr' },
          label: 'Årets resultat, 2026',
          severity: 'error',
          cells: ['B11', 'B10', 'B6', 'C11', 'C10', 'C6'],
          restsOn: ['B11', 'B10', 'B6', 'C11', 'C10', 'C6'],
        },
      ],
    },
    {
      name: 'a cover that is too small',
      sheets: [budget([deficit], ['Användning av eget kapital', 300])],
      findings: [
        {
          messageId: 'tooSmall',
          cell: 'B11',
          expected: '395 tkr',
          actual: '300 tkr',
          data: { missing: '95 tkr', deficit: '395 tkr', cover: '300 tkr' },
          label: 'Årets resultat, 2026',
          severity: 'error',
          difference: '-95 tkr',
          cells: ['B11', 'B10', 'B6', 'B12'],
          restsOn: ['B11', 'B10', 'B6', 'B12'],
        },
      ],
    },
    {
      name: 'a grant that covers a part, by its own words',
      sheets: [budget([deficit], ['Täckning genom väntat bidrag', 200])],
      findings: [
        {
          messageId: 'tooSmall',
          cell: 'B11',
          difference: '-195 tkr',
          severity: 'error',
          expected: '395 tkr',
          actual: '200 tkr',
          data: { deficit: '395 tkr', cover: '200 tkr', missing: '195 tkr' },
        },
      ],
    },
    {
      name: 'a cover without an amount',
      sheets: [budget([deficit])],
      adjust: (reading) => ({
        ...reading,
        statements: [
          {
            kind: 'deficitCover',
            cell: { sheet: 'Budget', row: 12, column: 0 },
            text: 'Underskottet täcks av ett väntat bidrag',
            year: 2026,
            date: null,
            ore: null,
          },
        ],
      }),
      findings: [
        {
          messageId: 'withoutAmount',
          cell: 'B11',
          severity: 'warning',
          label: 'Årets resultat, 2026',
          cells: ['B11', 'B10', 'B6', 'A13'],
          restsOn: ['B11', 'B10', 'B6', 'A13'],
          data: { deficit: '395 tkr', cover: 'Underskottet täcks av ett väntat bidrag' },
        },
      ],
    },
    {
      name: 'a deficit that only the text tells of, with a cover without an amount',
      sheets: [
        sheet('Text', [
          ['Kostnaderna överstiger intäkterna med 395 tkr. Balans kommer att uppstå genom ett väntat statsbidrag.'],
        ]),
      ],
      findings: [
        {
          messageId: 'withoutAmount',
          cell: 'A1',
          severity: 'warning',
          data: { deficit: '395 tkr', cover: 'Balans kommer att uppstå genom ett väntat statsbidrag.' },
        },
      ],
    },
  ],
});
