import { XS01 } from '../../../src/rules/xs/XS-01';
import { f, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (title = 'Budget 2026 (tkr)') =>
  sheet('Budget', [
    [title],
    ['', 'Budget 2026'],
    ['Intäkter'],
    ['Medlemsbidrag', 7600],
    ['Kostnader'],
    ['Teamet', 3500],
    ['Porten', 2000],
    ['Kansli', 1700],
    ['Revision', 70],
    ['Summa kostnader', f('SUM(B6:B9)', 7270)],
    ['Resultat', f('B4-B10', 330)],
    ['Ingående eget kapital', 1250],
    ['Utgående eget kapital', f('B12+B11', 1580)],
  ]);
const members = (factor: number, title = 'Medlemmarnas bidrag 2026 (kr)') =>
  sheet('Medlemmar', [
    [title],
    ['Medlem', 'Bidrag'],
    ['Försäkringskassan', 3800000 * factor],
    ['Region Strand', 1900000 * factor],
    ['Strandens kommun', 1900000 * factor],
    ['Summa', f('SUM(B3:B5)', 7600000 * factor)],
  ]);
const followUp = (team: number, office: number) =>
  sheet('Uppföljning', [
    ['Uppföljning 2026 (tkr)'],
    ['', 'Budget 2026', 'Utfall jan-aug 2026'],
    ['Kostnader'],
    ['Teamet', team, 2300],
    ['Porten', 2000, 1200],
    ['Kansli', office, 1100],
    ['Revision', 70, 30],
  ]);

/** The costs account by account, and the budget that they come to. */
const inDetail = (title: string, insatser: number) => [
  sheet('Detalj', [
    [title],
    ['Benämning', 'Belopp'],
    ['Kansli'],
    ['Lön', 720000],
    ['Lokalhyra', 88000],
    ['Summa kansli', f('SUM(B4:B5)', 808000)],
    ['Styrelse och revision'],
    ['Arvoden', 62000],
    ['Revision', 74000],
    ['Summa styrelse', f('SUM(B8:B9)', 136000)],
    ['Insatser'],
    ['Insats Porten', 2350000],
    ['Insats Teamet', 1080000],
    ['Summa insatser', f('SUM(B12:B13)', 3430000)],
    ['Summa kostnader', f('B6+B10+B14', 4374000)],
  ]),
  sheet('Sammanställning', [
    ['Sammanställning budget 2027 (kr)'],
    ['', 'Budget 2027'],
    ['Medlemsbidrag', 4500000],
    ['Kansli', 808000],
    ['Styrelse och revision', 136000],
    ['Insatser', insatser],
    ['Summa kostnader', f('SUM(B4:B6)', 944000 + insatser)],
  ]),
];

/** A budget in six rows and who pays it. */
const small = (total: number) => [
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ['Medlemsbidrag', 4000],
    ['Teamet', 3000],
    ['Kansli', 900],
    ['Summa kostnader', 3900],
  ]),
  sheet('Finansiering', [
    ['Finansiering (tkr)'],
    ['', 'Budget 2026'],
    ['Försäkringskassan', total / 2],
    ['Region Västra', total / 4],
    ['Lindby kommun', total / 4],
    ['Summa', total],
  ]),
];

/** What the members pay, to the member, as the budget has it and as a table of its own has it. */
const perMember = (region: number, year = 2026) => [
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ['Intäkter'],
    ['Försäkringskassan', 2000],
    ['Region Västra', 1000],
    ['Lindby kommun', 1000],
    ['Summa intäkter', 4000],
    ['Kostnader'],
    ['Teamet', 3000],
    ['Kansli', 900],
    ['Summa kostnader', 3900],
  ]),
  sheet('Finansiering', [
    ['Medlemsbidrag (tkr)'],
    ['', `Bidrag ${year}`],
    ['Staten', 2000],
    ['Region Västra', region],
    ['Lindby', 1000],
    ['Summa', 3000 + region],
  ]),
];
/** A follow-up of five rows, of which the first are given. */
const longFollowUp = (unit: 'tkr' | 'kr', ...amounts: readonly number[]) =>
  sheet('Uppföljning', [
    [`Uppföljning 2026 (${unit})`],
    ['', 'Budget 2026', 'Utfall jan-aug 2026'],
    ['Kostnader'],
    ...['Teamet', 'Porten', 'Kansli', 'Revision'].map((name, index) => [name, amounts[index], 1000]),
  ]);

/** The year's budget in six rows, by the name of its sheet and its title. */
const version = (name: string, title: string, team: number, heading = 'Belopp') =>
  sheet(name, [
    [title],
    ['', heading],
    ['Medlemsbidrag', 4400],
    ['Teamet', team],
    ['Kansli', 900],
    ['Revision', 105],
    ['Summa kostnader', team + 1005],
    ['Resultat', 3395 - team],
  ]);

/** A report with a forecast for the year. */
const report = (name: string, title: string, forecast: number) =>
  sheet(name, [
    [title],
    ['', 'Budget', 'Utfall', 'Prognos'],
    ['Medlemsbidrag', 4400, 1100, 4400],
    ['Teamet', 3300, 800, forecast],
    ['Kansli', 900, 220, 900],
    ['Summa kostnader', 4200, 1020, forecast + 900],
    ['Resultat', 200, 80, 3500 - forecast],
  ]);

const versionBeside = (name: string, title: string, heading?: string) => ({
  name: `another version beside the budget: ${name}, ${title}${heading ? `, ${heading}` : ''}`,
  sheets: [version('Budget', 'Budget 2026 (tkr)', 3300, heading), version(name, title, 3380, heading)],
  checksSomething: false,
});
const reportsOfTwoTimes = (first: readonly [string, string], second: readonly [string, string]) => ({
  name: `a forecast renewed: ${first.join(', ')} – ${second.join(', ')}`,
  sheets: [report(...first, 3390), report(...second, 3350)],
});

/** A budget spread over quarters, with the given amounts for the year. */
const periods = (...amounts: readonly number[]) =>
  sheet('Periodisering', [
    ['Periodiserad budget 2026 (tkr)'],
    ['', 'Kv 1', 'Kv 2', 'Kv 3', 'Kv 4', 'Helår'],
    ...['Teamet', 'Porten', 'Kansli', 'Revision'].map((name, index) => [
      name,
      ...[1, 2, 3, 4].map(() => amounts[index]! / 4),
      amounts[index],
    ]),
  ]);

/** Who pays, without a row that adds it up; a budget and its summary. */
const payers = (kronor: number) =>
  sheet('Finansiering', [
    ['Finansiering (kr)'],
    ['', 'Budget 2026'],
    ['Försäkringskassan', kronor / 2],
    ['Region Västra', kronor / 4],
    ['Lindby kommun', kronor / 4],
  ]);

/** A plan of three years from the given one, and what its last two years cost. */
const plan = (from: number, ...costs: readonly [number, number]) =>
  sheet(`Budget ${from}`, [
    [`Budget ${from}–${from + 2} (tkr)`],
    ['', String(from), String(from + 1), String(from + 2)],
    ['Medlemsbidrag', 4400, 4400, 4400],
    ['Teamet', 3000, ...costs.map((cost) => cost - 1005)],
    ['Kansli', 900, 900, 900],
    ['Revision', 105, 105, 105],
    ['Summa kostnader', 4005, ...costs],
  ]);

export const cases = ruleCases(XS01, {
  accept: [
    { name: 'the same contributions in the budget and in who pays them', sheets: small(4000), checks: 2 },
    { name: 'the same contributions in tkr and in kr', sheets: [budget(), members(1)], checks: 2 },
    { name: 'a follow-up that repeats the budget', sheets: [budget(), followUp(3500, 1700)], checks: 4 },
    {
      name: 'a proposal beside the budget: another version',
      sheets: [budget(), members(0.9, 'Medlemmarnas bidrag 2026, preliminärt (kr)')],
      checksSomething: false,
    },
    { name: 'the same members in two tables, by other names', sheets: perMember(1000), checks: 8 },
    { name: 'the members of another year', sheets: perMember(1100, 2027), checksSomething: false },
    {
      name: 'a follow-up that shares too few rows with the budget to be held against it',
      sheets: [budget(), longFollowUp('tkr', 3500, 2000, 1600, 60)],
      checksSomething: false,
    },
    {
      name: 'a follow-up in kronor that says the same, as far as the budget is written out',
      sheets: [budget(), longFollowUp('kr', 3500400, 2000000, 1701000, 70000)],
      checks: 4,
    },
    versionBeside('Rev budget', 'Reviderad budget 2026 (tkr)'),
    versionBeside('Rev', 'Budget 2026 (tkr)'),
    versionBeside('Blad2', 'Budget 2026, reviderad 2026-03-20 (tkr)', '2026'),
    versionBeside('Tilläggsbudget', 'Budget 2026 med tillägg (tkr)', 'Budget 2026'),
    versionBeside('Ny budget', 'Budget efter ombudgetering 2026 (tkr)'),
    versionBeside('Prognos', 'Helårsprognos 2026 (tkr)'),
    versionBeside('Prognos', 'Prognos 2026 (tkr)', '2026'),
    reportsOfTwoTimes(['Kv1', 'Kvartalsrapport 1 2026 (tkr)'], ['Kv2', 'Kvartalsrapport 2 2026 (tkr)']),
    reportsOfTwoTimes(['Jan-mars', 'Uppföljning 2026 (tkr)'], ['Jan-juni', 'Uppföljning 2026 (tkr)']),
    reportsOfTwoTimes(['mars', 'Prognos per 2026-03-31 (tkr)'], ['juni', 'Prognos per 2026-06-30 (tkr)']),
    reportsOfTwoTimes(['Uppf 1', 'Uppföljning 2026 (tkr)'], ['Uppf 2', 'Uppföljning 2026 (tkr)']),
    {
      name: 'a summary that does not say its version agrees with one of two',
      sheets: [
        version('Budget', 'Budget 2026 (tkr)', 3300),
        version('Rev budget', 'Reviderad budget 2026 (tkr)', 3380),
        sheet('Sammandrag', [['Sammandrag 2026 (tkr)'], ['', '2026'], ['Medlemsbidrag', 4400], ['Resultat', 95]]),
      ],
      checks: 3,
    },
    {
      name: 'a follow-up with the budget as it was revised',
      sheets: [
        version('Budget', 'Budget 2026 (tkr)', 3300),
        version('Rev budget', 'Reviderad budget 2026 (tkr)', 3380),
        sheet('Uppföljning', [
          ['Uppföljning 2026 (tkr)'],
          ['', 'Budget', 'Utfall jan-aug'],
          ['Teamet', 3380, 2200],
          ['Kansli', 900, 600],
          ['Revision', 105, 30],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'two rows of a follow-up that differ, where only three of five agree',
      sheets: [
        budget(),
        sheet('Uppföljning', [
          ['Uppföljning 2026 (tkr)'],
          ['', 'Budget 2026', 'Utfall jan-aug 2026'],
          ['Kostnader'],
          ['Teamet', 3400, 2300],
          ['Porten', 2100, 1200],
          ['Kansli', 1600, 1100],
          ['Revision', 70, 30],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: "last year's plan beside this year's, for years that both are for",
      sheets: [plan(2026, 4100, 4200), plan(2027, 4250, 4300)],
      checksSomething: false,
    },
    { name: 'a budget and its costs in detail', sheets: inDetail('Detaljbudget 2027, kr', 3430000), checks: 2 },
    {
      name: 'the costs of the office in detail, which are a part of all costs',
      sheets: [
        budget(),
        sheet('Kansli', [
          ['Detaljbudget kansli och styrelse 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Kansli, löner', 1500],
          ['Kansli, lokal', 200],
          ['Styrelse', 90],
          ['Revision', 70],
          ['Summa kostnader', f('SUM(B3:B6)', 1860)],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'contributions that differ between two small tables',
      sheets: small(4400),
      checks: 2,
      findings: [
        {
          messageId: 'isOtherElsewhere',
          cell: 'Budget!B3',
          severity: 'note',
          label: 'Medlemsbidrag, 2026',
          data: { other: 'Finansiering!B6', there: '4 400 tkr' },
          cells: ['Budget!B3', 'Finansiering!B6'],
        },
        {
          messageId: 'differs',
          cell: 'Finansiering!B6',
          expected: '4000 tkr',
          actual: '4400 tkr',
          difference: '400 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Summa, 2026',
          data: { other: 'Budget!B3' },
          cells: ['Finansiering!B6', 'Budget!B3'],
          restsOn: ['Budget!B3'],
        },
      ],
    },
    {
      name: 'contributions that are not those of the budget',
      sheets: [budget(), members(0.9)],
      checks: 2,
      findings: [
        {
          messageId: 'isOtherElsewhere',
          cell: 'Budget!B4',
          severity: 'note',
          data: { there: '6 840 000 kr', other: 'Medlemmar!B6' },
          label: 'Medlemsbidrag, 2026',
          cells: ['Budget!B4', 'Medlemmar!B6'],
        },
        {
          messageId: 'differs',
          cell: 'Medlemmar!B6',
          expected: '7600000 kr',
          actual: '6840000 kr',
          difference: '-760000 kr',
          severity: 'error',
          data: { other: 'Budget!B4' },
          tolerance: '1000 kr',
          label: 'Summa, 2026',
          cells: ['Medlemmar!B6', 'Budget!B4'],
          restsOn: ['Budget!B4'],
        },
      ],
    },
    {
      name: 'a row of the follow-up that kept an old budget',
      sheets: [budget(), followUp(3500, 1600)],
      checks: 4,
      findings: [
        {
          messageId: 'rowDiffers',
          cell: 'Uppföljning!B6',
          expected: '1700 tkr',
          actual: '1600 tkr',
          severity: 'warning',
          data: { other: 'Budget!B8' },
          difference: '-100 tkr',
          tolerance: '0 tkr',
          label: 'Kansli, Budget 2026',
          cells: ['Uppföljning!B6', 'Budget!B8'],
          restsOn: ['Budget!B8'],
        },
      ],
    },
    {
      name: 'a member whose amount differs; the total only differs because of it',
      sheets: perMember(1100),
      checks: 8,
      findings: [
        {
          messageId: 'isOtherElsewhere',
          cell: 'Budget!B5',
          severity: 'note',
          label: 'Region Västra, 2026',
          data: { other: 'Finansiering!B4', there: '1 100 tkr' },
          cells: ['Budget!B5', 'Finansiering!B4'],
        },
        {
          messageId: 'differs',
          cell: 'Finansiering!B4',
          expected: '1000 tkr',
          actual: '1100 tkr',
          difference: '100 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Region Västra, 2026',
          data: { other: 'Budget!B5' },
          cells: ['Finansiering!B4', 'Budget!B5'],
          restsOn: ['Budget!B5'],
        },
      ],
    },
    {
      name: 'a single unit, as a warning',
      sheets: perMember(1001),
      checks: 8,
      findings: [
        {
          messageId: 'isOtherElsewhere',
          cell: 'Budget!B5',
          severity: 'note',
          label: 'Region Västra, 2026',
          data: { other: 'Finansiering!B4', there: '1 001 tkr' },
          cells: ['Budget!B5', 'Finansiering!B4'],
        },
        {
          messageId: 'differs',
          cell: 'Finansiering!B4',
          severity: 'warning',
          expected: '1000 tkr',
          actual: '1001 tkr',
          difference: '1 tkr',
          tolerance: '0 tkr',
          label: 'Region Västra, 2026',
          data: { other: 'Budget!B5' },
          cells: ['Finansiering!B4', 'Budget!B5'],
          restsOn: ['Budget!B5'],
        },
      ],
    },
    {
      name: 'a budget that two smaller tables agree against',
      sheets: [
        budget(),
        members(0.9),
        sheet('Sammandrag', [['Sammandrag (tkr)'], ['', 'Budget 2026'], ['Medlemsbidrag', 6840], ['Resultat', 330]]),
      ],
      checks: 5,
      findings: [
        {
          messageId: 'differs',
          cell: 'Budget!B4',
          expected: '6840 tkr',
          actual: '7600 tkr',
          difference: '760 tkr',
          tolerance: '1 tkr',
          severity: 'error',
          label: 'Medlemsbidrag, 2026',
          data: { other: 'Medlemmar!B6' },
          cells: ['Budget!B4', 'Medlemmar!B6'],
          restsOn: ['Medlemmar!B6'],
        },
        {
          messageId: 'isOtherElsewhere',
          cell: 'Medlemmar!B6',
          severity: 'note',
          label: 'Summa, 2026',
          data: { other: 'Budget!B4', there: '7 600 tkr' },
          cells: ['Medlemmar!B6', 'Budget!B4'],
        },
      ],
    },
    {
      name: 'a row of a follow-up in kronor, more than a thousand off',
      sheets: [budget(), longFollowUp('kr', 3500000, 2000000, 1701001, 70000)],
      checks: 4,
      findings: [
        {
          messageId: 'rowDiffers',
          cell: 'Uppföljning!B6',
          expected: '1700000 kr',
          actual: '1701001 kr',
          difference: '1001 kr',
          tolerance: '1000 kr',
          severity: 'warning',
          label: 'Kansli, Budget 2026',
          data: { other: 'Budget!B8' },
          cells: ['Uppföljning!B6', 'Budget!B8'],
          restsOn: ['Budget!B8'],
        },
      ],
    },
    {
      name: 'a summary that agrees with neither the only version, nor says that it is another',
      sheets: [
        version('Rev budget', 'Reviderad budget 2026 (tkr)', 3380),
        sheet('Sammandrag', [['Sammandrag 2026 (tkr)'], ['', '2026'], ['Medlemsbidrag', 4400], ['Resultat', 95]]),
      ],
      checks: 4,
      findings: [
        {
          messageId: 'isOtherElsewhere',
          cell: 'Rev budget!B8',
          severity: 'note',
          data: { other: 'Sammandrag!B4', there: '95 tkr' },
          label: 'Resultat, 2026',
          cells: ['Rev budget!B8', 'Sammandrag!B4'],
        },
        {
          messageId: 'differs',
          cell: 'Sammandrag!B4',
          expected: '15 tkr',
          actual: '95 tkr',
          difference: '80 tkr',
          data: { other: 'Rev budget!B8' },
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Resultat, 2026',
          cells: ['Sammandrag!B4', 'Rev budget!B8'],
          restsOn: ['Rev budget!B8'],
        },
      ],
    },
    {
      name: 'two tables of one revised budget',
      sheets: [
        version('Rev budget', 'Reviderad budget 2026 (tkr)', 3380),
        sheet('Bilaga', [['Reviderad budget 2026 (tkr)'], ['', '2026'], ['Medlemsbidrag', 4500], ['Teamet', 3380]]),
      ],
      checks: 2,
      findings: [
        {
          messageId: 'isOtherElsewhere',
          cell: 'Rev budget!B3',
          severity: 'note',
          label: 'Medlemsbidrag, 2026',
          data: { other: 'Bilaga!B3', there: '4 500 tkr' },
          cells: ['Rev budget!B3', 'Bilaga!B3'],
        },
        {
          messageId: 'differs',
          cell: 'Bilaga!B3',
          expected: '4400 tkr',
          actual: '4500 tkr',
          difference: '100 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Medlemsbidrag, 2026',
          data: { other: 'Rev budget!B3' },
          cells: ['Bilaga!B3', 'Rev budget!B3'],
          restsOn: ['Rev budget!B3'],
        },
      ],
    },
    {
      name: 'two forecasts of the same month',
      sheets: [
        report('Uppföljning', 'Uppföljning per 31 augusti 2026 (tkr)', 3390),
        sheet('Sammandrag', [
          ['Sammandrag augusti 2026 (tkr)'],
          ['', 'Prognos 2026'],
          ['Medlemsbidrag', 4400],
          ['Resultat', 150],
        ]),
      ],
      checks: 4,
      findings: [
        {
          messageId: 'isOtherElsewhere',
          cell: 'Uppföljning!D7',
          severity: 'note',
          label: 'Resultat, Prognos',
          data: { other: 'Sammandrag!B4', there: '150 tkr' },
          cells: ['Uppföljning!D7', 'Sammandrag!B4'],
        },
        {
          messageId: 'differs',
          cell: 'Sammandrag!B4',
          expected: '110 tkr',
          actual: '150 tkr',
          difference: '40 tkr',
          tolerance: '0 tkr',
          severity: 'error',
          label: 'Resultat, 2026',
          data: { other: 'Uppföljning!D7' },
          cells: ['Sammandrag!B4', 'Uppföljning!D7'],
          restsOn: ['Uppföljning!D7'],
        },
      ],
    },
    {
      name: 'a row of the budget that is not that of the larger table of its periods',
      sheets: [periods(3500, 2000, 1700, 72), budget(), followUp(3500, 1700)],
      checks: 8,
      findings: [
        {
          messageId: 'rowDiffers',
          cell: 'Budget!B9',
          expected: '72 tkr',
          actual: '70 tkr',
          difference: '-2 tkr',
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Revision, 2026',
          data: { other: 'Periodisering!F6' },
          cells: ['Budget!B9', 'Periodisering!F6'],
          restsOn: ['Periodisering!F6'],
        },
      ],
    },
    {
      name: 'members that come to another amount together than the budget has, where no row adds them up',
      sheets: [small(4000)[0]!, payers(4100000)],
      findings: [
        {
          messageId: 'rowsAreOther',
          cell: 'Budget!B3',
          severity: 'note',
          label: 'Medlemsbidrag, 2026',
          data: { other: 'Finansiering!B3', there: '4 100 000 kr' },
        },
        {
          messageId: 'rowsComeToOther',
          cell: 'Finansiering!B3',
          expected: '4000000 kr',
          actual: '4100000 kr',
          difference: '100000 kr',
          severity: 'error',
          data: { sum: '4 100 000 kr', other: 'Budget!B3', there: '4 000 tkr' },
        },
      ],
    },
    {
      name: "a summary that has another amount than the sum of the budget's members",
      sheets: [
        sheet('Budget', [
          ['Budget (tkr)'],
          ['', 'Budget 2026'],
          ['Försäkringskassan', 2000],
          ['Region Västra', 1000],
          ['Lindby kommun', 1000],
          ['Summa', f('SUM(B3:B5)', 4000)],
          ['Teamet', -3000],
          ['Kansli', -900],
          ['Resultat', f('B6+B7+B8', 100)],
        ]),
        sheet('Sammandrag', [['Sammandrag (tkr)'], ['', 'Budget 2026'], ['Medlemsbidrag', 4100], ['Resultat', 100]]),
      ],
      findings: [
        { messageId: 'isOtherElsewhere', cell: 'Budget!B6', severity: 'note', label: 'Summa, 2026' },
        {
          messageId: 'differs',
          cell: 'Sammandrag!B3',
          expected: '4000 tkr',
          actual: '4100 tkr',
          data: { other: 'Budget!B6' },
        },
      ],
    },
    {
      name: 'costs that are not those of the budget in detail',
      sheets: inDetail('Detaljbudget 2027, kr', 3340000),
      findings: [
        { messageId: 'isOtherElsewhere', cell: 'Detalj!B15', severity: 'note' },
        { messageId: 'differs', cell: 'Sammanställning!B7', expected: '4374000 kr', actual: '4284000 kr' },
      ],
    },
  ],
});
