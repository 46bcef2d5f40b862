import { zipSync } from 'fflate';
import { openWorkbookFile } from '../../../src/hosts/file';
import { unpack } from '../../../src/hosts/file/inflate';
import { MAX_RATIO, RATIO_FREE_BYTES } from '../../../src/hosts/file/limits';
import { SheetReader } from '../../../src/hosts/file/sheetReader';
import { scanXml } from '../../../src/hosts/file/xmlScanner';
import { readZip } from '../../../src/hosts/file/zip';
import { bookBytes, bookParts, errorOf, expectRefusal, MAIN, readBytes, RELATIONSHIPS, zip } from './readSupport';

/** Where the n-th header of this kind stands. */
function header(bytes: Uint8Array, signature: readonly number[], count = 0): number {
  let left = count;
  for (let position = 0; position + 4 <= bytes.length; position += 1) {
    if (signature.every((byte, index) => bytes[position + index] === byte)) {
      if (left === 0) return position;
      left -= 1;
    }
  }
  throw new Error('There is no such header.');
}

const LOCAL = [0x50, 0x4b, 3, 4];
const CENTRAL = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];

/** The bytes with others in the place of some. */
function patched(bytes: Uint8Array, position: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, position);
  return copy;
}

/** A compound file with these streams, as far as telling it apart goes. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    bytes.write(name, 512 + index * 128, 'utf16le');
    bytes.writeUInt16LE(2 * (name.length + 1), 512 + index * 128 + 64);
  });
  return new Uint8Array(bytes);
}

/** A zip file whose entries have these names, in any number of each. */
function zipNamed(...names: readonly string[]): Uint8Array {
  const parts = Object.fromEntries(
    names.map((name, index) => [`${String(index)}${'x'.repeat(name.length - 1)}`, '<a/>']),
  );
  let bytes = zip(parts);
  names.forEach((name, index) => {
    const raw = [...Buffer.from(name, 'latin1')];
    bytes = patched(bytes, header(bytes, LOCAL, index) + 30, ...raw);
    bytes = patched(bytes, header(bytes, CENTRAL, index) + 46, ...raw);
  });
  return bytes;
}

const GOOD = bookBytes({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });

it('reads the workbook that the other tests spoil', async () => {
  expect((await readBytes(GOOD)).sheets[0]!.cells).toHaveLength(1);
});

describe('files that are something else', () => {
  it.each([
    ['text', new TextEncoder().encode('Konto;Belopp\n3010;6240\n')],
    ['a web page', new TextEncoder().encode('<html><table></table></html>')],
    ['a compound file of another program', compound('WordDocument')],
    ['the beginning of a compound file', compound('Workbook').subarray(0, 40)],
    ['a zip file without a workbook', zip({ 'brev.txt': 'hej' })],
    [
      'a text document',
      bookBytes({
        parts: {
          '[Content_Types].xml': (bookParts({})['[Content_Types].xml'] as string).replace(
            'spreadsheetml.sheet.main',
            'wordprocessingml.document.main',
          ),
        },
      }),
    ],
    ['an OpenDocument text', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' })],
  ])('%s', async (_name, bytes) => {
    await expectRefusal(bytes, 'notWorkbook');
  });

  it('tells an encrypted workbook from one of the old format', async () => {
    await expectRefusal(compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted');
    await expectRefusal(compound('Workbook', '\u0005SummaryInformation'), 'oldFormat');
    await expectRefusal(compound('Book'), 'oldFormat');
    await expectRefusal(compound('Workbooks'), 'notWorkbook');
  });

  it('knows an encrypted zip entry', async () => {
    await expectRefusal(patched(GOOD, header(GOOD, CENTRAL) + 8, 1), 'encrypted');
  });

  it('knows binary workbooks, by their part and by their type', async () => {
    const [rels, types] = ['_rels/.rels', '[Content_Types].xml'].map((part) => bookParts({})[part] as string);
    await expectRefusal(
      zip({
        '[Content_Types].xml': types!,
        '_rels/.rels': rels!.replace('workbook.xml', 'workbook.bin'),
        'xl/workbook.bin': 'x',
      }),
      'binaryFormat',
    );
    const binary = types!.replace(
      'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'vnd.ms-excel.sheet.binary.macroEnabled.main',
    );
    await expectRefusal(zip({ ...bookParts({}), '[Content_Types].xml': binary }), 'binaryFormat');
  });

  it('knows OpenDocument', async () => {
    const spreadsheet = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' };
    await expectRefusal(zip(spreadsheet), 'openDocument');
  });

  it('knows the strict variant, by its relationships and by its namespace', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const parts = bookParts({});
    await expectRefusal(
      zip({
        ...parts,
        '_rels/.rels': (parts['_rels/.rels'] as string).replace(
          RELATIONSHIPS,
          `${strict}/officeDocument/relationships`,
        ),
      }),
      'strictFormat',
    );
    for (const part of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml']) {
      const text = (parts[part] as string).replace(MAIN, `${strict}/spreadsheetml/main`);
      await expectRefusal(zip({ ...parts, [part]: text }), 'strictFormat');
    }
  });
});

describe('damaged zip files', () => {
  it('refuses an empty file', async () => {
    await expectRefusal(new Uint8Array(0), 'emptyFile');
  });

  it('refuses a file that ends too early, wherever it ends', async () => {
    for (let length = 4; length < GOOD.length; length += 1) {
      expect((await errorOf(() => readBytes(GOOD.subarray(0, length)))).code).toBe('truncated');
    }
  });

  it('refuses a file whose middle is missing', async () => {
    await expectRefusal(new Uint8Array([...GOOD.subarray(0, 200), ...GOOD.subarray(300)]), 'truncated');
  });

  it('reads a file with a comment or with bytes after its end', async () => {
    const commented = patched(new Uint8Array([...GOOD, 104, 101, 106]), header(GOOD, END) + 20, 3);
    expect((await readBytes(commented)).sheets).toHaveLength(1);
    expect((await readBytes(new Uint8Array([...GOOD, 0, 0, 0]))).sheets).toHaveLength(1);
  });

  it('notices content that is not what it was', async () => {
    const place = header(GOOD, LOCAL, 4) + 60;
    const changed = patched(GOOD, place, GOOD[place]! ^ 0xff);
    expect((await errorOf(() => readBytes(changed))).code).toBe('truncated');
    const sum = header(GOOD, CENTRAL, 4) + 16;
    expect(await expectRefusal(patched(GOOD, sum, GOOD[sum]! ^ 1), 'truncated')).toMatchObject({
      reason: 'checksum',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it.each([
    ['its number of entries', header(GOOD, END) + 10, [0xff, 0xff]],
    ['its place of the directory', header(GOOD, END) + 16, [0xff, 0xff, 0xff, 0xff]],
    ['the size of an entry', header(GOOD, CENTRAL) + 24, [0xff, 0xff, 0xff, 0xff]],
  ])('refuses 64-bit zip files: %s', async (_what, position, values) => {
    await expectRefusal(patched(GOOD, position, ...values), 'zip64');
  });

  it('refuses a way of packing that Excel does not know', async () => {
    expect(await expectRefusal(patched(GOOD, header(GOOD, CENTRAL) + 10, 12), 'notWorkbook')).toMatchObject({
      reason: 'method',
    });
  });

  it.each([
    ['xl/a.xml', 'xl/a.xml'],
    ['xl/a.xml', 'XL/A.XML'],
    ['xl/a b.xml', 'xl/a%20b.xml'],
    ['xl/a.xml', '/xl/a.xml'],
  ])('refuses two entries of one name: %s and %s', async (first, second) => {
    expect(await expectRefusal(zipNamed(first, second), 'notWorkbook')).toMatchObject({
      reason: 'duplicate',
      part: second,
    });
  });

  it.each(['../hemligt.xml', 'xl/../../hemligt.xml', 'C:\\hemligt.xml', 'xl\\..\\hemligt.xml'])(
    'refuses the entry name %s',
    async (name) => {
      expect(await expectRefusal(zipNamed('xl/a.xml', name), 'notWorkbook')).toMatchObject({
        reason: 'entryName',
        part: name,
      });
    },
  );

  it('refuses an entry that is named otherwise at its own place', async () => {
    expect(await expectRefusal(patched(GOOD, header(GOOD, LOCAL) + 30, 65), 'notWorkbook')).toMatchObject({
      reason: 'entryName',
    });
  });
});

describe('files that unfold too far', () => {
  const zeros = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(RATIO_FREE_BYTES + 1) });

  it('stops at the ratio, whatever size the file states', async () => {
    const [entry] = readZip(zeros);
    expect(entry!.packed.length * MAX_RATIO).toBeLessThan(RATIO_FREE_BYTES);
    for (const size of [entry!.size, 10]) {
      let seen = 0;
      const error = await errorOf(() => unpack({ ...entry!, size }, Infinity, (piece) => (seen += piece.length)));
      expect(error.code).toBe('tooLarge');
      expect(error.detail).toMatchObject({ part: 'xl/worksheets/sheet1.xml' });
      expect(seen).toBeLessThanOrEqual(RATIO_FREE_BYTES);
    }
  });

  it('stops at what is left for all parts together', async () => {
    const [entry] = readZip(zeros);
    let seen = 0;
    const error = await errorOf(() => unpack(entry!, 1_000_000, (piece) => (seen += piece.length)));
    expect(error.code).toBe('tooLarge');
    expect(seen).toBeLessThanOrEqual(1_000_000);
  });

  it('refuses such a workbook', async () => {
    const sheet = `<worksheet xmlns="${MAIN}">${'<d/>'.repeat(RATIO_FREE_BYTES / 4)}</worksheet>`;
    expect(await expectRefusal(bookBytes({ parts: { 'xl/worksheets/sheet1.xml': sheet } }), 'tooLarge')).toMatchObject({
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it('stops at the number of cells', async () => {
    const reader = (room: number) =>
      new SheetReader({ part: 'prov.xml', strings: null, formats: [], shownFormula: (formula) => formula, room });
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c><c/><c><v>2</v></c></row></sheetData></worksheet>`;
    const two = reader(2);
    scanXml(sheet, 'prov.xml', two);
    expect(two.content().cells).toHaveLength(2);
    expect((await errorOf(() => scanXml(sheet, 'prov.xml', reader(1)))).code).toBe('tooLarge');
  });
});

describe('parts that are wrong or missing', () => {
  const parts = bookParts({ strings: '<si><t>a</t></si>', styles: '<cellXfs/>' });
  const xmlParts = Object.keys(parts);

  it.each(xmlParts)('refuses a document type in %s', async (part) => {
    const doctype = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>';
    expect(await expectRefusal(zip({ ...parts, [part]: doctype + String(parts[part]) }), 'unsafeXml')).toEqual({
      part,
    });
  });

  it.each(xmlParts)('refuses broken XML in %s', async (part) => {
    for (const text of [String(parts[part]).slice(0, -3), `${String(parts[part])}<`, '']) {
      expect(await expectRefusal(zip({ ...parts, [part]: text }), 'brokenXml')).toMatchObject({ part });
    }
  });

  it('refuses bytes that are no text in the declared encoding', async () => {
    const sheet = new Uint8Array(Buffer.from(`<worksheet xmlns="${MAIN}">\u00e5</worksheet>`, 'latin1'));
    expect(await expectRefusal(zip({ ...parts, 'xl/worksheets/sheet1.xml': sheet }), 'brokenXml')).toMatchObject({
      reason: 'encoding',
    });
  });

  it.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', '[Content_Types].xml'])(
    'names the missing part %s',
    async (part) => {
      expect(await expectRefusal(zip({ ...parts, [part]: null }), 'missingPart')).toMatchObject({ part });
    },
  );

  it('finds the workbook without relationships of the package, by its type', async () => {
    expect((await readBytes(zip({ ...parts, '_rels/.rels': null }))).sheets).toHaveLength(1);
  });

  it('does not pass a sheet over whose relationship is lost', async () => {
    const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
    expect(await expectRefusal(zip({ ...parts, 'xl/_rels/workbook.xml.rels': rels }), 'missingPart')).toEqual({
      part: 'rId1',
      sheet: 'Blad1',
    });
  });

  it('says where there is no worksheet', async () => {
    const none = `<workbook xmlns="${MAIN}"><sheets/></workbook>`;
    await expectRefusal(zip({ ...parts, 'xl/workbook.xml': none }), 'noSheets');
    const rels = String(parts['xl/_rels/workbook.xml.rels']).replace('/worksheet"', '/chartsheet"');
    await expectRefusal(zip({ ...parts, 'xl/_rels/workbook.xml.rels': rels }), 'noSheets');
  });

  it.each([
    ['<c r="A0"><v>1</v></c>', 'cell'],
    ['<c r="XFE1"><v>1</v></c>', 'cell'],
    ['<c r="A1048577"><v>1</v></c>', 'cell'],
    ['<c r="1A"><v>1</v></c>', 'cell'],
    ['<c r="_1"><v>1</v></c>', 'cell'],
    ['<c r=""><v>1</v></c>', 'cell'],
    ['<c r="XFD1"/><c><v>1</v></c>', 'cell'],
    ['<c r="A1" t="s"><v>1</v></c>', 'sharedString'],
    ['<c r="A1" t="s"><v>x</v></c>', 'sharedString'],
  ])('refuses %s', async (cell, reason) => {
    const bytes = bookBytes({ strings: '<si><t>a</t></si>', sheets: [`<sheetData><row>${cell}</row></sheetData>`] });
    expect(await expectRefusal(bytes, 'brokenXml')).toMatchObject({ part: 'xl/worksheets/sheet1.xml', reason });
  });

  it('refuses another root, and a row that is none', async () => {
    const sheet = (text: string) => zip({ ...parts, 'xl/worksheets/sheet1.xml': text });
    await expectRefusal(sheet(`<chartsheet xmlns="${MAIN}"/>`), 'brokenXml');
    await expectRefusal(sheet('<worksheet/>'), 'brokenXml');
    await expectRefusal(
      sheet(`<worksheet xmlns="${MAIN}"><sheetData><row r="0"/></sheetData></worksheet>`),
      'brokenXml',
    );
  });

  it('says it on opening where the workbook part already tells', async () => {
    const error = await errorOf(() => openWorkbookFile(zip({ ...parts, 'xl/workbook.xml': null }), 'prov.xlsx'));
    expect(error.code).toBe('missingPart');
  });
});
