import type { Decimal } from '../../money';
import type { CellRef } from '../../workbook';
import type { LineCell, SheetLine } from './lines';

/** A heading over a column, by what it was taken for. */
export interface ListHeading<Kind extends string> {
  readonly kind: Kind;
  readonly column: number;
  readonly cell: CellRef;
  readonly text: string;
}

/** A table found by the words of its headings alone, whatever its cells hold. */
export interface HeadedList<Kind extends string> {
  readonly sheet: string;
  readonly headings: readonly ListHeading<Kind>[];
  readonly rows: readonly HeadedRow<Kind>[];
  /** The line of the headings, and the last line of the list. */
  readonly top: number;
  readonly bottom: number;
}

/** A row of a list. */
export class HeadedRow<Kind extends string> {
  constructor(
    readonly line: SheetLine,
    private readonly sheet: string,
    private readonly headings: readonly ListHeading<Kind>[],
  ) {}

  /** The same row under other headings. */
  withHeadings(headings: readonly ListHeading<Kind>[]): HeadedRow<Kind> {
    return new HeadedRow(this.line, this.sheet, headings);
  }

  /** What stands in the first column of that kind; `null` where it is empty or there is no such column. */
  at(kind: Kind): LineCell | null {
    return this.all(kind)[0] ?? null;
  }

  /** What stands in the columns of that kind, those that are empty left out. */
  all(kind: Kind): readonly LineCell[] {
    const columns = this.headings.filter((heading) => heading.kind === kind).map(({ column }) => column);
    return this.line.cells.filter(({ column }) => columns.includes(column));
  }

  /** The cell of the first column of that kind, filled or not; `null` where there is no such column. */
  cellOf(kind: Kind): CellRef | null {
    const heading = this.headings.find((one) => one.kind === kind);
    return heading ? { sheet: this.sheet, row: this.line.row, column: heading.column } : null;
  }
}

interface Search<Kind extends string> {
  /** What a heading says; `null`: nothing that is sought. */
  readonly kindOf: (text: string) => Kind | null;
  /** Whether the kinds of a line make it the headings of such a list. */
  readonly isHeader: (kinds: ReadonlySet<Kind>) => boolean;
}

/** A year may head a column. */
function isYear(value: Decimal): boolean {
  return value.isInteger() && value.greaterThanOrEqualTo(2000) && value.lessThan(2050);
}

const LONGEST_HEADING = 60;
/** A list may have one empty row; two end it. */
const WIDEST_GAP = 2;

/** The lists on a sheet whose headings are of the sought kinds. */
export function headedLists<Kind extends string>(
  lines: readonly SheetLine[],
  search: Search<Kind>,
): readonly HeadedList<Kind>[] {
  const headers = lines.flatMap((line, index) => {
    const headings = headingsOf(line, search);
    return headings ? [{ index, headings }] : [];
  });
  return headers.flatMap(({ index, headings }, at) => {
    const sheet = headings[0]!.cell.sheet;
    const body = bodyOf(lines.slice(index, headers[at + 1]?.index));
    if (body.length === 0) return [];
    const rows = body.map((line) => new HeadedRow(line, sheet, headings));
    return [{ sheet, headings, rows, top: lines[index]!.row, bottom: body.at(-1)!.row }];
  });
}

function headingsOf<Kind extends string>(
  { cells }: SheetLine,
  { kindOf, isHeader }: Search<Kind>,
): readonly ListHeading<Kind>[] | null {
  if (cells.some(({ amount }) => (amount.kind === 'number' && !isYear(amount.value)) || amount.kind === 'share')) {
    return null;
  }
  const headings = cells.flatMap(({ text, column, cell }) => {
    const kind = text !== '' && text.length <= LONGEST_HEADING ? kindOf(text) : null;
    return kind ? [{ kind, column, cell, text }] : [];
  });
  return headings.length >= 2 && isHeader(new Set(headings.map(({ kind }) => kind))) ? headings : null;
}

/** The lines below the first one, as long as they stand close and fill its columns. */
function bodyOf(lines: readonly SheetLine[]): readonly SheetLine[] {
  const columns = new Set(lines[0]!.cells.map(({ column }) => column));
  const body: SheetLine[] = [];
  let last = lines[0]!.row;
  for (const line of lines.slice(1)) {
    const filled = line.cells.filter(({ column }) => columns.has(column)).length;
    const gap = line.row - last;
    if (filled === 0 || gap > WIDEST_GAP || (gap === WIDEST_GAP && filled < 2)) break;
    body.push(line);
    last = line.row;
  }
  return body;
}
