import { MYC01 } from '../../../src/rules/myc/MYC-01';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { plan, steady } from './grids';

/** Last year in one kind of column, and what it closes with; this year opens with 1 000. */
const afterLastYear = (heading: string, closing: number) =>
  sheet('Budget', [
    ['Budget 2026 (tkr)'],
    [],
    ['', heading, 'Budget 2026'],
    ['Summa intäkter', 12000, 12000],
    ['Summa kostnader', 12500, 11900],
    ['Resultat', -500, 100],
    ['Ingående eget kapital', closing + 500, 1000],
    ['Utgående eget kapital', closing, 1100],
  ]);
const openings = (...values: number[]) => ['Ingående eget kapital', ...values];
const closings = (...values: number[]) => ['Utgående eget kapital', ...values];

/** Eget kapital alone, a row for each year. */
const chain = (...years: readonly (readonly [number | string, number, number, number])[]) =>
  sheet('Eget kapital', [
    ['Eget kapital (tkr)'],
    ['År', 'Ingående eget kapital', 'Årets resultat', 'Utgående eget kapital'],
    ...years,
  ]);
/** A budget of a single year that closes with 100 less than it opens with. */
const yearOfItsOwn = (year: number, opening: number) =>
  sheet(`Budget ${year}`, [
    [`Budget ${year} (tkr)`],
    ['', 'Belopp'],
    ['Medlemsbidrag', 6000],
    ['Insatser', 4700],
    ['Kansli', 1400],
    ['Summa kostnader', 6100],
    ['Årets resultat', -100],
    ['Eget kapital vid årets början', opening],
    ['Eget kapital vid årets slut', opening - 100],
  ]);
/** Eget kapital of a single year, alone in its sheet. */
const equityOf = (name: string, year: number, opening: number) =>
  sheet(name, [
    [`Eget kapital ${year} (tkr)`],
    ['Ingående eget kapital', opening],
    ['Årets resultat', -100],
    ['Utgående eget kapital', opening - 100],
  ]);
const overYears = (headings: readonly string[], more: readonly (readonly (string | number)[])[] = []) =>
  sheet('Eget kapital', [
    ['Eget kapital (tkr)'],
    ['', ...headings],
    ...more,
    ['Ingående eget kapital', 900, 790],
    ['Årets resultat', -100, -90],
    ['Utgående eget kapital', 800, 700],
  ]);

/** Two versions of a plan, each whole in itself: the first year's costs are others. */
const versions = (titles: readonly [string, string], opening = 2200) =>
  titles.map((title, at) => {
    const made = plan({
      ...steady,
      cost: [11900 - 100 * at, 12050, 12170],
      more:
        at === 0
          ? [openings(2000, opening, 2150), closings(2100, 2150, 2180)]
          : [openings(2000, 2200, 2250), closings(2200, 2250, 2280)],
    });
    return {
      ...made,
      name: `Plan ${at + 1}`,
      cells: made.cells.map((cell) => (cell.row === 0 ? { ...cell, value: `${title} (tkr)` } : cell)),
    };
  });

export const cases = ruleCases(MYC01, {
  accept: [
    {
      name: 'openings that are the closings',
      checks: 2,
      sheets: [plan({ ...steady, more: [openings(2000, 2100, 2150), closings(2100, 2150, 2180)] })],
    },
    ...(
      [
        ['Budget 2026', 'Reviderad budget 2026'],
        ['Förslag till budget 2026', 'Budget 2026'],
        ['Budget 2026 alternativ A', 'Budget 2026 alternativ B'],
      ] as const
    ).map((titles) => ({
      name: `two versions, each right in itself: ${titles.join(', ')}`,
      checks: 4,
      sheets: versions(titles, 2100),
    })),
    {
      name: 'openings that follow from the years',
      checks: 2,
      sheets: [plan({ ...steady, more: [openings(2000, 2100, 2150)] })],
    },
    {
      name: 'an opening that is right after a closing that is wrong',
      checks: 2,
      sheets: [plan({ ...steady, more: [openings(2000, 2100, 2150), closings(2110, 2150, 2180)] })],
    },
    {
      name: 'an opening that is the closing of last year’s forecast',
      checks: 1,
      sheets: [afterLastYear('Prognos 2025', 1000)],
    },
    {
      name: 'an opening that is not what last year’s budget closed with',
      sheets: [afterLastYear('Budget 2025', 1500)],
      checks: 0,
    },
    { name: 'a first year alone', sheets: [plan({ ...steady, more: [openings(2000)] })], checks: 0 },
    {
      name: 'an opening that is what last year’s budget closed with, whatever its forecast says',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Budget 2025', 'Prognos 2025', 'Budget 2026'],
          ['Summa intäkter', 12000, 12000, 12000],
          ['Summa kostnader', 12500, 12600, 11900],
          ['Resultat', -500, -600, 100],
          ['Ingående eget kapital', 1500, 1500, 1000],
          ['Utgående eget kapital', 1000, 900, 1100],
        ]),
      ],
    },
    {
      name: 'what last year had closed with in August',
      sheets: [afterLastYear('Utfall jan–aug 2025', 900)],
      checks: 0,
    },
    {
      name: 'several closings of last year, of which none can be told apart',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Prognos 2025', 'Budget 2026'],
          ['Summa intäkter', 12000, 12000],
          ['Summa kostnader', 12500, 11900],
          ['Resultat', -500, 100],
          ['Ingående eget kapital', 1400, 1000],
          ['Utgående eget kapital', 900, 1100],
          ['Utgående eget kapital, fritt', 800, 1000],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'a forecast that does not say what it closes with',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Prognos 2025', 'Budget 2026'],
          ['Summa intäkter', 12000, 12000],
          ['Summa kostnader', 12500, 11900],
          ['Resultat', -500, 100],
          ['Ingående eget kapital', 1400, 1000],
          ['Utgående eget kapital', null, 1100],
        ]),
      ],
      checks: 0,
    },
    {
      name: 'eget kapital alone, year by year',
      checks: 2,
      sheets: [chain(['2024', 900, -100, 800], ['2025', 800, -150, 650], ['2026', 650, -50, 600])],
    },
    {
      name: 'eget kapital alone, where a closing is wrong in itself',
      checks: 1,
      sheets: [chain(['2024', 900, -100, 810], ['2025', 800, -150, 650])],
    },
    {
      name: 'years that do not follow each other',
      checks: 0,
      sheets: [chain(['2023', 900, -100, 800], ['2025', 700, 0, 700])],
    },
    {
      name: 'budgets of years that have passed, beside each other',
      checks: 0,
      sheets: [overYears(['Budget 2024', 'Utfall 2025'])],
    },
    {
      name: 'years of a budget that have passed, under bare years',
      checks: 0,
      sheets: [
        plan({ ...steady, more: [openings(2000)] }),
        overYears(['2023', '2024'], [['Medlemsbidrag', 3000, 3000]]),
      ],
    },
    { name: 'a sheet for each year', checks: 1, sheets: [yearOfItsOwn(2026, 1000), yearOfItsOwn(2027, 900)] },
    {
      name: 'two sheets for one year, of which none can be told to be the one',
      checks: 0,
      sheets: [equityOf('Nu', 2026, 1000), equityOf('Reviderad', 2026, 1000), equityOf('Sedan', 2027, 850)],
    },
    ...['Eget kapital', 'Ackumulerat överskott', 'Kvarvarande medel'].map((label) => ({
      name: `"${label}" alone, which closes the years`,
      checksSomething: false,
      sheets: [
        sheet('Plan', [
          ['Plan (tkr)'],
          ['', '2027', '2028', '2029'],
          ['Medlemsbidrag', 5000, 5000, 5100],
          ['Insatser', 4860, 4870, 4931],
          ['Resultat', 140, 130, 169],
          [label, 640, 770, 939],
        ]),
      ],
    })),
  ],
  reject: [
    {
      name: 'an opening that is not the closing',
      checks: 2,
      sheets: [plan({ ...steady, more: [openings(2000, 2107, 2157), closings(2100, 2157, 2187)] })],
      findings: [
        {
          messageId: 'fromClosing',
          cell: 'C7',
          severity: 'error',
          expected: '2100 tkr',
          actual: '2107 tkr',
          difference: '7 tkr',
          data: { before: '2026', closing: 'Plan!B8', actual: '2 107 tkr', expected: '2 100 tkr' },
          label: 'Ingående eget kapital, 2027',
          cells: ['C7', 'B8'],
          restsOn: ['C7', 'B8'],
        },
      ],
    },
    {
      name: 'an opening in the version that does not hold any more',
      checks: 4,
      sheets: versions(['Budget 2026', 'Reviderad budget 2026']),
      findings: [
        {
          messageId: 'fromClosing',
          sheet: 'Plan 1',
          cell: 'C7',
          severity: 'error',
          expected: '2100 tkr',
          actual: '2200 tkr',
          difference: '100 tkr',
        },
      ],
    },
    {
      name: 'an opening that does not follow from the year before',
      checks: 2,
      sheets: [plan({ ...steady, more: [openings(2000, 2107, 2157)] })],
      findings: [
        {
          messageId: 'fromParts',
          cell: 'C7',
          expected: '2100 tkr',
          data: {
            opening: '2 000 tkr',
            actual: '2 107 tkr',
            before: '2026',
            expected: '2 100 tkr',
            income: '12 000 tkr',
            cost: '11 900 tkr',
          },
          label: 'Ingående eget kapital, 2027',
          severity: 'error',
          actual: '2107 tkr',
          difference: '7 tkr',
          cells: ['C7', 'B7', 'B4', 'B5'],
          restsOn: ['C7', 'B7', 'B4', 'B5'],
        },
      ],
    },
    {
      name: 'an opening that is not the closing of last year’s forecast',
      checks: 1,
      sheets: [afterLastYear('Prognos 2025', 900)],
      findings: [
        {
          messageId: 'fromClosing',
          cell: 'C7',
          expected: '900 tkr',
          actual: '1000 tkr',
          severity: 'error',
          difference: '100 tkr',
          data: { actual: '1 000 tkr', before: '2025', expected: '900 tkr', closing: 'Budget!B8' },
        },
      ],
    },
    {
      name: 'a single step, as a note',
      checks: 2,
      sheets: [plan({ ...steady, more: [openings(2000, 2101, 2151)] })],
      findings: [
        {
          messageId: 'rounding',
          cell: 'C7',
          severity: 'note',
          label: 'Ingående eget kapital, 2027',
          expected: '2100 tkr',
          actual: '2101 tkr',
          difference: '1 tkr',
          cells: ['C7', 'B7', 'B4', 'B5'],
          restsOn: ['C7', 'B7', 'B4', 'B5'],
          data: { actual: '2 101 tkr', before: '2026', expected: '2 100 tkr' },
        },
      ],
    },
    {
      name: 'an opening that is not what last year’s accounts close with',
      checks: 1,
      sheets: [afterLastYear('Bokslut 2025', 900)],
      findings: [
        {
          messageId: 'fromClosing',
          cell: 'C7',
          expected: '900 tkr',
          actual: '1000 tkr',
          cells: ['C7', 'B8'],
          severity: 'error',
          difference: '100 tkr',
          data: { actual: '1 000 tkr', before: '2025', expected: '900 tkr', closing: 'Budget!B8' },
        },
      ],
    },
    {
      name: 'the same by an outcome of twelve months',
      checks: 1,
      sheets: [afterLastYear('Utfall jan–dec 2025', 900)],
      findings: [
        {
          messageId: 'fromClosing',
          cell: 'C7',
          expected: '900 tkr',
          severity: 'error',
          actual: '1000 tkr',
          difference: '100 tkr',
          data: { actual: '1 000 tkr', before: '2025', expected: '900 tkr', closing: 'Budget!B8' },
        },
      ],
    },
    {
      name: 'an opening that only is what the year itself closes with, beside another sheet',
      checks: 1,
      sheets: [
        sheet('Lokaler', [['Lokaler 2026 (tkr)'], ['', '2026'], ['Hyra', 300], ['El', 30]]),
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          [],
          ['', 'Prognos 2025', 'Budget 2026'],
          ['Summa intäkter', 12000, 12000],
          ['Summa kostnader', 12500, 12000],
          ['Resultat', -500, 0],
          ['Ingående eget kapital', 1400, 1000],
          ['Utgående eget kapital', 900, 1000],
        ]),
      ],
      findings: [
        {
          messageId: 'fromClosing',
          cell: 'Budget!C7',
          expected: '900 tkr',
          severity: 'error',
          actual: '1000 tkr',
          difference: '100 tkr',
          data: { actual: '1 000 tkr', before: '2025', expected: '900 tkr', closing: 'Budget!B8' },
        },
      ],
    },
    {
      name: 'eget kapital alone, where a year does not open with what the year before closes with',
      checks: 2,
      sheets: [chain(['2024', 900, -100, 800], ['2025', 800, -150, 650], ['2026', 640, -50, 590])],
      findings: [
        {
          messageId: 'fromClosing',
          cell: 'B5',
          cells: ['B5', 'D4'],
          severity: 'error',
          label: 'Ingående eget kapital, 2026',
          expected: '650 tkr',
          actual: '640 tkr',
          difference: '-10 tkr',
          data: { actual: '640 tkr', before: '2025', expected: '650 tkr', closing: 'Eget kapital!D4' },
        },
      ],
    },
    ...[
      ['Utfall 2023', 'Utfall 2024'],
      ['Bokslut 2023', 'Utfall 2024'],
      ['2023', '2024'],
      ['År 2023', 'År 2024'],
    ].map((headings) => ({
      name: `the same under "${headings.join('" and "')}"`,
      checks: 1,
      sheets: [overYears(headings)],
      findings: [
        {
          messageId: 'fromClosing' as const,
          cell: 'C3',
          cells: ['C3', 'B5'],
          severity: 'error' as const,
          expected: '800 tkr',
          actual: '790 tkr',
          difference: '-10 tkr',
          data: { actual: '790 tkr', before: '2023', expected: '800 tkr', closing: 'Eget kapital!B5' },
        },
      ],
    })),
    {
      name: 'a sheet for each year, which may have gone otherwise since, as a note',
      checks: 1,
      sheets: [yearOfItsOwn(2026, 1000), yearOfItsOwn(2027, 850)],
      findings: [
        {
          messageId: 'fromOtherTable',
          cell: 'Budget 2027!B8',
          cells: ['Budget 2027!B8', 'Budget 2026!B9'],
          severity: 'note',
          expected: '900 tkr',
          actual: '850 tkr',
          difference: '-50 tkr',
          data: { actual: '850 tkr', before: '2026', expected: '900 tkr', closing: 'Budget 2026!B9' },
        },
      ],
    },
  ],
});
