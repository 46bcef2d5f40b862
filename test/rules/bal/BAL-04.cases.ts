import { BAL04 } from '../../../src/rules/bal/BAL-04';
import { ruleCases } from '../../support/ruleTester';
import { budget, shortBudget } from './grids';

const deficit = { year: 2026, income: 12000, cost: 12395 };

export const cases = ruleCases(BAL04, {
  accept: [
    {
      name: 'a deficit with the use of eget kapital in a row',
      sheets: [shortBudget(12000, 12395, ['Användning av eget kapital', 395])],
    },
    { name: 'a row for the use of eget kapital', sheets: [budget([deficit], ['Användning av eget kapital', 395])] },
    {
      name: 'no deficit',
      sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }], ['Ingående eget kapital', 2000])],
      checksSomething: false,
    },
    { name: 'no eget kapital at all, which BAL-06 speaks of', sheets: [budget([deficit])], checksSomething: false },
  ],
  reject: [
    {
      name: 'a use of eget kapital that is not the deficit',
      sheets: [shortBudget(12000, 12395, ['Användning av eget kapital', 300])],
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          expected: '395 tkr',
          actual: '300 tkr',
          difference: '-95 tkr',
          label: 'Användning av eget kapital, 2026',
          severity: 'warning',
          cells: ['B7', 'B6', 'B3'],
          restsOn: ['B6', 'B3'],
          data: { use: '300 tkr', deficit: '395 tkr' },
        },
      ],
    },
    {
      name: 'eget kapital but no row for its use',
      sheets: [budget([deficit], ['Ingående eget kapital', 2000])],
      findings: [
        {
          messageId: 'missing',
          cell: 'B11',
          severity: 'warning',
          data: { deficit: '395 tkr' },
          label: 'Årets resultat, 2026',
          cells: ['B11', 'B10', 'B6'],
          restsOn: ['B11', 'B10', 'B6'],
        },
      ],
    },
    {
      name: 'several years without such a row, told once',
      sheets: [budget([deficit, { year: 2027, income: 12000, cost: 12100 }], ['Ingående eget kapital', 2000, 1605])],
      findings: [
        {
          messageId: 'missingYears',
          cell: 'B11',
          data: { years: '2026 och 2027', deficit: '395 tkr' },
          label: 'Årets resultat, 2026',
          severity: 'warning',
          cells: ['B11', 'B10', 'B6', 'C11', 'C10', 'C6'],
          restsOn: ['B11', 'B10', 'B6', 'C11', 'C10', 'C6'],
        },
      ],
    },
    {
      name: 'eget kapital whose opening and closing show its use, as a note',
      sheets: [budget([deficit], ['Ingående eget kapital', 2000], ['Utgående eget kapital', 1605])],
      findings: [{ messageId: 'missing', cell: 'B11', severity: 'note', data: { deficit: '395 tkr' } }],
    },
    {
      name: 'a use of another size',
      sheets: [budget([deficit], ['Användning av eget kapital', 300])],
      findings: [
        {
          messageId: 'differs',
          cell: 'B12',
          expected: '395 tkr',
          actual: '300 tkr',
          difference: '-95 tkr',
          severity: 'warning',
          data: { use: '300 tkr', deficit: '395 tkr' },
        },
      ],
    },
  ],
});
