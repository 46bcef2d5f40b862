import { WorkbookError } from '../../workbook';
import { SPREADSHEET } from './namespaces';
import { decodeXml, withUtf8Declaration, xmlEncoding } from './xmlText';
import type { XmlElement } from './xmlTree';
import { isEmptyTag, parseXml } from './xmlTree';

/**
 * A worksheet without its rows: the text before and after what `sheetData` holds, joined. It is small even where the
 * sheet is tens of megabytes, so it can be read and changed as a whole; the rows are carried along as bytes.
 */
export interface SheetShell {
  readonly text: string;
  /** What stands between the tags of `sheetData`. */
  readonly rows: Uint8Array;
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const BLANK = 32;

const NO_ROWS = new Uint8Array(0);

/** Takes the shell off a worksheet part. */
export function openShell(bytes: Uint8Array, part: string): SheetShell {
  const utf8 =
    xmlEncoding(bytes) === 'utf-8' ? bytes : new TextEncoder().encode(withUtf8Declaration(decodeXml(bytes, part)));
  const gap = findRows(utf8, part);
  if (!gap) return { text: decode(utf8, part), rows: NO_ROWS };
  const text = decode(utf8.subarray(0, gap.from), part) + decode(utf8.subarray(gap.to), part);
  return { text, rows: utf8.subarray(gap.from, gap.to) };
}

/** Strict, since a character that is replaced here would be lost from the file. */
function decode(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch (error) {
    throw new WorkbookError('brokenXml', { part, reason: 'encoding' }, { cause: error });
  }
}

/** The part again: a shell's text (changed or not) around rows. */
export function closeShell(text: string, rows: Uint8Array, part: string): Uint8Array {
  const encoder = new TextEncoder();
  if (rows.length === 0) return encoder.encode(text);
  const data = sheetData(parseXml(text, part));
  if (!data) throw new WorkbookError('brokenXml', { part, reason: 'sheetData' });
  // An element written <sheetData/> is opened for the rows to go in.
  const [before, after] = isEmptyTag(data)
    ? [`${text.slice(0, text.lastIndexOf('/', data.end - 1))}>`, `</${data.prefix}sheetData>${text.slice(data.end)}`]
    : [text.slice(0, data.openEnd), text.slice(data.openEnd)];
  const head = encoder.encode(before);
  const tail = encoder.encode(after);
  const bytes = new Uint8Array(head.length + rows.length + tail.length);
  bytes.set(head);
  bytes.set(rows, head.length);
  bytes.set(tail, head.length + rows.length);
  return bytes;
}

/** The `sheetData` of a parsed shell. */
export function sheetData(root: XmlElement): XmlElement | null {
  return root.children.find((one) => one.local === 'sheetData' && one.namespace === SPREADSHEET) ?? null;
}

/** Where the content of `sheetData` begins and ends, in bytes; `null` where it has none. */
function findRows(bytes: Uint8Array, part: string): { from: number; to: number } | null {
  let depth = 0;
  let position = 0;
  for (;;) {
    const less = bytes.indexOf(LESS, position);
    if (less < 0) return null;
    const next = bytes[less + 1];
    if (next === BANG || next === QUESTION) {
      position = afterSpecial(bytes, less, part);
      continue;
    }
    const end = afterTag(bytes, less, part);
    const empty = bytes[end - 2] === SLASH;
    if (next === SLASH) depth -= 1;
    else if (depth === 1 && localName(bytes, less) === 'sheetData') {
      return empty ? null : { from: end, to: findEnd(bytes, end, qualifiedName(bytes, less), part) };
    } else if (!empty) depth += 1;
    position = end;
  }
}

/** Where the end tag of this name begins. Rows hold no element of that name, so the first one is the one. */
function findEnd(bytes: Uint8Array, from: number, name: Uint8Array, part: string): number {
  for (let position = from; position < bytes.length; position += 1) {
    if (bytes[position] !== LESS) continue;
    const next = bytes[position + 1];
    if (next === BANG || next === QUESTION) position = afterSpecial(bytes, position, part) - 1;
    else if (next === SLASH && startsWith(bytes, position + 2, name)) {
      const after = bytes[position + 2 + name.length]!;
      if (after === GREATER || after <= BLANK) return position;
    }
  }
  throw new WorkbookError('brokenXml', { part, reason: 'sheetData' });
}

function qualifiedName(bytes: Uint8Array, less: number): Uint8Array {
  let end = less + 1;
  while (bytes[end]! > BLANK && bytes[end] !== GREATER && bytes[end] !== SLASH) end += 1;
  return bytes.subarray(less + 1, end);
}

function localName(bytes: Uint8Array, less: number): string {
  const name = String.fromCharCode(...qualifiedName(bytes, less));
  return name.slice(name.indexOf(':') + 1);
}

/** Just after a tag's `>`, which may also stand between quotes. */
function afterTag(bytes: Uint8Array, less: number, part: string): number {
  let quote = 0;
  for (let position = less + 1; position < bytes.length; position += 1) {
    const byte = bytes[position]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) return position + 1;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  throw new WorkbookError('brokenXml', { part, reason: 'end' });
}

/** Just after a comment, a CDATA section or a processing instruction; a document type is refused. */
function afterSpecial(bytes: Uint8Array, less: number, part: string): number {
  const start = String.fromCharCode(...bytes.subarray(less, less + 9));
  const closing = start.startsWith('<?') ? '?>' : start.startsWith('<!--') ? '-->' : start === '<![CDATA[' ? ']]>' : '';
  if (closing === '') throw new WorkbookError('unsafeXml', { part });
  const wanted = new TextEncoder().encode(closing);
  // `<!-->` is no complete comment: its closing hyphens come after the opening ones.
  for (let position = less + (closing === '-->' ? 4 : 2); position < bytes.length; position += 1) {
    if (startsWith(bytes, position, wanted)) return position + wanted.length;
  }
  throw new WorkbookError('brokenXml', { part, reason: 'end' });
}

function startsWith(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}
