import { rangeAddress } from '../../../src/workbook';
import type { ChartObject } from '../../host/members/chart';
import { addressOf } from '../../host/areas';
import type { HostCell, HostSheet, HostWorkbook } from '../../host/model';

/** Everything in a sheet of the emulated Excel that a user could see, in a form that can be compared. */
export function sheetState(sheet: HostSheet): unknown {
  return {
    name: sheet.name,
    // A copy: the emulated Excel changes its cells in place.
    cells: structuredClone([...sheet.cells].filter(([, cell]) => !isBlank(cell)).sort(([a], [b]) => a - b)),
    names: structuredClone(sheet.names),
    conditionalFormats: sheet.conditionalFormats.map(({ type, areas, formula, look }) => ({
      type,
      areas: areas.map(rangeAddress).sort(),
      formula,
      look,
    })),
    charts: charts(sheet),
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    merges: sheet.merges,
    widths: [...sheet.columnWidths].filter(([, width]) => width !== 48).sort(([a], [b]) => a - b),
    frozen: sheet.frozenRows,
    filter: sheet.filter,
  };
}

/** A cell that has been touched and left empty is no other than one that has not. */
function isBlank({ value, formula, format, look, link }: HostCell): boolean {
  return value === null && formula === null && format === 'General' && Object.keys(look).length === 0 && link === null;
}

export function charts(sheet: HostSheet): ChartObject[] {
  return (sheet.charts as ChartObject[]).map((chart) => ({ ...chart, sheet: undefined, Id: '' }) as never);
}

export function workbookState(host: HostWorkbook): unknown {
  return {
    sheets: host.sheets.map(sheetState),
    names: structuredClone(host.names),
    xmlParts: host.xmlParts.map((part) => part.xml),
  };
}

/** A cell's look by its address. */
export function lookAt(sheet: HostSheet, row: number, column: number): unknown {
  const cell = sheet.cell(row, column);
  if (!cell)
    throw new Error(`No cell at ${addressOf(sheet.name, { top: row, bottom: row, left: column, right: column })}`);
  return cell.look;
}
