import { EK06 } from '../../../src/rules/ek/EK-06';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withDocuments } from '../../support/settings';

const plan = (...lines: readonly string[]) =>
  sheet('Mål', [
    ...lines.map((line) => [line]),
    [],
    ['Budget 2026 (tkr)'],
    ['', 2026],
    ['Kansli', 500],
    ['Insatser', 700],
  ]);
const goal = 'Förbundets kostnader ska inte överstiga intäkterna.';

export const cases = ruleCases(EK06, {
  accept: [
    {
      name: 'a goal with the guidelines it rests on',
      checks: 1,
      sheets: [plan('Riktlinjer för god ekonomisk hushållning: eget kapital ska vara minst 1 000 tkr.', goal)],
    },
    {
      name: 'the decision in the settings',
      checks: 1,
      sheets: [plan(goal)],
      settings: withDocuments({ guidelines: 'Styrelsen 2024-11-22 § 45' }),
    },
    { name: 'a budget without goals', sheets: [plan('Budget för förbundet')], checks: 0 },
    {
      name: 'guidelines that a row of one of the tables names',
      checks: 1,
      sheets: [
        sheet('Mål', [[goal], [], ['Budget 2026 (tkr)'], ['', 2026], ['Kansli', 500], ['Översyn av riktlinjer', 700]]),
        sheet('Lokaler', [['Lokaler 2026 (tkr)'], ['', 2026], ['Hyra', 300], ['El', 30]]),
      ],
    },
    {
      name: 'a reglemente that a table is headed by',
      checks: 1,
      sheets: [
        sheet('Mål', [
          [goal],
          [],
          ['Kostnader enligt reglemente (tkr)'],
          ['', 2026],
          ['Kansli', 500],
          ['Insatser', 700],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a financial goal without guidelines',
      checks: 1,
      sheets: [plan(goal)],
      findings: [{ messageId: 'notNamed', cell: 'A1', severity: 'note', label: '', cells: ['A1'], restsOn: [] }],
    },
    {
      name: 'a goal for the frame of the budget without guidelines',
      checks: 1,
      sheets: [plan('Förbundets kostnader ska under 2026 inte överstiga budgetramen.')],
      findings: [{ messageId: 'notNamed', cell: 'A1', severity: 'note' }],
    },
  ],
});
