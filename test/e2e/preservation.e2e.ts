import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { openWorkbookFile } from '../../src/hosts/file';
import type { Mark, Sheet, SheetCell, WorkbookSnapshot } from '../../src/workbook';
import { WorkbookError } from '../../src/workbook';
import { LibreOffice } from './support/libreOffice';

/** Beside the repository: workbooks of many programs, the schemas, and the tool that says what was lost. */
const SHARED = join(__dirname, '../../../shared');
const INPUTS = ['preserve', 'preserve/producers', 'workbooks'].flatMap((folder) =>
  readdirSync(join(SHARED, folder))
    .filter((name) => /\.xls[xm]$/i.test(name))
    .map((name) => join(SHARED, folder, name)),
);

/**
 * openpyxl cannot open the first at all (a malformed colour). In the second two sheets have no part: Excel shows them
 * as empty sheets and counts them, openpyxl does not, so a name of a sheet after them is beyond its count.
 */
const REFUSED_BY_OPENPYXL = [
  ['092_InvalidColors.xlsx', 'original'],
  ['184_SheetsWithoutRelId.xlsx', 'written'],
];

const text = (value: string, style?: SheetCell['style']): SheetCell => (style ? { value, style } : { value });

/** Three sheets as the summary writes them: a chart, formulas to the user's sheet, links, a filter, awkward texts. */
function sheetsFor(user: string): Sheet[] {
  const amount = (value: number, formula?: string): SheetCell => ({
    value,
    format: 'integer',
    ...(formula && { formula }),
  });
  const link = { sheet: user, row: 1, column: 1 };
  return [
    {
      kind: 'summary',
      name: 'Sammanställning',
      columns: [{ width: 30 }, { width: 14 }, { width: 14 }],
      rows: [
        [text('Sammanställning', 'title')],
        [text('Medlem', 'heading'), text('Budget 2026', 'headingNumber'), text('Utfall', 'headingNumber')],
        [text('Staten'), amount(6000), amount(5900)],
        [text('Region & kommun <x>'), amount(6000), amount(6100)],
        [text('Summa', 'total'), amount(12000, 'SUM(B3:B4)'), amount(12000, 'SUM(C3:C4)')],
      ],
      headingRow: 1,
      freezeBelowRow: 1,
      chart: {
        kind: 'columns',
        title: 'Bidrag',
        description: 'Bidrag per medlem, budget och utfall.',
        valueTitle: 'tkr',
        categories: { top: 2, left: 0, bottom: 3, right: 0 },
        series: [
          { name: { row: 1, column: 1 }, values: { top: 2, left: 1, bottom: 3, right: 1 } },
          { name: { row: 1, column: 2 }, values: { top: 2, left: 2, bottom: 3, right: 2 }, asLine: true },
        ],
        anchor: { top: 6, left: 0, bottom: 22, right: 4 },
      },
    },
    {
      kind: 'deviations',
      name: 'Avvikelser',
      landscape: true,
      columns: [{ width: 12 }, { width: 60 }],
      rows: [
        [text('Avvikelser', 'title')],
        [text('Cell', 'heading'), text('Vad som är fel', 'heading')],
        [{ value: 'B2', link }, text('=HYPERLINK("x")', 'error')],
        [{ value: 'B2', link }, text('_x0041_ och\nny rad', 'wrapped')],
      ],
      headingRow: 1,
      filter: { top: 1, left: 0, bottom: 3, right: 1 },
    },
    { kind: 'auditLog', name: 'Granskningslogg', columns: [], rows: [[text('Version 1')], [{ value: true }]] },
  ];
}

const SETTINGS = '{"förbund":"Prov & <försök>"}';

const severities = ['error', 'warning', 'note'] as const;

function marksFor(snapshot: WorkbookSnapshot): Mark[] {
  return snapshot.sheets.flatMap((sheet) =>
    severities.map((severity, row) => ({ cell: { sheet: sheet.name, row, column: row + 1 }, severity })),
  );
}

interface Written {
  readonly original: string;
  readonly path: string;
  /** The sheets of the user, as the workbook names them. */
  readonly users: readonly string[];
  readonly added: readonly string[];
}

/** A sheet as openpyxl reads it. */
interface ReadSheet {
  readonly cells: readonly unknown[][];
  readonly formulas: Readonly<Record<string, string>>;
  readonly charts: number;
  readonly frozen: string | null;
  readonly filter: string | null;
  readonly titles: string | null;
}

interface Report {
  readonly lost: Readonly<Record<string, unknown>>;
  readonly schema: readonly string[];
  readonly openpyxl:
    | { readonly refuses: 'original' | 'written'; readonly why: string }
    | {
        readonly changed: readonly string[];
        readonly added: Readonly<Record<string, ReadSheet>>;
      };
}

const folder = mkdtempSync(join(tmpdir(), 'finsamkoll-preservation-'));
const written: Written[] = [];
const refused: { name: string; code: string }[] = [];
let reports: Report[] = [];

/** Writes over every workbook once, and again to see that nothing changes. */
async function writeAll(): Promise<void> {
  mkdirSync(join(folder, 'written'));
  for (const [index, original] of INPUTS.entries()) {
    try {
      const workbook = openWorkbookFile(new Uint8Array(readFileSync(original)), basename(original));
      const snapshot = await workbook.snapshot();
      const user = snapshot.sheets[0]!.name;
      const sheets = sheetsFor(user);
      const result = await workbook.write(sheets, marksFor(snapshot));
      expect({ original, ...result }).toMatchObject({ original, unmarked: [] });
      await workbook.saveSettings(SETTINGS);
      const bytes = workbook.bytes();
      await workbook.write(sheets, marksFor(snapshot));
      expect({ original, same: Buffer.compare(Buffer.from(bytes), Buffer.from(workbook.bytes())) }).toEqual({
        original,
        same: 0,
      });
      const path = join(folder, 'written', `${String(index).padStart(3, '0')}-${basename(original)}`);
      writeFileSync(path, bytes);
      written.push({
        original,
        path,
        users: snapshot.sheets.map((sheet) => sheet.name),
        added: result.sheets.map((sheet) => sheet.name),
      });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      refused.push({ name: basename(original), code: error.code });
    }
  }
}

function compareAll(): Report[] {
  const pairs = join(folder, 'pairs.json');
  writeFileSync(pairs, JSON.stringify(written.map(({ original, path }) => [original, path])));
  const script = join(__dirname, 'preservation.py');
  const output = execFileSync(
    '/usr/bin/python3',
    [script, join(SHARED, 'tools'), join(SHARED, 'preserve/xsd'), pairs],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report);
}

beforeAll(async () => {
  await writeAll();
  reports = compareAll();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every workbook is written', () => {
  expect(written.length).toBeGreaterThan(50);
  expect(refused).toEqual([]);
});

test('nothing of the user’s is lost, and no new schema error arises', () => {
  const faults = reports.map((report, index) => ({ file: basename(written[index]!.original), lost: report.lost }));
  expect(faults.filter(({ lost }) => Object.keys(lost).length > 0)).toEqual([]);
});

test('charts and drawings follow the schema', () => {
  expect(reports.flatMap((report) => report.schema)).toEqual([]);
});

test('openpyxl reads our sheets, and the user’s as before', () => {
  const refusals = reports.flatMap(({ openpyxl }, index) =>
    'refuses' in openpyxl ? [[basename(written[index]!.original), openpyxl.refuses]] : [],
  );
  expect(refusals).toEqual(REFUSED_BY_OPENPYXL);
  for (const [index, { openpyxl }] of reports.entries()) {
    if ('refuses' in openpyxl) continue;
    const { added } = written[index]!;
    expect(openpyxl.changed).toEqual([]);
    expect(Object.keys(openpyxl.added)).toEqual(added);
    const [summary, deviations, log] = added.map((name) => openpyxl.added[name]!);
    expect(summary!.cells).toEqual([
      ['Sammanställning', null, null],
      ['Medlem', 'Budget 2026', 'Utfall'],
      ['Staten', 6000, 5900],
      ['Region & kommun <x>', 6000, 6100],
      ['Summa', 12000, 12000],
    ]);
    expect(summary!.formulas).toEqual({ B5: '=SUM(B3:B4)', C5: '=SUM(C3:C4)' });
    expect(summary).toMatchObject({ charts: 1, frozen: 'A3', filter: null, titles: '$2:$2' });
    expect(deviations).toMatchObject({ charts: 0, frozen: null, filter: 'A2:B4', titles: '$2:$2' });
    expect(deviations!.cells[2]).toEqual(['B2', '=HYPERLINK("x")']);
    expect(deviations!.formulas).toEqual({});
    expect(log!.cells).toEqual([['Version 1'], [true]]);
  }
});

test('LibreOffice shows our sheets, and the user’s as before', () => {
  const libreOffice = new LibreOffice(folder);
  const copies = written.map(({ original, path }) => {
    const copy = join(folder, basename(path));
    writeFileSync(copy, readFileSync(original));
    return copy;
  });
  const before = libreOffice.sheets(copies, 'before');
  const after = libreOffice.sheets(
    written.map(({ path }) => path),
    'after',
  );
  const changed = [...before].filter(([name, csv]) => after.get(name) !== csv);
  expect(changed.map(([name]) => name)).toEqual([]);
  for (const { path, added } of written) {
    const stem = basename(path).replace(/\.xls[xm]$/, '');
    const shown = added.map((name) => after.get(`${stem}-${name}.csv`)?.split('\n').slice(0, 5));
    expect({ path, shown }).toEqual({
      path,
      shown: [
        [
          'Sammanställning,,',
          'Medlem,Budget 2026,Utfall',
          'Staten,6000,5900',
          'Region & kommun <x>,6000,6100',
          'Summa,12000,12000',
        ],
        ['Avvikelser,', 'Cell,Vad som är fel', 'B2,"=HYPERLINK(""x"")"', 'B2,"_x0041_ och', 'ny rad"'],
        ['Version 1', 'TRUE', ''],
      ],
    });
  }
});

/** The parts that keep something of a run after clearing: lists of sheets, names, parts and styles. */
const KEPT_AFTER_CLEARING = /(^\[Content_Types\]\.xml|workbook\.xml(\.rels)?|styles\d*\.xml)$/i;

test('cleared, the user’s parts are those of the original, byte for byte', async () => {
  for (const { original, path } of written) {
    const workbook = openWorkbookFile(new Uint8Array(readFileSync(path)), basename(path));
    expect(await workbook.loadSettings()).toBe(SETTINGS);
    await workbook.clear();
    const after = unzipSync(workbook.bytes());
    const changed = Object.entries(unzipSync(new Uint8Array(readFileSync(original))))
      .filter(([name, content]) => Buffer.compare(content, after[name] ?? new Uint8Array()) !== 0)
      .map(([name]) => name)
      .filter((name) => !KEPT_AFTER_CLEARING.test(name));
    expect({ original, changed }).toEqual({ original, changed: [] });
  }
});

test('excelize, another reader, shows them too', () => {
  const rich = written.find(({ original }) => original.endsWith('rich.xlsm'))!;
  const output = execFileSync('node', [join(__dirname, 'excelize_read.mjs'), rich.path], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const rows = JSON.parse(output) as Record<string, string[][]>;
  expect(Object.keys(rows).slice(-3)).toEqual(rich.added);
  expect(rows[rich.added[0]!]).toContainEqual(['Staten', '6,000', '5,900']);
  expect(rows[rich.added[1]!]![2]).toEqual(['B2', '=HYPERLINK("x")']);
});
