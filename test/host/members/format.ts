import type { CellRange } from '../../../src/workbook';
import { columnsOf, rowsOf } from '../areas';
import type { HostSheet, Look } from '../model';

/** Beyond this, a look is set for the cells there are and not for every place of the range. */
const MANY = 200_000;

/** The workbook's own text size. */
const ORDINARY_SIZE = 11;

export function setLook(look: Look, path: readonly string[], value: string | number | boolean): void {
  const [name, ...rest] = path;
  if (rest.length === 0) look[name!] = value;
  else {
    if (typeof look[name!] !== 'object' || look[name!] === null) look[name!] = {};
    setLook(look[name!] as Look, rest, value);
  }
}

export function copyLook(look: Look): Look {
  return JSON.parse(JSON.stringify(look)) as Look;
}

type Setter = (path: readonly string[], value: string | number | boolean) => void;

/** Which cells of a rectangle have an edge, and on which side. */
type Edge = (row: number, column: number, area: CellRange) => readonly string[];

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: (row, _column, area) => (row === area.top ? ['top'] : []),
  EdgeBottom: (row, _column, area) => (row === area.bottom ? ['bottom'] : []),
  InsideHorizontal: (row, _column, area) => [
    ...(row > area.top ? ['top'] : []),
    ...(row < area.bottom ? ['bottom'] : []),
  ],
};

/** The format of rectangles of cells. */
export class FormatObject {
  readonly Font: FontObject;
  readonly Fill: FillObject;
  readonly Borders: BordersObject;

  constructor(
    private readonly sheet: HostSheet,
    private readonly areas: readonly CellRange[],
  ) {
    const all: Setter = (path, value) => this.each((look) => setLook(look, path, value));
    const [first] = areas;
    this.Font = new FontObject(all, () => (first && sheet.cell(first.top, first.left)?.look) ?? {});
    this.Fill = new FillObject(all);
    this.Borders = new BordersObject((edge, name, value) =>
      this.each((look, row, column, area) => {
        for (const side of EDGES[edge]!(row, column, area)) setLook(look, ['borders', side, name], value);
      }),
    );
  }

  private each(change: (look: Look, row: number, column: number, area: CellRange) => void): void {
    this.sheet.change();
    for (const area of this.areas) {
      if (rowsOf(area) * columnsOf(area) > MANY) {
        for (const { row, column, cell } of this.sheet.places(area)) change(cell.look, row, column, area);
        continue;
      }
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          change(this.sheet.touch(row, column).look, row, column, area);
        }
      }
    }
  }

  private set(name: string, value: string | number | boolean): void {
    this.each((look) => setLook(look, [name], value));
  }

  set HorizontalAlignment(value: string) {
    this.set('horizontalAlignment', value);
  }
  set VerticalAlignment(value: string) {
    this.set('verticalAlignment', value);
  }
  set WrapText(value: boolean) {
    this.set('wrapText', value);
  }
  set IndentLevel(value: number) {
    this.set('indentLevel', value);
  }
  set ColumnWidth(value: number) {
    this.sheet.change();
    for (const { left, right } of this.areas) {
      for (let column = left; column <= right; column += 1) this.sheet.columnWidths.set(column, value);
    }
  }
  set UseStandardWidth(_value: boolean) {
    this.sheet.change();
    this.sheet.columnWidths.clear();
  }
  AutofitRows(): void {
    this.sheet.change();
  }
}

class FontObject {
  constructor(
    private readonly put: Setter,
    private readonly look: () => Look,
  ) {}
  get Size(): number {
    const font = this.look().font as Look | undefined;
    return (font?.size as number | undefined) ?? ORDINARY_SIZE;
  }
  set Bold(value: boolean) {
    this.put(['font', 'bold'], value);
  }
  set Italic(value: boolean) {
    this.put(['font', 'italic'], value);
  }
  set Underline(value: string) {
    this.put(['font', 'underline'], value);
  }
  set Color(value: string) {
    this.put(['font', 'color'], value);
  }
  set Size(value: number) {
    this.put(['font', 'size'], value);
  }
}

class FillObject {
  constructor(private readonly put: Setter) {}
  set Color(value: string) {
    this.put(['fill', 'color'], value);
  }
}

type EdgeSetter = (edge: string, name: string, value: string) => void;

class BordersObject {
  constructor(private readonly put: EdgeSetter) {}
  GetItem(edge: string): BorderObject {
    if (!(edge in EDGES)) throw new Error(`The emulated Excel has no border ${edge}`);
    return new BorderObject((name, value) => this.put(edge, name, value));
  }
}

class BorderObject {
  constructor(private readonly put: (name: string, value: string) => void) {}
  set Style(value: string) {
    this.put('style', value);
  }
  set Color(value: string) {
    this.put('color', value);
  }
  set Weight(value: string) {
    this.put('weight', value);
  }
}
