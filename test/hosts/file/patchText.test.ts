import fc from 'fast-check';
import { WORKSHEET_CHILDREN, placeForChild } from '../../../src/hosts/file/childOrder';
import { closeShell, openShell } from '../../../src/hosts/file/sheetShell';
import { TextEdits } from '../../../src/hosts/file/textEdits';
import { attribute, child, parseXml, prefixFor, textOf } from '../../../src/hosts/file/xmlTree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const string = (content: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);

describe('the tree of positions', () => {
  const source =
    `<?xml version="1.0"?><!-- <a/> --><x:a xmlns:x="urn:1" n='1 &gt; 0'>` +
    '<x:b/><b xmlns="urn:2">text<![CDATA[ & <more>]]>&amp;</b></x:a>';
  const root = parseXml(source, 'part');

  test('knows where elements and values stand', () => {
    const [first, second] = root.children;
    expect(source.slice(first!.start, first!.end)).toBe('<x:b/>');
    expect(source.slice(second!.openEnd, second!.closeStart)).toBe('text<![CDATA[ & <more>]]>&amp;');
    expect(attribute(root, 'n')).toBe('1 > 0');
  });

  test('knows namespaces and prefixes', () => {
    expect(child(root, 'b')?.end).toBe(root.children[0]!.end);
    expect(root.children[1]!.namespace).toBe('urn:2');
    expect(prefixFor(root, 'urn:1')).toBe('x:');
    expect(prefixFor(root.children[1]!, 'urn:2')).toBeNull();
  });

  test('gives text with references and CDATA resolved', () => {
    expect(textOf(source, root.children[1]!)).toBe('text & <more>&');
  });
});

describe('edits', () => {
  test('change a text in their places only', () => {
    const source = '<a n="1"><b/><c>1</c></a>';
    const root = parseXml(source, 'part');
    const edits = new TextEdits(source);
    edits.append(root, '<d/>');
    edits.setAttribute(root, 'n', '"2"');
    edits.setAttribute(root.children[0]!, 'm', '3');
    edits.fill(root.children[0]!, 'x');
    edits.remove(root.children[1]!);
    expect(edits.result()).toBe('<a n="&quot;2&quot;"><b m="3">x</b><d/></a>');
  });

  test('open an empty element that gets a child', () => {
    const source = '<x:a xmlns:x="u" n="/" />';
    const edits = new TextEdits(source);
    edits.append(parseXml(source, 'part'), '<b/>');
    expect(edits.result()).toBe('<x:a xmlns:x="u" n="/" ><b/></x:a>');
  });

  test('never overlap', () => {
    const edits = new TextEdits('abcdef');
    edits.replace(0, 3, 'x');
    edits.replace(2, 4, 'y');
    expect(() => edits.result()).toThrow('overlap');
  });
});

describe('the shell of a sheet', () => {
  test.each([
    ['', `<worksheet xmlns="${MAIN}"><cols/><sheetData><row><c/></row></sheetData><a/></worksheet>`, '<row><c/></row>'],
    ['with a prefix', `<x:worksheet xmlns:x="${MAIN}"><x:sheetData ><x:row/></x:sheetData ></x:worksheet>`, '<x:row/>'],
    ['without rows', `<worksheet xmlns="${MAIN}"><sheetData/><a/></worksheet>`, ''],
    [
      'with a comment that looks like an end',
      `<worksheet xmlns="${MAIN}"><!--<sheetData>--><sheetData><!--</sheetData>--><row/></sheetData></worksheet>`,
      '<!--</sheetData>--><row/>',
    ],
    [
      'with an end tag in CDATA and a > in an attribute',
      `<worksheet xmlns="${MAIN}" a=">"><sheetData><c><![CDATA[</sheetData>]]></c></sheetData></worksheet>`,
      '<c><![CDATA[</sheetData>]]></c>',
    ],
    ['with a byte order mark', `\ufeff<worksheet xmlns="${MAIN}"><sheetData><row/></sheetData></worksheet>`, '<row/>'],
  ])('%s comes off and goes on again', (_, source, rows) => {
    const shell = openShell(bytes(source), 'part');
    expect(string(shell.rows)).toBe(rows);
    expect(shell.text).toBe(rows === '' ? source : source.replace(rows, ''));
    expect(string(closeShell(shell.text, shell.rows, 'part'))).toBe(source);
  });

  test('holds rows of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const cells = texts.map((one) => `<c>${one.replace(/[<>&]/g, '')}</c>`).join('');
        const source = bytes(`<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`);
        const shell = openShell(source, 'part');
        expect(closeShell(shell.text, shell.rows, 'part')).toEqual(source);
      }),
    );
  });

  test('puts rows into a sheet written without any', () => {
    const text = `<worksheet xmlns="${MAIN}"><sheetData/><a/></worksheet>`;
    expect(string(closeShell(text, bytes('<row/>'), 'part'))).toBe(
      `<worksheet xmlns="${MAIN}"><sheetData><row/></sheetData><a/></worksheet>`,
    );
  });

  test('reads a sheet in UTF-16 and writes UTF-8', () => {
    const source = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData>å</sheetData></worksheet>`;
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(source, (c) => c.charCodeAt(0)).buffer),
    ]);
    const shell = openShell(utf16, 'part');
    expect(string(closeShell(shell.text, shell.rows, 'part'))).toBe(source.replace('UTF-16', 'UTF-8'));
  });

  test('refuses bytes that are no text, rather than losing them', () => {
    const source = `<worksheet xmlns="${MAIN}"><!-- \u00e5 --><sheetData/></worksheet>`;
    const latin1 = Uint8Array.from(source, (character) => character.charCodeAt(0));
    expect(() => openShell(latin1, 'part')).toThrow('encoding');
  });

  test('refuses a document type and a sheet that is cut off', () => {
    expect(() => openShell(bytes('<!DOCTYPE a><worksheet/>'), 'part')).toThrow('unsafeXml');
    expect(() => openShell(bytes('<worksheet><sheetData><row/>'), 'part')).toThrow('brokenXml');
  });
});

describe('the order of children', () => {
  const place = (content: string, name: string): string => {
    const source = `<worksheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</worksheet>`;
    const edits = new TextEdits(source);
    edits.insert(placeForChild(parseXml(source, 'part'), WORKSHEET_CHILDREN, name), '^');
    return edits.result().replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '');
  };

  test.each([
    ['<sheetData/>', 'cols', '^<sheetData/>'],
    ['<sheetData/><mergeCells/><pageMargins/>', 'conditionalFormatting', '<sheetData/><mergeCells/>^<pageMargins/>'],
    [
      '<sheetData/><conditionalFormatting/><conditionalFormatting/><hyperlinks/>',
      'conditionalFormatting',
      '<sheetData/><conditionalFormatting/><conditionalFormatting/>^<hyperlinks/>',
    ],
    [
      '<sheetData/><mc:AlternateContent><mc:Choice><dataValidations/></mc:Choice></mc:AlternateContent><extLst/>',
      'conditionalFormatting',
      '<sheetData/>^<mc:AlternateContent><mc:Choice><dataValidations/></mc:Choice></mc:AlternateContent><extLst/>',
    ],
    [
      '<sheetData/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><extLst/>',
      'tableParts',
      '<sheetData/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent>^<extLst/>',
    ],
    ['<sheetData/><legacyDrawing/>', 'drawing', '<sheetData/>^<legacyDrawing/>'],
  ])('%s: %s', (content, name, expected) => {
    expect(place(content, name)).toBe(expected);
  });
});
