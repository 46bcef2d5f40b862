import type { CellEdit, CellRef } from '../../workbook';
import { WorkbookError, address, isCellError } from '../../workbook';
import { isFormula } from './cellValues';
import { refused } from './errors';
import { overviewRequest } from './overview';
import type { Overview } from './overview';
import type { Session } from './session';
import { typedText } from './typed';

/** A cell that keeps whatever is typed into it as text. */
const TEXT_FORMAT = '@';

/** What a cell is made to hold, in the words of Excel's `formulas`; a format only where it must change. */
interface Content {
  readonly cell: CellRef;
  readonly typed: string | number | boolean;
  readonly format: string | null;
}

/**
 * Puts contents into the user's cells. Where something fails, what was there is put back.
 * @throws {WorkbookError} before anything is changed where a sheet is gone, protected or ours
 */
export async function editCells(session: Session, edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const overview = await session.read(overviewRequest);
  edits.forEach(({ cell }) => refuseSheet(overview, cell.sheet));
  const before = await readContents(
    session,
    edits.map(({ cell }) => cell),
  );
  const wanted = edits.map((edit, index) => contentOf(edit, before[index]!.format));
  try {
    await put(session, wanted);
  } catch (error) {
    await put(session, before).catch(() => undefined);
    throw refused(error, overview.isReadOnly);
  }
}

function refuseSheet({ sheets, isReadOnly }: Overview, name: string): void {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new WorkbookError('itemGone', { sheet: name });
  if (sheet.generated !== null) throw new WorkbookError('sheetGenerated', { sheet: name });
  if (isReadOnly) throw new WorkbookError('readOnly');
  if (sheet.isProtected) throw new WorkbookError('sheetProtected', { sheet: name });
}

/** The cells' contents with their formats, so that they can be put back. */
function readContents(session: Session, cells: readonly CellRef[]): Promise<(Content & { readonly format: string })[]> {
  return session.read((context) => {
    const ranges = cells.map((cell) => {
      const range = rangeOf(context, cell);
      range.load('values,formulas,numberFormat');
      return range;
    });
    return () =>
      ranges.map((range, index) => {
        const format = String(range.numberFormat[0]![0] ?? 'General');
        const formula: unknown = range.formulas[0]![0];
        const value = range.values[0]![0] as string | number | boolean;
        return { cell: cells[index]!, format, typed: isFormula(formula, value) ? formula : typedValue(value, format) };
      });
  });
}

function contentOf({ cell, formula, value }: CellEdit, format: string): Content {
  if (formula !== null) return { cell, typed: `=${formula}`, format: withoutTextFormat(format) };
  if (value === null || value === '') return { cell, typed: '', format: null };
  if (isCellError(value)) return { cell, typed: value.error, format: withoutTextFormat(format) };
  if (typeof value === 'string') return { cell, typed: typedValue(value, format), format: null };
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new WorkbookError('unexpected', { sheet: cell.sheet, cell: address(cell) });
  }
  return { cell, typed: value, format: withoutTextFormat(format) };
}

/** In a cell with text format Excel would take a number or a formula for text. */
function withoutTextFormat(format: string): string | null {
  return format === TEXT_FORMAT ? 'General' : null;
}

/** A text needs its apostrophe wherever Excel could take it for something else. */
function typedValue(value: string | number | boolean, format: string): string | number | boolean {
  if (typeof value !== 'string' || value === '') return value;
  return format === TEXT_FORMAT && !value.startsWith("'") ? value : typedText(value);
}

function put(session: Session, contents: readonly Content[]): Promise<void> {
  return session.write((context) => {
    for (const { cell, typed, format } of contents) {
      const range = rangeOf(context, cell);
      if (format !== null) range.numberFormat = [[format]];
      range.formulas = [[typed]];
    }
  });
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}
