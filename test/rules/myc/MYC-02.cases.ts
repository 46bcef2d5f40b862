import { MYC02 } from '../../../src/rules/myc/MYC-02';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { plan, steady } from './grids';

const equity = (...closings: number[]) => [
  ['Ingående eget kapital', 2000, 2100, 2150],
  ['Utgående eget kapital', ...closings],
];
const apart = (closing: number) =>
  sheet('Eget kapital', [
    ['Eget kapital 2026 (tkr)'],
    [],
    ['', 'Budget 2026'],
    ['Ingående eget kapital', 2000],
    ['Utgående eget kapital', closing],
  ]);

const equityAlone = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Eget kapital', [['Eget kapital 2026-2027 (tkr)'], [], ['', 'Budget 2026', 'Plan 2027'], ...rows]);
/** Income and costs of two years without a result. */
const totals = sheet('Plan', [
  ['Budget 2026 och plan (tkr)'],
  [],
  ['', 'Budget 2026', 'Plan 2027'],
  ['Summa intäkter', 12000, 12100],
  ['Summa kostnader', 11900, 12050],
]);
const oneYear = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Budget', [['Budget 2026 (tkr)'], [], ['', 'Budget 2026'], ...rows]);

/** A budget that takes eget kapital in as income, and tells of it below. */
const countedAsIncome = (closing: number, word = 'Ingående eget kapital') =>
  oneYear(
    ['Intäkter'],
    ['Medlemsbidrag', 8000],
    [word, 500],
    ['Summa intäkter', f('SUM(B5:B6)', 8500)],
    ['Kostnader'],
    ['Kansli', 1200],
    ['Insatser', 7300],
    ['Summa kostnader', f('SUM(B9:B10)', 8500)],
    ['Ingående eget kapital', 2000],
    ['Utgående eget kapital', closing],
  );
/** A result before and after the financial items. */
const twoResults = (closing: number) =>
  oneYear(
    ['Verksamhetens intäkter', 12000],
    ['Verksamhetens kostnader', -12100],
    ['Verksamhetens resultat', -100],
    ['Finansiella intäkter', 20],
    ['Årets resultat', -80],
    ['Ingående eget kapital', 2000],
    ['Utgående eget kapital', closing],
  );

const bareEquity = (label: string, amounts: readonly number[]) =>
  sheet('Plan', [
    ['Plan (tkr)'],
    ['', '2027', '2028', '2029'],
    ['Medlemsbidrag', 5000, 5000, 5100],
    ['Insatser', 3760, 3760, 3810],
    ['Kansli, revision', 1100, 1110, 1121],
    ['Resultat', 140, 130, 169],
    [label, ...amounts],
  ]);

const twoYears = (label: string, ...amounts: readonly number[]) =>
  sheet('Plan', [
    ['Plan (tkr)'],
    ['', '2027', '2028'],
    ['Medlemsbidrag', 5000, 5000],
    ['Insatser', 3760, 3760],
    ['Kansli, revision', 1100, 1110],
    ['Resultat', 140, 130],
    [label, ...amounts],
  ]);

/** How the years have been, with eget kapital of 2023 as given. */
const overview = (equity: number) =>
  sheet('Översikt', [
    ['Flerårsöversikt (tkr)'],
    ['', '2025', '2024', '2023', '2022'],
    ['Intäkter', 7240, 7100, 7000, 6900],
    ['Kostnader', 7105, 7322, 7056, 6798],
    ['Årets resultat', 135, -222, -56, 102],
    ['Eget kapital', 1409, 1274, equity, 1552],
  ]);

export const cases = ruleCases(MYC02, {
  accept: [
    {
      name: 'closings that are opening and result',
      checks: 3,
      sheets: [plan({ ...steady, more: equity(2100, 2150, 2180) })],
    },
    { name: 'eget kapital in a sheet of its own', checks: 1, sheets: [plan(steady), apart(2100)] },
    {
      name: 'no closing',
      sheets: [plan({ ...steady, more: [['Ingående eget kapital', 2000, 2100, 2150]] })],
      checks: 0,
    },
    {
      name: 'a deficit that is called one and has no sign',
      checks: 1,
      sheets: [
        oneYear(
          ['Summa intäkter', null],
          ['Underskott', 500],
          ['Ingående eget kapital', 2000],
          ['Utgående eget kapital', 1500],
        ),
      ],
    },
    {
      name: 'eget kapital in a sheet of its own, by income and costs elsewhere',
      checks: 2,
      sheets: [totals, equityAlone(['Ingående eget kapital', 2000, 2100], ['Utgående eget kapital', 2100, 2150])],
    },
    {
      name: 'what is taken from eget kapital, as all that is said of the year',
      checks: 2,
      sheets: [
        equityAlone(
          ['Ingående eget kapital', 2000, 1700],
          ['Användning av eget kapital', 300, 200],
          ['Utgående eget kapital', 1700, 1500],
        ),
      ],
    },
    {
      name: 'a change of eget kapital, as all that is said of the year',
      checks: 2,
      sheets: [
        equityAlone(
          ['Ingående eget kapital', 2000, 1700],
          ['Förändring av eget kapital', -300, 100],
          ['Utgående eget kapital', 1700, 1800],
        ),
      ],
    },
    {
      name: 'eget kapital alone in the workbook',
      sheets: [equityAlone(['Ingående eget kapital', 2000, 1700], ['Utgående eget kapital', 1700, 1800])],
      checks: 0,
    },
    {
      name: 'years that lack an opening or a closing',
      checks: 1,
      sheets: [
        plan({
          ...steady,
          more: [
            ['Ingående eget kapital', 2000, null, 2150],
            ['Utgående eget kapital', 2100, 2170, null],
          ],
        }),
      ],
    },
    {
      name: 'two openings, of which none can be told apart',
      sheets: [
        plan({
          ...steady,
          more: [
            ['Ingående eget kapital', 2000, 2100, 2150],
            ['Ingående eget kapital, fritt', 1000, 1100, 1150],
            ['Utgående eget kapital', 2200, 2250, 2280],
          ],
        }),
      ],
      checks: 0,
    },
    {
      name: 'the accounts of a year in a sheet of their own',
      sheets: [
        plan(steady),
        sheet('Eget kapital', [
          ['Eget kapital (tkr)'],
          [],
          ['', 'Bokslut 2025'],
          ['Ingående eget kapital', 2000],
          ['Utgående eget kapital', 2300],
        ]),
      ],
      checks: 0,
    },
    { name: 'an opening that is counted into the income as well', checks: 1, sheets: [countedAsIncome(1500)] },
    {
      name: 'eget kapital that is counted into the income',
      checks: 1,
      sheets: [countedAsIncome(1500, 'Eget kapital')],
    },
    {
      name: 'a use of eget kapital that is counted into the income',
      checks: 1,
      sheets: [countedAsIncome(1500, 'Användning av eget kapital')],
    },
    { name: 'a closing by the result after the financial items', checks: 1, sheets: [twoResults(1920)] },
    { name: 'a closing by the result before the financial items', checks: 1, sheets: [twoResults(1900)] },
    ...['Eget kapital', 'Ackumulerat överskott', 'Balanserat resultat', 'Överskott att föra vidare', 'Egna medel'].map(
      (label) => ({
        name: `"${label}" alone, with what there is when each year ends`,
        checks: 2,
        sheets: [bareEquity(label, [640, 770, 939])],
      }),
    ),
    {
      name: 'a lone row with what there is when each year begins',
      checksSomething: false,
      sheets: [bareEquity('Eget kapital', [640, 780, 910])],
    },
    {
      name: 'eget kapital alone of two years, which does not say for which end of them it is',
      checksSomething: false,
      sheets: [twoYears('Eget kapital', 640, 740)],
    },
    {
      name: 'a lone closing of two years that goes on',
      checks: 1,
      sheets: [twoYears('Eget kapital vid årets slut', 640, 770)],
    },
    {
      name: 'a lone closing that no year bears out',
      checksSomething: false,
      sheets: [bareEquity('Utgående eget kapital', [640, 700, 800])],
    },
    { name: 'years that have been', sheets: [overview(1496)], checks: 3 },
  ],
  reject: [
    {
      name: 'a closing that is wrong',
      checks: 3,
      sheets: [plan({ ...steady, more: equity(2100, 2250, 2180) })],
      findings: [
        {
          messageId: 'differs',
          cell: 'C8',
          severity: 'error',
          expected: '2150 tkr',
          actual: '2250 tkr',
          difference: '100 tkr',
          data: { opening: '2 100 tkr', change: '50 tkr', actual: '2 250 tkr', expected: '2 150 tkr' },
          label: 'Utgående eget kapital, 2027',
          cells: ['C8', 'C7', 'C6'],
          restsOn: ['C7', 'C6'],
        },
      ],
    },
    {
      name: 'a closing that is wrong in a sheet of its own',
      checks: 1,
      sheets: [plan(steady), apart(2200)],
      findings: [
        {
          messageId: 'differs',
          cell: 'Eget kapital!B5',
          expected: '2100 tkr',
          severity: 'error',
          actual: '2200 tkr',
          difference: '100 tkr',
          data: { actual: '2 200 tkr', opening: '2 000 tkr', change: '100 tkr', expected: '2 100 tkr' },
        },
      ],
    },
    {
      name: 'a single step, as a note',
      checks: 3,
      sheets: [plan({ ...steady, more: equity(2101, 2150, 2180) })],
      findings: [
        {
          messageId: 'rounding',
          cell: 'B8',
          severity: 'note',
          label: 'Utgående eget kapital, 2026',
          expected: '2100 tkr',
          actual: '2101 tkr',
          difference: '1 tkr',
          cells: ['B8', 'B7', 'B6'],
          restsOn: ['B7', 'B6'],
          data: { actual: '2 101 tkr', expected: '2 100 tkr' },
        },
      ],
    },
    {
      name: 'a closing that is wrong in the second year of a sheet of its own',
      checks: 2,
      sheets: [totals, equityAlone(['Ingående eget kapital', 2000, 2100], ['Utgående eget kapital', 2100, 2250])],
      findings: [
        {
          messageId: 'differs',
          cell: 'Eget kapital!C5',
          expected: '2150 tkr',
          cells: ['Eget kapital!C5', 'Eget kapital!C4', 'Plan!C4', 'Plan!C5'],
          data: { change: '50 tkr', actual: '2 250 tkr', opening: '2 100 tkr', expected: '2 150 tkr' },
          severity: 'error',
          actual: '2250 tkr',
          difference: '100 tkr',
        },
      ],
    },
    {
      name: 'a closing that is not the opening less what is used',
      checks: 1,
      sheets: [
        equityAlone(
          ['Ingående eget kapital', 2000],
          ['Användning av eget kapital', 300],
          ['Utgående eget kapital', 1600],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B6',
          expected: '1700 tkr',
          data: { change: '−300 tkr', actual: '1 600 tkr', opening: '2 000 tkr', expected: '1 700 tkr' },
          cells: ['B6', 'B4', 'B5'],
          severity: 'error',
          actual: '1600 tkr',
          difference: '-100 tkr',
        },
      ],
    },
    {
      name: 'a closing that is not the opening and its change',
      checks: 1,
      sheets: [
        equityAlone(
          ['Ingående eget kapital', 2000],
          ['Förändring av eget kapital', 300],
          ['Utgående eget kapital', 2600],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B6',
          expected: '2300 tkr',
          data: { change: '300 tkr', actual: '2 600 tkr', opening: '2 000 tkr', expected: '2 300 tkr' },
          severity: 'error',
          actual: '2600 tkr',
          difference: '300 tkr',
        },
      ],
    },
    {
      name: 'a closing that is not the opening with income less costs, where there is no result',
      checks: 1,
      sheets: [
        oneYear(
          ['Summa intäkter', 12000],
          ['Summa kostnader', 11900],
          ['Ingående eget kapital', 2000],
          ['Utgående eget kapital', 2250],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          expected: '2100 tkr',
          cells: ['B7', 'B6', 'B4', 'B5'],
          severity: 'error',
          actual: '2250 tkr',
          difference: '150 tkr',
          data: { actual: '2 250 tkr', opening: '2 000 tkr', change: '100 tkr', expected: '2 100 tkr' },
        },
      ],
    },
    {
      name: 'a closing a step from income less costs, whatever the result says',
      checks: 1,
      sheets: [
        oneYear(
          ['Summa intäkter', 12000],
          ['Summa kostnader', 11900],
          ['Årets resultat', 90],
          ['Ingående eget kapital', 2000],
          ['Utgående eget kapital', 2101],
        ),
      ],
      findings: [
        {
          messageId: 'rounding',
          cell: 'B8',
          expected: '2100 tkr',
          difference: '1 tkr',
          severity: 'note',
          actual: '2101 tkr',
          data: { actual: '2 101 tkr', expected: '2 100 tkr' },
        },
      ],
    },
    {
      name: 'a closing that is none of what the result and the totals say',
      checks: 1,
      sheets: [
        oneYear(
          ['Summa intäkter', 12000],
          ['Summa kostnader', 11900],
          ['Årets resultat', 90],
          ['Ingående eget kapital', 2000],
          ['Utgående eget kapital', 2250],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B8',
          expected: '2090 tkr',
          difference: '160 tkr',
          severity: 'error',
          actual: '2250 tkr',
          data: { actual: '2 250 tkr', opening: '2 000 tkr', change: '90 tkr', expected: '2 090 tkr' },
        },
      ],
    },
    {
      name: 'a closing that is none of two results',
      checks: 1,
      sheets: [twoResults(1800)],
      findings: [
        {
          messageId: 'differs',
          cell: 'B10',
          expected: '1920 tkr',
          data: { change: '−80 tkr', actual: '1 800 tkr', opening: '2 000 tkr', expected: '1 920 tkr' },
          severity: 'error',
          actual: '1800 tkr',
          difference: '-120 tkr',
        },
      ],
    },
    {
      name: 'a closing that what is counted into the income does not explain',
      checks: 1,
      sheets: [countedAsIncome(1700)],
      findings: [
        {
          messageId: 'differs',
          cell: 'B13',
          expected: '2000 tkr',
          difference: '-300 tkr',
          severity: 'error',
          actual: '1700 tkr',
          data: { actual: '1 700 tkr', opening: '2 000 tkr', change: '0 tkr', expected: '2 000 tkr' },
        },
      ],
    },
    ...['Utgående eget kapital', 'Eget kapital'].map((label) => ({
      name: `"${label}" alone, where one year does not go on from the year before`,
      checks: 1,
      sheets: [bareEquity(label, [640, 770, 909])],
      findings: [
        {
          messageId: 'differs' as const,
          cell: 'D7',
          cells: ['D7', 'C7', 'D6'],
          expected: '939 tkr',
          actual: '909 tkr',
          difference: '-30 tkr',
          severity: 'error' as const,
          data: { actual: '909 tkr', opening: '770 tkr', change: '169 tkr', expected: '939 tkr' },
        },
      ],
    })),
    ...['Utgående eget kapital', 'EK (UB)', 'Eget kapital vid årens utgång'].map((label) => ({
      name: `"${label}" alone of two years, where the second does not go on from the first`,
      checks: 1,
      sheets: [twoYears(label, 640, 740)],
      findings: [
        {
          messageId: 'differs' as const,
          cell: 'C7',
          cells: ['C7', 'B7', 'C6'],
          expected: '770 tkr',
          actual: '740 tkr',
          difference: '-30 tkr',
          severity: 'error' as const,
          data: { actual: '740 tkr', opening: '640 tkr', change: '130 tkr', expected: '770 tkr' },
        },
      ],
    })),
    {
      name: 'a lone closing that is wrong between two that are right',
      checks: 1,
      sheets: [bareEquity('Utgående eget kapital', [640, 790, 939])],
      findings: [
        {
          messageId: 'differs',
          cell: 'C7',
          cells: ['C7', 'B7', 'C6'],
          expected: '770 tkr',
          actual: '790 tkr',
          difference: '20 tkr',
          severity: 'error',
          data: { actual: '790 tkr', opening: '640 tkr', change: '130 tkr', expected: '770 tkr' },
        },
      ],
    },
    {
      name: 'a year that has been, between two that are right',
      sheets: [overview(1469)],
      checks: 2,
      findings: [{ messageId: 'differs', cell: 'D6', expected: '1496 tkr', actual: '1469 tkr' }],
    },
  ],
});
