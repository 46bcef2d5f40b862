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
    { name: 'equity within the step', checks: 1, sheets: [withClosing(2400)], settings: { equityCap } },
    { name: 'no steps in the settings', sheets: [withClosing(9000)], checks: 0 },
    {
      name: 'a small förbund within its own, higher step',
      checks: 1,
      sheets: [plan({ years: [2026], income: [5000], cost: [4900], more: [['Utgående eget kapital', 1500]] })],
      settings: { equityCap },
    },
  ],
  reject: [
    {
      name: 'equity above the step',
      checks: 1,
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
    {
      name: 'steps whose source is not given',
      checks: 1,
      sheets: [withClosing(3000)],
      settings: { equityCap: { ...equityCap, source: null } },
      findings: [
        {
          messageId: 'above',
          cell: 'B7',
          data: {
            source: '–',
            equity: '3 000 tkr',
            share: '25 %',
            funding: '12 000 tkr',
            maxShare: '20 %',
            limit: '2 400 tkr',
          },
          severity: 'warning',
          expected: '2400 tkr',
          actual: '3000 tkr',
          difference: '600 tkr',
        },
      ],
    },
    {
      name: 'equity that follows from the opening and the year, above the step',
      checks: 1,
      sheets: [plan({ years: [2026], income: [12000], cost: [11900], more: [['Ingående eget kapital', 2301]] })],
      settings: { equityCap },
      findings: [
        {
          messageId: 'above',
          cell: 'B5',
          actual: '2401 tkr',
          difference: '1 tkr',
          severity: 'warning',
          expected: '2400 tkr',
          data: {
            equity: '2 401 tkr',
            share: '20,01 %',
            funding: '12 000 tkr',
            maxShare: '20 %',
            limit: '2 400 tkr',
            source: 'påhittade steg',
          },
        },
      ],
    },
  ],
});
