import { FS10 } from '../../../src/rules/fs/FS-10';
import { percent, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const withShares = (rows: readonly (readonly [string, GridCell, number])[]) =>
  sheet('Finansiering', [
    ['Finansiering 2026 (tkr)'],
    [],
    ['Finansiär', 'Andel', 'Bidrag 2026'],
    ...rows,
    ['Totalt', '', rows.reduce((total, [, , amount]) => total + amount, 0)],
  ]);

/** Shares of each member, without any amounts. */
const alone = (rows: readonly (readonly [string, number])[]) =>
  sheet('Andelar', [
    ['Medlemmarnas andelar 2026'],
    [],
    ['Medlem', 'Andel'],
    ...rows.map(([name, share]) => [name, percent(share)]),
  ]);

const insatser = (second: GridCell) =>
  sheet('Nyckeltal', [
    ['Nyckeltal per insats 2026'],
    ['Insats', 'Budget kr', 'Andel av insatsbudget'],
    ['Stegen', 1200000, percent(0.44)],
    ['Verkstan', 900000, second],
    ['Kraftkällan', 600000, percent(0.22)],
    ['Totalt', 2700000, percent(1)],
  ]);
const equityShare = (last: GridCell) =>
  sheet('Riktlinje', [
    ['Eget kapital enligt riktlinjen (tkr)'],
    ['År', 'Medlemsbidrag', 'Utgående eget kapital', 'Andel'],
    ['2024', 8000, 1520, percent(0.19)],
    ['2025', 8200, 1640, percent(0.2)],
    ['2026', 8200, 1480, last],
  ]);

export const cases = ruleCases(FS10, {
  accept: [
    {
      name: 'shares of the whole',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.25), 3000],
        ]),
      ],
    },
    {
      name: 'shares of each party, adding up to 100 % for each',
      sheets: [
        withShares([
          ['Staten', percent(1), 6695],
          ['Region Norr', percent(0.6), 2009],
          ['Region Syd', percent(0.4), 1339],
          ['Storby kommun', percent(0.65), 2176],
          ['Lillby kommun', percent(0.35), 1172],
        ]),
      ],
    },
    {
      name: 'rounded shares of the whole',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.17), 2000],
          ['Lillby kommun', percent(0.08), 1000],
        ]),
      ],
    },
    {
      name: 'the shares of the law beside an amount that is not its share',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6600],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.25), 3000],
        ]),
      ],
    },
    {
      name: 'a key, which KK-03 and FS-07 hold the amounts against',
      sheets: [
        sheet('Bidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          [],
          ['Medlem', 'Fördelningsnyckel', 'Bidrag 2026'],
          ['Staten', '', 6000],
          ['Region Norr', percent(0.6), 1700],
          ['Region Syd', percent(0.4), 1300],
          ['Storby kommun', '', 3000],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'a key in a column of shares, which the amounts do not follow',
      sheets: [
        withShares([
          ['Staten', percent(1), 6000],
          ['Region Norr', percent(0.6), 1700],
          ['Region Syd', percent(0.4), 1300],
          ['Storby kommun', percent(1), 3000],
        ]),
      ],
      checks: 4,
    },
    {
      name: 'shares of a total that one amount is wrong in, which KK-03 speaks of',
      sheets: [
        withShares([
          ['Staten', '', 6000],
          ['Region Norr', '', 3000],
          ['Storby kommun', percent(0.6), 1800],
          ['Mellanby kommun', percent(0.3), 900],
          ['Lillby kommun', percent(0.1), 480],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'shares of a total that a kommun is missing from, which KK-02 speaks of',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.6), 1800],
          ['Mellanby kommun', percent(0.2), 600],
          ['Lillby kommun', percent(0.1), 300],
        ]),
      ],
      checks: 5,
    },
    {
      name: 'shares with ESF money counted in, which FS-05 speaks of',
      sheets: [
        withShares([
          ['Staten', percent(0.4), 6000],
          ['Region Norr', percent(0.2), 3000],
          ['Storby kommun', percent(0.2), 3000],
          ['ESF-medel', '', 3000],
        ]),
      ],
      checks: 3,
    },
    {
      name: 'the shares of the law where a party’s amount is not there',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.25), 3000],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'half each by 5 a §, beside an amount that is not half',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 3000],
          ['Gotlands kommun', percent(0.5), 2000],
        ]),
      ],
      checks: 2,
    },
    {
      name: 'the kommuner’s shares alone',
      sheets: [
        alone([
          ['Storby kommun', 0.6],
          ['Lillby kommun', 0.3],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'shares of each party’s own part, without amounts',
      sheets: [
        alone([
          ['Staten', 1],
          ['Region Norr', 0.6],
          ['Region Syd', 0.4],
          ['Storby kommun', 1],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'shares of the kommuner that rounding takes past 100 %',
      sheets: [
        alone([
          ['Staten', 0.5],
          ['Region Norr', 0.25],
          ['Storby kommun', 0.12],
          ['Lillby kommun', 0.09],
          ['Mellanby kommun', 0.05],
        ]),
      ],
      checks: 1,
    },
    {
      name: 'shares of insatser in all of them, rounded',
      sheets: [insatser(percent(0.33))],
      checksSomething: false,
    },
    {
      name: 'shares of eget kapital, year by year',
      sheets: [equityShare(percent(0.18))],
      checksSomething: false,
    },
    {
      name: 'shares that two other rows happen to come to in two years of three',
      sheets: [
        sheet('Budget', [
          ['Budget och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
          ['Medlemsbidrag', 4000, 4000, 4000],
          ['Insatser', 2500, 2500, 2500],
          ['Revision', 100, 100, 100],
          ['Personalens sjukfrånvaro', percent(0.04), percent(0.04), percent(0.05)],
        ]),
      ],
      checksSomething: false,
    },
    {
      name: 'shares of something that the table does not show',
      sheets: [
        sheet('Insatser', [
          ['Insatser 2026 (kr)'],
          ['Insats', 'Budget', 'Andel kvinnor'],
          ['Stegen', 1200000, percent(0.62)],
          ['Verkstan', 900000, percent(0.41)],
          ['Kraftkällan', 600000, percent(0.22)],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a share that is not that of the amount',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.3), 3000],
          ['Storby kommun', percent(0.25), 3000],
        ]),
      ],
      findings: [
        {
          messageId: 'amount',
          cell: 'B5',
          severity: 'warning',
          expected: '25 %',
          actual: '30 %',
          difference: '5 %',
          tolerance: '0.51 %',
          label: 'Region Norr, 2026',
          cells: ['B5', 'C5', 'C7'],
          restsOn: ['C5'],
          data: { printed: '30 %', exact: '25 %' },
        },
      ],
    },
    {
      name: 'shares without amounts that do not add up',
      sheets: [
        sheet('Andelar', [
          ['Medlemmarnas andelar 2026'],
          [],
          ['Medlem', 'Andel'],
          ['Staten', percent(0.5)],
          ['Region Norr', percent(0.25)],
          ['Storby kommun', percent(0.2)],
        ]),
      ],
      findings: [
        {
          messageId: 'sum',
          cell: 'B6',
          expected: '100 %',
          actual: '95 %',
          difference: '-5 %',
          severity: 'warning',
          tolerance: '0 %',
          label: 'Andel',
          cells: ['B6', 'B4', 'B5'],
          data: { sum: '95 %' },
        },
      ],
    },
    {
      name: 'shares without amounts, beside a list whose shares are right',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.25), 3000],
        ]),
        alone([
          ['Staten', 0.5],
          ['Region Norr', 0.26],
          ['Storby kommun', 0.25],
        ]),
      ],
      checks: 4,
      findings: [{ messageId: 'sum', cell: 'Andelar!B6', actual: '101 %', difference: '1 %', tolerance: '0 %' }],
    },
    {
      name: 'shares of the kommuner that are past 100 % by more than rounding',
      sheets: [
        alone([
          ['Staten', 0.5],
          ['Region Norr', 0.25],
          ['Storby kommun', 0.13],
          ['Lillby kommun', 0.09],
          ['Mellanby kommun', 0.05],
        ]),
      ],
      findings: [{ messageId: 'sum', cell: 'B8', actual: '102 %', difference: '2 %', tolerance: '1.5 %' }],
    },
    {
      name: 'shares of a party’s own part that are more than all of it',
      sheets: [
        withShares([
          ['Staten', percent(1), 6000],
          ['Region Norr', percent(0.65), 1800],
          ['Region Syd', percent(0.4), 1200],
          ['Storby kommun', percent(1), 3000],
        ]),
      ],
      checks: 4,
      findings: [{ messageId: 'amount', cell: 'B5', expected: '60 %', actual: '65 %' }],
    },
    {
      name: 'three kommuner whose shares agree on no total',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.15), 1500],
          ['Mellanby kommun', percent(0.06), 1000],
          ['Lillby kommun', percent(0.04), 500],
        ]),
      ],
      findings: [
        { messageId: 'amount', cell: 'B6', expected: '12.5 %', actual: '15 %' },
        { messageId: 'amount', cell: 'B7', expected: '8.3 %', actual: '6 %' },
      ],
    },
    {
      name: 'two kommuner whose shares are not those of their amounts, beside a state that is right',
      sheets: [
        withShares([
          ['Staten', percent(0.5), 6000],
          ['Region Norr', percent(0.25), 3000],
          ['Storby kommun', percent(0.15), 2000],
          ['Lillby kommun', percent(0.1), 1000],
        ]),
      ],
      findings: [
        { messageId: 'amount', cell: 'B6', expected: '16.7 %', actual: '15 %', cells: ['B6', 'C6', 'C8'] },
        { messageId: 'amount', cell: 'B7', expected: '8.3 %', actual: '10 %', cells: ['B7', 'C7', 'C8'] },
      ],
    },
    {
      name: 'a share of an insats that is not its part of all of them',
      sheets: [insatser(percent(0.42))],
      findings: [
        { messageId: 'amount', cell: 'C4', expected: '33.3 %', actual: '42 %', cells: ['C4', 'B4'], restsOn: ['B4'] },
      ],
    },
    {
      name: 'a share of eget kapital in one year that is not what it is',
      sheets: [equityShare(percent(0.16))],
      findings: [{ messageId: 'amount', cell: 'D5', actual: '16 %', cells: ['D5', 'C5', 'B5'] }],
    },
  ],
});
