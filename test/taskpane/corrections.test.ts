import { defaultSettings, serializeSettings } from '../../src/settings';
import type { SettingsFile } from '../../src/taskpane/engine/settingsFile';
import { correctionOf, withCorrection, type Correction } from '../../src/taskpane/state/corrections';

const nothing = JSON.parse(serializeSettings(defaultSettings)) as SettingsFile;
const place = { sheet: 'Budget', range: 'A3:D20' };
const after = (...corrections: readonly Correction[]) =>
  corrections.reduce((file, correction) => withCorrection(file, place, correction), nothing);

test('what is said of one table is one correction', () => {
  const file = after({ of: 'unit', unit: 'tkr' }, { of: 'costs', costs: 'negative' }, { of: 'kind', kind: 'budget' });
  expect(file.corrections).toEqual([
    { ...place, ignore: false, unit: 'tkr', costs: 'negative', kind: 'budget', columns: [], rows: [] },
  ]);
});

test('a column is told by its line, and keeps what was said before', () => {
  const file = after({ of: 'column', line: 2, kind: 'plan' }, { of: 'column', line: 2, year: 2027 });
  expect(correctionOf(file, place)!.columns).toEqual([{ line: 2, kind: 'plan', year: 2027 }]);
});

test('a row is told by its label', () => {
  const file = after({ of: 'row', label: 'Kansli', side: 'cost' }, { of: 'row', label: 'Kansli', role: 'sum' });
  expect(correctionOf(file, place)!.rows).toEqual([{ label: 'Kansli', role: 'sum', side: 'cost', concept: null }]);
});

test.each<readonly [string, readonly Correction[]]>([
  [
    'a unit',
    [
      { of: 'unit', unit: 'kr' },
      { of: 'unit', unit: null },
    ],
  ],
  [
    'a column',
    [
      { of: 'column', line: 1, year: 2026 },
      { of: 'column', line: 1, year: null },
    ],
  ],
  [
    'a row',
    [
      { of: 'row', label: 'Kansli', side: 'cost' },
      { of: 'row', label: 'Kansli', side: null },
    ],
  ],
  [
    'a table left out',
    [
      { of: 'ignore', ignore: true },
      { of: 'ignore', ignore: false },
    ],
  ],
  ['everything', [{ of: 'unit', unit: 'kr' }, { of: 'ignore', ignore: true }, { of: 'nothing' }]],
])('%s that is taken back leaves nothing behind', (_, corrections) => {
  expect(after(...corrections)).toEqual(nothing);
});

test('other tables keep theirs', () => {
  const other = { sheet: 'Budget', range: 'A30:D40' };
  const file = withCorrection(after({ of: 'unit', unit: 'kr' }), other, { of: 'unit', unit: 'mnkr' });
  expect(correctionOf(file, place)!.unit).toBe('kr');
  expect(correctionOf(file, other)!.unit).toBe('mnkr');
});
