import { WorkbookError } from '../../src/workbook';
import { LocalEngine } from '../../src/taskpane/engine/localEngine';
import { PaneController } from '../../src/taskpane/state/controller';
import type { PaneState } from '../../src/taskpane/state/state';
import { budgetWithFault } from './budget';
import { FakeWorkbook } from './fakeWorkbook';

function setUp() {
  const workbook = new FakeWorkbook(budgetWithFault());
  const controller = new PaneController({
    workbook,
    engine: new LocalEngine(),
    language: 'sv',
    programVersion: 'test',
    now: () => '2026-03-02T09:41:00',
  });
  const seen: PaneState[] = [];
  controller.subscribe(() => seen.push(controller.getState()));
  return { workbook, controller, seen, state: () => controller.getState() };
}

describe('checking', () => {
  test('tells of each sheet while it reads, and ends with a report', async () => {
    const { controller, seen, state } = setUp();
    await controller.check();
    expect(seen.map(({ task }) => task?.progress?.sheet)).toContain('Finansiering');
    expect(seen.map(({ task }) => task?.stage)).toEqual(expect.arrayContaining(['read', 'think']));
    expect(state().task).toBeNull();
    expect(state().report?.counts.error).toBeGreaterThan(0);
    expect(state().report?.time).toBe('2026-03-02T09:41:00');
  });

  test('a second click while the first runs starts nothing', async () => {
    const { workbook, controller } = setUp();
    await Promise.all([controller.check(), controller.check(), controller.write(), controller.clear()]);
    expect(workbook.calls.filter((call) => call === 'snapshot')).toHaveLength(1);
    expect(workbook.written).toBeNull();
  });

  test('can be cancelled while a sheet is read, and keeps the earlier result', async () => {
    const { workbook, controller, state } = setUp();
    await controller.check();
    const before = state().report;
    const release = workbook.hold();
    const running = controller.check();
    controller.cancel();
    expect(state()).toMatchObject({ task: null, notice: { kind: 'cancelled' } });
    release();
    await running;
    expect(state().report).toBe(before);
    expect(state().notice).toEqual({ kind: 'cancelled' });
  });

  test('can be run again at once after a cancel', async () => {
    const { workbook, controller, state } = setUp();
    const release = workbook.hold();
    const first = controller.check();
    controller.cancel();
    release();
    const second = controller.check();
    await Promise.all([first, second]);
    expect(state().report).not.toBeNull();
    expect(state().notice).toBeNull();
  });

  test('an error of the workbook is said with what to do, and the next try works', async () => {
    const { workbook, controller, state } = setUp();
    workbook.failNextWith('snapshot', 'cellEditMode');
    await controller.check();
    expect(state().task).toBeNull();
    expect(state().notice).toMatchObject({ kind: 'failed', says: expect.stringContaining('redigeras') });
    await controller.check();
    expect(state().notice).toBeNull();
    expect(state().report).not.toBeNull();
  });

  test('an unknown error is no English text for the user', async () => {
    const { workbook, controller, state } = setUp();
    workbook.failNext('snapshot', new Error('The object is undefined'));
    await controller.check();
    expect(JSON.stringify(state().notice)).not.toContain('undefined');
    expect(state().notice?.kind).toBe('failed');
  });
});

describe('the workbook changes', () => {
  test('is told only after a check, and a new check takes it back', async () => {
    const { controller, state } = setUp();
    controller.workbookChanged();
    expect(state().isChanged).toBe(false);
    await controller.check();
    controller.workbookChanged();
    expect(state().isChanged).toBe(true);
    await controller.check();
    expect(state().isChanged).toBe(false);
  });

  test('stays told when the new check fails', async () => {
    const { workbook, controller, state } = setUp();
    await controller.check();
    controller.workbookChanged();
    workbook.failNextWith('snapshot', 'sessionLost');
    await controller.check();
    expect(state().isChanged).toBe(true);
  });

  test('a change that the reading had to wait for is in it, one that comes while it reads may not be', async () => {
    const { workbook, controller, state } = setUp();
    await controller.check();
    const [snapshot, settings] = [workbook.snapshot.bind(workbook), workbook.loadSettings.bind(workbook)];
    workbook.loadSettings = async () => {
      controller.workbookChanged();
      return settings();
    };
    await controller.check();
    expect(state().isChanged).toBe(false);
    workbook.loadSettings = settings;
    workbook.snapshot = async (progress) => {
      controller.workbookChanged();
      return snapshot(progress);
    };
    await controller.check();
    expect(state().isChanged).toBe(true);
  });

  test('what we write ourselves is no change', async () => {
    const { workbook, controller, state } = setUp();
    await controller.check();
    const write = workbook.write.bind(workbook);
    workbook.write = async (sheets, marks) => {
      controller.workbookChanged();
      return write(sheets, marks);
    };
    await controller.write();
    expect(state().isChanged).toBe(false);
  });
});

describe('writing', () => {
  test('checks first where there is no check yet', async () => {
    const { workbook, controller, state } = setUp();
    await controller.write();
    expect(workbook.calls.indexOf('snapshot')).toBeGreaterThanOrEqual(0);
    expect(workbook.written?.sheets.map(({ kind }) => kind)).toEqual([
      'summary',
      'memberContributions',
      'deviations',
      'auditLog',
    ]);
    expect(state().notice).toMatchObject({ kind: 'written', result: { marks: workbook.written!.marks.length } });
  });

  test('writes what the last check found, and reads again when the workbook has changed', async () => {
    const { workbook, controller } = setUp();
    await controller.check();
    await controller.write();
    expect(workbook.calls.filter((call) => call === 'snapshot')).toHaveLength(1);
    controller.workbookChanged();
    await controller.write();
    expect(workbook.calls.filter((call) => call === 'snapshot')).toHaveLength(2);
  });

  test.each([
    'sheetProtected',
    'structureProtected',
    'readOnly',
    'payloadTooLarge',
    'itemGone',
    'sessionLost',
  ] as const)('a refusal (%s) is said, and the pane goes on', async (code) => {
    const { workbook, controller, state } = setUp();
    workbook.failNextWith('write', code);
    await controller.write();
    expect(state()).toMatchObject({ task: null, notice: { kind: 'failed' } });
    await controller.write();
    expect(state().notice?.kind).toBe('written');
  });

  test('clears', async () => {
    const { workbook, controller, state } = setUp();
    await controller.write();
    await controller.clear();
    expect(workbook.written).toBeNull();
    expect(state().notice).toEqual({ kind: 'cleared' });
  });
});

describe('showing a cell', () => {
  test('selects it', async () => {
    const { workbook, controller } = setUp();
    await controller.reveal({ sheet: 'Budget', row: 3, column: 1 });
    expect(workbook.revealed).toEqual([{ sheet: 'Budget', row: 3, column: 1 }]);
  });

  test('says when the sheet is gone', async () => {
    const { workbook, controller, state } = setUp();
    workbook.failNextWith('reveal', 'itemGone');
    await controller.reveal({ sheet: 'Budget', row: 3, column: 1 });
    expect(state().notice?.kind).toBe('failed');
  });

  test('does not end what is running', async () => {
    const { workbook, controller, state } = setUp();
    const release = workbook.hold();
    const running = controller.check();
    workbook.reveal = () => Promise.reject(new WorkbookError('itemGone', {}));
    await controller.reveal({ sheet: 'Budget', row: 3, column: 1 });
    expect(state().task?.kind).toBe('check');
    release();
    await running;
    expect(state().report).not.toBeNull();
    expect(state().notice?.kind).toBe('failed');
  });
});

describe('corrections', () => {
  const place = { sheet: 'Finansiering', range: 'A2:B7' };
  const outline = (state: PaneState) => state.report!.sheets[0]!.tables[0]!;

  test('are stored in the workbook and take effect without reading it again', async () => {
    const { workbook, controller, state } = setUp();
    await controller.check();
    expect(outline(state())).toMatchObject({ range: place.range, unit: { effective: 'tkr' }, correctedAs: null });
    await controller.correct(place, { of: 'unit', unit: 'kr' });
    expect(outline(state())).toMatchObject({ unit: { effective: 'kr' }, correctedAs: place.range });
    expect(JSON.parse(workbook.stored!).corrections).toMatchObject([{ ...place, unit: 'kr' }]);
    expect(workbook.calls.filter((call) => call === 'snapshot')).toHaveLength(1);
    expect(state().notice).toEqual({ kind: 'corrected' });
  });

  test('can leave a table out and take it in again', async () => {
    const { controller, state } = setUp();
    await controller.check();
    await controller.correct(place, { of: 'ignore', ignore: true });
    expect(state().report!.sheets[0]!.tables).toEqual([]);
    expect(state().report!.leftOut).toEqual([place]);
    await controller.correct(place, { of: 'ignore', ignore: false });
    expect(outline(state()).range).toBe(place.range);
  });

  test('that cannot be stored change nothing', async () => {
    const { workbook, controller, state } = setUp();
    await controller.check();
    workbook.failNextWith('saveSettings', 'cellEditMode');
    await controller.correct(place, { of: 'unit', unit: 'kr' });
    expect(outline(state()).unit.effective).toBe('tkr');
    expect(state().settings!.file.corrections).toEqual([]);
    expect(state().notice?.kind).toBe('failed');
  });
});

describe('settings', () => {
  test('are loaded without a check, and those that cannot be read are said', async () => {
    const { workbook, controller, state } = setUp();
    workbook.stored = '{"thresholds": {"deviationShare": "mycket"}}';
    await controller.loadSettings();
    expect(state().settings!.problems).toMatchObject([{ path: 'thresholds.deviationShare' }]);
    expect(state().settings!.file.thresholds.deviationShare).toBe('10 %');
  });

  test('are stored as their file, and refused with the place where they are wrong', async () => {
    const { workbook, controller, state } = setUp();
    await controller.loadSettings();
    const { file } = state().settings!;
    await controller.saveSettings({ ...file, thresholds: { ...file.thresholds, equityFloor: 'tvåhundra' } });
    expect(state().settings!.problems).toMatchObject([{ path: 'thresholds.equityFloor' }]);
    expect(workbook.stored).toBeNull();
    await controller.saveSettings({ ...file, thresholds: { ...file.thresholds, equityFloor: '200 tkr' } });
    expect(state().settings!.problems).toEqual([]);
    expect(JSON.parse(workbook.stored!).thresholds.equityFloor).toBe('200 000 kr');
    expect(state().notice).toEqual({ kind: 'saved' });
  });

  test('come out as a file that goes in again', async () => {
    const { workbook, controller } = setUp();
    await controller.check();
    await controller.correct({ sheet: 'Finansiering', range: 'A2:B7' }, { of: 'unit', unit: 'kr' });
    const file = await controller.exportSettings();
    workbook.stored = null;
    await controller.importSettings(file!);
    expect(workbook.stored).toBe(file);
  });

  test('what is wrong in a file is said with its place there, and at no field of the form', async () => {
    const { workbook, controller, state } = setUp();
    await controller.loadSettings();
    await controller.importSettings('{"version": 1, "thresholds": {"deviationShare": "tio"}}');
    expect(state().settings!.problems).toEqual([
      { path: '', says: expect.stringMatching(/^thresholds\.deviationShare: Här står "tio"/) as string },
    ]);
    expect(workbook.stored).toBeNull();
  });

  test('a file that is none is refused', async () => {
    const { workbook, controller, state } = setUp();
    await controller.loadSettings();
    await controller.importSettings('det här är ingen fil');
    expect(state().settings!.problems).toHaveLength(1);
    expect(workbook.stored).toBeNull();
  });
});
