import { WorkbookError } from '../../workbook';

/** One entry of a zip file with its bytes as they lie in the file, still packed. */
export interface ZipEntry {
  /** As written in the file, decoded. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;

const FLAG_ENCRYPTED = 0x0001;
/** Sizes follow the data in a descriptor of their own. We always know the sizes, so it is taken off on writing. */
const FLAG_DESCRIPTOR = 0x0008;
const FLAG_UTF8 = 0x0800;

const SATURATED_16 = 0xffff;
const SATURATED_32 = 0xffffffff;
const ZIP64_EXTRA = 0x0001;

/** 1 January 1980, the first day a zip file can name: the same file comes out whenever it is written. */
const FIXED_DATE = 0x0021;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('windows-1252');

/** Whether the bytes begin as a zip file does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! <= 7 && bytes[3]! <= 8;
}

/**
 * Reads the directory of a zip file. Nothing is unpacked and nothing is copied: the entries look into `bytes`.
 * @throws {WorkbookError} `truncated`, `zip64`, `encrypted`, or `notWorkbook` with the `reason`
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directorySize = view.getUint32(end + 12, true);
  const directory = view.getUint32(end + 16, true);
  if (count === SATURATED_16 || directorySize === SATURATED_32 || directory === SATURATED_32) {
    throw new WorkbookError('zip64');
  }
  if (directory + directorySize > end) throw new WorkbookError('truncated', { reason: 'directory' });
  const entries: ZipEntry[] = [];
  let position = directory;
  for (let index = 0; index < count; index += 1) {
    if (position + CENTRAL_SIZE > end || view.getUint32(position, true) !== CENTRAL_SIGNATURE) {
      throw new WorkbookError('truncated', { reason: 'directory' });
    }
    const { entry, next } = readEntry(bytes, view, position, directory);
    entries.push(entry);
    position = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let position = view.byteLength - END_SIZE; position >= lowest; position -= 1) {
    if (view.getUint32(position, true) !== END_SIGNATURE) continue;
    if (position + END_SIZE + view.getUint16(position + 20, true) <= view.byteLength) return position;
  }
  throw new WorkbookError('truncated', { reason: 'end', size: view.byteLength });
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  position: number,
  directory: number,
): { entry: ZipEntry; next: number } {
  const nameStart = position + CENTRAL_SIZE;
  const extraStart = nameStart + view.getUint16(position + 28, true);
  const commentStart = extraStart + view.getUint16(position + 30, true);
  const next = commentStart + view.getUint16(position + 32, true);
  if (next > bytes.length) throw new WorkbookError('truncated', { reason: 'directory' });
  const rawName = bytes.subarray(nameStart, extraStart);
  const flags = view.getUint16(position + 8, true);
  const name = decodeName(rawName, (flags & FLAG_UTF8) !== 0);
  const packedSize = view.getUint32(position + 20, true);
  const size = view.getUint32(position + 24, true);
  const local = view.getUint32(position + 42, true);
  if (packedSize === SATURATED_32 || size === SATURATED_32 || local === SATURATED_32) {
    throw new WorkbookError('zip64', { part: name });
  }
  if ((flags & FLAG_ENCRYPTED) !== 0) throw new WorkbookError('encrypted', { part: name });
  const method = view.getUint16(position + 10, true);
  if (method !== 0 && method !== 8) throw new WorkbookError('notWorkbook', { reason: 'method', part: name, method });
  if (local + LOCAL_SIZE > directory || view.getUint32(local, true) !== LOCAL_SIGNATURE) {
    throw new WorkbookError('truncated', { reason: 'entry', part: name });
  }
  const localNameEnd = local + LOCAL_SIZE + view.getUint16(local + 26, true);
  const dataStart = localNameEnd + view.getUint16(local + 28, true);
  if (dataStart + packedSize > directory) throw new WorkbookError('truncated', { reason: 'entry', part: name });
  if (!sameBytes(bytes.subarray(local + LOCAL_SIZE, localNameEnd), rawName)) {
    throw new WorkbookError('notWorkbook', { reason: 'entryName', part: name });
  }
  const entry: ZipEntry = {
    name,
    rawName,
    flags,
    method,
    time: view.getUint16(position + 12, true),
    date: view.getUint16(position + 14, true),
    crc: view.getUint32(position + 16, true),
    size,
    packed: bytes.subarray(dataStart, dataStart + packedSize),
    versionMadeBy: view.getUint16(position + 4, true),
    versionNeeded: view.getUint16(position + 6, true),
    localExtra: withoutZip64(bytes.subarray(localNameEnd, dataStart)),
    centralExtra: bytes.subarray(extraStart, commentStart),
    comment: bytes.subarray(commentStart, next),
    internalAttributes: view.getUint16(position + 36, true),
    externalAttributes: view.getUint32(position + 38, true),
  };
  return { entry, next };
}

function decodeName(raw: Uint8Array, declaredUtf8: boolean): string {
  try {
    return utf8.decode(raw);
  } catch {
    return declaredUtf8 ? new TextDecoder().decode(raw) : latin1.decode(raw);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Some writers reserve room for 64-bit sizes in every local header; ours states the sizes themselves. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let position = 0;
  while (position + 4 <= extra.length) {
    const id = extra[position]! | (extra[position + 1]! << 8);
    const next = position + 4 + (extra[position + 2]! | (extra[position + 3]! << 8));
    if (next > extra.length) break;
    if (id !== ZIP64_EXTRA) kept.push(...extra.subarray(position, next));
    position = next;
  }
  return position === extra.length && kept.length === extra.length ? extra : Uint8Array.from(kept);
}

/** A new entry with fixed date and plain attributes. */
export function newEntry(name: string, packed: Uint8Array, size: number, crc: number): ZipEntry {
  const rawName = new TextEncoder().encode(name);
  return {
    name,
    rawName,
    flags: rawName.length === name.length ? 0 : FLAG_UTF8,
    method: 8,
    time: 0,
    date: FIXED_DATE,
    crc,
    size,
    packed,
    versionMadeBy: 20,
    versionNeeded: 20,
    localExtra: new Uint8Array(0),
    centralExtra: new Uint8Array(0),
    comment: new Uint8Array(0),
    internalAttributes: 0,
    externalAttributes: 0,
  };
}

/** The entry with new content, every other field as it was. */
export function replaceContent(entry: ZipEntry, packed: Uint8Array, size: number, crc: number): ZipEntry {
  return { ...entry, method: 8, versionNeeded: Math.max(20, entry.versionNeeded), packed, size, crc };
}

/**
 * Writes a zip file with the entries in the order given. The same entries give the same bytes.
 * @throws {WorkbookError} `tooLarge` where the file would need 64-bit sizes
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const localSize = sum(
    entries,
    (entry) => LOCAL_SIZE + entry.rawName.length + entry.localExtra.length + entry.packed.length,
  );
  const directorySize = sum(
    entries,
    (entry) => CENTRAL_SIZE + entry.rawName.length + entry.centralExtra.length + entry.comment.length,
  );
  const total = localSize + directorySize + END_SIZE;
  if (total >= SATURATED_32 || entries.length >= SATURATED_16) throw new WorkbookError('tooLarge', { bytes: total });
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let position = 0;
  for (const entry of entries) {
    offsets.push(position);
    position = writeLocal(bytes, view, position, entry);
  }
  entries.forEach((entry, index) => {
    position = writeCentral(bytes, view, position, entry, offsets[index]!);
  });
  view.setUint32(position, END_SIGNATURE, true);
  view.setUint16(position + 8, entries.length, true);
  view.setUint16(position + 10, entries.length, true);
  view.setUint32(position + 12, directorySize, true);
  view.setUint32(position + 16, localSize, true);
  return bytes;
}

function writeLocal(bytes: Uint8Array, view: DataView, position: number, entry: ZipEntry): number {
  view.setUint32(position, LOCAL_SIGNATURE, true);
  writeCommon(view, position + 4, entry);
  view.setUint16(position + 28, entry.localExtra.length, true);
  let end = put(bytes, position + LOCAL_SIZE, entry.rawName);
  end = put(bytes, end, entry.localExtra);
  return put(bytes, end, entry.packed);
}

function writeCentral(bytes: Uint8Array, view: DataView, position: number, entry: ZipEntry, offset: number): number {
  view.setUint32(position, CENTRAL_SIGNATURE, true);
  view.setUint16(position + 4, entry.versionMadeBy, true);
  writeCommon(view, position + 6, entry);
  view.setUint16(position + 30, entry.centralExtra.length, true);
  view.setUint16(position + 32, entry.comment.length, true);
  view.setUint16(position + 36, entry.internalAttributes, true);
  view.setUint32(position + 38, entry.externalAttributes, true);
  view.setUint32(position + 42, offset, true);
  let end = put(bytes, position + CENTRAL_SIZE, entry.rawName);
  end = put(bytes, end, entry.centralExtra);
  return put(bytes, end, entry.comment);
}

/** The fields that local and central headers have in the same order. */
function writeCommon(view: DataView, position: number, entry: ZipEntry): void {
  view.setUint16(position, entry.versionNeeded, true);
  view.setUint16(position + 2, entry.flags & ~FLAG_DESCRIPTOR, true);
  view.setUint16(position + 4, entry.method, true);
  view.setUint16(position + 6, entry.time, true);
  view.setUint16(position + 8, entry.date, true);
  view.setUint32(position + 10, entry.crc, true);
  view.setUint32(position + 14, entry.packed.length, true);
  view.setUint32(position + 18, entry.size, true);
  view.setUint16(position + 22, entry.rawName.length, true);
}

function put(bytes: Uint8Array, position: number, content: Uint8Array): number {
  bytes.set(content, position);
  return position + content.length;
}

function sum<Item>(items: readonly Item[], size: (item: Item) => number): number {
  return items.reduce((total, item) => total + size(item), 0);
}
