import { parseHistory, type HistoryEntry } from '../../src/history';
import type { PaneFinding } from '../../src/taskpane/engine/report';
import { LocalEngine } from '../../src/taskpane/engine/localEngine';
import { PaneController } from '../../src/taskpane/state/controller';
import type { WorkbookSnapshot } from '../../src/workbook';
import { f, sheet, workbook } from '../support/grid';
import { budgetWithFault } from './budget';
import { FakeWorkbook } from './fakeWorkbook';

function setUp(content: WorkbookSnapshot = budgetWithFault()) {
  const fake = new FakeWorkbook(content);
  let minute = 10;
  const controller = new PaneController({
    workbook: fake,
    engine: new LocalEngine(),
    language: 'sv',
    programVersion: 'test',
    now: () => `2026-03-02T09:${minute++}:00`,
  });
  controller.setReviewer('Granskaren');
  const state = () => controller.getState();
  const findings = () => state().report!.stories.flatMap(({ main, consequences }) => [main, ...consequences]);
  const entries = (): readonly HistoryEntry[] => parseHistory(fake.history, 'nu').entries;
  return { fake, controller, state, findings, entries };
}

const withText = () =>
  workbook(
    sheet('Budget', [
      ['Budget 2026 (tkr)'],
      ['', 'Budget 2026'],
      ['Team', 2400],
      ['Kansli', '900'],
      ['Hyra', 300],
      ['Summa kostnader', f('SUM(B3:B5)', 2700)],
    ]),
  );

describe('accepting', () => {
  async function accepted() {
    const all = setUp();
    await all.controller.check();
    const before = all.state().report!;
    const { main } = before.stories.find(({ consequences }) => consequences.length > 0) ?? before.stories[0]!;
    await all.controller.accept(main, ' Beslut § 4 ');
    const again = () => all.findings().find(({ key }) => key === main.key)!;
    return { ...all, before, main, again };
  }

  test('stores reason, name and day in the workbook, and counts the finding apart', async () => {
    const { fake, state, before, main, again } = await accepted();
    expect(JSON.parse(fake.stored!).accepted).toEqual([
      { ...main.acceptAs, reason: 'Beslut § 4', acceptedBy: 'Granskaren', acceptedOn: '2026-03-02' },
    ]);
    expect(again()).toMatchObject({ status: 'accepted', acceptance: 'Godtagen av Granskaren 2026-03-02: Beslut § 4' });
    const { counts, accepted: apart } = state().report!;
    expect(apart).toBeGreaterThan(0);
    expect(counts.error + counts.warning + counts.note + apart).toBe(
      before.counts.error + before.counts.warning + before.counts.note,
    );
    expect(state().notice).toEqual({ kind: 'accepted' });
  });

  test('leaves no mark in the cell, and stands in the log with reason and name', async () => {
    const { fake, controller, entries, main } = await accepted();
    await controller.write();
    expect(fake.written!.marks.map(({ cell }) => cell)).not.toContainEqual(main.cell);
    expect(entries()).toMatchObject([
      {
        kind: 'run',
        by: 'Granskaren',
        accepted: [{ rule: main.rule, reason: 'Beslut § 4', acceptedBy: 'Granskaren' }],
      },
    ]);
    const log = fake.written!.sheets.find(({ kind }) => kind === 'auditLog')!;
    const texts = log.rows.flat().map((cell) => String(cell?.value ?? ''));
    expect(texts).toContain('Granskaren');
    expect(texts.some((text) => text.includes('Skäl: Beslut § 4'))).toBe(true);
  });

  test('is taken back', async () => {
    const { fake, controller, state, before, again } = await accepted();
    await controller.takeBack(again().acceptedBy);
    expect(JSON.parse(fake.stored!).accepted).toEqual([]);
    expect(again().status).toBe('open');
    expect(state().report!.counts).toEqual(before.counts);
  });

  test('holds no longer when an amount changes, and a new acceptance takes its place', async () => {
    const { fake, controller, again } = await accepted();
    const [entry] = JSON.parse(fake.stored!).accepted;
    fake.stored = JSON.stringify({ accepted: [{ ...entry, actual: '1', expected: '2' }] });
    await controller.check();
    expect(again()).toMatchObject({ status: 'lapsed' });
    expect(again().acceptance).toContain('ska vara 2');
    await controller.accept(again(), 'Nytt beslut');
    expect(JSON.parse(fake.stored!).accepted).toMatchObject([{ reason: 'Nytt beslut', actual: entry.actual }]);
  });

  test('an acceptance whose finding is gone is told of, and can be removed', async () => {
    const { fake, controller, state } = await accepted();
    const [entry] = JSON.parse(fake.stored!).accepted;
    fake.stored = JSON.stringify({ accepted: [{ ...entry, label: 'Något annat' }] });
    await controller.check();
    const { unneeded } = state().report!;
    expect(unneeded).toMatchObject([{ entry: { label: 'Något annat' } }]);
    await controller.takeBack(unneeded.map(({ entry: one }) => one));
    expect(state().report!.unneeded).toEqual([]);
  });
});

describe('changes since the last run', () => {
  test('are not told before a run has been written, and then against that run', async () => {
    const { fake, controller, state, findings } = setUp(withText());
    await controller.check();
    expect(state().report!.changes).toBeNull();
    await controller.write();
    await fake.edit([{ cell: { sheet: 'Budget', row: 3, column: 1 }, formula: null, value: 900 }]);
    await controller.check();
    expect(state().report!.changes!.says).toMatch(/^\d+ nya?, \d+ borta, .* sedan 2026-03-02 09:\d\d\.$/);
    expect(state().report!.changes!.gone.join(' ')).toContain('UNS-06');
    expect(findings().every(({ change }) => change !== null)).toBe(true);
  });

  test('a history that cannot be read stays in the workbook when a run is written', async () => {
    const { fake, controller } = setUp();
    fake.history = '{broken';
    await controller.write();
    expect(parseHistory(fake.history, 'nu')).toMatchObject({
      entries: [{ kind: 'run' }],
      aside: [{ content: '{broken' }],
    });
  });
});

describe('a safe fix', () => {
  async function offered() {
    const all = setUp(withText());
    await all.controller.check();
    const fixOf = (findings: readonly PaneFinding[]) => findings.find(({ rule }) => rule === 'UNS-06')?.fix ?? null;
    return { ...all, fix: fixOf(all.findings())! };
  }

  const CELL = { sheet: 'Budget', row: 3, column: 1 };

  test('is shown before it is made', async () => {
    const { fix, fake } = await offered();
    expect(fix).toMatchObject({
      title: 'Text som är ett tal blir talet',
      cells: [{ place: 'Budget!B4', before: '”900”', after: '900' }],
    });
    expect(fake.edited).toEqual([]);
  });

  test('is made, logged and checked', async () => {
    const { controller, fake, fix, state, findings, entries } = await offered();
    await controller.fix(fix);
    expect(fake.edited).toEqual([{ cell: CELL, formula: null, value: 900 }]);
    expect(findings().some(({ rule }) => rule === 'UNS-06')).toBe(false);
    expect(entries()).toEqual([
      {
        kind: 'fix',
        time: expect.stringContaining('2026-03-02'),
        by: 'Granskaren',
        programVersion: 'test',
        fix: 'textToNumber',
        isUndone: false,
        rule: 'UNS-06',
        label: 'Kansli, 2026',
        cells: [{ sheet: 'Budget', cell: 'B4', before: '900', after: '900' }],
      },
    ]);
    expect(state()).toMatchObject({ notice: { kind: 'fixed' }, done: [{ shown: fix }] });
  });

  test('is undone, which is logged too', async () => {
    const { controller, fake, fix, state, findings, entries } = await offered();
    await controller.fix(fix);
    await controller.undoFix(state().done[0]!);
    expect(fake.edited.at(-1)).toEqual({ cell: CELL, formula: null, value: '900' });
    expect(findings().some(({ rule }) => rule === 'UNS-06')).toBe(true);
    expect(entries().map((entry) => entry.kind === 'fix' && entry.isUndone)).toEqual([false, true]);
    expect(state()).toMatchObject({ notice: { kind: 'fixUndone' }, done: [] });
  });

  test('stays undone where somebody has changed the cell since', async () => {
    const { controller, fake, fix, state, entries } = await offered();
    await controller.fix(fix);
    await fake.edit([{ cell: CELL, formula: null, value: 950 }]);
    await controller.undoFix(state().done[0]!);
    expect(fake.edited.at(-1)!.value).toBe(950);
    expect(entries()).toHaveLength(1);
    expect(state()).toMatchObject({ notice: { kind: 'fixPassedBy', cells: [CELL] }, done: [{ shown: fix }] });
  });

  test('is not made where the cell holds something else than the check saw', async () => {
    const { controller, fake, fix, state } = await offered();
    await fake.edit([{ cell: CELL, formula: null, value: 'nio' }]);
    await controller.fix(fix);
    expect(fake.edited).toHaveLength(1);
    expect(fake.history).toBeNull();
    expect(state()).toMatchObject({ notice: { kind: 'fixPassedBy' }, isChanged: true });
  });

  test.each(['edit', 'saveHistory'] as const)('that fails (%s) changes neither cell nor history', async (call) => {
    const { controller, fake, fix, state } = await offered();
    fake.failNextWith(call, 'cellEditMode');
    await controller.fix(fix);
    const { cells } = (await fake.snapshot()).sheets[0]!;
    expect(cells.find(({ row, column }) => row === 3 && column === 1)!.value).toBe('900');
    expect(fake.history).toBeNull();
    expect(state()).toMatchObject({ notice: { kind: 'failed' }, done: [] });
  });
});
