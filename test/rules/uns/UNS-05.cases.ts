import { UNS05 } from '../../../src/rules/uns/UNS-05';
import { sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

/** Income above the plan is good, costs above it are bad. */
const followUp = (name: string, plus: 'good' | 'bad' | 'more') => {
  const signs = { good: [1, -1], bad: [-1, 1], more: [1, 1] }[plus];
  const [income, cost] = [signs[0]!, signs[1]!];
  return sheet(name, [
    ['Uppföljning 2026 (tkr)'],
    ['', 'Budget 2026', 'Utfall 2026', 'Avvikelse'],
    ['Intäkter'],
    ['Medlemsbidrag', 4000, 4100, 100 * income],
    ['Kostnader'],
    ['Teamet', 2400, 2500, 100 * cost],
    ['Kansli', 900, 950, 50 * cost],
    ['Styrelse', 180, 160, -20 * cost],
  ]);
};

/** A saving is plus or minus. */
const costsOnly = (name: string, saving: 1 | -1) =>
  sheet(name, [
    ['Uppföljning 2026 (tkr)'],
    ['', 'Budget 2026', 'Utfall 2026', 'Avvikelse'],
    ['Kostnader'],
    ['Teamet', 2400, 2500, -100 * saving],
    ['Kansli', 900, 950, -50 * saving],
    ['Styrelse', 180, 160, 20 * saving],
  ]);

export const cases = ruleCases(UNS05, {
  accept: [
    { name: 'plus for what is good for the result', sheets: [followUp('Uppföljning mars', 'good')] },
    { name: 'two tables that go the same way', sheets: [followUp('Mars', 'good'), followUp('Juni', 'good')] },
    {
      name: 'a table whose variances are all nothing, beside one that goes its own way',
      sheets: [
        sheet('Mars', [
          ['Uppföljning 2026 (tkr)'],
          ['', 'Budget 2026', 'Utfall 2026', 'Avvikelse'],
          ['Intäkter'],
          ['Medlemsbidrag', 4000, 4000, 0],
          ['Kostnader'],
          ['Teamet', 2400, 2400, 0],
          ['Kansli', 900, 900, 0],
        ]),
        followUp('Juni', 'more'),
      ],
      checks: 1,
    },
    {
      name: 'costs alone, which go one way or the other',
      sheets: [costsOnly('Mars', 1), followUp('Juni', 'good')],
      checks: 2,
    },
    {
      name: 'costs alone behind a table of both sides',
      sheets: [followUp('Mars', 'more'), costsOnly('Juni', -1)],
      checks: 2,
    },
  ],
  reject: [
    {
      name: 'plus for what is bad for the result, as a note',
      sheets: [followUp('Uppföljning mars', 'bad')],
      findings: [{ messageId: 'unfavourable', cell: 'D2', severity: 'note', label: 'Avvikelse', cells: ['D2'] }],
    },
    {
      name: 'two tables that go different ways',
      sheets: [followUp('Mars', 'good'), followUp('Juni', 'more')],
      findings: [
        {
          messageId: 'otherWay',
          cell: 'Juni!D2',
          severity: 'warning',
          label: 'Avvikelse',
          cells: ['Juni!D2', 'Mars!D2'],
          data: { first: 'Mars!D2' },
        },
      ],
    },
  ],
});
