import { WorkbookError } from '../../workbook';
import { SPREADSHEET } from './namespaces';
import type { WorkbookPackage } from './package';
import { scanPart } from './scanPart';
import { refuseOtherRoot } from './workbookPart';
import type { XmlHandler, XmlTag } from './xmlScanner';
import { decodeXstring, detach } from './xstring';

/**
 * The text of a rich or plain string: the runs one after another, without the phonetic guides that lie over them.
 * Fed with the tags between the string's own start and end.
 */
export class RichText {
  private text = '';
  private inPhonetic = false;

  open(tag: XmlTag): void {
    if (tag.local === 'rPh') this.inPhonetic = true;
  }

  close(tag: XmlTag, text: () => string): void {
    if (tag.local === 'rPh') this.inPhonetic = false;
    else if (tag.local === 't' && !this.inPhonetic) this.text += decodeXstring(text());
  }

  /** The text, and ready for the next string. */
  take(): string {
    const { text } = this;
    this.text = '';
    this.inPhonetic = false;
    return detach(text);
  }
}

/** The workbook's shared strings in their order. */
export function readSharedStrings(file: WorkbookPackage, part: string): string[] {
  const strings: string[] = [];
  const richText = new RichText();
  const handler: XmlHandler = {
    open(tag) {
      if (tag.depth === 0) refuseOtherRoot(tag, 'sst', part);
      if (tag.namespace === SPREADSHEET) richText.open(tag);
    },
    close(tag, text) {
      if (tag.namespace !== SPREADSHEET) return;
      if (tag.local === 'si') strings.push(richText.take());
      else richText.close(tag, text);
    },
  };
  if (!scanPart(file, part, handler)) throw new WorkbookError('missingPart', { part });
  return strings;
}
