import { FS08 } from '../../../src/rules/fs/FS-08';
import { defaultSettings } from '../../../src/settings';
import { ruleCases } from '../../support/ruleTester';
import { contributions, memberList, threeMembers } from './grids';

const twoMembers = (state: number, municipality: number, name = 'Öarnas kommun') =>
  memberList([
    ['Försäkringskassan', state],
    [name, municipality],
  ]);
const association = {
  ...defaultSettings.association,
  members: [
    {
      name: 'Öarnas kommun',
      kind: 'municipality' as const,
      aliases: [],
      key: null,
      outsideRegion: true,
      from: null,
      to: null,
    },
  ],
};

export const cases = ruleCases(FS08, {
  accept: [
    { name: 'half each', sheets: [twoMembers(2000, 2000)], settings: { association } },
    { name: 'Gotland, which calls itself a region', sheets: [twoMembers(2000, 2000, 'Region Gotland')] },
    { name: 'a region among the members', sheets: [threeMembers(6000, 3000, 3000)], checksSomething: false },
  ],
  reject: [
    {
      name: 'a kommun outside region that pays less than the state',
      sheets: [twoMembers(2000, 1000)],
      settings: { association },
      findings: [
        {
          messageId: 'others',
          cell: 'B5',
          expected: '2000 tkr',
          actual: '1000 tkr',
          difference: '-1000 tkr',
          severity: 'error',
          tolerance: '1 tkr',
          label: 'Öarnas kommun, 2026',
          cells: ['B5', 'B6'],
          restsOn: ['B5', 'B4'],
          data: { actual: '1 000 tkr', measuredBy: '2 000 tkr', expected: '2 000 tkr' },
        },
      ],
    },
    {
      name: 'the same of Gotland, without settings',
      sheets: [twoMembers(2000, 1900, 'Gotlands kommun')],
      findings: [
        {
          messageId: 'others',
          cell: 'B5',
          expected: '2000 tkr',
          actual: '1900 tkr',
          severity: 'error',
          difference: '-100 tkr',
          tolerance: '1 tkr',
          label: 'Gotlands kommun, 2026',
          cells: ['B5', 'B6'],
          restsOn: ['B5', 'B4'],
          data: { actual: '1 900 tkr', measuredBy: '2 000 tkr', expected: '2 000 tkr' },
        },
      ],
    },
    {
      name: 'what rounding each of four rows can leave, as a note',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Gotland, del 1', 1501],
          ['Region Gotland, del 2', 1501],
          ['Region Gotland, del 3', 1500],
          ['Region Gotland, del 4', 1500],
          ['Summa', 12002],
        ]),
      ],
      findings: [
        {
          messageId: 'rounding',
          cell: 'B5',
          severity: 'note',
          expected: '6000 tkr',
          actual: '6002 tkr',
          difference: '2 tkr',
          tolerance: '1 tkr',
          label: 'Region Gotland, del 1 … Region Gotland, del 4, 2026',
          cells: ['B5', 'B6', 'B7', 'B8', 'B9'],
          restsOn: ['B5', 'B6', 'B7', 'B8', 'B4'],
          data: { actual: '6 002 tkr', expected: '6 000 tkr' },
        },
      ],
    },
  ],
});
