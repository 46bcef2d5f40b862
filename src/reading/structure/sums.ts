import type { BudgetTable, Side, SumStructure, TableRow } from '../model';
import { candidatesAbove, candidatesBelow, eachOf, plus, type Candidate, type Open } from './candidates';
import { agreeing, fitOf, fitsMostly, type Fit, type Part } from './fit';
import { rowsAddedByFormulas } from './formulaParts';
import { intendedParts } from './intended';
import { sectionsWithin } from './sections';
import { outlineOf, type Outline, type OutlineRow } from './outline';

/** Where a table writes its sums: under the rows they add up, or over them. */
type Place = 'under' | 'over';

interface Found {
  readonly parts: readonly Part[];
  readonly evidence: SumStructure['evidence'];
  /** How well founded; compared between the ways to read a table. */
  readonly quality: number;
}

/** Comparisons of figures that may be spent on one table before only the nearest choice is tried. */
const MOST_WORK = 4_000_000;
/** Sections are looked for in so many of the likeliest runs of rows. */
const MOST_RUNS = 4;
/** A sum that is further than this from its parts is not theirs (unless the difference is a known slip). */
const WILD = 0.5;
/** The same for a sum right under the lines of its own section, which can hardly be the sum of anything else. */
const WILDEST = 0.75;

/**
 * Finds which rows are sums and what each adds up: from its formulas, from its words and place, and from the figures, which
 * tell between the choices that the layout leaves open. A total that is wrong still gets the rows it is meant to add.
 * @param fixedLines rows that the user has said are no sums
 */
export function findSums(table: BudgetTable, fixedLines: ReadonlySet<number> = new Set()): BudgetTable {
  const outline = outlineOf(table);
  if (outline.figures.columns.length === 0) return table;
  const formulas = rowsAddedByFormulas(table, outline.figures);
  const read = (place: Place): Search => new Search(outline, formulas, place, fixedLines).run();
  const under = read('under');
  const over = read('over');
  const best = over.quality() > under.quality() ? over : under;
  return { ...table, rows: table.rows.map((row) => withSum(row, best.found.get(row.index))) };
}

function withSum(row: TableRow, found: Found | undefined): TableRow {
  if (!found) return row;
  const { parts, evidence } = found;
  return { ...row, role: row.role === 'note' ? 'note' : 'sum', sum: { parts, evidence } };
}

/** One way through a table. */
export class Search {
  readonly found = new Map<number, Found>();
  /** The sum that holds a row, or −1. */
  private readonly holder: Int32Array;
  private open: number[] = [];
  /** For lines without any word of a sum: what the lines since the last boundary come to, column by column. */
  private readonly runTotal: Float64Array;
  private runLength = 0;
  private readonly sides: Side[];
  private readonly doubted = new Map<number, readonly Part[]>();
  private work = 0;

  constructor(
    private readonly outline: Outline,
    private readonly formulas: ReadonlyMap<number, readonly Part[]>,
    private readonly place: Place,
    private readonly fixedLines: ReadonlySet<number>,
  ) {
    this.holder = new Int32Array(outline.rows.length).fill(-1);
    this.sides = outline.rows.map(({ side }) => side);
    this.runTotal = new Float64Array(outline.figures.columns.length);
  }

  run(): this {
    this.readUpwards();
    this.readDownwards();
    this.readLeftOver();
    return this;
  }

  quality(): number {
    let total = 0;
    for (const row of this.outline.rows) {
      const found = this.found.get(row.index);
      if (found) total += found.quality;
      else if (row.isItem && row.certainty === 'sure') total -= 1;
    }
    return total;
  }

  private openOf(items: readonly number[]): Open {
    return { items, isSum: (row) => this.isSum(row), sideOf: (row) => this.sides[row]! };
  }

  /** A sum without a side of its own is of the side of all its parts. */
  private learnSide(index: number, parts: readonly Part[]): void {
    if (this.sides[index] !== 'none' || this.outline.rows[index]!.want === 'result') return;
    const found = new Set(parts.map(({ row, sign }) => (sign > 0 ? this.sides[row]! : 'none')));
    const [side] = found;
    if (side && found.size === 1) this.sides[index] = side;
  }

  private isSum(row: number): boolean {
    return this.found.has(row) || this.outline.rows[row]!.certainty === 'sure';
  }

  private mayBeSum(row: OutlineRow): boolean {
    return row.isItem && !this.fixedLines.has(row.index);
  }

  // ── Sums over their rows, from the bottom up, so that what is inside comes first ──

  private readUpwards(): void {
    const below: number[] = [];
    for (const row of this.outline.rows.toReversed()) {
      if (row.tellsOfAbove) below.push(row.index);
      if (!row.isItem) continue;
      const found = this.mayBeSum(row) ? this.overItsRows(row, below) : null;
      if (found) {
        this.settle(row.index, found);
        const taken = new Set(found.parts.map((part) => part.row));
        while (below.length > 0 && (taken.has(below.at(-1)!) || this.holder[below.at(-1)!]! >= 0)) below.pop();
      } else {
        while (below.length > 0 && this.outline.rows[below.at(-1)!]!.tellsOfAbove) below.pop();
      }
      below.push(row.index);
    }
  }

  private overItsRows(row: OutlineRow, below: readonly number[]): Found | null {
    const named = this.formulas.get(row.index);
    const isBelow = named?.every((part) => part.row > row.index) ?? false;
    if (named && !isBelow) return null;
    const isAsked = row.certainty !== 'no' && (mayHoldSections(row) || row.want === 'frame');
    const next = this.outline.rows[below.at(-1) ?? -1];
    const mayHoldMembers = row.row.concept === 'contribution' && row.row.member === null && next?.row.member !== null;
    if (!next || !(isBelow || next.tellsOfAbove || isAsked || mayHoldMembers || mayBeSection(row))) return null;
    const open = this.openOf(below.toReversed());
    const candidates = candidatesBelow(this.outline, row.index, open);
    if (named) return this.byFormula(row, named, open, candidates);
    const best = this.best(row, candidates);
    if (!best) return null;
    const found = this.overSections(row, candidates, best.fit) ?? this.accept(row, best.candidate, best.fit);
    const isUnder = row.certainty === 'sure' && this.hasLinesRightAbove(row);
    if (this.place === 'over' && isAsked && !(isUnder && found?.evidence === 'layout')) return found;
    const isTogether = eachOf(row) !== null && best.candidate.parts.length >= 2;
    if (isTogether) return found;
    const isClear =
      found?.evidence === 'arithmetic' && best.fit.exact === best.fit.told && best.candidate.parts.length >= 2;
    const isTold = next.tellsOfAbove && row.certainty !== 'sure';
    const isSection = this.place === 'over' && mayBeSection(row);
    const standsFirst = isAsked && !this.hasLinesRightAbove(row);
    return isClear && (isTold || mayHoldMembers || isSection || standsFirst) ? found : null;
  }

  /** Whether the row right above is a line (of one of the sides) that the row may be the sum of. */
  private hasLinesRightAbove(row: OutlineRow, sides?: readonly Side[]): boolean {
    const above = this.outline.rows[row.index - 1];
    if (!above || !above.isItem || above.gapsAbove !== row.gapsAbove || above.certainty !== 'no') return false;
    return !sides || above.side === 'none' || sides.includes(above.side);
  }

  // ── Sums under their rows, from the top down ──

  private readDownwards(): void {
    for (const row of this.outline.rows) {
      if (!row.isItem) {
        if (!row.tellsOfAbove) this.endRun();
        continue;
      }
      if (this.holder[row.index]! >= 0) continue;
      if (!this.found.has(row.index) && this.mayBeSum(row)) {
        const found = this.underItsRows(row);
        if (found) this.settle(row.index, found);
      }
      this.open.push(row.index);
      this.addToRun(row);
    }
  }

  private underItsRows(row: OutlineRow): Found | null {
    const named = this.formulas.get(row.index);
    if (row.certainty === 'no' && !named) return this.byFiguresAlone(row);
    const open = this.openOf(this.open);
    const candidates = this.affordable(candidatesAbove(this.outline, row.index, open));
    if (named && this.mayFollow(row, named)) return this.byFormula(row, named, open, candidates);
    if (row.certainty === 'no') return null;
    const best = this.best(row, candidates);
    if (!best) return null;
    const found =
      this.withWrongSums(row, candidates, best.fit) ??
      this.overSections(row, candidates, best.fit) ??
      this.accept(row, best.candidate, best.fit);
    if (!found && best.candidate.isOwnSection && row.certainty === 'sure') this.doubt(row.index, best.candidate.parts);
    return found;
  }

  /** A section's sum far from its lines is left open, with the lines set aside, until a total shows which of them is wrong. */
  private doubt(index: number, parts: readonly Part[]): void {
    this.doubted.set(index, parts);
    const rows = new Set(parts.map((part) => part.row));
    this.open = this.open.filter((item) => !rows.has(item));
  }

  /** A total that holds once doubted sums are replaced by their lines: the lines are right, and the sums were meant. */
  private withWrongSums(row: OutlineRow, candidates: readonly Candidate[], asStated: Fit): Found | null {
    if (this.doubted.size === 0 || agreeing(asStated) > 0) return null;
    for (const { parts } of candidates) {
      const doubted = parts.filter((part) => this.doubted.has(part.row));
      if (doubted.length === 0) continue;
      const replaced = parts.flatMap((part) => this.doubted.get(part.row) ?? [part]);
      const fit = fitOf(this.outline.figures, row.index, replaced);
      if (fit.told === 0 || fit.exact < fit.told) continue;
      for (const part of doubted) this.settleDoubted(part.row);
      return { parts, evidence: 'layout', quality: 1 };
    }
    return null;
  }

  private settleDoubted(index: number): void {
    this.settle(index, { parts: this.doubted.get(index)!, evidence: 'layout', quality: 0.3 });
    this.doubted.delete(index);
  }

  /** A total whose rows are sections that open with their own sums, by any name: those sums are settled first. */
  private overSections(row: OutlineRow, candidates: readonly Candidate[], flat: Fit): Found | null {
    if (row.certainty === 'no' || !mayHoldSections(row) || agreeing(flat) > 0) return null;
    const runs = this.work > MOST_WORK ? [] : candidates.filter(isRun).slice(0, MOST_RUNS);
    const found = runs.flatMap(({ parts }) => {
      const items = parts.map((part) => part.row);
      this.work += items.length * this.outline.figures.columns.length;
      const read = sectionsWithin(this.outline.figures, items, row.index, (item) => this.found.has(item));
      return read && read.sections.every(({ top }) => this.mayHold(top)) ? [{ parts, ...read }] : [];
    });
    const isSure = this.isSure(row, found[0]?.parts ?? []);
    const best =
      found.find(({ isProven, isUnanimous }) => isProven && (isSure || isUnanimous)) ?? (isSure ? found[0] : null);
    if (!best) return null;
    for (const { top, lines } of best.sections) this.settleSection(top, lines);
    const held = new Set(best.sections.flatMap(({ lines }) => lines));
    const parts = best.parts.filter((part) => !held.has(part.row));
    const isFit = fitsMostly(fitOf(this.outline.figures, row.index, parts));
    return { parts, evidence: isFit ? 'arithmetic' : 'layout', quality: isFit ? 3 : 0.3 };
  }

  private mayHold(top: number): boolean {
    const { row, want } = this.outline.rows[top]!;
    return !this.found.has(top) && !this.fixedLines.has(top) && row.member === null && want !== 'result';
  }

  private settleSection(top: number, lines: readonly number[]): void {
    const parts = plus(lines);
    const isFit = fitsMostly(fitOf(this.outline.figures, top, parts));
    this.settle(top, { parts, evidence: isFit ? 'arithmetic' : 'layout', quality: isFit ? 1.5 : 0.5 });
  }

  private affordable(candidates: readonly Candidate[]): readonly Candidate[] {
    this.work += candidates.reduce((sum, { parts }) => sum + parts.length, 0) * this.outline.figures.columns.length;
    return this.work > MOST_WORK ? candidates.slice(0, 1) : candidates;
  }

  /** A line without a word of a sum follows its formula only where that is plainly one. */
  private mayFollow(row: OutlineRow, named: readonly Part[]): boolean {
    if (row.certainty !== 'no') return true;
    if (named.length < 2 || named.some(({ sign }) => sign < 0)) return false;
    return named.every((part) => isSameSide(row, this.outline.rows[part.row]!));
  }

  private byFormula(row: OutlineRow, named: readonly Part[], open: Open, natural: readonly Candidate[]): Found | null {
    if (named.length > 1 && mayHoldSections(row)) this.settleBetween(row, named, open);
    const left = this.openOf(open.items.filter((item) => this.holder[item]! < 0));
    const parts = intendedParts(this.outline, row.index, named, (at) => this.holder[at]!, { open: left, natural });
    const isRepeat = parts.length < 2 && row.certainty === 'no';
    return parts.length === 0 || isRepeat ? null : { parts, evidence: 'formula', quality: 3 };
  }

  /** A formula that picks rows far apart, `B3+B9`, says that what lies between them belongs to the one above it. */
  private settleBetween(row: OutlineRow, parts: readonly Part[], open: Open): void {
    const picked = parts.map((part) => part.row).sort((a, b) => a - b);
    const isAbove = picked[0]! > row.index;
    const items = open.items.filter((item) => item > picked[0]!).sort((a, b) => a - b);
    if (!picked.some((top, place) => place > 0 && top - picked[place - 1]! > 2)) return;
    picked.forEach((top, place) => {
      const end = picked[place + 1] ?? (isAbove ? Infinity : row.index);
      if (!this.mayHold(top) || end - top < 3) return;
      const between = items.filter(
        (item) => item > top && item < end && this.holder[item]! < 0 && !this.found.has(item),
      );
      const lines = between.slice(0, endOfSection(this.outline, top, between));
      const fit = lines.length > 1 ? fitOf(this.outline.figures, top, plus(lines)) : null;
      if (fit && fit.told > 0 && (fit.farthest <= WILD || fit.slips === fit.told)) this.settleSection(top, lines);
    });
  }

  private best(
    row: OutlineRow,
    candidates: readonly Candidate[],
  ): { readonly candidate: Candidate; readonly fit: Fit } | null {
    let best: { readonly candidate: Candidate; readonly fit: Fit; readonly score: number } | null = null;
    for (const candidate of candidates) {
      const fit = fitOf(this.outline.figures, row.index, candidate.parts);
      const score = candidate.prior + scoreOf(fit, candidate.parts.length);
      if (!best || score > best.score) best = { candidate, fit, score };
    }
    return best;
  }

  /** Whether the best choice is good enough to say that the row adds up just these rows. */
  private accept(row: OutlineRow, { parts, prior, isOwnSection }: Candidate, fit: Fit): Found | null {
    const agreed = agreeing(fit);
    const isSure = this.isSure(row, parts);
    if (fit.told > 0 && agreed === fit.told) {
      const isChance =
        !isSure &&
        (parts.length < 2 || fit.exact === 0 || this.mixesSides(row, parts) || this.isAddedBeside(row, parts));
      return isChance ? null : { parts, evidence: 'arithmetic', quality: isSure ? 3 : fit.told > 1 ? 2 : 1.5 };
    }
    if (fitsMostly(fit) && (isSure || (fit.told > 2 && parts.length > 1))) {
      return { parts, evidence: 'arithmetic', quality: isSure ? 2.5 : 1 };
    }
    if (!isSure) return this.acceptUnsure(row, parts, fit);
    if (agreed > 0) return { parts, evidence: 'layout', quality: 1 };
    if (fit.told === 0 || fit.slips === fit.told) return { parts, evidence: 'layout', quality: 0.3 };
    const far = isOwnSection ? WILDEST : prior >= 9 ? WILD : 0.1;
    return fit.farthest <= far ? { parts, evidence: 'layout', quality: 0.3 - 0.2 * fit.farthest } : null;
  }

  /** "Utgående eget kapital"; "Kostnader" over nothing but costs, with nothing of the kind above: what else could it be? */
  private isSure(row: OutlineRow, parts: readonly Part[]): boolean {
    if (row.certainty !== 'maybe') return row.certainty === 'sure';
    if (row.want === 'closing') return true;
    const isOver = this.place === 'over' && parts.length > 1 && parts.every((part) => part.row > row.index);
    return isOver && row.want === 'side' && !this.hasLinesRightAbove(row, row.sides);
  }

  /** A row that may be a sum by its words is one with an error only where the error is small. */
  private acceptUnsure(row: OutlineRow, parts: readonly Part[], fit: Fit): Found | null {
    const isNear = fit.told > 0 && parts.length >= 2 && !this.mixesSides(row, parts) && fit.farthest <= 0.002;
    return isNear && !this.isAddedBeside(row, parts) ? { parts, evidence: 'layout', quality: 0.5 } : null;
  }

  /** Whether the parts are of several sides, which only a net sum or a frame has. */
  private mixesSides(row: OutlineRow, parts: readonly Part[]): boolean {
    if (row.want === 'net' || row.want === 'frame') return false;
    return new Set(parts.map((part) => this.sides[part.row]!).filter((side) => side !== 'none')).size > 1;
  }

  /** Whether some formula adds the row and one of its supposed parts: then it stands beside them and does not hold them. */
  private isAddedBeside(row: OutlineRow, parts: readonly Part[]): boolean {
    for (const named of this.formulas.values()) {
      const rows = new Set(named.map((part) => part.row));
      if (rows.has(row.index) && parts.some((part) => rows.has(part.row))) return true;
    }
    return false;
  }

  // ── Lines that no word calls a sum ──

  private endRun(): void {
    this.runTotal.fill(0);
    this.runLength = 0;
  }

  private addToRun(row: OutlineRow): void {
    if (this.isSum(row.index)) this.endRun();
    const width = this.runTotal.length;
    for (let place = 0; place < width; place++) {
      this.runTotal[place]! += this.outline.figures.values[row.index * width + place]!;
    }
    this.runLength++;
  }

  /** Only where several columns, unlike each other, agree: "Kommunens verksamheter" under four lines. */
  private byFiguresAlone(row: OutlineRow): Found | null {
    const before = this.outline.rows[this.open.at(-1) ?? -1];
    if (!before || this.runLength < 2 || this.fixedLines.has(row.index)) return null;
    if (before.gapsAbove !== row.gapsAbove || !this.agreesWithRun(row)) return null;
    const items = this.open.slice(-this.runLength);
    if (!items.every((item) => isSameSide(row, this.outline.rows[item]!) && isSameKind(row, this.outline.rows[item]!)))
      return null;
    const parts = plus(items);
    const fit = fitOf(this.outline.figures, row.index, parts);
    const unlike = unlikeColumns(this.outline, row.index, items);
    const isClear =
      !this.isAddedBeside(row, parts) &&
      fit.told >= 2 &&
      agreeing(fit) === fit.told &&
      fit.exact > 0 &&
      unlike >= (items.length > 2 ? 2 : 3);
    return isClear ? { parts, evidence: 'arithmetic', quality: 2 } : null;
  }

  private agreesWithRun(row: OutlineRow): boolean {
    const { values, steps } = this.outline.figures;
    const width = this.runTotal.length;
    for (let place = 0; place < width; place++) {
      const difference = Math.abs(values[row.index * width + place]! - this.runTotal[place]!);
      if (!(difference <= (steps[place]! * (this.runLength + 2)) / 2)) return false;
    }
    return true;
  }

  // ── What is left: totals that stand first, over rows that have their own sums ──

  private readLeftOver(): void {
    if (this.place === 'over') return;
    for (const row of this.outline.rows) {
      if (!this.mayBeSum(row) || this.found.has(row.index) || !mayHoldSections(row) || row.certainty === 'no') continue;
      if (this.hasLinesRightAbove(row) || this.work > MOST_WORK) continue;
      const items = this.outline.rows
        .slice(row.index + 1)
        .filter(
          (item) => item.isItem && (this.holder[item.index]! < row.index || this.holder[item.index]! > item.index),
        )
        .map(({ index }) => index);
      this.work += items.length;
      const candidates = candidatesBelow(this.outline, row.index, this.openOf(items));
      const best = this.best(row, this.affordable(candidates));
      if (!best || best.candidate.parts.length < 2 || best.fit.told === 0 || best.fit.exact < best.fit.told) continue;
      this.found.set(row.index, { parts: best.candidate.parts, evidence: 'arithmetic', quality: 2 });
    }
  }

  private settle(index: number, found: Found): void {
    this.found.set(index, found);
    this.learnSide(index, found.parts);
    const taken = new Set<number>();
    for (const { row } of found.parts) {
      let root = row;
      while (this.holder[root]! >= 0 && this.holder[root] !== index) root = this.holder[root]!;
      taken.add(root);
      if (this.holder[row]! < 0) this.holder[row] = index;
    }
    while (this.open.length > 0 && taken.delete(this.open.at(-1)!)) this.open.pop();
    if (taken.size > 0) this.open = this.open.filter((item) => !taken.has(item));
    this.endRun();
  }
}

/** A sum of rows of one kind, which may be sections; a result or a closing balance is none. */
function mayHoldSections({ want }: OutlineRow): boolean {
  return want === 'section' || want === 'side' || want === 'all';
}

/** How many of the rows below a top can be its lines: up to a heading, another side, or a sum. */
function endOfSection({ rows }: Outline, top: number, below: readonly number[]): number {
  const { heading, side } = rows[top]!;
  const end = below.findIndex((item) => {
    const row = rows[item]!;
    return (
      row.heading !== heading ||
      row.certainty === 'sure' ||
      (row.side !== side && row.side !== 'none' && side !== 'none')
    );
  });
  return end < 0 ? below.length : end;
}

/** Rows that simply follow each other, enough of them for a section and more. */
function isRun({ parts }: Candidate): boolean {
  return parts.length > 3 && parts.every(({ sign }) => sign > 0);
}

/** "Kansli", "Styrelse": a line, or what opens a section with its sum. */
function mayBeSection({ row: { concept } }: OutlineRow): boolean {
  return concept === 'office' || concept === 'board' || concept === 'intervention';
}

function isSameSide(total: OutlineRow, part: OutlineRow): boolean {
  if (total.side === 'none') return part.side !== 'income' && part.side !== 'equity';
  if (total.side === 'cost') return part.side === 'cost' || part.side === 'none';
  return total.side === part.side;
}

/** Members add up to members; what is a member's, or the members' money, is never the sum of anything else. */
function isSameKind(total: OutlineRow, part: OutlineRow): boolean {
  if (total.row.member) return false;
  return total.row.concept !== 'contribution' || part.row.member !== null;
}

/** How many columns are not multiples of one another: equal years prove nothing twice. */
function unlikeColumns({ figures }: Outline, total: number, items: readonly number[]): number {
  const width = figures.columns.length;
  const seen = new Set<string>();
  for (let place = 0; place < width; place++) {
    const stated = figures.values[total * width + place]!;
    if (stated === 0 || Number.isNaN(stated)) continue;
    seen.add(items.map((row) => (figures.values[row * width + place]! / stated).toFixed(6)).join());
  }
  return seen.size;
}

function scoreOf(fit: Fit, parts: number): number {
  if (fit.told === 0) return 0;
  const agreed = agreeing(fit);
  if (fit.exact === fit.told) return parts === 1 ? 18 : 24;
  if (agreed === fit.told) return parts === 1 ? 14 : 20;
  if (fitsMostly(fit)) return 16;
  if (agreed > 0) return 9;
  if (fit.slips === fit.told) return 8;
  if (fit.farthest <= 0.001) return 8;
  if (fit.farthest <= 0.01) return 6;
  if (fit.farthest <= 0.05) return 4;
  if (fit.farthest <= 0.15) return 2;
  return fit.farthest <= WILD ? 0 : -8;
}
