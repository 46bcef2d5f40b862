import { FS09 } from '../../../src/rules/fs/FS-09';
import { defaultSettings } from '../../../src/settings';
import { ruleCases } from '../../support/ruleTester';
import { contributions, threeMembers } from './grids';

const stateAndRegion = (region: number) =>
  contributions([
    ['Försäkringskassan', 6000],
    ['Region Norr', region],
  ]);

export const cases = ruleCases(FS09, {
  accept: [
    { name: 'a region that pays half of what the state pays', sheets: [stateAndRegion(3000)] },
    {
      name: 'all parties, which FS-01 to FS-03 speak of',
      sheets: [threeMembers(6000, 3100, 3000)],
      checksSomething: false,
    },
    {
      name: 'a higher contribution by agreement',
      sheets: [stateAndRegion(3500)],
      settings: { association: { ...defaultSettings.association, extraContributionsAgreed: true } },
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a region that does not match the state',
      sheets: [stateAndRegion(3500)],
      findings: [
        {
          messageId: 'differs',
          cell: 'B5',
          severity: 'warning',
          expected: '3000 tkr',
          actual: '3500 tkr',
          data: { state: '6 000 tkr', actual: '3 500 tkr', expected: '3 000 tkr' },
          difference: '500 tkr',
          tolerance: '1 tkr',
          label: 'Region Norr, 2026',
          cells: ['B5', 'B4'],
          restsOn: ['B4', 'B5'],
        },
      ],
    },
  ],
});
