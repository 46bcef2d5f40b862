import { FS02 } from '../../../src/rules/fs/FS-02';
import { ruleCases } from '../../support/ruleTester';
import { contributions, manyMembers, paidOut, threeMembers } from './grids';

export const cases = ruleCases(FS02, {
  accept: [
    { name: 'a region that pays a quarter', sheets: [threeMembers(8000, 4000, 4000)] },
    {
      name: 'what the förbund pays out, by its title',
      sheets: [paidOut('Ersättning till utförare 2027, kr', 'Part')],
      checksSomething: false,
    },
    {
      name: 'what the förbund pays out, by what heads the names',
      sheets: [paidOut('Insatser 2027, kr', 'Insatsägare')],
      checksSomething: false,
    },
    { name: 'a quarter', sheets: [threeMembers(6000, 3000, 3000)] },
    { name: 'two regioner that share the quarter', sheets: [manyMembers(6695, [2009, 1339], [1741, 904, 435, 268])] },
    { name: 'one step below the exact quarter', sheets: [threeMembers(6001, 3000, 3001)] },
    { name: 'a state out of line', sheets: [threeMembers(6240, 3000, 3000)] },
  ],
  reject: [
    {
      name: 'a region that pays too little',
      sheets: [threeMembers(6000, 2900, 3000)],
      findings: [
        {
          messageId: 'others',
          cell: 'B5',
          expected: '3000 tkr',
          actual: '2900 tkr',
          difference: '-100 tkr',
          severity: 'error',
          tolerance: '1 tkr',
          label: 'Region Norr, 2026',
          cells: ['B5', 'B7'],
          restsOn: ['B5', 'B4', 'B6'],
          data: { actual: '2 900 tkr', measuredBy: '6 000 tkr', expected: '3 000 tkr' },
        },
      ],
    },
    {
      name: 'two regioner that together pay too much',
      sheets: [manyMembers(6000, [1900, 1200], [1560, 810, 390, 240])],
      findings: [
        {
          messageId: 'others',
          cell: 'B5',
          expected: '3000 tkr',
          actual: '3100 tkr',
          data: { measuredBy: '6 000 tkr', actual: '3 100 tkr', expected: '3 000 tkr' },
          severity: 'error',
          difference: '100 tkr',
          tolerance: '1 tkr',
          label: 'Region Norr + Region Syd, 2026',
          cells: ['B5', 'B6', 'B11'],
          restsOn: ['B5', 'B6', 'B4', 'B7', 'B8', 'B9', 'B10'],
        },
      ],
    },
    {
      name: 'three parts that do not fit each other',
      sheets: [threeMembers(6500, 2800, 2700)],
      findings: [
        {
          messageId: 'total',
          cell: 'B5',
          expected: '3000 tkr',
          actual: '2800 tkr',
          severity: 'error',
          difference: '-200 tkr',
          tolerance: '1 tkr',
          label: 'Region Norr, 2026',
          cells: ['B5', 'B7'],
          restsOn: ['B5', 'B4', 'B6'],
          data: { actual: '2 800 tkr', share: '23,33 %', measuredBy: '12 000 tkr', expected: '3 000 tkr' },
        },
      ],
    },
    {
      name: 'what rounding each of four regioner can leave, as a note',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 751],
          ['Region Syd', 751],
          ['Region Väst', 750],
          ['Region Öst', 750],
          ['Storby kommun', 3000],
        ]),
      ],
      findings: [
        {
          messageId: 'rounding',
          cell: 'B5',
          severity: 'note',
          expected: '3000 tkr',
          actual: '3002 tkr',
          difference: '2 tkr',
          tolerance: '1 tkr',
          label: 'Region Norr … Region Öst, 2026',
          cells: ['B5', 'B6', 'B7', 'B8'],
          restsOn: ['B5', 'B6', 'B7', 'B8', 'B4', 'B9'],
          data: { actual: '3 002 tkr', expected: '3 000 tkr' },
        },
      ],
    },
  ],
});
