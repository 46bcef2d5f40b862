import { sum, type Decimal } from '../../money';
import type { RowRole } from '../model';
import type { LabelReading } from '../words';
import type { Block } from './blocks';
import { isValue, type Item, type Line } from './item';
import type { Layout } from './layout';

/** A line of a block's body with its label read. */
export interface LabelledLine {
  readonly line: Line;
  readonly label: string;
  readonly reading: LabelReading;
  readonly figures: readonly Item[];
}

/** Rows that explain or count and enter no sum. */
const OF_WHICH = /^[-–\s]*(varav|därav)(?!\p{L})/iu;
const PER_UNIT = /\bper (deltagare|plats|person|invånare|dag|månad|timme|individ|årsplats)(?!\p{L})/iu;
export const COUNTS =
  /^(antal|årsarbetare|årsarbetskrafter|tjänster|deltagare)(?!\p{L})|\bantal (deltagare|platser|personer|tjänster)/iu;

/** Tells headings, lines, sums and notes apart, from the words, from what stands around and from the figures. */
export function rolesOf(lines: readonly LabelledLine[], block: Block, layout: Layout): RowRole[] {
  const roles: RowRole[] = [];
  lines.forEach((line, index) => {
    roles.push(
      line.figures.length > 0
        ? roleWithFigures(lines, roles, index, layout)
        : roleWithoutFigures(lines, roles, index, block),
    );
  });
  return roles;
}

function roleWithFigures(
  lines: readonly LabelledLine[],
  roles: readonly RowRole[],
  index: number,
  layout: Layout,
): RowRole {
  const { label, reading } = lines[index]!;
  if (OF_WHICH.test(label) || PER_UNIT.test(label) || COUNTS.test(label)) return 'note';
  if (reading.isSum === 'subtotal' || reading.isSum === 'total') return 'sum';
  if (addsCells(lines[index]!)) return 'sum';
  if (reading.isSum === 'maybe' || label === '') return addsUp(lines, roles, index, layout) ? 'sum' : 'line';
  return 'line';
}

/** Whether most of the line's figures are formulas that add a run of cells. */
function addsCells({ figures }: LabelledLine): boolean {
  const adding = figures.filter(({ cell }) =>
    /^\s*SUM\(\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)\s*$/i.test(cell.formula ?? ''),
  );
  const down = adding.filter(({ cell }) => {
    const [, from, to] = /(\d+):\$?[A-Z]+\$?(\d+)/i.exec(cell.formula!)!;
    return (
      from !== to &&
      /\$?([A-Z]+)\$?\d+:\$?([A-Z]+)/i
        .exec(cell.formula!)!
        .slice(1, 3)
        .every((x, _, [first]) => x === first)
    );
  });
  return down.length > 0 && down.length * 2 >= figures.length;
}

/** Whether the figures are the sum of the lines right above, or right below, in every column that both have. */
function addsUp(lines: readonly LabelledLine[], roles: readonly RowRole[], index: number, layout: Layout): boolean {
  const above: LabelledLine[] = [];
  for (let at = index - 1; at >= 0 && roles[at] === 'line'; at--) above.push(lines[at]!);
  const below: LabelledLine[] = [];
  for (let at = index + 1; at < lines.length && isPlainLine(lines[at]!); at++) below.push(lines[at]!);
  return [above, below].some((parts) => parts.length >= 2 && isSumOf(lines[index]!, parts, layout));
}

function isPlainLine({ figures, reading }: LabelledLine): boolean {
  return figures.length > 0 && reading.isSum === 'none';
}

function isSumOf(total: LabelledLine, parts: readonly LabelledLine[], layout: Layout): boolean {
  let agreeing = 0;
  for (const place of layout.columns) {
    const stated = numberAt(total, place);
    if (stated === null || stated.isZero()) continue;
    const added = sum(parts.map((part) => numberAt(part, place)).filter((number) => number !== null));
    if (!added.equals(stated)) return false;
    agreeing++;
  }
  return agreeing > 0;
}

function numberAt({ figures }: LabelledLine, place: number): Decimal | null {
  const amount = figures.find((item) => item.place === place)?.amount;
  return amount?.kind === 'number' ? amount.value : null;
}

/**
 * A label without a figure: a heading when it opens a section, otherwise a line whose amount is missing. The words decide
 * where they can; else a label that stands first in its run and has lines below it is a heading.
 */
function roleWithoutFigures(
  lines: readonly LabelledLine[],
  roles: readonly RowRole[],
  index: number,
  block: Block,
): RowRole {
  const { label, reading, line } = lines[index]!;
  if (reading.isNote || OF_WHICH.test(label)) return 'note';
  const next = lines[index + 1];
  if (reading.isSum === 'subtotal' || reading.isSum === 'total') return 'sum';
  if (reading.member !== null || reading.isHeading === 'no') return 'line';
  if (block.repeated.has(line)) return 'heading';
  if (!next) return 'line';
  if (reading.isHeading === 'yes') return 'heading';
  const hasFigures = lines.some((each) => each.figures.length > 0);
  if (!hasFigures) return isShouted(label, lines) || label.trim().endsWith(':') ? 'heading' : 'line';
  const before = roles[index - 1];
  const isFirst = before === undefined || before === 'sum' || before === 'heading' || isApart(lines, index);
  const opens = next.figures.length > 0 && next.reading.isSum !== 'total' && next.reading.isSum !== 'subtotal';
  if (isShouted(label, lines) || label.trim().endsWith(':')) return 'heading';
  return isFirst && (opens || next.figures.length === 0) ? 'heading' : 'line';
}

/** Whether an empty line stands above. */
function isApart(lines: readonly LabelledLine[], index: number): boolean {
  return index > 0 && lines[index]!.line.line - lines[index - 1]!.line.line > 1;
}

/** In capitals where other labels are not. */
function isShouted(label: string, lines: readonly LabelledLine[]): boolean {
  const isCapital = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  return isCapital(label) && lines.filter((line) => isCapital(line.label)).length * 2 <= lines.length;
}

export function figuresOf(line: Line, columns: readonly number[]): Item[] {
  return line.items.filter((item) => (isValue(item) || item.kind === 'year') && columns.includes(item.place));
}
