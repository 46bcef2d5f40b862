import type { Progress } from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/hosts/file';
import { markerFormula } from '../../../src/hosts/markers';
import { bookBytes, bookParts, formulas, MAIN, read, readBytes, readSheet, RELATIONSHIPS, zip } from './readSupport';

const ONE_CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const CELL_AT_E9 = '<sheetData><row r="9"><c r="E9"><v>1</v></c></row></sheetData>';

describe('sheets', () => {
  it('come in the order of the workbook with name and visibility', async () => {
    const { name, sheets, notices, calculation } = await read({
      sheets: [ONE_CELL, ONE_CELL, ONE_CELL],
      sheetAttributes: ['', 'state="hidden"', 'state="veryHidden"'],
    });
    expect(name).toBe('prov.xlsx');
    expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Blad1', 'visible'],
      ['Blad2', 'hidden'],
      ['Blad3', 'veryHidden'],
    ]);
    expect([notices, calculation]).toEqual([[], 'automatic']);
  });

  it('passes chart and dialogue sheets over, and entries that name no part', async () => {
    const parts = bookParts({ sheets: [ONE_CELL] });
    const { sheets } = await readBytes(
      zip({
        ...parts,
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Diagram" sheetId="1" r:id="rIdC"/><sheet name="Dialog" sheetId="2" r:id="rIdD"/><sheet name="Ingen" sheetId="3"/><sheet name="Budget &amp; plan" sheetId="4" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdC" Type="${RELATIONSHIPS}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rIdD" Type="${RELATIONSHIPS}/dialogsheet" Target="dialogsheets/sheet1.xml"/><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
      }),
    );
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Budget & plan']);
  });

  it('finds parts by their relationships: other folders, other case, percent-encoding', async () => {
    const { sheets } = await readBytes(
      zip({
        '[Content_Types].xml': bookParts({})['[Content_Types].xml']!,
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="/Bok/Arbetsbok.xml"/></Relationships>`,
        'bok/arbetsbok.xml': `<workbook xmlns="${MAIN}" xmlns:rel="${RELATIONSHIPS}"><sheets><sheet name="B" sheetId="1" rel:id="b"/></sheets></workbook>`,
        'bok/_rels/ARBETSBOK.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="${RELATIONSHIPS}/worksheet" Target="../annat/blad%20ett.xml"/></Relationships>`,
        'annat/blad ett.xml': `<worksheet xmlns="${MAIN}">${ONE_CELL}</worksheet>`,
      }),
    );
    expect(sheets[0]!.cells).toHaveLength(1);
  });

  it('reads any prefix, and elements of other namespaces never pass for cells', async () => {
    const { sheets } = await read({
      strings: '',
      parts: {
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}" xmlns="http://example.org/other"><x:cols><x:col min="2" max="2" hidden="1"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1"><x:f>B1</x:f><x:v>1</x:v><v>2</v></x:c><c r="B1"><v>9</v></c><x:c r="C1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
        'xl/sharedStrings.xml': `<s:sst xmlns:s="${MAIN}"><s:si><s:t>Text</s:t></s:si></s:sst>`,
      },
    });
    const [sheet] = sheets;
    expect(sheet!.cells.map((cell) => [cell.formula, cell.value])).toEqual([
      ['B1', 1],
      [null, 'Text'],
    ]);
    expect(sheet!.hiddenColumns).toEqual(new Set([1]));
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it('reads a prefix that is declared again further in', async () => {
    const { sheets } = await read({
      parts: {
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><a:sheetData xmlns:a="${MAIN}"><a:row r="1"><c r="A1"><v>1</v></c><c xmlns="urn:other" r="B1"><v>2</v></c><a:c r="C1"><a:v>3</a:v></a:c></a:row></a:sheetData></worksheet>`,
      },
    });
    expect(sheets[0]!.cells.map((cell) => cell.value)).toEqual([1, 3]);
  });

  it('reads UTF-16 and the encoding that a part declares', async () => {
    const xml = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>förbund</t></is></c></row></sheetData></worksheet>`;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml('UTF-16')}`, 'utf16le'));
    const latin1 = new Uint8Array(Buffer.from(xml('ISO-8859-1'), 'latin1'));
    for (const sheet of [utf16, latin1, xml('utf-8')]) {
      const { sheets } = await read({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
      expect(sheets[0]!.cells[0]!.value).toBe('förbund');
    }
  });
});

describe('what is hidden, merged, protected', () => {
  it('finds hidden rows, also those without height, up to the last cell', async () => {
    const sheet = await readSheet(
      '<sheetData><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" hidden="0" ht="15"/><row hidden="true"/><row r="9"><c r="A9"><v>1</v></c></row><row r="10" hidden="1"/></sheetData>',
    );
    expect(sheet.hiddenRows).toEqual(new Set([1, 2, 4]));
  });

  it('finds hidden columns, spans of them and those without width, up to the last cell', async () => {
    const sheet = await readSheet(
      `<cols><col min="1" max="2" hidden="1"/><col min="3" max="3" width="9"/><col min="4" max="4" width="0" customWidth="1"/><col min="5" max="16384" hidden="1" width="0"/></cols>${CELL_AT_E9}`,
    );
    expect(sheet.hiddenColumns).toEqual(new Set([0, 1, 3, 4]));
  });

  it('takes columns as hidden where the sheet gives columns no width', async () => {
    const sheet = await readSheet(
      `<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/><cols><col min="1" max="3" width="9"/></cols>${CELL_AT_E9}`,
    );
    expect(sheet.hiddenColumns).toEqual(new Set([3, 4]));
  });

  it('reads merges and protection', async () => {
    const sheet = await readSheet(
      `${ONE_CELL}<sheetProtection sheet="1" objects="1"/><mergeCells><mergeCell ref="B1:E1"/><mergeCell ref="fel"/></mergeCells>`,
    );
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 4 }]);
    expect(sheet.isProtected).toBe(true);
    expect((await readSheet(`${ONE_CELL}<sheetProtection objects="1"/>`)).isProtected).toBe(false);
  });
});

describe('the workbook', () => {
  it('gives the names that users see, with their scope counted over all sheets', async () => {
    const { names } = await read({
      sheets: [ONE_CELL, ONE_CELL],
      workbook:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Blad1!$A$1:$B$2</definedName><definedName name="dold" hidden="1">Blad1!$A$1</definedName><definedName name="makro" function="1" xlm="1">Blad1!$A$1</definedName><definedName name="andel">0.25</definedName><definedName name="total" localSheetId="1">Blad2!$A$1&amp;"x"</definedName></definedNames>',
    });
    expect(names).toEqual([
      { name: 'andel', scope: null, formula: '0.25' },
      { name: 'total', scope: 'Blad2', formula: 'Blad2!$A$1&"x"' },
    ]);
  });

  it('knows our sheets by their marker, the first of a kind alone', async () => {
    const marker = (sheet: number, formula: string) =>
      `<definedName name="_finsamkoll" localSheetId="${sheet}" hidden="1">${formula.replaceAll('"', '&quot;')}</definedName>`;
    const { sheets, names } = await read({
      sheets: Array.from({ length: 6 }, () => ONE_CELL),
      workbook: `<definedNames>${marker(3, markerFormula('summary'))}${marker(1, markerFormula('summary'))}${marker(2, markerFormula('auditLog'))}${marker(4, '"finsamkoll:annat"')}<definedName name="_finsamkoll" hidden="1">"finsamkoll:deviations"</definedName></definedNames>`,
    });
    expect(sheets.map((sheet) => sheet.generated)).toEqual([null, 'summary', 'auditLog', null, null, null]);
    expect(names).toEqual([]);
  });

  it('says manual calculation and protected structure', async () => {
    const { calculation, notices } = await read({
      workbookStart: '<workbookProtection lockStructure="1" lockWindows="1"/>',
      workbook: '<calcPr calcId="191029" calcMode="manual"/>',
    });
    expect([calculation, notices]).toEqual(['manual', ['workbookProtected']]);
    const windows = await read({
      workbookStart: '<workbookProtection lockWindows="1"/>',
      workbook: '<calcPr calcMode="autoNoTable"/>',
    });
    expect([windows.calculation, windows.notices]).toEqual(['automatic', []]);
  });

  it('says that a workbook is signed', async () => {
    const rels = bookParts({})['_rels/.rels'] as string;
    const signature =
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    const { notices } = await read({
      parts: {
        '_rels/.rels': rels.replace('</Relationships>', `${signature}</Relationships>`),
        '_xmlsignatures/origin.sigs': new Uint8Array(0),
      },
    });
    expect(notices).toEqual(['signed']);
  });

  it('reads again after a first reading, and tells how far it has come', async () => {
    const workbook = openWorkbookFile(bookBytes({ sheets: [ONE_CELL, ONE_CELL] }), 'prov.xlsx');
    const told: Progress[] = [];
    const first = await workbook.snapshot((progress) => told.push(progress));
    expect(await workbook.snapshot()).toEqual(first);
    expect(told).toEqual([
      { phase: 'open', done: 0, total: 2 },
      { phase: 'read', done: 0, total: 2, sheet: 'Blad1' },
      { phase: 'read', done: 1, total: 2, sheet: 'Blad2' },
      { phase: 'read', done: 2, total: 2 },
    ]);
  });

  it('gives plain data that can be sent to another thread', async () => {
    const snapshot = await read({ sheets: [ONE_CELL] });
    expect(structuredClone(snapshot)).toEqual(snapshot);
    expect(formulas(snapshot.sheets[0]!)).toEqual({ A1: null });
  });
});
