import { GOAL01 } from '../../../src/rules/goal/GOAL-01';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const goals = (heading: string, ...lines: readonly string[]) =>
  sheet('Mål', [[heading], ...lines.map((line) => [line])]);

export const cases = ruleCases(GOAL01, {
  accept: [
    {
      name: 'a financial goal and a goal for the activity',
      sheets: [
        goals('Mål 2026', 'Kostnaderna ska inte överstiga intäkterna.', 'Minst 380 individer ska delta under 2026.'),
      ],
    },
    {
      name: 'financial goals alone under their own heading',
      sheets: [goals('Finansiella mål', 'Kostnaderna får inte vara högre än intäkterna.')],
    },
    {
      name: 'an overall aim, with goals elsewhere',
      sheets: [goals('Övergripande mål', 'Fler ska komma närmare arbete.')],
      checksSomething: false,
    },
    {
      name: 'a budget without goals',
      sheets: [
        sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Medlemsbidrag', 3000], ['Insatser', 2900]]),
      ],
      checksSomething: false,
    },
    {
      name: 'a heading whose goals follow under headings of their own',
      sheets: [
        sheet('Mål', [
          ['3 Mål'],
          ['3.1 Finansiella mål'],
          ['Ekonomi i balans'],
          ['3.2 Verksamhetsmål'],
          ['Minst 70 % av deltagarna ska vara nöjda.'],
        ]),
      ],
    },
    {
      name: 'the goals of a single insats',
      sheets: [
        sheet('JobbFokus', [
          ['Målgrupp'],
          ['Långtidssjukskrivna'],
          ['Mål'],
          ['Minst 40 deltagare ska starta under 2026.'],
          ['Minst 20 % av deltagarna ska gå till arbete.'],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'goals in a list of contents',
      sheets: [
        sheet('Innehåll', [
          ['1. Uppdrag'],
          ['2. Mål'],
          ['3. Minst tre insatser under 2026'],
          ['4. Minst en konferens'],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'goals for the activity under their own heading',
      sheets: [
        goals(
          'Verksamhetsmål 2026',
          'Minst 380 individer ska delta under 2026.',
          'Minst 20 % av de som avslutas ska gå till arbete.',
        ),
      ],
      checks: 1,
    },
    {
      name: 'a heading for all goals beside one for a kind of them',
      sheets: [
        sheet('Mål', [
          ['Mål'],
          ['Minst 380 individer ska delta under 2026.'],
          ['Verksamhetsmål'],
          ['Minst 20 % av de som avslutas ska gå till arbete.'],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'a single goal, which may be a part of something else',
      sheets: [goals('Mål 2026', 'Minst 380 individer ska delta under 2026.')],
      checks: 1,
    },
    {
      name: 'a financial goal that stands in the running text, within the income',
      sheets: [
        goals(
          'Mål 2026',
          'Minst 380 individer ska delta under 2026.',
          'Minst 20 % av de som avslutas ska gå till arbete.',
        ),
        sheet('Ekonomi', [['Kostnaderna ska inte överstiga intäkterna.'], ['Förbundet har fyra medlemmar.']]),
      ],
    },
    {
      name: 'a financial goal that stands in the running text, within the frame',
      sheets: [
        goals(
          'Mål 2026',
          'Minst 380 individer ska delta under 2026.',
          'Minst 20 % av de som avslutas ska gå till arbete.',
        ),
        sheet('Ekonomi', [
          ['Förbundet har fyra medlemmar.'],
          ['Kostnaderna ska inte överstiga summan av intäkter och eget kapital.'],
        ]),
      ],
    },
    {
      name: 'a financial goal that stands in the running text, for the equity',
      sheets: [
        goals(
          'Mål 2026',
          'Minst 380 individer ska delta under 2026.',
          'Minst 20 % av de som avslutas ska gå till arbete.',
        ),
        sheet('Ekonomi', [['Det egna kapitalet ska uppgå till minst 500 tkr.'], ['Förbundet har fyra medlemmar.']]),
      ],
    },
    {
      name: 'an empty heading whose goal stands elsewhere',
      sheets: [
        sheet('Plan', [['Finansiella mål'], [], [], [], ['Budget'], ['Medlemsbidrag', 3000]]),
        sheet('Ekonomi', [['Kostnaderna ska inte överstiga intäkterna.']]),
      ],
    },
  ],
  reject: [
    {
      name: 'goals for the activity alone',
      sheets: [
        goals(
          'Mål 2026',
          'Minst 380 individer ska delta under 2026.',
          'Minst 20 % av de som avslutas ska gå till arbete.',
        ),
      ],
      findings: [
        {
          messageId: 'noFinancial',
          cell: 'A1',
          severity: 'warning',
          label: 'Mål 2026',
          cells: ['A1'],
          data: { heading: 'Mål 2026' },
        },
      ],
    },
    {
      name: 'financial goals alone under a heading for all goals',
      sheets: [
        goals('Mål', 'Kostnaderna ska inte överstiga intäkterna.', 'Det egna kapitalet ska vara högst 2 000 tkr.'),
      ],
      findings: [
        {
          messageId: 'noActivity',
          cell: 'A1',
          severity: 'warning',
          label: 'Mål',
          cells: ['A1'],
          data: { heading: 'Mål' },
        },
      ],
    },
    {
      name: 'a heading without goals',
      sheets: [sheet('Plan', [['Verksamhetsmål'], [], [], [], ['Budget'], ['Medlemsbidrag', 3000]])],
      findings: [
        {
          messageId: 'empty',
          cell: 'A1',
          severity: 'warning',
          label: 'Verksamhetsmål',
          cells: ['A1'],
          data: { heading: 'Verksamhetsmål' },
        },
      ],
    },
    {
      name: 'a financial goal in the running text beside goals for the economy alone',
      sheets: [
        goals('Mål', 'Ekonomi i balans.', 'Det egna kapitalet ska vara högst 2 000 tkr.'),
        sheet('Ekonomi', [['Kostnaderna ska inte överstiga intäkterna.']]),
      ],
      findings: [{ messageId: 'noActivity', cell: 'Mål!A1' }],
    },
    {
      name: 'a heading for the economy without goals, beside goals for the activity',
      sheets: [
        sheet('Plan', [
          ['Finansiella mål'],
          ['Verksamhetsmål'],
          ['Minst 380 individer ska delta under 2026.'],
          ['Minst 20 % av de som avslutas ska gå till arbete.'],
        ]),
      ],
      checks: 2,
      findings: [{ messageId: 'empty', cell: 'A1', severity: 'warning', data: { heading: 'Finansiella mål' } }],
    },
    {
      name: 'a year of a budget beside the goals, which is no goal',
      sheets: [
        sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Medlemsbidrag', 3000], ['Insatser', 2900]]),
        goals(
          'Mål 2026',
          'Minst 380 individer ska delta under 2026.',
          'Minst 20 % av de som avslutas ska gå till arbete.',
        ),
      ],
      findings: [{ messageId: 'noFinancial', cell: 'Mål!A1' }],
    },
  ],
});
