import type { CellRange, Sheet, SheetCell } from '../../workbook';
import { columnName, formulaReference, rangeAddress } from '../../workbook';
import { TAB_COLOUR } from '../looks';
import { MARKER_NAME, markerFormula } from '../markers';
import { addChart } from './chart';
import { columnPoints, lookGroups, paint } from './looks';
import { formatCode, typed } from './typed';

/** A part of the writing of one sheet: what is asked of Excel, and about how many bytes it takes to ask. */
export interface Step {
  readonly bytes: number;
  /** @param sheet the sheet in the request that the step goes into */
  readonly run: (sheet: Excel.Worksheet) => void;
}

/** What the writing of a sheet depends on besides the sheet. */
export interface Surroundings {
  /** The workbook's own text size in points. */
  readonly textSize: number;
  /** The name that a link's sheet now has; `null` where there is no such sheet. */
  readonly sheetNamed: (name: string) => string | null;
  /** What the chart is called until the old one is gone. */
  readonly chartName: string;
}

/** Bytes of an action with its object path, give or take. */
const ACTION_BYTES = 300;
/** Bytes of a value written with its number format, besides its text. */
const CELL_BYTES = 24;
/** Cells that are written in one piece; more than these Microsoft's client would cut up itself. */
const CELLS_AT_ONCE = 1500;
/** Actions that a look takes. */
const LOOK_ACTIONS = 24;
/** Excel drops links beyond this number. */
const MAX_LINKS = 65_530;
/** A chart with some series. */
const CHART_BYTES = 30_000;

/** What makes a new sheet ours. */
export function markSheet(sheet: Excel.Worksheet, { kind }: Sheet): void {
  sheet.names.add(MARKER_NAME, `=${markerFormula(kind)}`).visible = false;
}

/**
 * Takes our content and looks out of a generated sheet. The user's conditional formats, validations, comments and
 * shapes stay; charts go when all else has come about.
 * @param used where there is content or format
 */
export function emptySheet(sheet: Excel.Worksheet, used: CellRange | null, tables: readonly string[]): void {
  sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  tables.forEach((table) => sheet.tables.getItem(table).convertToRange());
  const all = sheet.getRange();
  all.unmerge();
  all.clear('Contents');
  all.clear('RemoveHyperlinks');
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardWidth = true;
  // The ordinary style takes every format back, and unlike clearing formats it leaves conditional ones alone.
  if (used) sheet.getRange(rangeAddress(used)).style = 'Normal';
}

/** Everything that is done to an empty sheet to make it the wanted one. */
export function sheetSteps(sheet: Sheet, surroundings: Surroundings): Step[] {
  return [
    ...contentSteps(sheet),
    ...linkSteps(sheet, surroundings),
    ...lookSteps(sheet, surroundings),
    {
      bytes: 20 * ACTION_BYTES + sheet.columns.length * 2 * ACTION_BYTES,
      run: (made) => layOut(made, sheet, surroundings),
    },
    ...chartSteps(sheet, surroundings),
  ];
}

function contentSteps(sheet: Sheet): Step[] {
  const width = Math.max(0, ...sheet.rows.map((line) => line.length));
  if (width === 0) return [];
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  const steps: Step[] = [];
  for (let from = 0; from < sheet.rows.length; from += rowsAtOnce) {
    const lines = sheet.rows.slice(from, from + rowsAtOnce);
    const matrix = <T>(value: (cell: SheetCell | null | undefined, row: number, column: number) => T): T[][] =>
      lines.map((line, row) => Array.from({ length: width }, (_, column) => value(line[column], from + row, column)));
    const values = matrix(typed);
    const formats = matrix(formatCode);
    steps.push({
      bytes: JSON.stringify(values).length * 1.2 + lines.length * width * CELL_BYTES,
      run: (made) => {
        const range = made.getRangeByIndexes(from, 0, lines.length, width);
        range.formulas = values;
        range.numberFormat = formats;
      },
    });
  }
  return steps;
}

/** Links come before looks: Excel gives a cell with a link a look of its own. */
function linkSteps(sheet: Sheet, { sheetNamed }: Surroundings): Step[] {
  const steps: Step[] = [];
  sheet.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      const name = cell?.link ? sheetNamed(cell.link.sheet) : null;
      if (!cell?.link || name === null || steps.length >= MAX_LINKS) return;
      const documentReference = formulaReference({ ...cell.link, sheet: name });
      steps.push({
        bytes: 3 * ACTION_BYTES,
        run: (made) => {
          made.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference };
        },
      });
    }),
  );
  return steps;
}

function lookSteps(sheet: Sheet, { textSize }: Surroundings): Step[] {
  return lookGroups(sheet).flatMap(({ look, addresses }) =>
    addresses.map((list) => ({
      bytes: LOOK_ACTIONS * ACTION_BYTES,
      run: (made: Excel.Worksheet) => paint(made.getRanges(list).format, look, textSize),
    })),
  );
}

function layOut(made: Excel.Worksheet, sheet: Sheet, { textSize }: Surroundings): void {
  made.tabColor = `#${TAB_COLOUR}`;
  made.showGridlines = false;
  sheet.columns.forEach(({ width }, column) => {
    made.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width, textSize);
  });
  if (sheet.rows.length > 0) made.getRangeByIndexes(0, 0, sheet.rows.length, 1).format.autofitRows();
  if (sheet.freezeBelowRow !== undefined) made.freezePanes.freezeRows(sheet.freezeBelowRow + 1);
  if (sheet.filter) made.autoFilter.apply(rangeAddress(sheet.filter));
  const { pageLayout } = made;
  pageLayout.orientation = sheet.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (sheet.headingRow !== undefined) pageLayout.setPrintTitleRows(`$${sheet.headingRow + 1}:$${sheet.headingRow + 1}`);
  if (sheet.printedColumns) pageLayout.setPrintArea(`A:${columnName(sheet.printedColumns - 1)}`);
  // File and sheet to the left, page of pages to the right: signs and numbers only, so of no language.
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = '&8&F · &A';
  footer.rightFooter = '&8&P / &N';
}

function chartSteps(sheet: Sheet, { chartName }: Surroundings): Step[] {
  const { chart } = sheet;
  if (!chart) return [];
  return [{ bytes: CHART_BYTES, run: (made) => addChart(made, sheet, chart, chartName) }];
}
