import { DEV01 } from '../../../src/rules/dev/DEV-01';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

/** A follow-up in kronor: income, costs and a result, with the variance of each row. */
const followUp = (variances: {
  readonly state: GridCell;
  readonly team: GridCell;
  readonly office: GridCell;
  readonly costs: GridCell;
  readonly result: GridCell;
}) =>
  sheet('Uppföljning', [
    ['Uppföljning 2026 (kr)'],
    ['', 'Budget 2026', 'Prognos 2026', 'Avvikelse'],
    ['Intäkter'],
    ['Försäkringskassan', 3000000, 3100000, variances.state],
    ['Region Älv', 1500000, 1500000, 0],
    ['Summa intäkter', f('SUM(B4:B5)', 4500000), f('SUM(C4:C5)', 4600000), variances.state],
    ['Kostnader'],
    ['Teamet', 3000000, 3350000, variances.team],
    ['Kansli', 1300000, 1250000, variances.office],
    ['Revision', 80000, 80000, 0],
    ['Summa kostnader', f('SUM(B8:B10)', 4380000), f('SUM(C8:C10)', 4680000), variances.costs],
    ['Resultat', f('B6-B11', 120000), f('C6-C11', -80000), variances.result],
  ]);

/** The costs alone: a row and its variance between two that fit. */
const costs = (variance: number) =>
  sheet('Uppföljning', [
    ['Uppföljning 2026 (kr)'],
    ['', 'Budget 2026', 'Prognos 2026', 'Avvikelse'],
    ['Kostnader'],
    ['Teamet', 3000000, 3350000, -350000],
    ['Kansli', 1300000, 1250000, variance],
    ['Revision', 80000, 90000, -10000],
  ]);

export const cases = ruleCases(DEV01, {
  accept: [
    { name: 'variances that are what the columns give', checks: 3, sheets: [costs(50000)] },
    {
      name: 'what is favourable is plus on both sides',
      checks: 6,
      sheets: [followUp({ state: 100000, team: -350000, office: 50000, costs: -300000, result: -200000 })],
    },
    {
      name: 'forecast less budget throughout',
      checks: 5,
      sheets: [followUp({ state: 100000, team: 350000, office: -50000, costs: 300000, result: -200000 })],
    },
    {
      name: 'budget less forecast throughout',
      checks: 5,
      sheets: [followUp({ state: -100000, team: -350000, office: 50000, costs: -300000, result: 200000 })],
    },
    {
      name: 'variances printed from figures that were not rounded, one step off',
      checks: 3,
      sheets: [
        sheet('Delårsbokslut', [
          ['Delårsbokslut 2026 (mkr)'],
          ['', 'Prognos', 'Budget', 'Avvikelse'],
          ['Team', 48.7, 47.3, -1.5],
          ['Utbildning', 23.7, 26.5, 2.8],
          ['Vård', 76.3, 73.8, -2.5],
        ]),
      ],
    },
    {
      name: 'a column of variances that nothing in the table explains',
      sheets: [
        sheet('Uppföljning', [
          ['Uppföljning 2026 (kr)'],
          ['', 'Budget 2026', 'Prognos 2026', 'Avvikelse mot i fjol'],
          ['Teamet', 3000000, 3350000, 12000],
          ['Kansli', 1300000, 1250000, -70000],
          ['Revision', 80000, 80000, 4000],
        ]),
      ],
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'a variance that is not what the columns give',
      checks: 3,
      sheets: [costs(80000)],
      findings: [
        {
          messageId: 'size',
          cell: 'D5',
          severity: 'error',
          expected: '50000 kr',
          actual: '80000 kr',
          difference: '30000 kr',
          label: 'Kansli, Avvikelse',
          tolerance: '1 kr',
          cells: ['D5', 'C5', 'B5'],
          restsOn: ['C5', 'B5'],
          data: { row: 'Kansli', outcome: 'Prognos 2026', planned: 'Budget 2026' },
        },
      ],
    },
    {
      name: 'a variance with the wrong sign',
      checks: 7,
      sheets: [followUp({ state: 100000, team: -350000, office: -50000, costs: -300000, result: -200000 })],
      findings: [
        {
          messageId: 'sign',
          cell: 'D9',
          expected: '50000 kr',
          actual: '-50000 kr',
          difference: '-100000 kr',
          severity: 'error',
          data: { outcome: 'Prognos 2026', planned: 'Budget 2026', row: 'Kansli' },
          label: 'Kansli, Avvikelse',
          tolerance: '1 kr',
          cells: ['D9', 'C9', 'B9'],
          restsOn: ['C9', 'B9'],
        },
      ],
    },
    {
      name: 'a variance of the wrong size; the sum that adds it is not blamed',
      checks: 6,
      sheets: [
        followUp({ state: 100000, team: -530000, office: 50000, costs: f('SUM(D8:D10)', -480000), result: -200000 }),
      ],
      findings: [
        {
          messageId: 'size',
          cell: 'D8',
          expected: '-350000 kr',
          actual: '-530000 kr',
          severity: 'error',
          difference: '-180000 kr',
          tolerance: '1 kr',
          data: { row: 'Teamet', outcome: 'Prognos 2026', planned: 'Budget 2026' },
        },
      ],
    },
  ],
});
