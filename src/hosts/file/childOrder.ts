import type { XmlElement } from './xmlTree';
import { descendants } from './xmlTree';

/*
 * The order in which the file format wants the children of three elements (ECMA-376 part 1, annex A.2: CT_Worksheet,
 * CT_Workbook, CT_Stylesheet). Excel refuses a workbook where they stand in another order.
 */

const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export const WORKSHEET_CHILDREN = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

export const WORKBOOK_CHILDREN = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

export const STYLESHEET_CHILDREN =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/**
 * Where a new child of this name belongs: after the last child that stands before it in the order (one of the same
 * name included), so that what follows a child without being known (a newer version's element) stays beside it.
 */
export function placeForChild(parent: XmlElement, order: readonly string[], name: string): number {
  const own = order.indexOf(name);
  let place: number | null = null;
  for (const one of parent.children) {
    const other = orderOf(one, parent.namespace, order);
    if (other >= 0 && other <= own) place = one.end;
  }
  return place ?? parent.openEnd;
}

/** An alternative (`AlternateContent`) stands where the element stands that it holds. -1: not in the order. */
function orderOf(element: XmlElement, namespace: string, order: readonly string[]): number {
  if (element.namespace === namespace) return order.indexOf(element.local);
  if (element.namespace !== MARKUP_COMPATIBILITY || element.local !== 'AlternateContent') return -1;
  for (const one of descendants(element)) {
    const place = one.namespace === namespace ? order.indexOf(one.local) : -1;
    if (place >= 0) return place;
  }
  return -1;
}
