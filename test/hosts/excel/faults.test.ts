import type { CellEdit, Sheet, Workbook, WorkbookError } from '../../../src/workbook';
import type { Fault } from '../../host/emulatedExcel';
import { generated, mark, ROWS, smallWorkbook, text } from '../file/writeSupport';
import type { InExcel } from './support';
import { inExcel } from './support';
import { workbookState } from './state';

/*
 * Every request of every change fails with every code, before it is begun, half done, and done but not answered. Then
 * the workbook is as it was, or as it should be, and never anything between.
 */

const CODES = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  AccessDenied: 'sheetProtected',
  ItemNotFound: 'itemGone',
  ItemAlreadyExists: 'itemGone',
  ConnectionFailure: 'sessionLost',
  SessionNotFound: 'sessionLost',
  ApiNotFound: 'apiNotSupported',
  NotImplemented: 'apiNotSupported',
  GeneralException: 'unexpected',
} as const;

const CHART: Sheet['chart'] = {
  kind: 'columns',
  title: 'Medel',
  description: '',
  categories: { top: 2, left: 0, bottom: 2, right: 0 },
  series: [{ name: { row: 1, column: 1 }, values: { top: 2, left: 1, bottom: 2, right: 1 } }],
  anchor: { top: 5, left: 0, bottom: 9, right: 2 },
};
const OLD = [
  generated('summary', 'Sammanställning', { chart: CHART, freezeBelowRow: 1 }),
  generated('deviations', 'Avvikelser'),
];
const NEW = [
  generated('summary', 'Sammanställning', {
    rows: [
      [text('Nytt', 'title')],
      [text('=x', 'error')],
      [{ value: 'Visa', link: { sheet: 'Budget', row: 1, column: 0 } }],
    ],
    chart: { ...CHART, title: 'Nya medel' },
    filter: { top: 0, left: 0, bottom: 1, right: 0 },
  }),
  generated('auditLog', 'Granskningslogg'),
];
const OLD_MARKS = [mark('Budget', 1, 0, 'error'), mark('Noter', 1, 1, 'note')];
const NEW_MARKS = [mark('Budget', 1, 1, 'warning'), mark('Budget', 1, 0, 'note')];

async function opened(): Promise<InExcel> {
  const inPane = await inExcel(smallWorkbook({ sheets: { Budget: ROWS, Noter: ROWS } }));
  const budget = inPane.host.sheet('Budget');
  const area = { top: 0, left: 0, bottom: 5, right: 5 };
  budget.conditionalFormats.push({ type: 'CellValue', areas: [area], formula: '', look: { own: true } });
  return inPane;
}

async function written(): Promise<InExcel> {
  const inPane = await opened();
  await inPane.workbook.write(OLD, OLD_MARKS);
  return inPane;
}

async function reviewed(): Promise<InExcel> {
  const inPane = await opened();
  await inPane.workbook.write(OLD, OLD_MARKS, '{"runs":[1]}');
  return inPane;
}

const EDITS: readonly CellEdit[] = [
  { cell: { sheet: 'Budget', row: 0, column: 0 }, formula: null, value: 12.5 },
  { cell: { sheet: 'Noter', row: 1, column: 1 }, formula: 'SUM(A1:A2)', value: 3 },
  { cell: { sheet: 'Noter', row: 7, column: 0 }, formula: null, value: '=text' },
];

type Change = readonly [string, () => Promise<InExcel>, (workbook: Workbook) => Promise<unknown>];

const CHANGES: readonly Change[] = [
  ['a first write', opened, (workbook) => workbook.write(OLD, OLD_MARKS)],
  ['a first write with its history', opened, (workbook) => workbook.write(OLD, OLD_MARKS, '{"runs":[1]}')],
  ['a write over an earlier one', written, (workbook) => workbook.write(NEW, NEW_MARKS)],
  ['a write with history over an earlier one', reviewed, (workbook) => workbook.write(NEW, NEW_MARKS, '{"runs":[2]}')],
  ['a history alone', opened, (workbook) => workbook.write([], [], '{"runs":[1]}')],
  ['clearing', written, (workbook) => workbook.clear()],
  ['marking alone', opened, (workbook) => workbook.write([], NEW_MARKS)],
  ['saving settings', opened, (workbook) => workbook.saveSettings('{}')],
  ['saving a history over an earlier one', reviewed, (workbook) => workbook.saveHistory('{"runs":[2]}')],
];

/** The one change that is made in the user's own cells. */
const EDITING: Change = ['editing', opened, (workbook) => workbook.edit(EDITS)];

describe.each([...CHANGES, EDITING])('%s', (_, prepare, change) => {
  /** How many actions each request of the change has. */
  async function requests(): Promise<number[]> {
    const { excel, workbook } = await prepare();
    const before = excel.syncs;
    await change(workbook);
    return excel.exchanges.slice(before).map((one) => one.actions);
  }

  /** The workbook of the last attempt; one that has failed must be as it was, and is used again. */
  let prepared: Promise<InExcel> | null = null;

  beforeEach(() => {
    prepared = null;
  });

  async function attempt(fault: Fault) {
    prepared ??= prepare();
    const { excel, host, workbook } = await prepared;
    const before = workbookState(host);
    excel.fail(fault);
    const error = await change(workbook).then(
      () => null,
      (thrown: WorkbookError) => thrown,
    );
    if (!error) prepared = null;
    return { error, before, after: workbookState(host) };
  }

  async function wanted(): Promise<unknown> {
    const { host, workbook } = await prepare();
    await change(workbook);
    return workbookState(host);
  }

  async function expectAllOrNothing(fault: Fault, whole: unknown): Promise<void> {
    const { error, before, after } = await attempt(fault);
    const ours = CODES[fault.code as keyof typeof CODES];
    if (error) expect({ fault, code: error.code, after }).toEqual({ fault, code: ours, after: before });
    else expect({ fault, after }).toEqual({ fault, after: whole });
  }

  test.each(Object.keys(CODES))(
    'that meets %s at any request leaves all or nothing',
    async (code) => {
      const last = (await requests()).length;
      const whole = await wanted();
      for (let at = 1; at <= last; at += 1) await expectAllOrNothing({ at, code, done: 'before' }, whole);
    },
    60_000,
  );

  test('that fails in the midst of a request, or loses its answer, leaves all or nothing', async () => {
    const whole = await wanted();
    for (const [index, actions] of (await requests()).entries()) {
      const at = index + 1;
      await expectAllOrNothing({ at, code: 'ConnectionFailure', done: 'after' }, whole);
      const step = Math.max(1, Math.floor(actions / 10));
      for (let done = 1; done < actions; done += step) {
        await expectAllOrNothing({ at, code: 'GeneralException', done }, whole);
      }
    }
  }, 60_000);
});

describe.each(CHANGES)('%s', (_, prepare, change) => {
  test('that is stopped for good leaves the user’s own sheets as they were, and can be done again later', async () => {
    const done = await prepare();
    const from = done.excel.syncs;
    await change(done.workbook);
    const actions = done.excel.exchanges.slice(from).map((one) => one.actions);
    const whole = workbookState(done.host);
    for (let at = 1; at <= actions.length; at += 1) {
      const { workbook, host, excel } = { ...(await prepare()) };
      const users = (): unknown => (workbookState(host) as { sheets: unknown[] }).sheets.slice(0, 2);
      const cells = (): unknown => structuredClone(host.sheets.slice(0, 2).map((sheet) => [...sheet.cells]));
      const before = cells();
      excel.fail({ at, code: 'SessionNotFound', done: Math.floor(actions[at - 1]! / 2), times: 20 });
      await change(workbook).catch(() => undefined);
      expect(cells()).toEqual(before);
      while (excel.syncs < 40) excel.handle('{"Actions":[],"ObjectPaths":{}}');
      await change(workbook);
      expect(users()).toEqual((whole as { sheets: unknown[] }).sheets.slice(0, 2));
    }
  }, 60_000);
});
