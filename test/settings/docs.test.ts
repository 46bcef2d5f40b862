import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSettings, serializeSettings } from '../../src/settings';

const page = readFileSync(join(__dirname, '../../docs/settings.md'), 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

it('shows an example that the program reads, and that says the same when written again', () => {
  const read = parseSettings(example);
  expect(read).toMatchObject({ ok: true, settings: { budget: { year: 2026 } } });
  if (!read.ok) return;
  expect(read.settings.association.members).toHaveLength(5);
  expect(parseSettings(serializeSettings(read.settings))).toEqual(read);
});

it('speaks of every key that a settings file has', () => {
  const read = parseSettings(example);
  if (!read.ok) throw new Error('The example of docs/settings.md is not read.');
  const keys = [...serializeSettings(read.settings).matchAll(/"([a-z][A-Za-z]+)":/g)].map(([, key]) => key);
  for (const key of new Set(keys)) expect(page).toContain(key);
});
