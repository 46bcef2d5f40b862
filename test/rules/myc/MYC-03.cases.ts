import { Decimal } from '../../../src/money';
import { MYC03 } from '../../../src/rules/myc/MYC-03';
import { defaultSettings } from '../../../src/settings';
import { ruleCases } from '../../support/ruleTester';
import { plan, steady } from './grids';

const falling = { years: [2026, 2027], income: [12000, 12000], cost: [12500, 12900] };
const opening = ['Ingående eget kapital', 1000, 500];
const floor = {
  thresholds: { ...defaultSettings.thresholds, equityFloorOre: new Decimal(60_000_000) },
};

export const cases = ruleCases(MYC03, {
  accept: [
    {
      name: 'eget kapital that grows',
      checks: 3,
      sheets: [plan({ ...steady, more: [['Ingående eget kapital', 2000]] })],
    },
    {
      name: 'a closing that is not stated and below zero, which BAL-02 speaks of',
      checks: 2,
      sheets: [plan({ ...falling, more: [opening] })],
    },
    { name: 'no eget kapital known', sheets: [plan(falling)], checks: 0 },
    {
      name: 'a closing that is just the floor',
      checks: 2,
      sheets: [plan({ ...falling, more: [opening, ['Utgående eget kapital', 600]] })],
      settings: floor,
    },
  ],
  reject: [
    {
      name: 'a stated closing below zero',
      checks: 2,
      sheets: [plan({ ...falling, more: [opening, ['Utgående eget kapital', 500, -400]] })],
      findings: [
        {
          messageId: 'negative',
          cell: 'C8',
          severity: 'error',
          expected: '0 tkr',
          actual: '-400 tkr',
          label: 'Utgående eget kapital, 2027',
          difference: '-400 tkr',
          cells: ['C8', 'C5', 'C4'],
          restsOn: ['C8', 'C5', 'C4'],
          data: { closing: '−400 tkr' },
        },
      ],
    },
    {
      name: 'a closing below the floor of the settings',
      checks: 2,
      sheets: [plan({ ...falling, more: [opening, ['Utgående eget kapital', 500]] })],
      settings: floor,
      findings: [
        {
          messageId: 'belowFloor',
          cell: 'B8',
          expected: '600 tkr',
          difference: '-100 tkr',
          label: 'Utgående eget kapital, 2026',
          severity: 'error',
          actual: '500 tkr',
          cells: ['B8', 'B5', 'B4'],
          restsOn: ['B8', 'B5', 'B4'],
          data: { closing: '500 tkr', floor: '600 tkr' },
        },
      ],
    },
    {
      name: 'the same where the closing is not stated',
      checks: 1,
      sheets: [plan({ years: [2026], income: [12000], cost: [12500], more: [['Ingående eget kapital', 1000]] })],
      settings: floor,
      findings: [
        {
          messageId: 'computed',
          cell: 'B5',
          actual: '500 tkr',
          label: 'Summa kostnader, 2026',
          severity: 'error',
          expected: '600 tkr',
          difference: '-100 tkr',
          cells: ['B5', 'B7', 'B4'],
          restsOn: ['B5', 'B7', 'B4'],
          data: { closing: '500 tkr', floor: '600 tkr' },
        },
      ],
    },
    {
      name: 'a closing that comes below a floor by what is worked out for the second year',
      checks: 2,
      sheets: [plan({ ...falling, cost: [12100, 12400], more: [['Ingående eget kapital', 1000]] })],
      settings: floor,
      findings: [
        {
          messageId: 'computed',
          cell: 'C5',
          actual: '500 tkr',
          severity: 'error',
          expected: '600 tkr',
          difference: '-100 tkr',
          data: { closing: '500 tkr', floor: '600 tkr' },
        },
      ],
    },
  ],
});
