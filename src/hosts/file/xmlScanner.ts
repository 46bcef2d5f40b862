import { WorkbookError } from '../../workbook';
import { SPREADSHEET } from './namespaces';
import { unescapeXml } from './xmlText';

/** What a scanner tells of. Elements of every namespace are told; `tag` is only valid during the call. */
export interface XmlHandler {
  open?(tag: XmlTag): void;
  /** `text`: the text since the last tag, references resolved; so for an element without children, its whole text. */
  close?(tag: XmlTag, text: () => string): void;
}

/** A name of the document, resolved. */
interface ElementName {
  readonly qualified: string;
  readonly local: string;
  readonly namespace: string;
}

/** The prefixes in force, from the depth where they were declared. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, ElementName>;
}

/** Deeper than any workbook part; only a file made to harm goes further. */
const MAX_DEPTH = 256;

/** Longer than any tag or text of a workbook part, in characters (a cell's text is at most 32 767). */
const MAX_TOKEN = 4 * 1024 * 1024;

const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const BLANK = 32;

/** A start or end tag. The same object is used for every tag. */
export class XmlTag {
  /** Without the prefix. */
  local = '';
  /** Empty where none is declared. */
  namespace = '';
  /** How many elements are open around this one. */
  depth = 0;
  /** Where the tag's `<` stands in the document, in characters. */
  start = 0;
  /** Just after the tag's `>`. */
  end = 0;
  /** Whether it is `<a/>`: `close` follows at once. */
  empty = false;

  /** @internal Set by the scanner. */
  source = '';
  /** @internal */
  from = 0;
  /** @internal */
  to = 0;
  /** @internal */
  prefixes: ReadonlyMap<string, string> = new Map();

  /** The prefix with its colon as written, for text to be put in beside this element: `x:` or nothing. */
  prefix = '';

  /** The value of an attribute without a prefix; `null` where it is missing. */
  attribute(name: string): string | null {
    const { source, to } = this;
    let position = this.from;
    while ((position = attributeStart(source, position, to)) < to) {
      const nameEnd = attributeNameEnd(source, position, to);
      const from = valueStart(source, nameEnd, to);
      const end = from < 0 ? -1 : valueEnd(source, from, to);
      if (end < 0) return null;
      if (nameEnd - position === name.length && source.startsWith(name, position)) {
        return unescapeXml(source.slice(from, end));
      }
      position = end + 1;
    }
    return null;
  }

  /** The value of an attribute of a namespace, whatever its prefix. */
  attributeOf(namespaces: ReadonlySet<string>, name: string): string | null {
    let result: string | null = null;
    eachAttribute(this.source, this.from, this.to, (qualified, from, to) => {
      const colon = qualified.indexOf(':');
      if (result !== null || colon < 0 || qualified.slice(colon + 1) !== name) return;
      if (!namespaces.has(this.prefixes.get(qualified.slice(0, colon)) ?? '')) return;
      result = unescapeXml(this.source.slice(from, to));
    });
    return result;
  }
}

/**
 * Reads XML forward, in pieces of any size, and tells a handler of every tag. Checks that tags match; knows
 * namespaces; refuses document types. Positions count the characters fed.
 */
export class XmlScanner {
  private readonly tag = new XmlTag();
  private readonly open: ElementName[] = [];
  private readonly scopes: Scope[] = [{ depth: 0, prefixes: new Map([['xml', 'xml']]), names: new Map() }];
  private buffer = '';
  /** Characters before `buffer`. */
  private before = 0;
  /** Text since the last tag that lies before a comment or in a CDATA section, still escaped. */
  private carried = '';
  private seenRoot = false;
  /** Where in `buffer` the next declaration of a namespace stands, -1 where none does. */
  private declarationAt = -1;
  /** Asked once for each end tag: the handler may not want the text. */
  private textFrom = 0;
  private textTo = 0;

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  /** @throws {WorkbookError} `brokenXml`, `unsafeXml`, or what the handler throws */
  feed(text: string): void {
    this.buffer = this.buffer === '' ? text : this.buffer + text;
    const done = this.scan();
    this.before += done;
    this.buffer = this.buffer.slice(done);
    if (this.buffer.length > MAX_TOKEN) throw this.broken('token');
  }

  /** @throws {WorkbookError} `brokenXml` where the document is not complete */
  end(): void {
    const rest = (this.carried + this.buffer).trim();
    if (this.open.length > 0 || !this.seenRoot || rest !== '') throw this.broken('end');
  }

  /** Takes all complete tags of the buffer and returns where the first incomplete token begins. */
  private scan(): number {
    const text = this.buffer;
    this.declarationAt = text.indexOf('xmlns');
    let textStart = 0;
    for (;;) {
      const less = text.indexOf('<', textStart);
      if (less < 0) return textStart;
      const next = text.charCodeAt(less + 1);
      if (Number.isNaN(next)) return textStart;
      if (next === 33 || next === 63) {
        const end = this.special(text, textStart, less);
        if (end < 0) return textStart;
        textStart = end;
        continue;
      }
      const end = tagEnd(text, less + 1);
      if (end < 0) return textStart;
      this.textFrom = textStart;
      this.textTo = less;
      if (this.open.length === 0) this.refuseText();
      if (next === SLASH) this.closeTag(text, less, end);
      else this.openTag(text, less, end);
      this.carried = '';
      textStart = end;
    }
  }

  /** A comment, a processing instruction, a CDATA section: returns its end, or -1 where it is not complete. */
  private special(text: string, textStart: number, less: number): number {
    const start = text.slice(less, less + 9);
    const before = text.slice(textStart, less);
    if (start.startsWith('<?')) return this.pass(text, less, '?>', before);
    if (start.startsWith('<!--')) return this.pass(text, less + 4, '-->', before);
    if (start === '<![CDATA[') {
      const end = text.indexOf(']]>', less);
      if (end < 0) return -1;
      this.carried += before + text.slice(less + 9, end).replaceAll('&', '&amp;');
      return end + 3;
    }
    if ('<![CDATA['.startsWith(start) || '<!--'.startsWith(start)) return -1;
    throw new WorkbookError('unsafeXml', { part: this.part });
  }

  private pass(text: string, from: number, closing: string, before: string): number {
    const end = text.indexOf(closing, from);
    if (end < 0) return -1;
    this.carried += before;
    return end + closing.length;
  }

  private refuseText(): void {
    const text = this.carried + this.buffer.slice(this.textFrom, this.textTo);
    if (text.replace('\ufeff', '').trim() !== '') throw this.broken('text');
  }

  private openTag(text: string, less: number, end: number): void {
    if (this.open.length === 0 && this.seenRoot) throw this.broken('root', less);
    if (this.open.length >= MAX_DEPTH) throw this.broken('depth', less);
    this.seenRoot = true;
    const { tag } = this;
    tag.empty = text.charCodeAt(end - 2) === SLASH;
    const contentEnd = tag.empty ? end - 2 : end - 1;
    let nameEnd = less + 1;
    while (nameEnd < contentEnd && text.charCodeAt(nameEnd) > BLANK) nameEnd += 1;
    if (nameEnd === less + 1) throw this.broken('name', less);
    if (nameEnd < contentEnd) this.declare(text, nameEnd, contentEnd);
    const name = this.resolve(text.slice(less + 1, nameEnd));
    tag.source = text;
    tag.from = nameEnd;
    tag.to = contentEnd;
    this.open.push(name);
    this.place(name, less, end);
    this.handler.open?.(tag);
    if (!tag.empty) return;
    this.textFrom = this.textTo;
    this.carried = '';
    this.leave(name, less, end);
  }

  private closeTag(text: string, less: number, end: number): void {
    const name = this.open.at(-1);
    if (!name || !text.startsWith(name.qualified, less + 2)) throw this.broken('close', less);
    for (let position = less + 2 + name.qualified.length; position < end - 1; position += 1) {
      if (text.charCodeAt(position) > BLANK) throw this.broken('close', less);
    }
    this.tag.empty = false;
    this.leave(name, less, end);
  }

  private leave(name: ElementName, less: number, end: number): void {
    this.place(name, less, end);
    this.handler.close?.(this.tag, this.text);
    this.open.pop();
    if (this.scopes.at(-1)!.depth > this.open.length) this.scopes.pop();
  }

  private readonly text = (): string => {
    const text = unescapeXml(this.carried + this.buffer.slice(this.textFrom, this.textTo));
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  };

  private place(name: ElementName, less: number, end: number): void {
    const { tag } = this;
    tag.local = name.local;
    tag.namespace = name.namespace;
    tag.prefix = name.qualified.length === name.local.length ? '' : name.qualified.slice(0, -name.local.length);
    tag.depth = this.open.length - 1;
    tag.start = this.before + less;
    tag.end = this.before + end;
    tag.prefixes = this.scopes.at(-1)!.prefixes;
  }

  /** Opens a scope where the tag declares prefixes. */
  private declare(text: string, from: number, to: number): void {
    if (this.declarationAt >= 0 && this.declarationAt < from) this.declarationAt = text.indexOf('xmlns', from);
    if (this.declarationAt < 0 || this.declarationAt >= to) return;
    const prefixes = new Map(this.scopes.at(-1)!.prefixes);
    eachAttribute(text, from, to, (name, start, end) => {
      const value = unescapeXml(text.slice(start, end));
      if (name === 'xmlns') prefixes.set('', value);
      else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), value);
    });
    this.scopes.push({ depth: this.open.length + 1, prefixes, names: new Map() });
  }

  private resolve(qualified: string): ElementName {
    const scope = this.scopes.at(-1)!;
    const known = scope.names.get(qualified);
    if (known) return known;
    const colon = qualified.indexOf(':');
    const namespace = scope.prefixes.get(colon < 0 ? '' : qualified.slice(0, colon));
    if (namespace === undefined && colon >= 0) throw this.broken('prefix');
    const name = {
      qualified,
      local: qualified.slice(colon + 1),
      namespace: namespace === SPREADSHEET ? SPREADSHEET : (namespace ?? ''),
    };
    scope.names.set(qualified, name);
    return name;
  }

  private broken(reason: string, at = 0): WorkbookError {
    return new WorkbookError('brokenXml', { part: this.part, reason, at: this.before + at });
  }
}

/** Scans a whole document. */
export function scanXml(text: string, part: string, handler: XmlHandler): void {
  const scanner = new XmlScanner(part, handler);
  scanner.feed(text);
  scanner.end();
}

/** Just after the `>` that ends the tag, which may hold `>` between quotes; -1 where the tag is not complete. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let position = from; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return position + 1;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

/** Calls back with each attribute: its name as written, and where its value stands. */
export function eachAttribute(
  text: string,
  from: number,
  to: number,
  found: (name: string, from: number, to: number) => void,
): void {
  let position = from;
  while ((position = attributeStart(text, position, to)) < to) {
    const nameEnd = attributeNameEnd(text, position, to);
    const start = valueStart(text, nameEnd, to);
    const end = start < 0 ? -1 : valueEnd(text, start, to);
    if (end < 0) return;
    found(text.slice(position, nameEnd), start, end);
    position = end + 1;
  }
}

function attributeStart(text: string, from: number, to: number): number {
  let position = from;
  while (position < to && text.charCodeAt(position) <= BLANK) position += 1;
  return position;
}

function attributeNameEnd(text: string, from: number, to: number): number {
  let position = from;
  while (position < to) {
    const code = text.charCodeAt(position);
    if (code === EQUALS || code <= BLANK) break;
    position += 1;
  }
  return position;
}

/** Just after the quote that opens the value, -1 where there is none. */
function valueStart(text: string, from: number, to: number): number {
  for (let position = from; position < to; position += 1) {
    const code = text.charCodeAt(position);
    if (code === QUOTE || code === APOSTROPHE) return position + 1;
  }
  return -1;
}

/** Where the quote stands that closes the value, -1 where there is none. */
function valueEnd(text: string, from: number, to: number): number {
  const quote = text.charCodeAt(from - 1);
  for (let position = from; position < to; position += 1) if (text.charCodeAt(position) === quote) return position;
  return -1;
}
