import { MYC06 } from '../../../src/rules/myc/MYC-06';
import { ruleCases } from '../../support/ruleTester';
import { plan, steady } from './grids';

const falling = { years: [2026, 2027, 2028], income: [12000, 12000, 12000], cost: [12500, 12400, 12200] };

export const cases = ruleCases(MYC06, {
  accept: [
    { name: 'surpluses', checks: 1, sheets: [plan(steady)] },
    { name: 'a last year in balance', checks: 1, sheets: [plan({ ...falling, cost: [12500, 12400, 12000] })] },
    {
      name: 'a single year',
      sheets: [plan({ years: [2026], income: [12000], cost: [12500] })],
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'a deficit in every year',
      checks: 1,
      sheets: [plan(falling)],
      findings: [
        {
          messageId: 'withoutEquity',
          cell: 'D6',
          severity: 'warning',
          data: { years: '2026, 2027 och 2028', deficit: '200 tkr' },
          label: 'Årets resultat, 2028',
          cells: ['D6', 'B6', 'B5', 'B4', 'C6', 'C5', 'C4', 'D5', 'D4'],
          restsOn: ['D6', 'B6', 'B5', 'B4', 'C6', 'C5', 'C4', 'D5', 'D4'],
        },
      ],
    },
    {
      name: 'the same, with eget kapital left',
      checks: 1,
      sheets: [plan({ ...falling, more: [['Ingående eget kapital', 2000]] })],
      findings: [
        {
          messageId: 'lasts',
          cell: 'D6',
          data: { equity: '900 tkr', lasts: '4,5', years: '2026, 2027 och 2028', deficit: '200 tkr' },
          label: 'Årets resultat, 2028',
          severity: 'warning',
          cells: ['D6', 'B6', 'B5', 'B4', 'C6', 'C5', 'C4', 'D5', 'D4'],
          restsOn: ['D6', 'B6', 'B5', 'B4', 'C6', 'C5', 'C4', 'D5', 'D4'],
        },
      ],
    },
    {
      name: 'the same, with eget kapital that ends',
      checks: 1,
      sheets: [plan({ ...falling, more: [['Ingående eget kapital', 600]] })],
      findings: [
        {
          messageId: 'ends',
          cell: 'D6',
          data: { endsIn: '2027', years: '2026, 2027 och 2028' },
          label: 'Årets resultat, 2028',
          severity: 'warning',
          cells: ['D6', 'B6', 'B5', 'B4', 'C6', 'C5', 'C4', 'D5', 'D4'],
          restsOn: ['D6', 'B6', 'B5', 'B4', 'C6', 'C5', 'C4', 'D5', 'D4'],
        },
      ],
    },
    {
      name: 'two years with a deficit in both, and eget kapital that is just enough for the first',
      checks: 1,
      sheets: [
        plan({
          years: [2026, 2027],
          income: [12000, 12000],
          cost: [12500, 12400],
          more: [['Ingående eget kapital', 500]],
        }),
      ],
      findings: [
        { messageId: 'ends', cell: 'C6', data: { endsIn: '2026', years: '2026 och 2027' }, severity: 'warning' },
      ],
    },
  ],
});
