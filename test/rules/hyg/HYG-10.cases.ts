import { HYG10 } from '../../../src/rules/hyg/HYG-10';
import { sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const date = (value: number): GridCell => ({ value, format: 'yyyy-mm-dd' });

const payments = (dates: readonly GridCell[]) =>
  sheet('Rekvisitioner', [
    ['Rekvisitioner 2026 (tkr)'],
    ['Medlem', 'Datum', 'Belopp'],
    ['Försäkringskassan', dates[0], 500],
    ['Region Västra', dates[1], 250],
    ['Lindby kommun', dates[2], 250],
  ]);

export const cases = ruleCases(HYG10, {
  accept: [
    { name: 'dates throughout', sheets: [payments([date(46112), date(46203), date(46295)])] },
    { name: 'texts written in one way', sheets: [payments(['2026-03-31', '2026-06-30', '2026-09-30'])] },
    {
      name: 'a list beside the budget',
      sheets: [
        sheet('Inventarier', [
          ['Inventarier (kr)'],
          ['Vad', 'Datum', 'Belopp 2026'],
          ['Dator', date(46112), 12000],
          ['Bord', '2026-06-30', 900],
          ['Stol', date(46295), 900],
        ]),
      ],
      checksSomething: false,
    },
    { name: 'a single date', sheets: [payments([date(46112)])], checksSomething: false },
    { name: 'a date among words', sheets: [payments([date(46112), 'löpande', 'vid behov'])], checksSomething: false },
    { name: 'texts with days and months of one and two digits', sheets: [payments(['31/3 2026', '1/12 2026'])] },
    { name: 'texts with months of different length', sheets: [payments(['31 mars 2026', '30 september 2026'])] },
    {
      name: 'days without a year throughout, which are no dates yet',
      sheets: [payments(['15 april', '30/6', '15 oktober'])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a text among dates',
      sheets: [payments([date(46112), '2026-06-30', date(46295)])],
      findings: [
        {
          messageId: 'asText',
          cell: 'B4',
          severity: 'note',
          label: 'Datum',
          cells: ['B4'],
          data: { texts: '2026-06-30' },
        },
      ],
    },
    {
      name: 'texts written in different ways',
      sheets: [payments(['2026-03-31', '30/6 2026', '2026-09-30'])],
      findings: [
        {
          messageId: 'mixed',
          cell: 'B4',
          severity: 'note',
          label: 'Datum',
          cells: ['B4', 'B3'],
          data: { first: '2026-03-31', other: '30/6 2026' },
        },
      ],
    },
    {
      name: 'days without a year among dates, with spaces around them',
      sheets: [payments([date(46112), ' 30/6 ', '15 april'])],
      checks: 1,
      findings: [{ messageId: 'asText', cell: 'B4', cells: ['B4', 'B5'], data: { texts: '30/6 och 15 april' } }],
    },
    {
      name: 'texts with the month in letters and in digits',
      sheets: [payments(['31 mars 2026', '30/6 2026'])],
      findings: [{ messageId: 'mixed', cell: 'B4', cells: ['B4', 'B3'] }],
    },
    {
      name: 'texts with and without the century',
      sheets: [payments(['2026-03-31', '26-06-30', '2026-09-30'])],
      findings: [{ messageId: 'mixed', cell: 'B4' }],
    },
  ],
});
