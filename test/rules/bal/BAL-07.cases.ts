import { BAL07 } from '../../../src/rules/bal/BAL-07';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { budget, shortBudget } from './grids';

const deficit = { year: 2026, income: 12000, cost: 12395 };
const goal = (text: string) => sheet('Mål', [['Finansiella mål'], [text]]);
const withinIncome = goal('Förbundets kostnader ska under 2026 inte överstiga intäkterna.');
const withinFrame = goal('Förbundets kostnader ska under 2026 inte överstiga budgetramen.');

export const cases = ruleCases(BAL07, {
  accept: [
    { name: 'costs within income, as the goal says', sheets: [shortBudget(12000, 11900), withinIncome] },
    { name: 'a goal that is kept', sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }]), withinIncome] },
    {
      name: 'a frame that holds, and income that covers the costs',
      sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }], ['Ingående eget kapital', 2000]), withinFrame],
    },
    { name: 'a frame that is not known', sheets: [budget([deficit]), withinFrame], checksSomething: false },
    {
      name: 'a goal for another year',
      sheets: [budget([deficit]), goal('Förbundets kostnader ska under 2024 inte överstiga intäkterna.')],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'costs above income, against the goal',
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
  ],
});
