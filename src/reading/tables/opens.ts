import type { CellRange } from '../../workbook';
import type { Concept, RowRole } from '../model';
import { parseTerms } from '../structure';
import { isClosedBySum, isPassedByCells } from './addition';
import type { Frame, LabelledLine } from './labelled';

/**
 * Whether a label without figures opens a section. If not, it is a line whose amount is missing. The words decide where they
 * can; otherwise several signs are looked for, and a label without any in the middle of a section is a line.
 */
export function opensSection(
  lines: readonly LabelledLine[],
  roles: readonly RowRole[],
  index: number,
  frame: Frame,
): boolean {
  const { label, reading } = lines[index]!;
  const next = lines[index + 1];
  if (!next) return false;
  if (label.trim().endsWith(':')) return true;
  if (reading.isHeading === 'no') return opensUnusually(lines, roles, index);
  if ((roles[index - 1] !== 'heading' && isClosedBySum(lines, index)) || isPassedByCells(lines, index)) return true;
  if (isGroup(lines[index]!) && areGroupsLines(lines)) return false;
  if (reading.isHeading === 'yes' && !isCategory(lines[index]!)) return !isPassedBy(lines, index);
  if (isCategory(lines[index]!) && isFollowedByOther(lines, index)) return false;
  if (isCategory(lines[index]!) && PLURALS.test(label) && leadsToFigures(lines, index))
    return hasSiblingAbove(lines, roles, index) || (formulaEvidence(lines, index, frame) ?? true);
  if (isShouted(label, lines) || isNextCategory(lines, roles, index)) return true;
  if (!lines.some(({ figures }) => figures.length > 0) || !leadsToFigures(lines, index)) return false;
  if (isOneOfMany(lines, index, frame) || (isApart(lines, index) && !isApart(lines, index + 1))) return true;
  const evidence = formulaEvidence(lines, index, frame);
  if (evidence !== null) return evidence;
  if (isIndentedBelow(lines, index, frame) || isSummedByName(lines, index)) return true;
  if (isSameCategoryBelow(lines, index)) return true;
  const before = roles[index - 1];
  if (frame.isStatement && before !== 'line') return true;
  if (before === 'heading' && !isApart(lines, index)) return hasSubsections(lines, index);
  if (before === undefined || before === 'sum' || isApart(lines, index)) return true;
  return isNestedBefore(lines, roles, index);
}

/**
 * Labels that are lines as a rule, over their own: "Kommunerna" over each kommun, "Täckning av underskott" over what covers it,
 * "Nya insatser" below "Pågående insatser" and its lines.
 */
function opensUnusually(lines: readonly LabelledLine[], roles: readonly RowRole[], index: number): boolean {
  const { reading, label } = lines[index]!;
  const next = lines[index + 1]!;
  if (next.figures.length === 0) return false;
  if (reading.member?.kind === 'municipalitiesTogether') return next.reading.member?.kind === 'municipality';
  if (reading.member?.kind === 'regionsTogether') return next.reading.member?.kind === 'region';
  if (reading.concept === 'deficitCover') return roles[index - 1] === 'sum';
  const hasSibling = roles.some((role, at) => role === 'heading' && PLURALS.test(lines[at]!.label));
  return reading.concept === 'unallocated' && PLURALS.test(label) && hasSibling && leadsToFigures(lines, index);
}

/** Insatser at large, not one of them. */
const PLURALS =
  /(^|inriktade |riktade |övergripande |strukturella |individuella |gemensamma |övriga |förebyggande |pågående |beslutade |beviljade |nya |^samverkans|^rehabiliterings)(insatser|aktiviteter|åtgärder|satsningar|projekt)(na)?(?!\p{L})|^(individ|struktur|system|grupp)(inriktat|inriktade|nivån?|riktat|riktade|övergripande)(?!\p{L})/iu;

/** A word for a kind of cost, which stands over its lines or is one. */
function isCategory({ reading }: LabelledLine): boolean {
  return reading.concept !== null && CHILDREN[reading.concept] !== undefined;
}

/** "Administration", "Strukturinriktade insatser": never the name of one post. */
function isGroup({ label }: LabelledLine): boolean {
  return AT_LARGE.test(label) || PLURALS.test(label);
}

/** In a short budget the groups are its lines: the others have figures, and this one alone has none. */
function areGroupsLines(lines: readonly LabelledLine[]): boolean {
  const groups = lines.filter(
    (line) => isGroup(line) && line.reading.isSum !== 'subtotal' && line.reading.isSum !== 'total',
  );
  const withFigures = groups.filter(({ figures }) => figures.length > 0).length;
  return withFigures > 0 && groups.length - withFigures === 1;
}

/** The known kinds of cost that may stand under each. */
const CHILDREN: Partial<Record<Concept, ReadonlySet<Concept>>> = {
  intervention: new Set<Concept>(['intervention', 'unallocated']),
  office: new Set<Concept>(['office', 'board', 'audit', 'financialCost', 'depreciation']),
  board: new Set<Concept>(['office', 'board', 'audit']),
};

/** "Insatser" over "Kansli": two lines of one list. */
function isFollowedByOther(lines: readonly LabelledLine[], index: number): boolean {
  const own = lines[index]!.reading.concept!;
  const next = lines[index + 1]!.reading;
  return next.concept !== null && !CHILDREN[own]!.has(next.concept);
}

/** "Intäkter" directly followed by "Kostnader": two lines without amounts rather than two sections without lines. */
function isPassedBy(lines: readonly LabelledLine[], index: number): boolean {
  const { reading } = lines[index]!;
  const next = lines[index + 1]!;
  return (
    next.figures.length === 0 &&
    next.reading.isHeading === 'yes' &&
    reading.side !== 'none' &&
    next.reading.side !== 'none' &&
    next.reading.side !== reading.side
  );
}

/** In capitals where most plain lines are not. */
function isShouted(label: string, lines: readonly LabelledLine[]): boolean {
  const isCapital = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  const plain = lines.filter(({ figures, reading }) => figures.length > 0 && reading.isSum === 'none');
  const compared = plain.length > 0 ? plain : lines;
  return isCapital(label) && compared.filter((line) => isCapital(line.label)).length * 2 <= compared.length;
}

/** Whether a line with figures follows directly, or after labels that may be headings too. */
function leadsToFigures(lines: readonly LabelledLine[], index: number): boolean {
  for (let at = index + 1; at < lines.length; at++) {
    if (isApart(lines, at)) return false;
    const { figures, reading } = lines[at]!;
    if (figures.length > 0)
      return reading.concept === 'result' || (reading.isSum !== 'subtotal' && reading.isSum !== 'total');
    if (reading.isHeading === 'no') return false;
  }
  return false;
}

/** Whether an empty line stands above. */
function isApart(lines: readonly LabelledLine[], index: number): boolean {
  return index > 0 && lines[index]!.line.line - lines[index - 1]!.line.line > 1;
}

/** A sum that begins right below leaves the label out as a heading; one that runs over it and plain lines alone takes it in. */
function formulaEvidence(lines: readonly LabelledLine[], index: number, frame: Frame): boolean | null {
  const own = lines[index]!.line.line;
  const below = lines[index + 1]!.line.line;
  const ranges = rangesOver(lines, frame);
  if (ranges.some(({ top }) => top === below)) return true;
  const around = ranges.filter(({ top, bottom }) => top <= own && own <= bottom);
  const isPlain = ({ top, bottom }: CellRange): boolean =>
    lines.every(({ line, figures, reading }) => {
      if (line.line < top || line.line > bottom || line.line === own) return true;
      return figures.length > 0 && reading.isSum === 'none';
    });
  return around.some(isPlain) ? false : null;
}

/** What the sums of a table add, worked out once for all its labels. */
const summed = new WeakMap<readonly LabelledLine[], readonly CellRange[]>();

function rangesOver(lines: readonly LabelledLine[], frame: Frame): readonly CellRange[] {
  let ranges = summed.get(lines);
  if (!ranges) {
    ranges = lines.flatMap((line) => summedRanges(line, frame)).filter(({ top, bottom }) => bottom > top);
    summed.set(lines, ranges);
  }
  return ranges;
}

function summedRanges({ figures }: LabelledLine, frame: Frame): CellRange[] {
  return figures.flatMap(({ cell }) => {
    const terms = cell.formula === null ? null : parseTerms(cell.formula, frame.sheet);
    return (terms ?? [])
      .filter(({ sheet }) => sheet === frame.sheet)
      .map(({ range }) => (frame.isTurned ? turnedRange(range) : range));
  });
}

export function turnedRange({ top, left, bottom, right }: CellRange): CellRange {
  return { top: left, left: top, bottom: right, right: bottom };
}

/** Whether the label below begins further in. */
function isIndentedBelow(lines: readonly LabelledLine[], index: number, frame: Frame): boolean {
  const indent = ({ line }: LabelledLine): number => {
    const text = line.items.find((item) => item.place === frame.layout.label)?.text ?? '';
    return text.length - text.trimStart().length;
  };
  return indent(lines[index + 1]!) > indent(lines[index]!);
}

const SIDE_WORDS = /^(intäkter|kostnader|utgifter|inkomster|finansiering|bidrag)$/;

/** "Summa administration" further down closes "Administration". */
function isSummedByName(lines: readonly LabelledLine[], index: number): boolean {
  const name = lines[index]!.label.toLowerCase().replace(/[:.]$/, '').trim();
  return lines.slice(index + 2).some(({ label, reading, figures }) => {
    if (figures.length === 0 || reading.isSum === 'none') return false;
    const summed = label
      .toLowerCase()
      .replace(/^(del)?summa\s+|^s:a\s+|^totalt?a?\s+|\s+totalt$/g, '')
      .trim();
    return (
      summed !== '' && (summed === name || (summed.length > 4 && !SIDE_WORDS.test(summed) && name.startsWith(summed)))
    );
  });
}

const AT_LARGE =
  /^(administration|administrativa|gemensam|övergripande|förbundsgemensam|styrelsen? och|kansli(et)? och|ledning( och)?|förbundsledning)/i;

/** "Administration" over "Kansli": the same thing at large. */
function isSameCategoryBelow(lines: readonly LabelledLine[], index: number): boolean {
  const { reading, label } = lines[index]!;
  const next = lines[index + 1]!.reading.concept;
  return (
    AT_LARGE.test(label) && reading.concept !== null && (next === null || CHILDREN[reading.concept]?.has(next) === true)
  );
}

/**
 * Right below "Kostnader": a section of its own where more of them follow, or sums of each. Below a heading of something smaller,
 * a line.
 */
function hasSubsections(lines: readonly LabelledLine[], index: number): boolean {
  const parent = lines[index - 1]!;
  if (parent.isSection || (parent.reading.concept !== null && !SIDES.has(parent.reading.concept))) return false;
  const rest = lines.slice(index + 1);
  const hasOwnTotal = rest.some(({ reading, figures }) => figures.length > 0 && isTotalOf(parent, reading));
  const end = rest.findIndex(({ reading, figures }, at) => {
    const isOtherSide = ![parent.reading.side, 'none'].includes(reading.side) && parent.reading.side !== 'none';
    const isSideHeading = figures.length === 0 && (isOtherSide || SIDES.has(reading.concept));
    const isAfterSum = at > 0 && rest[at - 1]!.reading.isSum !== 'none' && isApart(rest, at);
    return reading.isSum === 'total' || isSideHeading || (isAfterSum && !hasOwnTotal);
  });
  const section = end < 0 ? rest : rest.slice(0, end);
  const isFollowedByMore = section.some(({ figures, reading }) => figures.length === 0 && reading.isHeading !== 'no');
  const sums = section.flatMap(({ reading }, at) => (reading.isSum === 'subtotal' ? [at] : []));
  // A lone sum at the end is that of the section above.
  return isFollowedByMore || sums.some((at) => at < section.length - 1);
}

/** "Summa kostnader" for "Kostnader". */
function isTotalOf({ reading: { concept } }: LabelledLine, reading: LabelledLine['reading']): boolean {
  return reading.isSum === 'total' && concept !== null && reading.concept === concept;
}

const SIDES: ReadonlySet<Concept | null> = new Set<Concept | null>(['totalIncome', 'totalCost']);

/** Whether sections within a section have begun above, with words as unknown as these or with words known less well. */
function isNestedBefore(lines: readonly LabelledLine[], roles: readonly RowRole[], index: number): boolean {
  for (let at = index - 1; at > 0; at--) {
    if (roles[at] === 'heading' && isOffice(lines[at]!) && isOffice(lines[index]!)) return false;
    if (roles[at] === 'heading' && roles[at - 1] === 'heading') {
      return isGroup(lines[index]!) || (!isCategory(lines[at]!) && lines[at]!.reading.isHeading === 'maybe');
    }
    if (roles[at] === 'heading' && lines[at]!.reading.isHeading === 'yes' && lines[at]!.reading.side !== 'none')
      return false;
  }
  return false;
}

function isOffice({ reading }: LabelledLine): boolean {
  return reading.concept === 'office' || reading.concept === 'board';
}

/**
 * Several labels without figures, each with lines right below and no sum between: two amounts are seldom forgotten, two
 * subheadings are common. One that is surely a heading counts only where a formula runs over both.
 */
function isOneOfMany(lines: readonly LabelledLine[], index: number, frame: Frame): boolean {
  const isAlike = (at: number): boolean => {
    const { figures, reading } = lines[at]!;
    return figures.length === 0 && reading.isHeading !== 'no' && !isSide(reading.concept) && isPlainLine(lines[at + 1]);
  };
  if (!isAlike(index)) return false;
  const ranges = rangesOver(lines, frame);
  const isRunOver = (at: number): boolean =>
    ranges.some(({ top, bottom }) => [at, index].every((each) => isBetween(lines[each]!, top, bottom)));
  const hasSumBetween = (at: number): boolean =>
    lines
      .slice(Math.min(at, index), Math.max(at, index))
      .some(({ reading }) => reading.isSum === 'subtotal' || reading.isSum === 'total');
  return lines.some(
    ({ reading }, at) =>
      at !== index && isAlike(at) && !hasSumBetween(at) && (reading.isHeading === 'maybe' || isRunOver(at)),
  );
}

function isBetween({ line }: LabelledLine, top: number, bottom: number): boolean {
  return line.line >= top && line.line <= bottom;
}

/** "Styrelse" over its lines where "Insatser" stands over its own, and no kind of cost is a line above. */
function isNextCategory(lines: readonly LabelledLine[], roles: readonly RowRole[], index: number): boolean {
  if (
    !(isOffice(lines[index]!) || isGroup(lines[index]!)) ||
    !isPlainLine(lines[index + 1]) ||
    !hasSiblingAbove(lines, roles, index)
  )
    return false;
  return !lines.slice(0, index).some((line) => line.figures.length > 0 && (isOffice(line) || isGroup(line)));
}

/** Whether another subheading with lines right below stands above, and no total between. */
function hasSiblingAbove(lines: readonly LabelledLine[], roles: readonly RowRole[], index: number): boolean {
  const from = lines.findLastIndex(({ reading }, at) => at < index && reading.isSum === 'total') + 1;
  return roles.some((role, at) => {
    const { reading } = lines[at]!;
    const isHeading = role === 'heading' && at >= from && at < index - 1 && !isSide(reading.concept);
    return isHeading && reading.side !== 'income' && isPlainLine(lines[at + 1]);
  });
}

function isSide(concept: Concept | null): boolean {
  return concept === 'totalIncome' || concept === 'totalCost';
}

function isPlainLine(line: LabelledLine | undefined): boolean {
  return line !== undefined && line.figures.length > 0 && line.reading.isSum === 'none';
}
