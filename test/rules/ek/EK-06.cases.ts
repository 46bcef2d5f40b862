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
      sheets: [plan('Riktlinjer för god ekonomisk hushållning: eget kapital ska vara minst 1 000 tkr.', goal)],
    },
    {
      name: 'the decision in the settings',
      sheets: [plan(goal)],
      settings: withDocuments({ guidelines: 'Styrelsen 2024-11-22 § 45' }),
    },
    { name: 'a budget without goals', sheets: [plan('Budget för förbundet')], checksSomething: false },
  ],
  reject: [
    {
      name: 'a financial goal without guidelines',
      sheets: [plan(goal)],
      findings: [{ messageId: 'notNamed', cell: 'A1', severity: 'note', label: '', cells: ['A1'], restsOn: [] }],
    },
  ],
});
