import { CELL_LOOKS, MARK_LOOKS } from '../../../src/hosts/looks';
import { EMPTY_STYLES, StylePatch } from '../../../src/hosts/file/stylePatch';
import { FORMAT_CODES } from '../../../src/workbook';
import { prefixed, STYLES } from './writeSupport';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = (content: string): string => `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;

function withTotal(text: string): { format: number; result: string } {
  const patch = new StylePatch(text, 'styles');
  const format = patch.cellFormat(CELL_LOOKS.total, FORMAT_CODES.decimal1);
  return { format, result: patch.result() };
}

function list(styles: string, name: string): { count: string; items: string[] } {
  const [, count, content] = new RegExp(
    `<(?:\\w+:)?${name}(?: count="(\\d+)")?[^>]*>(.*?)</(?:\\w+:)?${name}>`,
    's',
  ).exec(styles)!;
  const item = {
    fonts: 'font',
    fills: 'fill',
    borders: 'border',
    cellXfs: 'xf',
    numFmts: 'numFmt',
    dxfs: 'dxf',
    cellStyleXfs: 'xf',
  }[name]!;
  return { count: count!, items: content!.match(new RegExp(`<(?:\\w+:)?${item}[ >/]`, 'g')) ?? [] };
}

describe('adding to a stylesheet', () => {
  test('appends to the user’s lists, keeps what was there and counts right', () => {
    const before = sheet(STYLES);
    const { format, result } = withTotal(before);
    expect(format).toBe(1);
    for (const name of ['fonts', 'borders', 'cellXfs']) {
      expect(list(result, name)).toMatchObject({ count: '2', items: { length: 2 } });
    }
    expect(list(result, 'fills').count).toBe('2');
    expect(result).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts');
    const stripped = result
      .replace(/<numFmts.*<\/numFmts>/, '')
      .replace(/<font><b\/>.*?<\/font>/, '')
      .replace(/<border><left\/><right\/><top style.*?<\/border>/, '')
      .replace(/<xf numFmtId="164".*?<\/xf>/, '')
      .replaceAll('count="2"', 'count="1"');
    expect(stripped).toBe(before.replace('<fills count="2">', '<fills count="1">'));
  });

  test('follows the workbook’s own font', () => {
    const patch = new StylePatch(sheet(STYLES), 'styles');
    patch.cellFormat(CELL_LOOKS.title, 'General');
    expect(patch.result()).toContain(
      '<font><b/><sz val="17"/><color rgb="FF1B3A4B"/><name val="Arial"/><family val="2"/></font>',
    );
    expect(patch.textSize).toBe(10);
  });

  test('uses what is there again, however it is spelled', () => {
    const once = withTotal(sheet(STYLES)).result;
    const respelled = prefixed(once, 'x:')
      .replace('<x:styleSheet xmlns=', '<x:styleSheet xmlns:x=')
      .replace('<x:b/><x:sz val="10"/>', '<x:sz val="10"/><x:b/>')
      .replace(/numFmtId="164" fontId="1"/, 'fontId="1" numFmtId="164"');
    expect(withTotal(respelled)).toEqual({ format: 1, result: respelled });
  });

  test('keeps the prefix of the stylesheet', () => {
    const before = prefixed(sheet(STYLES), 'x:').replace('xmlns=', 'xmlns:x=');
    const { result } = withTotal(before);
    expect(result).not.toMatch(/<\/?(?!x:)\w/);
    expect(result).toContain('<x:numFmt numFmtId="164"');
  });

  test.each([
    ['an empty root', EMPTY_STYLES],
    ['a root without an end tag', `<styleSheet xmlns="${MAIN}"/>`],
    ['empty lists', sheet('<fonts count="0"/><fills/><borders count="0"></borders><cellXfs count="0"/>')],
  ])('%s first gets the formats that cells without one need', (_, before) => {
    const { format, result } = withTotal(before);
    expect(format).toBe(1);
    expect(list(result, 'fonts').items).toHaveLength(2);
    expect(list(result, 'fills').items).toHaveLength(2);
    expect(result).toContain('patternType="gray125"');
    expect(list(result, 'cellStyleXfs').items).toHaveLength(1);
    const order = [...result.matchAll(/<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs)[ >]/g)].map(
      (match) => match[1],
    );
    expect(order).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs']);
  });

  test('never takes the first two fills for ours: Excel ignores what they say', () => {
    const own =
      '<fill><patternFill patternType="solid"><fgColor rgb="FFE4ECF0"/><bgColor indexed="64"/></patternFill></fill>';
    const patch = new StylePatch(
      sheet(STYLES.replace('<fill><patternFill patternType="gray125"/></fill>', own)),
      'styles',
    );
    patch.cellFormat(CELL_LOOKS.heading, 'General');
    expect(patch.result()).toMatch(/<xf [^>]*fillId="2"/);
  });

  test('adds formats for marks beside those of the user', () => {
    const before = sheet(`${STYLES}<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>`);
    const patch = new StylePatch(before, 'styles');
    expect([
      patch.markFormat(MARK_LOOKS.error),
      patch.markFormat(MARK_LOOKS.note),
      patch.markFormat(MARK_LOOKS.error),
    ]).toEqual([1, 2, 1]);
    expect(list(patch.result(), 'dxfs')).toMatchObject({ count: '3', items: { length: 3 } });
    expect(list(patch.result(), 'fonts').count).toBe('1');
  });

  test('leaves a stylesheet alone when nothing is asked of it', () => {
    expect(new StylePatch(EMPTY_STYLES, 'styles').result()).toBe(EMPTY_STYLES);
  });

  test('takes an ordinary format where the workbook has as many as Excel can open', () => {
    const many = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(65_001);
    const styles = sheet(STYLES.replace(/<cellXfs.*<\/cellXfs>/, `<cellXfs count="65001">${many}</cellXfs>`));
    expect(withTotal(styles).format).toBe(0);
  });

  test('refuses a part that is no stylesheet', () => {
    expect(() => new StylePatch('<a/>', 'styles')).toThrow('brokenXml');
  });
});
