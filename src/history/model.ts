import type { Severity } from '../rules/model';
import type { AcceptedDeviation } from '../settings/model';

/** What has been done with a workbook, oldest first. Only ever added to. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  /** What the last run found, to tell what is new since; `null` where there has been no run. */
  readonly last: LastFindings | null;
  /** Histories that could not be read, as they were found: never thrown away, and tried again at every reading. */
  readonly aside: readonly UnreadableHistory[];
}

export type HistoryEntry = RunEntry | FixEntry;

/** A review whose summaries were written. */
export interface RunEntry {
  readonly kind: 'run';
  /** ISO date and time, local. */
  readonly time: string;
  /** The reviewer's name as typed; `null`: not given. */
  readonly by: string | null;
  readonly workbook: string;
  readonly programVersion: string;
  readonly ruleVersion: string;
  /** Of the user's sheets; see `checksumOf`. */
  readonly checksum: string;
  readonly checks: number;
  /** Of the open findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly acceptedCounts: Readonly<Record<Severity, number>>;
  /** The accepted deviations that held at the run. */
  readonly accepted: readonly AcceptedDeviation[];
}

export type FixKind = 'textToNumber' | 'typedTotalToSum' | 'sumRangeGrows';

/** A change in a user's cells that the user asked for, or its undoing. */
export interface FixEntry {
  readonly kind: 'fix';
  readonly time: string;
  readonly by: string | null;
  readonly programVersion: string;
  readonly fix: FixKind;
  readonly isUndone: boolean;
  /** The rule that asked for it, and the label that it spoke of. */
  readonly rule: string;
  readonly label: string;
  readonly cells: readonly FixedCell[];
}

/** A cell's content before and after, as the user would type it: `1 234`, `=SUM(B2:B5)`. */
export interface FixedCell {
  readonly sheet: string;
  /** `C7`. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface LastFindings {
  readonly time: string;
  readonly findings: readonly PastFinding[];
}

/** A finding as it is remembered. */
export interface PastFinding {
  /** As `Finding.key`. */
  readonly key: string;
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly label: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly unit: string | null;
}

export interface UnreadableHistory {
  readonly keptSince: string;
  readonly content: string;
}

export const NO_HISTORY: History = { entries: [], last: null, aside: [] };
