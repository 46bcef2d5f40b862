import type { CellRange, Sheet, SheetCell } from '../../workbook';
import { rangeAddress } from '../../workbook';
import type { Border, BorderLine, CellLook, MarkLook } from '../looks';
import { lookOf } from '../looks';
import { rectangles } from '../rectangles';

/** Excel takes lists of addresses up to this length. */
const MAX_ADDRESSES = 250;

/** Cells that look alike. */
export interface LookGroup {
  readonly look: CellLook;
  /** Lists of addresses that Excel takes in one piece. */
  readonly addresses: readonly string[];
}

/** The cells of a sheet by their look, so that each look is set a few times and not once a cell. */
export function lookGroups(sheet: Sheet): LookGroup[] {
  const groups = new Map<string, { look: CellLook; cells: { row: number; column: number }[] }>();
  sheet.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (!cell) return;
      const look = cellLook(cell);
      const key = JSON.stringify(look);
      const group = groups.get(key) ?? { look, cells: [] };
      groups.set(key, group);
      group.cells.push({ row, column });
    }),
  );
  return [...groups.values()].map(({ look, cells }) => ({ look, addresses: addressLists(rectangles(cells)) }));
}

/** A cell with a link needs a colour of its own, or it keeps the one that Excel gives it. */
function cellLook(cell: SheetCell): CellLook {
  const look = lookOf(cell.style ?? (cell.link ? 'link' : 'text'), typeof cell.value === 'string');
  return cell.link ? { colour: '000000', ...look } : look;
}

/** The addresses of the ranges in lists that are not too long for Excel. */
export function addressLists(ranges: readonly CellRange[]): string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const address = rangeAddress(range);
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= MAX_ADDRESSES) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}

/** Gives the cells their look. What a look leaves out is as it is in an empty cell. */
export function paint(format: Excel.RangeFormat, look: CellLook, textSize: number): void {
  const { font } = format;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  font.underline = look.underline ? 'Single' : 'None';
  if (look.colour !== undefined) font.color = `#${look.colour}`;
  if (look.larger) font.size = textSize + look.larger;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  format.verticalAlignment = VERTICAL[look.vertical];
  if (look.horizontal) format.horizontalAlignment = look.horizontal === 'left' ? 'Left' : 'Right';
  if (look.indent) format.indentLevel = look.indent;
  if (look.wrap) format.wrapText = true;
  drawBorder(format, 'EdgeTop', look.top);
  // Between two rows the upper one's lower border is the one to be seen.
  drawBorder(format, 'InsideHorizontal', look.bottom ?? look.top);
  drawBorder(format, 'EdgeBottom', look.bottom);
}

const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const LINES: Readonly<Record<BorderLine, { style: 'Continuous' | 'Dash' | 'Dot'; weight: 'Thin' | 'Medium' }>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
};

function drawBorder(
  format: Excel.RangeFormat,
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  border: Border | undefined,
): void {
  if (!border) return;
  const drawn = format.borders.getItem(edge);
  const { style, weight } = LINES[border.line];
  drawn.style = style;
  drawn.weight = weight;
  drawn.color = `#${border.colour}`;
}

/** Gives a conditional format the look of a mark. */
export function paintMark(format: Excel.ConditionalRangeFormat, look: MarkLook): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  format.font.color = `#${look.colour}`;
  format.fill.color = `#${look.fill}`;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = format.borders.getItem(edge);
    border.style = LINES[look.border.line].style;
    border.color = `#${look.border.colour}`;
  }
}

/** Points of a column as wide as so many digits of the workbook's text. */
export function columnPoints(width: number, textSize: number): number {
  const pixels = Math.round(width * DIGIT_PIXELS * (textSize / ORDINARY_SIZE)) + MARGIN_PIXELS;
  return pixels * POINTS_PER_PIXEL;
}

/** Calibri in 11 points, the text that Excel starts with. */
const ORDINARY_SIZE = 11;
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
