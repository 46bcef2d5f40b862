import { BAL04 } from '../../../src/rules/bal/BAL-04';
import { ruleCases } from '../../support/ruleTester';
import { budget, shortBudget } from './grids';

const deficit = { year: 2026, income: 12000, cost: 12395 };

export const cases = ruleCases(BAL04, {
  accept: [
    {
      name: 'a deficit with the use of eget kapital in a row',
      checks: 1,
      sheets: [shortBudget(12000, 12395, ['Användning av eget kapital', 395])],
    },
    {
      name: 'a row for the use of eget kapital',
      checks: 1,
      sheets: [budget([deficit], ['Användning av eget kapital', 395])],
    },
    {
      name: 'no deficit',
      sheets: [budget([{ year: 2026, income: 12000, cost: 11900 }], ['Ingående eget kapital', 2000])],
      checks: 0,
    },
    { name: 'no eget kapital at all, which BAL-06 speaks of', sheets: [budget([deficit])], checks: 0 },
    {
      name: 'a surplus of earlier years that is just what the year takes',
      checks: 1,
      sheets: [budget([deficit], ['Balanserat överskott från tidigare år', 395])],
    },
    {
      name: 'a change of eget kapital that is the deficit',
      checks: 1,
      sheets: [budget([deficit], ['Ingående eget kapital', 2000], ['Förändring av eget kapital', -395])],
    },
    {
      name: 'two rows for the use of eget kapital, one of which is the deficit',
      checks: 1,
      sheets: [budget([deficit], ['Användning av eget kapital', 300], ['Ianspråktaget eget kapital', 395])],
    },
    {
      name: 'a use that is rounded by a step',
      checks: 1,
      sheets: [budget([deficit], ['Användning av eget kapital', 396])],
    },
  ],
  reject: [
    {
      name: 'a use of eget kapital that is not the deficit',
      checks: 1,
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
      checks: 1,
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
      checks: 2,
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
      checks: 1,
      sheets: [budget([deficit], ['Ingående eget kapital', 2000], ['Utgående eget kapital', 1605])],
      findings: [{ messageId: 'missing', cell: 'B11', severity: 'note', data: { deficit: '395 tkr' } }],
    },
    {
      name: 'a use of another size',
      checks: 1,
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
    {
      name: 'a use of nothing, which is none',
      checks: 1,
      sheets: [budget([deficit], ['Användning av eget kapital', 0])],
      findings: [{ messageId: 'missing', cell: 'B11', severity: 'warning', data: { deficit: '395 tkr' } }],
    },
    {
      name: 'a change of nothing, which is none',
      checks: 1,
      sheets: [budget([deficit], ['Ingående eget kapital', 2000], ['Förändring av eget kapital', 0])],
      findings: [{ messageId: 'missing', cell: 'B11', severity: 'warning', data: { deficit: '395 tkr' } }],
    },
    {
      name: 'opening and closing that differ by something else than the deficit',
      checks: 1,
      sheets: [budget([deficit], ['Ingående eget kapital', 2000], ['Utgående eget kapital', 1700])],
      findings: [{ messageId: 'missing', cell: 'B11', severity: 'warning', data: { deficit: '395 tkr' } }],
    },
    {
      name: 'opening and closing that show the use of one of two years',
      checks: 2,
      sheets: [
        budget(
          [deficit, { year: 2027, income: 12000, cost: 12100 }],
          ['Ingående eget kapital', 2000, 1605],
          ['Utgående eget kapital', 1605, 1600],
        ),
      ],
      findings: [
        {
          messageId: 'missingYears',
          cell: 'B11',
          severity: 'warning',
          data: { years: '2026 och 2027', deficit: '395 tkr' },
        },
      ],
    },
    {
      name: 'changes of eget kapital in the wrong years',
      checks: 2,
      sheets: [
        budget(
          [deficit, { year: 2027, income: 12000, cost: 12100 }],
          ['Ingående eget kapital', 2000, 1605],
          ['Förändring av eget kapital', -100, -395],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B13',
          expected: '395 tkr',
          actual: '100 tkr',
          label: 'Förändring av eget kapital, 2026',
          cells: ['B13', 'B11', 'B10', 'B6'],
          severity: 'warning',
          difference: '-295 tkr',
          data: { use: '100 tkr', deficit: '395 tkr' },
        },
        {
          messageId: 'differs',
          cell: 'C13',
          expected: '100 tkr',
          actual: '395 tkr',
          severity: 'warning',
          difference: '295 tkr',
          data: { use: '395 tkr', deficit: '100 tkr' },
        },
      ],
    },
  ],
});
