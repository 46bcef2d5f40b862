import { Decimal } from '../../../src/money';
import { DEV02 } from '../../../src/rules/dev/DEV-02';
import { defaultSettings } from '../../../src/settings';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const followUp = (columns: readonly string[], team: readonly GridCell[]) =>
  sheet('Uppföljning', [
    ['Uppföljning 2026 (kr)'],
    ['', ...columns],
    ['Kostnader'],
    ['Teamet', ...team],
    ['Kansli', 1300000, 1310000, 1300000],
    ['Revision', 80000, 60000, 80000],
  ]);
const columns = ['Budget 2026', 'Prognos 2026', 'Kommentar'];

export const cases = ruleCases(DEV02, {
  accept: [
    { name: 'a forecast near its budget', checks: 3, sheets: [followUp(columns.slice(0, 2), [2200000, 2300000])] },
    {
      name: 'a large share of a small amount',
      checks: 3,
      sheets: [followUp(columns.slice(0, 2), [100000, 140000])],
    },
    {
      name: 'the outcome of eight months beside the budget of the year',
      sheets: [followUp(['Budget 2026', 'Utfall jan-aug 2026'], [2200000, 1100000])],
      checks: 0,
    },
    {
      name: 'thresholds that the förbund has raised',
      checks: 3,
      sheets: [followUp(columns.slice(0, 2), [2200000, 1500000])],
      settings: {
        thresholds: { ...defaultSettings.thresholds, deviationShare: new Decimal('0.5') },
      },
    },
    { name: 'a deviation of just the limits', checks: 3, sheets: [followUp(columns.slice(0, 2), [500000, 550000])] },
    {
      name: 'the last quarter beside the others, with their sum',
      checks: 3,
      sheets: [
        sheet('Insatser', [
          ['Uppföljning av insatser 2026 (tkr)'],
          ['Insats', 'Budget', 'Utfall kv1', 'Utfall kv2', 'Utfall kv3', 'Utfall kv4', 'Utfall totalt'],
          ['Kompass', 2000, 480, 500, 470, 510, 1960],
          ['Navet', 1700, 400, 430, 410, 430, 1670],
          ['Steget', 900, 220, 220, 230, 220, 890],
        ]),
      ],
    },
    {
      name: 'nine months and their sum',
      checks: 0,
      sheets: [
        sheet('Månader', [
          ['Utfall per månad 2026 (tkr)'],
          ['', 'Budget', 'Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep', 'Ack utfall'],
          ['Kompass', 2000, 160, 160, 160, 160, 160, 160, 160, 160, 160, 1440],
          ['Navet', 1700, 140, 140, 140, 140, 140, 140, 140, 140, 140, 1260],
        ]),
      ],
    },
    ...[
      ['Blad1', 'Tertialrapport 2 2026 (tkr)'],
      ['Blad1', 'Kvartalsrapport 3 2026 (tkr)'],
      ['Blad1', 'Halvårsrapport 2026 (tkr)'],
      ['Blad1', 'Delårsrapport 2026 (tkr)'],
      ['Blad1', 'Uppföljning 260831 (tkr)'],
      ['Blad1', 'Uppföljning efter åtta månader 2026 (tkr)'],
      ['2026-08', 'Ekonomisk uppföljning (tkr)'],
      ['T2', 'Ekonomisk uppföljning (tkr)'],
      ['Blad1', 'Uppföljning 2026 (tkr)'],
    ].map(([name, title]) => ({
      name: `a part of the year: ${title} in ${name}`,
      checks: 0,
      sheets: [
        sheet(name!, [
          [title],
          ['', 'Utfall 2026', 'Utfall 2025', 'Budget 2026'],
          ['Medlemsbidrag', 3267, 3200, 4900],
          ['Insatser', -2430, -2350, -3650],
          ['Kansli', -725, -700, -1080],
        ]),
      ],
    })),
    {
      name: 'the forecast against the budget of the year, which stands beside that of the months so far',
      checks: 3,
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026-08 (tkr)'],
          ['', 'Utfall', 'Budget', 'Avvikelse', 'Årsbudget', 'Helårsprognos', 'Avvikelse'],
          ['Medlemsbidrag', 3267, 3267, 0, 4900, 4900, 0],
          ['Insatser', -2400, -2433, 33, -3650, -3600, 50],
          ['Kansli', -725, -720, -5, -1080, -1085, -5],
        ]),
      ],
    },
    ...['Prognos kvartal 4', 'Prognos 3 mån', 'Prognos resterande månader', 'Prognos för resten av året'].map(
      (rest) => ({
        name: `what is left of the year: ${rest}`,
        checks: 3,
        sheets: [
          sheet('Prognos', [
            ['Prognos 2026 (tkr)'],
            ['', 'Budget', 'Utfall jan–sep', rest, 'Prognos helår'],
            ['Medlemsbidrag', 4800, 3600, 1200, 4800],
            ['Insatser', 3300, 2500, 850, 3350],
            ['Kansli', 1000, 740, 250, 990],
          ]),
        ],
      }),
    ),
  ],
  reject: [
    {
      name: 'a forecast far below its budget',
      checks: 3,
      sheets: [followUp(columns.slice(0, 2), [2200000, 1500000])],
      findings: [
        {
          messageId: 'share',
          cell: 'C4',
          expected: '2200000 kr',
          actual: '1500000 kr',
          difference: '-700000 kr',
          severity: 'warning',
          data: { share: '31,8 %', row: 'Teamet', planned: 'Budget 2026', outcome: 'Prognos 2026' },
          label: 'Teamet, Prognos 2026',
          cells: ['C4', 'B4'],
          restsOn: ['B4'],
        },
      ],
    },
    {
      name: 'the same with an explanation, as a note',
      checks: 3,
      sheets: [followUp(columns, [2200000, 1500000, 'Två tjänster är vakanta'])],
      findings: [
        {
          messageId: 'share',
          cell: 'C4',
          severity: 'note',
          expected: '2200000 kr',
          actual: '1500000 kr',
          difference: '-700000 kr',
          data: { row: 'Teamet', planned: 'Budget 2026', outcome: 'Prognos 2026', share: '31,8 %' },
        },
      ],
    },
    {
      name: 'a cost that was not in the budget',
      checks: 3,
      sheets: [followUp(columns.slice(0, 2), [0, 400000])],
      findings: [
        {
          messageId: 'unplanned',
          cell: 'C4',
          difference: '400000 kr',
          label: 'Teamet, Prognos 2026',
          severity: 'warning',
          expected: '0 kr',
          actual: '400000 kr',
          cells: ['C4', 'B4'],
          restsOn: ['B4'],
          data: { row: 'Teamet', planned: 'Budget 2026', outcome: 'Prognos 2026' },
        },
      ],
    },
    {
      name: 'a forecast far above its budget, with the deviation in a column of its own',
      checks: 3,
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (kr)'],
          ['', 'Budget 2026', 'Prognos 2026', 'Avvikelse', 'Budget 2027'],
          ['Kostnader'],
          ['Teamet', 2000000, 2600000, -600000, 2100000],
          ['Kansli', 1300000, 1310000, -10000, 1300000],
          ['Revision', 80000, 60000, 20000, 80000],
        ]),
      ],
      findings: [
        {
          messageId: 'share',
          cell: 'C4',
          cells: ['C4', 'D4', 'B4'],
          restsOn: ['B4'],
          data: { share: '30 %', row: 'Teamet', planned: 'Budget 2026', outcome: 'Prognos 2026' },
          severity: 'warning',
          expected: '2000000 kr',
          actual: '2600000 kr',
          difference: '600000 kr',
        },
      ],
    },
    {
      name: 'a deviation a krona above both limits',
      checks: 3,
      sheets: [followUp(columns.slice(0, 2), [500000, 550001])],
      findings: [
        {
          messageId: 'share',
          cell: 'C4',
          difference: '50001 kr',
          severity: 'warning',
          expected: '500000 kr',
          actual: '550001 kr',
          data: { row: 'Teamet', planned: 'Budget 2026', outcome: 'Prognos 2026', share: '10 %' },
        },
      ],
    },
    {
      name: 'the outcome of a year that only one row falls short in',
      checks: 3,
      sheets: [
        sheet('Utfall', [
          ['Uppföljning 2026 (tkr)'],
          ['', 'Utfall 2026', 'Budget 2026'],
          ['Medlemsbidrag', 4900, 4900],
          ['Insatser', -2430, -3650],
          ['Kansli', -1070, -1080],
        ]),
      ],
      findings: [{ messageId: 'share', cell: 'B4', expected: '-3650 tkr', actual: '-2430 tkr' }],
    },
    {
      name: 'outcomes of quarters that are added up as they go, the last of them the whole year',
      checks: 2,
      sheets: [
        sheet('Utfall', [
          ['Uppföljning 2026 (tkr)'],
          ['', 'Budget 2026', 'Utfall kv 1', 'Utfall kv 2', 'Utfall kv 3', 'Utfall kv 4'],
          ['Insatser', 3650, 600, 1200, 1900, 2430],
          ['Kansli', 1080, 270, 530, 800, 1070],
        ]),
      ],
      findings: [{ messageId: 'share', cell: 'F3', expected: '3650 tkr', actual: '2430 tkr' }],
    },
  ],
});
