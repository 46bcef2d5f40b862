import { parseAddress } from '../../workbook';
import { attempt } from './attempt';
import type { SheetLook } from './look';
import { RELATIONSHIPS } from './namespaces';
import type { WorkbookPackage } from './package';
import { RichText } from './readStrings';
import { readRelationships } from './relationships';
import { scanPart } from './scanPart';

type Note = SheetLook['notes'][number];

const NOTES = `${RELATIONSHIPS}/comments`;
const THREADS = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

/** The notes and the conversations of a sheet, one a cell: a conversation stands in the place of the note that stands for it. */
export function readNotes(file: WorkbookPackage, sheetPart: string): Note[] {
  const links = readRelationships(file, sheetPart);
  const texts = (type: string, element: string): Map<string, string> => {
    const part = links.find((one) => one.type === type)?.part ?? null;
    return part === null ? new Map<string, string>() : attempt(() => textsByCell(file, part, element), new Map());
  };
  const byCell = new Map([...texts(NOTES, 'comment'), ...texts(THREADS, 'threadedComment')]);
  return [...byCell].flatMap(([reference, text]) => {
    const place = parseAddress(reference);
    return place && text !== '' ? [{ ...place, text }] : [];
  });
}

/** The texts by the reference of their cell; those of one cell below each other. */
function textsByCell(file: WorkbookPackage, part: string, element: string): Map<string, string> {
  const found = new Map<string, string>();
  const richText = new RichText();
  let reference = '';
  let plain = '';
  scanPart(file, part, {
    open(tag) {
      if (tag.local === element) reference = tag.attribute('ref') ?? '';
      else richText.open(tag);
    },
    close(tag, text) {
      if (tag.local === element) {
        const own = (richText.take() || plain).trim();
        plain = '';
        const earlier = found.get(reference);
        found.set(reference, earlier === undefined ? own : `${earlier}\n${own}`);
      } else if (tag.local === 'text') plain = text();
      else richText.close(tag, text);
    },
  });
  return found;
}
