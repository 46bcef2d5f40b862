import { DEV08 } from '../../../src/rules/dev/DEV-08';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';
import { followUp } from './grids';

const rest = (forecast: number, heading = 'Återstår sep–dec 2026') =>
  followUp(
    ['Utfall jan–aug 2026', heading, 'Prognos 2026'],
    ['Kostnader'],
    ['Kansli', 870000, 430000, 1300000],
    ['Revision', 20000, 60000, 80000],
    ['Samordningsteam', 1500000, 800000, forecast],
  );

/** Outcome, rest and forecast of each row, in kronor. */
const rows = (...lines: readonly (readonly GridCell[])[]) =>
  followUp(['Utfall jan–aug 2026', 'Återstår sep–dec 2026', 'Prognos 2026'], ['Kostnader'], ...lines);
const differs = [{ messageId: 'differs', cell: 'D6', expected: '2300000 kr', actual: '2400000 kr' }] as const;

export const cases = ruleCases(DEV08, {
  accept: [
    { name: 'forecasts that are outcome and rest', checks: 3, sheets: [rest(2300000)] },
    {
      name: 'what is left of a budget, which is another thing',
      sheets: [
        followUp(
          ['Budget 2026', 'Utfall jan–aug 2026', 'Kvar av budget', 'Prognos 2026'],
          ['Kostnader'],
          ['Kansli', 1300000, 870000, 430000, 1350000],
          ['Revision', 80000, 20000, 60000, 90000],
          ['Samordningsteam', 2300000, 1500000, 800000, 2200000],
        ),
      ],
      checks: 0,
    },
    { name: 'a single row, which bears nothing out', sheets: [rows(['Kansli', 870000, 430000, 1300000])], checks: 0 },
    {
      name: 'as many rows that add up as rows that do not',
      sheets: [
        rows(
          ['Kansli', 870000, 430000, 1300000],
          ['Revision', 20000, 60000, 80000],
          ['Lokaler', 300000, 100000, 350000],
          ['Resor', 50000, 10000, 90000],
        ),
      ],
      checks: 0,
    },
    {
      name: 'one row of two that adds up',
      sheets: [rows(['Kansli', 870000, 430000, 1300000], ['Resor', 50000, 10000, 90000])],
      checks: 0,
    },
    {
      name: 'rows without an outcome, a rest or a forecast',
      checks: 3,
      sheets: [
        rows(
          ['Kansli', 870000, 430000, 1300000],
          ['Revision', 20000, 60000, 80000],
          ['Samordningsteam', 1500000, 800000, 2300000],
          ['Lokaler', null, 100000, 350000],
          ['Resor', 50000, null, 90000],
          ['Utbildning', 50000, 10000, null],
        ),
      ],
    },
    {
      name: 'amounts written with one decimal, a tenth off',
      checks: 3,
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (mkr)'],
          ['', 'Utfall jan–aug 2026', 'Återstår sep–dec 2026', 'Prognos 2026'],
          ['Kostnader'],
          ['Kansli', 8.7, 4.3, 13.1],
          ['Revision', 0.2, 0.6, 0.8],
          ['Samordningsteam', 15, 8, 23],
        ]),
      ],
    },
    {
      name: 'a whole year’s outcome, which leaves nothing to come',
      sheets: [
        followUp(
          ['Utfall jan–dec 2026', 'Återstår 2026', 'Prognos 2026'],
          ['Kostnader'],
          ['Kansli', 870000, 430000, 1300000],
          ['Revision', 20000, 60000, 80000],
          ['Samordningsteam', 1500000, 800000, 2400000],
        ),
      ],
      checks: 0,
    },
    {
      name: 'a rest and a forecast of another year',
      sheets: [
        followUp(
          ['Utfall jan–aug 2026', 'Återstår 2027', 'Prognos 2027'],
          ['Kostnader'],
          ['Kansli', 870000, 430000, 1300000],
          ['Revision', 20000, 60000, 80000],
          ['Samordningsteam', 1500000, 800000, 2400000],
        ),
      ],
      checks: 0,
    },
    {
      name: 'an outcome and a rest without a forecast',
      sheets: [
        followUp(
          ['Utfall jan–aug 2026', 'Återstår sep–dec 2026', 'Budget 2026'],
          ['Kostnader'],
          ['Kansli', 870000, 430000, 1300000],
          ['Revision', 20000, 60000, 80000],
          ['Samordningsteam', 1500000, 800000, 2400000],
        ),
      ],
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'one forecast that is not',
      checks: 3,
      sheets: [rest(2400000)],
      findings: [
        {
          messageId: 'differs',
          cell: 'D6',
          severity: 'note',
          expected: '2300000 kr',
          actual: '2400000 kr',
          difference: '100000 kr',
          label: 'Samordningsteam, Prognos 2026',
          tolerance: '0 kr',
          cells: ['D6', 'B6', 'C6'],
          restsOn: ['B6', 'C6'],
          data: { actual: '1 500 000 kr', rest: '800 000 kr', expected: '2 300 000 kr' },
        },
      ],
    },
    {
      name: 'a rest that is called a forecast of the months to come',
      checks: 3,
      sheets: [rest(2400000, 'Prognos sep–dec 2026')],
      findings: [...differs],
    },
    {
      name: 'a rest that is called a plan',
      checks: 3,
      sheets: [rest(2400000, 'Plan sep–dec 2026')],
      findings: [...differs],
    },
    {
      name: 'a rest that is called a budget',
      checks: 3,
      sheets: [rest(2400000, 'Budget sep–dec 2026')],
      findings: [...differs],
    },
    {
      name: 'a rest that is called by its months alone',
      checks: 3,
      sheets: [rest(2400000, 'sep–dec')],
      findings: [...differs],
    },
    {
      name: 'a rest that is called the rest of the year',
      checks: 3,
      sheets: [rest(2400000, 'Resten av året')],
      findings: [...differs],
    },
    {
      name: 'what is left of the budget beside the rest of the year, and last year',
      checks: 3,
      sheets: [
        followUp(
          [
            'Utfall jan–aug 2025',
            'Budget 2026',
            'Utfall jan–aug 2026',
            'Kvar av budget',
            'Prognos sep–dec 2026',
            'Prognos 2026',
            'Prognos 2027',
          ],
          ['Kostnader'],
          ['Kansli', 800000, 1320000, 870000, 450000, 430000, 1300000, 1400000],
          ['Revision', 10000, 90000, 20000, 70000, 60000, 80000, 90000],
          ['Samordningsteam', 900000, 2500000, 1500000, 1000000, 800000, 2400000, 2500000],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'G6',
          expected: '2300000 kr',
          cells: ['G6', 'D6', 'F6'],
          severity: 'note',
          actual: '2400000 kr',
          difference: '100000 kr',
          tolerance: '0 kr',
          data: { actual: '1 500 000 kr', rest: '800 000 kr', expected: '2 300 000 kr' },
        },
      ],
    },
    {
      name: 'two rows of three that add up, and the sum of all which is not told again',
      checks: 3,
      sheets: [
        rows(
          ['Kansli', 870000, 430000, 1300000],
          ['Revision', 20000, 60000, 80000],
          ['Samordningsteam', 1500000, 800000, 2400000],
          ['Summa kostnader', f('SUM(B4:B6)', 2390000), f('SUM(C4:C6)', 1290000), f('SUM(D4:D6)', 3780000)],
        ),
      ],
      findings: [...differs],
    },
    {
      name: 'amounts written with one decimal, two tenths off',
      checks: 3,
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (mkr)'],
          ['', 'Utfall jan–aug 2026', 'Återstår sep–dec 2026', 'Prognos 2026'],
          ['Kostnader'],
          ['Kansli', 8.7, 4.3, 13.2],
          ['Revision', 0.2, 0.6, 0.8],
          ['Samordningsteam', 15, 8, 23],
        ]),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'D4',
          difference: '0.2 mkr',
          tolerance: '0.1 mkr',
          severity: 'note',
          expected: '13 mkr',
          actual: '13.2 mkr',
          data: { actual: '8,7 mkr', rest: '4,3 mkr', expected: '13 mkr' },
        },
      ],
    },
    {
      name: 'formulas, which hide nothing behind their decimals',
      checks: 3,
      sheets: [
        rows(
          ['Kansli', f('870000.4', 870000.4), f('430000.4', 430000.4), f('1300001.7', 1300001.7)],
          ['Revision', 20000, 60000, 80000],
          ['Samordningsteam', 1500000, 800000, 2300000],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'D4',
          difference: '0.9 kr',
          tolerance: '0 kr',
          severity: 'note',
          expected: '1300000.8 kr',
          actual: '1300001.7 kr',
          data: { actual: '870 000,4 kr', rest: '430 000,4 kr', expected: '1 300 000,8 kr' },
        },
      ],
    },
    {
      name: 'a dash for nothing more to come',
      checks: 3,
      sheets: [
        rows(
          ['Kansli', 870000, '-', 900000],
          ['Revision', 20000, 60000, 80000],
          ['Samordningsteam', 1500000, 800000, 2300000],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'D4',
          expected: '870000 kr',
          severity: 'note',
          actual: '900000 kr',
          difference: '30000 kr',
          tolerance: '0 kr',
          data: { actual: '870 000 kr', rest: '0 kr', expected: '870 000 kr' },
        },
      ],
    },
  ],
});
