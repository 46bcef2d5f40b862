import { EK01 } from '../../../src/rules/ek/EK-01';
import { ruleCases } from '../../support/ruleTester';
import { plan } from '../myc/grids';
import { equityCap } from './steps';

const withClosing = (closing: number) =>
  plan({
    years: [2026],
    income: [12000],
    cost: [11900],
    more: [['Utgående eget kapital', closing]],
  });

export const cases = ruleCases(EK01, {
  accept: [
    { name: 'equity within the step', sheets: [withClosing(2400)], settings: { equityCap } },
    { name: 'no steps in the settings', sheets: [withClosing(9000)], checksSomething: false },
  ],
  reject: [
    {
      name: 'equity above the step',
      sheets: [withClosing(3000)],
      settings: { equityCap },
      findings: [
        {
          messageId: 'above',
          cell: 'B7',
          severity: 'warning',
          expected: '2400 tkr',
          actual: '3000 tkr',
          difference: '600 tkr',
          data: {
            share: '25 %',
            maxShare: '20 %',
            source: 'påhittade steg',
            equity: '3 000 tkr',
            funding: '12 000 tkr',
            limit: '2 400 tkr',
          },
          label: 'Utgående eget kapital, 2026',
          cells: ['B7', 'B4'],
          restsOn: ['B7', 'B4'],
        },
      ],
    },
  ],
});
