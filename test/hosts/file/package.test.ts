import { unzipSync } from 'fflate';
import { contentTypeOf, removeContentType, setContentType } from '../../../src/hosts/file/contentTypes';
import { WorkbookPackage } from '../../../src/hosts/file/package';
import { isUnsafeName, relativeTarget, resolveTarget } from '../../../src/hosts/file/partName';
import {
  addRelationship,
  readRelationships,
  relationshipsPart,
  removeRelationship,
} from '../../../src/hosts/file/relationships';
import { readZip } from '../../../src/hosts/file/zip';
import { bookParts, zip } from './readSupport';

const text = (bytes: Uint8Array | null | undefined) => new TextDecoder().decode(bytes ?? undefined);

/** A zip file as a streaming writer makes it: sizes after the data, 64-bit room in the local header, extra fields. */
function streamed(name: string, content: Uint8Array, crc: number): Uint8Array {
  const local = Buffer.alloc(30 + name.length + 20 + content.length + 16);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(45, 4);
  local.writeUInt16LE(0x0008, 6);
  local.writeUInt16LE(name.length, 26);
  local.writeUInt16LE(20, 28);
  local.write(name, 30, 'latin1');
  local.writeUInt16LE(0x0001, 30 + name.length);
  local.writeUInt16LE(16, 32 + name.length);
  local.set(content, 50 + name.length);
  local.writeUInt32LE(0x08074b50, 50 + name.length + content.length);
  const central = Buffer.alloc(46 + name.length + 6 + 4);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(0x0314, 4);
  central.writeUInt16LE(45, 6);
  central.writeUInt16LE(0x0008, 8);
  central.writeUInt16LE(0x6000, 12);
  central.writeUInt16LE(0x5c3f, 14);
  central.writeUInt32LE(crc, 16);
  central.writeUInt32LE(content.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(6, 30);
  central.writeUInt16LE(4, 32);
  central.writeUInt32LE(0x81a40000, 38);
  central.write(name, 46, 'latin1');
  central.set([0x99, 0x99, 2, 0, 7, 7], 46 + name.length);
  central.write('note', 52 + name.length, 'latin1');
  const end = Buffer.alloc(22 + 3);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  end.writeUInt16LE(3, 20);
  return new Uint8Array(Buffer.concat([local, central, end]));
}

describe('a package', () => {
  const parts = { 'a/ett.xml': '<a/>', 'a/b/Två.XML': '<b/>', 'c d.bin': new Uint8Array([1, 2, 3]) };

  it('saves what nobody wrote byte for byte, in its order', () => {
    const bytes = zip(parts);
    const saved = WorkbookPackage.open(bytes).toBytes();
    const entries = readZip(bytes);
    expect(readZip(saved)).toEqual(entries);
    const file = WorkbookPackage.open(bytes);
    file.write('a/ett.xml', '<ny/>');
    file.write('ny.xml', '<sist/>');
    const after = readZip(file.toBytes());
    expect(after.map((entry) => entry.name)).toEqual(['a/ett.xml', 'a/b/Två.XML', 'c d.bin', 'ny.xml']);
    expect(after.slice(1, 3)).toEqual(entries.slice(1));
    expect(after[0]).toMatchObject({ date: entries[0]!.date, time: entries[0]!.time, flags: entries[0]!.flags });
    const unzipped = unzipSync(file.toBytes());
    expect([text(unzipped['a/ett.xml']), text(unzipped['ny.xml'])]).toEqual(['<ny/>', '<sist/>']);
  });

  it('keeps the header fields of a streamed entry, and states its sizes', () => {
    const content = new TextEncoder().encode('hej');
    const bytes = streamed('ett.txt', content, 0xc68542e);
    const [entry] = readZip(WorkbookPackage.open(bytes).toBytes());
    expect(entry).toMatchObject({
      name: 'ett.txt',
      method: 0,
      time: 0x6000,
      date: 0x5c3f,
      versionMadeBy: 0x0314,
      versionNeeded: 45,
      externalAttributes: 0x81a40000,
      flags: 0,
      size: 3,
    });
    expect([...entry!.localExtra]).toEqual([]);
    expect([...entry!.centralExtra]).toEqual([0x99, 0x99, 2, 0, 7, 7]);
    expect(text(entry!.comment)).toBe('note');
    expect(text(WorkbookPackage.open(bytes).read('ett.txt'))).toBe('hej');
  });

  it('gives the same bytes whenever it is saved', () => {
    const save = () => {
      const file = WorkbookPackage.open(zip(parts));
      file.write('ny.xml', '<ny/>');
      return file.toBytes();
    };
    jest.useFakeTimers({ now: new Date('2030-01-01') });
    const later = save();
    jest.useRealTimers();
    expect(save()).toEqual(later);
  });

  it('finds parts whatever their case, their encoding and their slashes', () => {
    const file = WorkbookPackage.open(zip({ ...parts, 'x\\y.xml': '<y/>' }));
    expect(file.has('/A/ETT.xml')).toBe(true);
    expect(text(file.read('A/B/tv%C3%A5.xml'))).toBe('<b/>');
    expect(file.has('c%20d.bin')).toBe(true);
    expect(text(file.read('x/y.xml'))).toBe('<y/>');
    expect(file.spelling('A/Ett.XML')).toBe('a/ett.xml');
    expect(file.read('finns/inte.xml')).toBeNull();
    expect(file.readXml('finns/inte.xml')).toBeNull();
  });

  it('writes over, adds, takes away, and finds free names', () => {
    const file = WorkbookPackage.open(
      zip({ ...parts, 'xl/worksheets/Sheet1.xml': '<a/>', 'xl/worksheets/sheet3.xml': '<a/>' }),
    );
    file.write('A/ETT.XML', '<två/>');
    expect(file.readXml('a/ett.xml')).toBe('<två/>');
    file.remove('c d.bin');
    expect(file.freeName('xl/worksheets/sheet', '.xml')).toBe('xl/worksheets/sheet2.xml');
    file.write('xl/worksheets/sheet2.xml', '<a/>');
    expect(file.freeName('xl/worksheets/sheet', '.xml')).toBe('xl/worksheets/sheet4.xml');
    expect(WorkbookPackage.open(file.toBytes()).parts()).toEqual([
      'a/ett.xml',
      'a/b/Två.XML',
      'xl/worksheets/Sheet1.xml',
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('leaves the original alone when a copy is written', () => {
    const file = WorkbookPackage.open(zip(parts));
    const before = file.toBytes();
    const copy = file.copy();
    copy.write('a/ett.xml', '<ny/>');
    copy.remove('c d.bin');
    expect(file.toBytes()).toEqual(before);
    expect(file.readXml('a/ett.xml')).toBe('<a/>');
    expect(copy.parts()).toEqual(['a/ett.xml', 'a/b/Två.XML']);
  });

  it('keeps folders as entries, and does not call them parts', () => {
    const bytes = zip({ 'xl/': new Uint8Array(0), 'xl/a.xml': '<a/>' });
    const file = WorkbookPackage.open(bytes);
    expect(file.parts()).toEqual(['xl/a.xml']);
    expect(readZip(file.toBytes()).map((entry) => entry.name)).toEqual(['xl/', 'xl/a.xml']);
  });

  it('writes text as UTF-8 and says so, whatever the part said before', () => {
    const utf16 = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><å/>', 'utf16le');
    const file = WorkbookPackage.open(zip({ 'a.xml': new Uint8Array(utf16) }));
    const content = file.readXml('a.xml')!;
    expect(content).toContain('<å/>');
    file.write('a.xml', content);
    expect(text(file.read('a.xml'))).toBe('<?xml version="1.0" encoding="UTF-8"?><å/>');
  });
});

describe('part names', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/drawings/d.xml', '../media/./a.png', 'xl/media/a.png'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/a.xml', '../../../b.xml', 'b.xml'],
    ['xl/a.xml', 'b.xml#del', 'xl/b.xml'],
    ['xl\\a.xml', '..\\b.xml', 'b.xml'],
  ])('from %s to %s', (source, target, part) => {
    expect(resolveTarget(source.replaceAll('\\', '/'), target)).toBe(part);
  });

  it.each([
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/drawings/d.xml', 'xl/media/a b.png', '../media/a%20b.png'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/a.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
  ])('written in %s for %s', (source, part, target) => {
    expect(relativeTarget(source, part)).toBe(target);
  });

  it.each(['../a', 'xl/../a', 'xl/%2e%2e/a', 'xl\\..\\a', 'C:/a', 'c:a', '//a', 'xl//a', 'xl/./a', '', 'a\u0000b'])(
    '%s is unsafe',
    (name) => expect(isUnsafeName(name)).toBe(true),
  );

  it.each(['xl/a.xml', '/xl/a.xml', 'xl/', '[Content_Types].xml', 'xl/a..xml', 'xl/å ä.xml'])('%s is safe', (name) =>
    expect(isUnsafeName(name)).toBe(false),
  );
});

describe('relationships', () => {
  const PREFIXED =
    '<?xml version="1.0"?>\n<q:Relationships xmlns:q="http://schemas.openxmlformats.org/package/2006/relationships">\n<q:Relationship Id="rId2" Type="t" Target="a%20b.xml"/><!-- kvar -->\n</q:Relationships>';
  const open = () => WorkbookPackage.open(zip({ 'xl/A B.xml': '<a/>', 'xl/_rels/s.xml.rels': PREFIXED }));

  it('have a part beside their source', () => {
    expect(relationshipsPart('')).toBe('_rels/.rels');
    expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  });

  it('are added, once, without touching the rest', () => {
    const file = open();
    expect(readRelationships(file, 'xl/s.xml')).toEqual([
      { id: 'rId2', type: 't', target: 'a%20b.xml', part: 'xl/A B.xml' },
    ]);
    expect(addRelationship(file, 'xl/s.xml', 't', 'xl/A B.xml')).toBe('rId2');
    expect(file.readXml('xl/_rels/s.xml.rels')).toBe(PREFIXED);
    expect(addRelationship(file, 'xl/s.xml', 'u', 'xl/ny.xml')).toBe('rId3');
    expect(addRelationship(file, 'xl/s.xml', 'v', 'https://example.org/?a=1&b=2', true)).toBe('rId4');
    expect(file.readXml('xl/_rels/s.xml.rels')).toBe(
      PREFIXED.replace(
        '</q:Relationships>',
        '<q:Relationship Id="rId3" Type="u" Target="ny.xml"/><q:Relationship Id="rId4" Type="v" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/></q:Relationships>',
      ),
    );
    expect(readRelationships(file, 'xl/s.xml').map((one) => one.part)).toEqual(['xl/A B.xml', 'xl/ny.xml', null]);
  });

  it('are taken away again to the last character', () => {
    const file = open();
    removeRelationship(file, 'xl/s.xml', addRelationship(file, 'xl/s.xml', 'u', 'xl/ny.xml'));
    expect(file.readXml('xl/_rels/s.xml.rels')).toBe(PREFIXED);
  });

  it('begin where a part had none, also in a root without content', () => {
    const file = open();
    expect(addRelationship(file, 'xl/ny.xml', 'u', 'xl/A B.xml')).toBe('rId1');
    expect(readRelationships(file, 'xl/ny.xml')[0]!.part).toBe('xl/A B.xml');
    file.write(
      'xl/_rels/tom.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships" />',
    );
    addRelationship(file, 'xl/tom.xml', 'u', 'xl/A B.xml');
    expect(readRelationships(file, 'xl/tom.xml')).toHaveLength(1);
  });
});

describe('content types', () => {
  const open = () => WorkbookPackage.open(zip(bookParts({})));

  it('come from the part itself or from its extension', () => {
    const file = open();
    expect(contentTypeOf(file, 'XL/Workbook.xml')).toMatch(/sheet\.main\+xml$/);
    expect(contentTypeOf(file, 'xl/annat.XML')).toBe('application/xml');
    expect(contentTypeOf(file, 'xl/bild.png')).toBeNull();
  });

  it('are set once and taken away to the last character', () => {
    const file = open();
    const before = file.readXml('[Content_Types].xml');
    setContentType(file, 'xl/ny del.xml', 'application/x-ny');
    setContentType(file, 'xl/ny del.xml', 'application/x-ny');
    expect(contentTypeOf(file, 'xl/Ny%20Del.xml')).toBe('application/x-ny');
    expect(file.readXml('[Content_Types].xml')!.match(/x-ny/g)).toHaveLength(1);
    setContentType(file, 'xl/ny del.xml', 'application/x-annan');
    expect(contentTypeOf(file, 'xl/ny del.xml')).toBe('application/x-annan');
    removeContentType(file, 'xl/ny del.xml');
    expect(file.readXml('[Content_Types].xml')).toBe(before);
  });
});
