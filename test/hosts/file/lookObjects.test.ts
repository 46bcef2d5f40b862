import type { SheetLook } from '../../../src/hosts/file';
import { parseAddress } from '../../../src/workbook';
import { SUMMARY, look, rows, sheetLook } from './lookSupport';
import { ROWS, mark, open, smallWorkbook } from './writeSupport';

describe('what lies over and behind the cells', () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relationships = (...entries: readonly [string, string, string][]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(
        ([id, type, target]) =>
          `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${OFFICE}/${type}`}" Target="${target}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
      )
      .join('')}</Relationships>`;
  const SHEET_LINKS = 'xl/worksheets/_rels/sheet1.xml.rels';

  test('notes and conversations, a conversation in the place of its note', () => {
    const { notes, rowCount, columnCount } = sheetLook('<sheetData/>', {
      parts: {
        [SHEET_LINKS]: relationships(
          ['rId1', 'comments', '../comments1.xml'],
          [
            'rId2',
            'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
            '../threadedComments/t1.xml',
          ],
        ),
        'xl/comments1.xml': `<comments xmlns="${SPREADSHEET}"><commentList><comment ref="B3"><text><r><t>Enligt </t></r><r><t>beslut</t></r></text></comment><comment ref="A1"><text><t>[Trådad kommentar]</t></text></comment></commentList></comments>`,
        'xl/threadedComments/t1.xml':
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1"><text>Stämmer det?</text></threadedComment><threadedComment ref="A1"><text>Ja.</text></threadedComment></ThreadedComments>',
      },
    });
    expect(notes).toEqual([
      { row: 2, column: 1, text: 'Enligt beslut' },
      { row: 0, column: 0, text: 'Stämmer det?\nJa.' },
    ]);
    expect([rowCount, columnCount]).toEqual([3, 2]);
  });

  test('links to places and to addresses', () => {
    const link = (cell: string, attributes: string): string => `<hyperlink ref="${cell}" ${attributes}/>`;
    const { links } = look({
      sheets: [
        `<sheetData/><hyperlinks>${[
          link('A1', `location="'Blad2'!C7:D9"`),
          link('A2:B2', 'location="b4"'),
          link('A3', 'location="Resultat"'),
          link('A4', 'r:id="rId1"'),
          link('A5', 'r:id="rId1" location="kap2"'),
          link('A6', 'r:id="rId2"'),
          link('A7', 'r:id="rId3"'),
          link('A8', `location="'Borttaget'!A1"`),
          link('A9', 'r:id="saknas"'),
        ].join('')}</hyperlinks>`,
        '<sheetData/>',
      ],
      workbook: '<definedNames><definedName name="resultat">\'Blad2\'!$B$2</definedName></definedNames>',
      parts: {
        [SHEET_LINKS]: relationships(
          ['rId1', 'hyperlink', 'https://example.org/plan'],
          ['rId2', 'hyperlink', '#Blad2!A5'],
          ['rId3', 'hyperlink', 'java&#9;script:alert(1)'],
        ),
      },
    }).sheets[0]!;
    const at = (cell: string, sheet: string) => ({ kind: 'cell', cell: { sheet, ...parseAddress(cell)! } });
    expect(links.map(({ range, to }) => [range.top, to])).toEqual([
      [0, at('C7', 'Blad2')],
      [1, at('B4', 'Blad1')],
      [2, at('B2', 'Blad2')],
      [3, { kind: 'address', address: 'https://example.org/plan' }],
      [4, { kind: 'address', address: 'https://example.org/plan#kap2' }],
      [5, at('A5', 'Blad2')],
    ]);
    expect(links[1]!.range).toEqual({ top: 1, bottom: 1, left: 0, right: 1 });
  });

  function drawings(anchors: string, sheet = '<sheetData/>'): SheetLook {
    const namespaces =
      'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
      `xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}"`;
    return sheetLook(`${sheet}<drawing r:id="rId1"/>`, {
      parts: {
        [SHEET_LINKS]: relationships(['rId1', 'drawing', '../drawings/drawing1.xml']),
        'xl/drawings/drawing1.xml': `<xdr:wsDr ${namespaces}>${anchors}</xdr:wsDr>`,
        'xl/drawings/_rels/drawing1.xml.rels': relationships(
          ['rId1', 'chart', '../charts/chart1.xml'],
          ['rId2', 'chart', '../charts/borta.xml'],
        ),
        'xl/charts/chart1.xml': `<c:chartSpace ${namespaces}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Utfall </a:t></a:r><a:r><a:t>2025</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser/></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
      },
    });
  }

  const corner = (name: string, column: number, row: number, offset = 0): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
  const properties = (attributes: string): string =>
    `<xdr:nvPr><xdr:cNvPr id="2" name="Objekt 1" ${attributes}/></xdr:nvPr>`;
  const chart = (id: string, attributes = ''): string =>
    `<xdr:graphicFrame>${properties(attributes)}<a:graphic><a:graphicData><c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const two = (content: string): string =>
    `<xdr:twoCellAnchor>${corner('from', 1, 1)}${corner('to', 2, 2)}${content}</xdr:twoCellAnchor>`;

  test('drawings stand where their cells stand', () => {
    const columns = '<cols><col min="1" max="1" width="20.7109375"/><col min="3" max="3" width="9" hidden="1"/></cols>';
    const {
      drawings: found,
      rowCount,
      columnCount,
    } = drawings(
      `<xdr:twoCellAnchor>${corner('from', 1, 1, 95_250)}${corner('to', 3, 4, 9_525_000)}<xdr:pic>${properties('descr="Logotyp"')}</xdr:pic></xdr:twoCellAnchor>` +
        `<xdr:oneCellAnchor>${corner('from', 0, 0)}<xdr:ext cx="952500" cy="476250"/><xdr:sp>${properties('')}<xdr:txBody><a:p><a:r><a:t>Se bilaga</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:oneCellAnchor>` +
        `<xdr:absoluteAnchor><xdr:pos x="9525" y="19050"/><xdr:ext cx="952500" cy="9525000"/><xdr:grpSp>${properties('title="Grupp"')}<xdr:pic/></xdr:grpSp></xdr:absoluteAnchor>`,
      columns + rows('<row r="2" ht="30"/><row r="3" hidden="1"/>'),
    );
    expect(found).toEqual([
      // From 10 px into column B and row 2; D has not the offset it is given and ends at its edge; row 3 is hidden.
      { kind: 'picture', box: { left: 155, top: 30, width: 118, height: 70 }, name: 'Logotyp', chart: null },
      { kind: 'shape', box: { left: 0, top: 0, width: 100, height: 50 }, name: 'Se bilaga', chart: null },
      { kind: 'shape', box: { left: 1, top: 2, width: 100, height: 1000 }, name: 'Grupp', chart: null },
    ]);
    expect([rowCount, columnCount]).toEqual([51, 4]);
  });

  test('charts of others have a name and no more', () => {
    const { drawings: found } = drawings(
      two(chart('rId1', 'descr="Stapel"')) + two(chart('rId2', 'descr="Borta"')) + two(chart('saknas')),
    );
    expect(found.map(({ kind, name, chart: drawn }) => [kind, name, drawn])).toEqual([
      ['chart', 'Utfall 2025', null],
      ['chart', 'Borta', null],
      ['chart', '', null],
    ]);
  });

  test('what is hidden or has no place is left out', () => {
    const { drawings: found } = drawings(
      `${two(`<xdr:pic>${properties('hidden="1"')}</xdr:pic>`)}<xdr:twoCellAnchor/><xdr:absoluteAnchor><xdr:pic/></xdr:absoluteAnchor>`,
    );
    expect(found).toEqual([]);
  });

  test('a name of ours on a user’s sheet makes no chart ours', () => {
    const frame = chart('rId1').replace('Objekt 1', 'Finsamkoll 1');
    expect(drawings(two(frame)).drawings[0]).toMatchObject({ kind: 'chart', chart: null });
  });
});

describe('what Finsamkoll has written', () => {
  test('a chart is read back from the values stored in it', async () => {
    const workbook = open(smallWorkbook({ sheets: { Budget: ROWS } }));
    await workbook.write([SUMMARY], []);
    const found = workbook.look().sheets[1]!;
    expect(found).toMatchObject({
      name: 'Sammanställning',
      isGenerated: true,
      showsGridLines: false,
      frozen: { rows: 1, columns: 0 },
    });
    expect(found.drawings).toMatchObject([
      {
        kind: 'chart',
        name: 'Bidrag <1>',
        chart: {
          kind: 'stackedColumns',
          title: 'Bidrag <1>',
          categories: ['Staten', 'Region'],
          series: [
            { name: 'Budget', values: [42, null], asLine: true },
            { name: 'Utfall', values: [40, 2], asLine: false },
          ],
          valueTitle: 'tkr',
        },
      },
    ]);
    expect(found.rowCount).toBe(21);
    expect(found.links).toEqual([
      {
        range: { top: 1, left: 0, bottom: 1, right: 0 },
        to: { kind: 'cell', cell: { sheet: 'Budget', row: 1, column: 0 } },
      },
    ]);
  });

  test.each(['columns', 'stackedColumns', 'bars', 'pie'] as const)('a chart of the kind %s', async (kind) => {
    const workbook = open(smallWorkbook({ sheets: { Budget: ROWS } }));
    await workbook.write([{ ...SUMMARY, chart: { ...SUMMARY.chart!, kind } }], []);
    expect(workbook.look().sheets[1]!.drawings[0]!.chart!.kind).toBe(kind);
  });

  test('marks, and not the user’s own conditional formats', async () => {
    const own =
      '<conditionalFormatting sqref="A1:B9"><cfRule type="expression" priority="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>';
    const workbook = open(smallWorkbook({ sheets: { Budget: ROWS + own } }));
    await workbook.write(
      [],
      [mark('Budget', 0, 0, 'note'), mark('Budget', 1, 1, 'error'), mark('Budget', 1, 0, 'error')],
    );
    expect(workbook.look().sheets[0]!.marks).toEqual([
      { row: 1, column: 0, severity: 'error' },
      { row: 1, column: 1, severity: 'error' },
      { row: 0, column: 0, severity: 'note' },
    ]);
    await workbook.clear();
    expect(workbook.look().sheets[0]!.marks).toEqual([]);
  });
});
