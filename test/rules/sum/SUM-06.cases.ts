import { SUM06 } from '../../../src/rules/sum/SUM-06';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const spread = (...rows: readonly (readonly GridCell[])[]) =>
  sheet('Periodiserad budget', [['Periodiserad budget 2026, kronor'], ['', ...months, 'Helår'], ...rows]);
const even = (label: string, amount: number, year: GridCell) => [label, ...months.map(() => amount), year];

/** Insatser spread over kinds of cost, with one of the totals to choose. */
const kinds = (total: number, staff = 1600) =>
  sheet('Kostnadsslag', [
    ['Kostnader 2027 per insats (tkr)'],
    [],
    ['Insats', 'Personal', 'Lokaler', 'Övrigt', 'Summa'],
    ['Grenen', 700, 90, 10, 800],
    ['Roten', 500, 60, 40, total],
    ['Kansli', 400, 50, null, 450],
    ['Summa', staff, 200, 50, f('SUM(E4:E6)', 1250 + total)],
  ]);
const years = (total: number) =>
  sheet('Ansökan', [
    ['Kostnader för insatsen, kr'],
    [],
    ['Post', '2027', '2028', 'Totalt'],
    ['Handledare', 400000, 410000, 810000],
    ['Hyra', 50000, 52000, total],
    ['Material', 20000, 10000, 30000],
    ['Resor', 5000, 5000, 10000],
  ]);

const quarters = ['Kv 1', 'Kv 2', 'Kv 3', 'Kv 4'];
/** Months as formulas of the year, or typed with öre. */
const split = (month: GridCell, year: GridCell) => [
  spread(['Löner', ...months.map(() => month), year], even('Hyra', 7000, 84000)),
];
/** The outcome of four months. */
const begun = (sum: number) =>
  sheet('Utfall', [
    ['Utfall per månad 2026, kronor'],
    ['', 'jan', 'feb', 'mar', 'apr', 'Summa'],
    ['Löner', 95000, 95000, null, 96000, sum],
    ['Hyra', 7000, 7000, 7000, 7000, 28000],
  ]);
/** Quarters of two years, each with its total. */
const twoYears = (second: number) =>
  sheet('Kvartal', [
    ['Budget per kvartal (tkr)'],
    [
      '',
      ...quarters.map((name) => `${name} 2026`),
      'Helår 2026',
      ...quarters.map((name) => `${name} 2027`),
      'Helår 2027',
    ],
    ['Löner', 300, 310, 300, 310, 1220, 320, 320, 320, 320, second],
    ['Hyra', 20, 20, 20, 20, 80, 21, 21, 21, 21, 84],
  ]);
/** Months with the sum of each quarter and of the year. */
const withQuarters = (first: number, year: number) =>
  sheet('Kvartal', [
    ['Periodiserad budget 2026 (tkr)'],
    [
      '',
      'jan',
      'feb',
      'mar',
      'Kv 1',
      'apr',
      'maj',
      'jun',
      'Kv 2',
      'jul',
      'aug',
      'sep',
      'Kv 3',
      'okt',
      'nov',
      'dec',
      'Kv 4',
      'Helår',
    ],
    ['Löner', 95, 95, 95, first, 95, 95, 95, 285, 95, 95, 95, 285, 95, 95, 95, 285, year],
    ['Hyra', 7, 7, 7, 21, 7, 7, 7, 21, 7, 7, 7, 21, 7, 7, 7, 21, 84],
  ]);

/** Half-years beside the budget of their year. */
const halves = (heading: string, audit: number, office = 1200) =>
  sheet('Halvår', [
    ['Budget 2026 (tkr)'],
    ['', 'Jan–jun 2026', 'Jul–dec 2026', heading],
    ['Insatser', 1700, 1800, 3500],
    ['Kansli', 600, 600, office],
    ['Revision', 30, 80, audit],
  ]);

const liquidity = (
  [opening, openingOfYear]: readonly [string, number],
  [closing, closingOfYear]: readonly [string, number],
  last: number | null = 945,
  { heading = 'Helår', paid = 5600 } = {},
) =>
  sheet('Likviditet', [
    ['Likviditetsbudget 2027 (tkr)'],
    ['', 'Kv 1', 'Kv 2', 'Kv 3', 'Kv 4', heading],
    [opening, 820, 850, 845, 925, openingOfYear],
    ['Inbetalningar', 1400, 1400, 1400, 1400, paid],
    ['Utbetalningar', -1370, -1405, -1320, -1380, -5475],
    [closing, 850, 845, 925, last, closingOfYear],
  ]);

/** The outcome of each tertial beside the budget, and what the year came to; the third of them may be yet to come. */
const tertials = (headings: readonly string[], coach: number, arena = 840) =>
  sheet('Uppföljning', [
    ['Uppföljning av insatser 2026 (tkr)'],
    ['Insats', 'Budget 2026', ...headings],
    ['Lots', 1200, 395, 405, 410, 1210],
    ['Coach', 900, 290, 300, 295, coach],
    ['Arena', 850, 280, 275, 285, arena],
  ]);

/** A driftredovisning with the net of an insats as given; its costs written positive or negative, its net as a result or a cost. */
const operations = (net: number, { cost = 1, sign = -1, headings = ['Intäkt', 'Kostnad', 'Netto'] } = {}) =>
  sheet('Drift', [
    ['Driftredovisning 2025 (tkr)'],
    ['Verksamhet', ...headings],
    ['Kansli', 0, 1540 * cost, 1540 * sign],
    ['Insats Klara', 120, 2900 * cost, net],
    ['Styrelse', 0, 60 * cost, 60 * sign],
    ['Summa', 120, 4500 * cost, net + 1600 * sign],
  ]);

/** What is shared by several, the whole first. */
const shared = (total: string, ...last: readonly GridCell[]) =>
  sheet('Delat', [
    ['Gemensamma kostnader 2026 (tkr)'],
    ['Kostnad', total, 'Norr', 'Söder'],
    ['Utvecklingsledare', 720, 480, 240],
    ['Webbplats', 60, 40, 20],
    ['Utbildning', ...last],
    ['Summa', f('SUM(B3:B5)', 930), f('SUM(C3:C5)', 620), f('SUM(D3:D5)', 310)],
  ]);

/** Grants by year, with when each insats runs. */
const grants = (...last: readonly GridCell[]) =>
  sheet('Insatser', [
    ['Beviljade insatser 2026–2028, tkr'],
    ['Insats', 'Start', 'Slut', 'Beviljat', '2026', '2027', '2028'],
    ['Samspråk', '2026-01-01', '2027-12-31', 2400, 1200, 1200, 0],
    ['Stegen', '2027-01-01', '2028-12-31', 3600, 0, 1800, 1800],
    ['Grön väg', ...last],
  ]);

export const cases = ruleCases(SUM06, {
  accept: [
    {
      name: 'twelve months that add to the year',
      sheets: [spread(even('Löner', 95000, f('SUM(B3:M3)', 1140000)), even('Hyra', 7000, 84000))],
      checks: 2,
    },
    {
      name: 'a year split evenly, typed with öre',
      sheets: [spread(even('Löner', 8333.33, 100000), even('Hyra', 7000, 84000))],
      checks: 2,
    },
    { name: 'insatser that add across their kinds of cost', sheets: [kinds(600)], checks: 3 },
    { name: 'years that add to a total', sheets: [years(102000)], checks: 4 },
    {
      name: 'a budget without months',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ['Team', 900], ['Kansli', 400]])],
      checksSomething: false,
    },
    { name: 'months and quarters that both add to the year', sheets: [withQuarters(285, 1140)], checks: 10 },
    {
      name: 'quarters beside some of their months, and half-years beside their quarters',
      checks: 6,
      sheets: [
        sheet('Kvartal', [
          ['Periodiserad budget 2026 (tkr)'],
          ['', 'jan', 'feb', 'Kv 1', 'Kv 2', 'Halvår 1', 'Kv 3', 'Kv 4', 'Halvår 2', 'Helår'],
          ['Löner', 95, 95, 285, 285, 570, 285, 285, 570, 1140],
          ['Hyra', 7, 7, 21, 21, 42, 21, 21, 42, 84],
        ]),
      ],
    },
    {
      name: 'what a quarter has at its end, beside its months',
      checks: 4,
      sheets: [
        sheet('Kvartal', [
          ['Likviditet 2026 (tkr)'],
          ['', 'jan', 'feb', 'mar', 'Kv 1', 'apr', 'maj', 'jun', 'Kv 2'],
          ['Inbetalningar', 95, 95, 95, 285, 95, 95, 95, 285],
          ['Utbetalningar', -90, -90, -90, -270, -90, -90, -90, -270],
          ['Utgående saldo', 5, 10, 15, 15, 20, 25, 30, 30],
        ]),
      ],
    },
    { name: 'a year that is its half-years', checks: 3, sheets: [halves('2026', 110)] },
    {
      name: 'a budget that few rows say is its half-years',
      checksSomething: false,
      sheets: [halves('Budget 2026', 120, 1800)],
    },
    { name: 'quarters of two years, each with its total', sheets: [twoYears(1280)], checks: 4 },
    { name: 'the months of a year that is not over', sheets: [begun(286000)], checks: 2 },
    {
      name: 'a month that cannot be read (HYG-01 tells of it), and a row without months',
      sheets: [
        spread(
          ['Löner', ...months.map((name) => (name === 'maj' ? { error: '#REF!' as const } : 95000)), 1045000],
          ['Buffert', ...months.map(() => null), 50000],
          even('Hyra', 7000, 84000),
        ),
      ],
      checks: 1,
    },
    {
      name: 'budget and outcome of each month, of which nobody knows which the total adds',
      sheets: [
        sheet('Månader', [
          ['Budget och utfall per månad 2026, kronor'],
          ['', 'jan', 'jan', 'feb', 'feb', 'Summa'],
          ['Löner', 95000, 94000, 95000, 96000, 190000],
          ['Hyra', 7000, 7000, 7000, 7000, 14000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a year split evenly by formulas',
      sheets: split(f('100000/12', 100000 / 12), f('100000', 100000)),
      checks: 2,
    },
    {
      name: 'years beside a total of something else',
      sheets: [
        sheet('Ansökan', [
          ['Kostnader för insatsen, kr'],
          [],
          ['Post', '2027', '2028', 'Totalt'],
          ['Handledare', 400000, 410000, 810000],
          ['Hyra', 50000, 52000, 112000],
          ['Material', 20000, 10000, 30000],
          ['Resor', 5000, 5000, 20000],
        ]),
      ],
      checksSomething: false,
    },
    ...[
      ['Ingående likvida medel', 'Utgående likvida medel'],
      ['Ingående saldo', 'Utgående saldo'],
      ['IB likvida medel', 'UB likvida medel'],
      ['Kassa vid periodens början', 'Kassa vid periodens slut'],
    ].map(([opening, closing]) => ({
      name: `balances of a year: ${opening}, ${closing}`,
      checks: 4,
      sheets: [liquidity([opening!, 820], [closing!, 945])],
    })),
    {
      name: 'words of a balance over what adds up',
      checks: 3,
      sheets: [liquidity(['Ingående avgifter', 820 + 850 + 845 + 925], ['Utgående saldo', 945])],
    },
    {
      name: 'a balance of the year that the last period does not give',
      checks: 3,
      sheets: [liquidity(['Ingående saldo', 820], ['Utgående saldo', 945], null)],
    },
    {
      name: 'outcomes of tertials that add to the outcome of the year, and not to its budget',
      checks: 3,
      sheets: [tertials(['Utfall T1', 'Utfall T2', 'Utfall T3', 'Utfall 2026'], 885)],
    },
    {
      name: 'outcomes that run up to the end of each tertial',
      checksSomething: false,
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning av insatser 2026 (tkr)'],
          ['Insats', 'Budget 2026', 'Utfall T1', 'Utfall T2', 'Utfall T3', 'Utfall 2026'],
          ['Lots', 1200, 395, 800, 1210, 1210],
          ['Coach', 900, 290, 590, 885, 885],
          ['Arena', 850, 280, 555, 840, 840],
        ]),
      ],
    },
    {
      name: 'a forecast that differs from the tertials that the budget is spread over',
      checks: 3,
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning av insatser 2026 (tkr)'],
          ['Insats', 'Budget 2026', 'T1', 'T2', 'T3', 'Prognos 2026'],
          ['Lots', 1200, 400, 400, 400, 1200],
          ['Coach', 900, 300, 300, 300, 900],
          ['Arena', 840, 280, 280, 280, 960],
        ]),
      ],
    },
    {
      name: 'a forecast for the year, beside outcomes that few rows say it adds up',
      checksSomething: false,
      sheets: [tertials(['Utfall T1', 'Utfall T2', 'Utfall T3', 'Utfall 2026'], 900, 850)],
    },
    { name: 'income less costs in each row', sheets: [operations(-2780)], checks: 3 },
    {
      name: 'costs written negative',
      sheets: [operations(-2780, { cost: -1, headings: ['Intäkter', 'Kostnader', 'Resultat'] })],
      checks: 3,
    },
    {
      name: 'the net as a cost',
      sheets: [operations(2780, { sign: 1, headings: ['Intäkter', 'Kostnader', 'Nettokostnad'] })],
      checks: 3,
    },
    { name: 'the whole before its parts', sheets: [shared('Totalt', 150, 100, 50)], checks: 3 },
    {
      name: 'an amount before others that are no parts of it',
      sheets: [shared('Budget 2026', 150, 120, 90)],
      checksSomething: false,
    },
    { name: 'grants before their years', sheets: [grants('2026-07-01', '2027-06-30', 900, 450, 450, 0)], checks: 3 },
    {
      name: 'a grant of which a part lies before the years of the table',
      sheets: [grants('2025-07-01', '2026-12-31', 900, 600, 0, 0)],
      checks: 2,
    },
  ],
  reject: [
    {
      name: 'a total that is not its kinds of cost',
      sheets: [kinds(640)],
      checks: 3,
      findings: [
        {
          messageId: 'parts',
          cell: 'E5',
          expected: '600 tkr',
          actual: '640 tkr',
          difference: '40 tkr',
          data: { count: '3', sum: '600 tkr' },
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Roten, Summa',
          cells: ['E5', 'B5', 'C5', 'D5'],
          restsOn: ['B5', 'C5', 'D5'],
        },
      ],
    },
    {
      name: 'a total that is not its years',
      sheets: [years(112000)],
      checks: 4,
      findings: [
        {
          messageId: 'parts',
          cell: 'D5',
          expected: '102000 kr',
          actual: '112000 kr',
          difference: '10000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Hyra, Totalt',
          data: { count: '2', sum: '102 000 kr' },
          cells: ['D5', 'B5', 'C5'],
          restsOn: ['B5', 'C5'],
        },
      ],
    },
    {
      name: 'a year that is not its months',
      sheets: [spread(even('Löner', 95000, 1140000), even('Hyra', 7000, 74000))],
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'N4',
          expected: '84000 kr',
          actual: '74000 kr',
          difference: '-10000 kr',
          data: { count: '12' },
          tolerance: '0 kr',
          severity: 'error',
          label: 'Hyra, Helår',
          cells: ['N4', 'B4', 'C4', 'D4', 'E4', 'F4', 'G4', 'H4', 'I4', 'J4', 'K4', 'L4', 'M4'],
          restsOn: ['B4', 'C4', 'D4', 'E4', 'F4', 'G4', 'H4', 'I4', 'J4', 'K4', 'L4', 'M4'],
        },
      ],
    },
    {
      name: 'a year that is neither its months nor its quarters',
      sheets: [withQuarters(285, 1100)],
      checks: 10,
      findings: [
        {
          messageId: 'differs',
          cell: 'R3',
          expected: '1140 tkr',
          actual: '1100 tkr',
          difference: '-40 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Löner, Helår',
          data: { count: '12' },
          cells: ['R3', 'B3', 'C3', 'D3', 'F3', 'G3', 'H3', 'J3', 'K3', 'L3', 'N3', 'O3', 'P3'],
          restsOn: ['B3', 'C3', 'D3', 'F3', 'G3', 'H3', 'J3', 'K3', 'L3', 'N3', 'O3', 'P3'],
        },
      ],
    },
    {
      name: 'a quarter that is not its months, though the year is its quarters',
      sheets: [withQuarters(295, 1150)],
      checks: 10,
      findings: [
        {
          messageId: 'differs',
          cell: 'E3',
          expected: '285 tkr',
          actual: '295 tkr',
          difference: '10 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Löner, Kv 1',
          data: { count: '3' },
          cells: ['E3', 'B3', 'C3', 'D3'],
          restsOn: ['B3', 'C3', 'D3'],
        },
      ],
    },
    ...[
      ['Utfall T1', 'Utfall T2', 'Utfall T3', 'Utfall 2026'],
      ['Tertial 1', 'Tertial 2', 'Tertial 3', 'Utfall totalt'],
      ['Utfall tertial 1', 'Utfall tertial 2', 'Utfall tertial 3', 'Summa'],
      ['T1', 'T2', 'T3', 'Året'],
    ].map((headings) => ({
      name: `an outcome of the year that is not that of its tertials: ${headings.join(', ')}`,
      sheets: [tertials(headings, 858)],
      checks: 3,
      findings: [{ messageId: 'differs' as const, cell: 'F4', expected: '885 tkr', actual: '858 tkr' }],
    })),
    {
      name: 'an outcome so far that is not that of its months',
      checks: 3,
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning av insatser 2026 (tkr)'],
          ['Insats', 'Budget 2026', 'Utfall jan', 'Utfall feb', 'Utfall mars', 'Utfall jan–mars'],
          ['Lots', 1200, 95, 105, 110, 310],
          ['Coach', 900, 70, 80, 75, 252],
          ['Arena', 850, 70, 70, 75, 215],
        ]),
      ],
      findings: [{ messageId: 'differs', cell: 'F4', expected: '225 tkr', actual: '252 tkr' }],
    },
    ...['Helår', '2026', 'Budget 2026'].map((heading) => ({
      name: `"${heading}" that is not its half-years`,
      checks: 3,
      sheets: [halves(heading, 120)],
      findings: [
        {
          messageId: 'differs' as const,
          cell: 'D5',
          expected: '110 tkr',
          actual: '120 tkr',
          difference: '10 tkr',
          tolerance: '0 tkr',
          severity: 'error' as const,
          data: { count: '2' },
          cells: ['D5', 'B5', 'C5'],
          restsOn: ['B5', 'C5'],
        },
      ],
    })),
    {
      name: 'the second of two years that is not its quarters',
      sheets: [twoYears(1220)],
      checks: 4,
      findings: [
        {
          messageId: 'differs',
          cell: 'K3',
          expected: '1280 tkr',
          actual: '1220 tkr',
          difference: '-60 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Löner, Helår 2027',
          data: { count: '4' },
          cells: ['K3', 'G3', 'H3', 'I3', 'J3'],
          restsOn: ['G3', 'H3', 'I3', 'J3'],
        },
      ],
    },
    {
      name: 'a total that is not the months so far',
      sheets: [begun(296000)],
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'F3',
          expected: '286000 kr',
          actual: '296000 kr',
          difference: '10000 kr',
          tolerance: '0 kr',
          severity: 'error',
          label: 'Löner, Summa',
          data: { count: '4' },
          cells: ['F3', 'B3', 'C3', 'D3', 'E3'],
          restsOn: ['B3', 'C3', 'D3', 'E3'],
        },
      ],
    },
    {
      name: 'months typed with öre that are a krona off',
      sheets: split(8333.33, 100001),
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'N3',
          expected: '99999.96 kr',
          actual: '100001 kr',
          difference: '1.04 kr',
          tolerance: '0.185 kr',
          severity: 'error',
          label: 'Löner, Helår',
          data: { count: '12' },
          cells: ['N3', 'B3', 'C3', 'D3', 'E3', 'F3', 'G3', 'H3', 'I3', 'J3', 'K3', 'L3', 'M3'],
          restsOn: ['B3', 'C3', 'D3', 'E3', 'F3', 'G3', 'H3', 'I3', 'J3', 'K3', 'L3', 'M3'],
        },
      ],
    },
    {
      name: 'months as formulas that are a krona off',
      sheets: split(f('100000/12', 100000 / 12), f('100001', 100001)),
      checks: 2,
      findings: [
        {
          messageId: 'differs',
          cell: 'N3',
          expected: '99999.96 kr',
          actual: '100001 kr',
          difference: '1.04 kr',
          tolerance: '0.12 kr',
          severity: 'error',
          label: 'Löner, Helår',
          data: { count: '12' },
          cells: ['N3', 'B3', 'C3', 'D3', 'E3', 'F3', 'G3', 'H3', 'I3', 'J3', 'K3', 'L3', 'M3'],
          restsOn: ['B3', 'C3', 'D3', 'E3', 'F3', 'G3', 'H3', 'I3', 'J3', 'K3', 'L3', 'M3'],
        },
      ],
    },
    {
      name: 'balances of the year that are not those of its first and last quarter',
      sheets: [liquidity(['Ingående likvida medel', 840], ['Utgående likvida medel', 952])],
      checks: 4,
      findings: [
        {
          messageId: 'opening',
          cell: 'F3',
          cells: ['F3', 'B3'],
          expected: '820 tkr',
          actual: '840 tkr',
          difference: '20 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          data: { period: 'Kv 1' },
        },
        {
          messageId: 'closing',
          cell: 'F6',
          cells: ['F6', 'E6'],
          expected: '945 tkr',
          actual: '952 tkr',
          data: { period: 'Kv 4' },
        },
      ],
    },
    {
      name: 'a year that leaves a quarter out beside its balances, under the year alone',
      sheets: [
        liquidity(['Likvida medel vid årets början', 820], ['Likvida medel vid årets slut', 945], 945, {
          heading: '2027',
          paid: 4200,
        }),
      ],
      checks: 4,
      findings: [{ messageId: 'differs', cell: 'F4', expected: '5600 tkr', actual: '4200 tkr' }],
    },
    {
      name: 'a year that adds up the openings of its quarters',
      sheets: [liquidity(['Ingående likvida medel', 820 + 850 + 845 + 925], ['Utgående likvida medel', 945])],
      findings: [{ messageId: 'opening', cell: 'F3', expected: '820 tkr' }],
    },
    {
      name: 'a net that is not income less costs, once',
      sheets: [operations(-2870)],
      checks: 3,
      findings: [
        {
          messageId: 'net',
          cell: 'D4',
          cells: ['D4', 'B4', 'C4'],
          expected: '-2780 tkr',
          actual: '-2870 tkr',
          label: 'Insats Klara, Netto',
        },
      ],
    },
    {
      name: 'a whole that its parts behind it do not come to',
      sheets: [shared('Totalt', 150, 100, 60)],
      checks: 3,
      findings: [{ messageId: 'parts', cell: 'B5', cells: ['B5', 'C5', 'D5'], expected: '160 tkr', actual: '150 tkr' }],
    },
    {
      name: 'a grant of which a part is missing in its years',
      sheets: [grants('2026-07-01', '2027-06-30', 900, 450, 350, 0)],
      checks: 3,
      findings: [{ messageId: 'parts', cell: 'D5', expected: '800 tkr', actual: '900 tkr' }],
    },
  ],
});
