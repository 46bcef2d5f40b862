import type { FixKind } from '../history';
import type { RuleId } from '../rules';
import type { CellRef, CellValue } from '../workbook';

/** What a cell holds: its formula, if any, and its value. */
export interface CellContent {
  /** In English, A1 style, without the leading `=`. */
  readonly formula: string | null;
  /** `null` for an empty cell, and for a formula whose value is not known. */
  readonly value: CellValue;
}

/** One cell of a fix. */
export interface FixEdit {
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A safe change to the user's cells that mends what a finding speaks of. It never changes an amount that the user typed. */
export interface Fix {
  /** The finding that asks for it. */
  readonly findingKey: string;
  readonly rule: RuleId;
  readonly label: string;
  readonly kind: FixKind;
  readonly edits: readonly FixEdit[];
}
