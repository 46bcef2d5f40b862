import { reduce, type Event } from '../../src/taskpane/state/reduce';
import { initialState, type PaneState } from '../../src/taskpane/state/state';
import { defaultSettings, serializeSettings } from '../../src/settings';
import type { SettingsFile } from '../../src/taskpane/engine/settingsFile';

const file = JSON.parse(serializeSettings(defaultSettings)) as SettingsFile;
const after = (...events: readonly Event[]) => events.reduce<PaneState>(reduce, initialState);

test('the view changes, and the same view again changes nothing', () => {
  const state = after({ type: 'opened', view: 'balance' });
  expect(state.view).toBe('balance');
  expect(reduce(state, { type: 'opened', view: 'balance' })).toBe(state);
});

test('a task takes the notice away, and ends with its own', () => {
  const state = after({ type: 'ended', notice: { kind: 'saved' } }, { type: 'started', task: 'clear', stage: 'write' });
  expect(state).toMatchObject({ notice: null, task: { kind: 'clear', stage: 'write', progress: null } });
  expect(reduce(state, { type: 'ended', notice: { kind: 'cleared' } })).toMatchObject({
    task: null,
    notice: { kind: 'cleared' },
  });
});

test('progress without a task is late and changes nothing', () => {
  expect(after({ type: 'progressed', progress: { phase: 'read', done: 1, total: 2 } })).toBe(initialState);
});

test('a new stage begins without progress', () => {
  const state = after(
    { type: 'started', task: 'check', stage: 'read' },
    { type: 'progressed', progress: { phase: 'read', done: 1, total: 2, sheet: 'Budget' } },
    { type: 'staged', stage: 'think' },
  );
  expect(state.task).toEqual({ kind: 'check', stage: 'think', progress: null });
});

test('the form starts anew only when the settings are others', () => {
  const loaded: Event = { type: 'settingsLoaded', file, problems: [] };
  const first = after(loaded).settings!.revision;
  expect(after(loaded, { ...loaded, file: { ...file } }).settings!.revision).toBe(first);
  const other = { ...file, budget: { ...file.budget, year: 2027 } };
  expect(after(loaded, { ...loaded, file: other }).settings!.revision).toBe(first + 1);
});

test('refused settings keep those that hold', () => {
  const state = after(
    { type: 'settingsLoaded', file, problems: [] },
    { type: 'settingsRefused', problems: [{ path: 'budget.year', says: 'fel' }] },
  );
  expect(state.settings).toMatchObject({ file, problems: [{ path: 'budget.year' }] });
});
