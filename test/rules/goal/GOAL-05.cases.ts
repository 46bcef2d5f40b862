import { GOAL05 } from '../../../src/rules/goal/GOAL-05';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const table = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Mål', [['Mål', 'Målvärde', 'Utfall', 'Status'], ...rows]);

export const cases = ruleCases(GOAL05, {
  accept: [
    {
      name: 'assessments that fit the outcome',
      sheets: [
        table(
          ['Andel till arbete', '20 %', '22 %', 'Uppfyllt'],
          ['Antal deltagare', 380, 340, 'Ej uppfyllt'],
          ['Avhopp, högst', 'Högst 10', 8, 'Grön'],
        ),
      ],
    },
    {
      name: 'an outcome that reaches the goal as it is shown',
      sheets: [table(['Andel nöjda deltagare', '70 %', { value: 0.696, format: '0%' }, 'Uppfyllt'])],
    },
    {
      name: 'a goal that is reached in part',
      sheets: [table(['Andel nöjda deltagare', '70 %', '65 %', 'Delvis uppfyllt'])],
      checksSomething: false,
    },
    {
      name: 'a change that says nothing of where it started',
      sheets: [table(['Öka antalet remisser med 10 %', null, '4 %', 'Uppfyllt'])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a goal that is said to be reached and is not',
      sheets: [table(['Andel nöjda deltagare', '70 %', '62 %', 'Uppfyllt'])],
      findings: [{ messageId: 'notReached', cell: 'D2', severity: 'warning', expected: '70 %', actual: '62 %' }],
    },
    {
      name: 'a goal that is said to be missed and is reached',
      sheets: [table(['Antal deltagare', 380, 401, 'Ej uppnått'])],
      findings: [
        { messageId: 'isReached', cell: 'D2', expected: '380', actual: '401', data: { status: 'Ej uppnått' } },
      ],
    },
    {
      name: 'a ceiling that is broken',
      sheets: [table(['Kötid i dagar till insatsen ska vara högst 30', 'Högst 30', 41, 'Grönt'])],
      findings: [{ messageId: 'notReached', cell: 'D2' }],
    },
  ],
});
