import { DEV05 } from '../../../src/rules/dev/DEV-05';
import { sheet } from '../../support/grid';
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

const members =
  (...headings: readonly string[]) =>
  (...contributions: readonly number[]) =>
    sheet('Budget', [
      ['Budget 2025 och 2026 (kr)'],
      ['', ...headings],
      ['Medlemsbidrag', ...contributions],
      ['Övriga intäkter', ...contributions.map((amount) => 12000000 - amount)],
      ['Summa intäkter', ...contributions.map(() => 12000000)],
      ['Kansli', ...contributions.map(() => 2000000)],
      ['Insatser', ...contributions.map(() => 10500000)],
      ['Summa kostnader', ...contributions.map(() => 12500000)],
    ]);

export const cases = ruleCases(DEV05, {
  accept: [
    {
      name: 'a forecast that stays within the steps',
      checks: 1,
      sheets: [forecast(12300000)],
      settings: { equityCap },
    },
    {
      name: 'a budget that is above the steps itself',
      checks: 1,
      sheets: [forecast(11000000, 11500000)],
      settings: { equityCap },
    },
    { name: 'no steps in the settings', sheets: [forecast(11000000)], checks: 0 },
    {
      name: 'a forecast that makes eget kapital just what the steps allow',
      checks: 1,
      sheets: [forecast(12100000)],
      settings: { equityCap },
    },
    {
      name: 'a revised budget that is above the steps itself',
      checks: 1,
      sheets: [
        followUp(
          ['Budget 2026', 'Reviderad budget 2026', 'Prognos 2026'],
          ['Summa intäkter', 12000000, 12000000, 12000000],
          ['Summa kostnader', 12500000, 11500000, 11000000],
          ['Ingående eget kapital', 2500000, 2500000, 2500000],
        ),
      ],
      settings: { equityCap },
    },
    {
      name: 'total costs without a budget',
      sheets: [
        followUp(
          ['Budget 2026', 'Prognos 2026'],
          ['Summa intäkter', 12000000, 12000000],
          ['Summa kostnader', null, 11000000],
          ['Ingående eget kapital', 2500000, 2500000],
        ),
      ],
      settings: { equityCap },
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'underspending that lifts equity above the steps',
      checks: 1,
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
    {
      name: 'steps whose source is not given',
      checks: 1,
      sheets: [forecast(12099999)],
      settings: { equityCap: { ...equityCap, source: null } },
      findings: [
        {
          messageId: 'liftsAbove',
          cell: 'C4',
          data: {
            source: '–',
            closing: '2 400 001 kr',
            forecast: '12 099 999 kr',
            budget: '12 500 000 kr',
            limit: '2 400 000 kr',
          },
          severity: 'warning',
        },
      ],
    },
    {
      name: 'the budget of the year beside last year’s, after the forecast',
      checks: 1,
      sheets: [
        followUp(
          ['Prognos 2026', 'Budget 2025', 'Budget 2026'],
          ['Summa intäkter', 12000000, 12000000, 12000000],
          ['Summa kostnader', 11000000, 10000000, 12500000],
          ['Ingående eget kapital', 2500000, 2500000, 2500000],
        ),
      ],
      settings: { equityCap },
      findings: [
        {
          messageId: 'liftsAbove',
          cell: 'B4',
          data: {
            budget: '12 500 000 kr',
            forecast: '11 000 000 kr',
            closing: '3 500 000 kr',
            limit: '2 400 000 kr',
            source: 'påhittade steg',
          },
          severity: 'warning',
        },
      ],
    },
    {
      name: 'steps by the members’ money of the year',
      checks: 1,
      sheets: [members('Budget 2025', 'Budget 2026')(6000000, 10000000), forecast(12300000)],
      settings: { equityCap },
      findings: [
        {
          messageId: 'liftsAbove',
          cell: 'Uppföljning!C4',
          data: {
            limit: '2 000 000 kr',
            closing: '2 200 000 kr',
            forecast: '12 300 000 kr',
            budget: '12 500 000 kr',
            source: 'påhittade steg',
          },
          severity: 'warning',
        },
      ],
    },
  ],
});
