import type { Cell, CellRange, Progress, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { WorkbookError } from '../../workbook';
import type { Piece } from './blocks';
import { blocksOf, halves, piecesOf } from './blocks';
import { areaOf, areasOf } from './areas';
import { cellsOf } from './cellValues';
import type { Overview, SheetOverview } from './overview';
import { overviewRequest } from './overview';
import { MERGED_AREAS_SET, supports } from './requirements';
import type { Request, Session } from './session';

/** Cells between the first and the last with content, in all sheets together. They are read one by one. */
const MAX_CELLS = 5_000_000;

/** Where a sheet's cells stand. */
interface Extent {
  readonly used: CellRange | null;
  readonly merges: readonly CellRange[];
}

/** A sheet while it is being read. */
interface Content {
  readonly cells: Cell[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

/**
 * Reads the workbook: one request for the sheets, one for where their cells stand, then the cells in blocks.
 * @throws {WorkbookError}
 */
export async function readSnapshot(
  session: Session,
  progress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<WorkbookSnapshot> {
  signal?.throwIfAborted();
  const overview = await session.read(overviewRequest);
  const { sheets } = overview;
  progress?.({ phase: 'open', done: 0, total: sheets.length });
  signal?.throwIfAborted();
  const extents = await session.read(extentsRequest(sheets));
  refuseTooMany(sheets, extents);
  const contents = sheets.map((): Content => ({ cells: [], hiddenRows: new Set(), hiddenColumns: new Set() }));
  const blocks = blocksOf(extents.flatMap(({ used }, index) => (used ? piecesOf(index, used) : [])));
  const tell = sheetTeller(sheets, progress);
  for (const block of blocks) {
    signal?.throwIfAborted();
    tell(block.at(-1)!.sheet);
    await readBlock(session, sheets, block, contents);
  }
  progress?.({ phase: 'read', done: sheets.length, total: sheets.length });
  return snapshotOf(overview, extents, contents);
}

/** Tells of every sheet once, in order, those without cells included. */
function sheetTeller(sheets: readonly SheetOverview[], progress?: (progress: Progress) => void) {
  let told = 0;
  return (upTo: number): void => {
    for (; told <= upTo; told += 1) {
      progress?.({ phase: 'read', done: told, total: sheets.length, sheet: sheets[told]!.name });
    }
  };
}

function extentsRequest(sheets: readonly SheetOverview[]): Request<Extent[]> {
  return (context) => {
    const withMerges = supports(MERGED_AREAS_SET);
    const asked = sheets.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const merged = withMerges ? sheet.getRange().getMergedAreasOrNullObject() : null;
      merged?.load('address');
      return { used, merged };
    });
    return () =>
      asked.map(({ used, merged }) => ({
        used: used.isNullObject ? null : areaOf(used),
        merges: merged === null || merged.isNullObject ? [] : areasOf(merged.address),
      }));
  };
}

function refuseTooMany(sheets: readonly SheetOverview[], extents: readonly Extent[]): void {
  let total = 0;
  extents.forEach(({ used }, index) => {
    if (used) total += (used.bottom - used.top + 1) * (used.right - used.left + 1);
    if (total > MAX_CELLS) throw new WorkbookError('payloadTooLarge', { sheet: sheets[index]!.name });
  });
}

/** Reads the pieces in one request, and in smaller ones where Excel says that it is too much. */
async function readBlock(
  session: Session,
  sheets: readonly SheetOverview[],
  block: readonly Piece[],
  contents: readonly Content[],
): Promise<void> {
  const { name } = sheets[block[0]!.sheet]!;
  let left: readonly Piece[];
  try {
    left = await session.read(blockRequest(sheets, block, contents), { sheet: name });
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'payloadTooLarge') throw error;
    left = block;
  }
  if (left.length === 0) return;
  for (const part of smaller(left, name)) await readBlock(session, sheets, part, contents);
}

/** Half as much for each request. */
function smaller(pieces: readonly Piece[], sheet: string): readonly (readonly Piece[])[] {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const parts = halves(pieces[0]!);
  if (!parts) throw new WorkbookError('payloadTooLarge', { sheet });
  return parts.map((part) => [part]);
}

/** Puts what it reads into the contents and gives back the pieces that were too large for Excel. */
function blockRequest(
  sheets: readonly SheetOverview[],
  block: readonly Piece[],
  contents: readonly Content[],
): Request<Piece[]> {
  return (context) => {
    const takers = block.map((piece) => {
      const { area } = piece;
      const range = context.workbook.worksheets
        .getItem(sheets[piece.sheet]!.id)
        .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
      return pieceTaker(piece, range, contents[piece.sheet]!);
    });
    return () => {
      // Nothing of a block is taken before all of it is known to be there: a piece is never taken twice.
      if (!takers.every((taker) => taker.isThere())) return [...block];
      takers.forEach((taker) => taker.take());
      return [];
    };
  };
}

interface Taker {
  /** `false`: Excel found the range too large. */
  readonly isThere: () => boolean;
  readonly take: () => void;
}

function pieceTaker({ what, area }: Piece, range: Excel.Range, content: Content): Taker {
  if (what === 'cells') {
    range.load('values,formulas,valueTypes,numberFormat');
    return {
      isThere: () => [range.values, range.formulas, range.valueTypes, range.numberFormat].every((one) => one !== null),
      take: () => cellsOf(area, range).forEach((cell) => content.cells.push(cell)),
    };
  }
  const isRows = what === 'rows';
  const properties = isRows
    ? range.getRowProperties({ rowHidden: true })
    : range.getColumnProperties({ columnHidden: true });
  const places = isRows ? content.hiddenRows : content.hiddenColumns;
  const first = isRows ? area.top : area.left;
  return {
    isThere: () => properties.value !== null,
    take: () =>
      (properties.value as readonly { rowHidden?: boolean; columnHidden?: boolean }[]).forEach((one, index) => {
        if (isRows ? one.rowHidden : one.columnHidden) places.add(first + index);
      }),
  };
}

function snapshotOf(overview: Overview, extents: readonly Extent[], contents: readonly Content[]): WorkbookSnapshot {
  const sheets = overview.sheets.map(({ name, visibility, generated, isProtected }, index): SheetSnapshot => ({
    name,
    visibility,
    generated,
    isProtected,
    merges: extents[index]!.merges,
    ...contents[index]!,
  }));
  const { name, names, calculation } = overview;
  return { name, sheets, names, calculation, notices: overview.structureProtected ? ['workbookProtected'] : [] };
}
