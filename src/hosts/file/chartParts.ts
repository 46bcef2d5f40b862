import type { Sheet } from '../../workbook';
import { chartXml } from './chartXml';
import { setContentType } from './contentTypes';
import { EMPTY_DRAWING, chartRelationship, withChart, withoutChart } from './drawingXml';
import { freePart } from './freePart';
import { RELATIONSHIPS } from './namespaces';
import type { WorkbookPackage } from './package';
import { folderOf } from './partName';
import { addRelationship, readRelationships } from './relationships';
import { removeTarget } from './removePart';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const TO_DRAWING = `${RELATIONSHIPS}/drawing`;
const TO_CHART = `${RELATIONSHIPS}/chart`;

/**
 * Puts the sheet's chart into its drawing, or takes our chart out where the sheet wants none. Shapes and charts that
 * the user has put on the sheet stay.
 * @param workbookPart beside which new parts are put
 * @returns the id of the sheet's relationship to its drawing; `null` where the sheet has no drawing now
 */
export function placeChart(
  file: WorkbookPackage,
  workbookPart: string,
  sheetPart: string,
  sheet: Sheet,
  sheetName: string,
): string | null {
  const link = readRelationships(file, sheetPart).find((one) => one.type === TO_DRAWING);
  const drawing = link?.part && file.has(link.part) ? link.part : null;
  if (!sheet.chart) return drawing === null ? null : removeChart(file, sheetPart, drawing, link!.id);
  const folder = folderOf(workbookPart);
  const drawingPart = drawing ?? freePart(file, `${folder}drawings/drawing`, '.xml');
  const text = file.readXml(drawingPart) ?? EMPTY_DRAWING;
  const chartPart = existingChart(file, drawingPart, text) ?? freePart(file, `${folder}charts/chart`, '.xml');
  writeChanged(file, chartPart, chartXml(sheet, sheet.chart, sheetName));
  const toChart = addRelationship(file, drawingPart, TO_CHART, chartPart);
  writeChanged(file, drawingPart, withChart(text, drawingPart, sheet.chart, toChart));
  setContentType(file, chartPart, CHART_TYPE);
  setContentType(file, drawingPart, DRAWING_TYPE);
  return addRelationship(file, sheetPart, TO_DRAWING, drawingPart);
}

/** The part of our chart from an earlier run. */
function existingChart(file: WorkbookPackage, drawing: string, text: string): string | null {
  const id = chartRelationship(text, drawing);
  const part = readRelationships(file, drawing).find((one) => one.id === id && one.type === TO_CHART)?.part ?? null;
  return part !== null && file.has(part) ? part : null;
}

function removeChart(file: WorkbookPackage, sheetPart: string, drawing: string, link: string): string | null {
  const text = file.readXml(drawing)!;
  const chart = chartRelationship(text, drawing);
  if (chart === null) return link;
  const rest = withoutChart(text, drawing);
  if (rest === null) {
    removeTarget(file, sheetPart, link);
    return null;
  }
  removeTarget(file, drawing, chart);
  file.write(drawing, rest);
  return link;
}

function writeChanged(file: WorkbookPackage, part: string, text: string): void {
  if (file.readXml(part) !== text) file.write(part, text);
}
