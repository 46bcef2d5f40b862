import type { Mark } from '../../workbook';
import { rangeAddress } from '../../workbook';
import { isMarkFormula, markFormula } from '../markers';
import { rectangles } from '../rectangles';
import { WORKSHEET_CHILDREN, placeForChild } from './childOrder';
import { TextEdits } from './textEdits';
import { escapeXml } from './xmlText';
import type { XmlElement } from './xmlTree';
import { attribute, children, descendants, parseXml, textOf } from './xmlTree';

type Severity = Mark['severity'];

/** From the gravest: a cell with several marks shows the gravest. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Rectangles in one conditional format; Excel becomes slow, and older versions refuse, where there are thousands. */
const MAX_RANGES = 500;

/**
 * A sheet (its shell) with exactly these marks: those of an earlier run are taken off, wherever they have been moved
 * or copied to, and the user's own conditional formats stay as they are and come first.
 * @param formatOf the number of the differential format of a severity
 */
export function withMarks(
  text: string,
  part: string,
  marks: readonly Mark[],
  formatOf: (severity: Severity) => number,
): string {
  const root = parseXml(text, part);
  const edits = new TextEdits(text);
  const highest = removeMarks(text, root, edits);
  const xml = marksXml(marks, highest, root.prefix, formatOf);
  if (xml !== '') edits.insert(placeForChild(root, WORKSHEET_CHILDREN, 'conditionalFormatting'), xml);
  return edits.result();
}

/** Takes our rules out and returns the highest priority number of all others (Excel's least important rule). */
function removeMarks(text: string, root: XmlElement, edits: TextEdits): number {
  const ours = new Set<XmlElement>();
  for (const format of children(root, 'conditionalFormatting')) {
    const rules = children(format, 'cfRule');
    const marks = rules.filter((rule) => isMark(text, rule));
    marks.forEach((rule) => ours.add(rule));
    if (marks.length > 0 && marks.length === rules.length) edits.remove(format);
    else marks.forEach((rule) => edits.remove(rule));
  }
  let highest = 0;
  // Newer rules lie in extension lists under another namespace and share the numbering.
  for (const rule of descendants(root)) {
    if (rule.local === 'cfRule' && !ours.has(rule)) {
      highest = Math.max(highest, Number(attribute(rule, 'priority')) || 0);
    }
  }
  return highest;
}

function isMark(text: string, rule: XmlElement): boolean {
  return children(rule, 'formula').some((formula) => isMarkFormula(textOf(text, formula)));
}

function marksXml(
  marks: readonly Mark[],
  highest: number,
  prefix: string,
  formatOf: (severity: Severity) => number,
): string {
  let priority = highest;
  let xml = '';
  const done = new Set<string>();
  for (const severity of SEVERITIES) {
    const cells = marks
      .filter((mark) => mark.severity === severity)
      .map((mark) => mark.cell)
      .filter(({ row, column }) => !done.has(`${row},${column}`));
    cells.forEach(({ row, column }) => done.add(`${row},${column}`));
    const ranges = rectangles(cells).map(rangeAddress);
    for (let from = 0; from < ranges.length; from += MAX_RANGES) {
      priority += 1;
      xml +=
        `<${prefix}conditionalFormatting sqref="${ranges.slice(from, from + MAX_RANGES).join(' ')}">` +
        `<${prefix}cfRule type="expression" dxfId="${formatOf(severity)}" priority="${priority}">` +
        `<${prefix}formula>${escapeXml(markFormula(severity))}</${prefix}formula>` +
        `</${prefix}cfRule></${prefix}conditionalFormatting>`;
    }
  }
  return xml;
}
