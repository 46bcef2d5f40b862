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

/** A key of three kommuner, under a heading. */
const keyOf = (heading: string) =>
  sheet('Nyckel', [
    ['Fördelningsnyckel'],
    ['Kommun', heading],
    ['Storby kommun', percent(0.5)],
    ['Lillby kommun', percent(0.3)],
    ['Mellanby kommun', percent(0.2)],
  ]);
const storbyAndLillby = [
  ['Storby kommun', 2000],
  ['Lillby', 1000],
] as const;
const withHeading = (heading: string, title: string, ...rows: readonly (readonly [string, number])[]) =>
  sheet('Medlemsbidrag', [[title], [], ['Medlem', heading], ...rows]);
const STATE_AND_REGION = [
  ['Försäkringskassan', 6000],
  ['Region Norr', 3000],
] as const;
/** A key for any year, in a sheet of its own. */
const anyYear = (name: string, ...rows: readonly (readonly [string, number])[]) =>
  sheet(name, [
    ['Fördelningsnyckel'],
    ['Kommun', 'Nyckel'],
    ...rows.map(([kommun, share]) => [kommun, percent(share)]),
  ]);

/** The members on a sheet of their own, with what stands beside each. */
const membersSheet = (heading: string, ...rows: readonly (readonly (string | number)[])[]) =>
  sheet('Medlemmar', [[heading], ['Försäkringskassan'], ['Region Norr'], ...rows]);
const THREE = [['Storby kommun'], ['Lillby kommun'], ['Mellanby kommun']] as const;

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
    {
      name: 'all kommuner in one row',
      sheets: [list(['Kommunerna', 3000])],
      settings: two,
      checksSomething: false,
    },
    {
      name: 'some kommuner in one row',
      sheets: [list(['Storby kommun', 2000], ['Övriga kommuner', 1000])],
      settings: two,
      checksSomething: false,
    },
    { name: 'no kommun at all', sheets: [list()], settings: two, checksSomething: false },
    {
      name: 'money that nobody is said to pay',
      sheets: [list(['Storby kommun', 2000], ['Bidrag till verksamheten', 1000])],
      settings: two,
      checksSomething: false,
    },
    {
      name: 'kommuner in a list without the state',
      sheets: [
        contributions([
          ['Region Norr', 3000],
          ['Storby kommun', 3000],
        ]),
      ],
      settings: two,
      checksSomething: false,
    },
    {
      name: 'kommuner in a follow-up',
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (tkr)'],
          [],
          ['', 'Budget 2026', 'Utfall 2026'],
          ['Försäkringskassan', 6000, 6000],
          ['Region Norr', 3000, 3000],
          ['Storby kommun', 3000, 3000],
          ['Summa kostnader', 11000, 11200],
        ]),
      ],
      settings: two,
      checksSomething: false,
    },
    {
      name: 'a list without a year',
      sheets: [withHeading('Bidrag', 'Medlemsbidrag (tkr)', ...STATE_AND_REGION, ['Storby kommun', 3000])],
      settings: two,
      checksSomething: false,
    },
    {
      name: 'Gotland, whatever it calls itself',
      sheets: [
        contributions([
          ['Försäkringskassan', 3000],
          ['Region Gotland', 3000],
        ]),
      ],
      settings: withMembers({ name: 'Region Gotland', kind: 'municipality' }),
      checks: 1,
    },
    {
      name: 'what a kommun pays beside its contribution, and what another does',
      sheets: [
        list(
          ['Storby kommun', 2000],
          ['Lillby', 1000],
          ['Lillby kommun, särskilt bidrag', 100],
          ['Mellanby kommun, tilläggsbidrag', 100],
        ),
      ],
      settings: two,
      checks: 1,
    },
    { name: 'a key of another year', sheets: [list(...storbyAndLillby), keyOf('2027')], checksSomething: false },
    {
      name: 'an old key and a new one',
      sheets: [list(...storbyAndLillby), keyOf('Nuvarande nyckel'), { ...keyOf('Ny nyckel'), name: 'Ny' }],
      checksSomething: false,
    },
    {
      name: 'a key of the year, and one of any year with more kommuner',
      sheets: [
        list(...storbyAndLillby),
        anyYear('Alla', ['Storby kommun', 0.5], ['Lillby kommun', 0.3], ['Mellanby kommun', 0.2]),
        key(['Storby kommun', 0.67], ['Lillby kommun', 0.33]),
      ],
      checks: 1,
    },
    {
      name: 'two keys, one of them with just the kommuner of the list',
      sheets: [
        list(...storbyAndLillby),
        anyYear('Alla', ['Storby kommun', 0.5], ['Lillby kommun', 0.3], ['Mellanby kommun', 0.2]),
        anyYear('Två', ['Storby kommun', 0.67], ['Lillby kommun', 0.33]),
      ],
      checks: 1,
    },
    {
      name: 'a key that does not add up',
      sheets: [list(...storbyAndLillby), key(['Storby kommun', 0.5], ['Lillby kommun', 0.3], ['Mellanby kommun', 0.1])],
      checksSomething: false,
    },
    {
      name: 'a key that lacks a kommun of the list',
      sheets: [
        list(...storbyAndLillby, ['Ekby kommun', 500]),
        key(['Storby kommun', 0.5], ['Lillby kommun', 0.3], ['Mellanby kommun', 0.2]),
      ],
      checksSomething: false,
    },
    {
      name: 'a kommun of the key that pays nothing by it',
      sheets: [list(...storbyAndLillby), key(['Storby kommun', 0.67], ['Lillby kommun', 0.33], ['Mellanby kommun', 0])],
      checks: 1,
    },
    {
      name: 'a single kommun, whatever the key',
      sheets: [list(['Storby kommun', 3000]), key(['Storby kommun', 0.67], ['Lillby kommun', 0.33])],
      checksSomething: false,
    },
    {
      name: 'shares beside the amounts, which are no key',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          [],
          ['Medlem', 'Andel', 'Bidrag 2026'],
          ['Försäkringskassan', percent(1), 6000],
          ['Region Norr', percent(1), 3000],
          ['Storby kommun', percent(0.67), 2010],
          ['Lillby kommun', percent(0.33), 990],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a row for each kommun of a list of members in the workbook',
      sheets: [list(...storbyAndLillby), membersSheet('Medlemmar', ['Storby kommun'], ['Lillby kommun'])],
      checks: 1,
    },
    {
      name: 'a list of other kommuner',
      sheets: [list(...storbyAndLillby), membersSheet('Medlemmar', ['Storby kommun'], ['Ekby kommun'])],
      checksSomething: false,
    },
    {
      name: 'a kommun that is to be a member, and one that has left',
      sheets: [
        list(...storbyAndLillby),
        membersSheet(
          'Medlemmar',
          ['Storby kommun'],
          ['Lillby kommun'],
          ['Mellanby kommun', 'medlem från 2027'],
          ['Ekby kommun', 'har utträtt'],
        ),
      ],
      checks: 1,
    },
    {
      name: 'a list of something else',
      sheets: [list(...storbyAndLillby), membersSheet('Deltagare på dialogmötet', ...THREE)],
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
    {
      name: 'two kommuner of the list without rows in a budget, in one of its years',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Försäkringskassan', 6000, 6000],
          ['Region Norr', 3000, 3000],
          ['Storby kommun', 3000, 3000],
          ['Summa intäkter', 12000, 12000],
          ['Kansli', 2000, 2000],
          ['Insatser', 9000, 9000],
          ['Summa kostnader', 11000, 11000],
        ]),
      ],
      settings: withMembers(
        { name: 'Storby kommun', kind: 'municipality' },
        { name: 'Lillby kommun', kind: 'municipality', from: '2027-01-01' },
        { name: 'Ekby kommun', kind: 'municipality', from: '2027-01-01' },
      ),
      checks: 2,
      findings: [
        { messageId: 'missing', cell: 'A5', data: { members: 'Lillby kommun och Ekby kommun' }, cells: ['A5', 'C5'] },
      ],
    },
    {
      name: 'a kommun of a key for any year without a row',
      sheets: [
        list(...storbyAndLillby),
        anyYear('Nyckel', ['Storby kommun', 0.5], ['Lillby kommun', 0.3], ['Mellanby kommun', 0.2]),
      ],
      checks: 1,
      findings: [{ messageId: 'missingFromKey', cell: 'Medlemsbidrag!A6', data: { members: 'Mellanby kommun' } }],
    },
    ...['Medlemmar', 'Förbundets medlemmar', 'Parter i samordningsförbundet'].map((heading) => ({
      name: `a kommun under “${heading}” that has no row`,
      sheets: [list(...storbyAndLillby), membersSheet(heading, ...THREE)],
      checks: 1,
      findings: [
        {
          messageId: 'missingFromMembers' as const,
          cell: 'Medlemsbidrag!A6',
          data: { members: 'Mellanby kommun', other: 'Medlemmar!A4' },
          severity: 'warning' as const,
          label: 'Storby kommun, 2026',
        },
      ],
    })),
    {
      name: 'a kommun in a list with headings and more about each member',
      sheets: [
        list(...storbyAndLillby),
        sheet('Medlemmar', [
          ['Medlem', 'Organisationsnummer', 'Sedan'],
          ['Försäkringskassan', '202100-5521', 2004],
          ['Region Norr', '232100-0000', 2004],
          ...THREE.map(([name]) => [name, '212000-0000', 2005]),
        ]),
      ],
      checks: 1,
      findings: [
        {
          messageId: 'missingFromMembers',
          cell: 'Medlemsbidrag!A6',
          data: { members: 'Mellanby kommun', other: 'Medlemmar!A4' },
        },
      ],
    },
  ],
});
