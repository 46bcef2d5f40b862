import { KK01 } from '../../../src/rules/kk/KK-01';
import { percent, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withMembers } from '../../support/settings';
import { contributions } from '../fs/grids';

const list = (...kommuner: readonly (readonly [string, number])[]) =>
  contributions([['Försäkringskassan', 6000], ['Region Norr', 3000], ...kommuner]);
const two = withMembers(
  { name: 'Storby kommun', kind: 'municipality' },
  { name: 'Lillby kommun', kind: 'municipality', aliases: ['Lillby'] },
);
const key = (...rows: readonly (readonly [string, number])[]) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel 2026'],
    ['Kommun', 'Nyckel'],
    ...rows.map(([name, share]) => [name, percent(share)]),
  ]);

export const cases = ruleCases(KK01, {
  accept: [
    {
      name: 'a row for each kommun of the list',
      sheets: [list(['Storby kommun', 2000], ['Lillby', 1000])],
      settings: two,
    },
    {
      name: 'a kommun that has left before the year',
      sheets: [list(['Storby kommun', 3000])],
      settings: withMembers(
        { name: 'Storby kommun', kind: 'municipality' },
        { name: 'Lillby kommun', kind: 'municipality', to: '2025-12-31' },
      ),
    },
    {
      name: 'a row for each kommun of the key',
      sheets: [list(['Storby kommun', 2000], ['Lillby', 1000]), key(['Storby kommun', 0.67], ['Lillby kommun', 0.33])],
    },
    {
      name: 'neither a list nor a key',
      sheets: [list(['Storby kommun', 2000], ['Lillby', 1000])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a kommun of the list without a row',
      sheets: [list(['Storby kommun', 3000])],
      settings: two,
      findings: [
        {
          messageId: 'missing',
          cell: 'A6',
          severity: 'error',
          data: { members: 'Lillby kommun' },
          label: 'Storby kommun, 2026',
          cells: ['A6', 'B6'],
        },
      ],
    },
    {
      name: 'a kommun with two rows',
      sheets: [list(['Storby kommun', 1500], ['Lillby kommun', 1000], ['Lillby', 500])],
      settings: two,
      findings: [
        {
          messageId: 'twice',
          cell: 'A8',
          data: { member: 'Lillby kommun' },
          severity: 'error',
          label: 'Lillby, 2026',
          cells: ['A8', 'B8', 'B6', 'B7'],
        },
      ],
    },
    {
      name: 'a kommun that the list does not have',
      sheets: [list(['Storby kommun', 1500], ['Lillby kommun', 1000], ['Mellanby kommun', 500])],
      settings: two,
      findings: [
        {
          messageId: 'unknown',
          cell: 'A8',
          data: { member: 'Mellanby kommun' },
          severity: 'error',
          label: 'Mellanby kommun, 2026',
          cells: ['A8', 'B8', 'B6', 'B7'],
        },
      ],
    },
    {
      name: 'a kommun of the key without a row',
      sheets: [
        list(['Storby kommun', 2000], ['Lillby', 1000]),
        key(['Storby kommun', 0.5], ['Lillby kommun', 0.3], ['Mellanby kommun', 0.2]),
      ],
      findings: [
        {
          messageId: 'missingFromKey',
          cell: 'Medlemsbidrag!A6',
          data: { members: 'Mellanby kommun' },
          severity: 'error',
          label: 'Storby kommun, 2026',
          cells: ['Medlemsbidrag!A6', 'Medlemsbidrag!B6', 'Medlemsbidrag!B7'],
        },
      ],
    },
  ],
});
