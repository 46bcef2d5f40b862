import { Decimal, type Ore } from '../../../src/money';
import type { Reading } from '../../../src/reading/model';
import { BAL06 } from '../../../src/rules/bal/BAL-06';
import { sheet } from '../../support/grid';
import { ruleCases, type AcceptCase } from '../../support/ruleTester';
import { budget, shortBudget } from './grids';

const deficit = { year: 2026, income: 12000, cost: 12395 };

type Statement = Reading['statements'][number];
type AdjustedCase = Pick<AcceptCase, 'sheets' | 'adjust'>;

/** A text and what its sentences say, one a row. */
const told = (...statements: readonly (Partial<Statement> & Pick<Statement, 'kind'>)[]): AdjustedCase => ({
  sheets: [
    sheet(
      'Text',
      statements.map(({ kind, year = '', ore }) => [`${kind} ${year ?? ''} ${ore?.toFixed() ?? ''}`]),
    ),
  ],
  adjust: (reading) => ({
    ...reading,
    statements: statements.map((one, row) => ({
      cell: { sheet: 'Text', row, column: 0 },
      text: `Mening ${row + 1}`,
      year: null,
      date: null,
      ore: null,
      ...one,
    })),
  }),
});
const tkr = (amount: number) => new Decimal(amount).times(100_000);

/** A budget with a deficit and a sentence that says what covers it. */
const coverOf = (year: number | null, ore: Ore | null = null): AdjustedCase => ({
  sheets: [budget([deficit], [`Underskottet täcks av bidrag ${year ?? ''}`], [`${ore?.toFixed() ?? 'väntas'}`])],
  adjust: (reading) => ({
    ...reading,
    tables: reading.tables.map((table) => ({
      ...table,
      rows: table.rows.filter(({ concept, role }) => role !== 'note' && concept !== 'deficitCover'),
    })),
    statements: [
      {
        kind: 'deficitCover',
        cell: { sheet: 'Budget', row: 12, column: 0 },
        text: 'Täcks av bidrag',
        year,
        date: null,
        ore,
      },
    ],
  }),
});

export const cases = ruleCases(BAL06, {
  accept: [
    {
      name: 'a deficit with a use of eget kapital',
      checks: 1,
      sheets: [shortBudget(12000, 12395, ['Användning av eget kapital', 395])],
    },
    {
      name: 'eget kapital that the year opens with',
      checks: 1,
      sheets: [budget([deficit], ['Ingående eget kapital', 2000])],
    },
    { name: 'a use of eget kapital', checks: 1, sheets: [budget([deficit], ['Användning av eget kapital', 395])] },
    {
      name: 'no deficit',
      sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }])],
      checks: 0,
    },
    {
      name: 'a cover that is too small where eget kapital is known, which BAL-04 speaks of',
      checks: 1,
      sheets: [budget([deficit], ['Ingående eget kapital', 2000], ['Användning av eget kapital', 300])],
    },
    {
      name: 'a cover that is too small beside a frame that is known',
      checks: 1,
      sheets: [budget([deficit], ['Budgetram', 13000], ['Användning av eget kapital', 300])],
    },
    {
      name: 'a cover that is a rounding step too small',
      checks: 1,
      sheets: [budget([deficit], ['Användning av eget kapital', 394])],
    },
    { name: 'a cover that the text gives for all years', checks: 1, ...coverOf(null, tkr(395)) },
    {
      name: 'a deficit of the text with a cover that is enough, and more to come',
      checks: 1,
      ...told({ kind: 'deficit', ore: tkr(395) }, { kind: 'deficitCover', ore: tkr(400) }, { kind: 'deficitCover' }),
    },
    {
      name: 'a deficit of the text whose only cover is for another year',
      checks: 1,
      ...told({ kind: 'deficit', ore: tkr(395), year: 2026 }, { kind: 'deficitCover', year: 2027 }),
    },
  ],
  reject: [
    {
      name: 'a deficit without any cover',
      checks: 1,
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
      checks: 1,
      sheets: [budget([deficit])],
      findings: [{ messageId: 'none', cell: 'B11', severity: 'error', data: { deficit: '395 tkr' } }],
    },
    {
      name: 'several such years, told once',
      checks: 2,
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
      checks: 1,
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
      checks: 1,
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
      checks: 1,
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
      checks: 1,
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
    {
      name: 'a deficit of the text with a cover that is not enough, and more to come',
      checks: 1,
      ...told({ kind: 'deficit', ore: tkr(395) }, { kind: 'deficitCover', ore: tkr(200) }, { kind: 'deficitCover' }),
      findings: [
        {
          messageId: 'withoutAmount',
          cell: 'A1',
          severity: 'warning',
          cells: ['A1', 'A2', 'A3'],
          label: 'Mening 1',
          data: { deficit: '395 000 kr', cover: 'Mening 3' },
        },
      ],
    },
    {
      name: 'a deficit of the text with a cover for any year',
      checks: 1,
      ...told({ kind: 'deficit', ore: tkr(395), year: 2026 }, { kind: 'deficitCover' }),
      findings: [{ messageId: 'withoutAmount', cell: 'A1' }],
    },
    {
      name: 'a deficit of the text for no year with a cover for one',
      checks: 1,
      ...told({ kind: 'deficit', ore: tkr(395) }, { kind: 'deficitCover', year: 2027 }),
      findings: [{ messageId: 'withoutAmount', cell: 'A1' }],
    },
    {
      name: 'a deficit of the text with a cover for its year',
      checks: 1,
      ...told({ kind: 'deficit', ore: tkr(395), year: 2026 }, { kind: 'deficitCover', year: 2026 }),
      findings: [{ messageId: 'withoutAmount', cell: 'A1' }],
    },
    {
      name: 'a cover that the text gives for another year',
      checks: 1,
      ...coverOf(2027),
      findings: [{ messageId: 'none', cell: 'B11', severity: 'error' }],
    },
    {
      name: 'a cover without an amount for no year in particular',
      checks: 1,
      ...coverOf(null),
      findings: [{ messageId: 'withoutAmount', cell: 'B11', severity: 'warning' }],
    },
    {
      name: 'a first year before eget kapital is known, and a second with it',
      checks: 2,
      sheets: [
        budget(
          [deficit, { year: 2027, income: 12000, cost: 12100 }],
          ['Ingående eget kapital', null, 2000],
          ['Användning av eget kapital', 300, 50],
        ),
      ],
      findings: [
        {
          messageId: 'tooSmall',
          cell: 'B11',
          difference: '-95 tkr',
          severity: 'error',
          expected: '395 tkr',
          actual: '300 tkr',
          data: { deficit: '395 tkr', cover: '300 tkr', missing: '95 tkr' },
        },
      ],
    },
    {
      name: 'a cover that is enough for the first of two years',
      checks: 2,
      sheets: [
        budget([deficit, { year: 2027, income: 12000, cost: 12100 }], ['Planerad täckning genom bidrag', 395, 50]),
      ],
      findings: [
        {
          messageId: 'tooSmall',
          cell: 'C11',
          expected: '100 tkr',
          actual: '50 tkr',
          severity: 'error',
          difference: '-50 tkr',
          data: { deficit: '100 tkr', cover: '50 tkr', missing: '50 tkr' },
        },
      ],
    },
    {
      name: 'a row for the cover that is empty',
      checks: 2,
      sheets: [
        budget([deficit, { year: 2027, income: 12000, cost: 12100 }], ['Planerad täckning genom bidrag', null, 100]),
      ],
      findings: [
        {
          messageId: 'withoutAmount',
          cell: 'B11',
          severity: 'warning',
          data: { cover: 'Planerad täckning genom bidrag', deficit: '395 tkr' },
        },
      ],
    },
    {
      name: 'a heading over a cover that is too small',
      checks: 1,
      sheets: [budget([deficit], ['Täckning av underskottet'], ['Användning av eget kapital', 300])],
      findings: [
        {
          messageId: 'tooSmall',
          cell: 'B11',
          actual: '300 tkr',
          severity: 'error',
          expected: '395 tkr',
          difference: '-95 tkr',
          data: { deficit: '395 tkr', cover: '300 tkr', missing: '95 tkr' },
        },
      ],
    },
    {
      name: 'a financing of the deficit that is too small',
      checks: 1,
      sheets: [budget([deficit], ['Finansiering av underskott', 200])],
      findings: [
        {
          messageId: 'tooSmall',
          cell: 'B11',
          actual: '200 tkr',
          severity: 'error',
          expected: '395 tkr',
          difference: '-195 tkr',
          data: { deficit: '395 tkr', cover: '200 tkr', missing: '195 tkr' },
        },
      ],
    },
  ],
});
