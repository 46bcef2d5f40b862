import { GOAL02 } from '../../../src/rules/goal/GOAL-02';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const goals = (...lines: readonly string[]) => sheet('Mål', [['Verksamhetsmål 2026'], ...lines.map((line) => [line])]);

export const cases = ruleCases(GOAL02, {
  accept: [
    { name: 'a goal that counts people', sheets: [goals('Minst 380 individer ska delta under året.')] },
    {
      name: 'goals in words that are numbers, dates or deeds',
      sheets: [
        goals(
          'Hälften av deltagarna ska gå vidare till arbete.',
          'En utvärdering av insatserna ska genomföras.',
          'Ny överenskommelse senast 2026-10-31 ska vara på plats.',
        ),
      ],
    },
    {
      name: 'a table of goals with a target for each',
      sheets: [
        sheet('Mål', [
          ['Mål', 'Indikator', 'Målvärde 2026', 'Utfall'],
          ['Fler i arbete', 'Andel till arbete', '20 %'],
          ['God samverkan', 'Nöjda handläggare', 'Minst 80 %'],
          ['Jämställdhet', 'Plan finns', 'Ja'],
        ]),
      ],
    },
    {
      name: 'an overall aim',
      sheets: [sheet('Mål 2026', [['Övergripande mål'], ['Fler ska komma närmare arbete.']])],
      checksSomething: false,
    },
    {
      name: 'what the law asks of every förbund',
      sheets: [sheet('Mål', [['Mål 2026'], ['Förbundet ska bedriva en verksamhet med god ekonomisk hushållning.']])],
      checksSomething: false,
    },
    {
      name: 'what the economy is to be, told in words in a list',
      sheets: [sheet('Mål', [['Finansiella mål 2026'], ['Ekonomin ska präglas av försiktighet.']])],
      checksSomething: false,
    },
    {
      name: 'a number of money or time, which says itself what it counts',
      sheets: [goals('Insatsen ska kosta högst 30 000 kr.', 'Väntan till första möte ska vara högst 14 dagar.')],
    },
    {
      name: 'a number in a table, whose headings say what is counted',
      sheets: [
        sheet('Mål', [
          ['Mål', 'Målvärde 2026'],
          ['Nå fler', 'Minst 25'],
        ]),
      ],
    },
    {
      name: 'a year beside one of the goals, which goes for them all',
      sheets: [
        sheet('Mål', [
          ['Verksamhetsmål'],
          ['Minst 380 individer ska delta.'],
          ['Minst 40 individer ska gå till arbete under 2026.'],
        ]),
      ],
    },
    {
      name: 'goals without a year in the workbook of a budget',
      sheets: [
        sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Medlemsbidrag', 3000], ['Insatser', 2900]]),
        sheet('Mål', [['Verksamhetsmål'], ['Minst 380 individer ska delta.']]),
      ],
    },
    {
      name: 'a number without a noun in a table without targets',
      sheets: [
        sheet('Mål', [
          ['Mål', 'Utfall 2026'],
          ['Minst 25 ska nås', 27],
        ]),
      ],
    },
    {
      name: 'what a text of several sentences says of aims',
      sheets: [goals('Samverkan ska stärkas på alla nivåer. Förbundet ska synas mer.')],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a goal without a number',
      sheets: [goals('Öka inflödet till insatserna')],
      findings: [
        {
          messageId: 'noNumber',
          cell: 'A2',
          severity: 'warning',
          label: 'Öka inflödet till insatserna',
          cells: ['A2'],
          data: { goal: 'Öka inflödet till insatserna' },
        },
      ],
    },
    {
      name: 'a year that is no target',
      sheets: [goals('Samverkan i kvartal 2 ska stärkas under 2026.')],
      findings: [{ messageId: 'noNumber', cell: 'A2' }],
    },
    {
      name: 'a table of goals where one has no target',
      sheets: [
        sheet('Mål', [
          ['Mål', 'Indikator', 'Målvärde 2026'],
          ['Fler i arbete', 'Andel till arbete', 0.2],
          ['Ökad livskvalitet', 'Självskattning', null],
        ]),
      ],
      findings: [{ messageId: 'noNumber', cell: 'A3' }],
    },
    {
      name: 'a goal of a single insats without a number',
      sheets: [
        sheet('JobbFokus', [
          ['Målgrupp:', 'Långtidssjukskrivna'],
          ['Mål 2026'],
          ['Deltagarna ska komma närmare arbete.'],
        ]),
      ],
      findings: [{ messageId: 'noNumber', cell: 'A3', severity: 'note' }],
    },
    {
      name: 'a number that counts nothing',
      sheets: [goals('Minst 25 ska nås.')],
      findings: [
        {
          messageId: 'noNoun',
          cell: 'A2',
          severity: 'note',
          label: 'Minst 25 ska nås.',
          cells: ['A2'],
          data: { goal: 'Minst 25 ska nås.', number: '25' },
        },
      ],
    },
    {
      name: 'goals for no year',
      sheets: [sheet('Mål', [['Verksamhetsmål'], ['Minst 380 individer ska delta.']])],
      findings: [
        {
          messageId: 'noYear',
          cell: 'A2',
          severity: 'note',
          label: 'Minst 380 individer ska delta.',
          cells: ['A2'],
          data: { goal: 'Minst 380 individer ska delta.' },
        },
      ],
    },
    {
      name: 'a table with a goal for the economy that has no target',
      sheets: [
        sheet('Mål', [
          ['Finansiella mål', 'Indikator', 'Målvärde 2026'],
          ['Låg risk', 'Andel av budgeten', 0.2],
          ['Sund ekonomi', 'Omdöme', null],
        ]),
      ],
      findings: [{ messageId: 'noNumber', cell: 'A3', severity: 'warning', data: { goal: 'Sund ekonomi' } }],
    },
    {
      name: 'goals without a year, said once',
      sheets: [
        sheet('Mål', [
          ['Verksamhetsmål'],
          ['Minst 380 individer ska delta.'],
          ['Minst 40 individer ska gå till arbete.'],
        ]),
      ],
      checks: 2,
      findings: [{ messageId: 'noYear', cell: 'A2', severity: 'note' }],
    },
  ],
});
