import { SUM07 } from '../../../src/rules/sum/SUM-07';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const list = (title: string, ...more: readonly (readonly [string, number])[]) =>
  sheet('Insatser', [
    [title],
    ['Insats', 'Belopp (kr)'],
    ['Utbildningsdag', 50000],
    ['Nätverk', 230000],
    ['Webbplats', 65000],
    ...more,
  ]);

export const cases = ruleCases(SUM07, {
  accept: [
    { name: 'a list that comes to the sum of its title', sheets: [list('Länsgemensamma insatser, totalt 345 000 kr')] },
    { name: 'a title in tkr, rounded', sheets: [list('Länsgemensamma insatser: 345 tkr', ['Porto', 300])] },
    { name: 'a title without an amount', sheets: [list('Länsgemensamma insatser')], checksSomething: false },
  ],
  reject: [
    {
      name: 'a title with another sum than its rows',
      sheets: [list('Länsgemensamma insatser, totalt 495 000 kr')],
      findings: [
        {
          messageId: 'differs',
          cell: 'A1',
          severity: 'error',
          expected: '345000 kr',
          actual: '495000 kr',
          difference: '150000 kr',
        },
      ],
    },
  ],
});
