import type { LabelReading } from '../words';
import type { Block } from './block';
import type { Item, Line } from './item';
import type { Layout } from './layout';

/** A line of a block's body with its label read. */
export interface LabelledLine {
  readonly line: Line;
  readonly label: string;
  readonly reading: LabelReading;
  readonly figures: readonly Item[];
  /** Made from a column of sections, so a heading whatever it says. */
  readonly isSection: boolean;
}

/** Where the lines stand. */
export interface Frame {
  readonly block: Block;
  readonly layout: Layout;
  readonly sheet: string;
  readonly isTurned: boolean;
  readonly firstLine: number;
  /** A balance sheet or the like, with headings within headings. */
  readonly isStatement: boolean;
}
