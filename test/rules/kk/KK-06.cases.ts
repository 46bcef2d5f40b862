import { KK06 } from '../../../src/rules/kk/KK-06';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withThresholds } from '../../support/settings';

const years = (storby: readonly number[], lillby: readonly number[]) =>
  sheet('Medlemsbidrag', [
    ['Medlemsbidrag (tkr)'],
    ['Medlem', 'Föregående år 2025', 'Budget 2026'],
    ['Försäkringskassan', 788, 848],
    ['Region Norr', 394, 424],
    ['Storby kommun', ...storby],
    ['Lillby kommun', ...lillby],
  ]);

export const cases = ruleCases(KK06, {
  accept: [
    { name: 'small changes', sheets: [years([212, 230], [182, 194])] },
    {
      name: 'a limit that the förbund has raised',
      sheets: [years([212, 212], [182, 212])],
      settings: withThresholds({ contributionChangeShare: '0.2' }),
    },
    {
      name: 'a kommun that paid nothing, and one that pays nothing any more',
      sheets: [years([0, 212], [182, 0])],
      checks: 1,
    },
    {
      name: 'a change of just the limit',
      sheets: [years([200, 230], [200, 170])],
      checks: 2,
    },
    {
      name: 'a state and a region whose contributions change much',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag (tkr)'],
          ['Medlem', 'Föregående år 2025', 'Budget 2026'],
          ['Försäkringskassan', 788, 1000],
          ['Region Norr', 394, 500],
          ['Storby kommun', 394, 400],
        ]),
      ],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'one kommun that pays much more than last year',
      sheets: [years([212, 212], [182, 212])],
      findings: [
        {
          messageId: 'one',
          cell: 'C6',
          severity: 'note',
          data: { change: '16,48 %', was: '182 tkr', now: '212 tkr', limit: '15 %' },
          label: 'Lillby kommun, 2026',
          cells: ['C6', 'B6'],
        },
      ],
    },
    {
      name: 'several, told once',
      sheets: [years([212, 312], [182, 112])],
      findings: [
        {
          messageId: 'several',
          cell: 'C5',
          data: { members: 'Storby kommun och Lillby kommun', limit: '15 %' },
          severity: 'note',
          label: 'Storby kommun, 2026',
          cells: ['C5', 'B5', 'C6', 'B6'],
        },
      ],
    },
  ],
});
