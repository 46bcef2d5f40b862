import type { SheetChart } from '../../workbook';
import { CHART_NAME } from '../markers';
import { RELATIONSHIPS } from './namespaces';
import { TextEdits } from './textEdits';
import { escapeXml } from './xmlText';
import type { XmlElement } from './xmlTree';
import { attribute, attributeOf, child, descendants, parseXml } from './xmlTree';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A drawing with nothing in it. */
export const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;

/** Our chart in a drawing. */
interface ChartFrame {
  readonly anchor: XmlElement;
  /** The id of the relationship to the chart part. */
  readonly relationship: string | null;
  /** The number of the frame in the drawing. */
  readonly id: string;
}

function findChart(root: XmlElement): ChartFrame | null {
  for (const anchor of root.children) {
    // A frame in a group is the user's arrangement, to be left as it is.
    const below = child(anchor, 'graphicFrame') ? [...descendants(anchor)] : [];
    const frame = below.find((one) => one.local === 'cNvPr' && attribute(one, 'name') === CHART_NAME);
    const chart = below.find((one) => one.local === 'chart' && one.namespace === CHART);
    if (frame && chart) {
      return {
        anchor,
        relationship: attributeOf(chart, RELATIONSHIPS, 'id'),
        id: attribute(frame, 'id') ?? '1',
      };
    }
  }
  return null;
}

/** The id of the relationship to our chart; `null` where the drawing does not hold it. */
export function chartRelationship(text: string, part: string): string | null {
  return findChart(parseXml(text, part))?.relationship ?? null;
}

/** The drawing with our chart in it, in the place of the one from an earlier run. Everything else in it stays. */
export function withChart(text: string, part: string, chart: SheetChart, relationship: string): string {
  const root = parseXml(text, part);
  const edits = new TextEdits(text);
  const found = findChart(root);
  if (found) edits.replace(found.anchor.start, found.anchor.end, anchorXml(chart, relationship, found.id));
  else edits.append(root, anchorXml(chart, relationship, String(freeId(root))));
  return edits.result();
}

/** The drawing without our chart; `null` where nothing else is in it. */
export function withoutChart(text: string, part: string): string | null {
  const root = parseXml(text, part);
  const found = findChart(root);
  if (!found) return text;
  if (root.children.length === 1) return null;
  const edits = new TextEdits(text);
  edits.remove(found.anchor);
  return edits.result();
}

function freeId(root: XmlElement): number {
  let highest = 1;
  for (const one of descendants(root)) {
    if (one.local === 'cNvPr') highest = Math.max(highest, Number(attribute(one, 'id')) || 0);
  }
  return highest + 1;
}

/** The chart's frame. It declares its own prefixes, so it can stand in any drawing. */
function anchorXml(chart: SheetChart, relationship: string, id: string): string {
  const { top, left, bottom, right } = chart.anchor;
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" editAs="oneCell">` +
    corner('from', top, left) +
    corner('to', bottom + 1, right + 1) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${CHART_NAME}" descr="${escapeXml(chart.description)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${escapeXml(relationship)}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
