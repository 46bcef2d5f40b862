import { MYC05 } from '../../../src/rules/myc/MYC-05';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const frame = (...frames: GridCell[]) => namedFrame('Summa intäkter och eget kapital', frames);
const namedFrame = (name: string, frames: readonly GridCell[]) =>
  sheet('Budget', [
    ['Budget 2026 och utblick (tkr)'],
    [],
    ['', 'Budget 2026', 'Utblick 2027', 'Utblick 2028'],
    ['Insatser', 12000, 12500, 12600],
    ['Kansli', 2000, 2000, 2000],
    ['Summa kostnader', 14000, 14500, 14600],
    [],
    ['Intäkter från parterna', 13000, 13100, 13200],
    ['Eget kapital', 6000, 5000, 3600],
    [name, ...frames],
  ]);

/** A total of what the parties pay, by the name of financing; what the year begins with stands at the end. */
const financing = (total: GridCell, kommun: GridCell = 1500000) =>
  sheet('Budget', [
    ['Budget 2027, kr'],
    [],
    ['Post', '2027'],
    ['Staten genom Försäkringskassan', 3000000],
    ['Region Norra', 1500000],
    ['Ekby kommun', kommun],
    ['Summa finansiering', total],
    [],
    ['Insatser', 4600000],
    ['Kansli', 1300000],
    ['Summa verksamhet', 5900000],
    [],
    ['Resultat', 100000],
    ['Ingående eget kapital', 700000],
    ['Utgående eget kapital', 800000],
  ]);

const rows = (...lines: readonly (readonly GridCell[])[]) =>
  sheet('Budget', [['Budget 2026 (tkr)'], ['', 'Budget 2026'], ...lines]);
const costs: readonly GridCell[][] = [
  ['Insatser', 8500],
  ['Kansli', 1200],
  ['Summa kostnader', 9700],
];
const whole = rows(
  ['Eget kapital vid årets början', 2000],
  ['Medlemsbidrag', 8000],
  ['Ränta', 10],
  ['Summa intäkter', 8010],
  ...costs,
);
const frameAlone = (amount: GridCell, heading = '2026') =>
  sheet('Ram', [['Ramar (tkr)'], ['', '2025', heading], ['Budgetram', 11000, amount], ['Varav insatser', 8000, 8500]]);

export const cases = ruleCases(MYC05, {
  accept: [
    { name: 'frames that are their parts', checks: 3, sheets: [frame(19000, 18100, 16800)] },
    {
      name: 'a total of financing that is its own rows, with equity further down',
      sheets: [financing(6000000)],
      checks: 0,
    },
    {
      name: 'the same by formula',
      sheets: [financing(f('SUM(B4:B6)', 6000000))],
      checks: 0,
    },
    {
      name: 'the same by a formula that passes by an amount stored as text',
      sheets: [financing(f('SUM(B4:B6)', 4500000), '1 500 000')],
      checks: 0,
    },
    { name: 'frames by formula', checks: 3, sheets: [frame(f('B8+B9', 19000), f('C8+C9', 18100), f('D8+D9', 16800))] },
    {
      name: 'a sum of costs with a number beside, and one without a frame',
      sheets: [rows(['Medlemsbidrag', 12000], ...costs, ['Budgetram'])],
      checks: 0,
    },
    {
      name: 'income less what is set aside, which is no frame',
      sheets: [rows(['Medlemsbidrag', 8000], ['Eget kapital', 2000], ['Summa', f('B3-B4', 6000)], ...costs)],
      checks: 0,
    },
    {
      name: 'a sum of eget kapital alone',
      sheets: [
        rows(
          ['Medlemsbidrag', 8000],
          ['Ränta', 10],
          ['Summa intäkter', f('SUM(B3:B4)', 8010)],
          ['Ingående eget kapital', 2000],
          ['Användning av eget kapital', 300],
          ['Summa', f('SUM(B6:B7)', 2300)],
          ...costs,
        ),
      ],
      checks: 0,
    },
    {
      name: 'a frame in a sheet of its own, by the income and the eget kapital elsewhere',
      checks: 1,
      sheets: [whole, frameAlone(10010)],
    },
    {
      name: 'a frame with a use of eget kapital in a sheet of its own',
      checks: 1,
      sheets: [
        rows(['Medlemsbidrag', 8000], ['Ränta', 10], ['Summa intäkter', 8010], ...costs, [
          'Användning av eget kapital',
          1690,
        ]),
        frameAlone(9700),
      ],
    },
    {
      name: 'a frame where eget kapital is not known',
      sheets: [rows(['Medlemsbidrag', 8000], ['Ränta', 10], ['Summa intäkter', 8010], ...costs), frameAlone(9700)],
      checks: 0,
    },
    {
      name: 'a total of financing that is its own rows, with eget kapital above it all',
      sheets: [
        rows(
          ['Ingående eget kapital', 700],
          ['Försäkringskassan', 3000],
          ['Region Norra', 1500],
          ['Ekby kommun', 1500],
          ['Summa finansiering', f('SUM(B4:B6)', 6000)],
          ['Insatser', 4600],
          ['Kansli', 1300],
          ['Summa verksamhet', 5900],
        ),
      ],
      checks: 0,
    },
    {
      name: 'a frame of which a part is given in words',
      sheets: [
        rows(['Medlemsbidrag', 8000], ['Statsbidrag', 'enligt avtal'], ['Eget kapital', 2000], ...costs, [
          'Budgetram',
          10500,
        ]),
      ],
      checks: 0,
    },
    {
      name: 'a frame whose eget kapital is given in words',
      sheets: [
        rows(['Medlemsbidrag', 8000], ['Ränta', 10], ['Eget kapital', 'fastställs i mars'], ...costs, [
          'Budgetram',
          10500,
        ]),
      ],
      checks: 0,
    },
    {
      name: 'a total of financing that is its own rows, one of which is left empty',
      sheets: [
        rows(
          ['Försäkringskassan', 3000],
          ['Region Norra', 1500],
          ['Ekby kommun'],
          ['Summa finansiering', f('SUM(B3:B5)', 4500)],
          ['Insatser', 3600],
          ['Kansli', 800],
          ['Summa verksamhet', 4400],
          ['Ingående eget kapital', 700],
        ),
      ],
      checks: 0,
    },
    {
      name: 'a frame in one of two years',
      sheets: [
        sheet('Budget', [
          ['Budget 2026 och plan (tkr)'],
          ['', 'Budget 2026', 'Plan 2027'],
          ['Medlemsbidrag', 8000, 8000],
          ['Eget kapital', 2000, 1500],
          ['Insatser', 8500, 8500],
          ['Budgetram', null, 9500],
        ]),
      ],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'a sum of income and equity, whatever it is called',
      checks: 3,
      sheets: [namedFrame('Summa', [19007, 18100, 16800])],
      findings: [
        {
          messageId: 'differs',
          cell: 'B10',
          expected: '19000 tkr',
          actual: '19007 tkr',
          label: 'Summa, 2026',
          severity: 'error',
          difference: '7 tkr',
          cells: ['B10', 'B8', 'B9'],
          restsOn: ['B8', 'B9'],
          data: { actual: '19 007 tkr', expected: '19 000 tkr', parts: 'Intäkter från parterna och Eget kapital' },
        },
      ],
    },
    {
      name: 'a frame that is not its parts',
      checks: 3,
      sheets: [frame(19007, 18100, 16800)],
      findings: [
        {
          messageId: 'differs',
          cell: 'B10',
          severity: 'error',
          expected: '19000 tkr',
          actual: '19007 tkr',
          difference: '7 tkr',
          data: { parts: 'Intäkter från parterna och Eget kapital', actual: '19 007 tkr', expected: '19 000 tkr' },
        },
      ],
    },
    {
      name: 'a single step, as a note',
      checks: 3,
      sheets: [frame(19000, 18101, 16800)],
      findings: [
        {
          messageId: 'rounding',
          cell: 'C10',
          severity: 'note',
          label: 'Summa intäkter och eget kapital, 2027',
          expected: '18100 tkr',
          actual: '18101 tkr',
          difference: '1 tkr',
          cells: ['C10', 'C8', 'C9'],
          restsOn: ['C8', 'C9'],
          data: { actual: '18 101 tkr', expected: '18 100 tkr' },
        },
      ],
    },
    {
      name: 'a frame that stands by itself, far from the rows it speaks of',
      checks: 1,
      sheets: [
        sheet('Budget', [
          ['Budget 2026 (tkr)'],
          ['', 'Budget 2026'],
          ['Eget kapital vid årets början', 2000],
          ['Medlemsbidrag', 8000],
          ['Ränta', 10],
          ['Summa intäkter', 8010],
          ['Insatser', 8500],
          ['Kansli', 1200],
          ['Summa kostnader', 9700],
          ['Budgetram', 10500],
        ]),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B10',
          expected: '10010 tkr',
          actual: '10500 tkr',
          severity: 'error',
          difference: '490 tkr',
          data: {
            actual: '10 500 tkr',
            expected: '10 010 tkr',
            parts: 'Summa intäkter och Eget kapital vid årets början',
          },
        },
      ],
    },
    {
      name: 'a frame after income that is not added up',
      checks: 1,
      sheets: [rows(['Medlemsbidrag', 8000], ['Ränta', 10], ['Eget kapital', 2000], ...costs, ['Budgetram', 10500])],
      findings: [
        {
          messageId: 'differs',
          cell: 'B9',
          expected: '10010 tkr',
          cells: ['B9', 'B3', 'B4', 'B5'],
          data: { parts: 'Medlemsbidrag, Ränta och Eget kapital', actual: '10 500 tkr', expected: '10 010 tkr' },
          severity: 'error',
          actual: '10500 tkr',
          difference: '490 tkr',
        },
      ],
    },
    {
      name: 'a frame in a sheet of its own that is not the income and the eget kapital elsewhere',
      checks: 1,
      sheets: [whole, frameAlone(10500)],
      findings: [
        {
          messageId: 'differs',
          cell: 'Ram!C3',
          expected: '10010 tkr',
          cells: ['Ram!C3', 'Budget!B6', 'Budget!B3'],
          restsOn: ['Budget!B6', 'Budget!B3'],
          data: {
            parts: 'Summa intäkter och Eget kapital vid årets början',
            actual: '10 500 tkr',
            expected: '10 010 tkr',
          },
          severity: 'error',
          actual: '10500 tkr',
          difference: '490 tkr',
        },
      ],
    },
    {
      name: 'a total of the income that takes eget kapital in and is wrong',
      checks: 1,
      sheets: [
        rows(
          ['Medlemsbidrag', 8000],
          ['Användning av eget kapital', 1700],
          ['Summa intäkter', f('SUM(B3:B4)', 9750)],
          ...costs,
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B5',
          expected: '9700 tkr',
          actual: '9750 tkr',
          severity: 'error',
          difference: '50 tkr',
          data: { actual: '9 750 tkr', expected: '9 700 tkr', parts: 'Medlemsbidrag och Användning av eget kapital' },
        },
      ],
    },
    {
      name: 'a grand total of income and opening eget kapital that is wrong',
      checks: 1,
      sheets: [
        rows(['Medlemsbidrag', 8000], ['Ingående eget kapital', 1700], ['Totalsumma', f('SUM(B3:B4)', 9750)], ...costs),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B5',
          expected: '9700 tkr',
          actual: '9750 tkr',
          severity: 'error',
          difference: '50 tkr',
          data: { actual: '9 750 tkr', expected: '9 700 tkr', parts: 'Medlemsbidrag och Ingående eget kapital' },
        },
      ],
    },
    {
      name: 'a frame with an opening and a use of eget kapital, by what the year has',
      checks: 1,
      sheets: [
        rows(
          ['Medlemsbidrag', 8000],
          ['Ränta', 10],
          ['Summa intäkter', 8010],
          ['Ingående eget kapital', 2000],
          ['Användning av eget kapital', 1690],
          ...costs,
          ['Budgetram', 10500],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B11',
          expected: '10010 tkr',
          cells: ['B11', 'B5', 'B6'],
          severity: 'error',
          actual: '10500 tkr',
          difference: '490 tkr',
          data: { actual: '10 500 tkr', expected: '10 010 tkr', parts: 'Summa intäkter och Ingående eget kapital' },
        },
      ],
    },
    {
      name: 'a total of financing with eget kapital among its rows that it leaves out',
      checks: 1,
      sheets: [
        rows(
          ['Försäkringskassan', 3000],
          ['Region Norra', 1500],
          ['Ekby kommun', 1500],
          ['Eget kapital', 700],
          ['Summa finansiering', f('SUM(B3:B5)', 6000)],
          ['Insatser', 4600],
          ['Kansli', 1300],
          ['Summa verksamhet', 5900],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          expected: '6700 tkr',
          actual: '6000 tkr',
          severity: 'error',
          difference: '-700 tkr',
          data: {
            actual: '6 000 tkr',
            expected: '6 700 tkr',
            parts: 'Försäkringskassan, Region Norra, Ekby kommun och Eget kapital',
          },
        },
      ],
    },
    {
      name: 'a frame beside costs that are given in words',
      checks: 1,
      sheets: [
        rows(
          ['Medlemsbidrag', 8000],
          ['Eget kapital', 2000],
          ['Insatser', 'enligt avtal'],
          ['Kansli', 1200],
          ['Budgetram', 10500],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          expected: '10000 tkr',
          severity: 'error',
          actual: '10500 tkr',
          difference: '500 tkr',
          data: { actual: '10 500 tkr', expected: '10 000 tkr', parts: 'Medlemsbidrag och Eget kapital' },
        },
      ],
    },
    {
      name: 'a frame after income of which a row is left empty',
      checks: 1,
      sheets: [rows(['Medlemsbidrag', 8000], ['Ränta'], ['Eget kapital', 2000], ...costs, ['Budgetram', 10500])],
      findings: [
        {
          messageId: 'differs',
          cell: 'B9',
          expected: '10000 tkr',
          data: { parts: 'Medlemsbidrag och Eget kapital', actual: '10 500 tkr', expected: '10 000 tkr' },
          severity: 'error',
          actual: '10500 tkr',
          difference: '500 tkr',
        },
      ],
    },
    {
      name: 'a frame after income with a subtotal, which counts once',
      checks: 1,
      sheets: [
        rows(
          ['Bidrag från Region Norra', 5000],
          ['Bidrag från Ekby kommun', 3000],
          ['Summa bidrag', f('SUM(B3:B4)', 8000)],
          ['Ränta', 10],
          ['Eget kapital', 2000],
          ...costs,
          ['Budgetram', 10500],
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B11',
          expected: '10010 tkr',
          severity: 'error',
          actual: '10500 tkr',
          difference: '490 tkr',
          data: {
            actual: '10 500 tkr',
            expected: '10 010 tkr',
            parts: 'Bidrag från Region Norra, Bidrag från Ekby kommun, Ränta och Eget kapital',
          },
        },
      ],
    },
    {
      name: 'a sum of income and two rows of eget kapital',
      checks: 1,
      sheets: [
        rows(
          ['Medlemsbidrag', 8000],
          ['Ingående eget kapital', 1700],
          ['Användning av eget kapital', 300],
          ['Summa', f('SUM(B3:B5)', 10050)],
          ...costs,
        ),
      ],
      findings: [
        {
          messageId: 'differs',
          cell: 'B6',
          expected: '10000 tkr',
          cells: ['B6', 'B3', 'B4', 'B5'],
          data: {
            parts: 'Medlemsbidrag, Ingående eget kapital och Användning av eget kapital',
            actual: '10 050 tkr',
            expected: '10 000 tkr',
          },
          severity: 'error',
          actual: '10050 tkr',
          difference: '50 tkr',
        },
      ],
    },
  ],
});
