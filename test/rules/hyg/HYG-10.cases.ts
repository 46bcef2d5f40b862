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
  ],
});
