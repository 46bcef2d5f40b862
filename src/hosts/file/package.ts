import { deflateSync } from 'fflate';
import { WorkbookError } from '../../workbook';
import { crc32 } from './checksum';
import { refuseForeign } from './foreignFormat';
import { unpack } from './inflate';
import { MAX_CACHED_BYTES, MAX_TOTAL_BYTES } from './limits';
import { isUnsafeName, partKey } from './partName';
import { decodeXml, refuseDoctype, withUtf8Declaration } from './xmlText';
import { newEntry, readZip, replaceContent, writeZip } from './zip';
import type { ZipEntry } from './zip';

/** A part: an entry of the file, and its new content where it has been written. */
interface Part {
  readonly entry: ZipEntry | null;
  readonly name: string;
  /** New content, not yet packed. */
  readonly content?: Uint8Array;
}

/**
 * The parts of an .xlsx or .xlsm file. Parts that nobody writes are saved byte for byte as they came, still packed.
 * Part names have no leading slash (`xl/workbook.xml`), and their case does not matter.
 */
export class WorkbookPackage {
  private readonly cache = new Map<string, Uint8Array>();

  private constructor(
    private readonly map: Map<string, Part>,
    /** Parts that have been unpacked, and what they came to. */
    private readonly unpacked: Map<ZipEntry, number>,
  ) {}

  /**
   * Reads the directory of the file; parts are unpacked when asked for.
   * @throws {WorkbookError} saying why this is no workbook that can be opened
   */
  static open(bytes: Uint8Array): WorkbookPackage {
    refuseForeign(bytes);
    const map = new Map<string, Part>();
    for (const entry of readZip(bytes)) {
      if (isUnsafeName(entry.name)) throw new WorkbookError('notWorkbook', { reason: 'entryName', part: entry.name });
      const key = partKey(entry.name);
      if (map.has(key)) throw new WorkbookError('notWorkbook', { reason: 'duplicate', part: entry.name });
      map.set(key, { entry, name: entry.name.replaceAll('\\', '/').replace(/^\/+/, '') });
    }
    return new WorkbookPackage(map, new Map());
  }

  /** A second package that starts from the same parts: writing to one leaves the other as it is. Costs no copying. */
  copy(): WorkbookPackage {
    return new WorkbookPackage(new Map(this.map), this.unpacked);
  }

  /** The names of all parts in the order of the file, new ones last. Folders are not parts. */
  parts(): string[] {
    return [...this.map.values()].map((part) => part.name).filter((name) => !name.endsWith('/'));
  }

  has(part: string): boolean {
    return this.map.has(partKey(part));
  }

  /** The name as the file spells it, `null` where there is no such part. */
  spelling(part: string): string | null {
    return this.map.get(partKey(part))?.name ?? null;
  }

  /**
   * The bytes of a part, `null` where there is no such part. The array belongs to the package: do not write in it.
   * @throws {WorkbookError} `tooLarge` or `truncated`
   */
  read(part: string): Uint8Array | null {
    const key = partKey(part);
    const found = this.map.get(key);
    if (!found) return null;
    if (found.content) return found.content;
    const cached = this.cache.get(key);
    if (cached) return cached;
    const pieces: Uint8Array[] = [];
    this.readPieces(part, (piece) => pieces.push(piece));
    const bytes = join(pieces);
    if (bytes.length <= MAX_CACHED_BYTES) this.cache.set(key, bytes);
    return bytes;
  }

  /**
   * Hands out the bytes of a part piece by piece, so that a large sheet never lies unpacked as a whole.
   * @returns whether there is such a part
   * @throws {WorkbookError} `tooLarge` or `truncated`
   */
  readPieces(part: string, onPiece: (piece: Uint8Array) => void): boolean {
    const found = this.map.get(partKey(part));
    if (!found) return false;
    if (found.content) onPiece(found.content);
    else if (found.entry) this.unpackEntry(found.entry, onPiece);
    return true;
  }

  private unpackEntry(entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void {
    let others = 0;
    for (const [other, size] of this.unpacked) if (other !== entry) others += size;
    unpack(entry, MAX_TOTAL_BYTES - others, onPiece);
    this.unpacked.set(entry, entry.size);
  }

  /**
   * The text of an XML part, `null` where there is no such part.
   * @throws {WorkbookError} as `read`, and `unsafeXml` where the part declares a document type, `brokenXml` where it is no text
   */
  readXml(part: string): string | null {
    const bytes = this.read(part);
    if (!bytes) return null;
    const text = decodeXml(bytes, part);
    refuseDoctype(text, part);
    return text;
  }

  /** Sets the content of a part, new or not. Text is written as UTF-8, and its XML declaration says so. */
  write(part: string, content: Uint8Array | string): void {
    const key = partKey(part);
    const old = this.map.get(key);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(withUtf8Declaration(content)) : content;
    this.cache.delete(key);
    this.map.set(key, { entry: old?.entry ?? null, name: old?.name ?? part, content: bytes });
  }

  /** Takes a part away; its relationships and its content type are the caller's to mend. */
  remove(part: string): void {
    const key = partKey(part);
    this.cache.delete(key);
    this.map.delete(key);
  }

  /** The first free name of the form `xl/worksheets/sheet7.xml`: `freeName('xl/worksheets/sheet', '.xml')`. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${before}${number}${after}`;
      if (!this.has(name)) return name;
    }
  }

  /** The file: old parts in their old order with their old headers, new ones last. The same parts give the same bytes. */
  toBytes(): Uint8Array {
    return writeZip([...this.map.values()].map(packedEntry));
  }
}

function packedEntry(part: Part): ZipEntry {
  if (!part.content) return part.entry!;
  const packed = deflateSync(part.content);
  const crc = crc32(part.content);
  return part.entry
    ? replaceContent(part.entry, packed, part.content.length, crc)
    : newEntry(part.name, packed, part.content.length, crc);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    bytes.set(piece, position);
    position += piece.length;
  }
  return bytes;
}
