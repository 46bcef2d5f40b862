import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/hosts/file';
import { review } from '../../src/review';
import type { CellRef, CellValue, Sheet, Workbook } from '../../src/workbook';
import { makeWorkbook } from '../../scripts/lib/makeWorkbook.mjs';
import { withStoredValues } from '../workbooks/evaluate.mjs';
import { faulty } from '../workbooks/faulty.mjs';
import { sound } from '../workbooks/sound.mjs';
import { amount, generated, mark, ROWS, smallWorkbook, text } from './file/writeSupport';
import { comparable, inExcel, knowFormulas } from './excel/support';

/*
 * The contract of the port: everything here holds for a workbook in a file and for a workbook in Excel, and what the
 * two give is the same cell by cell.
 */

interface Opened {
  readonly workbook: Workbook;
  /** Tells a host with a calculation engine what formulas give. */
  readonly know: (sheets: readonly Sheet[]) => void;
}

type Open = (bytes: Uint8Array) => Promise<Opened>;

const inFile: Open = (bytes) => {
  return Promise.resolve({ workbook: openWorkbookFile(bytes, 'prov.xlsx'), know: () => undefined });
};

const inPane: Open = async (bytes) => {
  const { workbook, host } = await inExcel(bytes);
  return { workbook, know: (sheets) => knowFormulas(host, sheets) };
};

const HOSTS: readonly (readonly [string, Open])[] = [
  ['a file', inFile],
  ['Excel', inPane],
];

const EXAMPLES = ['sodertalje-2019', 'vasteras-2019', 'vastra-ostergotland-2015'].map(
  (name) => [name, () => new Uint8Array(readFileSync(`examples/${name}.xlsx`))] as const,
);

interface Made {
  readonly file: string;
  readonly sheets: Record<string, unknown[][]>;
}

const SYNTHETIC = [...(sound as unknown as Made[]), ...(faulty as unknown as Made[])].map(
  ({ file, sheets }) => [file, () => makeWorkbook({ title: file, sheets: withStoredValues(sheets) })] as const,
);

const HEAD = '<sheetPr/><cols><col min="2" max="3" width="0" hidden="1"/></cols>';

/** Everything that a budget sheet may hold besides plain figures. */
const ODD = smallWorkbook({
  sheets: {
    Budget:
      `${HEAD}<sheetData><row r="2"><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="b"><v>1</v></c></row>` +
      '<row r="4" hidden="1"><c r="A4" t="str"><f>"=" &amp; "x"</f><v>=x</v></c><c r="D4" s="1"><v>46022</v></c></row>' +
      '<row r="5"><c r="A5"><f t="shared" ref="A5:C5" si="0">A9+B$1</f><v>1.5</v></c><c r="B5"><f t="shared" si="0"/><v>-0.1</v></c></row>' +
      '<row r="6"><c r="A6" t="inlineStr"><is><t>=1+1</t></is></c><c r="B6" t="inlineStr"><is><t>007</t></is></c></row>' +
      '<row r="7"><c r="A7" t="str"><f>IF(B1=0,"",1)</f><v></v></c></row></sheetData>' +
      '<mergeCells count="2"><mergeCell ref="F1:G3"/><mergeCell ref="A2:A3"/></mergeCells>',
    Tomt: '<sheetData/>',
    Skyddat: `${ROWS}<sheetProtection sheet="1"/>`,
    Gömt: ROWS,
    Djupt: ROWS,
  },
  after:
    '<definedNames><definedName name="Andel">Budget!$A$1</definedName><definedName name="Lokalt" localSheetId="3">Gömt!$A$2:$B$2</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Budget!$A$1:$B$2</definedName></definedNames><calcPr calcMode="manual"/>',
  before: '<workbookProtection lockStructure="1"/>',
  styles:
    '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});

const SUMMARY = generated('summary', 'Sammanställning', {
  rows: [
    [text('Sammanställning', 'title')],
    [text('Post', 'heading'), text('2026', 'headingNumber'), text('Andel', 'headingNumber')],
    [text('Staten'), amount(42, 'Budget!A2+Budget!B2'), { value: 0.5, format: 'percent1' }],
    [text('=1+1'), text('+46'), text('-text')],
    [text("'citat"), text('@du'), { value: 46_022.5, format: 'dateTime' }],
    [null, { value: true }, { value: '12', format: 'text' }],
    [{ value: 'Visa', link: { sheet: 'Budget', row: 1, column: 0 } }, text(''), { value: null, style: 'section' }],
    [text('rad 1\nrad 2', 'wrapped'), amount(-0), amount(0.1 + 0.2)],
  ],
  headingRow: 1,
  freezeBelowRow: 1,
  filter: { top: 1, left: 0, bottom: 4, right: 2 },
  landscape: true,
  chart: {
    kind: 'columns',
    title: 'Intäkter',
    description: 'Intäkter per år',
    categories: { top: 2, left: 0, bottom: 3, right: 0 },
    series: [
      { name: { row: 1, column: 1 }, values: { top: 2, left: 1, bottom: 3, right: 1 } },
      { name: { row: 1, column: 2 }, values: { top: 2, left: 2, bottom: 3, right: 2 }, asLine: true },
    ],
    anchor: { top: 9, left: 0, bottom: 20, right: 3 },
  },
});
const DEVIATIONS = generated('deviations', 'Avvikelser');
const BUDGET = smallWorkbook({ sheets: { Budget: ROWS, Noter: ROWS } });

async function both<T>(bytes: Uint8Array, work: (opened: Opened) => Promise<T>): Promise<[T, T]> {
  const [file, excel] = await Promise.all([inFile(bytes), inPane(bytes)]);
  return [await work(file), await work(excel)];
}

describe('both hosts read the same', () => {
  test.each([...EXAMPLES, ...SYNTHETIC, ['everything odd', () => ODD] as const])('%s', async (_, bytes) => {
    const [file, excel] = await both(bytes(), ({ workbook }) => workbook.snapshot());
    expect(comparable(excel)).toEqual(comparable(file));
  });

  test('and read it again after both have written', async () => {
    const [file, excel] = await both(BUDGET, async ({ workbook, know }) => {
      know([SUMMARY, DEVIATIONS]);
      const result = await workbook.write([SUMMARY, DEVIATIONS], [mark('Budget', 1, 0, 'error')]);
      return { result, snapshot: comparable(await workbook.snapshot()) };
    });
    expect(excel).toEqual(file);
  });
});

describe('both hosts find the same', () => {
  const OPTIONS = {
    settings: null,
    language: 'sv',
    time: '2026-11-21T23:00',
    programVersion: '1',
    write: true,
  } as const;

  test.each(EXAMPLES)('in %s', async (_, bytes) => {
    const [file, excel] = await both(bytes(), async ({ workbook }) => {
      const { result, reading, written } = await review(workbook, OPTIONS);
      return { findings: result.findings, tables: reading.tables.length, written };
    });
    expect(file.findings.length).toBeGreaterThan(0);
    expect(excel).toEqual(file);
  });
});

describe.each(HOSTS)('a workbook in %s', (_, open) => {
  test('holds the sheets as they were given', async () => {
    const { workbook, know } = await open(BUDGET);
    know([SUMMARY]);
    await workbook.write([SUMMARY], []);
    const { sheets } = await workbook.snapshot();
    const [sheet] = sheets.filter((one) => one.generated === 'summary');
    const shown = sheet!.cells.map(({ row, column, value, formula, format }) => [row, column, value, formula, format]);
    const wanted = SUMMARY.rows.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (!cell || cell.value === null || cell.value === '') return [];
        const code = { text: '@', integer: '#,##0', percent1: '0.0%', dateTime: 'yyyy-mm-dd hh:mm' }[
          (cell.format ?? '') as 'text'
        ];
        const value = Object.is(cell.value, -0) ? 0 : cell.value;
        return [[row, column, value, cell.formula ?? null, code ?? 'General']];
      }),
    );
    expect(shown).toEqual(wanted);
  });

  test('leaves the user’s sheets as they are', async () => {
    const { workbook } = await open(BUDGET);
    const before = await workbook.snapshot();
    await workbook.write([SUMMARY, DEVIATIONS], [mark('Budget', 1, 0, 'error'), mark('Noter', 0, 0, 'note')]);
    const after = await workbook.snapshot();
    expect(after.sheets.filter((one) => one.generated === null)).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
  });

  test('is the same after the same has been written again', async () => {
    const { workbook } = await open(BUDGET);
    const marks = [mark('Budget', 1, 0, 'error')];
    const first = await workbook.write([SUMMARY, DEVIATIONS], marks);
    const once = await workbook.snapshot();
    expect(await workbook.write([SUMMARY, DEVIATIONS], marks)).toEqual(first);
    expect(await workbook.snapshot()).toEqual(once);
  });

  test('loses what is not written any more, but never a sheet', async () => {
    const { workbook } = await open(BUDGET);
    await workbook.write([SUMMARY, DEVIATIONS], []);
    const result = await workbook.write([DEVIATIONS], []);
    expect(result.sheets).toEqual([{ kind: 'deviations', name: 'Avvikelser' }]);
    const { sheets } = await workbook.snapshot();
    expect(sheets.map(({ name, generated: kind, cells }) => [name, kind, cells.length > 0])).toEqual([
      ['Budget', null, true],
      ['Noter', null, true],
      ['Sammanställning', 'summary', false],
      ['Avvikelser', 'deviations', true],
    ]);
  });

  test('is as before but for empty sheets when it has been cleared', async () => {
    const { workbook } = await open(BUDGET);
    const before = await workbook.snapshot();
    await workbook.write([SUMMARY], [mark('Budget', 1, 0, 'error')]);
    await workbook.clear();
    const { sheets } = await workbook.snapshot();
    expect(sheets.slice(0, 2)).toEqual(before.sheets);
    expect(sheets.slice(2).map(({ name, cells, merges }) => [name, cells, merges])).toEqual([
      ['Sammanställning', [], []],
    ]);
  });

  test('keeps a user’s sheet of the wished name, also in other letters', async () => {
    const { workbook } = await open(smallWorkbook({ sheets: { sammanställning: ROWS, 'Sammanställning (2)': ROWS } }));
    const before = await workbook.snapshot();
    const result = await workbook.write([SUMMARY], []);
    expect(result.sheets).toEqual([{ kind: 'summary', name: 'Sammanställning (3)' }]);
    expect((await workbook.snapshot()).sheets.slice(0, 2)).toEqual(before.sheets);
  });

  test('has one sheet of ours where the user has copied it', async () => {
    const marker = (index: number): string =>
      `<definedName name="_finsamkoll" localSheetId="${index}" hidden="1">"finsamkoll:summary"</definedName>`;
    const copied = smallWorkbook({
      sheets: { Budget: ROWS, Första: ROWS, Kopia: ROWS },
      after: `<definedNames>${marker(1)}${marker(2)}</definedNames>`,
    });
    const { workbook } = await open(copied);
    const before = await workbook.snapshot();
    expect(before.sheets.map((sheet) => sheet.generated)).toEqual([null, 'summary', null]);
    expect((await workbook.write([SUMMARY], [])).sheets).toEqual([{ kind: 'summary', name: 'Första' }]);
    expect((await workbook.snapshot()).sheets[2]).toEqual(before.sheets[2]);
  });

  test('gives back the cells that cannot be marked', async () => {
    const { workbook } = await open(BUDGET);
    const gone: CellRef = { sheet: 'Borta', row: 0, column: 0 };
    const result = await workbook.write([], [{ cell: gone, severity: 'error' }, mark('Noter', 0, 0, 'warning')]);
    expect(result).toEqual({ sheets: [], marks: 1, unmarked: [gone] });
  });

  test('keeps settings, whatever they hold', async () => {
    const { workbook } = await open(BUDGET);
    expect(await workbook.loadSettings()).toBeNull();
    for (const json of ['{"a":1}', '{"b":"<å> & \\"ä\\" ]]>"}']) {
      await workbook.saveSettings(json);
      expect(await workbook.loadSettings()).toBe(json);
    }
  });

  test('keeps its history apart from the settings', async () => {
    const { workbook } = await open(BUDGET);
    expect(await workbook.loadHistory()).toBeNull();
    await workbook.saveSettings('{"a":1}');
    await workbook.saveHistory('{"runs":[]}');
    await workbook.saveHistory('{"runs":[1]}');
    expect([await workbook.loadSettings(), await workbook.loadHistory()]).toEqual(['{"a":1}', '{"runs":[1]}']);
  });

  test('stores a history with what it writes, and keeps it when it is cleared', async () => {
    const { workbook } = await open(BUDGET);
    await workbook.write([SUMMARY], [], '{"runs":[1]}');
    expect(await workbook.loadHistory()).toBe('{"runs":[1]}');
    await workbook.write([SUMMARY], []);
    await workbook.clear();
    expect(await workbook.loadHistory()).toBe('{"runs":[1]}');
  });

  test('puts contents into exactly the cells that are named, and keeps how they look', async () => {
    const { workbook } = await open(ODD);
    const at = (row: number, column: number): CellRef => ({ sheet: 'Budget', row, column });
    const before = await workbook.snapshot();
    await workbook.edit([
      { cell: at(3, 3), formula: null, value: 12.5 },
      { cell: at(5, 0), formula: null, value: '=2+2' },
      { cell: at(5, 1), formula: null, value: "'007" },
      { cell: at(6, 0), formula: null, value: null },
      { cell: at(20, 5), formula: null, value: true },
    ]);
    const after = await workbook.snapshot();
    const cells = (snapshot: typeof before) =>
      new Map(snapshot.sheets[0]!.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    const expected = cells(before);
    const put = (key: string, value: CellValue) => {
      const [row, column] = key.split(',').map(Number) as [number, number];
      const format = expected.get(key)?.format ?? 'General';
      expected.set(key, { row, column, value, formula: null, format });
    };
    put('3,3', 12.5);
    put('5,0', '=2+2');
    put('5,1', "'007");
    put('20,5', true);
    expected.delete('6,0');
    expect(cells(after)).toEqual(expected);
    expect(after.sheets.slice(1)).toEqual(before.sheets.slice(1));
  });

  test('puts in a formula with its value', async () => {
    const { workbook, know } = await open(BUDGET);
    const formula = 'SUM(A2:B2)';
    know([generated('summary', 'x', { rows: [[{ value: 7, formula }]] })]);
    await workbook.edit([{ cell: { sheet: 'Budget', row: 6, column: 0 }, formula, value: 7 }]);
    const { cells } = (await workbook.snapshot()).sheets[0]!;
    expect(cells.at(-1)).toEqual({ row: 6, column: 0, value: 7, formula, format: 'General' });
  });

  test.each([
    ['gone', 'itemGone', 'Borta'],
    ['protected', 'sheetProtected', 'Skyddat'],
    ['ours', 'sheetGenerated', 'Sammanställning'],
  ])('changes no cell where one is on a sheet that is %s', async (_, code, sheet) => {
    const protectedSheet = `${ROWS}<sheetProtection sheet="1"/>`;
    const { workbook } = await open(smallWorkbook({ sheets: { Budget: ROWS, Skyddat: protectedSheet } }));
    await workbook.write([generated('summary', 'Sammanställning')], []);
    const before = await workbook.snapshot();
    const edits = ['Budget', sheet].map((name) => ({
      cell: { sheet: name, row: 0, column: 0 },
      formula: null,
      value: 1,
    }));
    await expect(workbook.edit(edits)).rejects.toMatchObject({ code });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('tells how far it has come, sheet by sheet', async () => {
    const { workbook } = await open(BUDGET);
    const told: string[] = [];
    await workbook.snapshot(({ phase, done, total, sheet }) => told.push(`${phase} ${done}/${total} ${sheet ?? ''}`));
    expect(told).toEqual(['open 0/2 ', 'read 0/2 Budget', 'read 1/2 Noter', 'read 2/2 ']);
  });
});
