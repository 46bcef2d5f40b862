import { sum, type Decimal } from '../../money';
import type { Concept, RowRole } from '../model';
import { parseTerms } from '../structure';
import { isValue, type Item, type Line } from './item';
import type { Frame, LabelledLine } from './labelled';
import type { Layout } from './layout';
import { opensSection, turnedRange } from './opens';
import { isUnderTable } from './tail';

/** Rows that count or explain and enter no sum. */
const PER_UNIT = /\bper (deltagare|plats|person|invånare|dag|månad|timme|individ|årsplats)(?!\p{L})/iu;
const COUNTS =
  /^(antal|årsarbetare|årsarbetskrafter|tjänster|deltagare)(?!\p{L})|\bantal (deltagare|platser|personer|tjänster)/iu;

/** Labels of key figures that set one amount against another. What gives a member's own share ("Region, 25 % av …") does not. */
const RATIOS =
  /(?<!\p{L})(?:i|som) (?:%|procent)(?!\p{L})|(?<![\d,.] ?)(?:%|(?<!\p{L})procent) av(?!\p{L})|(?<!\p{L})som andel av(?!\p{L})|i förhållande till|(?<!\p{L})(?:soliditet|likviditetsgrad|kassalikviditet)\p{L}*|\p{L}kvot(?:en)?(?!\p{L})/iu;

/** Whether a row counts something or sets amounts against each other, so that its figures are no amounts. */
export function isKeyFigure(label: string): boolean {
  return COUNTS.test(label) || RATIOS.test(label);
}

/** Tells headings, lines, sums and notes apart, from the words, from what stands around and from the figures. */
export function rolesOf(lines: readonly LabelledLine[], frame: Frame): RowRole[] {
  const roles: RowRole[] = [];
  lines.forEach((line, index) => {
    roles.push(
      line.figures.length > 0
        ? roleWithFigures(lines, roles, index, frame)
        : roleWithoutFigures(lines, roles, index, frame),
    );
  });
  return roles;
}

function roleWithFigures(
  lines: readonly LabelledLine[],
  roles: readonly RowRole[],
  index: number,
  frame: Frame,
): RowRole {
  const { label, reading } = lines[index]!;
  if (reading.isOfWhich || PER_UNIT.test(label) || isKeyFigure(label)) return 'note';
  if (reading.concept === 'result' && changesEquity(lines, index)) return 'line';
  if (reading.isSum === 'subtotal' || reading.isSum === 'total') return 'sum';
  if (addsCells(lines[index]!, frame)) return 'sum';
  if (reading.isSum === 'maybe' || label === '') return addsUp(lines, roles, index, frame.layout) ? 'sum' : 'line';
  return 'line';
}

/** The result that stands between opening and closing eget kapital is entered there, not added up. */
function changesEquity(lines: readonly LabelledLine[], index: number): boolean {
  const before = lines[index - 1]?.reading.concept;
  const later = lines
    .slice(index + 1)
    .some(({ reading }) => reading.concept === 'closingEquity' || reading.concept === 'equity');
  return later && (before === 'openingEquity' || before === 'equity');
}

/** Whether most of the line's figures are formulas that add up several cells of their own column in the table. */
function addsCells({ figures, reading }: LabelledLine, frame: Frame): boolean {
  if (reading.concept !== null && EQUITY.has(reading.concept)) return false;
  const adding = figures.filter(({ cell, place }) => {
    const terms = cell.formula === null ? null : parseTerms(cell.formula, frame.sheet);
    if (!terms || terms.some(({ sheet }) => sheet !== frame.sheet)) return false;
    const spans = terms.map(({ range }) => (frame.isTurned ? turnedRange(range) : range));
    const isInColumn = spans.every(
      ({ left, right, top }) => left === place && right === place && top >= frame.firstLine,
    );
    return isInColumn && spans.reduce((count, { top, bottom }) => count + bottom - top + 1, 0) > 1;
  });
  return adding.length > 0 && adding.length * 2 >= figures.length;
}

const EQUITY: ReadonlySet<Concept> = new Set<Concept>([
  'openingEquity',
  'closingEquity',
  'equity',
  'openingCash',
  'closingCash',
]);

/** Whether the figures are the sum of the lines right above, or right below, in every column that both have. */
function addsUp(lines: readonly LabelledLine[], roles: readonly RowRole[], index: number, layout: Layout): boolean {
  const above: LabelledLine[] = [];
  for (let at = index - 1; at >= 0 && roles[at] === 'line'; at--) above.push(lines[at]!);
  const below: LabelledLine[] = [];
  for (let at = index + 1; at < lines.length && isPlainLine(lines[at]!); at++) below.push(lines[at]!);
  const { label, reading } = lines[index]!;
  const { concept } = reading;
  const isLikely = label === '' || concept === 'totalIncome' || concept === 'totalCost';
  return [above, below].some((parts) => {
    const agreeing = parts.length < 2 ? 0 : agreeingColumns(lines[index]!, parts, layout);
    // Two figures add up to a third by chance now and then.
    return agreeing > 0 && (isLikely || parts.length + agreeing >= 4);
  });
}

function isPlainLine({ figures, reading }: LabelledLine): boolean {
  return figures.length > 0 && reading.isSum === 'none';
}

/** In how many columns the figure is the sum of the parts; none when it is not in any one of them. */
function agreeingColumns(total: LabelledLine, parts: readonly LabelledLine[], layout: Layout): number {
  let agreeing = 0;
  for (const place of layout.columns) {
    const stated = numberAt(total, place);
    if (stated === null || stated.isZero()) continue;
    const added = sum(parts.map((part) => numberAt(part, place)).filter((number) => number !== null));
    if (!added.equals(stated)) return 0;
    agreeing++;
  }
  return agreeing;
}

function numberAt({ figures }: LabelledLine, place: number): Decimal | null {
  const amount = figures.find((item) => item.place === place)?.amount;
  return amount?.kind === 'number' ? amount.value : null;
}

/** A label without a figure: a heading, a remark, a sum or a line whose amount is missing. */
function roleWithoutFigures(
  lines: readonly LabelledLine[],
  roles: readonly RowRole[],
  index: number,
  frame: Frame,
): RowRole {
  const { reading, line, isSection } = lines[index]!;
  if (isSection || frame.block.repeated.has(line) || headsRepeated(lines, index, frame)) return 'heading';
  if (reading.isNote || reading.isOfWhich || isUnderTable(lines, index)) return 'note';
  if (reading.isSum === 'subtotal' || reading.isSum === 'total') return 'sum';
  return opensSection(lines, roles, index, frame) ? 'heading' : 'line';
}

/** Words set off from the rows above, right over headings that come again: the title of what follows. */
function headsRepeated(lines: readonly LabelledLine[], index: number, { block }: Frame): boolean {
  const { line } = lines[index]!;
  const above = lines[index - 1]?.line.line ?? line.line;
  return line.line - above > 1 && [...block.repeated].some((header) => header.line === line.line + 1);
}

export function figuresOf(line: Line, columns: readonly number[]): Item[] {
  return line.items.filter((item) => (isValue(item) || item.kind === 'year') && columns.includes(item.place));
}
