import { Decimal } from '../../../src/money';
import { DEV03 } from '../../../src/rules/dev/DEV-03';
import { f, sheet, type GridCell } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const followUp = (team: number, equity: readonly GridCell[] | null) =>
  sheet('Prognos', [
    ['Uppföljning 2026 (kr)'],
    ['', 'Budget 2026', 'Prognos 2026'],
    ['Bidrag från medlemmar', 6000000, 6000000],
    ...(equity ? [['Ingående eget kapital', ...equity]] : []),
    ['Kostnader'],
    ['Teamet', 4500000, team],
    ['Kansli', 1400000, 1400000],
    ['Summa kostnader', 5900000, team + 1400000],
  ]);

export const cases = ruleCases(DEV03, {
  accept: [
    { name: 'costs within income and equity', checks: 1, sheets: [followUp(4900000, [300000, 300000])] },
    { name: 'costs above income where equity is not known', sheets: [followUp(5000000, null)], checks: 0 },
    {
      name: 'costs above income within the equity of the settings',
      checks: 1,
      sheets: [followUp(4900000, null)],
      settings: { budget: { status: null, decidedOn: null, year: 2026, openingEquityOre: new Decimal(30000000) } },
    },
  ],
  reject: [
    {
      name: 'costs above income and equity together',
      checks: 1,
      sheets: [followUp(5290000, [300000, 300000])],
      findings: [
        {
          messageId: 'breaksFrame',
          cell: 'C8',
          expected: '6300000 kr',
          actual: '6690000 kr',
          difference: '390000 kr',
          data: { income: '6 000 000 kr', equity: '300 000 kr' },
          label: 'Summa kostnader, Prognos 2026',
          severity: 'error',
          tolerance: '0 kr',
          cells: ['C8', 'C3', 'C4'],
          restsOn: ['C3', 'C4'],
        },
      ],
    },
    {
      name: 'costs above income and the equity that the budget names',
      checks: 1,
      sheets: [
        followUp(5290000, null),
        sheet('Budget', [
          ['Budget 2026 (kr)'],
          ['', 'Budget 2026'],
          ['Medlemsbidrag', 6000000],
          ['Insatser', 4500000],
          ['Kansli', 1400000],
          ['Summa kostnader', f('SUM(B4:B5)', 5900000)],
          ['Ingående eget kapital', 300000],
        ]),
      ],
      findings: [
        {
          messageId: 'breaksFrame',
          cell: 'Prognos!C7',
          difference: '390000 kr',
          severity: 'error',
          expected: '6300000 kr',
          actual: '6690000 kr',
          tolerance: '0 kr',
          data: { income: '6 000 000 kr', equity: '300 000 kr' },
        },
      ],
    },
  ],
});
