import { plus } from './runs';
import { agreeing, fitOf } from './fit';
import type { Outline, OutlineRow } from './outline';
import type { Found } from './verdict';

/**
 * The lines since the last heading, sum or empty line, with what they come to column by column: so that each line can be
 * compared with all before it in one step.
 */
export class LineRun {
  private readonly totals: Float64Array;
  private items: number[] = [];

  constructor(private readonly outline: Outline) {
    this.totals = new Float64Array(outline.figures.columns.length);
  }

  end(): void {
    this.totals.fill(0);
    this.items = [];
  }

  add(row: OutlineRow): void {
    const before = this.items.at(-1);
    if (before !== undefined && this.outline.rows[before]!.gapsAbove !== row.gapsAbove) this.end();
    this.totals.forEach((_, place) => (this.totals[place]! += this.valueOf(row, place)));
    this.items.push(row.index);
  }

  /**
   * What a line adds up that no word calls a sum: the run above it, where several columns that are unlike each other say so
   * ("Kommunens verksamheter" under four lines).
   */
  summedBy(row: OutlineRow): Found | null {
    const before = this.items.at(-1);
    if (before === undefined || this.items.length < 2 || this.outline.rows[before]!.gapsAbove !== row.gapsAbove)
      return null;
    if (!this.agreesWith(row) || !this.items.every((item) => isOfKind(row, this.outline.rows[item]!))) return null;
    const parts = plus(this.items);
    const fit = fitOf(this.outline.figures, row.index, parts);
    const enough = this.items.length > 2 ? 2 : 3;
    const isClear = fit.told >= 2 && agreeing(fit) === fit.told && fit.exact > 0 && this.unlikeColumns(row) >= enough;
    return isClear ? { parts, evidence: 'arithmetic', quality: 2 } : null;
  }

  private valueOf(row: OutlineRow, place: number): number {
    return this.outline.figures.values[row.index * this.totals.length + place]!;
  }

  private agreesWith(row: OutlineRow): boolean {
    const most = (this.items.length + 2) / 2;
    return this.totals.every(
      (total, place) => Math.abs(this.valueOf(row, place) - total) <= this.outline.figures.steps[place]! * most,
    );
  }

  /** How many columns are not multiples of one another: equal years prove nothing twice. */
  private unlikeColumns(total: OutlineRow): number {
    const seen = new Set<string>();
    this.totals.forEach((_, place) => {
      const stated = this.valueOf(total, place);
      if (stated === 0 || Number.isNaN(stated)) return;
      const shares = this.items.map((item) => this.valueOf(this.outline.rows[item]!, place) / stated);
      seen.add(shares.map((share) => share.toFixed(6)).join());
    });
    return seen.size;
  }
}

/** Whether a row without any word of a sum may add up the other one: of its side, and members only to members' money. */
export function isOfKind(total: OutlineRow, part: OutlineRow): boolean {
  if (total.row.member || (total.row.concept === 'contribution' && !part.row.member)) return false;
  if (total.side === 'none') return part.side !== 'income' && part.side !== 'equity';
  if (total.side === 'cost') return part.side === 'cost' || part.side === 'none';
  return total.side === part.side;
}
