import fc from 'fast-check';
import { rectangles } from '../../../src/hosts/rectangles';
import type { Mark } from '../../../src/workbook';
import { changedParts, generated, mark, open, partsOf, prefixed, ROWS, smallWorkbook } from './writeSupport';

async function sheetAfter(content: string, marks: readonly Mark[], prefix = ''): Promise<string> {
  const workbook = open(smallWorkbook({ sheets: { Budget: content }, prefix }));
  await workbook.write([], marks);
  return partsOf(workbook.bytes())['xl/worksheets/sheet1.xml']!;
}

const rule = (dxf: number, priority: number, id: string): string =>
  `<cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>LEN(&quot;finsamkoll:${id}&quot;)&gt;0</formula></cfRule>`;
const USERS =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" priority="4" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>';

describe('marks', () => {
  test('are one conditional format a severity, the cells of each as few ranges', async () => {
    const marks = [
      mark('Budget', 1, 0, 'error'),
      mark('Budget', 1, 1, 'error'),
      mark('Budget', 2, 0, 'error'),
      mark('Budget', 2, 1, 'error'),
      mark('Budget', 9, 3, 'error'),
      mark('Budget', 4, 0, 'warning'),
      mark('Budget', 5, 0, 'note'),
    ];
    expect(await sheetAfter(ROWS, marks)).toContain(
      `</sheetData><conditionalFormatting sqref="A2:B3 D10">${rule(0, 1, 'error')}</conditionalFormatting>` +
        `<conditionalFormatting sqref="A5">${rule(1, 2, 'warning')}</conditionalFormatting>` +
        `<conditionalFormatting sqref="A6">${rule(2, 3, 'note')}</conditionalFormatting></worksheet>`,
    );
  });

  test('of several severities on one cell show the gravest', async () => {
    const sheet = await sheetAfter(ROWS, [mark('Budget', 1, 0, 'note'), mark('Budget', 1, 0, 'error')]);
    expect(sheet.match(/<cfRule/g)).toHaveLength(1);
    expect(sheet).toContain('finsamkoll:error');
  });

  test('come after the user’s own rules, those in extension lists included', async () => {
    const later =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="7" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const sheet = await sheetAfter(`${ROWS}<phoneticPr fontId="0"/>${USERS}<pageMargins/>${later}`, [
      mark('Budget', 1, 0, 'error'),
    ]);
    expect(sheet).toContain(
      `${USERS}<conditionalFormatting sqref="A2">${rule(0, 8, 'error')}</conditionalFormatting><pageMargins/>`,
    );
  });

  test('stand in a protected sheet and in one with prefixes too', async () => {
    const protectedRows = `${ROWS}<sheetProtection sheet="1" password="CC1A"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`;
    const sheet = await sheetAfter(protectedRows, [mark('Budget', 1, 0, 'error')], 'x:');
    expect(sheet).toContain(
      prefixed(
        `</mergeCells><conditionalFormatting sqref="A2">${rule(0, 1, 'error')}</conditionalFormatting></worksheet>`,
        'x:',
      ),
    );
    expect(sheet.match(/<x:sheetProtection/g)).toHaveLength(1);
  });

  test('are told from each other by border and slant, not by colour alone', async () => {
    const workbook = open(smallWorkbook({ sheets: { Budget: ROWS } }));
    const all = (['error', 'warning', 'note'] as const).map((severity, row) => mark('Budget', row, 0, severity));
    await workbook.write([], all);
    const styles = partsOf(workbook.bytes())['xl/styles.xml']!;
    const formats = [...styles.matchAll(/<dxf>.*?<\/dxf>/g)].map(([xml]) => xml.replace(/[0-9A-F]{8}/g, ''));
    expect(new Set(formats).size).toBe(3);
    expect(styles).toContain('<dxfs count="3">');
  });

  test('on sheets that are not there are handed back', async () => {
    const workbook = open(smallWorkbook({ sheets: { Budget: ROWS } }));
    const result = await workbook.write([], [mark('Borta', 1, 0, 'error'), mark('Budget', 1, 0, 'error')]);
    expect(result).toEqual({ sheets: [], marks: 1, unmarked: [{ sheet: 'Borta', row: 1, column: 0 }] });
  });

  test('never lie on our own sheets', async () => {
    const workbook = open(smallWorkbook({ sheets: { Budget: ROWS } }));
    const sheet = generated('summary', 'S');
    await workbook.write([sheet], []);
    const result = await workbook.write([sheet], [mark('S', 1, 0, 'error')]);
    expect(result.unmarked).toHaveLength(1);
  });
});

describe('taking marks off', () => {
  const marks = [mark('Budget', 1, 0, 'error'), mark('Budget', 1, 1, 'note')];

  test('gives the sheet back byte for byte', async () => {
    const bytes = smallWorkbook({ sheets: { Budget: `${ROWS}${USERS}<pageMargins/>`, Annat: ROWS } });
    const workbook = open(bytes);
    await workbook.write([], marks);
    expect(changedParts(bytes, workbook.bytes())).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    await workbook.clear();
    expect(changedParts(bytes, workbook.bytes())).toEqual(['xl/styles.xml']);
  });

  test('and putting the same on changes nothing, styles included', async () => {
    const workbook = open(smallWorkbook({ sheets: { Budget: `${ROWS}${USERS}` } }));
    await workbook.write([], marks);
    const once = workbook.bytes();
    await workbook.write([], marks);
    expect(changedParts(once, workbook.bytes())).toEqual([]);
  });

  test('finds them wherever Excel has put them: among the user’s rules, spelled otherwise, on other sheets', async () => {
    const moved =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>len( "finsamkoll:error" ) &gt; 0</formula></cfRule>' +
      '<cfRule type="expression" dxfId="0" priority="2"><formula>LEN("annat:error")&gt;0</formula></cfRule></conditionalFormatting>';
    const workbook = open(smallWorkbook({ sheets: { Budget: ROWS, Kopia: ROWS + moved } }));
    await workbook.clear();
    const sheet = partsOf(workbook.bytes())['xl/worksheets/sheet2.xml']!;
    expect(sheet).toContain('<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="2">');
    expect(sheet).not.toContain('finsamkoll');
  });
});

describe('rectangles', () => {
  test('cover exactly the cells that are marked', () => {
    const cell = fc.record({ row: fc.integer({ min: 0, max: 6 }), column: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const covered: string[] = [];
        for (const { top, left, bottom, right } of rectangles(cells)) {
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) covered.push(`${row},${column}`);
          }
        }
        const wanted = [...new Set(cells.map(({ row, column }) => `${row},${column}`))];
        expect(covered.sort()).toEqual(wanted.sort());
      }),
    );
  });

  test('of thousands of single cells are shared out over several formats', async () => {
    const chessboard = Array.from({ length: 1200 }, (_, index) => mark('Budget', index * 2, 0, 'warning'));
    const sheet = await sheetAfter(ROWS, chessboard);
    expect(sheet.match(/<conditionalFormatting/g)).toHaveLength(3);
    expect(new Set([...sheet.matchAll(/priority="(\d+)"/g)].map((match) => match[1])).size).toBe(3);
  });
});
