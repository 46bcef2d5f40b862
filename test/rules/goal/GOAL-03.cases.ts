import { GOAL03 } from '../../../src/rules/goal/GOAL-03';
import { percent, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const goals = (...lines: readonly string[]) => sheet('Mål', [['Verksamhetsmål 2026'], ...lines.map((line) => [line])]);

export const cases = ruleCases(GOAL03, {
  accept: [
    { name: 'a share with its base', sheets: [goals('Minst 20 % av de som avslutas ska gå till arbete.')] },
    {
      name: 'a share of those that the goal is about',
      sheets: [goals('Andelen nöjda deltagare ska vara minst 80 procent.', 'Minst 70 % nöjda samverkansparter.')],
    },
    {
      name: 'an increase above the whole',
      sheets: [goals('Antalet remisser ska öka med 150 %.')],
      checksSomething: false,
    },
    {
      name: 'a table that says what is measured',
      sheets: [
        sheet('Mål', [
          ['Mål', 'Indikator', 'Målvärde'],
          ['Fler i arbete', 'Andel av de avslutade', percent(0.25)],
        ]),
      ],
    },
    {
      name: 'a decrease whose beginning is not told',
      sheets: [goals('Antalet avhopp ska minska med 150 %.')],
      checksSomething: false,
    },
    {
      name: 'all of them',
      sheets: [goals('100 % av deltagarna ska ha en plan.')],
    },
    {
      name: 'a part of the economy, which may be of anything',
      sheets: [sheet('Mål', [['Finansiella mål 2026'], ['Utfallet ska bli minst 120 %.']])],
    },
    {
      name: 'more than all compared with the year before',
      sheets: [goals('Antalet deltagare ska vara minst 110 % jämfört med föregående år.')],
    },
    ...['Ökning av antalet deltagare', 'Tillväxt i antalet samverkansparter', 'Öka antalet platser'].map((goal) => ({
      name: `"${goal}", whose target stands in a cell of its own`,
      sheets: [
        sheet('Mål', [
          ['Mål', 'Målvärde'],
          [goal, percent(1.5)],
        ]),
      ],
    })),
    {
      name: 'a share of the economy that does not say of what',
      sheets: [sheet('Mål', [['Finansiella mål 2026'], ['Minst 95 % ska användas.']])],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'more than all',
      sheets: [goals('Minst 380 % av deltagarna ska gå vidare till arbete.')],
      findings: [
        {
          messageId: 'range',
          cell: 'A2',
          severity: 'warning',
          label: 'Minst 380 % av deltagarna ska gå vidare till arbete.',
          cells: ['A2'],
          data: { goal: 'Minst 380 % av deltagarna ska gå vidare till arbete.', share: '380 %' },
        },
      ],
    },
    {
      name: 'a share of nobody knows what',
      sheets: [goals('Minst 40 % ska vara kvinnor.')],
      findings: [
        {
          messageId: 'noBase',
          cell: 'A2',
          severity: 'note',
          label: 'Minst 40 % ska vara kvinnor.',
          cells: ['A2'],
          data: { goal: 'Minst 40 % ska vara kvinnor.', share: '40 %' },
        },
      ],
    },
    {
      name: 'a demand in running text',
      sheets: [
        sheet('Text', [
          ['Inriktning 2026'],
          ['Av deltagarna ska minst 200 % ha gått vidare till arbete efter insatsen.'],
        ]),
      ],
      findings: [{ messageId: 'range', cell: 'A2' }],
    },
    {
      name: 'more than all in a cell of its own, written as parts of one',
      checks: 2,
      sheets: [
        sheet('Mål', [
          ['Mål', 'Målvärde', 'Utfall'],
          ['Minst 50 procent av deltagarna till arbete eller studier', 0.5, 0.44],
          ['Minst 140 procent av deltagarna ska vara nöjda', 1.4, 0.9],
        ]),
      ],
      findings: [
        {
          messageId: 'range',
          cell: 'A3',
          severity: 'warning',
          data: { goal: 'Minst 140 procent av deltagarna ska vara nöjda', share: '140 %' },
        },
      ],
    },
  ],
});
