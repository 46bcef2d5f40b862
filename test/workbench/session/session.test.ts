import { openWorkbookFile } from '../../../src/hosts/file';
import { review } from '../../../src/review';
import type { WorkbenchSession } from '../../../src/workbench/session/session';
import type { CellRef, Sheet } from '../../../src/workbook';
import { openSession } from './open';

/** B6 is the first amount of the budget; B13 its sum, typed by hand in the example. */
const SHEET = 'Budget 2019-2021';
const at = (row: number, column = 1): CellRef => ({ sheet: SHEET, row, column });
const cell = (session: WorkbenchSession, { sheet, row, column }: CellRef) => session.view(sheet)!.cell(row, column);
const value = (session: WorkbenchSession, place: CellRef) => cell(session, place)?.value;
const summary: Sheet = {
  kind: 'summary',
  name: 'Sammanställning',
  columns: [{ width: 20 }],
  rows: [[{ value: 'Sammanställning', style: 'title' }]],
};

async function saved(session: WorkbenchSession) {
  return openWorkbookFile(await session.save(), 'saved.xlsx').snapshot();
}

test('a workbook opens on its first visible sheet, with its cells', async () => {
  const session = await openSession();
  expect(session.getState()).toMatchObject({ sheet: SHEET, canUndo: false, isUnsaved: false });
  expect(value(session, at(5))).toBe(8054);
  session.dispose();
});

test('an edit is seen, saved, undone and done again', async () => {
  const session = await openSession();
  const told: number[] = [];
  session.onChanged(() => told.push(session.getState().revision));
  await session.type(at(5), '9 000', 'sv');
  expect(value(session, at(5))).toBe(9000);
  expect(session.getState()).toMatchObject({ canUndo: true, canRedo: false, isUnsaved: true });
  await session.undo();
  expect(value(session, at(5))).toBe(8054);
  expect(session.getState()).toMatchObject({ canUndo: false, canRedo: true });
  await session.redo();
  expect(told).toHaveLength(3);
  const { sheets } = await saved(session);
  expect(sheets[0]!.cells.find(({ row, column }) => row === 5 && column === 1)?.value).toBe(9000);
  expect(session.getState().isUnsaved).toBe(false);
  session.dispose();
});

test('formulas are worked out, follow what they rest on, and are saved with their values', async () => {
  const session = await openSession();
  await session.type(at(12), '=SUMMA(B6:B12)', 'sv');
  expect(cell(session, at(12))).toMatchObject({ formula: 'SUM(B6:B12)', value: 13468, isStale: false });
  await session.type(at(5), '8 055', 'sv');
  expect(value(session, at(12))).toBe(13469);
  expect(session.getState().said).toEqual({ kind: 'edited', cell: at(5), recalculated: 1 });
  const { sheets } = await saved(session);
  const sum = sheets[0]!.cells.find(({ row, column }) => row === 12 && column === 1);
  expect(sum).toMatchObject({ formula: 'SUM(B6:B12)', value: 13469 });
  await session.undo();
  expect(value(session, at(12))).toBe(13468);
  session.dispose();
});

test('edits wait for each other', async () => {
  const session = await openSession();
  await Promise.all(['1', '2', '3'].map((typed) => session.type(at(5), typed, 'sv')));
  await Promise.all([session.undo(), session.undo()]);
  expect(value(session, at(5))).toBe(1);
  session.dispose();
});

test('the same content again is no edit', async () => {
  const session = await openSession();
  await session.type(at(5), '8 054', 'sv');
  expect(session.getState()).toMatchObject({ canUndo: false, isUnsaved: false });
  session.dispose();
});

test('a formula that cannot be understood is said and not stored', async () => {
  const session = await openSession();
  for (const [typed, problem] of [
    ['=SUMMA(B6', { code: 'syntax' }],
    ['=PAHITT(B6)', { code: 'function', detail: 'PAHITT' }],
  ] as const) {
    await session.type(at(5), typed, 'sv');
    expect(session.getState().said).toMatchObject({ kind: 'formula', cell: at(5), problem });
    expect(cell(session, at(5))).toMatchObject({ formula: null, value: 8054 });
  }
  expect(session.getState().canUndo).toBe(false);
  session.dispose();
});

test('a formula that cannot be recalculated is stale, with all that rests on it, and saved without a value', async () => {
  const session = await openSession();
  await session.type(at(5), '=INDIREKT("B7")', 'sv');
  await session.type(at(12), '=B6+1', 'sv');
  expect([cell(session, at(5)), cell(session, at(12))]).toMatchObject([
    { value: null, isStale: true },
    { value: null, isStale: true },
  ]);
  expect(session.getState().staleCount).toBe(2);
  const { sheets } = await saved(session);
  expect(sheets[0]!.cells.filter(({ formula }) => formula !== null).map((each) => each.value)).toEqual([null, null]);
  await session.undo();
  await session.undo();
  expect(session.getState().staleCount).toBe(0);
  expect(value(session, at(5))).toBe(8054);
  session.dispose();
});

test('what the pane writes is seen, cannot be edited, and goes when it is cleared', async () => {
  const session = await openSession();
  await session.type(at(5), '9 000', 'sv');
  await session.workbook.write([summary], [{ cell: at(5), severity: 'error' }]);
  const generated = { sheet: 'Sammanställning', row: 0, column: 0 };
  expect(value(session, generated)).toBe('Sammanställning');
  expect(session.view(SHEET)!.look.marks).toEqual([{ row: 5, column: 1, severity: 'error' }]);
  expect(value(session, at(5))).toBe(9000);
  await session.type(generated, 'x', 'sv');
  expect(session.getState().said).toEqual({ kind: 'generated', sheet: 'Sammanställning' });
  await session.workbook.clear();
  expect(value(session, generated)).toBeUndefined();
  await session.undo();
  expect(value(session, at(5))).toBe(8054);
  session.dispose();
});

test('what is written anew is no longer stale, until an edit makes it so again', async () => {
  const session = await openSession();
  const verdict = { sheet: 'Sammanställning', row: 1, column: 0 };
  const formula = `IFERROR(IF(ABS('${SHEET}'!B6-8054)<0.0005,"Godkänd","Ändrad"),"Ändrad")`;
  const write = () =>
    session.workbook.write(
      [{ ...summary, rows: [...summary.rows, [{ value: 'Godkänd', formula, style: 'text' }]] }],
      [],
    );
  await session.type(at(6), '=INDIREKT("B7")', 'sv');
  await write();
  for (const typed of ['9 000', '9 001']) {
    await session.type(at(5), typed, 'sv');
    expect(cell(session, verdict)).toMatchObject({ value: null, isStale: true });
    expect(session.getState().staleCount).toBe(2);
    await write();
    expect(cell(session, verdict)).toMatchObject({ value: 'Godkänd', isStale: false });
    expect(session.getState().staleCount).toBe(1);
  }
  session.dispose();
});

test('the verdict of the summary asks for a new review as long as an amount is another', async () => {
  const session = await openSession();
  const time = '2026-11-21T23:00';
  await review(session.workbook, { settings: null, language: 'sv', time, programVersion: '1', write: true });
  const verdict = { sheet: 'Sammanställning', row: 1, column: 0 };
  const before = value(session, verdict);
  const total = value(session, at(34));
  expect(before).toMatch(/^Granskningens utfall: /);
  await session.type(at(34), '9 000', 'sv');
  expect(cell(session, verdict)).toMatchObject({
    value: 'Belopp har ändrats efter granskningen. Granska igen.',
    isStale: false,
  });
  await session.type(at(34), String(total), 'sv');
  expect(cell(session, verdict)).toMatchObject({ value: before, isStale: false });
  session.dispose();
});

test('a sheet grows with an edit below it, and the new cell has the look of its column', async () => {
  const session = await openSession();
  const { rowCount } = session.view(SHEET)!.look;
  await session.type(at(rowCount + 10), 'nytt', 'sv');
  expect(session.view(SHEET)!.look.rowCount).toBe(rowCount + 11);
  session.dispose();
});

test('a cell is shown wherever it is, and a sheet that is gone is an error', async () => {
  const session = await openSession();
  const other = session.sheets[1]!.look.name;
  await session.workbook.reveal({ sheet: other, row: 7, column: 0 });
  expect([session.getState().sheet, session.selection]).toEqual([other, { row: 7, column: 0 }]);
  await expect(session.workbook.reveal({ sheet: 'borta', row: 0, column: 0 })).rejects.toMatchObject({
    code: 'itemGone',
  });
  session.stepSheet(-1);
  expect(session.getState().sheet).toBe(SHEET);
  session.dispose();
});

test('what the pane asks for waits for the edits before it', async () => {
  const session = await openSession();
  const order: string[] = [];
  session.onChanged(() => order.push('changed'));
  const edit = session.type(at(5), '9 000', 'sv');
  await Promise.all([
    edit,
    session.workbook.loadSettings().then(() => order.push('settings')),
    session.workbook.loadHistory().then(() => order.push('history')),
    session.workbook.snapshot().then(() => order.push('snapshot')),
  ]);
  expect(order).toEqual(['changed', 'settings', 'history', 'snapshot']);
  session.dispose();
});

test('settings and history are kept in the workbook', async () => {
  const session = await openSession();
  await session.workbook.saveSettings('{"a":1}');
  await session.workbook.saveHistory('{"b":2}');
  const file = openWorkbookFile(await session.save(), 'saved.xlsx');
  expect([await file.loadSettings(), await file.loadHistory()]).toEqual(['{"a":1}', '{"b":2}']);
  session.dispose();
});
