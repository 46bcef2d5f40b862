import { WorkbookError } from '../../workbook';

/** The encoding of an XML part: byte order mark first, then the declaration, else UTF-8. Names that no decoder knows give UTF-8. */
export function xmlEncoding(head: Uint8Array): string {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && c === 0x3f && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d === 0x3f) return 'utf-16be';
  const declaration = String.fromCharCode(...head.subarray(0, 200));
  const name = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(declaration)?.[1];
  if (name === undefined || /^utf-?16/i.test(name)) return 'utf-8';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'utf-8';
  }
}

/**
 * The text of an XML part, without a byte order mark.
 * @throws {WorkbookError} `brokenXml` where the bytes are no text in its encoding
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(xmlEncoding(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new WorkbookError('brokenXml', { part, reason: 'encoding' }, { cause: error });
  }
}

/**
 * A document type may stand only before the root element, so only that far is looked.
 * @throws {WorkbookError} `unsafeXml`
 */
export function refuseDoctype(text: string, part: string): void {
  const prolog = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/.exec(text)![0].length;
  if (/^<!(?:DOCTYPE|ENTITY)/i.test(text.slice(prolog, prolog + 9))) throw new WorkbookError('unsafeXml', { part });
}

/** The text with its declaration, where it has one, saying UTF-8. */
export function withUtf8Declaration(text: string): string {
  return text.replace(
    /^(<\?xml[^>]*?encoding\s*=\s*)(["'])([\w.:-]+)\2/i,
    (whole, before: string, quote: string, name: string) =>
      name.toLowerCase() === 'utf-8' ? whole : `${before}${quote}UTF-8${quote}`,
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an XML document with its references resolved. Other names than XML's own five stay as they are. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name]!;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as the content of an element or as an attribute between double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : '&quot;',
  );
}
