import fc from 'fast-check';
import type { FileWorkbook } from '../../../src/hosts/file';
import type { CellEdit, CellValue, SheetSnapshot } from '../../../src/workbook';
import { parseAddress } from '../../../src/workbook';
import { byAddress, errorOf } from './readSupport';
import type { SmallWorkbook } from './writeSupport';
import { changedParts, generated, open, partsOf, relation, relations, smallWorkbook } from './writeSupport';

const SHEET = 'xl/worksheets/sheet1.xml';

/** `change('B2', 12)`, `change('B2', 12, 'A2*2')`. */
function change(cell: string, value: CellValue, formula: string | null = null, sheet = 'Budget'): CellEdit {
  return { cell: { sheet, ...parseAddress(cell)! }, value, formula };
}

function book(rows: string, more: Partial<SmallWorkbook> = {}): FileWorkbook {
  return open(smallWorkbook({ sheets: { Budget: `<sheetData>${rows}</sheetData>` }, ...more }));
}

async function edited(workbook: FileWorkbook, ...edits: readonly CellEdit[]): Promise<FileWorkbook> {
  await workbook.edit(edits);
  return workbook;
}

function sheetText(workbook: FileWorkbook): string {
  const text = partsOf(workbook.bytes())[SHEET]!;
  return text.slice(text.indexOf('<sheetData'), text.indexOf('</sheetData>'));
}

async function firstSheet(workbook: FileWorkbook): Promise<SheetSnapshot> {
  return (await workbook.snapshot()).sheets[0]!;
}

/** Value and formula by address. */
async function contents(workbook: FileWorkbook): Promise<Record<string, [CellValue, string | null]>> {
  const cells = Object.entries(byAddress(await firstSheet(workbook)));
  return Object.fromEntries(cells.map(([place, { value, formula }]) => [place, [value, formula]]));
}

describe('contents of cells', () => {
  const cells: readonly [string, CellEdit, string][] = [
    ['a number', change('A1', -12.5), '<c r="A1" s="0"><v>-12.5</v></c>'],
    ['zero below zero', change('A1', -0), '<c r="A1" s="0"><v>0</v></c>'],
    ['a truth value', change('A1', true), '<c r="A1" s="0" t="b"><v>1</v></c>'],
    ['an error', change('A1', { error: '#N/A' }), '<c r="A1" s="0" t="e"><v>#N/A</v></c>'],
    ['text', change('A1', '=1 & <2>'), '<c r="A1" s="0" t="inlineStr"><is><t>=1 &amp; &lt;2&gt;</t></is></c>'],
    [
      'text with blanks at its ends',
      change('A1', ' Staten '),
      '<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve"> Staten </t></is></c>',
    ],
    ['a formula', change('A1', 3, 'B1+1'), '<c r="A1" s="0"><f>B1+1</f><v>3</v></c>'],
    [
      'a formula of text',
      change('A1', 'ja', 'IF(1<2,"ja")'),
      '<c r="A1" s="0" t="str"><f>IF(1&lt;2,&quot;ja&quot;)</f><v>ja</v></c>',
    ],
    ['a formula of unknown value', change('A1', null, 'B1'), '<c r="A1" s="0"><f>B1</f></c>'],
    ['nothing', change('A1', null), '<c r="A1" s="0"/>'],
  ];
  test.each(cells)('%s', async (_, edit, xml) => {
    const workbook = book('<row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>');
    await workbook.edit([edit]);
    expect(sheetText(workbook)).toBe(`<sheetData><row r="1">${xml}<c r="B1"><v>7</v></c></row>`);
  });

  test('of two edits of one cell the last counts', async () => {
    const workbook = await edited(book('<row r="1"><c r="A1"><v>1</v></c></row>'), change('A1', 2), change('A1', 3));
    expect(await contents(workbook)).toEqual({ A1: [3, null] });
  });

  test('what else stands in the cell is kept, and metadata of the old value is not', async () => {
    const workbook = book(
      '<row r="1"><c vm="1" r="A1" s="0" cm="2" ph="1"><v>1</v><extLst><ext uri="x"/></extLst></c></row>',
    );
    await workbook.edit([change('A1', 2)]);
    expect(sheetText(workbook)).toContain('<c r="A1" s="0" ph="1"><v>2</v><extLst><ext uri="x"/></extLst></c>');
  });

  test('elements keep the prefix of the document', async () => {
    const workbook = book('<row r="1"><c r="A1"><v>1</v></c></row>', { prefix: 'x:' });
    await workbook.edit([change('A1', 'ny'), change('C1', 1, 'A1'), change('B3', 2)]);
    expect(sheetTextOf(workbook, 'x:')).toBe(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ny</x:t></x:is></x:c>' +
        '<x:c r="C1"><x:f>A1</x:f><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="B3"><x:v>2</x:v></x:c></x:row>',
    );
  });

  function sheetTextOf(workbook: FileWorkbook, prefix: string): string {
    return new RegExp(`<${prefix}sheetData>(.*)</${prefix}sheetData>`).exec(partsOf(workbook.bytes())[SHEET]!)![1]!;
  }
});

describe('cells that are missing', () => {
  test('stand in order, in rows in order', async () => {
    const workbook = book(
      '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row r="4"/><row r="6"></row>',
    );
    const wanted = ['A1', 'A2', 'D2', 'F2', 'B3', 'A4', 'B6', 'A9'];
    await workbook.edit([...wanted].reverse().map((cell, index) => change(cell, index)));
    const places = [...sheetText(workbook).matchAll(/<(?:row|c) r="(\w+)"/g)].map((match) => match[1]);
    expect(places.join(' ')).toBe('1 A1 2 A2 B2 C2 D2 F2 3 B3 4 A4 6 B6 9 A9');
    expect(sheetText(workbook)).toContain('<row r="2" spans="1:6">');
  });

  test('stand where cells and rows do not name their places', async () => {
    const workbook = book('<row><c><v>1</v></c><c><v>2</v></c></row><row></row><row><c><v>3</v></c></row>');
    await workbook.edit([change('B1', 20), change('D1', 4), change('A2', 5), change('C3', 6), change('A4', 7)]);
    expect(await contents(workbook)).toEqual({
      A1: [1, null],
      B1: [20, null],
      D1: [4, null],
      A2: [5, null],
      A3: [3, null],
      C3: [6, null],
      A4: [7, null],
    });
  });

  test('stand in a sheet without rows', async () => {
    const workbook = open(smallWorkbook({ sheets: { Budget: '<sheetData/>' } }));
    await workbook.edit([change('B2', 1), change('A1', 2)]);
    expect(sheetText(workbook)).toBe(
      '<sheetData><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>',
    );
  });

  test('have the look of their row, or of their column', async () => {
    const columns = '<cols><col min="2" max="3" width="9" style="4"/></cols>';
    const rows = '<sheetData><row r="1" s="7" customFormat="1"/><row r="2" s="7"/></sheetData>';
    const workbook = open(smallWorkbook({ sheets: { Budget: columns + rows } }));
    await workbook.edit([change('B1', 1), change('B2', 1), change('D2', 1), change('C3', 1)]);
    const styles = [...sheetText(workbook).matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)].map((match) => match.slice(1));
    expect(styles).toEqual([
      ['B1', '7'],
      ['B2', '4'],
      ['D2', undefined],
      ['C3', '4'],
    ]);
  });

  test('widen the dimension, and nothing is written to empty them', async () => {
    const rows = '<dimension ref="B2:B3"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>';
    const workbook = open(smallWorkbook({ sheets: { Budget: rows } }));
    const before = workbook.bytes();
    await workbook.edit([change('Z8', null), change('Z9', '')]);
    expect(changedParts(before, workbook.bytes())).toEqual([]);
    await workbook.edit([change('D9', 1), change('A3', 1)]);
    expect(partsOf(workbook.bytes())[SHEET]).toContain('<dimension ref="A2:D9"/>');
  });
});

describe('formulas', () => {
  const SHARED =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*_xlfn.IFS(1,2)</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>' +
    '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>8</v></c></row>';

  test('an equal formula keeps its element, and only the value changes', async () => {
    const workbook = book(SHARED);
    await workbook.edit([change('B1', 20, 'A1*IFS(1,2)'), change('B3', 60, 'A3*IFS(1,2)')]);
    expect(sheetText(workbook)).toBe(
      `<sheetData>${SHARED.replace('<v>2</v></c></row><row r="2">', '<v>20</v></c></row><row r="2">').replace('<v>6</v>', '<v>60</v>')}`,
    );
    expect(partsOf(workbook.bytes())['xl/workbook.xml']).not.toContain('calcPr');
  });

  test('a cell that leans on a shared formula leaves it', async () => {
    const workbook = await edited(book(SHARED), change('B2', 5));
    expect(sheetText(workbook)).toContain('<c r="B2"><v>5</v></c>');
    expect(await contents(workbook)).toMatchObject({
      B1: [2, 'A1*IFS(1,2)'],
      B2: [5, null],
      B4: [8, 'A4*IFS(1,2)'],
    });
  });

  test.each([
    ['by a value', change('B1', 9), [9, null]],
    ['by another formula', change('B1', 9, 'A1+8'), [9, 'A1+8']],
  ] as const)('the cell that holds the text of a shared formula is replaced %s', async (_, edit, expected) => {
    const workbook = await edited(book(SHARED), edit, change('B3', 66, 'A3*IFS(1,2)'), change('B4', 'slut'));
    expect(await contents(workbook)).toMatchObject({
      B1: expected,
      B2: [4, 'A2*IFS(1,2)'],
      B3: [66, 'A3*IFS(1,2)'],
      B4: ['slut', null],
    });
    expect(sheetText(workbook)).toContain('<c r="B2"><f>A2*_xlfn.IFS(1,2)</f><v>4</v></c>');
    expect(sheetText(workbook)).not.toContain('shared');
  });

  test('newer functions and other workbooks are written as the file format wants them', async () => {
    const target =
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="plan%202026.xlsx" TargetMode="External"/>';
    const link =
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></externalLink>';
    const workbook = book('<row r="1"><c r="A1"><f>[1]Blad1!A1</f><v>1</v></c></row>', {
      after: '<externalReferences><externalReference r:id="rId70"/></externalReferences>',
      workbookRelationships: relation('rId70', 'externalLink', 'externalLinks/externalLink1.xml'),
      parts: {
        'xl/externalLinks/externalLink1.xml': link,
        'xl/externalLinks/_rels/externalLink1.xml.rels': relations(target),
      },
    });
    const formulas = [
      "'[plan 2026.xlsx]Blad 2'!A1",
      'SORT(B1:B3)+xlookup(1,B1:B3,C1:C3)',
      'SUM(IFS)&"IFS("',
      "Tabell1[Kolumn]+'Blad 1'!A1",
    ];
    await workbook.edit(
      formulas.map((formula, row) => ({ cell: { sheet: 'Budget', row, column: 3 }, value: 1, formula })),
    );
    const written = [...sheetText(workbook).matchAll(/<c r="D\d"><f>(.*?)<\/f>/g)].map((match) => match[1]);
    expect(written).toEqual([
      "'[1]Blad 2'!A1",
      '_xlfn._xlws.SORT(B1:B3)+_xlfn.xlookup(1,B1:B3,C1:C3)',
      'SUM(IFS)&amp;&quot;IFS(&quot;',
      "Tabell1[Kolumn]+'Blad 1'!A1",
    ]);
    expect(Object.values(await contents(workbook)).flatMap(([, formula]) => formula ?? [])).toEqual([
      "'[plan 2026.xlsx]Blad1'!A1",
      ...formulas,
    ]);
    const error = await errorOf(() => workbook.edit([change('A1', 1, '[okänd.xlsx]Blad1!A1')]));
    expect(error).toMatchObject({ code: 'unknownLink', detail: { sheet: 'Budget', cell: 'A1', book: 'okänd.xlsx' } });
  });

  test('the workbook is calculated anew where a content changes or a value is not known, and only then', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>';
    const calculation = async (...edits: readonly CellEdit[]): Promise<string | undefined> => {
      const workbook = book(rows, { after: '<calcPr calcId="191029"/>' });
      await workbook.edit(edits);
      return /<calcPr.*?>/.exec(partsOf(workbook.bytes())['xl/workbook.xml']!)?.[0];
    };
    expect(await calculation(change('B1', 5, 'A1'))).toBe('<calcPr calcId="191029"/>');
    expect(await calculation(change('B1', null, 'A1'))).toBe('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
    expect(await calculation(change('A1', 2))).toBe('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
    expect(await calculation(change('B1', { error: '#SPILL!' }, 'A1'))).toContain('fullCalcOnLoad');
  });

  test('the calculation chain goes with the formulas that it lists', async () => {
    const chain = {
      workbookRelationships: relation('rId80', 'calcChain', 'calcChain.xml'),
      contentTypes:
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
      parts: {
        'xl/calcChain.xml':
          '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
      },
    };
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>';
    const kept = await edited(book(rows, chain), change('A1', 2), change('B1', 2, 'A1'));
    expect(partsOf(kept.bytes())).toHaveProperty(['xl/calcChain.xml']);
    const parts = partsOf((await edited(book(rows, chain), change('B1', 2))).bytes());
    expect(parts).not.toHaveProperty(['xl/calcChain.xml']);
    expect(parts['[Content_Types].xml']! + parts['xl/_rels/workbook.xml.rels']!).not.toContain('calcChain');
  });

  test('an array formula keeps its element when its values change', async () => {
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>';
    const workbook = await edited(book(rows), change('A1', 20, 'B1:B2*2'), change('A2', 40, 'B1:B2*2'));
    expect(sheetText(workbook)).toBe(
      `<sheetData>${rows.replace('<v>2</v>', '<v>20</v>').replace('<v>4</v>', '<v>40</v>')}`,
    );
  });

  test('dates of a workbook that counts from 1904 are counted back', async () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row>';
    const workbook = book(rows, { styles, before: '<workbookPr date1904="1"/>' });
    await workbook.edit([change('A1', 46053), change('B1', 46053)]);
    expect(await contents(workbook)).toEqual({ A1: [46053, null], B1: [46053, null] });
    expect(sheetText(workbook)).toContain('<c r="A1" s="1"><v>44591</v></c>');
  });
});

describe('what is refused', () => {
  const ARRAY =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const TABLE = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A3" r1="B1"/><v>1</v></c></row>';
  const LOCKED =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1"><f>A1</f><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>';
  const STYLES = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>';
  const MERGED = '<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
  const whole = (sheet: string): SmallWorkbook => ({ sheets: { Budget: sheet }, styles: STYLES });
  const rows = (xml: string): SmallWorkbook => whole(`<sheetData>${xml}</sheetData>`);

  test.each<[string, SmallWorkbook, CellEdit, string]>([
    ['a sheet that is gone', rows(''), change('A1', 1, null, 'Annat'), 'itemGone'],
    [
      'a row beyond the last',
      rows(''),
      { cell: { sheet: 'Budget', row: 1_048_576, column: 0 }, value: 1, formula: null },
      'itemGone',
    ],
    ['the cell of an array formula', rows(ARRAY), change('A1', 1), 'partOfArray'],
    ['a cell that an array formula fills', rows(ARRAY), change('A2', 1), 'partOfArray'],
    ['an empty cell of an array formula', rows(ARRAY), change('A3', 1), 'partOfArray'],
    ['a cell of a what-if table', rows(TABLE), change('A2', 1), 'partOfArray'],
    ['a locked cell', whole(LOCKED), change('A1', 2), 'sheetProtected'],
    ['a missing cell of a protected sheet', whole(LOCKED), change('A2', 2), 'sheetProtected'],
    ['a cell below merged cells', whole(MERGED), change('B1', 2), 'partOfMerge'],
    ['a number that is none', rows(''), change('A1', Number.NaN), 'valueNotStorable'],
    ['an error that no file can hold', rows(''), change('A1', { error: '#UNKNOWN!' }), 'valueNotStorable'],
  ])('%s', async (_, given, edit, code) => {
    const workbook = open(smallWorkbook(given));
    const before = workbook.bytes();
    const error = await errorOf(() => workbook.edit([change('E9', 'skrivs inte'), edit]));
    expect(error.code).toBe(code);
    expect(changedParts(before, workbook.bytes())).toEqual([]);
  });

  test('on a protected sheet, unlocked cells are written and locked formulas get their values', async () => {
    const workbook = open(smallWorkbook(whole(LOCKED)));
    await workbook.edit([change('B1', 2), change('C1', 3, 'A1')]);
    expect(await contents(workbook)).toMatchObject({ B1: [2, null], C1: [3, 'A1'] });
  });

  test('the top left cell of merged cells is written', async () => {
    const workbook = open(smallWorkbook(whole(MERGED)));
    await workbook.edit([change('A1', 2)]);
    expect(await contents(workbook)).toEqual({ A1: [2, null] });
  });

  test('an array formula of one cell is replaced', async () => {
    const workbook = book('<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B3*2)</f><v>1</v></c></row>');
    await workbook.edit([change('A1', 2)]);
    expect(sheetText(workbook)).toContain('<c r="A1"><v>2</v></c>');
  });

  test('the headings of a table, but not its cells', async () => {
    const workbook = book('<row r="1"><c r="A1"><v>1</v></c></row>', {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'table', '../tables/table1.xml')),
        'xl/tables/table1.xml':
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" ref="A1:B3"/>',
      },
    });
    expect((await errorOf(() => workbook.edit([change('B1', 'Utfall')]))).code).toBe('tableHeading');
    await workbook.edit([change('B2', 2)]);
    expect(await contents(workbook)).toMatchObject({ B2: [2, null] });
  });

  test('a generated sheet', async () => {
    const workbook = book('');
    await workbook.write([generated('summary', 'Sammanställning')], []);
    const error = await errorOf(() => workbook.edit([change('A1', 1, null, 'Sammanställning')]));
    expect(error).toMatchObject({ code: 'sheetGenerated', detail: { sheet: 'Sammanställning' } });
  });

  test('a generated sheet, but for the values of its own formulas', async () => {
    const workbook = book('');
    await workbook.write([generated('summary', 'Sammanställning')], []);
    await workbook.edit([change('B3', 43, 'Budget!A2+Budget!B2', 'Sammanställning')]);
    const { sheets } = await workbook.snapshot();
    const summary = sheets.find(({ name }) => name === 'Sammanställning')!;
    expect(summary.cells.find(({ row, column }) => row === 2 && column === 1)).toMatchObject({ value: 43 });
  });
});

describe('what is left as it is', () => {
  const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F'];

  /** A sheet with gaps: shared formulas in C, values in A and B, some of them missing. */
  function sheet(rows: readonly (readonly (number | string | null)[])[]): string {
    const cellOf = (value: number | string | null, place: string): string => {
      if (value === null) return '';
      if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
      return `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
    };
    const lines = rows.map((cells, row) => {
      const first =
        row === 0 ? `<f t="shared" ref="C1:C${rows.length}" si="0">A1&amp;B1</f>` : '<f t="shared" si="0"/>';
      const formula = `<c r="C${row + 1}" t="str">${first}<v>x</v></c>`;
      return `<row r="${row + 1}">${cells.map((value, column) => cellOf(value, COLUMNS[column]! + (row + 1))).join('')}${formula}</row>`;
    });
    return lines.join('');
  }

  const value = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.string({ minLength: 1, maxLength: 8 }),
    fc.boolean(),
    fc.constant({ error: '#DIV/0!' } as const),
  );
  const edit = fc.record({
    row: fc.integer({ min: 0, max: 9 }),
    column: fc.integer({ min: 0, max: 5 }),
    content: fc.oneof(
      fc.tuple(value, fc.constant(null)),
      fc.tuple(fc.constant(null), fc.constant(null)),
      fc.tuple(fc.oneof(value, fc.constant(null)), fc.constantFrom('A1+1', 'SUM(A1:B9)', 'IFS(A1>0,"<&>")', 'A3&B3')),
    ),
  });

  test('after any edits the workbook reads as if the cells had been put there', async () => {
    const rows = fc.array(
      fc.array(fc.oneof(fc.integer(), fc.constantFrom('Staten', 'x'), fc.constant(null)), {
        minLength: 2,
        maxLength: 2,
      }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.array(edit, { maxLength: 25 }), async (given, wanted) => {
        const workbook = book(sheet(given));
        const expected = await contents(workbook);
        const edits = wanted.map(({ row, column, content: [newValue, formula] }) =>
          change(COLUMNS[column]! + (row + 1), newValue, formula),
        );
        for (const { cell, value: content, formula } of edits) {
          const place = COLUMNS[cell.column]! + (cell.row + 1);
          if (formula === null && content === null) delete expected[place];
          else expected[place] = [content, formula];
        }
        await workbook.edit(edits);
        expect(await contents(workbook)).toEqual(expected);
        expect(await contents(open(workbook.bytes()))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('other parts and other cells keep their bytes', async () => {
    const strange =
      '<row r="1" ht="20" x:dy="1" xmlns:x="urn:x"><c r="A1" s="0" ><v>1</v></c><!-- här --><c\nr="B1" t="str"><f >A1</f><v>å&#10;</v></c></row>';
    const workbook = book(strange, {
      sheets: { Budget: `<sheetData>${strange}</sheetData><pageMargins left="1"/>`, Annat: '<sheetData/>' },
    });
    const before = workbook.bytes();
    await workbook.edit([change('A1', 5)]);
    expect(changedParts(before, workbook.bytes())).toEqual(['xl/workbook.xml', SHEET]);
    expect(partsOf(workbook.bytes())[SHEET]).toBe(
      partsOf(before)[SHEET]!.replace('<c r="A1" s="0" ><v>1</v></c>', '<c r="A1" s="0"><v>5</v></c>'),
    );
  });

  test('thousands of values in a large sheet are written in one reading', async () => {
    const row = (index: number): string =>
      `<row r="${index + 1}">${COLUMNS.map((column) => `<c r="${column}${index + 1}"><f>G${index + 1}</f><v>${index}</v></c>`).join('')}</row>`;
    const workbook = book(Array.from({ length: 5_000 }, (_, index) => row(index)).join(''));
    const edits = Array.from({ length: 5_000 }, (_, index) => change(`B${index + 1}`, -index - 1, `G${index + 1}`));
    await workbook.edit(edits);
    const cells = await contents(workbook);
    expect([cells.B1, cells.B5000, cells.C5000]).toEqual([
      [-1, 'G1'],
      [-5_000, 'G5000'],
      [4_999, 'G5000'],
    ]);
  });
});
