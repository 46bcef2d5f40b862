import type { Sheet, SheetChart } from '../../../src/workbook';
import { WorkbookError } from '../../../src/workbook';
import { WorkbookPackage } from '../../../src/hosts/file/package';
import {
  amount,
  changedParts,
  generated,
  mark,
  open,
  partsOf,
  relation,
  relations,
  ROWS,
  smallWorkbook,
  zip,
} from './writeSupport';
import type { Parts } from './writeSupport';

const CHART: SheetChart = {
  kind: 'columns',
  title: 'Bidrag',
  description: 'Bidrag.',
  categories: { top: 1, left: 0, bottom: 1, right: 0 },
  series: [{ name: { row: 0, column: 1 }, values: { top: 1, left: 1, bottom: 1, right: 1 } }],
  anchor: { top: 4, left: 0, bottom: 20, right: 4 },
};
const SHEETS: readonly Sheet[] = [
  generated('summary', 'Sammanställning', { chart: CHART, headingRow: 1 }),
  generated('deviations', 'Avvikelser'),
];
const MARKS = [mark('Budget', 1, 0, 'error'), mark('Budget', 1, 1, 'warning')];

async function write(bytes: Uint8Array, sheets = SHEETS): Promise<Uint8Array> {
  const workbook = open(bytes);
  await workbook.write(sheets, MARKS);
  return workbook.bytes();
}

describe('parts and their names', () => {
  test('everything that is not touched stays byte for byte', async () => {
    const bytes = smallWorkbook({
      sheets: { Budget: ROWS, Annat: ROWS },
      parts: { 'xl/vbaProject.bin': 'VBA', 'docProps/app.xml': '<Properties/>', 'xl/sharedStrings.xml': '<sst/>' },
    });
    expect(changedParts(bytes, await write(bytes))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet4.xml',
    ]);
  });

  test('every part that is touched keeps all its text but for what is put in', async () => {
    const bytes = smallWorkbook({
      sheets: { Budget: `${ROWS}<!-- åäö --><pageMargins left="1"/>\r\n` },
      after: '<calcPr calcId="191029"/>',
    });
    const before = partsOf(bytes);
    const after = partsOf(await write(bytes));
    for (const name of [
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
    ]) {
      expect(isSubsequence(before[name]!, after[name]!)).toBe(true);
    }
  });

  test('elements keep the prefix of their document', async () => {
    const parts = partsOf(await write(smallWorkbook({ sheets: { Budget: ROWS }, prefix: 'x:' })));
    for (const name of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml']) {
      expect(parts[name]).not.toMatch(/<\/?(?!x:|\?)\w/);
    }
    expect(parts['xl/workbook.xml']).toContain('<x:sheet name="Avvikelser" sheetId="3" r:id=');
  });

  test('relationships decide where parts are: absolute targets, other folders, other case', async () => {
    const renamed: Parts = {};
    for (const [name, content] of Object.entries(partsOf(smallWorkbook({ sheets: { Budget: ROWS } })))) {
      renamed[name.replace(/^xl\//, 'Bok/').replace('styles.xml', 'Stil.XML')] = content
        .replaceAll('/xl/', '/Bok/')
        .replaceAll('xl/workbook.xml', 'Bok/workbook.xml')
        .replace('Target="styles.xml"', 'Target="/bok/stil.xml"')
        .replace('/Bok/styles.xml', '/BOK/stil.xml')
        .replace('Target="worksheets/', 'Target="/Bok/worksheets/');
    }
    const bytes = zip(renamed);
    const after = partsOf(await write(bytes));
    expect(after['Bok/worksheets/sheet1.xml']).toContain('finsamkoll:error');
    expect(after['Bok/worksheets/sheet2.xml']).toContain('Sammanställning');
    expect(after['Bok/Stil.XML']).toContain('<dxfs');
    expect(Object.keys(after).filter((name) => name.startsWith('xl/'))).toEqual([]);
  });

  test('new parts take free names, whatever is left over under those of others', async () => {
    const bytes = smallWorkbook({
      sheets: { Budget: ROWS },
      parts: { 'xl/worksheets/Sheet2.xml': 'old', 'xl/worksheets/_rels/sheet3.xml.rels': relations() },
    });
    const after = partsOf(await write(bytes));
    expect(after['xl/worksheets/Sheet2.xml']).toBe('old');
    expect(after['xl/worksheets/sheet4.xml']).toContain('Sammanställning');
    expect(after['xl/worksheets/sheet5.xml']).toContain('Avvikelser');
  });

  test('a workbook without styles gets some, with relationship and content type', async () => {
    const after = partsOf(await write(smallWorkbook({ sheets: { Budget: ROWS }, styles: null })));
    expect(after['xl/styles1.xml']).toContain('<cellXfs');
    expect(after['xl/_rels/workbook.xml.rels']).toContain('Target="styles1.xml"');
    expect(after['[Content_Types].xml']).toContain('/xl/styles1.xml');
  });

  test('a relationships namespace that is not declared on the workbook is declared where it is needed', async () => {
    const parts = partsOf(smallWorkbook({ sheets: { Budget: ROWS } }));
    const uri = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(` xmlns:r="${uri}"`, '').replace(
      'r:id',
      `xmlns:d3p1="${uri}" d3p1:id`,
    );
    expect(partsOf(await write(zip(parts)))['xl/workbook.xml']).toContain(`xmlns:rel="${uri}" rel:id="rId`);
  });

  test('a signature is kept', async () => {
    const bytes = smallWorkbook({ sheets: { Budget: ROWS }, parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } });
    expect(changedParts(bytes, await write(bytes))).not.toContain('_xmlsignatures/sig1.xml');
  });
});

describe('the workbook part', () => {
  test('gets new sheets last, so that everything that counts sheets stays right', async () => {
    const after =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Annat!$A$1</definedName></definedNames><calcPr calcId="1" fullCalcOnLoad="0"/>';
    const before = '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>';
    const workbook = partsOf(await write(smallWorkbook({ sheets: { Budget: ROWS, Annat: ROWS }, before, after })))[
      'xl/workbook.xml'
    ]!;
    const names = [...workbook.matchAll(/<sheet name="([^"]+)" sheetId="(\d+)"/g)].map((match) =>
      match.slice(1).join(':'),
    );
    expect(names).toEqual(['Budget:1', 'Annat:2', 'Sammanställning:3', 'Avvikelser:4']);
    expect(workbook).toContain(before);
    expect(workbook).toContain('<calcPr calcId="1" fullCalcOnLoad="0"/>');
    expect(workbook).toContain(
      'localSheetId="1">Annat!$A$1</definedName><definedName name="_finsamkoll" localSheetId="2"',
    );
  });

  test('gets its names in the place the format wants', async () => {
    const after = '<externalReferences><externalReference r:id="rId8"/></externalReferences><calcPr/><pivotCaches/>';
    const workbook = partsOf(await write(smallWorkbook({ sheets: { Budget: ROWS }, after })))['xl/workbook.xml']!;
    expect(workbook).toMatch(/<\/externalReferences><definedNames>.*<\/definedNames><calcPr\/>/);
  });

  test('gives sheet numbers that no other sheet has', async () => {
    const parts = partsOf(smallWorkbook({ sheets: { Budget: ROWS } }));
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('sheetId="1"', 'sheetId="12"');
    expect(partsOf(await write(zip(parts)))['xl/workbook.xml']).toMatch(/sheetId="13".*sheetId="14"/);
  });
});

describe('sheets of the user', () => {
  const notes = {
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      relation('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      relation('rId2', 'comments', '../comments1.xml'),
      relation('rId3', 'threadedComment', '../threadedComments/threadedComment1.xml'),
    ),
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:legacy="urn:schemas-microsoft-com:vml"><legacy:shape id="_x0000_s1025"/></xml>',
    'xl/comments1.xml': '<comments><author>tc={1}</author></comments>',
    'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
  };

  test('keep notes, threads and their shapes; a mark on such a cell touches only the sheet', async () => {
    const bytes = smallWorkbook({ sheets: { Budget: `${ROWS}<legacyDrawing r:id="rId1"/>` }, parts: notes });
    const workbook = open(bytes);
    await workbook.write([], MARKS);
    expect(changedParts(bytes, workbook.bytes())).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(partsOf(workbook.bytes())['xl/worksheets/sheet1.xml']).toMatch(
      /<\/conditionalFormatting><legacyDrawing r:id="rId1"\/>/,
    );
  });

  test('keep every byte of their rows', async () => {
    const rows = '<sheetData>\r\n <row r="1" ht="15.75"><c r="A1"  s="0"><v>1.10</v></c></row><!-- x --></sheetData>';
    const written = await write(smallWorkbook({ sheets: { Budget: rows } }));
    expect(partsOf(written)['xl/worksheets/sheet1.xml']).toContain(rows);
  });

  test('that are chart sheets or have no part are passed by', async () => {
    const parts = partsOf(smallWorkbook({ sheets: { Budget: ROWS, Diagram: ROWS, Borta: ROWS } }));
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
      'relationships/worksheet" Target="worksheets/sheet2',
      'relationships/chartsheet" Target="worksheets/sheet2',
    );
    delete parts['xl/worksheets/sheet3.xml'];
    const workbook = open(zip(parts));
    const marks = [mark('Diagram', 0, 0, 'error'), mark('Borta', 0, 0, 'error'), mark('Budget', 0, 0, 'error')];
    const result = await workbook.write(SHEETS, marks);
    expect(result.marks).toBe(1);
    expect(result.unmarked.map((cell) => cell.sheet)).toEqual(['Diagram', 'Borta']);
    expect(partsOf(workbook.bytes())['xl/worksheets/sheet2.xml']).toBe(parts['xl/worksheets/sheet2.xml']);
  });
});

describe('the calculation chain', () => {
  const chain = (sheet: number): string => `<calcChain><c r="B3" i="${sheet}"/><c r="A1"/></calcChain>`;

  async function written(sheetOfChain: number): Promise<Uint8Array> {
    const parts = partsOf(await write(smallWorkbook({ sheets: { Budget: ROWS } })));
    parts['xl/calcChain.xml'] = chain(sheetOfChain);
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      `${relation('rId77', 'calcChain', 'calcChain.xml')}</Relationships>`,
    );
    parts['[Content_Types].xml'] = parts['[Content_Types].xml']!.replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    );
    return zip(parts);
  }
  const changed = [generated('summary', 'S', { rows: [[amount(1)]] }), SHEETS[1]!];

  test('goes when a sheet that it names is written anew', async () => {
    const after = partsOf(await write(await written(2), changed));
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
  });

  test('stays when it names other sheets, and when nothing changes', async () => {
    expect(partsOf(await write(await written(1), changed))['xl/calcChain.xml']).toBe(chain(1));
    expect(partsOf(await write(await written(2)))['xl/calcChain.xml']).toBe(chain(2));
  });

  test('stays when sheets are added', async () => {
    const parts = partsOf(await written(1));
    expect(partsOf(await write(zip(parts), [...SHEETS, generated('auditLog', 'Logg')]))['xl/calcChain.xml']).toBe(
      chain(1),
    );
  });
});

describe('all or nothing', () => {
  const bytes = smallWorkbook({ sheets: { Budget: ROWS, Annat: ROWS } });
  afterEach(() => jest.restoreAllMocks());

  /** Lets the n-th change of a package fail, counted from 1, and tells whether it came to that. */
  function failAt(method: 'write' | 'remove' | 'read', n: number): () => boolean {
    let calls = 0;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the three methods have different signatures
    const original = WorkbookPackage.prototype[method] as (...given: any[]) => unknown;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
    jest.spyOn(WorkbookPackage.prototype as any, method).mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      calls += 1;
      if (calls === n) throw new WorkbookError('unexpected');
      return original.apply(this, given);
    });
    return () => calls >= n;
  }

  async function failsEverywhere(
    start: Uint8Array,
    method: 'write' | 'remove' | 'read',
    sheets: readonly Sheet[],
  ): Promise<number> {
    for (let n = 1; ; n += 1) {
      const workbook = open(start);
      const failed = failAt(method, n);
      const outcome = await workbook.write(sheets, MARKS).then(
        () => 'done',
        () => 'failed',
      );
      jest.restoreAllMocks();
      if (!failed()) return n - 1;
      expect(outcome).toBe('failed');
      expect(changedParts(start, workbook.bytes())).toEqual([]);
      await expect(workbook.write(sheets, MARKS)).resolves.toMatchObject({ marks: 2 });
    }
  }

  test('a failure at any write leaves the workbook as it was, and the next try succeeds', async () => {
    expect(await failsEverywhere(bytes, 'write', SHEETS)).toBeGreaterThan(15);
  });

  test('so does one at any read', async () => {
    expect(await failsEverywhere(bytes, 'read', SHEETS)).toBeGreaterThan(15);
  });

  test('so does one where parts are taken away', async () => {
    const withChart = await write(bytes);
    expect(await failsEverywhere(withChart, 'remove', [generated('summary', 'S')])).toBeGreaterThan(2);
  });

  test('saving settings too', async () => {
    for (let n = 1; n <= 5; n += 1) {
      const workbook = open(bytes);
      failAt('write', n);
      await expect(workbook.saveSettings('{}')).rejects.toMatchObject({ code: 'unexpected' });
      jest.restoreAllMocks();
      expect(changedParts(bytes, workbook.bytes())).toEqual([]);
    }
  });

  test('a sheet that cannot be read is named, and nothing is written', async () => {
    const parts = partsOf(bytes);
    parts['xl/worksheets/sheet2.xml'] = '<worksheet xmlns="u"><sheetData><row>';
    const workbook = open(zip(parts));
    await expect(workbook.write(SHEETS, MARKS)).rejects.toMatchObject({
      code: 'brokenXml',
      detail: { part: 'xl/worksheets/sheet2.xml' },
    });
    expect(changedParts(zip(parts), workbook.bytes())).toEqual([]);
  });
});

function isSubsequence(short: string, long: string): boolean {
  let found = 0;
  for (const character of long) if (character === short[found]) found += 1;
  return found === short.length;
}
