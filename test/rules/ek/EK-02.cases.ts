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

const threeClosings = (...amounts: readonly number[]) =>
  plan({
    years: [2026, 2027, 2028],
    income: [12000, 12000, 12000],
    cost: [12500, 12500, 12500],
    more: [['Utgående eget kapital', ...amounts]],
  });

export const cases = ruleCases(EK02, {
  accept: [
    { name: 'equity within the steps', checks: 1, sheets: [closing(2400, 1900)], settings: { equityCap } },
    { name: 'no steps in the settings', sheets: [closing(9000, 8500)], checks: 0 },
    {
      name: 'a single year above the steps, which has no plan to look in',
      sheets: [plan({ years: [2026], income: [12000], cost: [11900], more: [['Utgående eget kapital', 3000]] })],
      settings: { equityCap },
      checks: 0,
    },
    { name: 'the last year alone above the steps', checks: 1, sheets: [closing(2400, 2500)], settings: { equityCap } },
    {
      name: 'the last of three years alone above them',
      checks: 1,
      sheets: [threeClosings(2300, 2400, 2500)],
      settings: { equityCap },
    },
  ],
  reject: [
    {
      name: 'equity that the plan brings back within the steps',
      checks: 1,
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
      checks: 1,
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
    {
      name: 'a year in the middle that is above the steps',
      checks: 1,
      sheets: [threeClosings(2300, 2500, 2400)],
      settings: { equityCap },
      findings: [{ messageId: 'backUnder', cell: 'C7', data: { above: '100 tkr', year: '2028' }, severity: 'note' }],
    },
    {
      name: 'equity that comes above the steps and stays there',
      checks: 1,
      sheets: [threeClosings(2300, 2500, 2700)],
      settings: { equityCap },
      findings: [{ messageId: 'notInPlan', cell: 'C7', data: { above: '100 tkr', last: '2028' }, severity: 'note' }],
    },
  ],
});
