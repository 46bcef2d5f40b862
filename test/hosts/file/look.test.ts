import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { WorkbookLook } from '../../../src/hosts/file';
import { STORED, openWorkbookFile } from '../../../src/hosts/file';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { WorkbookError } from '../../../src/workbook';
import { SUMMARY, THEME, look, stored } from './lookSupport';
import { ROWS, mark, open, partsOf, smallWorkbook, zip } from './writeSupport';

describe('every workbook that opens has a look', () => {
  const examples = join(__dirname, '../../../examples');

  /** The cells with content are those of the snapshot, with their number formats. */
  function expectSame(found: WorkbookLook, snapshot: WorkbookSnapshot): void {
    expect(found.sheets.map((sheet) => sheet.name)).toEqual(snapshot.sheets.map((sheet) => sheet.name));
    snapshot.sheets.forEach((sheet, index) => {
      const { cells, rowCount, columnCount } = found.sheets[index]!;
      const filled = Object.entries(stored(cells)).filter(([, [kind]]) => kind !== STORED.blank);
      expect(
        filled.map(([place, [, value, formula, style]]) => [place, value, formula, found.styles[style]!.format]),
      ).toEqual(
        sheet.cells.map(({ row, column, value, formula, format }) => [`${row},${column}`, value, formula, format]),
      );
      expect(sheet.cells.every(({ row, column }) => row < rowCount && column < columnCount)).toBe(true);
    });
  }

  test.each(readdirSync(examples).filter((name) => name.endsWith('.xlsx')))('%s', async (name) => {
    const workbook = openWorkbookFile(new Uint8Array(readFileSync(join(examples, name))), name);
    const found = workbook.look();
    expectSame(structuredClone(found), await workbook.snapshot());
    expect(found.styles.length).toBeGreaterThan(1);
  });

  test('whatever stands in its parts', async () => {
    const workbook = open(
      smallWorkbook({
        sheets: {
          Budget:
            '<sheetPr><tabColor theme="3" tint="0.4"/></sheetPr><sheetViews><sheetView><pane ySplit="2" state="frozen"/></sheetView></sheetViews>' +
            `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="3" width="12"/></cols>${ROWS.replace('r="2"', 'r="2" ht="20"')}` +
            '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks>',
        },
      }),
    );
    await workbook.write([SUMMARY], [mark('Budget', 0, 0, 'error')]);
    const parts = partsOf(workbook.bytes());
    const names = Object.keys(parts).filter((name) => /worksheets|styles|drawings|charts/.test(name));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom('', '"', '-', '9', '999999999999', 'x', ' ', '<', '/>', 'NaN', '1e9', 'Infinity'),
        fc.integer({ min: 0, max: 6 }),
        async (part, at, put, length) => {
          const text = parts[part]!;
          const place = at % text.length;
          const bytes = zip({ ...parts, [part]: text.slice(0, place) + put + text.slice(place + length) });
          const snapshot = await openSnapshot(bytes);
          if (snapshot === null) return;
          const found = openWorkbookFile(bytes, 'prov.xlsx').look();
          expectSame(structuredClone(found), snapshot);
          const [first] = found.sheets;
          expect(
            [first!.rowCount, first!.columnCount, first!.defaultRowHeight, first!.defaultColumnWidth].every(
              (size) => size >= 0,
            ),
          ).toBe(true);
          for (const { from, to, width, style } of first!.columns) {
            expect(from >= 0 && to >= from && width >= 0 && style in found.styles).toBe(true);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  async function openSnapshot(bytes: Uint8Array): Promise<WorkbookSnapshot | null> {
    try {
      return await openWorkbookFile(bytes, 'prov.xlsx').snapshot();
    } catch (error) {
      if (error instanceof WorkbookError) return null;
      throw error;
    }
  }

  test('a theme, notes or drawings that are broken are done without', () => {
    const found = look({
      sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/>'],
      ...THEME('<a:dk1>'),
      parts: {
        'xl/theme/theme1.xml': '<a:theme',
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/d.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../c.xml"/></Relationships>',
        'xl/drawings/d.xml': '<!DOCTYPE x><x/>',
        'xl/c.xml': new Uint8Array([0xff, 0x00, 0xfe]),
      },
    });
    expect(found.sheets[0]).toMatchObject({ rowCount: 1, notes: [], drawings: [] });
  });
});
