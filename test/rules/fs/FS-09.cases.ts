import { FS09 } from '../../../src/rules/fs/FS-09';
import { defaultSettings } from '../../../src/settings';
import { ruleCases } from '../../support/ruleTester';
import { withMembers } from '../../support/settings';
import { contributions, threeMembers } from './grids';

const stateAndRegion = (region: number) =>
  contributions([
    ['Försäkringskassan', 6000],
    ['Region Norr', region],
  ]);

const stateAndKommun = (kommun: number, name = 'Storby kommun') =>
  contributions([
    ['Försäkringskassan', 6000],
    [name, kommun],
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
    { name: 'a region within one step of the half', sheets: [stateAndRegion(3001)] },
    { name: 'a kommun that pays half of what the state pays', sheets: [stateAndKommun(3000)] },
    { name: 'a kommun that pays all that the state pays, without a region', sheets: [stateAndKommun(6000)] },
    {
      name: 'Gotland, which FS-08 speaks of',
      sheets: [stateAndKommun(5000, 'Gotlands kommun')],
      checksSomething: false,
    },
    {
      name: 'money beside it that nobody is said to pay',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3500],
          ['Bidrag till verksamheten', 500],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'no state',
      sheets: [contributions([['Region Norr', 3500]])],
      checksSomething: false,
    },
    {
      name: 'all parties, and extra money beside their shares',
      sheets: [
        contributions([
          ['Försäkringskassan', 6000],
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
          ['Storby kommun, särskilt bidrag', 400],
        ]),
      ],
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
    {
      name: 'a region two steps from the half',
      sheets: [stateAndRegion(2998)],
      findings: [{ messageId: 'differs', cell: 'B5', difference: '-2 tkr', tolerance: '1 tkr' }],
    },
    {
      name: 'a region that pays all that the state pays',
      sheets: [stateAndRegion(6000)],
      findings: [{ messageId: 'differs', cell: 'B5', expected: '3000 tkr' }],
    },
    {
      name: 'a kommun that pays neither half nor all of what the state pays',
      sheets: [stateAndKommun(4000)],
      findings: [{ messageId: 'differs', cell: 'B5', expected: '3000 tkr', actual: '4000 tkr' }],
    },
    {
      name: 'a kommun that pays as much as the state, where there is a region',
      sheets: [stateAndKommun(6000)],
      settings: withMembers({ name: 'Region Norr', kind: 'region' }),
      findings: [{ messageId: 'differs', cell: 'B5', expected: '3000 tkr', actual: '6000 tkr' }],
    },
  ],
});
