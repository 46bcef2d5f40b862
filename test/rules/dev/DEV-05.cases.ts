import { DEV05 } from '../../../src/rules/dev/DEV-05';
import { ruleCases } from '../../support/ruleTester';
import { equityCap } from '../ek/steps';
import { followUp } from './grids';

const forecast = (cost: number, budget = 12500000) =>
  followUp(
    ['Budget 2026', 'Prognos 2026'],
    ['Summa intäkter', 12000000, 12000000],
    ['Summa kostnader', budget, cost],
    ['Ingående eget kapital', 2500000, 2500000],
  );

export const cases = ruleCases(DEV05, {
  accept: [
    { name: 'a forecast that stays within the steps', sheets: [forecast(12300000)], settings: { equityCap } },
    {
      name: 'a budget that is above the steps itself',
      sheets: [forecast(11000000, 11500000)],
      settings: { equityCap },
    },
    { name: 'no steps in the settings', sheets: [forecast(11000000)], checksSomething: false },
  ],
  reject: [
    {
      name: 'underspending that lifts equity above the steps',
      sheets: [forecast(11000000)],
      settings: { equityCap },
      findings: [
        {
          messageId: 'liftsAbove',
          cell: 'C4',
          severity: 'warning',
          data: {
            closing: '3 500 000 kr',
            limit: '2 400 000 kr',
            forecast: '11 000 000 kr',
            budget: '12 500 000 kr',
            source: 'påhittade steg',
          },
          label: 'Summa kostnader, Prognos 2026',
          cells: ['C4', 'C3', 'C5'],
          restsOn: ['C4', 'C3', 'C5'],
        },
      ],
    },
  ],
});
