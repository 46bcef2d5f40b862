import { Decimal } from '../../../src/money';
import { GOAL06 } from '../../../src/rules/goal/GOAL-06';
import type { InterventionSetting } from '../../../src/settings/model';
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
const granted = (name: string, more: Partial<InterventionSetting> = {}) => ({
  interventions: [
    {
      name,
      aliases: [],
      from: '2026-01-01',
      to: null,
      granted: [{ year: 2026, ore: new Decimal(70_000_000) }],
      ...more,
    },
  ],
});

const budgetOf = (...names: readonly string[]) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    ['', 'Budget 2026'],
    ['Medlemsbidrag', 3000],
    ...names.map((name) => [name, 700]),
    ['JobbFokus', 100],
    ['Kansli', 700],
    ['Revision', 100],
  ]);

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
    {
      name: 'a register that names what the budget shortens, in other order and with more words',
      sheets: [
        budgetOf('MIA medfinansiering', 'Ungdomsteamet', 'Rehab-arena'),
        sheet('Insatser', [
          ['Insats', 'Målgrupp'],
          ['Mobilisering inför arbete (MIA)', 'Unga'],
          ['Ungdomsteamet i Berga', 'Unga'],
          ['Rehabarenan', 'Vuxna'],
          ['JobbFokus', 'Vuxna'],
        ]),
      ],
    },
    {
      name: 'a register none of whose insatser the budget names, so that it may name something else',
      sheets: [
        budget,
        sheet('Insatser', [
          ['Insats', 'Målgrupp'],
          ['Vägen in', 'Unga'],
          ['Språkspåret', 'Vuxna'],
        ]),
      ],
    },
    {
      name: 'a register of which the budget names half',
      sheets: [
        budget,
        sheet('Insatser', [
          ['Insats', 'Målgrupp'],
          ['JobbFokus', 'Unga'],
          ['Språkspåret', 'Vuxna'],
        ]),
      ],
    },
    {
      name: 'a register with amounts of its own',
      sheets: [
        budget,
        register(
          ['Samordningsteam', 'Unga', 'Minst 20 % till arbete', 1500],
          ['JobbFokus', 'Vuxna', 'Minst 40 deltagare', 700],
          ['Språkspåret', 'Vuxna', 'Minst 10 deltagare', 50],
        ),
      ],
    },
    {
      name: 'a register without a budget in the workbook',
      sheets: [
        sheet('Insatser', [
          ['Insats', 'Målgrupp'],
          ['Vägen in', 'Unga'],
          ['Språkspåret', 'Vuxna'],
          ['JobbFokus', 'Vuxna'],
        ]),
      ],
    },
    {
      name: 'two registers, one of them without goals',
      sheets: [
        sheet('Insatser', [
          ['Insats', 'Målgrupp', 'Mål'],
          ['Samordningsteam', 'Unga', 'Minst 20 % till arbete'],
        ]),
        sheet('Aktiviteter', [
          ['Aktivitet', 'Målgrupp', 'Mål'],
          ['Konferens', 'Alla', null],
        ]),
      ],
    },
    {
      name: 'an insats with a budget of its own beside the förbund’s',
      sheets: [
        budget,
        sheet('Insats Rehabarenan', [
          ['Insats: Rehabarenan'],
          ['', 'Budget 2026 (tkr)'],
          ['Personal', 500],
          ['Lokal', 100],
          ['Summa kostnader', 600],
        ]),
      ],
      settings: granted('Rehabarenan'),
    },
    {
      name: 'an insats of the settings that the budget knows by another name',
      sheets: [budget],
      settings: granted('Rehabarenan', { aliases: ['JobbFokus'] }),
    },
    {
      name: 'insatser of the settings that ended before the budget year or begin after it',
      sheets: [budget],
      settings: {
        interventions: [
          ...granted('Rehabarenan', { from: '2023-01-01', to: '2025-12-31' }).interventions,
          ...granted('Språkspåret', { from: '2027-01-01', to: null }).interventions,
        ],
      },
      checksSomething: false,
    },
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
        {
          messageId: 'noTargetGroup',
          cell: 'A2',
          severity: 'note',
          label: 'Samordningsteam',
          cells: ['A2'],
          data: { name: 'Samordningsteam' },
        },
        {
          messageId: 'noBudget',
          cell: 'A3',
          severity: 'note',
          label: 'JobbFokus',
          cells: ['A3'],
          data: { name: 'JobbFokus' },
        },
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
        {
          messageId: 'noGoal',
          cell: 'Insatser!A4',
          severity: 'note',
          label: 'ISA',
          cells: ['Insatser!A4'],
          data: { name: 'ISA' },
        },
        {
          messageId: 'noBudgetRow',
          cell: 'Insatser!A4',
          severity: 'note',
          label: 'ISA',
          cells: ['Insatser!A4'],
          data: { name: 'ISA' },
        },
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
    {
      name: 'insatser of the settings that run in the budget year, whatever is known of their days',
      sheets: [budget],
      settings: {
        interventions: [
          ...granted('Rehabarenan', { from: null, to: '2026-06-30' }).interventions,
          ...granted('Språkspåret', { from: '2026-09-01', to: '2027-08-31' }).interventions,
          ...granted('Vägen in', { from: null, to: null }).interventions,
        ],
      },
      checks: 3,
      findings: [
        { messageId: 'noBudgetRow', cell: null, label: 'Rehabarenan' },
        { messageId: 'noBudgetRow', cell: null, label: 'Språkspåret' },
        { messageId: 'noBudgetRow', cell: null, label: 'Vägen in' },
      ],
    },
    {
      name: 'an insats of the settings in a budget for no year',
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget'],
          ['Medlemsbidrag', 3000],
          ['Samordningsteam', 2200],
          ['Kansli', 700],
          ['Revision', 100],
        ]),
      ],
      settings: granted('Rehabarenan', { from: '2023-01-01', to: '2025-12-31' }),
      findings: [{ messageId: 'noBudgetRow', cell: null }],
    },
    {
      name: 'an insats with a short name that only is a part of other words',
      sheets: [
        budgetOf('Samordningsteam', 'Misans hus'),
        sheet('Insatser', [
          ['Insats', 'Målgrupp'],
          ['Samordningsteam', 'Unga'],
          ['JobbFokus', 'Vuxna'],
          ['ISA', 'Vuxna'],
        ]),
      ],
      checks: 3,
      findings: [{ messageId: 'noBudgetRow', cell: 'Insatser!A4', label: 'ISA', cells: ['Insatser!A4'] }],
    },
    {
      name: 'an insats whose name has a short word of the budget in it',
      sheets: [
        budgetOf('Samordningsteam', 'Bil'),
        sheet('Insatser', [
          ['Insats', 'Målgrupp'],
          ['Samordningsteam', 'Unga'],
          ['JobbFokus', 'Vuxna'],
          ['Bil och motor', 'Vuxna'],
        ]),
      ],
      findings: [{ messageId: 'noBudgetRow', cell: 'Insatser!A4' }],
    },
    {
      name: 'an insats that only a table which is no budget names',
      sheets: [
        budget,
        sheet('Insatser', [
          ['Insats', 'Målgrupp'],
          ['Samordningsteam', 'Unga'],
          ['JobbFokus', 'Vuxna'],
          ['Språkspåret', 'Vuxna'],
        ]),
        sheet('Besök', [
          ['Besök på webbplatsen'],
          ['', 'Antal'],
          ['Språkspåret', 12],
          ['Startsidan', 400],
          ['Summa', 412],
        ]),
      ],
      findings: [{ messageId: 'noBudgetRow', cell: 'Insatser!A4' }],
    },
  ],
});
