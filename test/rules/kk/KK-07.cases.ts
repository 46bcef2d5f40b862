import { defaultSettings } from '../../../src/settings';
import { KK07 } from '../../../src/rules/kk/KK-07';
import { percent, sheet, type GridCell } from '../../support/grid';
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

const KEY = [
  ['Storby kommun', percent(0.6)],
  ['Lillby kommun', percent(0.4)],
] as const;
const inWords = (...rows: readonly (readonly GridCell[])[]) => sheet('Nyckel', [['Fördelningsnyckel'], ...rows]);

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
    {
      name: 'a heading that names the agreement',
      sheets: [inWords(['Kommun', 'Nyckel enligt avtal'], ...KEY)],
    },
    {
      name: 'a remark in the row that names the decision',
      sheets: [inWords(['Kommun', 'Nyckel', 'Kommentar'], [...KEY[0], 'Beslut i fullmäktige'], KEY[1])],
    },
    { name: 'a decision below the key', sheets: [key('Fördelningsnyckel', 'Beslut 2024-09-12, medlemssamråd')] },
    {
      name: 'two keys, the second with its agreement',
      sheets: [key('Fördelningsnyckel'), { ...key('Fördelningsnyckel enligt avtal 2024'), name: 'Avtal' }],
      checks: 1,
    },
    {
      name: 'a key beside the amounts of a list',
      sheets: [
        sheet('Medlemsbidrag', [
          ['Medlemsbidrag 2026 (tkr)'],
          ['Medlem', 'Nyckel', 'Bidrag 2026'],
          ['Försäkringskassan', '', 6000],
          ['Region Norr', '', 3000],
          ['Storby kommun', percent(0.6), 1800],
          ['Lillby kommun', percent(0.4), 1200],
        ]),
      ],
      checksSomething: false,
    },
  ],
  reject: [
    {
      name: 'a key without any decision',
      sheets: [key('Fördelningsnyckel')],
      findings: [{ messageId: 'noReference', cell: 'A1', severity: 'note', label: 'Fördelningsnyckel', cells: ['A1'] }],
    },
    {
      name: 'two keys without any decision, told once for the first sheet',
      sheets: [key('Fördelningsnyckel'), { ...key('Fördelningsnyckel'), name: 'Äldre' }],
      checks: 1,
      findings: [{ messageId: 'noReference', cell: 'Nyckel!A1', cells: ['Nyckel!A1'] }],
    },
    {
      name: 'two keys without any decision in one sheet',
      sheets: [
        sheet('Nyckel', [
          ['Fördelningsnyckel 2026'],
          ['Kommun', 'Nyckel'],
          ...KEY,
          [],
          [],
          ['Fördelningsnyckel 2027'],
          ['Kommun', 'Nyckel'],
          ...KEY,
        ]),
      ],
      findings: [{ messageId: 'noReference', cell: 'A1', cells: ['A1', 'A7'] }],
    },
    {
      name: 'a decision in another sheet, which may be about anything',
      sheets: [
        key('Fördelningsnyckel'),
        sheet('Budget', [
          ['Beslut 2025-11-21'],
          ['Budget 2026 (tkr)'],
          ['', 2026],
          ['Kansli', 500],
          ['Summa kostnader', 500],
        ]),
      ],
      findings: [{ messageId: 'noReference', cell: 'Nyckel!A1' }],
    },
  ],
});
