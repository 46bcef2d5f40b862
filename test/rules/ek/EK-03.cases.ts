import { EK03 } from '../../../src/rules/ek/EK-03';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { equityCap } from './steps';

const plan = (next: number, closing: number) =>
  sheet('Plan', [
    ['Budget 2026 och plan (tkr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Medlemsbidrag', 12000, next],
    ['Summa intäkter', 12000, next],
    ['Summa kostnader', 12500, 11500],
    ['Utgående eget kapital', closing, closing + next - 11500],
  ]);

export const cases = ruleCases(EK03, {
  accept: [
    { name: 'equity within the steps', checks: 1, sheets: [plan(10800, 2400)], settings: { equityCap } },
    { name: 'a plan that counts on a larger fall', checks: 1, sheets: [plan(10000, 3600)], settings: { equityCap } },
    { name: 'no steps in the settings', sheets: [plan(10800, 9000)], checks: 0 },
    {
      name: 'a fall of a hair more than a tenth and what rounding adds',
      checks: 1,
      sheets: [plan(10793, 3600)],
      settings: { equityCap },
    },
    {
      name: 'a year whose members’ money is not known',
      sheets: [
        sheet('Plan', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', null, 10800],
          ['Bidrag från Socialstyrelsen', 12000, 1000],
          ['Kansli', 12500, 11500],
          ['Utgående eget kapital', 3600, 3900],
        ]),
      ],
      settings: { equityCap },
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'equity above the steps and a fall of just a tenth',
      checks: 1,
      sheets: [plan(10800, 3600)],
      settings: { equityCap },
      findings: [
        {
          messageId: 'mayFallMore',
          cell: 'B6',
          severity: 'note',
          data: { equity: '3 600 tkr', planned: '10 800 tkr', next: '2027' },
          label: 'Utgående eget kapital, 2026',
          cells: ['B6', 'B4', 'C4'],
          restsOn: ['B6', 'B4'],
        },
      ],
    },
    {
      name: 'a plan that rises, however far above the steps',
      checks: 1,
      sheets: [plan(12500, 3600)],
      settings: { equityCap },
      findings: [
        {
          messageId: 'mayFallMore',
          cell: 'B6',
          data: { planned: '12 500 tkr', equity: '3 600 tkr', next: '2027' },
          severity: 'note',
        },
      ],
    },
    {
      name: 'a fall of a tenth and a little, as rounding makes it',
      checks: 1,
      sheets: [plan(10794, 3600)],
      settings: { equityCap },
      findings: [
        {
          messageId: 'mayFallMore',
          cell: 'B6',
          data: { planned: '10 794 tkr', equity: '3 600 tkr', next: '2027' },
          severity: 'note',
        },
      ],
    },
  ],
});
