import { Decimal } from '../../../src/money';
import { GOAL06 } from '../../../src/rules/goal/GOAL-06';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = sheet('Budget', [
  ['Budget 2026 (tkr)'],
  ['', 'Budget 2026'],
  ['Medlemsbidrag', 3000],
  ['Samordningsteam', 1500],
  ['JobbFokus', 700],
  ['Kansli', 700],
  ['Revision', 100],
]);
const register = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Insatser', [['Insats', 'Målgrupp', 'Mål', 'Budget (tkr)'], ...rows]);
const granted = (name: string) => ({
  interventions: [
    { name, aliases: [], from: '2026-01-01', to: null, granted: [{ year: 2026, ore: new Decimal(70_000_000) }] },
  ],
});

export const cases = ruleCases(GOAL06, {
  accept: [
    {
      name: 'insatser with all three',
      sheets: [
        register(
          ['Samordningsteam', 'Unga 16-29 år', 'Minst 20 % till arbete', 1500],
          ['JobbFokus', 'Långtidssjukskrivna', 'Minst 40 deltagare', 700],
        ),
      ],
    },
    {
      name: 'a register without amounts whose insatser are rows of the budget',
      sheets: [
        budget,
        sheet('Insatser', [
          ['Insats', 'Målgrupp'],
          ['Samordningsteam', 'Unga'],
          ['JobbFokus', 'Långtidssjukskrivna'],
        ]),
      ],
    },
    { name: 'an insats of the settings that the budget names', sheets: [budget], settings: granted('JobbFokus') },
    { name: 'a budget alone', sheets: [budget], checksSomething: false },
  ],
  reject: [
    {
      name: 'an insats without a target group and one without an amount',
      sheets: [
        register(
          ['Samordningsteam', null, 'Minst 20 % till arbete', 1500],
          ['JobbFokus', 'Långtidssjukskrivna', 'Minst 40 deltagare'],
        ),
      ],
      findings: [
        { messageId: 'noTargetGroup', cell: 'A2', severity: 'note', data: { name: 'Samordningsteam' } },
        { messageId: 'noBudget', cell: 'A3' },
      ],
    },
    {
      name: 'an insats that the budget does not name',
      sheets: [
        budget,
        sheet('Insatser', [
          ['Insats', 'Målgrupp', 'Mål'],
          ['Samordningsteam', 'Unga', 'Minst 20 % till arbete'],
          ['JobbFokus', 'Långtidssjukskrivna', 'Minst 40 deltagare'],
          ['ISA', 'Vuxna', null],
        ]),
      ],
      findings: [
        { messageId: 'noGoal', cell: 'Insatser!A4' },
        { messageId: 'noBudgetRow', cell: 'Insatser!A4', data: { name: 'ISA' } },
      ],
    },
    {
      name: 'an insats of the settings that the budget does not name',
      sheets: [budget],
      settings: granted('Rehabarenan'),
      findings: [{ messageId: 'noBudgetRow', cell: null, data: { name: 'Rehabarenan' } }],
    },
    {
      name: 'insatser described in text, one without a line on its budget',
      sheets: [
        sheet('Insatser', [
          ['Vägen in'],
          ['Stöd till unga vuxna.'],
          ['Budget: 900 tkr'],
          ['Språkspåret'],
          ['Språkstöd på arbetsplatsen.'],
          ['Budget: 700 tkr'],
          ['Steget'],
          ['Arbetsträning i grupp.'],
          ['Gröna huset'],
          ['Odling och vila.'],
          ['Budget: 400 tkr'],
        ]),
      ],
      findings: [{ messageId: 'noBudget', cell: 'A7', severity: 'note', data: { name: 'Steget' } }],
    },
  ],
});
