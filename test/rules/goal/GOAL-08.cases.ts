import { GOAL08 } from '../../../src/rules/goal/GOAL-08';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const promise = sheet('Plan', [['Jämställdhet'], ['All statistik redovisas uppdelad på kön.']]);
const split = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Deltagare', [['Insats', 'Deltagare', 'Kvinnor', 'Män'], ...rows]);

export const cases = ruleCases(GOAL08, {
  accept: [
    { name: 'women and men that are together all', sheets: [split(['Steget', 79, 41, 38])] },
    {
      name: 'some who are neither',
      sheets: [
        sheet('Deltagare', [
          ['Insats', 'Deltagare', 'Kvinnor', 'Män', 'Annat'],
          ['Steget', 80, 41, 38, 1],
        ]),
      ],
    },
    {
      name: 'shares of women, of men and of all, with how many answered',
      sheets: [
        sheet('Indikatorer', [
          ['Andel (%) som svarat ja'],
          [],
          ['Indikator', 'Kvinnor', 'Män', 'Totalt'],
          ['Insatsen är anpassad', 82, 77, 80],
          ['Deltagaren har inflytande', 75, 71, 73],
          ['Antal svarande', 104, 78, 182],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'rows of shares among rows that count',
      sheets: [split(['Steget', 79, 41, 38], ['Andel till arbete, i procent', 40, 41, 39])],
      checks: 1,
    },
    {
      name: 'no split, and none promised',
      sheets: [
        sheet('Deltagare', [
          ['Insats', 'Deltagare'],
          ['Steget', 79],
        ]),
      ],
      checksSomething: false,
    },
    { name: 'a promise without figures of participants', sheets: [promise], checksSomething: false },
    {
      name: 'a promised split that one of the tables has',
      sheets: [
        promise,
        split(['Steget', 79, 41, 38]),
        sheet('Besök', [
          ['Insats', 'Deltagare'],
          ['Steget', 79],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'a row whose split is not filled in',
      sheets: [split(['Steget', 79, 41, 38], ['Spåret', 52, 30, null], ['Vägen', 20, null, 9])],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'women and men that are not all',
      sheets: [split(['Steget', 79, 41, 36])],
      findings: [
        {
          messageId: 'sum',
          cell: 'B2',
          severity: 'note',
          expected: '77',
          actual: '79',
          difference: '2',
          label: 'Steget',
          cells: ['B2', 'C2', 'D2'],
          data: { name: 'Steget' },
        },
      ],
    },
    {
      name: 'a promised split that is not there',
      sheets: [
        promise,
        sheet('Deltagare', [
          ['Insats', 'Deltagare'],
          ['Steget', 79],
          ['Spåret', 52],
        ]),
      ],
      findings: [
        {
          messageId: 'notSplit',
          cell: 'Deltagare!B1',
          severity: 'note',
          label: '',
          cells: ['Deltagare!B1', 'Plan!A2'],
          data: { promise: 'Plan!A2' },
        },
      ],
    },
    {
      name: 'women and men that are not all, below a goal in per cent',
      sheets: [
        sheet('Deltagare', [
          ['Minst 50 % av deltagarna ska vara kvinnor'],
          ['Insats', 'Deltagare', 'Kvinnor', 'Män'],
          ['Steget', 80, 41, 38],
        ]),
      ],
      findings: [{ messageId: 'sum', cell: 'B3', expected: '79', actual: '80' }],
    },
  ],
});
