import { Decimal } from '../../../src/money';
import type { Reading } from '../../../src/reading/model';
import { BAL07 } from '../../../src/rules/bal/BAL-07';
import { sheet } from '../../support/grid';
import { ruleCases, type AcceptCase } from '../../support/ruleTester';
import { budget, shortBudget } from './grids';

const deficit = { year: 2026, income: 12000, cost: 12395 };
const goal = (text: string) => sheet('Mål', [['Finansiella mål'], [text]]);
const withinIncome = goal('Förbundets kostnader ska under 2026 inte överstiga intäkterna.');
const withinFrame = goal('Förbundets kostnader ska under 2026 inte överstiga budgetramen.');

type Statement = Reading['statements'][number];
/** A text that tells of a deficit, and a goal, each of a year or of none. */
const told = (deficitYear: number | null, goalYear: number | null): Pick<AcceptCase, 'sheets' | 'adjust'> => ({
  sheets: [
    sheet('Text', [
      ['Underskott', `${deficitYear ?? 'inget år'}`],
      ['Mål', `${goalYear ?? 'inget år'}`],
    ]),
  ],
  adjust: (reading) => {
    const common = { date: null, ore: null };
    const cell = (row: number) => ({ sheet: 'Text', row, column: 0 });
    const statements: Statement[] = [
      {
        ...common,
        kind: 'deficit',
        cell: cell(0),
        text: 'Det fattas',
        year: deficitYear,
        ore: new Decimal(39_500_000),
      },
      { ...common, kind: 'goalCostsWithinIncome', cell: cell(1), text: 'Målet', year: goalYear },
    ];
    return { ...reading, statements, budgetYear: 2026 };
  },
});
const anyYear = goal('Förbundets kostnader ska inte överstiga intäkterna.');
const anyFrame = goal('Förbundets kostnader ska inte överstiga budgetramen.');

export const cases = ruleCases(BAL07, {
  accept: [
    { name: 'costs within income, as the goal says', checks: 1, sheets: [shortBudget(12000, 11900), withinIncome] },
    {
      name: 'a goal that is kept',
      checks: 1,
      sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }]), withinIncome],
    },
    {
      name: 'a frame that holds, and income that covers the costs',
      checks: 1,
      sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }], ['Ingående eget kapital', 2000]), withinFrame],
    },
    { name: 'a frame that is not known', sheets: [budget([deficit]), withinFrame], checks: 0 },
    {
      name: 'a goal for another year',
      sheets: [budget([deficit]), goal('Förbundets kostnader ska under 2024 inte överstiga intäkterna.')],
      checks: 0,
    },
    {
      name: 'a deficit of the text in a workbook without goals',
      sheets: [sheet('Text', [['Kostnaderna överstiger intäkterna med 395 tkr.']])],
      checks: 0,
    },
    { name: 'a deficit of the text and a goal for another year', ...told(2026, 2027), checks: 0 },
    {
      name: 'costs that are all the frame',
      checks: 1,
      sheets: [budget([{ year: 2026, income: 12000, cost: 12000 }], ['Budgetram', 12000]), withinFrame],
    },
  ],
  reject: [
    {
      name: 'costs above income, against the goal',
      checks: 1,
      sheets: [shortBudget(12000, 12395), withinIncome],
      findings: [
        {
          messageId: 'income',
          cell: 'Budget!B6',
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          label: 'Summa kostnader, 2026',
          difference: '395 tkr',
          cells: ['Budget!B6', 'Budget!B3', 'Mål!A2'],
          restsOn: ['Budget!B6', 'Budget!B3'],
          data: { goal: 'Mål!A2', cost: '12 395 tkr', income: '12 000 tkr' },
        },
      ],
    },
    {
      name: 'costs above income against the goal',
      checks: 1,
      sheets: [budget([deficit]), withinIncome],
      findings: [
        {
          messageId: 'income',
          cell: 'Budget!B10',
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          data: { goal: 'Mål!A2', cost: '12 395 tkr', income: '12 000 tkr' },
          difference: '395 tkr',
        },
      ],
    },
    {
      name: 'costs above the frame against the goal',
      checks: 1,
      sheets: [budget([deficit], ['Ingående eget kapital', 300]), withinFrame],
      findings: [
        {
          messageId: 'frame',
          cell: 'Budget!B10',
          expected: '12300 tkr',
          difference: '95 tkr',
          label: 'Summa kostnader, 2026',
          severity: 'warning',
          actual: '12395 tkr',
          cells: ['Budget!B10', 'Budget!B6', 'Budget!B11', 'Mål!A2'],
          restsOn: ['Budget!B10', 'Budget!B6', 'Budget!B11'],
          data: { goal: 'Mål!A2', cost: '12 395 tkr', frame: '12 300 tkr' },
        },
      ],
    },
    {
      name: 'a goal that holds only with eget kapital, as a note',
      checks: 1,
      sheets: [budget([deficit], ['Ingående eget kapital', 2000]), withinFrame],
      findings: [
        {
          messageId: 'widerThanLaw',
          cell: 'Mål!A2',
          severity: 'note',
          data: { year: '2026', cost: '12 395 tkr', income: '12 000 tkr' },
          label: 'Förbundets kostnader ska under 2026 inte överstiga budgetram …',
          cells: ['Mål!A2', 'Budget!B10', 'Budget!B6'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'a deficit that only the text tells of, against the goal',
      checks: 1,
      sheets: [sheet('Text', [['Kostnaderna överstiger intäkterna med 395 tkr.']]), withinIncome],
      findings: [
        {
          messageId: 'told',
          cell: 'Text!A1',
          severity: 'warning',
          data: { goal: 'Mål!A2', deficit: '395 tkr' },
          label: 'Kostnaderna överstiger intäkterna med 395 tkr.',
          cells: ['Text!A1', 'Mål!A2'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'a deficit of the text and a goal for its year',
      checks: 1,
      ...told(2026, 2026),
      findings: [{ messageId: 'told', cell: 'A1', cells: ['A1', 'A2'], data: { goal: 'Text!A2' } }],
    },
    {
      name: 'a deficit of the text and a goal for every year',
      checks: 1,
      ...told(2026, null),
      findings: [{ messageId: 'told', cell: 'A1' }],
    },
    {
      name: 'a deficit of the text for no year and a goal for one',
      checks: 1,
      ...told(null, 2027),
      findings: [{ messageId: 'told', cell: 'A1' }],
    },
    {
      name: 'costs above income against a goal for every year',
      checks: 1,
      sheets: [budget([deficit]), anyYear],
      findings: [
        {
          messageId: 'income',
          cell: 'Budget!B10',
          difference: '395 tkr',
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          data: { goal: 'Mål!A2', cost: '12 395 tkr', income: '12 000 tkr' },
        },
      ],
    },
    {
      name: 'costs above a stated frame',
      checks: 1,
      sheets: [budget([deficit], ['Budgetram', 12300]), withinFrame],
      findings: [
        {
          messageId: 'frame',
          cell: 'Budget!B10',
          expected: '12300 tkr',
          cells: ['Budget!B10', 'Budget!B6', 'Budget!B11', 'Budget!B12', 'Mål!A2'],
          restsOn: ['Budget!B10', 'Budget!B6', 'Budget!B11', 'Budget!B12'],
          severity: 'warning',
          actual: '12395 tkr',
          difference: '95 tkr',
          data: { goal: 'Mål!A2', cost: '12 395 tkr', frame: '12 300 tkr' },
        },
      ],
    },
    {
      name: 'costs above income, where the frame has nothing to do with the goal',
      checks: 1,
      sheets: [budget([deficit], ['Budgetram', 12300]), withinIncome],
      findings: [
        {
          messageId: 'income',
          cell: 'Budget!B10',
          cells: ['Budget!B10', 'Budget!B6', 'Budget!B11', 'Mål!A2'],
          restsOn: ['Budget!B10', 'Budget!B6', 'Budget!B11'],
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          difference: '395 tkr',
          data: { goal: 'Mål!A2', cost: '12 395 tkr', income: '12 000 tkr' },
        },
      ],
    },
    {
      name: 'a later year above the frame that its own opening gives',
      checks: 2,
      sheets: [
        budget([deficit, { year: 2027, income: 12000, cost: 12800 }], ['Ingående eget kapital', 1000]),
        anyFrame,
      ],
      findings: [
        {
          messageId: 'frame',
          cell: 'Budget!C10',
          expected: '12605 tkr',
          severity: 'warning',
          actual: '12800 tkr',
          difference: '195 tkr',
          data: { goal: 'Mål!A2', cost: '12 800 tkr', frame: '12 605 tkr' },
        },
        {
          messageId: 'widerThanLaw',
          cell: 'Mål!A2',
          data: { year: '2026', cost: '12 395 tkr', income: '12 000 tkr' },
          severity: 'note',
        },
      ],
    },
    {
      name: 'a broken goal beside one that only eget kapital keeps, which needs no more words',
      checks: 2,
      sheets: [
        budget([deficit], ['Ingående eget kapital', 2000]),
        sheet('Mål', [
          ['Finansiella mål'],
          ['Förbundets kostnader ska inte överstiga budgetramen.'],
          ['Förbundets kostnader ska inte överstiga intäkterna.'],
        ]),
      ],
      findings: [
        {
          messageId: 'income',
          cell: 'Budget!B10',
          data: { goal: 'Mål!A3', cost: '12 395 tkr', income: '12 000 tkr' },
          severity: 'warning',
          expected: '12000 tkr',
          actual: '12395 tkr',
          difference: '395 tkr',
        },
      ],
    },
  ],
});
