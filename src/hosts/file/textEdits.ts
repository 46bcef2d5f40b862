import type { XmlElement } from './xmlTree';
import { isEmptyTag } from './xmlTree';
import { escapeXml } from './xmlText';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes to a text at exact positions; everything else stays as it is. Edits must not overlap. */
export class TextEdits {
  private readonly edits: Edit[] = [];

  constructor(private readonly source: string) {}

  /** Inserts at the same place come out in the order in which they were asked for. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, '');
  }

  /** Puts a child last in its parent, which may have been written `<a/>`. */
  append(parent: XmlElement, child: string): void {
    if (!isEmptyTag(parent)) this.insert(parent.closeStart, child);
    else this.fill(parent, child);
  }

  /** Replaces everything between the tags of an element; `''` leaves an empty element. */
  fill(element: XmlElement, content: string): void {
    if (!isEmptyTag(element)) this.replace(element.openEnd, element.closeStart, content);
    else if (content !== '') {
      const slash = this.source.lastIndexOf('/', element.openEnd - 1);
      this.replace(slash, element.end, `>${content}</${element.prefix}${element.local}>`);
    }
  }

  /** Gives an attribute a new value, adding it (without a prefix) where it is missing. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const found = element.attributes.find((one) => one.name === name);
    if (found) this.replace(found.from, found.to, escapeXml(value));
    else
      this.insert(element.start + 1 + element.prefix.length + element.local.length, ` ${name}="${escapeXml(value)}"`);
  }

  /** The text with all edits made. */
  result(): string {
    const ordered = this.edits.map((edit, index) => ({ ...edit, index }));
    ordered.sort((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
    let result = '';
    let position = 0;
    for (const { from, to, text } of ordered) {
      if (from < position) throw new Error('edits overlap');
      result += this.source.slice(position, from) + text;
      position = to;
    }
    return result + this.source.slice(position);
  }
}
