import * as fc from 'fast-check';
import { formulaTemplate, moveFormula, shownFormula } from '../../../src/hosts/file/formulaText';
import { columnName, LAST_COLUMN, LAST_ROW } from '../../../src/workbook';
import { formulas, read, readSheet, RELATIONSHIPS } from './readSupport';

function move(formula: string, rows: number, columns: number): string {
  return moveFormula(formulaTemplate(formula), rows, columns);
}

describe('moving a formula', () => {
  it.each([
    ['SUM(B2:B4)', 1, 1, 'SUM(C3:C5)'],
    ['$B2*B$2*$B$2*B2', 3, 2, '$B5*D$2*$B$2*D5'],
    ['SUM(B:B)+SUM($C:D)+SUM(2:2)+SUM($3:4)', 1, 1, 'SUM(C:C)+SUM($C:E)+SUM(3:3)+SUM($3:5)'],
    ["Blad2!A1+'Budget 2026'!A1:B2+'A1''s'!C3", 1, 0, "Blad2!A2+'Budget 2026'!A2:B3+'A1''s'!C4"],
    ['SUM(Jan:Dec!B2)', 1, 1, 'SUM(Jan:Dec!C3)'],
    ["SUM('Q1:Q4'!B2)", 1, 1, "SUM('Q1:Q4'!C3)"],
    ['Jan!A1:Dec!B2', 1, 0, 'Jan!A2:Dec!B3'],
    ['"A1 ""B2"" C3"&A1', 1, 0, '"A1 ""B2"" C3"&A2'],
    ['LOG10(A1)+BIN2DEC(B1)', 1, 0, 'LOG10(A2)+BIN2DEC(B2)'],
    ['Belopp1*A1.x+_A1+A1B+ABCD1+TRUE', 1, 1, 'Belopp1*A1.x+_A1+A1B+ABCD1+TRUE'],
    ['XFE1+A1048577', 1, 1, 'XFE1+A1048577'],
    ['SUM(Tabell1[[#This Row],[A1]:[B2]])+A1', 1, 0, 'SUM(Tabell1[[#This Row],[A1]:[B2]])+A2'],
    ["Tab1[ett ']A1 här]+A1", 1, 0, "Tab1[ett ']A1 här]+A2"],
    ['1E5+2.5E-3+A1%', 1, 0, '1E5+2.5E-3+A2%'],
    ['#REF!+Blad1!#REF!+A1#', 1, 0, '#REF!+Blad1!#REF!+A2#'],
    ['{1,2;3,4}*A1', 1, 0, '{1,2;3,4}*A2'],
    ["'[budget.xlsx]A1'!A1", 1, 0, "'[budget.xlsx]A1'!A2"],
    ['a1+bc$2', 1, 1, 'B2+BD$2'],
    ['@A1:A3', 0, 1, '@B1:B3'],
    ['OFFSET(A1,1,1):B2', 1, 0, 'OFFSET(A2,1,1):B3'],
  ])('%s by %i rows and %i columns', (formula, rows, columns, moved) => {
    expect(move(formula, rows, columns)).toBe(moved);
  });

  it('says #REF! for what falls off the sheet, the whole range of it', () => {
    expect(move('A1+B2', -1, 0)).toBe('#REF!+B1');
    expect(move('SUM(Blad1!A1:B2)', 0, -1)).toBe('SUM(Blad1!#REF!)');
    expect(move('XFD1:XFD2', 0, 1)).toBe('#REF!');
    expect(move('A1048576', 1, 0)).toBe('#REF!');
  });

  const bounds = {
    row: fc.integer({ min: 50, max: LAST_ROW - 50 }),
    column: fc.integer({ min: 50, max: LAST_COLUMN - 50 }),
  };
  const position = fc.record({ ...bounds, rowFixed: fc.boolean(), columnFixed: fc.boolean() });
  type Position = { row: number; column: number; rowFixed: boolean; columnFixed: boolean };
  type Piece = (rows: number, columns: number) => string;

  const column = (at: Position, by: number) =>
    (at.columnFixed ? '$' : '') + columnName(at.column + (at.columnFixed ? 0 : by));
  const row = (at: Position, by: number) => (at.rowFixed ? '$' : '') + String(at.row + 1 + (at.rowFixed ? 0 : by));
  const cell =
    (at: Position): Piece =>
    (rows, columns) =>
      column(at, columns) + row(at, rows);

  /** Pieces of a formula that know themselves how they read after a move. */
  const piece: fc.Arbitrary<Piece> = fc.oneof(
    position.map(cell),
    fc.tuple(position, position).map(
      ([a, b]): Piece =>
        (rows, columns) =>
          `${cell(a)(rows, columns)}:${cell(b)(rows, columns)}`,
    ),
    fc.tuple(position, position).map(
      ([a, b]): Piece =>
        (_, columns) =>
          `${column(a, columns)}:${column(b, columns)}`,
    ),
    fc.tuple(position, position).map(
      ([a, b]): Piece =>
        (rows) =>
          `${row(a, rows)}:${row(b, rows)}`,
    ),
    fc.tuple(fc.constantFrom('Blad2!', "'Budget 2026'!", "'A1:B2'!", "'[b.xlsx]A1'!", 'Jan:Dec!'), position).map(
      ([sheet, at]): Piece =>
        (rows, columns) =>
          sheet + cell(at)(rows, columns),
    ),
    fc
      .constantFrom('"A1 ""B2"""', 'LOG10(1)', 'Tabell1[[#This Row],[A1]]', 'belopp_1', '12.5', '1E5', '#REF!', 'TRUE')
      .map(
        (text): Piece =>
          () =>
            text,
      ),
  );

  it('moves every reference by what is not fixed in it, and nothing else', () => {
    const offset = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('+', '*', ',', ' ', '&', '<>', '-('), piece), { minLength: 1, maxLength: 8 }),
        offset,
        offset,
        (pieces, rows, columns) => {
          const write = (down: number, right: number) => pieces.map(([glue, one]) => glue + one(down, right)).join('');
          expect(move(write(0, 0), rows, columns)).toBe(write(rows, columns));
        },
      ),
    );
  });

  it('leaves any text as it is when moved by nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'A1$:!\'"[]#(),+ .\\åb2') }), (text) => {
        expect(move(text, 0, 0).toLowerCase()).toBe(text.toLowerCase());
      }),
    );
  });
});

describe('a formula as Excel shows it', () => {
  const names = (number: number) => [null, 'budget.xlsx', "Kalle's plan 2026.xlsx"][number] ?? null;

  it.each([
    ['=SUM(A1)', 'SUM(A1)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.SORT(A1:A3)', 'SORT(A1:A3)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x)', 'LET(x,1,x)'],
    ['"_xlfn."&_xlfn.CONCAT(A1)', '"_xlfn."&CONCAT(A1)'],
    ['[1]Blad1!A1', "'[budget.xlsx]Blad1'!A1"],
    ["SUM('[1]Budget 2026'!A1:B2)", "SUM('[budget.xlsx]Budget 2026'!A1:B2)"],
    ['SUM([1]Jan:Dec!A1)', "SUM('[budget.xlsx]Jan:Dec'!A1)"],
    ["'[2]A''s'!A1+[2]B!A1", "'[Kalle''s plan 2026.xlsx]A''s'!A1+'[Kalle''s plan 2026.xlsx]B'!A1"],
    ['[1]!anslag', "'budget.xlsx'!anslag"],
    ['[7]Blad1!A1', '[7]Blad1!A1'],
    ['Tabell1[1]+Tabell1[[#All],[1]]', 'Tabell1[1]+Tabell1[[#All],[1]]'],
    ['"[1]Blad1!A1"&[1]Blad1!A1', '"[1]Blad1!A1"&\'[budget.xlsx]Blad1\'!A1'],
  ])('%s', (formula, shown) => {
    expect(shownFormula(formula, names)).toBe(shown);
  });
});

describe('formulas of a sheet', () => {
  it('keeps formula and stored value; no stored value is null, an empty text is a value', async () => {
    const sheet = await readSheet(
      '<sheetData><row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>12</v></c><c r="B1"><f>A1</f></c><c r="C1" t="str"><f>IF(A1,"","")</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="b"><f>A1&gt;1</f><v>1</v></c><c r="F1"><f>A1</f><v/></c></row></sheetData>',
    );
    expect(sheet.cells.map((cell) => [cell.formula, cell.value])).toEqual([
      ['SUM(B1:B2)', 12],
      ['A1', null],
      ['IF(A1,"","")', ''],
      ['1/0', { error: '#DIV/0!' }],
      ['A1>1', true],
      ['A1', null],
    ]);
  });

  it('writes shared formulas out for each cell', async () => {
    const sheet = await readSheet(
      `<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$A$1+Blad2!A2</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c><c r="D2"><f t="shared" ref="D2:D3" si="1">"A1"</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>1</v></c><c r="C3"><f t="shared" si="0"/><v>1</v></c><c r="D3"><f t="shared" si="1">B9</f><v>1</v></c></row></sheetData>`,
    );
    expect(formulas(sheet)).toEqual({
      B2: 'A2*$A$1+Blad2!A2',
      C2: 'B2*$A$1+Blad2!B2',
      D2: '"A1"',
      B3: 'A3*$A$1+Blad2!A3',
      C3: 'B3*$A$1+Blad2!B3',
      D3: 'B9',
    });
  });

  it('keeps the value where the shared formula is lost', async () => {
    const sheet = await readSheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" si="4"/><v>7</v></c></row></sheetData>',
    );
    expect(sheet.cells).toEqual([{ row: 0, column: 0, value: 7, formula: null, format: 'General' }]);
  });

  it('shows an array formula in its whole range, and only there', async () => {
    const sheet = await readSheet(
      '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn._xlws.SORT(D1:E2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2" t="str"><v>fem</v></c></row><row r="3"><c r="A3"><v>6</v></c><c r="B3"><f t="array" ref="B3">SUM(A1:A2*B1:B2)</f><v>1</v></c></row></sheetData>',
    );
    expect(formulas(sheet)).toEqual({
      A1: 'SORT(D1:E2)',
      B1: 'SORT(D1:E2)',
      C1: null,
      A2: 'SORT(D1:E2)',
      B2: 'SORT(D1:E2)',
      A3: null,
      B3: 'SUM(A1:A2*B1:B2)',
    });
  });

  it.each([
    ['dt2D="1" dtr="1" r1="B1" r2="B2"', 'TABLE(B1,B2)'],
    ['dt2D="0" dtr="1" r1="B1"', 'TABLE(B1,)'],
    ['dt2D="0" dtr="0" r1="B1"', 'TABLE(,B1)'],
  ])('shows a what-if table with %s as Excel does', async (attributes, formula) => {
    const sheet = await readSheet(
      `<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" ${attributes}/><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>`,
    );
    expect(formulas(sheet)).toEqual({ A1: formula, A2: formula });
  });

  it('names the other workbook where the file has a number', async () => {
    const link = 'xl/externalLinks/externalLink1.xml';
    const { sheets, names } = await read({
      sheets: ['<sheetData><row r="1"><c r="A1"><f>[1]Blad1!A1</f><v>1</v></c></row></sheetData>'],
      workbook:
        '<externalReferences><externalReference r:id="rIdX"/></externalReferences><definedNames><definedName name="anslag">[1]Blad1!$B$2</definedName></definedNames>',
      relationships: `<Relationship Id="rIdX" Type="${RELATIONSHIPS}/externalLink" Target="externalLinks/externalLink1.xml"/>`,
      parts: {
        [link]: `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:q="${RELATIONSHIPS}" q:id="rId1"/></externalLink>`,
        'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/externalLinkPath" Target="file:///C:\\Ekonomi\\budget%202026.xlsx" TargetMode="External"/></Relationships>`,
      },
    });
    expect(sheets[0]!.cells[0]!.formula).toBe("'[budget 2026.xlsx]Blad1'!A1");
    expect(names).toEqual([{ name: 'anslag', scope: null, formula: "'[budget 2026.xlsx]Blad1'!$B$2" }]);
  });
});
