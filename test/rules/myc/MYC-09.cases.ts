import { Decimal } from '../../../src/money';
import { MYC09 } from '../../../src/rules/myc/MYC-09';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withIntervention } from '../../support/settings';

const years = (first: number, second: number) =>
  sheet('Budget', [
    ['Budget 2026 och plan (kr)'],
    ['', 'Budget 2026', 'Plan 2027'],
    ['Kansli', 900000, 900000],
    ['Samspråk', first, second],
    ['Övriga insatser', 4000000, 4000000],
  ]);
const granted = withIntervention('Samspråk', '2026-09-01', '2027-08-31', { 2026: 1096000 });

/** A list of insatser with their grant and its years, in kronor. */
const listed = (headings: readonly string[], ...amounts: readonly GridCell[]) =>
  sheet('Insatser', [
    ['Insatser (kr)'],
    ['Insats', ...headings],
    ['Alis', ...amounts.map(() => 400000)],
    ['Samspråk', ...amounts],
    ['Övriga insatser', ...amounts.map(() => 4000000)],
  ]);
const period = withIntervention('Samspråk', '2026-09-01', '2027-08-31');
const named = (
  ...interventions: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly kronor: readonly number[];
  }[]
) => ({
  interventions: interventions.map(({ name, aliases, kronor }) => ({
    name,
    aliases,
    from: '2026-09-01',
    to: '2027-08-31',
    granted: kronor.map((amount, index) => ({ year: 2026 + index, ore: new Decimal(amount).times(100) })),
  })),
});

export const cases = ruleCases(MYC09, {
  accept: [
    { name: 'a grant split by months', checks: 1, sheets: [years(365333, 730667)], settings: granted },
    { name: 'another amount than the grant', checks: 1, sheets: [years(300000, 600000)], settings: granted },
    { name: 'no grant known', sheets: [years(365333, 730667)], checks: 0 },
    {
      name: 'a grant in several parts',
      sheets: [years(1096000, 0)],
      settings: named({ name: 'Samspråk', aliases: [], kronor: [548000, 548000] }),
      checks: 0,
    },
    {
      name: 'an insats whose end is not known',
      sheets: [years(1096000, 0)],
      settings: withIntervention('Samspråk', '2026-09-01', null, { 2026: 1096000 }),
      checks: 0,
    },
    {
      name: 'an insats whose start is not known',
      sheets: [years(1096000, 0)],
      settings: withIntervention('Samspråk', null, '2027-08-31', { 2026: 1096000 }),
      checks: 0,
    },
    {
      name: 'an insats within one year',
      sheets: [years(1096000, 0)],
      settings: withIntervention('Samspråk', '2026-01-01', '2026-12-31', { 2026: 1096000 }),
      checks: 0,
    },
    {
      name: 'a table that lacks one of the years',
      sheets: [listed(['Budget 2026', 'Utfall 2025'], 1096000, 0)],
      settings: granted,
      checks: 0,
    },
    {
      name: 'a year in two columns',
      sheets: [listed(['Budget 2026', 'Reviderad budget 2026', 'Plan 2027'], 1096000, 1096000, 0)],
      settings: granted,
      checks: 0,
    },
    {
      name: 'a year whose amount could not be read',
      sheets: [listed(['Budget 2026', 'Plan 2027'], 1096000, 'enligt avtal')],
      settings: granted,
      checks: 0,
    },
    {
      name: 'a grant of nothing',
      sheets: [listed(['Beviljat', 'Budget 2026', 'Plan 2027'], 0, 0, 0)],
      settings: period,
      checks: 0,
    },
    { name: 'a krona from the split by months', checks: 1, sheets: [years(365334, 730666)], settings: granted },
  ],
  reject: [
    {
      name: 'the whole grant in one year',
      checks: 1,
      sheets: [years(1096000, 0)],
      settings: granted,
      findings: [
        {
          messageId: 'inOneYear',
          cell: 'B4',
          severity: 'warning',
          expected: '365333 kr',
          actual: '1096000 kr',
          data: { months: '4', grant: '1 096 000 kr', start: '2026-09-01', end: '2027-08-31' },
          label: 'Samspråk, 2026',
          difference: '730667 kr',
          tolerance: '1 kr',
          cells: ['B4', 'C4'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'a grant split in half, as a note',
      checks: 1,
      sheets: [years(548000, 548000)],
      settings: granted,
      findings: [
        {
          messageId: 'split',
          cell: 'B4',
          severity: 'note',
          expected: '365333 kr',
          label: 'Samspråk, 2026',
          actual: '548000 kr',
          difference: '182667 kr',
          tolerance: '1 kr',
          cells: ['B4', 'C4'],
          restsOn: [],
          data: { grant: '1 096 000 kr', months: '4', start: '2026-09-01', end: '2027-08-31' },
        },
      ],
    },
    {
      name: 'a grant that a column of the table gives',
      checks: 1,
      sheets: [listed(['Beviljat', 'Budget 2026', 'Plan 2027'], 1096000, 1096000, 0)],
      settings: period,
      findings: [
        {
          messageId: 'inOneYear',
          cell: 'C4',
          expected: '365333 kr',
          cells: ['C4', 'B4', 'D4'],
          restsOn: ['B4'],
          severity: 'warning',
          actual: '1096000 kr',
          difference: '730667 kr',
          tolerance: '1 kr',
          data: { grant: '1 096 000 kr', months: '4', start: '2026-09-01', end: '2027-08-31' },
        },
      ],
    },
    {
      name: 'years without more words in their headings',
      checks: 1,
      sheets: [listed(['Totalt bidrag', '2026', '2027'], 1096000, 1096000, 0)],
      settings: period,
      findings: [
        {
          messageId: 'inOneYear',
          cell: 'C4',
          expected: '365333 kr',
          severity: 'warning',
          actual: '1096000 kr',
          difference: '730667 kr',
          tolerance: '1 kr',
          data: { grant: '1 096 000 kr', months: '4', start: '2026-09-01', end: '2027-08-31' },
        },
      ],
    },
    {
      name: 'a grant by another name in the settings, after one that is something else',
      checks: 1,
      sheets: [years(1096000, 0)],
      settings: named(
        { name: 'Alis', aliases: [], kronor: [500000] },
        { name: 'Insats 4711', aliases: ['Samspråk'], kronor: [1096000] },
      ),
      findings: [
        {
          messageId: 'inOneYear',
          cell: 'B4',
          data: { grant: '1 096 000 kr', months: '4', start: '2026-09-01', end: '2027-08-31' },
          severity: 'warning',
          expected: '365333 kr',
          actual: '1096000 kr',
          difference: '730667 kr',
          tolerance: '1 kr',
        },
      ],
    },
    {
      name: 'the whole grant in one of three years',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (kr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
          ['Kansli', 900000, 900000, 900000],
          ['Samspråk', null, 1200000, null],
          ['Övriga insatser', 4000000, 4000000, 4000000],
        ]),
      ],
      settings: withIntervention('Samspråk', '2026-07-01', '2028-06-30', { 2026: 1200000 }),
      findings: [
        {
          messageId: 'inOneYear',
          cell: 'B4',
          expected: '300000 kr',
          actual: '0 kr',
          cells: ['B4', 'C4', 'D4'],
          data: { months: '6', grant: '1 200 000 kr', start: '2026-07-01', end: '2028-06-30' },
          severity: 'warning',
          difference: '-300000 kr',
          tolerance: '1 kr',
        },
      ],
    },
    {
      name: 'a grant two kronor from the split by months, as a note',
      checks: 1,
      sheets: [years(365331, 730669)],
      settings: granted,
      findings: [
        {
          messageId: 'split',
          cell: 'B4',
          severity: 'note',
          difference: '-2 kr',
          expected: '365333 kr',
          actual: '365331 kr',
          tolerance: '1 kr',
          data: { grant: '1 096 000 kr', months: '4', start: '2026-09-01', end: '2027-08-31' },
        },
      ],
    },
  ],
});
