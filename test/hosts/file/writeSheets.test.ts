import type { Sheet } from '../../../src/workbook';
import {
  amount,
  changedParts,
  generated,
  open,
  partsOf,
  relation,
  relations,
  ROWS,
  smallWorkbook,
  text,
  zip,
} from './writeSupport';

const BUDGET = { Budget: ROWS };

async function write(bytes: Uint8Array, ...sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = open(bytes);
  await workbook.write(sheets, []);
  return workbook.bytes();
}

describe('the cells of a generated sheet', () => {
  const sheetOf = async (rows: Sheet['rows']): Promise<string> => {
    const written = await write(smallWorkbook({ sheets: BUDGET }), generated('summary', 'Sammanställning', { rows }));
    return partsOf(written)['xl/worksheets/sheet2.xml']!;
  };

  test('text stands in the cell and can never become a formula', async () => {
    const sheet = await sheetOf([[text('=1+1'), text('Summa')]]);
    const [risky, plain] = [...sheet.matchAll(/<c r="\w+" s="(\d+)" t="inlineStr"><is><t>([^<]*)<\/t>/g)];
    expect([risky![2], plain![2]]).toEqual(['=1+1', 'Summa']);
    expect(sheet).not.toContain('<f>');
    expect(risky![1]).not.toBe(plain![1]);
  });

  test('a text that begins like a formula is quoted, so that editing the cell leaves it text', async () => {
    const written = await write(
      smallWorkbook({ sheets: BUDGET }),
      generated('summary', 'S', { rows: [[text('-5 procent')]] }),
    );
    expect(partsOf(written)['xl/styles.xml']).toContain('quotePrefix="1"');
  });

  test.each([
    ['& <x> "y"', '<t>&amp; &lt;x&gt; &quot;y&quot;</t>'],
    ['  Staten ', '<t xml:space="preserve">  Staten </t>'],
    ['a\nb', '<t>a\nb</t>'],
    ['_x0041_', '<t>_x005F_x0041_</t>'],
    ['_x0041_x0042_', '<t>_x005F_x0041_x005F_x0042_</t>'],
    ['\u0007\r\ufffe', '<t>_x0007__x000D__xFFFE_</t>'],
    ['\ud83d', '<t>_xD83D_</t>'],
    ['😀', '<t>😀</t>'],
  ])('text %j is escaped as the format wants it', async (value, expected) => {
    expect(await sheetOf([[text(value)]])).toContain(expected);
  });

  test('text longer than a cell can hold is cut and says so', async () => {
    const stored = /<t>(å*…?)<\/t>/.exec(await sheetOf([[text('å'.repeat(40_000))]]))![1]!;
    expect(stored).toHaveLength(32_767);
    expect(stored.endsWith('…')).toBe(true);
  });

  test('numbers, truth values and formulas carry their values', async () => {
    const sheet = await sheetOf([
      [
        amount(0.1 + 0.2),
        amount(-0),
        { value: true },
        amount(42, 'SUM(A1:B1)'),
        { value: 'Ja & nej', formula: 'IF(A1<1,"Ja & nej","")' },
        { value: false, formula: 'A1=1' },
        { value: null, formula: 'NOW()' },
        { value: '' },
        null,
      ],
    ]);
    const cells = sheet.slice(sheet.indexOf('<row'), sheet.indexOf('</row>')).replace(/ s="\d+"/g, '');
    expect(cells).toBe(
      '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>0</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1"><f>SUM(A1:B1)</f><v>42</v></c>' +
        '<c r="E1" t="str"><f>IF(A1&lt;1,&quot;Ja &amp; nej&quot;,&quot;&quot;)</f><v>Ja &amp; nej</v></c>' +
        '<c r="F1" t="b"><f>A1=1</f><v>0</v></c><c r="G1"><f>NOW()</f></c><c r="H1"/>',
    );
  });

  test('a number that no cell can hold is refused, and the workbook stays as it was', async () => {
    const bytes = smallWorkbook({ sheets: BUDGET });
    const workbook = open(bytes);
    await expect(workbook.write([generated('summary', 'S', { rows: [[amount(NaN)]] })], [])).rejects.toMatchObject({
      code: 'unexpected',
    });
    expect(changedParts(bytes, workbook.bytes())).toEqual([]);
  });

  test('rows with wrapped or large text are high enough in programs that do not measure them', async () => {
    const sheet = await sheetOf([[text('Rubrik', 'title')], [text('ord '.repeat(30), 'wrapped')], [text('kort')]]);
    expect(sheet).toMatch(/<row r="1" ht="23\.25">.*<row r="2" ht="5\d(\.\d+)?">.*<row r="3">/);
  });
});

describe('a generated sheet', () => {
  const whole = generated('deviations', 'Avvikelser', {
    columns: [{ width: 12 }, { width: 300 }],
    rows: [
      [text('Avvikelser', 'title')],
      [text('Cell', 'heading'), text('Vad', 'heading')],
      [{ value: 'C7', link: { sheet: 'Budget', row: 6, column: 2 } }, text('Fel', 'error')],
      [{ value: 'C8', link: { sheet: 'Finns inte', row: 7, column: 2 } }],
      [{ value: 'Översikt', link: { sheet: 'Sammanställning', row: 0, column: 0 } }],
    ],
    headingRow: 1,
    freezeBelowRow: 1,
    filter: { top: 1, left: 0, bottom: 4, right: 1 },
    landscape: true,
    printedColumns: 2,
  });
  let parts: Record<string, string>;
  let sheet: string;

  beforeAll(async () => {
    const summary = generated('summary', 'Sammanställning');
    const before = smallWorkbook({ sheets: BUDGET });
    parts = partsOf(await write(before, summary, whole));
    sheet = parts['xl/worksheets/sheet3.xml']!;
  });

  test('freezes its headings and shows no grid', () => {
    expect(sheet).toContain(
      '<sheetView showGridLines="0" workbookViewId="0">' +
        '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    );
  });

  test('has its column widths, within what Excel allows', () => {
    expect(sheet).toContain('<col min="1" max="1" width="12.7109375" customWidth="1"/>');
    expect(sheet).toContain('<col min="2" max="2" width="255" customWidth="1"/>');
  });

  test('links to the user’s cell and to a generated sheet, and not to a sheet that is not there', () => {
    expect(sheet).toContain(
      `<hyperlinks><hyperlink ref="A3" location="'Budget'!C7"/>` +
        `<hyperlink ref="A5" location="'Sammanställning'!A1"/></hyperlinks>`,
    );
  });

  test('prints on one page across, headings on every page, with page numbers and no words of any language', () => {
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(sheet).toContain('<oddFooter>&amp;L&amp;8&amp;F · &amp;A&amp;R&amp;8&amp;P / &amp;N</oddFooter>');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'Avvikelser'!$A:$B</definedName>`,
    );
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Avvikelser'!$2:$2</definedName>`,
    );
  });

  test('can be filtered, with the hidden name that Excel wants for it', () => {
    expect(sheet).toContain('</sheetData><autoFilter ref="A2:B5"/>');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">'Avvikelser'!$A$2:$B$5</definedName>`,
    );
  });

  test('carries its marker', () => {
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_finsamkoll" localSheetId="2" hidden="1">&quot;finsamkoll:deviations&quot;</definedName>',
    );
  });

  test('has its children in the order of the format', () => {
    const names = [...sheet.matchAll(/<(\w+)/g)].map((match) => match[1]!);
    const order = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter'];
    order.push('hyperlinks', 'pageMargins', 'pageSetup', 'headerFooter', 'ignoredErrors');
    expect(names.filter((name) => order.includes(name))).toEqual(order);
  });
});

describe('names of generated sheets', () => {
  const nameFor = async (users: readonly string[], wished: string): Promise<string> => {
    const workbook = open(smallWorkbook({ sheets: Object.fromEntries(users.map((name) => [name, ROWS])) }));
    return (await workbook.write([generated('summary', wished)], [])).sheets[0]!.name;
  };

  test.each([
    [['Budget'], 'Sammanställning', 'Sammanställning'],
    [['Budget', 'SAMMANSTÄLLNING'], 'Sammanställning', 'Sammanställning (2)'],
    [['Sammanställning', 'sammanställning (2)'], 'Sammanställning', 'Sammanställning (3)'],
    [
      ['Ett namn på trettioen tecken år'],
      'Ett namn på trettioen tecken år',
      'Ett namn på trettioen tecken (2)'.slice(0, 27) + ' (2)',
    ],
    [['Budget'], "'Intäkter/kostnader: [2026]?'", 'Intäkter kostnader   2026'],
  ])('beside %j, %s becomes %s', async (users, wished, expected) => {
    const name = await nameFor(users, wished);
    expect(name).toBe(expected);
    expect(name.length).toBeLessThanOrEqual(31);
  });

  test('a user’s sheet with the same name is left alone', async () => {
    const bytes = smallWorkbook({ sheets: { Sammanställning: ROWS } });
    const written = await write(bytes, generated('summary', 'Sammanställning'));
    expect(partsOf(written)['xl/worksheets/sheet1.xml']).toBe(partsOf(bytes)['xl/worksheets/sheet1.xml']);
  });
});

describe('a second run', () => {
  const chart: Sheet['chart'] = {
    kind: 'columns',
    title: 'Bidrag',
    description: 'Bidrag per medlem.',
    categories: { top: 2, left: 0, bottom: 2, right: 0 },
    series: [{ name: { row: 1, column: 1 }, values: { top: 2, left: 1, bottom: 2, right: 1 } }],
    anchor: { top: 4, left: 0, bottom: 20, right: 4 },
  };
  const first = [
    generated('summary', 'Sammanställning', { chart, headingRow: 1 }),
    generated('deviations', 'Avvikelser', { filter: { top: 1, left: 0, bottom: 2, right: 1 } }),
  ];

  test('with the same content gives the same bytes', async () => {
    const once = await write(smallWorkbook({ sheets: BUDGET }), ...first);
    const workbook = open(once);
    await workbook.write(first, []);
    expect(Buffer.compare(Buffer.from(workbook.bytes()), Buffer.from(once))).toBe(0);
  });

  test('rewrites our sheets in the same part and place and nothing else', async () => {
    const once = await write(smallWorkbook({ sheets: BUDGET }), ...first);
    const other = generated('summary', 'Sammanställning', {
      chart,
      headingRow: 1,
      rows: [[text('Ny')], ...first[0]!.rows.slice(1)],
    });
    expect(changedParts(once, await write(once, other, first[1]!))).toEqual(['xl/worksheets/sheet2.xml']);
  });

  test('keeps the name that the user has given our sheet, and charts, names and links follow it', async () => {
    const once = partsOf(await write(smallWorkbook({ sheets: BUDGET }), ...first));
    once['xl/workbook.xml'] = once['xl/workbook.xml']!.replaceAll('Sammanställning', 'Min översikt');
    const workbook = open(zip(once));
    const link = { value: 'Se', link: { sheet: 'Sammanställning', row: 3, column: 1 } };
    const result = await workbook.write([first[0]!, generated('deviations', 'Avvikelser', { rows: [[link]] })], []);
    expect(result.sheets.map((sheet) => sheet.name)).toEqual(['Min översikt', 'Avvikelser']);
    const parts = partsOf(workbook.bytes());
    expect(parts['xl/charts/chart1.xml']).toContain("'Min översikt'!$B$3");
    expect(parts['xl/workbook.xml']).toContain("'Min översikt'!$2:$2");
    expect(parts['xl/worksheets/sheet3.xml']).toContain(`location="'Min översikt'!B4"`);
  });

  test('empties a kind that is no longer wanted and keeps its sheet', async () => {
    const once = await write(smallWorkbook({ sheets: BUDGET }), ...first);
    const parts = partsOf(await write(once, first[1]!));
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<sheetData><\/sheetData>/);
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('<drawing');
    expect(Object.keys(parts).filter((name) => /drawing|chart/.test(name))).toEqual([]);
    expect(parts['[Content_Types].xml']).not.toMatch(/drawing|chart/);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Sammanställning"');
    expect(parts['xl/workbook.xml']).toContain('finsamkoll:summary');
    expect(parts['xl/workbook.xml']).not.toContain('Print_Titles');
  });

  test('writes the emptied kind into the same sheet again', async () => {
    const once = await write(smallWorkbook({ sheets: BUDGET }), ...first);
    const again = await write(await write(once, first[1]!), ...first);
    expect(Object.keys(partsOf(again)).sort()).toEqual(Object.keys(partsOf(once)).sort());
    expect(partsOf(again)['xl/worksheets/sheet2.xml']).toBe(partsOf(once)['xl/worksheets/sheet2.xml']);
  });

  test('of two sheets with one marker takes only the first for ours', async () => {
    const parts = partsOf(await write(smallWorkbook({ sheets: BUDGET }), ...first));
    const marker = '<definedName name="_finsamkoll" localSheetId="0" hidden="1">"finsamkoll:summary"</definedName>';
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('<definedNames>', `<definedNames>${marker}`);
    const before = zip(parts);
    const changed = changedParts(before, await write(before, ...first));
    expect(changed).not.toContain('xl/worksheets/sheet2.xml');
    expect(changed).toContain('xl/worksheets/sheet1.xml');
  });

  test('hides our names again where another program has shown them', async () => {
    const once = await write(smallWorkbook({ sheets: BUDGET }), ...first);
    const shown = partsOf(once);
    shown['xl/workbook.xml'] = shown['xl/workbook.xml']!.replaceAll(' hidden="1"', ' hidden="false"');
    const again = partsOf(await write(zip(shown), ...first));
    expect(again['xl/workbook.xml']).toBe(partsOf(once)['xl/workbook.xml']);
  });

  test('leaves a sheet of a kind it does not know alone', async () => {
    const after =
      '<definedNames><definedName name="_finsamkoll" localSheetId="0" hidden="1">"finsamkoll:later"</definedName></definedNames>';
    const bytes = smallWorkbook({ sheets: BUDGET, after });
    expect(changedParts(bytes, await write(bytes, first[0]!))).not.toContain('xl/worksheets/sheet1.xml');
  });

  test('keeps what the user has put on our sheet: comments, a macro’s name for it, zoom; a list object becomes cells', async () => {
    const parts = partsOf(await write(smallWorkbook({ sheets: BUDGET }), ...first));
    parts['xl/worksheets/sheet3.xml'] = parts['xl/worksheets/sheet3.xml']!.replace(
      '<sheetPr>',
      '<sheetPr codeName="Blad3">',
    )
      .replace('workbookViewId', 'tabSelected="1" zoomScale="85" workbookViewId')
      .replace(
        '</worksheet>',
        '<legacyDrawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>',
      )
      .replace('<pageMargins', '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins');
    parts['xl/worksheets/_rels/sheet3.xml.rels'] = relations(
      relation('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      relation('rId2', 'table', '../tables/table1.xml'),
      relation('rId3', 'comments', '../comments1.xml'),
    );
    Object.assign(parts, {
      'xl/drawings/vmlDrawing1.vml': '<xml/>',
      'xl/tables/table1.xml': '<table/>',
      'xl/comments1.xml': '<comments/>',
    });
    const after = partsOf(await write(zip(parts), ...first));
    const sheet = after['xl/worksheets/sheet3.xml']!;
    expect(sheet).toContain('<sheetPr codeName="Blad3">');
    expect(sheet).toContain('tabSelected="1" zoomScale="85"');
    expect(sheet).toContain('<legacyDrawing r:id="rId1"/>');
    expect(sheet).not.toMatch(/tableParts|mergeCell/);
    expect(after['xl/comments1.xml']).toBe('<comments/>');
    expect(after['xl/tables/table1.xml']).toBeUndefined();
    expect(after['xl/worksheets/_rels/sheet3.xml.rels']).not.toContain('table1');
  });
});

describe('clearing', () => {
  test('empties our sheets and leaves everything else byte for byte', async () => {
    const bytes = smallWorkbook({ sheets: BUDGET });
    const workbook = open(bytes);
    await workbook.write([generated('summary', 'S', { headingRow: 1 })], []);
    const written = workbook.bytes();
    await workbook.clear();
    expect(changedParts(written, workbook.bytes())).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet2.xml']);
    expect(partsOf(workbook.bytes())['xl/worksheets/sheet2.xml']).not.toContain('Staten');
    const cleared = workbook.bytes();
    await workbook.clear();
    expect(changedParts(cleared, workbook.bytes())).toEqual([]);
  });

  test('of a workbook that we have never written changes nothing', async () => {
    const bytes = smallWorkbook({ sheets: BUDGET, styles: null });
    const workbook = open(bytes);
    await workbook.clear();
    expect(changedParts(bytes, workbook.bytes())).toEqual([]);
  });
});
