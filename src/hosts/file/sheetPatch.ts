import { WORKSHEET_CHILDREN, placeForChild } from './childOrder';
import { RELATIONSHIPS, SPREADSHEET } from './namespaces';
import { sheetData } from './sheetShell';
import type { KeptFromSheet, SheetXml } from './sheetXml';
import { OWN_CHILDREN } from './sheetXml';
import { TextEdits } from './textEdits';
import { escapeXml } from './xmlText';
import type { XmlElement } from './xmlTree';
import { attribute, child, children, parseXml, prefixFor } from './xmlTree';

/** A worksheet with nothing in it. */
export const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheetData/></worksheet>`;

/** Children that would contradict new content. Comments, validations and conditional formats of the user's stay. */
const REMOVED_CHILDREN = ['sortState', 'mergeCells', 'tableParts'] as const;

/** What a sheet keeps when it is written anew, and the prefix of its elements. */
export function keptFrom(shell: string, part: string): KeptFromSheet & { readonly prefix: string } {
  const root = parseXml(shell, part);
  const properties = child(root, 'sheetPr');
  const views = child(root, 'sheetViews');
  const view = views && child(views, 'sheetView');
  return {
    prefix: root.prefix,
    codeName: properties && attribute(properties, 'codeName'),
    tabSelected: ['1', 'true'].includes((view && attribute(view, 'tabSelected')) ?? ''),
    zoomScale: view && attribute(view, 'zoomScale'),
  };
}

/**
 * The shell of a generated sheet with our children replaced; its rows are left empty for new ones.
 * @param drawing the id of the relationship to the sheet's drawing, `null` where it has none
 */
export function patchSheet(shell: string, part: string, xml: SheetXml, drawing: string | null): string {
  const root = parseXml(shell, part);
  const edits = new TextEdits(shell);
  for (const name of OWN_CHILDREN) setChild(root, edits, name, xml.children.get(name) ?? '');
  for (const name of REMOVED_CHILDREN) children(root, name).forEach((one) => edits.remove(one));
  const data = sheetData(root);
  if (data) edits.fill(data, '');
  setChild(root, edits, 'drawing', drawing === null ? '' : drawingXml(root, drawing));
  return edits.result();
}

function setChild(root: XmlElement, edits: TextEdits, name: string, xml: string): void {
  const existing = child(root, name);
  if (existing) edits.replace(existing.start, existing.end, xml);
  else if (xml !== '') edits.insert(placeForChild(root, WORKSHEET_CHILDREN, name), xml);
}

function drawingXml(root: XmlElement, id: string): string {
  const prefix = prefixFor(root, RELATIONSHIPS);
  const declared = prefix === null ? ` xmlns:rel="${RELATIONSHIPS}"` : '';
  return `<${root.prefix}drawing${declared} ${prefix ?? 'rel:'}id="${escapeXml(id)}"/>`;
}
