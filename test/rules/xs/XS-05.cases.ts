import { XS05 } from '../../../src/rules/xs/XS-05';
import { Decimal } from '../../../src/money';
import type { InterventionSetting } from '../../../src/settings';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (amount: number) =>
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ['Teamet', amount],
    ['Kansli', 900],
    ['Summa kostnader', amount + 900],
  ]);

const granted = (kronor: number): InterventionSetting => ({
  name: 'Teamet',
  aliases: [],
  from: null,
  to: null,
  granted: [{ year: 2026, ore: new Decimal(kronor).times(100) }],
});

/** An original and a revised budget of two years, with a heading and a row in a follow-up of the same name. */
const revised = [
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026', 'Reviderad budget 2026', 'Plan 2027'],
    ['Teamet', 900, 1096, 700],
    ['Kansli', 900, 900, 900],
    ['Revision', 60, 60, 60],
    ['Summa kostnader', 1860, 2056, 1660],
  ]),
  sheet('Uppföljning', [
    ['Uppföljning (tkr)'],
    ['', 'Budget 2026', 'Utfall 2026'],
    ['Teamet', 500, 400],
    ['Kansli', 900, 900],
  ]),
];
const grantedIn = (year: number, kronor: number): InterventionSetting => ({
  ...granted(kronor),
  granted: [{ year, ore: new Decimal(kronor).times(100) }],
});

/** What the board has granted, as a list on a sheet of its own, in kronor. */
const list = (title: string, heading: string, team: number, port: number) => [
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ['Teamet', 1096],
    ['Porten', 700],
    ['Kansli', 900],
    ['Summa kostnader', 2696],
  ]),
  sheet('Beslut', [[title], ['Insats', 'Paragraf', heading], ['Teamet', '§ 33', team], ['Porten', '§ 34', port]]),
];

export const cases = ruleCases(XS05, {
  accept: [
    {
      name: 'a budget that follows the decision',
      sheets: [budget(1096)],
      settings: { interventions: [granted(1_096_000)] },
      checks: 1,
    },
    {
      name: 'a budget in whole thousands of a decision in kronor',
      sheets: [budget(1096)],
      settings: { interventions: [granted(1_096_400)] },
      checks: 1,
    },
    { name: 'no decision in the settings', sheets: [budget(900)], checksSomething: false },
    {
      name: 'a revised budget that follows the decision',
      sheets: revised,
      settings: { interventions: [granted(1_096_000)] },
      checks: 1,
    },
    { name: 'a later year', sheets: revised, settings: { interventions: [grantedIn(2027, 700_000)] }, checks: 1 },
    {
      name: 'a year that the budget does not have',
      sheets: revised,
      settings: { interventions: [grantedIn(2029, 700_000)] },
      checksSomething: false,
    },
    {
      name: 'an insats that stands in several rows',
      sheets: [
        sheet('Budget', [['Budget (tkr)'], ['', 'Budget 2026'], ['Teamet', 500], ['Teamet', 400], ['Kansli', 900]]),
      ],
      settings: { interventions: [granted(1_096_000)] },
      checksSomething: false,
    },
    {
      name: 'an insats without an amount yet',
      sheets: [
        sheet('Budget', [['Budget (tkr)'], ['', 'Budget 2026'], ['Teamet', null], ['Porten', 400], ['Kansli', 900]]),
      ],
      settings: { interventions: [granted(1_096_000)] },
      checksSomething: false,
    },
    {
      name: 'costs written negative, half a thousand off',
      sheets: [sheet('Budget', [['Budget (tkr)'], ['', 'Budget 2026'], ['Teamet', -1096], ['Kansli', -900]])],
      settings: { interventions: [granted(1_096_500)] },
      checks: 1,
    },
    {
      name: 'a list of what was granted, in kronor',
      sheets: list('Beslut om insatser 2026 (kr)', 'Beviljat belopp', 1_096_000, 700_400),
      checks: 2,
    },
    {
      name: 'a list of what was applied for',
      sheets: list('Insatser 2026 (kr)', 'Sökt belopp', 1_096_000, 800_000),
      checksSomething: false,
    },
    {
      name: 'what was granted for another year',
      sheets: list('Beslut om insatser 2025 (kr)', 'Beviljat belopp', 1_096_000, 800_000),
      checksSomething: false,
    },
    {
      name: 'a list of half a year, of which nothing is the same',
      sheets: list('Beslut om insatser 2026 (kr)', 'Beviljat belopp', 548_000, 350_000),
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'less in the budget than was granted',
      sheets: [budget(996)],
      settings: { interventions: [granted(1_096_000)] },
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B3',
          expected: '1096 tkr',
          actual: '996 tkr',
          difference: '-100 tkr',
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Teamet, 2026',
          data: { name: 'Teamet', year: '2026' },
          cells: ['B3'],
        },
      ],
    },
    {
      name: 'an insats that goes by another name in the budget',
      sheets: [budget(1100)],
      settings: { interventions: [{ ...granted(1_096_000), name: 'Arbetslivsteamet', aliases: ['Teamet'] }] },
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B3',
          data: { name: 'Arbetslivsteamet', year: '2026' },
          expected: '1096 tkr',
          actual: '1100 tkr',
          difference: '4 tkr',
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Teamet, 2026',
          cells: ['B3'],
        },
      ],
    },
    {
      name: 'more than half a thousand off',
      sheets: [budget(1096)],
      settings: { interventions: [granted(1_096_501)] },
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B3',
          expected: '1096.501 tkr',
          actual: '1096 tkr',
          difference: '-0.501 tkr',
          tolerance: '0.5 tkr',
          severity: 'warning',
          label: 'Teamet, 2026',
          data: { name: 'Teamet', year: '2026' },
          cells: ['B3'],
        },
      ],
    },
    {
      name: 'a decimal of a thousand, more than half of it off',
      sheets: [budget(1096.4)],
      settings: { interventions: [granted(1_096_451)] },
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B3',
          expected: '1096.451 tkr',
          actual: '1096.4 tkr',
          difference: '-0.051 tkr',
          tolerance: '0.05 tkr',
          severity: 'warning',
          label: 'Teamet, 2026',
          data: { name: 'Teamet', year: '2026' },
          cells: ['B3'],
        },
      ],
    },
    {
      name: 'a plan of a later year, where the larger of two budgets counts',
      sheets: [sheet('Utkast', [['Budget (tkr)'], ['', 'Plan 2027'], ['Teamet', 650], ['Kansli', 900]]), ...revised],
      settings: { interventions: [grantedIn(2027, 650_000)] },
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'Budget!D3',
          expected: '650 tkr',
          actual: '700 tkr',
          difference: '50 tkr',
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Teamet, 2027',
          data: { name: 'Teamet', year: '2027' },
          cells: ['Budget!D3'],
        },
      ],
    },
    ...(
      [
        ['Beslut om insatser 2026 (kr)', 'Beviljat belopp'],
        ['Avtal 2026 (kr)', 'Avtalat belopp'],
        ['Beviljade medel 2026 (kr)', 'Belopp'],
      ] as const
    ).map(([title, heading]) => ({
      name: `another amount than in the list “${title}”, ${heading}`,
      sheets: list(title, heading, 1_096_000, 660_000),
      checks: 2,
      findings: [
        {
          messageId: 'differsFromList' as const,
          cell: 'Budget!B4',
          expected: '660 tkr',
          actual: '700 tkr',
          difference: '40 tkr',
          tolerance: '0 tkr',
          severity: 'warning' as const,
          label: 'Porten, 2026',
          data: { other: 'Beslut!C4' },
          cells: ['Budget!B4', 'Beslut!C4'],
          restsOn: ['Beslut!C4'],
        },
      ],
    })),
    {
      name: 'a list that is near throughout',
      sheets: list('Beslut om insatser 2026 (kr)', 'Beviljat belopp', 1_100_000, 660_000),
      checks: 2,
      findings: [
        { messageId: 'differsFromList', cell: 'Budget!B3', expected: '1100 tkr', actual: '1096 tkr' },
        { messageId: 'differsFromList', cell: 'Budget!B4', expected: '660 tkr', actual: '700 tkr' },
      ],
    },
  ],
});
