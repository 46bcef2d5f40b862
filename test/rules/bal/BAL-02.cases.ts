import { Decimal } from '../../../src/money';
import { BAL02 } from '../../../src/rules/bal/BAL-02';
import { defaultSettings } from '../../../src/settings';
import { ruleCases } from '../../support/ruleTester';
import { budget, shortBudget } from './grids';

const deficit = { year: 2026, income: 12000, cost: 12395 };
const opening = (thousands: number) => ({
  budget: { ...defaultSettings.budget, openingEquityOre: new Decimal(thousands).times(100_000) },
});

export const cases = ruleCases(BAL02, {
  accept: [
    {
      name: 'a deficit that eget kapital reaches for',
      sheets: [shortBudget(12000, 12395, ['Ingående eget kapital', 2000])],
    },
    { name: 'costs that fit', sheets: [budget([deficit], ['Ingående eget kapital', 2000])] },
    { name: 'costs that take all there is', sheets: [budget([deficit], ['Ingående eget kapital', 395])] },
    { name: 'no eget kapital known', sheets: [budget([deficit])], checksSomething: false },
    { name: 'eget kapital in the settings', sheets: [budget([deficit])], settings: opening(400) },
  ],
  reject: [
    {
      name: 'a deficit that eget kapital does not reach for',
      sheets: [shortBudget(12000, 12395, ['Ingående eget kapital', 200])],
      findings: [
        {
          messageId: 'exceeds',
          cell: 'B6',
          severity: 'error',
          expected: '12200 tkr',
          actual: '12395 tkr',
          difference: '195 tkr',
          label: 'Summa kostnader, 2026',
          cells: ['B6', 'B3', 'B7'],
          restsOn: ['B6', 'B3', 'B7'],
          data: { cost: '12 395 tkr', frame: '12 200 tkr', income: '12 000 tkr', equity: '200 tkr' },
        },
      ],
    },
    {
      name: 'costs beyond income and eget kapital',
      sheets: [budget([deficit], ['Ingående eget kapital', 300])],
      findings: [
        {
          messageId: 'exceeds',
          cell: 'B10',
          severity: 'error',
          expected: '12300 tkr',
          actual: '12395 tkr',
          difference: '95 tkr',
          data: { cost: '12 395 tkr', frame: '12 300 tkr', income: '12 000 tkr', equity: '300 tkr' },
        },
      ],
    },
    {
      name: 'eget kapital in the settings that is not enough',
      sheets: [budget([deficit])],
      settings: opening(200),
      findings: [
        {
          messageId: 'exceeds',
          cell: 'B10',
          difference: '195 tkr',
          data: { equity: '200 tkr', cost: '12 395 tkr', frame: '12 200 tkr', income: '12 000 tkr' },
          severity: 'error',
          expected: '12200 tkr',
          actual: '12395 tkr',
        },
      ],
    },
    {
      name: 'a later year, with what the first leaves',
      sheets: [budget([deficit, { year: 2027, income: 12000, cost: 12800 }], ['Ingående eget kapital', 1000])],
      findings: [
        {
          messageId: 'exceeds',
          cell: 'C10',
          expected: '12605 tkr',
          difference: '195 tkr',
          severity: 'error',
          actual: '12800 tkr',
          data: { cost: '12 800 tkr', frame: '12 605 tkr', income: '12 000 tkr', equity: '605 tkr' },
        },
      ],
    },
  ],
});
