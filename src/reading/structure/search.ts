import type { Side } from '../model';
import { candidatesAbove, candidatesBelow, eachOf } from './candidates';
import { agreeing, fitOf, fitsMostly, type Fit, type Part } from './fit';
import { intendedParts } from './intended';
import { leadsBack } from './leadsBack';
import { isOfKind, LineRun } from './lineRun';
import type { Outline, OutlineRow } from './outline';
import { plus, type Candidate, type Open } from './runs';
import { sectionsWithin } from './sections';
import { bestOf, judgeSure, judgeUnsure, NEAR, WILD, type Found, type Tried } from './verdict';

/** Where a table writes its sums: under the rows they add up, or over them. */
export type Place = 'under' | 'over';

/** Figures that may be looked at in one table, and more for every row of it, before only the nearest rows are. */
const WORK = 300_000;
const WORK_A_ROW = 300;
/** Looking for sections in a run costs as much as so many looks at each of its figures. */
const WORK_OF_SECTIONS = 8;
const NEAREST = 60;
/** Sections are looked for in so many of the likeliest runs of rows. */
const MOST_RUNS = 4;

/**
 * One way through a table: first upwards, for sums that stand over their rows, so that what lies inside is known before what
 * holds it; then downwards, for sums under theirs. Rows lie open until a sum takes them; a sum then lies open itself.
 */
export class Search {
  readonly found = new Map<number, Found>();
  /** The sum that holds a row, or −1. */
  private readonly holder: Int32Array;
  private readonly sides: Side[];
  private readonly run: LineRun;
  private readonly formulaRows: readonly ReadonlySet<number>[];
  /** Sums far from the lines of their section, with those lines. */
  private readonly doubted = new Map<number, readonly Part[]>();
  private open: number[] = [];
  private work = 0;

  constructor(
    private readonly outline: Outline,
    private readonly formulas: ReadonlyMap<number, readonly Part[]>,
    private readonly place: Place,
    private readonly fixedLines: ReadonlySet<number>,
  ) {
    this.holder = new Int32Array(outline.rows.length).fill(-1);
    this.sides = outline.rows.map(({ side }) => side);
    this.run = new LineRun(outline);
    this.formulaRows = [...formulas.values()].map((named) => new Set(named.map(({ row }) => row)));
    this.readUpwards();
    this.readDownwards();
    if (place === 'under') this.readLeftOver();
  }

  /** How well all of it is founded, less what is left without an answer. */
  quality(): number {
    let total = 0;
    for (const row of this.outline.rows) {
      const found = this.found.get(row.index);
      if (found) total += found.quality;
      else if (row.isItem && row.certainty === 'sure') total -= 1;
    }
    return total;
  }

  // ── Upwards: sums over their rows ──

  private readUpwards(): void {
    const below: number[] = [];
    for (const row of this.outline.rows.toReversed()) {
      if (row.tellsOfAbove) below.push(row.index);
      if (!row.isItem) continue;
      const found = this.mayBeSum(row) ? this.overItsRows(row, below) : null;
      const taken = new Set(found?.parts.map((part) => part.row));
      if (found) this.settle(row.index, found);
      // What was taken lies open no more; and "varav" rows speak of no row but this one.
      const isDone = (item: number): boolean =>
        taken.has(item) || this.holder[item]! >= 0 || this.outline.rows[item]!.tellsOfAbove;
      while (below.length > 0 && isDone(below.at(-1)!)) below.pop();
      below.push(row.index);
    }
  }

  private overItsRows(row: OutlineRow, below: readonly number[]): Found | null {
    const named = this.formulas.get(row.index);
    if (named && !named.every((part) => part.row > row.index)) return null;
    const next = this.outline.rows[below.at(-1) ?? -1];
    if (!next) return null;
    const isAsked = row.certainty !== 'no' && (mayHoldSections(row) || row.want === 'frame');
    const holdsMembers = row.row.concept === 'contribution' && row.row.member === null && next.row.member !== null;
    if (!(named || next.tellsOfAbove || isAsked || holdsMembers || mayBeSection(row))) return null;
    const open = this.openOf((this.isTired() ? below.slice(-NEAREST) : below).toReversed());
    const candidates = candidatesBelow(this.outline, row.index, open);
    if (named) return this.byFormula(row, named, open, candidates);
    const best = this.bestOf(row, candidates);
    if (!best) return null;
    const found =
      this.withoutChanceSums(row, candidates, best.fit) ??
      this.overSections(row, candidates, best.fit) ??
      this.judge(row, best);
    if (!found || eachOf(row) !== null) return found;
    const standsFirst = !this.hasLinesRightAbove(row);
    if (this.place === 'over' && isAsked) {
      return row.certainty === 'sure' && !standsFirst && found.evidence === 'layout' ? null : found;
    }
    const isSaid = (next.tellsOfAbove && row.certainty !== 'sure') || holdsMembers || (isAsked && standsFirst);
    const isClear = found.evidence === 'arithmetic' && best.fit.exact === best.fit.told && found.parts.length > 1;
    return isClear && (isSaid || (this.place === 'over' && mayBeSection(row))) ? found : null;
  }

  /** Whether the row right above is a line (of one of the sides) that the row may be the sum of. */
  private hasLinesRightAbove(row: OutlineRow, sides?: readonly Side[]): boolean {
    const above = this.outline.rows[row.index - 1];
    if (!above || !above.isItem || above.gapsAbove !== row.gapsAbove || above.certainty !== 'no') return false;
    return !sides || above.side === 'none' || sides.includes(above.side);
  }

  // ── Downwards: sums under their rows ──

  private readDownwards(): void {
    for (const row of this.outline.rows) {
      if (!row.isItem) {
        if (!row.tellsOfAbove) this.run.end();
        continue;
      }
      if (this.holder[row.index]! >= 0) continue;
      if (!this.found.has(row.index) && this.mayBeSum(row)) {
        const found = this.underItsRows(row);
        if (found) this.settle(row.index, found);
      }
      this.open.push(row.index);
      if (this.isSum(row.index)) this.run.end();
      this.run.add(row);
    }
  }

  private underItsRows(row: OutlineRow): Found | null {
    const named = this.formulas.get(row.index);
    if (row.certainty === 'no' && !named) {
      const found = this.run.summedBy(row);
      return found && !this.isAddedBeside(row, found.parts) ? found : null;
    }
    const open = this.openOf(this.isTired() ? this.open.slice(-NEAREST) : this.open);
    const candidates = candidatesAbove(this.outline, row.index, open);
    if (named && this.mayFollow(row, named)) return this.byFormula(row, named, open, candidates);
    const best = row.certainty === 'no' ? null : this.bestOf(row, candidates);
    if (!best) return null;
    const found =
      this.withWrongSums(row, candidates, best.fit) ??
      this.withoutChanceSums(row, candidates, best.fit) ??
      this.withWrongShares(row, candidates, best.fit) ??
      this.overSections(row, candidates, best.fit) ??
      this.judge(row, best);
    if (!found && best.candidate.isOwnSection && row.certainty === 'sure') this.doubt(row.index, best.candidate.parts);
    return found;
  }

  /** Totals that are left: they stand first, over rows that have their own sums or over the sections of a summary. */
  private readLeftOver(): void {
    for (const row of this.outline.rows) this.overWhatIsLeft(row, fitsMostly);
    // Where one total of a summary is that of its side, so is the other, wrong as it may be.
    const summary = this.outline.rows.filter((row) => this.isInSummary(row));
    if (!summary.some(({ index }) => this.found.has(index))) return;
    for (const row of summary) this.overWhatIsLeft(row, (fit) => fit.slips === fit.told || fit.farthest <= NEAR);
  }

  private overWhatIsLeft(row: OutlineRow, isGoodEnough: (fit: Fit) => boolean): void {
    if (!this.mayBeSum(row) || this.found.has(row.index) || !mayHoldSections(row) || row.certainty === 'no') return;
    if (this.hasLinesRightAbove(row) || this.isTired()) return;
    const items = this.outline.rows
      .slice(row.index + 1)
      .filter(({ index, isItem }) => isItem && this.holder[index]! < 0);
    const open = this.openOf(items.map(({ index }) => index));
    const ofSide = this.isInSummary(row) ? allOfSide(row, open) : [];
    const best = this.bestOf(row, [...candidatesBelow(this.outline, row.index, open), ...ofSide]);
    if (!best || best.candidate.parts.length < 2 || best.fit.told === 0) return;
    const isSummed = ofSide.includes(best.candidate) && row.certainty === 'sure' && isGoodEnough(best.fit);
    if (best.fit.exact < best.fit.told && !isSummed) return;
    if (leadsBack(row.index, best.candidate.parts, (row) => this.found.get(row)?.parts)) return;
    const evidence = fitsMostly(best.fit) ? 'arithmetic' : 'layout';
    this.found.set(row.index, { parts: best.candidate.parts, evidence, quality: 2 });
  }

  /** Whether the table begins with its totals, and the row is one of them: the sections come after all of them. */
  private isInSummary(row: OutlineRow): boolean {
    return (
      row.want === 'side' &&
      this.outline.rows
        .slice(0, row.index)
        .every(({ isItem, certainty, want }) => !isItem || certainty === 'sure' || want === 'result')
    );
  }

  // ── By formula ──

  /** A line without a word of a sum follows its formula only where that is plainly one. */
  private mayFollow(row: OutlineRow, named: readonly Part[]): boolean {
    if (row.certainty !== 'no') return true;
    return named.length > 1 && named.every((part) => part.sign > 0 && isOfKind(row, this.outline.rows[part.row]!));
  }

  private byFormula(row: OutlineRow, named: readonly Part[], open: Open, natural: readonly Candidate[]): Found | null {
    if (named.length > 1 && mayHoldSections(row)) this.settleBetween(row, named, open);
    const left = this.openOf(open.items.filter((item) => this.holder[item]! < 0));
    const parts = intendedParts(this.outline, row.index, named, (at) => this.holder[at]!, { open: left, natural });
    const isRepeat = parts.length < 2 && row.certainty === 'no';
    return parts.length === 0 || isRepeat ? null : { parts, evidence: 'formula', quality: 3 };
  }

  /** A formula that picks rows far apart, `B3+B9`, says that what lies between them belongs to the one above it. */
  private settleBetween(row: OutlineRow, named: readonly Part[], open: Open): void {
    const picked = named.map((part) => part.row).sort((a, b) => a - b);
    if (!picked.some((top, place) => place > 0 && top - picked[place - 1]! > 2)) return;
    const isLoose = (item: number): boolean => this.holder[item]! < 0 && !this.found.has(item);
    const items = open.items.filter((item) => item > picked[0]! && isLoose(item)).sort((a, b) => a - b);
    picked.forEach((top, place) => {
      const end = picked[place + 1] ?? (picked[0]! > row.index ? Infinity : row.index);
      if (!this.mayHold(top)) return;
      const between = items.filter((item) => item > top && item < end);
      const lines = between.slice(0, endOfSection(this.outline, top, between));
      const fit = lines.length > 1 ? fitOf(this.outline.figures, top, plus(lines)) : null;
      if (fit && fit.told > 0 && (fit.farthest <= WILD || fit.slips === fit.told)) this.settleSection(top, lines);
    });
  }

  // ── By figures and layout ──

  private judge(row: OutlineRow, tried: Tried): Found | null {
    const { parts } = tried.candidate;
    if (this.isOfAnotherSide(row, parts)) return null;
    if (this.isSure(row, parts)) return judgeSure(tried);
    return this.mixesSides(row, parts) || this.isAddedBeside(row, parts) ? null : judgeUnsure(tried);
  }

  /** "Utgående eget kapital"; "Kostnader" over nothing but costs, with nothing of the kind above: what else could it be? */
  private isSure(row: OutlineRow, parts: readonly Part[]): boolean {
    if (row.certainty !== 'maybe') return row.certainty === 'sure';
    if (row.want === 'closing') return true;
    const isOver = this.place === 'over' && parts.length > 1 && parts.every((part) => part.row > row.index);
    return isOver && row.want === 'side' && !this.hasLinesRightAbove(row, row.sides);
  }

  /** Whether the parts are of several sides, which only a net sum or a frame has. */
  private mixesSides(row: OutlineRow, parts: readonly Part[]): boolean {
    if (row.want === 'net' || row.want === 'frame') return false;
    return new Set(parts.map((part) => this.sides[part.row]!).filter((side) => side !== 'none')).size > 1;
  }

  /** "Summa kostnader" right under "Summa intäkter", in a table of totals: income is no part of the costs. */
  private isOfAnotherSide({ want, sides }: OutlineRow, parts: readonly Part[]): boolean {
    const isOther = (side: Side): boolean => side !== 'none' && !sides.includes(side);
    return want === 'side' && sides.length > 0 && parts.every((part) => isOther(this.sides[part.row]!));
  }

  /** Whether some formula adds the row and one of its supposed parts: then it stands beside them and does not hold them. */
  private isAddedBeside(row: OutlineRow, parts: readonly Part[]): boolean {
    return this.formulaRows.some((rows) => rows.has(row.index) && parts.some((part) => rows.has(part.row)));
  }

  /** A section's sum far from its lines: the lines are set aside until a total shows which of them is wrong. */
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
      for (const part of doubted) {
        this.settle(part.row, { parts: this.doubted.get(part.row)!, evidence: 'layout', quality: 0.3 });
        this.doubted.delete(part.row);
      }
      return { parts, evidence: 'layout', quality: 1 };
    }
    return null;
  }

  /** A total that holds once rows that only the figures call sums are lines again, beside those they seemed to hold. */
  private withoutChanceSums(row: OutlineRow, candidates: readonly Candidate[], asStated: Fit): Found | null {
    if (row.certainty === 'no' || agreeing(asStated) > 0) return null;
    for (const { parts } of candidates) {
      const byChance = parts.filter((part) => this.isByFiguresAlone(part.row));
      if (byChance.length === 0) continue;
      const lines = [...parts, ...byChance.flatMap((part) => this.found.get(part.row)!.parts)];
      const fit = fitOf(this.outline.figures, row.index, lines);
      if (fit.told === 0 || fit.exact < fit.told) continue;
      for (const part of byChance) this.unsettle(part.row);
      return { parts: lines, evidence: 'arithmetic', quality: 3 };
    }
    return null;
  }

  /** A total that holds once the members below "Medlemsbidrag" or "Kommunerna" are what that row, wrong as it is, adds up. */
  private withWrongShares(row: OutlineRow, candidates: readonly Candidate[], asStated: Fit): Found | null {
    if (row.certainty === 'no' || agreeing(asStated) > 0) return null;
    const { rows, figures } = this.outline;
    for (const { parts } of candidates) {
      for (const { row: top } of parts) {
        const shares = plus(parts.map((part) => part.row).filter((part) => part > top && isShareOf(rows, top, part)));
        const rest = parts.filter((part) => !shares.some((share) => share.row === part.row));
        if (shares.length < 2 || !this.mayBeSum(rows[top]!)) continue;
        const fit = fitOf(figures, row.index, rest);
        if (fit.told === 0 || fit.exact < fit.told || fitOf(figures, top, shares).farthest > WILD) continue;
        this.settle(top, { parts: shares, evidence: 'layout', quality: 0.5 });
        return { parts: rest, evidence: 'arithmetic', quality: 2 };
      }
    }
    return null;
  }

  private isByFiguresAlone(row: number): boolean {
    const found = this.found.get(row);
    return found !== undefined && found.evidence !== 'formula' && this.outline.rows[row]!.certainty !== 'sure';
  }

  private unsettle(index: number): void {
    for (const { row } of this.found.get(index)!.parts) if (this.holder[row] === index) this.holder[row] = -1;
    this.found.delete(index);
  }

  /** A total whose rows are sections that open with their own sums, by any name: those sums are settled first. */
  private overSections(row: OutlineRow, candidates: readonly Candidate[], flat: Fit): Found | null {
    if (row.certainty === 'no' || !mayHoldSections(row) || agreeing(flat) > 0 || this.isTired()) return null;
    const found = candidates
      .filter(isRun)
      .slice(0, MOST_RUNS)
      .flatMap(({ parts }) => {
        const items = parts.map((part) => part.row);
        this.work += items.length * this.outline.figures.columns.length * WORK_OF_SECTIONS;
        const read = sectionsWithin(this.outline.figures, items, row.index, (item) => this.found.has(item));
        return read && read.sections.every(({ top }) => this.mayHold(top)) ? [{ parts, ...read }] : [];
      });
    const isSure = this.isSure(row, found[0]?.parts ?? []);
    const proven = found.find(({ isProven, isUnanimous }) => isProven && (isSure || isUnanimous));
    const best = proven ?? (isSure ? found[0] : undefined);
    if (!best) return null;
    for (const { top, lines } of best.sections) this.settleSection(top, lines);
    const held = new Set(best.sections.flatMap(({ lines }) => lines));
    const parts = best.parts.filter((part) => !held.has(part.row));
    const isFit = fitsMostly(fitOf(this.outline.figures, row.index, parts));
    return { parts, evidence: isFit ? 'arithmetic' : 'layout', quality: isFit ? 3 : 0.3 };
  }

  private settleSection(top: number, lines: readonly number[]): void {
    const parts = plus(lines);
    const isFit = fitsMostly(fitOf(this.outline.figures, top, parts));
    this.settle(top, { parts, evidence: isFit ? 'arithmetic' : 'layout', quality: isFit ? 1.5 : 0.5 });
  }

  // ── Bookkeeping ──

  private mayBeSum(row: OutlineRow): boolean {
    return row.isItem && !this.fixedLines.has(row.index);
  }

  private mayHold(top: number): boolean {
    const { row, want } = this.outline.rows[top]!;
    return !this.found.has(top) && !this.fixedLines.has(top) && row.member === null && want !== 'result';
  }

  private isSum(row: number): boolean {
    return this.found.has(row) || this.outline.rows[row]!.certainty === 'sure';
  }

  private isTired(): boolean {
    return this.work > WORK + WORK_A_ROW * this.outline.rows.length;
  }

  private openOf(items: readonly number[]): Open {
    this.work += items.length;
    return { items, isSum: (row) => this.isSum(row), sideOf: (row) => this.sides[row]! };
  }

  private bestOf(row: OutlineRow, candidates: readonly Candidate[]): Tried | null {
    const { figures } = this.outline;
    this.work += candidates.reduce((sum, { parts }) => sum + parts.length, 0);
    return bestOf(figures, row.index, candidates, ({ parts }) => (this.work += parts.length * figures.columns.length));
  }

  private settle(index: number, found: Found): void {
    if (leadsBack(index, found.parts, (row) => this.found.get(row)?.parts)) return;
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
    this.run.end();
  }

  /** A sum without a side of its own is of the side of all its parts. */
  private learnSide(index: number, parts: readonly Part[]): void {
    if (this.sides[index] !== 'none' || this.outline.rows[index]!.want === 'result') return;
    const found = new Set(parts.map(({ row, sign }) => (sign > 0 ? this.sides[row]! : 'none')));
    const [side] = found;
    if (side && found.size === 1) this.sides[index] = side;
  }
}

/** All that lies open of a total's side. */
function allOfSide({ sides }: OutlineRow, open: Open): readonly Candidate[] {
  const own = open.items.filter((item) => sides.includes(open.sideOf(item)));
  return own.length > 1 ? [{ parts: plus(own), prior: 10 }] : [];
}

/** A sum of rows of one kind, which may be sections; a result or a closing balance is none. */
function mayHoldSections({ want }: OutlineRow): boolean {
  return want === 'section' || want === 'side' || want === 'all';
}

/** "Kansli", "Styrelse": a line, or what opens a section with its sum. */
function mayBeSection({ row: { concept } }: OutlineRow): boolean {
  return concept === 'office' || concept === 'board' || concept === 'intervention';
}

/** Whether nothing but members of its kind stands from a row for several members down to the one asked for. */
function isShareOf(rows: readonly OutlineRow[], top: number, asked: number): boolean {
  const total = rows[top]!;
  const each = eachOf(total);
  const holdsMembers = total.row.concept === 'contribution' && total.row.member === null;
  return rows
    .slice(top + 1, asked + 1)
    .every(({ row: { member } }) => (each === null ? holdsMembers && member !== null : member?.kind === each));
}

/** Rows that simply follow each other, enough of them for a section and more. */
function isRun({ parts }: Candidate): boolean {
  return parts.length > 3 && parts.every(({ sign }) => sign > 0);
}

/** How many of the rows below a top can be its lines: up to a heading, another side, or a sum. */
function endOfSection({ rows }: Outline, top: number, below: readonly number[]): number {
  const { heading, side } = rows[top]!;
  const end = below.findIndex((item) => {
    const row = rows[item]!;
    const isOtherSide = row.side !== side && row.side !== 'none' && side !== 'none';
    return row.heading !== heading || row.certainty === 'sure' || isOtherSide;
  });
  return end < 0 ? below.length : end;
}
