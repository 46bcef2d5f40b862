import { DEV09 } from '../../../src/rules/dev/DEV-09';
import { ruleCases } from '../../support/ruleTester';
import { followUp } from './grids';

const outcome = (municipality: number, heading = 'Bokslut 2026') =>
  followUp(
    ['Budget 2026', heading],
    ['Intäkter'],
    ['Försäkringskassan', 6000000, 6000000],
    ['Region Norr', 3000000, 3000000],
    ['Storby kommun', 3000000, municipality],
    ['Kostnader'],
    ['Kansli', 1300000, 1250000],
  );

export const cases = ruleCases(DEV09, {
  accept: [
    { name: 'contributions as requested', sheets: [outcome(3000000)] },
    { name: 'a part of the year', sheets: [outcome(2000000, 'Utfall jan–aug 2026')], checksSomething: false },
  ],
  reject: [
    {
      name: 'a contribution that is not what was requested',
      sheets: [outcome(2900000)],
      findings: [
        {
          messageId: 'differs',
          cell: 'C6',
          severity: 'error',
          expected: '3000000 kr',
          actual: '2900000 kr',
          label: 'Storby kommun, Bokslut 2026',
          difference: '-100000 kr',
          tolerance: '0 kr',
          cells: ['C6', 'B6'],
          restsOn: ['B6'],
          data: { outcome: 'Bokslut 2026', planned: 'Budget 2026' },
        },
      ],
    },
  ],
});
