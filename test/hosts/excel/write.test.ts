import { REQUIRED_SET } from '../../../src/hosts/excel';
import type { Sheet } from '../../../src/workbook';
import { PAYLOAD_LIMIT } from '../../host/emulatedExcel';
import type { ChartObject } from '../../host/members/chart';
import { amount, generated, mark, ROWS, smallWorkbook, text } from '../file/writeSupport';
import { inExcel } from './support';
import { lookAt, sheetState } from './state';

const BUDGET = smallWorkbook({ sheets: { Budget: ROWS, Noter: ROWS } });

function chartSheet(chart: Partial<NonNullable<Sheet['chart']>>): Sheet {
  return generated('summary', 'Sammanställning', {
    rows: [
      [text('År'), text('Medel'), text('Kostnad')],
      [text('2026'), amount(10), amount(12)],
      [text('2027'), amount(11), amount(9)],
    ],
    chart: {
      kind: 'columns',
      title: 'Medel och kostnad',
      description: 'Två år',
      categories: { top: 1, left: 0, bottom: 2, right: 0 },
      series: [
        { name: { row: 0, column: 1 }, values: { top: 1, left: 1, bottom: 2, right: 1 } },
        { name: { row: 0, column: 2 }, values: { top: 1, left: 2, bottom: 2, right: 2 }, asLine: true },
      ],
      valueTitle: 'tkr',
      anchor: { top: 4, left: 0, bottom: 15, right: 4 },
      ...chart,
    },
  });
}

test('a number put into a cell of text format is a number, and text stays text', async () => {
  const { host, workbook } = await inExcel(BUDGET);
  const budget = host.sheet('Budget');
  for (const row of [0, 1]) Object.assign(budget.touch(row, 5), { value: '1 234', format: '@' });
  await workbook.edit([
    { cell: { sheet: 'Budget', row: 0, column: 5 }, formula: null, value: 1234 },
    { cell: { sheet: 'Budget', row: 1, column: 5 }, formula: null, value: '=2+2' },
  ]);
  expect(budget.cell(0, 5)).toMatchObject({ value: 1234, formula: null, format: 'General' });
  expect(budget.cell(1, 5)).toMatchObject({ value: '=2+2', formula: null, format: '@' });
});

async function drawn(chart: Partial<NonNullable<Sheet['chart']>>): Promise<ChartObject> {
  const { host, workbook } = await inExcel(BUDGET);
  await workbook.write([chartSheet(chart)], []);
  const [made, ...others] = host.sheet('Sammanställning').charts as ChartObject[];
  expect(others).toEqual([]);
  return made!;
}

describe('a generated sheet', () => {
  test('looks as its styles say', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    const rows = [
      [text('Rubrik', 'title'), null],
      [text('Post', 'heading'), text('2026', 'headingNumber')],
      [text('fel', 'error'), amount(3)],
    ];
    await workbook.write([generated('summary', 'S', { rows })], []);
    const sheet = host.sheet('S');
    expect(lookAt(sheet, 0, 0)).toEqual({
      font: { bold: true, underline: 'None', color: '#1B3A4B', size: 18 },
      verticalAlignment: 'Center',
      horizontalAlignment: 'Left',
      indentLevel: 1,
    });
    expect(lookAt(sheet, 1, 1)).toMatchObject({
      horizontalAlignment: 'Right',
      wrapText: true,
      fill: { color: '#E4ECF0' },
      borders: {
        top: { style: 'Continuous', weight: 'Thin', color: '#7C919D' },
        bottom: { style: 'Continuous', weight: 'Medium', color: '#1B3A4B' },
      },
    });
    expect(lookAt(sheet, 2, 0)).toMatchObject({ font: { bold: true, color: '#8A1109' }, fill: { color: '#FDE5E2' } });
    expect(lookAt(sheet, 2, 1)).not.toHaveProperty('horizontalAlignment');
  });

  test('has widths, panes, a filter, print titles, a footer and links', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    const link = { value: 'Visa', link: { sheet: 'Budget', row: 1, column: 0 } };
    const own = { value: 'Se', link: { sheet: 'Avvikelser', row: 0, column: 0 } };
    const nowhere = { value: 'Borta', link: { sheet: 'Finns inte', row: 0, column: 0 } };
    const sheet = generated('summary', 'S', {
      columns: [{ width: 30 }, { width: 12 }],
      rows: [[text('a')], [link], [own], [nowhere]],
      headingRow: 1,
      freezeBelowRow: 1,
      filter: { top: 1, left: 0, bottom: 3, right: 0 },
      landscape: true,
      printedColumns: 2,
    });
    host.addSheet('Avvikelser');
    await workbook.write([sheet, generated('deviations', 'Avvikelser')], []);
    const made = host.sheet('S');
    expect([...made.columnWidths]).toEqual([
      [0, 161.25],
      [1, 66.75],
    ]);
    expect(made).toMatchObject({ frozenRows: 2, gridlines: false, tabColour: '#1B3A4B' });
    expect(made.filter).toEqual({ top: 1, left: 0, bottom: 3, right: 0 });
    expect(made.titleRows).toMatchObject({ top: 1, bottom: 1 });
    expect(made.printArea).toBe('A:B');
    expect([1, 2, 3].map((row) => made.cell(row, 0)!.link)).toEqual([
      { documentReference: "'Budget'!A2" },
      { documentReference: "'Avvikelser'!A1" },
      null,
    ]);
    expect(lookAt(made, 1, 0)).toMatchObject({ font: { color: '#0B5394', underline: 'Single' } });
  });

  test('links to where our own sheet is, not to the user’s of that name', async () => {
    const { host, workbook } = await inExcel(smallWorkbook({ sheets: { Budget: ROWS, Avvikelser: ROWS } }));
    const own = { value: 'Se', link: { sheet: 'Summor', row: 0, column: 0 } };
    host.addSheet('Summor (2)');
    await workbook.write(
      [generated('deviations', 'Avvikelser', { rows: [[own]] }), generated('summary', 'Summor')],
      [],
    );
    expect(host.sheets.map((sheet) => sheet.name)).toEqual([
      'Budget',
      'Avvikelser',
      'Summor (2)',
      'Avvikelser (2)',
      'Summor',
    ]);
    expect(host.sheet('Avvikelser (2)').cell(0, 0)!.link).toEqual({ documentReference: "'Summor'!A1" });
  });

  test('carries a hidden marker that is no name of the user’s', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    await workbook.write([generated('summary', 'S')], []);
    expect(host.sheet('S').names).toEqual([{ name: '_finsamkoll', formula: '"finsamkoll:summary"', visible: false }]);
  });

  test('is emptied of everything before it is written again, and stays the same sheet', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    await workbook.write([chartSheet({})], []);
    const sheet = host.sheet('Sammanställning');
    const { id } = sheet;
    Object.assign(sheet.touch(40, 7), { value: 'användarens', formula: null });
    sheet.hiddenRows.add(3);
    sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
    sheet.tables.push({ name: 'Tabell1' });
    const area = { top: 0, left: 0, bottom: 9, right: 9 };
    const users = { type: 'DataBar', areas: [area], formula: '', look: {} };
    sheet.conditionalFormats.push(users);
    sheet.name = 'Min sammanställning';
    const result = await workbook.write([chartSheet({})], []);
    expect(result.sheets).toEqual([{ kind: 'summary', name: 'Min sammanställning' }]);
    expect(host.sheets.filter((one) => one.id === id)).toHaveLength(1);
    const other = await inExcel(BUDGET);
    await other.workbook.write([chartSheet({})], []);
    expect(sheetState(sheet)).toEqual({
      ...(sheetState(other.host.sheet('Sammanställning')) as object),
      name: 'Min sammanställning',
      conditionalFormats: [{ type: 'DataBar', areas: ['A1:J10'], formula: '', look: {} }],
      charts: [expect.objectContaining({ Name: 'Finsamkoll 1' })],
    });
    expect(sheet.tables).toEqual([]);
    expect(host.calls).toEqual([]);
  });

  test('holds no number that Excel has none for', async () => {
    const { excel, workbook } = await inExcel(BUDGET);
    const rows = [[amount(Number.NaN)]];
    await expect(workbook.write([generated('summary', 'S', { rows })], [])).rejects.toMatchObject({
      code: 'unexpected',
    });
    expect(excel.workbook.sheets).toHaveLength(2);
  });

  test('holds text that is too long for a cell as far as it goes', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    await workbook.write([generated('summary', 'S', { rows: [[text('å'.repeat(40_000))]] })], []);
    expect(host.sheet('S').cell(0, 0)!.value).toHaveLength(32_767);
  });
});

describe('a chart', () => {
  test('of columns with a line has its series, title and axis', async () => {
    const chart = await drawn({});
    expect(chart).toMatchObject({ ChartType: 'ColumnClustered', Name: 'Finsamkoll 1', position: 'A5:E16' });
    expect(chart.Title.Text).toBe('Medel och kostnad');
    expect(chart.Legend).toMatchObject({ Visible: true, Position: 'Bottom' });
    expect(chart.Axes.ValueAxis).toMatchObject({ NumberFormat: '#,##0', Title: { Text: 'tkr', Visible: true } });
    expect(
      chart.Series.items.map(({ Name, ChartType, values, categories }) => [Name, ChartType, values, categories]),
    ).toEqual([
      ['Medel', 'ColumnClustered', "'Sammanställning'!B2:B3", "'Sammanställning'!A2:A3"],
      ['Kostnad', 'LineMarkers', "'Sammanställning'!C2:C3", "'Sammanställning'!A2:A3"],
    ]);
  });

  test.each([
    ['stackedColumns', 'ColumnStacked', false],
    ['bars', 'BarClustered', true],
  ] as const)('of %s is one in Excel too', async (kind, type, reversed) => {
    const chart = await drawn({ kind });
    expect(chart.ChartType).toBe(type);
    expect(chart.Axes.CategoryAxis.ReversePlotOrder).toBe(reversed);
  });

  test('of slices names them', async () => {
    const chart = await drawn({ kind: 'pie' });
    expect(chart.Series.items).toHaveLength(1);
    const [series] = chart.Series.items;
    expect(series!.DataLabels).toMatchObject({ ShowCategoryName: true, ShowPercentage: true, ShowValue: false });
    expect(series!.Points.colours).toEqual(['#1B4F72', '#C8661B']);
    expect(chart.Legend.Visible).toBe(false);
  });

  test('of the user’s on our sheet stays', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    await workbook.write([chartSheet({})], []);
    const charts = host.sheet('Sammanställning').charts as ChartObject[];
    const users = Object.assign(Object.create(Object.getPrototypeOf(charts[0]!)), charts[0], {
      Id: '{u}',
      Name: 'Diagram 2',
    });
    charts.push(users);
    await workbook.clear();
    expect(charts).toEqual([users]);
  });
});

describe('marks', () => {
  test('lie over the cells, come last, and look different without colour too', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    const budget = host.sheet('Budget');
    const area = { top: 0, left: 0, bottom: 9, right: 9 };
    budget.conditionalFormats.push({ type: 'DataBar', areas: [area], formula: '', look: {} });
    const cells = [...budget.cells];
    const marks = [
      mark('Budget', 1, 0, 'note'),
      mark('Budget', 1, 0, 'error'),
      mark('Budget', 1, 1, 'error'),
      mark('Budget', 0, 0, 'warning'),
    ];
    expect(await workbook.write([], marks)).toEqual({ sheets: [], marks: 4, unmarked: [] });
    expect(budget.conditionalFormats.map(({ type, areas, formula }) => [type, areas.length, formula])).toEqual([
      ['DataBar', 1, ''],
      ['Custom', 1, '=LEN("finsamkoll:error")>0'],
      ['Custom', 1, '=LEN("finsamkoll:warning")>0'],
    ]);
    const looks = budget.conditionalFormats.slice(1).map((one) => JSON.stringify(one.look).replace(/#\w{6}/g, ''));
    expect(new Set(looks).size).toBe(2);
    expect([...budget.cells]).toEqual(cells);
  });

  test('replace those of an earlier run wherever the user has moved them', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    await workbook.write([], [mark('Budget', 1, 0, 'error')]);
    const [moved] = host.sheet('Budget').conditionalFormats.splice(0);
    host.sheet('Noter').conditionalFormats.push({ ...moved!, formula: '=len( "finsamkoll:error" ) > 0' });
    await workbook.write([], [mark('Budget', 0, 0, 'note')]);
    expect(host.sheet('Noter').conditionalFormats).toEqual([]);
    expect(host.sheet('Budget').conditionalFormats).toHaveLength(1);
  });

  test('of thousands of single cells fit into one request', async () => {
    const { excel, host, workbook } = await inExcel(BUDGET);
    const marks = Array.from({ length: 3000 }, (_, index) => mark('Budget', index * 2, index % 7, 'warning'));
    await workbook.write([], marks);
    const marked = host.sheet('Budget').conditionalFormats.flatMap((one) => one.areas);
    expect(marked).toHaveLength(3000);
    expect(Math.max(...excel.exchanges.map((one) => one.requestBytes))).toBeLessThan(PAYLOAD_LIMIT);
  });

  test('cannot be made on a protected sheet, and the rest is done', async () => {
    const locked = `${ROWS}<sheetProtection sheet="1"/>`;
    const { workbook, host } = await inExcel(smallWorkbook({ sheets: { Budget: ROWS, Låst: locked } }));
    const result = await workbook.write(
      [generated('summary', 'S')],
      [mark('Låst', 1, 0, 'error'), mark('Budget', 1, 0, 'error')],
    );
    expect(result).toMatchObject({ marks: 1, unmarked: [{ sheet: 'Låst', row: 1, column: 0 }] });
    expect(host.sheet('Låst').isProtected).toBe(true);
  });

  test('are put on hidden sheets, which stay hidden', async () => {
    const { workbook, host } = await inExcel(BUDGET);
    host.sheet('Noter').visibility = 'veryHidden';
    expect(await workbook.write([], [mark('Noter', 1, 0, 'error')])).toMatchObject({ marks: 1 });
    expect(host.sheet('Noter').visibility).toBe('veryHidden');
  });
});

describe('what Excel does not allow is said before anything is changed', () => {
  test('a protected structure, where a sheet would have to be added', async () => {
    const { host, excel, workbook } = await inExcel(BUDGET);
    await workbook.write([generated('summary', 'S')], []);
    host.structureProtected = true;
    expect((await workbook.write([generated('summary', 'S')], [mark('Budget', 1, 0, 'error')])).marks).toBe(1);
    const before = host.sheets.map(sheetState);
    const changed = workbook.write([generated('summary', 'S'), generated('auditLog', 'L')], []);
    await expect(changed).rejects.toMatchObject({ code: 'structureProtected' });
    expect(excel.workbook.sheets.map(sheetState)).toEqual(before);
  });

  test('a generated sheet that somebody has protected, and a protected sheet with a mark', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    await workbook.write([generated('summary', 'S')], [mark('Budget', 1, 0, 'error')]);
    const before = host.sheets.map(sheetState);
    host.sheet('S').isProtected = true;
    const locked = { code: 'sheetProtected', detail: { sheet: 'S' } };
    await expect(workbook.write([generated('summary', 'S')], [])).rejects.toMatchObject(locked);
    await expect(workbook.clear()).rejects.toMatchObject(locked);
    host.sheet('S').isProtected = false;
    host.sheet('Budget').isProtected = true;
    await expect(workbook.clear()).rejects.toMatchObject({ code: 'sheetProtected', detail: { sheet: 'Budget' } });
    expect(host.sheets.map(sheetState)).toEqual(before);
  });

  test('a workbook that may only be read', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    host.readOnly = true;
    await expect(workbook.write([generated('summary', 'S')], [])).rejects.toMatchObject({ code: 'readOnly' });
    await expect(workbook.write([], [mark('Budget', 1, 0, 'error')])).rejects.toMatchObject({ code: 'readOnly' });
    await expect(workbook.saveSettings('{}')).rejects.toMatchObject({ code: 'readOnly' });
  });
});

describe('requests of a change', () => {
  test('write twice at most: the sheets, then the marks', async () => {
    const { excel, workbook } = await inExcel(BUDGET);
    const sheets = [chartSheet({}), generated('deviations', 'A')];
    await workbook.write(sheets, [mark('Budget', 1, 0, 'error')]);
    // Two to see what is there, two to write, one to learn which sheets are ours.
    expect(excel.syncs).toBe(5);
    const rewritten = excel.syncs;
    await workbook.write(sheets, [mark('Budget', 1, 0, 'error')]);
    // Before that, two for each sheet that is to be rewritten, and one for the marks that are to go.
    expect(excel.syncs - rewritten).toBe(10);
  });

  test('stay below the limit for a sheet of any size', async () => {
    const { excel, host, workbook } = await inExcel(BUDGET);
    const rows = Array.from({ length: 9000 }, (_, row) => [
      text(`Rad ${row} ${'å'.repeat(200)}`, row % 2 ? 'error' : 'text'),
      amount(row),
    ]);
    const large = generated('deviations', 'Avvikelser', { rows });
    await workbook.write([large], []);
    await workbook.write([large], []);
    expect(Math.max(...excel.exchanges.map((one) => one.requestBytes))).toBeLessThan(PAYLOAD_LIMIT);
    expect(host.sheet('Avvikelser').cell(8999, 1)!.value).toBe(8999);
  }, 60_000);

  test('are cut in halves where what is there cannot be told at once', async () => {
    const { excel, workbook } = await inExcel(BUDGET);
    const rows = Array.from({ length: 5 }, () => [text('å'.repeat(30_000))]);
    await workbook.write([generated('summary', 'Lång', { rows })], []);
    excel.payloadLimit = 400_000;
    const result = await workbook.write([generated('summary', 'Lång', { rows: rows.slice(1) })], []);
    expect(result.sheets).toEqual([{ kind: 'summary', name: 'Lång' }]);
  });
});

describe('others in the same workbook', () => {
  test('who add a sheet of our name meanwhile keep it', async () => {
    const { excel, host, workbook } = await inExcel(BUDGET);
    excel.before(3, () => host.addSheet('S'));
    await expect(workbook.write([generated('summary', 'S')], [])).rejects.toMatchObject({ code: 'itemGone' });
    expect(host.sheets.map((sheet) => sheet.name)).toEqual(['Budget', 'Noter', 'S']);
    expect((await workbook.write([generated('summary', 'S')], [])).sheets).toEqual([
      { kind: 'summary', name: 'S (2)' },
    ]);
  });

  test('who delete a sheet between two requests get everything back but that', async () => {
    for (const at of [2, 3, 4]) {
      const { excel, host, workbook } = await inExcel(BUDGET);
      excel.before(at, () => host.sheets.splice(1, 1));
      const marks = [mark('Noter', 1, 0, 'error')];
      const change = workbook.write([generated('summary', 'S')], marks);
      await expect(change).rejects.toMatchObject({ code: 'itemGone' });
      expect(host.sheets.map((sheet) => sheet.name)).toEqual(['Budget']);
      expect(await workbook.write([generated('summary', 'S')], marks)).toMatchObject({ marks: 0 });
    }
  });

  test('who delete one of ours while it is rewritten end the run, and the next makes it anew', async () => {
    const { excel, host, workbook } = await inExcel(BUDGET);
    await workbook.write([chartSheet({}), generated('deviations', 'A')], []);
    excel.before(7, () => host.sheets.splice(2, 1));
    await expect(workbook.write([chartSheet({}), generated('deviations', 'A')], [])).rejects.toMatchObject({
      code: 'itemGone',
    });
    expect(host.sheets.map((sheet) => sheet.name)).toEqual(['Budget', 'Noter', 'A']);
    await workbook.write([chartSheet({}), generated('deviations', 'A')], []);
    expect(host.sheets.map((sheet) => sheet.name)).toEqual(['Budget', 'Noter', 'A', 'Sammanställning']);
  });

  test('who delete our chart do not make a failed run look whole', async () => {
    const { excel, host, workbook } = await inExcel(BUDGET);
    await workbook.write([chartSheet({})], []);
    excel.before(5, () => host.sheet('Sammanställning').charts.splice(0));
    excel.fail({ at: 5, code: 'GeneralException', done: 40 });
    await expect(workbook.write([chartSheet({})], [])).rejects.toMatchObject({ code: 'unexpected' });
  });

  test('who rename a sheet between two requests are in nobody’s way', async () => {
    const { excel, host, workbook } = await inExcel(BUDGET);
    excel.before(4, () => (host.sheet('Budget').name = 'Budget 2027'));
    expect(await workbook.write([generated('summary', 'S')], [mark('Budget', 1, 0, 'error')])).toMatchObject({
      marks: 1,
    });
    expect(host.sheet('Budget 2027').conditionalFormats).toHaveLength(1);
  });

  test('two runs that are started at once come one after the other', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    const sheets = [chartSheet({})];
    const marks = [mark('Budget', 1, 0, 'error')];
    const [first, second, read] = await Promise.all([
      workbook.write(sheets, marks),
      workbook.write(sheets, marks),
      workbook.snapshot(),
    ]);
    expect(second).toEqual(first);
    expect(read.sheets.map((sheet) => sheet.generated)).toEqual([null, null, 'summary']);
    expect(host.sheet('Budget').conditionalFormats).toHaveLength(1);
    expect(host.sheet('Sammanställning').charts).toHaveLength(1);
  });
});

describe('the oldest Excel that will do', () => {
  test('has everything that is asked of it', async () => {
    const { excel, workbook } = await inExcel(BUDGET, REQUIRED_SET);
    for (const kind of ['columns', 'stackedColumns', 'bars', 'pie'] as const) {
      await workbook.write([chartSheet({ kind }), generated('deviations', 'A')], [mark('Budget', 1, 0, 'error')]);
    }
    excel.fail({ at: 8, code: 'GeneralException', done: 60 });
    await expect(workbook.write([chartSheet({})], [])).rejects.toMatchObject({ code: 'unexpected' });
    await workbook.clear();
    await workbook.saveSettings('{}');
    await workbook.saveSettings((await workbook.loadSettings())!);
    await workbook.reveal({ sheet: 'Budget', row: 0, column: 0 });
    await (
      await workbook.onChanged(() => undefined)
    )();
    expect((await workbook.snapshot()).sheets).toHaveLength(4);
  });

  test('refuses what is newer', async () => {
    await inExcel(BUDGET, REQUIRED_SET);
    const range = new Excel.RequestContext().workbook.worksheets.getActiveWorksheet().getRange();
    expect(() => range.getMergedAreasOrNullObject()).toThrow(expect.objectContaining({ code: 'ApiNotFound' }));
  });
});

describe('showing a cell', () => {
  test('selects it', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    await workbook.reveal({ sheet: 'Noter', row: 4, column: 2 });
    expect(host.selected).toEqual({ sheet: 'Noter', area: { top: 4, left: 2, bottom: 4, right: 2 } });
  });

  test('says so where there is nothing to show', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    const missing = workbook.reveal({ sheet: 'Borta', row: 0, column: 0 });
    await expect(missing).rejects.toMatchObject({ code: 'itemGone', detail: { sheet: 'Borta' } });
    host.sheet('Noter').visibility = 'hidden';
    await expect(workbook.reveal({ sheet: 'Noter', row: 0, column: 0 })).rejects.toMatchObject({ code: 'sheetHidden' });
    expect(host.sheet('Noter').visibility).toBe('hidden');
  });
});

describe('changes', () => {
  test('by the user are told, our own are not', async () => {
    const { host, workbook } = await inExcel(BUDGET);
    const told = jest.fn();
    const stop = await workbook.onChanged(told);
    await workbook.write([generated('summary', 'S')], [mark('Budget', 1, 0, 'error')]);
    host.onChange(host.sheet('S'));
    await settled();
    expect(told).not.toHaveBeenCalled();
    host.onChange(host.sheet('Budget'));
    await settled();
    expect(told).toHaveBeenCalledTimes(1);
    await stop();
    host.onChange(host.sheet('Budget'));
    await settled();
    expect(told).toHaveBeenCalledTimes(1);
  });
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
