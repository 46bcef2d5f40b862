import type { Line } from './item';

/** The lines of one table, sorted by what they are for. */
export interface Block {
  /** Words above the table, from top to bottom; the nearest is last. */
  readonly titles: Line[];
  readonly headers: Line[];
  /** Lines with figures, and lines with a label only that stand among them. */
  readonly body: Line[];
  /** The header lines that come again further down, as a page break or a section makes them. */
  readonly repeated: Set<Line>;
  /** The columns where the body has figures. */
  readonly figures: Set<number>;
  /** The block above whose headings hold here too. */
  readonly above: Block | null;
}
