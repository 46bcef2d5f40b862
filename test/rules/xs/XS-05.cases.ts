import { XS05 } from '../../../src/rules/xs/XS-05';
import { Decimal } from '../../../src/money';
import type { InterventionSetting } from '../../../src/settings';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const budget = (amount: number) =>
  sheet('Budget', [
    ['Budget (tkr)'],
    ['', 'Budget 2026'],
    ['Teamet', amount],
    ['Kansli', 900],
    ['Summa kostnader', amount + 900],
  ]);

const granted = (kronor: number): InterventionSetting => ({
  name: 'Teamet',
  aliases: [],
  from: null,
  to: null,
  granted: [{ year: 2026, ore: new Decimal(kronor).times(100) }],
});

export const cases = ruleCases(XS05, {
  accept: [
    {
      name: 'a budget that follows the decision',
      sheets: [budget(1096)],
      settings: { interventions: [granted(1_096_000)] },
      checks: 1,
    },
    {
      name: 'a budget in whole thousands of a decision in kronor',
      sheets: [budget(1096)],
      settings: { interventions: [granted(1_096_400)] },
      checks: 1,
    },
    { name: 'no decision in the settings', sheets: [budget(900)], checksSomething: false },
  ],
  reject: [
    {
      name: 'less in the budget than was granted',
      sheets: [budget(996)],
      settings: { interventions: [granted(1_096_000)] },
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B3',
          expected: '1096 tkr',
          actual: '996 tkr',
          difference: '-100 tkr',
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Teamet, 2026',
          data: { name: 'Teamet', year: '2026' },
          cells: ['B3'],
        },
      ],
    },
    {
      name: 'an insats that goes by another name in the budget',
      sheets: [budget(1100)],
      settings: { interventions: [{ ...granted(1_096_000), name: 'Arbetslivsteamet', aliases: ['Teamet'] }] },
      checks: 1,
      findings: [
        {
          messageId: 'differs',
          cell: 'B3',
          data: { name: 'Arbetslivsteamet', year: '2026' },
          expected: '1096 tkr',
          actual: '1100 tkr',
          difference: '4 tkr',
          tolerance: '0 tkr',
          severity: 'warning',
          label: 'Teamet, 2026',
          cells: ['B3'],
        },
      ],
    },
  ],
});
