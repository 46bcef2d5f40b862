import { STORED, entryAt } from '../../../src/hosts/file';
import { EMPTY_SHEET } from '../../support/look';
import { look, rows, sheetLook, stored } from './lookSupport';

describe('a sheet', () => {
  test('without anything has the size that Excel gives it', () => {
    const { cells, ...plain } = sheetLook('<sheetData/>');
    expect(stored(cells)).toEqual({});
    expect(plain).toEqual(EMPTY_SHEET);
  });

  test('with what its view says', () => {
    const found = sheetLook(
      '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" showZeros="false">' +
        '<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView><sheetView/></sheetViews><sheetData/>',
    );
    expect(found).toMatchObject({
      tabColour: '#00b050',
      frozen: { rows: 3, columns: 1 },
      showsGridLines: false,
      showsZeros: false,
    });
  });

  test.each([
    ['<sheetView><pane xSplit="2000" ySplit="3000"/></sheetView>', { rows: 0, columns: 0 }],
    ['<sheetView topLeftCell="C11"><pane ySplit="2" state="frozenSplit"/></sheetView>', { rows: 12, columns: 0 }],
    ['<sheetView><pane ySplit="x" xSplit="99999999" state="frozen"/></sheetView>', { rows: 0, columns: 16383 }],
  ])('panes %s', (view, frozen) => {
    expect(sheetLook(`<sheetViews>${view}</sheetViews><sheetData/>`).frozen).toEqual(frozen);
  });

  test.each([
    ['<sheetFormatPr defaultRowHeight="12.75"/>', 17, 64],
    ['<sheetFormatPr defaultRowHeight="15" baseColWidth="10"/>', 20, 80],
    ['<sheetFormatPr defaultRowHeight="15" defaultColWidth="9.140625"/>', 20, 64],
    ['<sheetFormatPr defaultRowHeight="15" defaultColWidth="11.5703125"/>', 20, 81],
    ['<sheetFormatPr defaultRowHeight="-4" defaultColWidth="x"/>', 20, 64],
  ])('default sizes %s', (given, height, width) => {
    expect(sheetLook(`${given}<sheetData/>`)).toMatchObject({ defaultRowHeight: height, defaultColumnWidth: width });
  });

  test('columns and rows that differ', () => {
    const found = sheetLook(
      '<cols><col min="4" max="99999" width="9.140625" hidden="1"/><col min="1" max="2" width="20.7109375" style="1"/><col min="2" max="3" width="0"/></cols>' +
        rows(
          '<row r="1" ht="30"/><row r="2" ht="15"/><row r="4" hidden="1"/><row r="5" s="1" customFormat="1"/><row r="6" ht="0"/>',
        ),
      { styles: '<cellXfs><xf/><xf/></cellXfs>' },
    );
    expect(found.columns).toEqual([
      { from: 0, to: 1, width: 145, isHidden: false, style: 1 },
      { from: 2, to: 2, width: 0, isHidden: true, style: 0 },
      { from: 3, to: 16383, width: 64, isHidden: true, style: 0 },
    ]);
    expect([...found.rows]).toEqual([
      [0, { height: 40, isHidden: false, style: null }],
      [3, { height: null, isHidden: true, style: null }],
      [4, { height: null, isHidden: false, style: 1 }],
      [5, { height: null, isHidden: true, style: null }],
    ]);
  });

  test('rows that are hidden unless they are named', () => {
    const found = sheetLook(
      `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>${rows('<row r="2"/><row r="3" ht="30"/>')}`,
    );
    expect(found.defaultRowHeight).toBe(0);
    expect([...found.rows].map(([row, { height }]) => [row, height])).toEqual([
      [1, 20],
      [2, 40],
    ]);
  });

  test('hidden sheets, in the order of the workbook, chart sheets left out', () => {
    const { sheets } = look({ sheets: ['<sheetData/>', '<sheetData/>'], sheetAttributes: ['state="veryHidden"', ''] });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Blad1', 'veryHidden'],
      ['Blad2', 'visible'],
    ]);
  });
});

describe('cells', () => {
  const FILLED =
    '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
    '<cellXfs><xf/><xf fillId="1"/><xf numFmtId="3"/></cellXfs>';

  test('of every kind', () => {
    const { cells, rowCount, columnCount } = sheetLook(
      rows(
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1.5</v></c><c r="C2" t="b"><v>0</v></c><c r="D2" t="e"><v>#N/A</v></c>' +
          '<c r="E2" s="2"><f>B2*2</f></c><c r="F2" t="inlineStr"><is><t>Staten</t></is></c><c r="G2" t="str"><f>A2</f><v></v></c></row>',
      ),
      { strings: '<si><t>Region</t></si><si><r><t>Sta</t></r><r><t>ten</t></r></si>', styles: FILLED },
    );
    expect(stored(cells)).toEqual({
      '1,0': [STORED.text, 'Staten', null, 0],
      '1,1': [STORED.number, 1.5, null, 0],
      '1,2': [STORED.boolean, false, null, 0],
      '1,3': [STORED.error, { error: '#N/A' }, null, 0],
      '1,4': [STORED.unknown, null, 'B2*2', 2],
      '1,5': [STORED.text, 'Staten', null, 0],
      '1,6': [STORED.text, '', 'A2', 0],
    });
    expect(cells.texts).toEqual(['Staten', '#N/A', '']);
    expect([rowCount, columnCount]).toEqual([2, 7]);
    expect(entryAt(cells, 1, 2)).toBe(2);
    expect(entryAt(cells, 0, 2)).toBe(-1);
  });

  test('without content are kept where they look otherwise than their row or column, and count where they show it', () => {
    const { cells, rowCount, columnCount } = sheetLook(
      '<cols><col min="2" max="2" width="9" style="1"/></cols>' +
        rows(
          '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row><row r="2" s="2" customFormat="1"><c r="A2" s="2"/><c r="C2" s="0"/></row>' +
            '<row r="9"><c r="H9" s="2"/><c r="I9" s="77"/></row>',
        ),
      { styles: FILLED },
    );
    expect(Object.keys(stored(cells))).toEqual(['0,0', '1,2', '8,7']);
    expect([rowCount, columnCount]).toEqual([1, 1]);
  });

  test('that stand in disorder are put in order, the later of two in one place', () => {
    const { cells } = sheetLook(
      rows(
        '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><f>B1</f><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c></row><row r="3"><c r="B3"><f>A1</f><v>4</v></c></row>',
      ),
    );
    expect(Object.entries(stored(cells)).map(([place, [, value, formula]]) => [place, value, formula])).toEqual([
      ['0,2', 3, null],
      ['2,0', 2, 'B1'],
      ['2,1', 4, 'A1'],
    ]);
    expect([...cells.rows, ...cells.starts]).toEqual([0, 2, 0, 1, 3]);
  });

  test('with dates counted from 1904', () => {
    const { cells } = sheetLook(rows('<row r="1"><c r="A1" s="1"><v>44591</v></c><c r="B1"><v>44591</v></c></row>'), {
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      workbookStart: '<workbookPr date1904="1"/>',
    });
    expect([...cells.values]).toEqual([46053, 44591]);
  });
});
