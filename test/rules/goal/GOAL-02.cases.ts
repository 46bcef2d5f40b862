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
  ],
  reject: [
    {
      name: 'a goal without a number',
      sheets: [goals('Öka inflödet till insatserna')],
      findings: [
        { messageId: 'noNumber', cell: 'A2', severity: 'warning', data: { goal: 'Öka inflödet till insatserna' } },
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
      findings: [{ messageId: 'noNoun', cell: 'A2', severity: 'note', data: { number: '25' } }],
    },
    {
      name: 'goals for no year',
      sheets: [sheet('Mål', [['Verksamhetsmål'], ['Minst 380 individer ska delta.']])],
      findings: [{ messageId: 'noYear', cell: 'A2', severity: 'note' }],
    },
  ],
});
