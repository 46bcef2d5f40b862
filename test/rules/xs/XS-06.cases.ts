import { XS06 } from '../../../src/rules/xs/XS-06';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (name: string, title: string, year = 2027) =>
  sheet(name, [
    [title],
    ['tkr', `Budget ${year}`, `Plan ${year + 1}`],
    ['Medlemsbidrag', 2000, 2000],
    ['Insatser', 1300, 1300],
    ['Kansli', 600, 600],
    ['Revision', 40, 40],
  ]);

/** A plan of three years or more, under headings and a title to choose. */
const plan = (title: string, headings: readonly string[] = ['2026', '2027', '2028']) =>
  sheet('Plan', [
    [title],
    ['', ...headings],
    ['Medlemsbidrag', ...headings.map(() => 6200)],
    ['Insatser', ...headings.map((_, at) => 5000 + at)],
    ['Kansli', ...headings.map(() => 900)],
  ]);
/** A calendar beside goals whose only amounts are those of an earlier year. */
const calendar = (title: string) => [
  sheet('Mål', [
    ['Mål och nyckeltal'],
    ['Nyckeltal', 'Mål 2027', 'Utfall 2025'],
    ['Kostnad för lokaler', 120, 110],
    ['Kostnad för resor', 20, 25],
  ]),
  sheet('Kalender', [[title], ['Händelse', 'Datum'], ['Samråd', '2026-10-16'], ['Beslut om budget', '2026-11-20']]),
];

export const cases = ruleCases(XS06, {
  accept: [
    { name: 'one year throughout', sheets: [budget('Budget 2027', 'Verksamhetsplan och budget 2027')], checks: 1 },
    { name: 'a title with the years of the plan', sheets: [budget('Budget', 'Budget 2027 och plan 2028')], checks: 1 },
    {
      name: 'a title with the date of the decision',
      sheets: [budget('Budget', 'Budget 2027, beslut 2026-11-20')],
      checks: 1,
    },
    {
      name: 'a year too far off to be a slip',
      sheets: [budget('Budget 2027', 'Budget enligt överenskommelsen 2020')],
      checks: 1,
    },
    {
      name: 'a title about another year, three years off',
      sheets: [budget('Blad1', 'Verksamhetsplan och budget 2024')],
      checks: 1,
    },
    {
      name: 'a title that compares with another year',
      sheets: [budget('Blad1', 'Budget jämfört med 2026')],
      checks: 1,
    },
    { name: 'a title about something else', sheets: [budget('Blad1', 'Deltagare 2026')], checks: 1 },
    {
      name: 'a long text with another year',
      sheets: [
        budget(
          'Blad1',
          `Budgeten bygger på medlemmarnas avgifter 2026 ${'som de har beslutat om dem tidigare år '.repeat(3)}`,
        ),
      ],
      checks: 1,
    },
    {
      name: 'columns without years',
      sheets: [sheet('Blad1', [['Budget 2026'], ['', 'Belopp (tkr)'], ['Kansli', 900], ['Revision', 60]])],
      checksSomething: false,
    },
    {
      name: 'numbered headings, of which some tell of the year before',
      sheets: [
        budget('Budget', 'Budget 2027'),
        sheet('Text', [['1 Verksamhet 2027'], ['2 Mål 2027'], ['3 Utfall av budget 2026'], ['4 Kostnader 2027']]),
      ],
      checks: 2,
    },
    { name: 'a calendar for the budget to come', sheets: calendar('Årshjul för budget 2027') },
    { name: 'a timetable for it', sheets: calendar('Arbetet med budget 2027: tidplan') },
    { name: 'a budget year and plan years', sheets: [plan('Budget 2026 med plan 2027–2028')], checks: 1 },
    {
      name: 'the plan years alone of a budget and plan',
      sheets: [plan('Budget 2025 med plan 2026–2028', ['Plan 2026', 'Plan 2027', 'Plan 2028'])],
      checks: 1,
    },
    {
      name: 'a budget and the outcome of the same year',
      sheets: [plan('Budget och utfall', ['Budget 2025', 'Utfall 2025', 'Budget 2026', 'Plan 2027'])],
      checks: 1,
    },
    {
      name: 'two proposals for the same year, with no year missing',
      sheets: [plan('Budget', ['Budget 2026', 'Budget 2026', 'Plan 2027'])],
      checks: 1,
    },
  ],
  reject: [
    {
      name: "last year's title",
      sheets: [budget('Budget 2027', 'Verksamhetsplan och budget 2026')],
      checks: 1,
      findings: [
        {
          messageId: 'title',
          cell: 'A1',
          severity: 'warning',
          data: { columns: '2027 och 2028', title: 'Verksamhetsplan och budget 2026' },
          label: 'Verksamhetsplan och budget 2026',
          cells: ['A1'],
        },
      ],
    },
    {
      name: "last year's name of the sheet",
      sheets: [budget('Budget 2026', 'Verksamhetsplan och budget 2027')],
      checks: 1,
      findings: [
        {
          messageId: 'sheet',
          cell: 'B2',
          data: { sheet: 'Budget 2026', columns: '2027 och 2028' },
          severity: 'warning',
          label: 'Budget 2026',
          cells: ['B2'],
        },
      ],
    },
    {
      name: 'a title two years off',
      sheets: [budget('Blad1', 'Verksamhetsplan och budget 2025')],
      checks: 1,
      findings: [
        {
          messageId: 'title',
          cell: 'A1',
          severity: 'warning',
          label: 'Verksamhetsplan och budget 2025',
          data: { title: 'Verksamhetsplan och budget 2025', columns: '2027 och 2028' },
          cells: ['A1'],
        },
      ],
    },
    {
      name: 'a title in a sheet of text, by the years of the tables',
      sheets: [
        budget('Blad1', 'Budget 2027'),
        sheet('Text', [['Budget 2026'], ['Medlemmarna har enats om sina avgifter.']]),
      ],
      checks: 2,
      findings: [
        {
          messageId: 'title',
          cell: 'Text!A1',
          severity: 'warning',
          label: 'Budget 2026',
          data: { title: 'Budget 2026', columns: '2027 och 2028' },
          cells: ['Text!A1'],
        },
      ],
    },
    {
      name: 'a title by the name of its sheet, where no heading has a year',
      sheets: [sheet('Budget 2027', [['Budget 2026'], ['', 'Belopp (tkr)'], ['Kansli', 900], ['Revision', 60]])],
      checks: 1,
      findings: [
        {
          messageId: 'title',
          cell: 'A1',
          severity: 'warning',
          label: 'Budget 2026',
          data: { title: 'Budget 2026', columns: '2027' },
          cells: ['A1'],
        },
      ],
    },
    {
      name: 'numbered headings that are mostly of the year before',
      sheets: [
        budget('Budget', 'Budget 2027'),
        sheet('Text', [['1 Verksamhet 2026'], ['2 Mål 2026'], ['3 Budget 2027']]),
      ],
      checks: 2,
      findings: [
        {
          messageId: 'title',
          cell: 'Text!A1',
          severity: 'warning',
          label: '1 Verksamhet 2026',
          data: { title: '1 Verksamhet 2026', columns: '2027 och 2028' },
          cells: ['Text!A1'],
        },
        {
          messageId: 'title',
          cell: 'Text!A2',
          severity: 'warning',
          label: '2 Mål 2026',
          data: { title: '2 Mål 2026', columns: '2027 och 2028' },
          cells: ['Text!A2'],
        },
      ],
    },
    {
      name: "last year's heading over a text",
      sheets: [
        budget('Budget', 'Budget 2027 och plan 2028'),
        sheet('Text', [
          ['Verksamhetsplan'],
          ['Inledning'],
          ['Förbundet arbetar för att fler ska nå egen försörjning.'],
          ['Budget 2026'],
          ['Medlemmarnas bidrag är oförändrade under hela perioden.'],
        ]),
      ],
      checks: 2,
      findings: [
        {
          messageId: 'title',
          cell: 'Text!A4',
          severity: 'warning',
          data: { columns: '2027 och 2028', title: 'Budget 2026' },
          label: 'Budget 2026',
        },
      ],
    },
    ...['Budget 2025, plan 2027 och 2028', 'Budget 2025 med plan 2026–2027', 'Budget för 2024, utblick 2027-2028'].map(
      (title) => ({
        name: `an old budget year before the years of the plan: ${title}`,
        sheets: [plan(title)],
        checks: 1,
        findings: [{ messageId: 'budgetYear' as const, cell: 'A1', data: { columns: '2026, 2027 och 2028' } }],
      }),
    ),
    ...[
      ['Utfall 2024', 'Budget 2025', 'Budget 2025', 'Plan 2027'],
      ['2024', '2025', '2025', '2027'],
      ['Budget 2024', 'Plan 2025', 'Plan 2025'],
    ].map((headings) => ({
      name: `a year written twice: ${headings.join(', ')}`,
      sheets: [plan('Budget och plan', headings)],
      checks: 1,
      findings: [
        {
          messageId: 'twice' as const,
          cell: 'D2',
          data: { heading: headings[2]!, year: '2026' },
        },
      ],
    })),
  ],
});
