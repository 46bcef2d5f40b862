import { FS03 } from '../../../src/rules/fs/FS-03';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { contributions, manyMembers, paidOut, threeMembers } from './grids';

export const cases = ruleCases(FS03, {
  accept: [
    { name: 'one kommun that pays a quarter', sheets: [threeMembers(8000, 4000, 4000)] },
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
    { name: 'four kommuner that share the quarter', sheets: [manyMembers(6695, [2009, 1339], [1741, 904, 435, 268])] },
    {
      name: 'the kommuner together and each of them below',
      sheets: [
        contributions([
          ['Staten', 6000],
          ['Regionen', 3000],
          ['Kommunerna', 3000],
          ['varav Storby kommun', 2000],
          ['varav Lillby kommun', 1000],
        ]),
      ],
    },
    {
      name: 'money for a project beside the quarter',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Storby kommun, projektmedel', 400],
        ]),
      ],
    },
    {
      name: 'unrounded formulas',
      sheets: [
        contributions([
          ['Försäkringskassan', f('B8/2', 6695.5)],
          ['Region Norr', f('B8/4', 3347.75)],
          ['Storby kommun', f('B8/8', 1673.875)],
          ['Lillby kommun', f('B8/8', 1673.875)],
          ['Summa', 13391],
        ]),
      ],
    },
    {
      name: 'lines beside a quarter that are nobody’s in particular',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Övrigt', 500],
          ['Diverse', 100],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'an instalment that is wrong, beside what was decided: FS-15 tells of it',
      checks: 1,
      sheets: [
        sheet('Rekvisition', [
          ['Rekvisition av medlemsbidrag 2026 (kr)'],
          [],
          ['Medlem', 'Beslutat bidrag', 'Rat 1', 'Rat 2', 'Rat 3', 'Rat 4', 'Summa'],
          ['Försäkringskassan', 2400, 600, 600, 600, 600, 2400],
          ['Region Norr', 1200, 300, 300, 300, 300, 1200],
          ['Storby kommun', 800, 200, 200, 200, 200, 800],
          ['Lillby kommun', 400, 100, 100, 110, 100, 410],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a kommun that pays more than a quarter',
      sheets: [threeMembers(6000, 3000, 3300)],
      findings: [
        {
          messageId: 'others',
          cell: 'B6',
          severity: 'error',
          expected: '3000 tkr',
          actual: '3300 tkr',
          difference: '300 tkr',
          tolerance: '1 tkr',
          label: 'Storby kommun, 2026',
          cells: ['B6', 'B7'],
          restsOn: ['B6', 'B4', 'B5'],
          data: { actual: '3 300 tkr', measuredBy: '6 000 tkr', expected: '3 000 tkr' },
        },
      ],
    },
    {
      name: 'kommuner that together pay too much',
      sheets: [manyMembers(6000, [1800, 1200], [1560, 810, 390, 340])],
      findings: [
        {
          messageId: 'others',
          cell: 'B7',
          expected: '3000 tkr',
          actual: '3100 tkr',
          difference: '100 tkr',
          severity: 'error',
          tolerance: '1 tkr',
          label: 'Storby kommun … Byarums kommun, 2026',
          cells: ['B7', 'B8', 'B9', 'B10', 'B11'],
          restsOn: ['B7', 'B8', 'B9', 'B10', 'B4', 'B5', 'B6'],
          data: { actual: '3 100 tkr', measuredBy: '6 000 tkr', expected: '3 000 tkr' },
        },
      ],
    },
    {
      name: 'what rounding each kommun can leave, as a note',
      sheets: [manyMembers(6000, [1800, 1200], [1561, 810, 390, 241])],
      findings: [
        {
          messageId: 'rounding',
          cell: 'B7',
          severity: 'note',
          expected: '3000 tkr',
          actual: '3002 tkr',
          difference: '2 tkr',
          tolerance: '1 tkr',
          label: 'Storby kommun … Byarums kommun, 2026',
          cells: ['B7', 'B8', 'B9', 'B10', 'B11'],
          restsOn: ['B7', 'B8', 'B9', 'B10', 'B4', 'B5', 'B6'],
          data: { actual: '3 002 tkr', expected: '3 000 tkr' },
        },
      ],
    },
    {
      name: 'three parts that do not fit each other',
      sheets: [threeMembers(6500, 2800, 2700)],
      findings: [
        {
          messageId: 'total',
          cell: 'B6',
          expected: '3000 tkr',
          actual: '2700 tkr',
          severity: 'error',
          difference: '-300 tkr',
          tolerance: '1 tkr',
          label: 'Storby kommun, 2026',
          cells: ['B6', 'B7'],
          restsOn: ['B6', 'B4', 'B5'],
          data: { actual: '2 700 tkr', share: '22,5 %', measuredBy: '12 000 tkr', expected: '3 000 tkr' },
        },
      ],
    },
    {
      name: 'a kommun by its bare name in the list, which makes the kommuner pay too much',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 2600],
          ['Lillby', 600],
        ]),
      ],
      findings: [{ messageId: 'others', cell: 'B6', actual: '3200 tkr', cells: ['B6', 'B7'] }],
    },
  ],
});
