import { MYC02 } from '../../../src/rules/myc/MYC-02';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { plan, steady } from './grids';

const equity = (...closings: number[]) => [
  ['Ingående eget kapital', 2000, 2100, 2150],
  ['Utgående eget kapital', ...closings],
];
const apart = (closing: number) =>
  sheet('Eget kapital', [
    ['Eget kapital 2026 (tkr)'],
    [],
    ['', 'Budget 2026'],
    ['Ingående eget kapital', 2000],
    ['Utgående eget kapital', closing],
  ]);

export const cases = ruleCases(MYC02, {
  accept: [
    { name: 'closings that are opening and result', sheets: [plan({ ...steady, more: equity(2100, 2150, 2180) })] },
    { name: 'eget kapital in a sheet of its own', sheets: [plan(steady), apart(2100)] },
    {
      name: 'no closing',
      sheets: [plan({ ...steady, more: [['Ingående eget kapital', 2000, 2100, 2150]] })],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a closing that is wrong',
      sheets: [plan({ ...steady, more: equity(2100, 2250, 2180) })],
      findings: [
        {
          messageId: 'differs',
          cell: 'C8',
          severity: 'error',
          expected: '2150 tkr',
          actual: '2250 tkr',
          difference: '100 tkr',
          data: { opening: '2 100 tkr', change: '50 tkr', actual: '2 250 tkr', expected: '2 150 tkr' },
          label: 'Utgående eget kapital, 2027',
          cells: ['C8', 'C7', 'C6'],
          restsOn: ['C7', 'C6'],
        },
      ],
    },
    {
      name: 'a closing that is wrong in a sheet of its own',
      sheets: [plan(steady), apart(2200)],
      findings: [
        {
          messageId: 'differs',
          cell: 'Eget kapital!B5',
          expected: '2100 tkr',
          severity: 'error',
          actual: '2200 tkr',
          difference: '100 tkr',
          data: { actual: '2 200 tkr', opening: '2 000 tkr', change: '100 tkr', expected: '2 100 tkr' },
        },
      ],
    },
    {
      name: 'a single step, as a note',
      sheets: [plan({ ...steady, more: equity(2101, 2150, 2180) })],
      findings: [
        {
          messageId: 'rounding',
          cell: 'B8',
          severity: 'note',
          label: 'Utgående eget kapital, 2026',
          expected: '2100 tkr',
          actual: '2101 tkr',
          difference: '1 tkr',
          cells: ['B8', 'B7', 'B6'],
          restsOn: ['B7', 'B6'],
          data: { actual: '2 101 tkr', expected: '2 100 tkr' },
        },
      ],
    },
  ],
});
