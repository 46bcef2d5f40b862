import type { CellRange } from '../../workbook';
import { CHART_NAME, isMarkFormula } from '../markers';
import { areaOf } from './areas';
import type { Overview, SheetOverview } from './overview';
import { overviewRequest } from './overview';
import type { Session } from './session';

/** What stands in a sheet that is, or may be, ours. */
export interface SheetState extends SheetOverview {
  /** The ids of our marks. */
  readonly marks: readonly string[];
  /** The ids of our charts, those of a run that failed included. */
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  /** Everything with content or format; asked for in our sheets only. */
  readonly used: CellRange | null;
}

/** The workbook before or after a change. */
export interface State extends Overview {
  readonly sheets: readonly SheetState[];
  /** Of the workbook's own text, in points. */
  readonly textSize: number;
}

/** The name of a chart that waits for the old one to go. */
export const NEW_CHART_NAME = `${CHART_NAME} *`;

/** A cell that nobody formats: it shows the workbook's own text size. */
const UNTOUCHED_CELL = 'XFD1048576';

/**
 * Reads what a change needs to know, in two requests.
 * @throws {WorkbookError}
 */
export async function readState(session: Session): Promise<State> {
  const overview = await session.read(overviewRequest);
  return session.read((context) => {
    const { worksheets } = context.workbook;
    const font = worksheets.getItem(overview.sheets[0]!.id).getRange(UNTOUCHED_CELL).format.font;
    font.load('size');
    const takers = overview.sheets.map((sheet) => sheetTaker(worksheets.getItem(sheet.id), sheet));
    return () => ({ ...overview, textSize: font.size || 11, sheets: takers.map((take) => take()) });
  });
}

function sheetTaker(sheet: Excel.Worksheet, overview: SheetOverview): () => SheetState {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/customOrNullObject/rule/formula');
  const { charts, tables } = sheet;
  charts.load('items/id,items/name');
  tables.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => ({
    ...overview,
    marks: formats.items.filter(isMark).map((one) => one.id),
    charts: charts.items.filter((one) => one.name === CHART_NAME || one.name === NEW_CHART_NAME).map((one) => one.id),
    tables: tables.items.map((one) => one.name),
    used: used.isNullObject ? null : areaOf(used),
  });
}

/** A rule without a formula is a mark that a run did not get to finish; Excel lets no user make one. */
function isMark({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  if (custom.isNullObject) return false;
  const formula = String(custom.rule.formula ?? '');
  return formula === '' || isMarkFormula(formula);
}
