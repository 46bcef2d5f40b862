import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CellLook, SheetLook, WorkbookLook } from '../../src/hosts/file';
import { entryAt, openWorkbookFile } from '../../src/hosts/file';
import { address } from '../../src/workbook';

/** Beside the repository: workbooks of many programs, and the budget workbooks. */
const SHARED = join(__dirname, '../../../shared');
const FILES = ['preserve', 'preserve/producers', 'workbooks'].flatMap((folder) =>
  readdirSync(join(SHARED, folder))
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(SHARED, folder, name)),
);

/** openpyxl cannot open it: a colour in its styles is malformed. Excel and we can. */
const REFUSED_BY_OPENPYXL = ['092_InvalidColors.xlsx'];

type DumpedColour =
  { readonly rgb: string; readonly tint: number } | { readonly theme: number; readonly tint: number } | null;

interface DumpedLook {
  readonly font: readonly [string, number, boolean, boolean, string | null, boolean];
  readonly ink: DumpedColour;
  readonly pattern: string | null;
  readonly fill: DumpedColour;
  readonly borders: readonly (string | null)[];
  readonly alignment: readonly [string | null, string | null, boolean, boolean, number, number];
}

interface DumpedSheet {
  readonly name: string;
  readonly looks: readonly DumpedLook[];
  readonly cells: readonly (readonly [number, number, number])[];
  readonly gridLines: boolean;
  readonly frozen: string | null;
  readonly images: number;
  readonly charts: number;
  readonly widths: readonly (readonly [number, number, number])[];
  readonly heights: readonly (readonly [number, number])[];
  readonly comments: Readonly<Record<string, string>>;
}

type Dump = { readonly sheets: readonly DumpedSheet[] } | { readonly error: string };

const dumps = execFileSync('/usr/bin/python3', [join(__dirname, 'openpyxl_look.py'), ...FILES], {
  encoding: 'utf8',
  maxBuffer: 1e9,
})
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Dump);

/** The look that the cell shows: its own, or that of its row or column. */
function lookAt({ styles }: WorkbookLook, sheet: SheetLook, row: number, column: number): CellLook {
  const entry = entryAt(sheet.cells, row, column);
  const run = sheet.columns.find(({ from, to }) => from <= column && column <= to);
  return styles[entry >= 0 ? sheet.cells.styles[entry]! : (sheet.rows.get(row)?.style ?? run?.style ?? 0)]!;
}

/** Colours that openpyxl gives as they are; those of the theme it does not work out. */
function plainColour(colour: DumpedColour): string | null | undefined {
  if (colour === null) return null;
  return 'rgb' in colour && colour.tint === 0 ? `#${colour.rgb}` : undefined;
}

const DASHED = new Set(['dashDot', 'dashDotDot', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot']);

function theirs({ font, ink, pattern, fill, borders, alignment }: DumpedLook, own: CellLook): unknown {
  const [name, size, bold, italic, underline, struck] = font;
  const [horizontal, vertical, wraps, shrinks, indent, rotation] = alignment;
  return {
    font: [name, size, bold, italic, (underline ?? 'none').replace('Accounting', ''), struck],
    ink: plainColour(ink) === undefined ? own.font.colour : plainColour(ink),
    fill:
      pattern === 'solid' && plainColour(fill) !== undefined ? plainColour(fill) : pattern === null ? null : own.fill,
    borders: borders.map((style) => (style !== null && DASHED.has(style) ? 'dashed' : style)),
    alignment: [
      horizontal ?? 'general',
      { justify: 'top', distributed: 'center' }[vertical ?? ''] ?? vertical ?? 'bottom',
      wraps,
      shrinks,
      indent,
      rotation > 90 && rotation !== 255 ? 90 - rotation : rotation,
    ],
  };
}

function ours({ font, fill, borders, ...look }: CellLook): unknown {
  return {
    font: [font.name, font.size, font.isBold, font.isItalic, font.underline, font.isStruck],
    ink: font.colour,
    fill,
    borders: [borders.top, borders.right, borders.bottom, borders.left].map((border) => border?.style ?? null),
    alignment: [look.align, look.verticalAlign, look.wraps, look.shrinks, look.indent, look.rotation],
  };
}

describe('a workbook looks as openpyxl reads it', () => {
  test('there are workbooks to compare', () => {
    expect(FILES.length).toBeGreaterThan(50);
    const refused = FILES.filter((_, index) => 'error' in dumps[index]!);
    expect(refused.map((file) => basename(file))).toEqual(REFUSED_BY_OPENPYXL);
  });

  test.each(FILES.filter((file) => !REFUSED_BY_OPENPYXL.includes(basename(file))))('%s', (file) => {
    const look = openWorkbookFile(new Uint8Array(readFileSync(file)), basename(file)).look();
    const { sheets } = dumps[FILES.indexOf(file)] as { readonly sheets: readonly DumpedSheet[] };
    expect(look.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    sheets.forEach((sheet, index) => compare(look, look.sheets[index]!, sheet));
  });

  function compare(look: WorkbookLook, own: SheetLook, sheet: DumpedSheet): void {
    for (const [row, column, place] of sheet.cells) {
      const shown = lookAt(look, own, row, column);
      const at = address({ row, column });
      expect({ at, ...(ours(shown) as object) }).toEqual({ at, ...(theirs(sheet.looks[place]!, shown) as object) });
    }
    expect(own.showsGridLines).toBe(sheet.gridLines);
    expect(own.notes.map(address).sort()).toEqual(Object.keys(sheet.comments).sort());
    // Of a conversation openpyxl reads the note that stands for it, which may say who wrote.
    for (const note of own.notes) expect(sheet.comments[address(note)]).toContain(note.text);
    expect(own.drawings.filter(({ kind }) => kind === 'chart').length).toBeGreaterThanOrEqual(sheet.charts);
    expect(own.drawings.filter(({ kind }) => kind === 'picture').length).toBeGreaterThanOrEqual(sheet.images);
    for (const [from, to, width] of sheet.widths) {
      const run = own.columns.find((one) => one.from <= from && Math.min(to, 16383) <= one.to);
      expect(Math.abs((run?.width ?? own.defaultColumnWidth) - width * 7)).toBeLessThanOrEqual(1);
    }
    for (const [row, points] of sheet.heights) {
      const height = own.rows.get(row)?.height ?? own.defaultRowHeight;
      expect(Math.abs(height - points / 0.75)).toBeLessThanOrEqual(0.5);
    }
  }
});
