import type { CellLook, LinkTarget, SheetLook } from '../../hosts/file';
import type { Language } from '../../money';
import type { CellRange } from '../../workbook';
import { shown, type Shown } from './format';
import { piecesOf, type Geometry, type Piece } from './geometry';
import { marked } from './looks';
import type { Measure } from './measure';
import type { GridCell, GridSheet } from './model';
import { RangeIndex } from './ranges';

type Severity = SheetLook['marks'][number]['severity'];

/** A sheet with all that drawing its cells asks for. Made once a sheet and whenever its content changes. */
export class SheetView {
  private readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];

  constructor(
    readonly sheet: GridSheet,
    readonly geometry: Geometry,
    readonly language: Language,
    readonly measure: Measure,
    readonly formulaText: (formula: string) => string,
    private readonly extras: Extras,
  ) {
    this.columnStyles = sheet.look.columns.filter(({ style }) => style !== 0);
  }

  cell(row: number, column: number): GridCell | null {
    return this.sheet.cell(row, column);
  }

  /** The look of a cell: its own, or its row's, or its column's; with our mark over it. */
  style(row: number, column: number, cell = this.cell(row, column)): CellLook {
    const { styles, look } = this.sheet;
    const place =
      cell?.style ??
      look.rows.get(row)?.style ??
      this.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ??
      0;
    const style = styles[place] ?? styles[0]!;
    const severity = this.mark(row, column);
    return severity ? marked(style, severity) : style;
  }

  shown(cell: GridCell | null, style: CellLook): Shown {
    return shown(cell?.value, style.format, this.language, this.sheet.look.showsZeros);
  }

  isFilled(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell !== null && (cell.value !== undefined || cell.formula !== null);
  }

  /** Whether a long text of a neighbour may run over the cell. */
  isFree(row: number, column: number): boolean {
    return !this.isFilled(row, column) && !this.geometry.merges.at(row, column);
  }

  note(row: number, column: number): string | null {
    return this.extras.notes.get(keyOf(row, column)) ?? null;
  }

  mark(row: number, column: number): Severity | null {
    return this.extras.marks.get(keyOf(row, column)) ?? null;
  }

  link(row: number, column: number): LinkTarget | null {
    return this.extras.links.at(row, column)?.to ?? null;
  }

  /** The parts of merged cells that are drawn in a row. */
  pieces(row: number): readonly Piece[] {
    return this.extras.pieces.get(row) ?? NONE;
  }

  /** The rows whose merged cells reach into the rows `from`–`to` from above. */
  reachingInto(from: number, to: number): number[] {
    return this.extras.deep
      .filter(({ row, bottom }) => row < from && bottom >= from && row <= to)
      .map(({ row }) => row);
  }
}

const NONE: readonly Piece[] = [];

/** What lies on cells here and there. */
export interface Extras {
  readonly notes: ReadonlyMap<number, string>;
  readonly marks: ReadonlyMap<number, Severity>;
  readonly links: RangeIndex<CellRange & { readonly to: LinkTarget }>;
  readonly pieces: ReadonlyMap<number, readonly Piece[]>;
  /** Rows that begin a merged part of several rows, and where the part ends. */
  readonly deep: readonly { readonly row: number; readonly bottom: number }[];
}

export function extrasOf(look: SheetLook, geometry: Geometry): Extras {
  const pieces = new Map<number, Piece[]>();
  const deep: { row: number; bottom: number }[] = [];
  for (const piece of look.merges.flatMap((merge) => piecesOf(merge, geometry))) {
    const { row } = piece.anchor;
    pieces.set(row, [...(pieces.get(row) ?? []), piece]);
    if (piece.range.bottom > row) deep.push({ row, bottom: piece.range.bottom });
  }
  return {
    notes: new Map(look.notes.map(({ row, column, text }) => [keyOf(row, column), text])),
    marks: new Map(look.marks.map(({ row, column, severity }) => [keyOf(row, column), severity])),
    links: new RangeIndex(look.links.map(({ range, to }) => ({ ...range, to }))),
    pieces,
    deep,
  };
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
