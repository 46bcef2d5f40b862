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
      name: 'costs that stay below what they may be',
      sheets: [
        table(
          ['Finansiellt mål: nettokostnad inom budget (tkr)', 7400, 7312, 'Uppfyllt'],
          ['Kostnaderna ryms inom budgetramen', 9100, 9100, 'Ja'],
          ['Administrationskostnad, tkr', 900, 870, 'Uppfyllt'],
          ['Andel administrativa kostnader', '12 %', '10 %', 'Uppfyllt'],
          ['Kostnad per deltagare', 21000, 19500, 'Uppfyllt'],
          ['Nettokostnad', -7400, -7312, 'Uppfyllt'],
          ['Sjukfrånvaro', '4 %', '3,2 %', 'Uppfyllt'],
        ),
      ],
      checks: 7,
    },
    {
      name: 'shares and numbers that name costs and are wanted high',
      sheets: [
        table(
          ['Andel av kostnaderna som går till insatser', '80 %', '84 %', 'Uppfyllt'],
          ['Andel insatser inom budget', '90 %', '95 %', 'Uppfyllt'],
          ['Kostnadstäckningsgrad', '95 %', '97 %', 'Uppfyllt'],
        ),
      ],
      checks: 3,
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
    {
      name: 'a decrease that says nothing of where it started',
      sheets: [table(['Minska antalet avhopp med 10 %', null, '14 %', 'Uppfyllt'])],
      checksSomething: false,
    },
    {
      name: 'a status in other words',
      sheets: [table(['Andel nöjda deltagare', '70 %', '62 %', 'Se bilaga'])],
      checksSomething: false,
    },
    {
      name: 'a target and an outcome that count different things',
      sheets: [table(['Fler i arbete', 'Minst 20 deltagare', '12 %', 'Uppfyllt'])],
      checksSomething: false,
    },
    {
      name: 'a time, which may be counted in days or weeks',
      sheets: [table(['Väntan till första mötet', 'Högst 14 dagar', '3 veckor', 'Uppfyllt'])],
      checksSomething: false,
    },
    {
      name: 'goals that lack a target, an outcome or a status',
      sheets: [
        table(
          ['God samverkan', null, '62 %', 'Uppfyllt'],
          ['Andel nöjda deltagare', '70 %', null, 'Uppfyllt'],
          ['Andel till arbete', '20 %', '12 %', null],
        ),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a goal that is said to be reached and is not',
      sheets: [table(['Andel nöjda deltagare', '70 %', '62 %', 'Uppfyllt'])],
      findings: [
        {
          messageId: 'notReached',
          cell: 'D2',
          severity: 'warning',
          expected: '70 %',
          actual: '62 %',
          label: 'Andel nöjda deltagare',
          cells: ['D2', 'C2', 'A2'],
          data: { goal: 'Andel nöjda deltagare', status: 'Uppfyllt' },
        },
      ],
    },
    {
      name: 'a goal that is said to be missed and is reached',
      sheets: [table(['Antal deltagare', 380, 401, 'Ej uppnått'])],
      findings: [
        {
          messageId: 'isReached',
          cell: 'D2',
          severity: 'warning',
          expected: '380',
          actual: '401',
          label: 'Antal deltagare',
          cells: ['D2', 'C2', 'A2'],
          data: { goal: 'Antal deltagare', status: 'Ej uppnått' },
        },
      ],
    },
    {
      name: 'a ceiling that is broken',
      sheets: [table(['Kötid i dagar till insatsen ska vara högst 30', 'Högst 30', 41, 'Grönt'])],
      findings: [{ messageId: 'notReached', cell: 'D2' }],
    },
    {
      name: 'costs that are more than they may be, and costs that are not though it is said',
      sheets: [
        table(
          ['Nettokostnad inom ram, tkr', 7400, 7512, 'Uppfyllt'],
          ['Kanslikostnader, tkr', 900, 870, 'Ej uppfyllt'],
          ['Nettokostnad', -7400, -7512, 'Uppfyllt'],
        ),
      ],
      findings: [
        { messageId: 'notReached', cell: 'D2', expected: '7400', actual: '7512' },
        { messageId: 'isReached', cell: 'D3', expected: '900', actual: '870' },
        { messageId: 'notReached', cell: 'D4', expected: '-7400', actual: '-7512' },
      ],
    },
    {
      name: 'an outcome that is just short of the goal as it is shown',
      sheets: [table(['Andel nöjda deltagare', '70 %', { value: 0.694, format: '0%' }, 'Uppfyllt'])],
      findings: [{ messageId: 'notReached', cell: 'D2', expected: '70 %', actual: '69.4 %' }],
    },
    {
      name: 'a number without decimals that is one short',
      sheets: [table(['Antal deltagare', 380, 379, 'Uppfyllt'])],
      findings: [{ messageId: 'notReached', cell: 'D2', expected: '380', actual: '379' }],
    },
    {
      name: 'a number that is reached only when it is rounded to tens',
      sheets: [table(['Antal årsarbetare', 3, 2.96, 'Uppfyllt'])],
      findings: [{ messageId: 'notReached', cell: 'D2', expected: '3', actual: '2.96' }],
    },
    {
      name: 'a ceiling that is kept to the last, said to be missed',
      sheets: [table(['Avhopp, högst', 'Högst 10', 10, 'Ej uppfyllt'])],
      findings: [{ messageId: 'isReached', cell: 'D2', expected: '10', actual: '10', cells: ['D2', 'C2', 'A2'] }],
    },
  ],
});
