import type { CellLook } from '../../../src/hosts/file';
import { PLAIN_CELL } from '../../support/look';
import { THEME, look } from './lookSupport';
import type { Book } from './readSupport';

/** The looks of cell formats; `cellXfs` and the lists that they point into. */
function styles(inside: string, book: Omit<Book, 'styles'> = {}): readonly CellLook[] {
  return look({ ...book, styles: inside }).styles;
}

const ONE_FORMAT = '<cellXfs><xf fontId="0" fillId="0" borderId="0"/></cellXfs>';

describe('styles', () => {
  test('a workbook that says nothing has one plain look', () => {
    expect(look({}).styles).toEqual([PLAIN_CELL]);
  });

  test('fonts', () => {
    const font = (inside: string): CellLook['font'] =>
      styles(`<fonts><font>${inside}</font></fonts>${ONE_FORMAT}`)[0]!.font;
    expect(
      font('<b/><i val="true"/><strike val="1"/><u/><sz val="9.5"/><name val="Arial"/><color rgb="FF112233"/>'),
    ).toEqual({
      name: 'Arial',
      size: 9.5,
      isBold: true,
      isItalic: true,
      underline: 'single',
      isStruck: true,
      colour: '#112233',
    });
    expect(font('<b val="0"/><u val="doubleAccounting"/><sz val="x"/><color theme="1"/>')).toMatchObject({
      isBold: false,
      underline: 'double',
      size: 11,
      colour: null,
    });
    expect(font('<u val="none"/><color auto="1"/>')).toMatchObject({ underline: 'none', colour: null });
  });

  test.each([
    ['<patternFill patternType="none"><fgColor rgb="FF000000"/></patternFill>', null],
    ['<patternFill patternType="solid"><fgColor rgb="FFAABBCC"/></patternFill>', '#aabbcc'],
    ['<patternFill patternType="solid"><fgColor rgb="DDEEFF"/></patternFill>', '#ddeeff'],
    ['<patternFill patternType="gray125"/>', '#dfdfdf'],
    [
      '<patternFill patternType="mediumGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FF0000FF"/></patternFill>',
      '#800080',
    ],
    [
      '<gradientFill><stop position="0"><color rgb="FF000000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
      '#808080',
    ],
    ['<patternFill patternType="solid"><fgColor rgb="okänd"/></patternFill>', null],
  ])('fill %s', (inside, colour) => {
    expect(styles(`<fills><fill>${inside}</fill></fills>${ONE_FORMAT}`)[0]!.fill).toBe(colour);
  });

  const fill = (colour: string, rest = '', book: Partial<Book> = {}): string | null =>
    styles(
      `<fills><fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill></fills>${ONE_FORMAT}${rest}`,
      book,
    )[0]!.fill;

  test('colours by number, with the workbook’s own palette before the usual one', () => {
    expect(fill('indexed="10"')).toBe('#ff0000');
    expect(fill('indexed="63"')).toBe('#333333');
    expect(fill('indexed="64"')).toBeNull();
    const palette =
      '<colors><indexedColors><rgbColor rgb="00010203"/><rgbColor rgb="00040506"/></indexedColors></colors>';
    expect(fill('indexed="1"', palette)).toBe('#040506');
    expect(fill('indexed="2"', palette)).toBe('#ff0000');
  });

  test('colours of the theme, in the order of a workbook and not of the theme', () => {
    const theme = THEME(
      '<a:dk1><a:sysClr val="windowText" lastClr="010101"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1>' +
        '<a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="336699"/></a:accent1>',
    );
    expect([0, 1, 2, 3, 4].map((number) => fill(`theme="${number}"`, '', theme))).toEqual([
      '#fefefe',
      '#010101',
      '#eeeeee',
      '#222222',
      '#336699',
    ]);
    expect(fill('theme="5"', '', theme)).toBe('#c0504d');
    expect(fill('theme="4"')).toBe('#4f81bd');
  });

  test.each([
    // As Excel 2007 shows them in its palette of theme colours.
    ['theme="4" tint="0.79998168889431442"', '#dce6f1'],
    ['theme="4" tint="-0.249977111117893"', '#366092'],
    ['theme="0" tint="-0.14999847407452621"', '#d9d9d9'],
    ['theme="1" tint="0.499984740745262"', '#808080'],
    ['rgb="FF808080" tint="9"', '#ffffff'],
  ])('tint: %s', (colour, expected) => {
    const nearly = (text: string | null) => [1, 3, 5].map((from) => Number.parseInt(text!.slice(from, from + 2), 16));
    const found = nearly(fill(colour));
    nearly(expected).forEach((channel, index) => expect(Math.abs(channel - found[index]!)).toBeLessThanOrEqual(1));
  });

  test('borders', () => {
    const border =
      '<borders><border><left style="slantDashDot"/><right style="none"/><top style="double"><color rgb="FF00FF00"/></top><bottom style="okänd"/></border></borders>';
    expect(styles(border + ONE_FORMAT)[0]!.borders).toEqual({
      left: { style: 'dashed', colour: '#000000' },
      right: null,
      top: { style: 'double', colour: '#00ff00' },
      bottom: null,
    });
  });

  test('alignment, from the named style where the format does not bring its own', () => {
    const parent = '<cellStyleXfs><xf><alignment horizontal="center" wrapText="1"/></xf></cellStyleXfs>';
    const looks = styles(
      `${parent}<cellXfs><xf xfId="0"/><xf xfId="0" applyAlignment="1"/>` +
        '<xf xfId="0" applyAlignment="1"><alignment horizontal="right" vertical="justify" indent="2" shrinkToFit="1" textRotation="135"/></xf>' +
        '<xf><alignment horizontal="okänd" vertical="okänd" indent="-1" textRotation="255"/></xf></cellXfs>',
    );
    expect(
      looks.map(({ align, verticalAlign, wraps, shrinks, indent, rotation }) => [
        align,
        verticalAlign,
        wraps,
        shrinks,
        indent,
        rotation,
      ]),
    ).toEqual([
      ['center', 'bottom', true, false, 0, 0],
      ['general', 'bottom', false, false, 0, 0],
      ['right', 'top', false, true, 2, -45],
      ['general', 'bottom', false, false, 0, 255],
    ]);
  });

  test('number formats', () => {
    const looks = styles(
      '<numFmts><numFmt numFmtId="170" formatCode="#,##0&quot; tkr&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>',
    );
    expect(looks.map((one) => one.format)).toEqual(['General', 'm/d/yyyy', '#,##0" tkr"']);
  });
});
