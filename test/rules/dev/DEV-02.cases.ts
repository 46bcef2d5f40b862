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
  ],
});
