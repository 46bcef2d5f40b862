import { WorkbookError } from '../../workbook';
import { eachAttribute, scanXml } from './xmlScanner';
import { unescapeXml } from './xmlText';

/** An attribute and where its value stands between the quotes. */
export interface XmlAttribute {
  /** With its prefix, as written. */
  readonly name: string;
  /** References resolved. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** An element and where it stands, so that the text can be changed there and nowhere else. */
export interface XmlElement {
  /** The prefix with its colon, as written: `x:` or nothing. */
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  readonly attributes: readonly XmlAttribute[];
  /** The prefixes in force inside, without their colon, and the namespaces they stand for. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Where its `<` stands. */
  readonly start: number;
  /** Just after the start tag. */
  readonly openEnd: number;
  /** Where the end tag begins; `openEnd` for `<a/>`. */
  readonly closeStart: number;
  /** Just after the element. */
  readonly end: number;
}

interface Building extends XmlElement {
  readonly children: Building[];
  closeStart: number;
  end: number;
}

/**
 * The root element of a document with everything below it. Meant for small parts: a workbook, styles, a sheet without
 * its rows.
 * @throws {WorkbookError} `brokenXml`, `unsafeXml`
 */
export function parseXml(text: string, part: string): XmlElement {
  let root: Building | null = null;
  let current: Building | null = null;
  scanXml(text, part, {
    open(tag) {
      const nameEnd = tag.start + 1 + tag.prefix.length + tag.local.length;
      const element: Building = {
        prefix: tag.prefix,
        local: tag.local,
        namespace: tag.namespace,
        parent: current,
        children: [],
        attributes: attributesOf(text, nameEnd, tag.end - (tag.empty ? 2 : 1)),
        prefixes: tag.prefixes,
        start: tag.start,
        openEnd: tag.end,
        closeStart: tag.end,
        end: tag.end,
      };
      if (current) current.children.push(element);
      else root = element;
      current = element;
    },
    close(tag) {
      if (!current) return;
      if (!tag.empty) {
        current.closeStart = tag.start;
        current.end = tag.end;
      }
      current = current.parent as Building | null;
    },
  });
  if (!root) throw new WorkbookError('brokenXml', { part, reason: 'root' });
  return root;
}

function attributesOf(text: string, from: number, to: number): XmlAttribute[] {
  const found: XmlAttribute[] = [];
  eachAttribute(text, from, to, (name, start, end) => {
    found.push({ name, value: unescapeXml(text.slice(start, end)), from: start, to: end });
  });
  return found;
}

/** Whether the element was written `<a/>`. */
export function isEmptyTag(element: XmlElement): boolean {
  return element.openEnd === element.end;
}

/** The value of an attribute without a prefix; `null` where it is missing. */
export function attribute(element: XmlElement, name: string): string | null {
  return element.attributes.find((one) => one.name === name)?.value ?? null;
}

/** The value of an attribute of a namespace, whatever its prefix. */
export function attributeOf(element: XmlElement, namespace: string, name: string): string | null {
  const found = element.attributes.find((one) => {
    const [prefix, local] = one.name.split(':');
    return local === name && element.prefixes.get(prefix!) === namespace;
  });
  return found?.value ?? null;
}

/** The first child with this name in the parent's own namespace. */
export function child(parent: XmlElement, local: string): XmlElement | null {
  return parent.children.find((one) => one.local === local && one.namespace === parent.namespace) ?? null;
}

/** The children with this name in the parent's own namespace. */
export function children(parent: XmlElement, local: string): XmlElement[] {
  return parent.children.filter((one) => one.local === local && one.namespace === parent.namespace);
}

/** All elements below, in the order of the document. */
export function* descendants(parent: XmlElement): Generator<XmlElement> {
  for (const one of parent.children) {
    yield one;
    yield* descendants(one);
  }
}

/** The text of an element, its children's included, references resolved. */
export function textOf(text: string, element: XmlElement): string {
  return text
    .slice(element.openEnd, element.closeStart)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : unescapeXml(piece.replace(/<[^>]*>/g, ''))))
    .join('');
}

/** A prefix (with its colon) that stands for the namespace at this element; `null` where none does. Attributes need one. */
export function prefixFor(element: XmlElement, namespace: string): string | null {
  for (const [prefix, meaning] of element.prefixes) if (prefix !== '' && meaning === namespace) return `${prefix}:`;
  return null;
}
