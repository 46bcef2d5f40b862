import { CELL_BUDGET } from '../../../src/hosts/excel/blocks';
import type { SheetSnapshot, WorkbookError, WorkbookSnapshot } from '../../../src/workbook';
import { PAYLOAD_LIMIT } from '../../host/emulatedExcel';
import { byAddress } from '../file/readSupport';
import { ROWS, smallWorkbook } from '../file/writeSupport';
import { comparable, inExcel, openedInExcel } from './support';

function book(sheets: readonly Partial<SheetSnapshot>[]): WorkbookSnapshot {
  const empty = { visibility: 'visible', generated: null, isProtected: false, cells: [], merges: [] } as const;
  return {
    name: 'prov.xlsx',
    sheets: sheets.map((sheet, index) => ({
      name: `Blad${index + 1}`,
      ...empty,
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      ...sheet,
    })),
    names: [],
    calculation: 'automatic',
    notices: [],
  };
}

function figures(rows: number, columns: number): SheetSnapshot['cells'] {
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    return { row, column, value: row * 1000.25 + column, formula: null, format: '#,##0' };
  });
}

describe('requests', () => {
  test.each([1, 10, 40])('for %i small sheets are two and one block', async (count) => {
    const { excel, workbook } = openedInExcel(book(Array.from({ length: count }, () => ({ cells: figures(20, 8) }))));
    await workbook.snapshot();
    expect(excel.syncs).toBe(3);
  });

  test('for larger sheets are two and as many blocks as their cells need', async () => {
    const cells = figures(5000, 10);
    const { excel, workbook } = openedInExcel(book([{ cells }, { cells: figures(10, 10) }]));
    const { sheets } = await workbook.snapshot();
    expect(sheets[0]!.cells).toEqual(cells);
    expect(excel.syncs).toBe(2 + Math.ceil(50_000 / CELL_BUDGET));
  });

  test('for a million cells stay far below what Excel on the web takes, and nothing is lost', async () => {
    const cells = figures(50_000, 20);
    const { excel, workbook } = openedInExcel(book([{ cells, hiddenRows: new Set([7, 49_000]) }]));
    const { sheets } = await workbook.snapshot();
    expect(sheets[0]!.cells).toHaveLength(1_000_000);
    expect(sheets[0]!.cells[999_999]).toEqual(cells[999_999]);
    expect([...sheets[0]!.hiddenRows]).toEqual([7, 49_000]);
    expect(Math.max(...excel.exchanges.map((one) => one.responseBytes))).toBeLessThan(PAYLOAD_LIMIT / 2);
  }, 60_000);

  test('are cut in halves where Excel finds a range too large', async () => {
    const cells = figures(100, 10);
    const snapshot = book([{ cells }, { cells: figures(3, 3) }]);
    const { host, workbook } = openedInExcel(snapshot);
    host.largestRange = 120;
    expect(comparable(await workbook.snapshot())).toEqual(comparable(snapshot));
  });

  test('are cut in halves where the answer would be too long', async () => {
    const cells = figures(40, 1).map((cell) => ({ ...cell, value: 'å'.repeat(30_000) }));
    const snapshot = book([{ cells }]);
    const { workbook, excel } = openedInExcel(snapshot);
    excel.payloadLimit = 500_000;
    expect(comparable(await workbook.snapshot())).toEqual(comparable(snapshot));
  });

  test('that no cutting makes small enough end with the sheet’s name', async () => {
    const { workbook, excel } = openedInExcel(book([{ cells: figures(4, 4) }]));
    excel.before(3, () => (excel.payloadLimit = 10));
    await expect(workbook.snapshot()).rejects.toMatchObject({ code: 'payloadTooLarge', detail: { sheet: 'Blad1' } });
  });

  test('are not even begun for cells that lie too far apart', async () => {
    const [first] = figures(1, 1);
    const { workbook, excel } = openedInExcel(book([{ cells: [first!, { ...first!, row: 1_048_575, column: 9 }] }]));
    await expect(workbook.snapshot()).rejects.toMatchObject({ code: 'payloadTooLarge', detail: { sheet: 'Blad1' } });
    expect(excel.syncs).toBe(2);
  });
});

describe('what is read', () => {
  test('tells error values by their type, in an Excel in Swedish too', async () => {
    const cell = (row: number, value: SheetSnapshot['cells'][number]['value']) => {
      return { row, column: 0, value, formula: null, format: 'General' };
    };
    const cells = [
      cell(0, { error: '#N/A' }),
      cell(1, '#N/A'),
      cell(2, { error: '#REF!' }),
      cell(3, { error: '#NUM!' }),
    ];
    const { host, workbook } = openedInExcel(book([{ cells }]));
    host.errorNames = { '#N/A': '#SAKNAS!', '#REF!': '#REFERENS!', '#NUM!': '#ČÍSLO!' };
    const { sheets } = await workbook.snapshot();
    expect(sheets[0]!.cells.map((one) => one.value)).toEqual([
      { error: '#N/A' },
      '#N/A',
      { error: '#REF!' },
      { error: '#UNKNOWN!' },
    ]);
  });

  test('is without merged areas where Excel cannot tell them', async () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    const snapshot = book([{ cells: figures(2, 2), merges }]);
    expect((await openedInExcel(snapshot, '1.13').workbook.snapshot()).sheets[0]!.merges).toEqual(merges);
    expect((await openedInExcel(snapshot, '1.12').workbook.snapshot()).sheets[0]!.merges).toEqual([]);
  });

  test('needs an Excel that is new enough', () => {
    expect(() => openedInExcel(book([{}]), '1.8')).toThrow(expect.objectContaining({ code: 'apiNotSupported' }));
  });

  test('keeps Excel’s own names to Excel', async () => {
    const { host, workbook } = openedInExcel(book([{}]));
    host.sheet('Blad1').names.push({ name: 'Print_Area', formula: 'Blad1!$A$1', visible: true });
    host.names.push({ name: 'Dold', formula: '1', visible: false }, { name: 'Andel', formula: '0.5', visible: true });
    expect((await workbook.snapshot()).names).toEqual([{ name: 'Andel', scope: null, formula: '0.5' }]);
  });

  test('is text where text begins like a formula', async () => {
    const xml = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>=SUM(B1)</t></is></c></row></sheetData>';
    const { workbook } = await inExcel(smallWorkbook({ sheets: { Budget: xml } }));
    const { A1 } = byAddress((await workbook.snapshot()).sheets[0]!);
    expect(A1).toMatchObject({ value: '=SUM(B1)', formula: null });
  });
});

describe('while others work in the workbook', () => {
  const sheets = { Budget: ROWS, Noter: ROWS };

  test('a sheet that is renamed between two requests is read all the same', async () => {
    const { excel, host, workbook } = await inExcel(smallWorkbook({ sheets }));
    excel.before(3, () => (host.sheet('Budget').name = 'Budget 2027'));
    const read = await workbook.snapshot();
    expect(read.sheets.map((sheet) => sheet.cells.length)).toEqual([3, 3]);
  });

  test.each([2, 3])('a sheet that is deleted before request %i is said to be gone', async (number) => {
    const { excel, host, workbook } = await inExcel(smallWorkbook({ sheets }));
    excel.before(number, () => host.sheets.splice(1, 1));
    await expect(workbook.snapshot()).rejects.toMatchObject({ code: 'itemGone' });
  });

  test('a cell that is being edited is waited for, a little while', async () => {
    const { excel, workbook } = await inExcel(smallWorkbook({ sheets }));
    excel.fail({ at: 2, code: 'InvalidOperationInCellEditMode', done: 'before', times: 3 });
    expect((await workbook.snapshot()).sheets).toHaveLength(2);
    expect(excel.syncs).toBe(6);
    excel.fail({ at: 1, code: 'InvalidOperationInCellEditMode', done: 'before', times: 99 });
    await expect(workbook.snapshot()).rejects.toMatchObject({ code: 'cellEditMode' });
  });

  test('a line that fails once does not end the reading', async () => {
    const { excel, workbook } = await inExcel(smallWorkbook({ sheets }));
    excel.fail({ at: 3, code: 'ConnectionFailure', done: 'before' });
    expect((await workbook.snapshot()).sheets[1]!.cells).toHaveLength(3);
  });

  test('reading stops when it is told to', async () => {
    const { excel, workbook } = openedInExcel(book([{ cells: figures(9000, 10) }]));
    const stop = new AbortController();
    excel.before(4, () => stop.abort(new Error('avbrutet')));
    await expect(workbook.snapshot(undefined, stop.signal)).rejects.toThrow('avbrutet');
    expect(excel.syncs).toBe(4);
  });
});

describe('every error of every request of a read', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['RequestPayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['AccessDenied', 'sheetProtected'],
    ['ItemNotFound', 'itemGone'],
    ['ConnectionFailure', 'sessionLost'],
    ['SessionNotFound', 'sessionLost'],
    ['ApiNotFound', 'apiNotSupported'],
    ['NotImplemented', 'apiNotSupported'],
    ['GeneralException', 'unexpected'],
  ])('%s is %s', async (code, ours) => {
    for (const at of [1, 2, 3]) {
      const { excel, workbook } = await inExcel(smallWorkbook({ sheets: { Budget: ROWS } }));
      excel.fail({ at, code, done: 'before', times: 1000 });
      const error = await workbook.snapshot().catch((thrown: WorkbookError) => thrown);
      expect(error).toMatchObject({ code: ours });
    }
  });
});
