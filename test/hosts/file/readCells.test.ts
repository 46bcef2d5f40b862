import { read, readCells, readSheet, byAddress } from './readSupport';

/** Styles whose cell formats have these number formats, by index. */
function stylesOf(...ids: readonly number[]): string {
  return `<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0\\ &quot;kr&quot;"/><numFmt numFmtId="5" formatCode="#,##0\\ &quot;kr&quot;;\\-#,##0\\ &quot;kr&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0.000"/></dxf></dxfs>`;
}

describe('values', () => {
  it.each([
    ['<c r="A1"><v>6240.5</v></c>', 6240.5],
    ['<c r="A1" t="n"><v> -1.5E-3 </v></c>', -0.0015],
    ['<c r="A1"><v>0.1000000000000000055</v></c>', 0.1],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>false</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1" t="e"><v>#BUSY!</v></c>', { error: '#UNKNOWN!' }],
    ['<c r="A1" t="str"><v>a &amp; b</v></c>', 'a & b'],
    ['<c r="A1" t="str"><v><![CDATA[<&amp;>]]></v></c>', '<&amp;>'],
    ['<c r="A1" t="str"><v>f&#246;rbund&#xe5;r</v></c>', 'förbundår'],
    ['<c r="A1" t="str"><v>rad_x000D_\r\nrad_x005F_x000D_</v></c>', 'rad\r\nrad_x000D_'],
    ['<c r="A1" t="inlineStr"><is><t>Bidrag</t></is></c>', 'Bidrag'],
    ['<c r="A1" t="inlineStr"><is><r><t>Bi</t></r><r><rPr><b/></rPr><t>drag</t></r></is></c>', 'Bidrag'],
    ['<c r="A1"><v>1 234,5</v></c>', '1 234,5'],
    ['<c r="A1"><v>0x10</v></c>', '0x10'],
    ['<c r="A1" t="d"><v>2026-01-31</v></c>', 46053],
    ['<c r="A1" t="d"><v>2026-01-31T12:00:00Z</v></c>', 46053.5],
    ['<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
    ['<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
    ['<c r="A1" t="d"><v>06:00</v></c>', 0.25],
    ['<c r="A1" t="d"><v>2026-02-30</v></c>', '2026-02-30'],
  ])('%s', async (xml, value) => {
    expect((await readCells(xml)).A1!.value).toEqual(value);
  });

  it.each([
    '<c r="A1"/>',
    '<c r="A1" s="1"></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1" t="b"><v/></c>',
    '<c r="A1" t="s"><v/></c>',
    '<c r="A1" t="str"><v></v></c>',
    '<c r="A1" t="inlineStr"/>',
    '<c r="A1" t="inlineStr"><is><t></t></is></c>',
  ])('%s is empty and not kept', async (xml) => {
    expect(await readCells(`${xml}<c r="B1"><v>1</v></c>`)).toEqual({ B1: expect.objectContaining({ value: 1 }) });
  });

  it('reads shared strings, plain and rich, without the phonetic guides', async () => {
    const strings =
      '<si><t>Staten</t></si><si><t/></si><si><r><t xml:space="preserve">Region </t></r><r><rPr><b/></rPr><t>X</t></r><rPh sb="0" eb="1"><t>guide</t></rPh><phoneticPr fontId="1"/></si>';
    const cells = await readCells(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>',
      { strings },
    );
    expect(cells.A1!.value).toBe('Staten');
    expect(cells.B1).toBeUndefined();
    expect(cells.C1!.value).toBe('Region X');
  });

  it('does not carry an inline text over to the next cell', async () => {
    const cells = await readCells('<c r="A1"><is><t>bort</t></is></c><c r="B1" t="inlineStr"><is><t>kvar</t></is></c>');
    expect(cells).toEqual({ B1: expect.objectContaining({ value: 'kvar' }) });
  });
});

describe('places', () => {
  it('counts where references are missing', async () => {
    const sheet = await readSheet(
      '<sheetData><row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    );
    expect(Object.keys(byAddress(sheet))).toEqual(['A1', 'C1', 'C5', 'D5', 'A6']);
  });

  it('puts rows and cells that stand in another order in theirs; of two in one place the later counts', async () => {
    const sheet = await readSheet(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="B2"><v>4</v></c></row></sheetData>',
    );
    expect(sheet.cells.map((cell) => [cell.row, cell.column, cell.value])).toEqual([
      [0, 0, 3],
      [1, 0, 2],
      [1, 1, 4],
    ]);
  });

  it('reads the last cell of a sheet', async () => {
    const sheet = await readSheet('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    expect(sheet.cells[0]).toMatchObject({ row: 1048575, column: 16383 });
  });
});

describe('number formats', () => {
  const cells = (count: number) =>
    Array.from({ length: count }, (_, index) => `<c r="${'ABCDEFGHIJ'[index]!}1" s="${index}"><v>1</v></c>`).join('');

  it('gives the en-US code of built-in numbers, and what the file says of others', async () => {
    const found = await readCells(cells(9), { styles: stylesOf(0, 3, 4, 9, 10, 14, 164, 5, 49) });
    expect(Object.values(found).map((cell) => cell.format)).toEqual([
      'General',
      '#,##0',
      '#,##0.00',
      '0%',
      '0.00%',
      'm/d/yyyy',
      '#,##0\\ "kr"',
      '#,##0\\ "kr";\\-#,##0\\ "kr"',
      '@',
    ]);
  });

  it('is General without styles, for an unknown style and for an unknown number', async () => {
    expect((await readCells(cells(1))).A1!.format).toBe('General');
    expect((await readCells('<c r="A1" s="7"><v>1</v></c>', { styles: '<cellXfs/>' })).A1!.format).toBe('General');
    expect((await readCells(cells(1), { styles: stylesOf(199) })).A1!.format).toBe('General');
  });

  it('gives a written date a date format where the cell has none', async () => {
    const found = await readCells('<c r="A1" t="d"><v>2026-01-31</v></c><c r="B1" t="d" s="1"><v>2026-01-31</v></c>', {
      styles: stylesOf(0, 15),
    });
    expect([found.A1!.format, found.B1!.format]).toEqual(['yyyy-mm-dd', 'd-mmm-yy']);
  });

  it('counts dates from 1900 also where the workbook counts from 1904', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>44591</v></c><c r="B1"><v>44591</v></c></row></sheetData>';
    const { sheets } = await read({
      sheets: [sheet],
      styles: stylesOf(0, 14),
      workbookStart: '<workbookPr date1904="1"/>',
    });
    expect(sheets[0]!.cells.map((cell) => cell.value)).toEqual([46053, 44591]);
  });
});
