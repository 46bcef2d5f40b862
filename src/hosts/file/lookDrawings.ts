import { LAST_COLUMN, LAST_ROW } from '../../workbook';
import { CHART_NAME } from '../markers';
import { attempt } from './attempt';
import type { ChartLook, Drawing, SheetLook } from './look';
import { chartTitle, readChart } from './lookCharts';
import type { Edges } from './lookGeometry';
import { columnEdges, rowEdges } from './lookGeometry';
import { RELATIONSHIPS } from './namespaces';
import type { WorkbookPackage } from './package';
import { readRelationships } from './relationships';
import type { XmlElement } from './xmlTree';
import { attribute, attributeOf, child, descendants, parseXml, textOf } from './xmlTree';

/** A pixel in the unit of drawings. */
const PIXEL = 9525;

/** Further away than any sheet reaches; what lies beyond is a mistake of the file. */
const MAX_EXTENT = 100_000_000;

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

type Box = Drawing['box'];

/**
 * What lies over the cells of a sheet.
 * @param part the sheet's part
 * @param isGenerated whether the sheet is one of ours, so that a chart of our name is too
 */
export function readDrawings(
  file: WorkbookPackage,
  part: string,
  look: Pick<SheetLook, 'defaultRowHeight' | 'defaultColumnWidth' | 'columns' | 'rows'>,
  isGenerated: boolean,
): Drawing[] {
  const links = readRelationships(file, part).filter(({ type }) => type === `${RELATIONSHIPS}/drawing`);
  if (links.length === 0) return [];
  const edges = { columns: columnEdges(look), rows: rowEdges(look) };
  return links.flatMap((link) => attempt(() => drawingsOf(file, link.part, edges, isGenerated), []));
}

interface SheetEdges {
  readonly columns: Edges;
  readonly rows: Edges;
}

function drawingsOf(file: WorkbookPackage, part: string | null, edges: SheetEdges, isGenerated: boolean): Drawing[] {
  const text = part === null ? null : file.readXml(part);
  if (part === null || text === null) return [];
  const parts = new Map(readRelationships(file, part).map((one) => [one.id, one.part]));
  return [...descendants(parseXml(text, part))]
    .filter((one) => ANCHORS.has(one.local))
    .flatMap((anchor) => {
      const content = contentOf(anchor);
      const box = boxOf(text, anchor, edges);
      if (!content || !box) return [];
      const shown = drawingOf(text, content, (id, isNamedOurs) =>
        chartOf(file, parts.get(id ?? '') ?? null, isGenerated && isNamedOurs),
      );
      return shown ? [{ ...shown, box }] : [];
    });
}

interface ReadChart {
  readonly title: string;
  readonly look: ChartLook | null;
}

/** What a drawing is and is called; `null` where it is hidden. */
function drawingOf(
  text: string,
  content: XmlElement,
  chartBy: (relationship: string | null, isNamedOurs: boolean) => ReadChart,
): Omit<Drawing, 'box'> | null {
  const below = [...descendants(content)];
  const properties = below.find((one) => one.local === 'cNvPr');
  const property = (name: string): string => (properties && attribute(properties, name)) ?? '';
  if (['1', 'true'].includes(property('hidden'))) return null;
  const description = property('title') || property('descr');
  const frame = content.local === 'graphicFrame' ? below.find((one) => one.local === 'chart') : undefined;
  if (frame) {
    const chart = chartBy(attributeOf(frame, RELATIONSHIPS, 'id'), property('name') === CHART_NAME);
    return { kind: 'chart', name: chart.title || description, chart: chart.look };
  }
  const kind = content.local === 'pic' ? 'picture' : 'shape';
  return { kind, name: description || shapeText(text, content), chart: null };
}

/** The one thing that the anchor holds; of an alternative the first that can be known. */
function contentOf(anchor: XmlElement): XmlElement | null {
  const kinds = new Set(['pic', 'graphicFrame', 'sp', 'grpSp', 'cxnSp', 'contentPart']);
  return [...descendants(anchor)].find((one) => kinds.has(one.local)) ?? null;
}

function chartOf(file: WorkbookPackage, part: string | null, isOurs: boolean): ReadChart {
  return attempt(
    () => {
      const text = part === null ? null : file.readXml(part);
      if (part === null || text === null) return { title: '', look: null };
      return { title: chartTitle(text, part), look: isOurs ? readChart(text, part) : null };
    },
    { title: '', look: null },
  );
}

function shapeText(text: string, content: XmlElement): string {
  const runs = [...descendants(content)].filter((one) => one.local === 't');
  return runs
    .map((run) => textOf(text, run))
    .join('')
    .trim();
}

function boxOf(text: string, anchor: XmlElement, edges: SheetEdges): Box | null {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const start = from ? corner(text, from, edges) : position(anchor);
  if (!start) return null;
  const end = to ? corner(text, to, edges) : null;
  const size = child(anchor, 'ext');
  const width = end ? end.left - start.left : size ? length(size, 'cx') : 0;
  const height = end ? end.top - start.top : size ? length(size, 'cy') : 0;
  return { ...start, width: Math.max(0, width), height: Math.max(0, height) };
}

type Corner = Pick<Box, 'top' | 'left'>;

function position(anchor: XmlElement): Corner | null {
  const found = child(anchor, 'pos');
  return found && { top: Math.max(0, length(found, 'y')), left: Math.max(0, length(found, 'x')) };
}

/** A corner never lies beyond the row and column that it is told by. */
function corner(text: string, element: XmlElement, { columns, rows }: SheetEdges): Corner {
  const number = (name: string): number => {
    const found = child(element, name);
    const value = found ? Number(textOf(text, found)) : 0;
    return Number.isFinite(value) ? Math.max(0, value) : 0;
  };
  const place = (edges: Edges, index: number, offset: number): number =>
    edges.at(index) + Math.min(offset / PIXEL, edges.at(index + 1) - edges.at(index));
  return {
    top: Math.round(place(rows, Math.min(Math.floor(number('row')), LAST_ROW), number('rowOff'))),
    left: Math.round(place(columns, Math.min(Math.floor(number('col')), LAST_COLUMN), number('colOff'))),
  };
}

function length(element: XmlElement, name: string): number {
  const value = Number(attribute(element, name) ?? 0) / PIXEL;
  return Number.isFinite(value) ? Math.round(Math.min(Math.max(value, -MAX_EXTENT), MAX_EXTENT)) : 0;
}
