import { EK02 } from '../../../src/rules/ek/EK-02';
import { ruleCases } from '../../support/ruleTester';
import { plan } from '../myc/grids';
import { equityCap } from './steps';

const closing = (...amounts: readonly number[]) =>
  plan({
    years: [2026, 2027],
    income: [12000, 12000],
    cost: [12500, 12500],
    more: [['Utgående eget kapital', ...amounts]],
  });

export const cases = ruleCases(EK02, {
  accept: [
    { name: 'equity within the steps', sheets: [closing(2400, 1900)], settings: { equityCap } },
    { name: 'no steps in the settings', sheets: [closing(9000, 8500)], checksSomething: false },
  ],
  reject: [
    {
      name: 'equity that the plan brings back within the steps',
      sheets: [closing(2600, 2100)],
      settings: { equityCap },
      findings: [
        {
          messageId: 'backUnder',
          cell: 'B7',
          severity: 'note',
          data: { above: '200 tkr', year: '2027' },
          label: 'Utgående eget kapital, 2026',
          cells: ['B7', 'B4'],
          restsOn: ['B7', 'B4'],
        },
      ],
    },
    {
      name: 'equity that stays above the steps',
      sheets: [closing(3600, 3100)],
      settings: { equityCap },
      findings: [
        {
          messageId: 'notInPlan',
          cell: 'B7',
          data: { above: '1 200 tkr', last: '2027' },
          label: 'Utgående eget kapital, 2026',
          severity: 'note',
          cells: ['B7', 'B4'],
          restsOn: ['B7', 'B4'],
        },
      ],
    },
  ],
});
