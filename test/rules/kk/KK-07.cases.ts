import { defaultSettings } from '../../../src/settings';
import { KK07 } from '../../../src/rules/kk/KK-07';
import { percent, sheet } from '../../support/grid';
import { ruleCases } from '../../support/ruleTester';

const key = (title: string, ...below: readonly string[]) =>
  sheet('Nyckel', [
    [title],
    ['Kommun', 'Nyckel'],
    ['Storby kommun', percent(0.6)],
    ['Lillby kommun', percent(0.4)],
    ['Summa', percent(1)],
    ...below.map((text) => [text]),
  ]);

export const cases = ruleCases(KK07, {
  accept: [
    { name: 'a key with its agreement', sheets: [key('Fördelningsnyckel enligt avtal 2024')] },
    {
      name: 'the decision in the settings',
      sheets: [key('Fördelningsnyckel')],
      settings: { association: { ...defaultSettings.association, keyDecision: 'Medlemssamråd 2024-09-12' } },
    },
    {
      name: 'no key',
      sheets: [sheet('Budget', [['Budget 2026 (tkr)'], ['', 2026], ['Kansli', 500], ['Summa kostnader', 500]])],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a key without any decision',
      sheets: [key('Fördelningsnyckel')],
      findings: [{ messageId: 'noReference', cell: 'A1', severity: 'note', label: 'Fördelningsnyckel', cells: ['A1'] }],
    },
  ],
});
