import { PANE_READING_EN } from '../../src/text/paneReading.en';
import { PANE_READING_SV } from '../../src/text/paneReading.sv';
import { PANE_WORDS_EN } from '../../src/text/pane.en';
import { PANE_WORDS_SV } from '../../src/text/pane.sv';
import { balanceSentences } from '../../src/text/paneBalance';
import { paneTrustWords } from '../../src/text/paneTrust';
import { paneRulesWords } from '../../src/text/paneRules';
import { paneSettingsWords } from '../../src/text/paneSettings';
import { COLUMN_KINDS, ROW_CONCEPTS, ROW_ROLES, ROW_SIDES, TABLE_KINDS } from '../../src/settings/vocabulary';

/** Every text of a set of words, by its path; functions are called with plain figures and names. */
function texts(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const call = words as (...values: readonly unknown[]) => unknown;
    const values = [{ error: 2, warning: 1, note: 3, income: 'a', cost: 'b', apart: 'c', frame: 'd' }, 'Blad', 3];
    const numbers = [2, 3, 'Blad'];
    const names = ['Blad', 2, 3];
    const list = [['a', 'b', 'c']];
    for (const attempt of [numbers, names, values, list]) {
      try {
        const text = call(...attempt);
        if (typeof text === 'string' && !/undefined|NaN|\[object/.test(text)) return [[path, text]];
      } catch {
        continue;
      }
    }
    throw new Error(`${path} gives no text.`);
  }
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const sets = [
  ['the pane', PANE_WORDS_SV, PANE_WORDS_EN],
  ['the reading', PANE_READING_SV, PANE_READING_EN],
  ['the settings', paneSettingsWords('sv'), paneSettingsWords('en')],
  ['the rules', paneRulesWords('sv'), paneRulesWords('en')],
  ['trust', paneTrustWords('sv'), paneTrustWords('en')],
  ['the balance', balanceSentences('sv'), balanceSentences('en')],
] as const;

test.each(sets)('%s has the same texts in both languages, none of them empty', (_, swedish, english) => {
  const paths = (words: unknown) => texts(words).map(([path]) => path);
  expect(paths(english)).toEqual(paths(swedish));
  for (const [path, text] of [...texts(swedish), ...texts(english)])
    expect([path, text.trim()]).not.toEqual([path, '']);
});

/** Names and words that are spelled alike in both languages. */
const ALIKE = /^(Finsamkoll|[Bb]udget|Plan|Status|Text|Region|Period|a|a, b|.*\.json|Balans?|Rapport)$/;

test.each(sets)('%s is translated', (_, swedish, english) => {
  const same = texts(swedish).filter(([, text], index) => texts(english)[index]![1] === text);
  expect(same.filter(([, text]) => !ALIKE.test(text))).toEqual([]);
});

test('every word that a correction can use has a name', () => {
  const { tableKinds, columnKinds, roles, sides, concepts } = PANE_READING_SV;
  expect(Object.keys(tableKinds).sort()).toEqual([...TABLE_KINDS].sort());
  expect(Object.keys(columnKinds).sort()).toEqual([...COLUMN_KINDS].sort());
  expect(Object.keys(roles).sort()).toEqual([...ROW_ROLES].sort());
  expect(Object.keys(sides).sort()).toEqual([...ROW_SIDES].sort());
  expect(Object.keys(concepts).sort()).toEqual([...ROW_CONCEPTS].sort());
});
