import { MYC08 } from '../../../src/rules/myc/MYC-08';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { withIntervention } from '../../support/settings';

const plan = (...amounts: readonly GridCell[]) => planOf('Samspråk', ...amounts);
const planOf = (label: string, ...amounts: readonly GridCell[]) =>
  sheet('Budget', [
    ['Budget 2026 och plan (tkr)'],
    ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
    ['Medlemsbidrag', 12000, 12000, 12000],
    ['Kansli', 3000, 3000, 3000],
    [label, ...amounts],
    ['Övriga insatser', 5000, 5000, 5000],
  ]);
const until2027 = withIntervention('Samspråk', '2025-09-01', '2027-08-31');

/** A plan with income and costs under headings of their own, and last year beside. */
const sections = (income: readonly GridCell[], cost: readonly GridCell[]) =>
  sheet('Budget', [
    ['Budget 2026 och plan (tkr)'],
    ['', 'Bokslut 2024', 'Budget 2026', 'Plan 2027', 'Plan 2028', 'Kommentar'],
    ['Intäkter'],
    ['Medlemsbidrag', 11000, 12000, 12000, 12000],
    ['Samspråk', ...income],
    ['Kostnader'],
    ['Kansli', 3000, 3000, 3000, 3000],
    ['Samspråk', ...cost],
    ['Övriga insatser', 5000, 5000, 5000, 5000],
  ]);

/** A list of insatser that tells when each runs and what it gets in each year. */
const granted = (heads: readonly [string, string, string], after: number) =>
  sheet('Insatser', [
    ['Beviljade insatser 2026–2028, tkr'],
    ['Insats', ...heads, '2026', '2027', '2028'],
    ['Samspråk', '2026-01-01', '2027-12-31', 2400 + after, 1200, 1200, after],
    ['Grön väg', '2026-07-01', '2027-06-30', 900, 450, 450, 0],
    ['Stegen', '2027-01-01', '2028-12-31', 3600, 0, 1800, 1800],
    ['Summa', null, null, f('SUM(D3:D5)', 6900 + after), f('SUM(E3:E5)', 1650), f('SUM(F3:F5)', 3450), 1800 + after],
  ]);

export const cases = ruleCases(MYC08, {
  accept: [
    { name: 'money while the insats runs', checks: 3, sheets: [plan(1500, 1000, '-')], settings: until2027 },
    { name: 'an end in the label', checks: 3, sheets: [planOf('Samspråk (t.o.m. 2027-08-31)', 1500, 1000, '-')] },
    {
      name: 'a list of insatser with the years that each runs',
      checks: 9,
      sheets: [granted(['Start', 'Slut', 'Beviljat'], 0)],
    },
    { name: 'no period known', sheets: [plan(1500, 1000, 500)], checks: 0 },
    {
      name: 'days of decision beside the amounts',
      sheets: [
        sheet('Insatser', [
          ['Beslutade insatser 2026'],
          ['Insats', 'Budget 2026 (tkr)', 'Beslut'],
          ['Samspråk', 2400, '2025-11-14 § 41'],
          ['Kansli', 1900, '2025-11-14 § 42'],
          ['Summa', 4300],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'income by the name of the insats, and what it cost before it began',
      checks: 3,
      sheets: [sections([800, 800, 800, 800], [700, 1500, 1000, null, 'Avslutas i augusti'])],
      settings: until2027,
    },
    {
      name: 'a follow-up of an insats that has ended',
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2028 (tkr)'],
          ['', 'Budget 2028', 'Prognos 2028'],
          ['Kansli', 3000, 3000],
          ['Samspråk', 500, 500],
        ]),
      ],
      settings: until2027,
      checks: 0,
    },
    {
      name: 'an insats that ends on the first day of a year and one that begins on the last',
      checks: 3,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
          ['Kansli', 3000, 3000, 3000],
          ['Samspråk', 1500, 1000, 10],
          ['Övriga insatser', 5000, 5000, 5000],
        ]),
      ],
      settings: withIntervention('Samspråk', '2026-12-31', '2028-01-01'),
    },
    { name: 'an insats that no year has money for', checks: 3, sheets: [plan('-', null, '-')], settings: until2027 },
    {
      name: 'a year without money in an insats whose end is not known',
      checks: 3,
      sheets: [plan(1500, '-', '-')],
      settings: withIntervention('Samspråk', '2025-09-01', null),
    },
    {
      name: 'a year whose amount could not be read',
      checks: 3,
      sheets: [plan(1500, 'enligt avtal', '-')],
      settings: until2027,
    },
    {
      name: 'a section by the name of the insats',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
          ['Medlemsbidrag', 12000, 12000, 12000],
          ['Kansli', 3000, 3000, 3000],
          ['Samspråk'],
          ['Personal', 1000, 800, 800],
          ['Lokaler', 500, 200, 200],
          ['Summa Samspråk', 1500, 1000, 1000],
          ['Övriga insatser', 5000, 5000, 5000],
        ]),
      ],
      settings: until2027,
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'money after the insats has ended',
      checks: 3,
      sheets: [plan(1500, 1000, 500)],
      settings: until2027,
      findings: [
        {
          messageId: 'afterEnd',
          cell: 'D5',
          severity: 'warning',
          data: { amount: '500 tkr', end: '2027-08-31' },
          label: 'Samspråk, 2028',
          cells: ['D5'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'money after the end that the label gives',
      checks: 3,
      sheets: [planOf('Samspråk (t.o.m. 2027-08-31)', 1500, 1000, 500)],
      findings: [
        { messageId: 'afterEnd', cell: 'D5', severity: 'warning', data: { amount: '500 tkr', end: '2027-08-31' } },
      ],
    },
    {
      name: 'money before the insats begins, by a list of insatser',
      checks: 3,
      sheets: [
        plan(1500, 1000, 500),
        sheet('Insatser', [
          ['Insatser'],
          ['Insats', 'Start', 'Slut', 'Bidrag (tkr)'],
          ['Samspråk', '2027-01-01', '2028-12-31', 3000],
          ['Alis', '2026-01-01', '2028-12-31', 2000],
        ]),
      ],
      findings: [
        {
          messageId: 'beforeStart',
          cell: 'Budget!B5',
          data: { start: '2027-01-01', amount: '1 500 tkr' },
          label: 'Samspråk, 2026',
          severity: 'warning',
          cells: ['Budget!B5', 'Insatser!B3', 'Insatser!C3'],
          restsOn: [],
        },
      ],
    },
    {
      name: 'money after the end that the sheet of the insats gives',
      checks: 3,
      sheets: [
        plan(1500, 1000, 500),
        sheet('Samspråk', [
          ['Insats Samspråk'],
          ['Startdatum', '2025-09-01'],
          ['Slutdatum', { value: 46630, format: 'yyyy-mm-dd' }],
          [],
          ['', 'Budget 2026'],
          ['Personal', 1200],
          ['Lokaler', 300],
          ['Summa', 1500],
        ]),
      ],
      findings: [
        {
          messageId: 'afterEnd',
          cell: 'Budget!D5',
          data: { end: '2027-08-31', amount: '500 tkr' },
          severity: 'warning',
        },
      ],
    },
    {
      name: 'no money in a year when the insats runs',
      checks: 3,
      sheets: [plan(1500, '-', '-')],
      settings: until2027,
      findings: [
        {
          messageId: 'noneDuring',
          cell: 'C5',
          label: 'Samspråk, 2027',
          severity: 'warning',
          cells: ['C5'],
          restsOn: [],
          data: { start: '2025-09-01', end: '2027-08-31' },
        },
      ],
    },
    {
      name: 'the same where only its end is known',
      checks: 3,
      sheets: [plan(1500, '-', '-')],
      settings: withIntervention('Samspråk', null, '2027-08-31'),
      findings: [
        {
          messageId: 'noneUntil',
          cell: 'C5',
          label: 'Samspråk, 2027',
          severity: 'warning',
          cells: ['C5'],
          restsOn: [],
          data: { end: '2027-08-31' },
        },
      ],
    },
    {
      name: 'no money in a year when the insats runs, where another is left empty',
      checks: 3,
      sheets: [plan(null, 0, 500)],
      settings: withIntervention('Samspråk', '2027-01-01', '2028-08-31'),
      findings: [
        { messageId: 'noneDuring', cell: 'C5', data: { start: '2027-01-01', end: '2028-08-31' }, severity: 'warning' },
      ],
    },
    ...(
      [
        ['Start', 'Slut', 'Beviljat'],
        ['Startdatum', 'Slutdatum', 'Totalt'],
        ['Fr.o.m.', 'T.o.m.', 'Beviljat belopp'],
      ] as const
    ).map((heads) => ({
      name: `money after the end in a list of insatser (${heads.join(', ')})`,
      checks: 9,
      sheets: [granted(heads, 300)],
      findings: [
        { messageId: 'afterEnd' as const, cell: 'G3', cells: ['G3', 'B3', 'C3'], severity: 'warning' as const },
      ],
    })),
  ],
});
