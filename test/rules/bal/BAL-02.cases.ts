import { Decimal } from '../../../src/money';
import { BAL02 } from '../../../src/rules/bal/BAL-02';
import { defaultSettings } from '../../../src/settings';
import { f, sheet } from '../../support/grid';
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
      checks: 1,
      sheets: [shortBudget(12000, 12395, ['Ingående eget kapital', 2000])],
    },
    { name: 'costs that fit', checks: 1, sheets: [budget([deficit], ['Ingående eget kapital', 2000])] },
    { name: 'costs that take all there is', checks: 1, sheets: [budget([deficit], ['Ingående eget kapital', 395])] },
    { name: 'no eget kapital known', sheets: [budget([deficit])], checks: 0 },
    { name: 'eget kapital in the settings', checks: 1, sheets: [budget([deficit])], settings: opening(400) },
    {
      name: 'a printed total that alone is too much',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 12000],
          ['Kansli', 2000],
          ['Samordningsteam', 10200],
          ['Summa kostnader', f('SUM(B4:B5)', 12600)],
          ['Ingående eget kapital', 300],
        ]),
      ],
    },
    {
      name: 'a year whose income is not known',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', 12000, null],
          ['Kansli', 2000, 2000],
          ['Samordningsteam', 9900, 15000],
          ['Summa kostnader', 11900, 17000],
          ['Ingående eget kapital', 300, 400],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a deficit that eget kapital does not reach for',
      checks: 1,
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
      checks: 1,
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
      checks: 1,
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
      checks: 2,
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
    {
      name: 'costs beyond a stated frame, where eget kapital has no row of its own',
      checks: 1,
      sheets: [budget([deficit], ['Budgetram', 12300])],
      findings: [
        {
          messageId: 'exceeds',
          cell: 'B10',
          expected: '12300 tkr',
          cells: ['B10', 'B6', 'B11', 'B12'],
          data: { equity: '300 tkr', cost: '12 395 tkr', frame: '12 300 tkr', income: '12 000 tkr' },
          severity: 'error',
          actual: '12395 tkr',
          difference: '95 tkr',
        },
      ],
    },
    {
      name: 'costs a thousand above what there is, whatever the closing says',
      checks: 1,
      sheets: [budget([deficit], ['Ingående eget kapital', 394], ['Utgående eget kapital', 0])],
      findings: [
        {
          messageId: 'exceeds',
          cell: 'B10',
          difference: '1 tkr',
          restsOn: ['B10', 'B6', 'B11', 'B12', 'B13'],
          severity: 'error',
          expected: '12394 tkr',
          actual: '12395 tkr',
          data: { cost: '12 395 tkr', frame: '12 394 tkr', income: '12 000 tkr', equity: '394 tkr' },
        },
      ],
    },
  ],
});
