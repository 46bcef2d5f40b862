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
const financing = (total: GridCell) =>
  sheet('Budget', [
    ['Budget 2027, kr'],
    [],
    ['Post', '2027'],
    ['Staten genom Försäkringskassan', 3000000],
    ['Region Norra', 1500000],
    ['Ekby kommun', 1500000],
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

export const cases = ruleCases(MYC05, {
  accept: [
    { name: 'frames that are their parts', sheets: [frame(19000, 18100, 16800)] },
    {
      name: 'a total of financing that is its own rows, with equity further down',
      sheets: [financing(6000000)],
      checksSomething: false,
    },
    {
      name: 'the same by formula',
      sheets: [financing(f('SUM(B4:B6)', 6000000))],
      checksSomething: false,
    },
    { name: 'frames by formula', sheets: [frame(f('B8+B9', 19000), f('C8+C9', 18100), f('D8+D9', 16800))] },
  ],
  reject: [
    {
      name: 'a sum of income and equity, whatever it is called',
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
  ],
});
