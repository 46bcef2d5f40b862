import type { CellRange } from '../../workbook';
import { WorkbookError, rangeAddress } from '../../workbook';
import { areaOf, areasOf } from './areas';
import { isFormula } from './cellValues';
import type { Session } from './session';
import { emptySheet } from './sheetSteps';
import type { Step } from './sheetSteps';

import type { SheetState, State } from './state';
import { typedText } from './typed';

/** Cells in one request: with everything that Excel says of their looks they take about a kilobyte each. */
const CELLS_AT_ONCE = 2500;
/** Bytes of a cell that is written with its look. */
const CELL_BYTES = 600;

/** A rectangle of a generated sheet as it was. */
interface Piece {
  readonly area: CellRange;
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
  readonly properties: Excel.SettableCellProperties[][];
}

/** A generated sheet as it was before a change, to be put back when the change fails. */
export interface SheetBackup {
  readonly id: string;
  readonly pieces: readonly Piece[];
  readonly columns: readonly Excel.SettableColumnProperties[];
  readonly frozenRows: number;
  readonly filter: CellRange | null;
  readonly orientation: Excel.PageLayout['orientation'];
}

/** A mark as it was. */
export interface MarkBackup {
  readonly sheetId: string;
  readonly formula: string;
  readonly areas: readonly CellRange[];
}

const PROPERTIES: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    font: { bold: true, italic: true, underline: true, color: true, size: true },
    fill: { color: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/**
 * Reads what our sheets hold now.
 * @throws {WorkbookError}
 */
export async function backUpSheets(session: Session, state: State): Promise<SheetBackup[]> {
  const backups: SheetBackup[] = [];
  for (const sheet of state.sheets.filter((one) => one.generated !== null)) {
    backups.push(await backUpSheet(session, sheet));
  }
  return backups;
}

async function backUpSheet(session: Session, { id, name, used }: SheetState): Promise<SheetBackup> {
  const pieces: Piece[] = [];
  for (const area of used ? strips(used) : []) pieces.push(...(await backUpArea(session, id, area)));
  const width = used ? used.right + 1 : 1;
  return session.read(
    (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const columns = sheet.getRangeByIndexes(0, 0, 1, width).getColumnProperties({ format: { columnWidth: true } });
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('rowCount');
      const filter = sheet.autoFilter.getRangeOrNullObject();
      filter.load('rowIndex,columnIndex,rowCount,columnCount');
      sheet.pageLayout.load('orientation');
      return () => ({
        id,
        pieces,
        columns: columns.value,
        frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
        filter: filter.isNullObject ? null : areaOf(filter),
        orientation: sheet.pageLayout.orientation,
      });
    },
    { sheet: name },
  );
}

function strips(used: CellRange): CellRange[] {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / (used.right - used.left + 1)));
  const found: CellRange[] = [];
  for (let top = used.top; top <= used.bottom; top += rows) {
    found.push({ ...used, top, bottom: Math.min(used.bottom, top + rows - 1) });
  }
  return found;
}

/** The cells of a rectangle, in halves where the text in them is too long for one answer. */
async function backUpArea(session: Session, id: string, area: CellRange): Promise<Piece[]> {
  try {
    return [await backUpPiece(session, id, area)];
  } catch (error) {
    const isTooLarge = error instanceof WorkbookError && error.code === 'payloadTooLarge';
    if (!isTooLarge || area.top === area.bottom) throw error;
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [
      ...(await backUpArea(session, id, { ...area, bottom: middle })),
      ...(await backUpArea(session, id, { ...area, top: middle + 1 })),
    ];
  }
}

function backUpPiece(session: Session, id: string, area: CellRange): Promise<Piece> {
  return session.read((context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(id), area);
    range.load('values,formulas,numberFormat');
    const properties = range.getCellProperties(PROPERTIES);
    return () => ({
      area,
      formulas: range.formulas.map((line, row) =>
        line.map((formula, column) => asTyped(formula, range.values[row]![column])),
      ),
      numberFormat: range.numberFormat,
      properties: properties.value.map((line) => line.map(restorable)),
    });
  });
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/**
 * The properties of a cell without what Excel says of a cell that nobody has formatted: setting those would draw
 * borders and fill the cell with white.
 */
function restorable({ format, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...others } = format ?? {};
  const drawn = SIDES.flatMap((side) => {
    const border = borders?.[side];
    return border && border.style !== 'None' ? [[side, border] as const] : [];
  });
  const kept: Excel.CellPropertiesFormat = { ...others };
  if (fill?.color && fill.color.toUpperCase() !== '#FFFFFF') kept.fill = fill;
  if (drawn.length > 0) kept.borders = Object.fromEntries(drawn);
  return hyperlink?.documentReference ? { format: kept, hyperlink } : { format: kept };
}

function asTyped(formula: unknown, value: unknown): unknown {
  if (isFormula(formula, value)) return formula;
  return typeof value === 'string' && value !== '' ? typedText(value) : value;
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/**
 * What puts a sheet back as it was, save its charts, which are not touched until nothing can fail any more.
 * @param used where the sheet has content or format now
 */
export function restoreSteps(backup: SheetBackup, used: CellRange | null): Step[] {
  const pieces = backup.pieces.map(({ area, formulas, numberFormat, properties }): Step => ({
    bytes: (area.bottom - area.top + 1) * (area.right - area.left + 1) * CELL_BYTES,
    run: (sheet) => {
      const range = rangeOf(sheet, area);
      range.formulas = formulas;
      range.numberFormat = numberFormat;
      range.setCellProperties(properties);
    },
  }));
  return [
    { bytes: CELL_BYTES * 10, run: (sheet) => emptySheet(sheet, used, []) },
    ...pieces,
    { bytes: CELL_BYTES * 10, run: (sheet) => restoreLayout(sheet, backup) },
  ];
}

function restoreLayout(sheet: Excel.Worksheet, backup: SheetBackup): void {
  sheet.getRangeByIndexes(0, 0, 1, backup.columns.length).setColumnProperties([...backup.columns]);
  if (backup.frozenRows > 0) sheet.freezePanes.freezeRows(backup.frozenRows);
  if (backup.filter) sheet.autoFilter.apply(rangeAddress(backup.filter));
  sheet.pageLayout.orientation = backup.orientation;
}

/**
 * Reads our marks with the cells that they lie over.
 * @throws {WorkbookError}
 */
export function backUpMarks(session: Session, state: State): Promise<MarkBackup[]> {
  const marked = state.sheets.filter((one) => one.marks.length > 0);
  if (marked.length === 0) return Promise.resolve([]);
  return session.read((context) => {
    const asked = marked.flatMap(({ id, marks }) => {
      const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
      return marks.map((mark) => {
        const format = formats.getItem(mark);
        const areas = format.getRanges();
        areas.load('address');
        const { rule } = format.custom;
        rule.load('formula');
        return { id, areas, rule };
      });
    });
    return () =>
      asked.map(({ id, areas, rule }) => ({
        sheetId: id,
        formula: String(rule.formula),
        areas: areasOf(areas.address),
      }));
  });
}
