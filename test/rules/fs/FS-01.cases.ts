import { FS01 } from '../../../src/rules/fs/FS-01';
import { defaultSettings } from '../../../src/settings';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { contributions, manyMembers, memberList, paidOut, threeMembers } from './grids';

export const cases = ruleCases(FS01, {
  accept: [
    { name: 'a state that pays half', sheets: [threeMembers(8000, 4000, 4000)] },
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
    { name: 'half, a quarter and a quarter', sheets: [threeMembers(6000, 3000, 3000)] },
    {
      name: 'an odd total, the remainder with region and kommuner',
      sheets: [manyMembers(6695, [2009, 1339], [1741, 904, 435, 268])],
    },
    {
      name: 'an odd total, the remainder with the state',
      sheets: [manyMembers(6696, [2009, 1339], [1740, 904, 435, 268])],
    },
    { name: 'region or kommun out of line, not the state', sheets: [threeMembers(6000, 3100, 3000)] },
    {
      name: 'Arbetsförmedlingen on a row of its own within the half of the state',
      sheets: [
        memberList([
          ['Försäkringskassan', 4000],
          ['Arbetsförmedlingen', 2000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
    },
    {
      name: 'state and region alone, where the kommuner may stand elsewhere',
      sheets: [
        memberList([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'an agreement that region and kommun pay more',
      sheets: [threeMembers(6000, 3100, 3100)],
      settings: { association: { ...defaultSettings.association, extraContributionsAgreed: true } },
    },
    {
      name: 'money for a project beside contributions that follow the law',
      sheets: [
        sheet('Bidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          ['Medlem', 'Bidrag 2026'],
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Storby kommun, extra till projekt', 400],
        ]),
      ],
    },
    {
      name: 'a column that adds the two before it',
      sheets: [
        sheet('Bidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          ['Medlem', 'Grundbidrag 2026', 'Tillägg 2026', 'Bidrag 2026'],
          ['Försäkringskassan', 5000, 1000, 6000],
          ['Region Norr', 2400, 600, 3000],
          ['Storby kommun', 2600, 400, 3000],
        ]),
      ],
    },
  ],
  reject: [
    {
      name: 'a state that pays more than the others together',
      sheets: [threeMembers(6240, 3000, 3000)],
      findings: [
        {
          messageId: 'others',
          cell: 'B4',
          severity: 'error',
          expected: '6000 tkr',
          actual: '6240 tkr',
          difference: '240 tkr',
          tolerance: '1 tkr',
          data: { measuredBy: '6 000 tkr', actual: '6 240 tkr', expected: '6 000 tkr' },
          label: 'Försäkringskassan, 2026',
          cells: ['B4', 'B7'],
          restsOn: ['B4', 'B5', 'B6'],
        },
      ],
    },
    {
      name: 'three parts that do not fit each other',
      sheets: [threeMembers(6500, 2800, 2700)],
      findings: [
        {
          messageId: 'total',
          cell: 'B4',
          expected: '6000 tkr',
          actual: '6500 tkr',
          data: { share: '54,17 %', actual: '6 500 tkr', measuredBy: '12 000 tkr', expected: '6 000 tkr' },
          severity: 'error',
          difference: '500 tkr',
          tolerance: '1 tkr',
          label: 'Försäkringskassan, 2026',
          cells: ['B4', 'B7'],
          restsOn: ['B4', 'B5', 'B6'],
        },
      ],
    },
    {
      name: 'one of several years',
      sheets: [
        sheet('Bidrag', [
          ['Belopp i kronor'],
          ['Finansiär', '2026', '2027'],
          ['Staten', 4_000_000, 4_200_000],
          ['Region Syd', 2_000_000, 2_000_000],
          ['Kommunerna', 2_000_000, 2_000_000],
        ]),
      ],
      findings: [
        {
          messageId: 'others',
          cell: 'C3',
          expected: '4000000 kr',
          actual: '4200000 kr',
          difference: '200000 kr',
          severity: 'error',
          tolerance: '1000 kr',
          label: 'Staten, 2027',
          cells: ['C3'],
          restsOn: ['C3', 'C4', 'C5'],
          data: { actual: '4 200 000 kr', measuredBy: '4 000 000 kr', expected: '4 000 000 kr' },
        },
      ],
    },
    {
      name: 'what rounding each of six state rows can leave, as a note',
      sheets: [
        contributions([
          ...[1001, 1001, 1001, 1000, 1000, 1000].map((part, index) => [`Försäkringskassan, del ${index + 1}`, part]),
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
      findings: [
        {
          messageId: 'rounding',
          cell: 'B4',
          severity: 'note',
          expected: '6000 tkr',
          actual: '6003 tkr',
          difference: '3 tkr',
          tolerance: '1 tkr',
          label: 'Försäkringskassan, del 1 … Försäkringskassan, del 6, 2026',
          cells: ['B4', 'B5', 'B6', 'B7', 'B8', 'B9'],
          restsOn: ['B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11'],
          data: { actual: '6 003 tkr', expected: '6 000 tkr' },
        },
      ],
    },
  ],
});
