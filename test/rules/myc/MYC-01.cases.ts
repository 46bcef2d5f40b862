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

export const cases = ruleCases(MYC01, {
  accept: [
    {
      name: 'openings that are the closings',
      checks: 2,
      sheets: [plan({ ...steady, more: [openings(2000, 2100, 2150), closings(2100, 2150, 2180)] })],
    },
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
  ],
});
